import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { KeptInput } from "../../../../clients/web/start/kept-input.js";
import { StartPage } from "../../../../clients/web/start/start-page.js";
import { seen, serverHas } from "../../../support/page.js";
import { AT } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const kept = { name: "Ann Field", text: "Ann Field", resume: {}, posts: 2, session_id: null, kept_at: AT };

it("the kept résumé is named with its date, and can be left or forgotten", () => {
  const page = seen(<KeptInput kept={kept} another={() => {}} forgotten={() => {}} />);
  expect(page.text).toContain("Kept: Ann Field, Nov 20, 20262 posts");
  expect(page.buttons).toEqual(["Use another one", "Forget it: Your résumé"]);
  const nameless = { ...kept, name: null, posts: 1 };
  expect(seen(<KeptInput kept={nameless} another={() => {}} forgotten={() => {}} />).text).toContain(
    "Kept: your résumé, Nov 20, 20261 post",
  );
});

it("the first page begins with it, where there is one", () => {
  serverHas({ "kept resume": { kept } });
  const page = seen(<StartPage />);
  expect(page.texts(".document h2")).toEqual(["Your résumé", "The job"]);
  expect(page.attributes("textarea", "placeholder")).toHaveLength(1);
  serverHas({ "kept resume": { kept: null } });
  expect(seen(<StartPage />).attributes("textarea", "placeholder")).toHaveLength(2);
});
