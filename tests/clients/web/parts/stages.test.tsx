import { expect, it } from "vitest";
import { Stages } from "../../../../clients/web/parts/stages.js";
import { de } from "../../../../clients/web/words/de.js";
import { seen } from "../../../support/page.js";

const progress = (finished: string[], working: string[]) => ({ finished, working, texts: null });

it("finished stages come before those under way, and the last of these is announced", () => {
  const page = seen(<Stages progress={progress(["recallResume"], ["draftAnswer", "judgeAnswer"])} />);
  expect([page.texts(".done"), page.texts(".now")]).toEqual([["Searching your résumé"], ["Writing", "Judging"]]);
  expect(page.texts("[role=status]")).toEqual(["Judging"]);
});

it("before the first stage the page says that it works", () => {
  const page = seen(<Stages progress={undefined} />);
  expect([page.texts("li"), page.texts("[role=status]")]).toEqual([["Working"], ["Working"]]);
});

it("a pause and a stage of another version have no name, and are left out", () => {
  const page = seen(<Stages progress={progress(["askDetails", "ofAnotherVersion"], [])} />, de);
  expect(page.texts("li")).toEqual(["In Arbeit"]);
});
