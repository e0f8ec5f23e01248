import "../../../support/browser-globals.js";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { StartPage } from "../../../../clients/web/start/start-page.js";
import { keepDraft } from "../../../../clients/web/store/drafts.js";
import * as acting from "../../../../clients/web/store/use-action.js";
import { REFUSALS, USE_ANYWAY } from "../../../../domain/contract/refusals.js";
import { seen, serverHas } from "../../../support/page.js";
import { HOSTILE, refusal } from "../../../support/resources.js";

beforeEach(() => serverHas({}));
afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

/** The page after the server refused the documents. */
function refused(problem: unknown, busy = false) {
  const action = { run: async () => false, busy, problem, clear: () => {} };
  vi.spyOn(acting, "useAction").mockReturnValue(action);
  return seen(<StartPage />);
}
const invalid = (...errors: { path: string; message: string }[]) => refusal("input_invalid", 422, { errors });

it("the page begins with two empty documents and samples to try", () => {
  const page = seen(<StartPage />);
  expect([page.texts("h2"), page.texts("textarea")]).toEqual([
    ["Your résumé", "The job"],
    ["", ""],
  ]);
  expect([page.texts(".chip").length > 5, page.texts("[role=alert]")]).toEqual([true, []]);
  expect(page.texts("[type=submit]")).toEqual(["Find the gaps"]);
});

it("pasted texts are still there after a reload, as texts", () => {
  keepDraft("start", { resume: "Sam Field, Baker", job: HOSTILE }, sessionStorage);
  const page = seen(<StartPage />);
  expect([page.texts("textarea"), page.texts("img")]).toEqual([["Sam Field, Baker", HOSTILE], []]);
});

it("unusual documents may be used anyway, or exchanged", () => {
  const page = refused(
    invalid(
      { path: "resume", message: REFUSALS.swapped + USE_ANYWAY },
      { path: "job", message: `is odd${USE_ANYWAY}` },
    ),
  );
  expect(page.texts("[role=alert] li")).toEqual(["The résumé and the job seem to be swapped.", "The job: is odd"]);
  expect(page.texts("[role=alert] button")).toEqual(["Use them as they are", "Exchange them"]);
});

it("documents that cannot be used are refused without that choice, even if one of two faults could be passed over", () => {
  const empty = { path: "job", message: REFUSALS.empty };
  for (const problem of [invalid(empty), invalid({ path: "resume", message: `x${USE_ANYWAY}` }, empty), invalid()]) {
    const page = refused(problem);
    expect([page.buttons.includes("Use them as they are"), page.texts("[role=alert]").length]).toEqual([false, 1]);
  }
});

it("documents that are being sent are not sent twice", () => {
  const page = refused(null, true);
  expect(page.texts("[type=submit][aria-disabled=true]")).toEqual(["Sending"]);
});
