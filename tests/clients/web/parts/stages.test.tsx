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

it("a session that waits for its turn says its place, and roughly how long; its place alone is announced", () => {
  const at = (place: number, seconds: number | null) =>
    seen(<Stages progress={undefined} queue={{ place, seconds }} />);
  const page = at(12, 20);
  expect(page.texts("li")).toEqual(["Many are here just now: yours is number 12 in the queue, about 20 seconds."]);
  expect(page.texts("[role=status]")).toEqual(["Many are here just now: yours is number 12 in the queue."]);
  expect(at(1, 1).texts("li")).toEqual(["Many are here just now. Yours is next."]);
  expect(at(2, null).texts("li")).toEqual(["Many are here just now: yours is number 2 in the queue."]);
  const german = seen(<Stages progress={undefined} queue={{ place: 3, seconds: 1 }} />, de);
  expect(german.texts("li")).toEqual(["Gerade ist viel los: Sie sind an Stelle 3, in etwa 1 Sekunde."]);
});

it("a pause and a stage of another version have no name, and are left out", () => {
  const page = seen(<Stages progress={progress(["askDetails", "ofAnotherVersion"], [])} />, de);
  expect(page.texts("li")).toEqual(["In Arbeit"]);
});
