import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { ExportPage } from "../../../../clients/web/export/export-page.js";
import { AS_PROPOSED } from "../../../../domain/resume-choice.js";
import type { SessionResource } from "../../../../domain/session.js";
import { seen, serverHas } from "../../../support/page.js";
import { questionWith, resumeLine, sessionWith } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const LINES = { lines: [resumeLine("a")], choice: AS_PROPOSED, ignored: [] as string[], left_out: [] as object[] };
const shown = ({ lines = LINES as object, bundle = {}, session = {} as Partial<SessionResource> } = {}) => {
  serverHas({
    lines,
    export: { bundle: { left_out: [], ...bundle }, before: "Before" },
  });
  return seen(<ExportPage session={sessionWith(session)} />);
};

it("the files are there while the résumé is still being read, the main one first", () => {
  serverHas({});
  const page = seen(<ExportPage session={sessionWith()} />);
  expect([page.texts(".files button")[0], page.texts("button.main")]).toEqual(["Word", ["Word"]]);
  expect(page.texts(".files button").at(-1)).toBe("All answers with their sources (Word)");
  expect(page.texts(".sheet")).toEqual([]);
});

it("what is left out stands there with its reason, and nothing is said to be nothing", () => {
  const bundle = { left_out: [{ what: "Forklift", why: "not answered" }] };
  const lines = { ...LINES, left_out: [{ what: "A line", why: "no room" }] };
  const page = shown({ lines, bundle });
  expect(page.texts("section > ul:not(.files) > li")).toEqual(["A line – no room", "Forklift – not answered"]);
  expect(shown().text).toContain("Nothing is left out.");
});

it("changes about lines that are gone can be forgotten", () => {
  expect(shown({ lines: { ...LINES, ignored: ["x", "y"] } }).buttons).toContain("Forget them");
  expect(shown({ lines: { ...LINES, ignored: ["x", "y"] } }).text).toContain("2 of your changes");
  expect(shown().buttons).not.toContain("Forget them");
});

it("nothing can be finished before the documents were read", () => {
  serverHas({});
  expect(seen(<ExportPage session={sessionWith({ status: "reading" })} />).text).not.toContain("The page for this job");
  expect(seen(<ExportPage session={sessionWith()} />).text).toContain("The page for this job");
});

it("an answer that lost its source is named, with the way to its question", () => {
  const questions = [questionWith({ withdrawn_facts: ["f1"] }), questionWith({ question_id: "s.g2", gap_id: "g2" })];
  expect(shown({ session: { questions } }).texts(".warn a")).toEqual(["Sourdough baking"]);
  expect(shown().texts(".warn")).toEqual([]);
});

it("a résumé that cannot be read is a problem with a way to try again", () => {
  serverHas({ lines: new TypeError("Failed to fetch") });
  expect(seen(<ExportPage session={sessionWith()} />).buttons).toContain("Try again");
});
