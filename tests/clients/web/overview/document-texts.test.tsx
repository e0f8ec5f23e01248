import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { DocumentTexts } from "../../../../clients/web/overview/document-texts.js";
import * as loading from "../../../../clients/web/store/use-loaded.js";
import { seen } from "../../../support/page.js";

afterEach(() => vi.restoreAllMocks());

it("the texts are named, and read from the server only once they are opened", () => {
  const read = vi.spyOn(loading, "useLoaded");
  const page = seen(<DocumentTexts sessionId="s" />);
  expect([page.text, page.attributes("details", "open"), read.mock.calls]).toEqual(["What was read", [null], []]);
});
