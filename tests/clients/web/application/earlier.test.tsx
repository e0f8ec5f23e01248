import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { Earlier } from "../../../../clients/web/application/earlier.js";
import { UNSAID } from "../../../../domain/application.js";
import { seen, serverHas } from "../../../support/page.js";
import { sessionWith } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

it("earlier applications for the same posting are named and linked", () => {
  serverHas({ "earlier s": sessionWith() });
  const page = seen(<Earlier ids={["s"]} />);
  expect(page.text).toContain("You have an application for this posting already:");
  expect([page.texts("a"), page.attributes("a", "href")]).toEqual([
    ["Head Baker, begun on Nov 20, 2026"],
    ["/sessions/s"],
  ]);
  expect(seen(<Earlier ids={[]} />).markup).toBe("");
});

it("one that is not read yet has no title, and says so", () => {
  serverHas({ "earlier s": sessionWith({ application: UNSAID }) });
  expect(seen(<Earlier ids={["s"]} />).texts("a")).toEqual(["Untitled, begun on Nov 20, 2026"]);
});
