import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { HistoryView, Replied } from "../../../../clients/web/question/history-view.js";
import type { AskReply } from "../../../../domain/question.js";
import type { VersionNote } from "../../../../domain/session.js";
import { seen, serverHas } from "../../../support/page.js";
import { AT, HOSTILE, questionWith } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const version = (number: number, over: Partial<VersionNote> = {}): VersionNote => ({
  ...{ version: number, change: "drafted", score: 6, grounded: true, based_on: number > 1 ? number - 1 : null },
  ...{ why: [], changes: [], ...over },
});
const step = (checkpoint_id: string, over: object = {}) => ({
  ...{ checkpoint_id, parent_checkpoint_id: null, branch: 0, current: true, at: AT },
  ...over,
});
const ask = (kind: string) => ({ ask: { ask_id: kind, kind } });
const shown = (versions: VersionNote[] = []) => seen(<HistoryView question={questionWith({ versions })} />);

it("versions say how they came about and how they were judged, also those of another release", () => {
  serverHas({});
  const of = [
    version(1),
    version(2, { change: "refined", score: null, why: ["a figure"] }),
    version(3, { change: "merged" }),
  ];
  expect(shown(of).texts("li > p")).toEqual([
    ...["Version 1 first draft · 6", "Version 2 with new facts · not judged – a figure", "Version 3 merged · 6"],
  ]);
});

it("the newest version is compared with the one it was made from, word by word", () => {
  const changes = [
    { kind: "same", text: "I " },
    { kind: "removed", text: "led" },
    { kind: "added", text: "helped" },
  ];
  serverHas({ "s.g1 1 2": { from: 1, to: 2, changes } });
  const page = shown([version(1), version(2)]);
  expect(page.texts("figcaption")).toEqual(["Version 1 and version 2"]);
  expect([page.texts("del"), page.texts("ins"), page.texts("pre")]).toEqual([["led"], ["helped"], ["I ledhelped"]]);
  expect(page.buttons).toEqual(["Word by word"]);
});

it("every earlier step has a way back, the present one has none", () => {
  serverHas({
    steps: [
      step("c4", { ...ask("improvement"), current: false, branch: 1 }),
      step("c3"),
      step("c2", ask("details")),
      step("c1", ask("ofAnotherVersion")),
    ],
  });
  const page = shown();
  const texts = page.texts(".steps li");
  expect(texts[0]).toMatch(/You were asked for one more fact · branch 1Go back here$/);
  expect(texts[1]).toMatch(/Closed · here now$/);
  expect(texts[2]).toMatch(/You were asked to tell about itGo back here$/);
  expect(texts[3]).toMatch(/ofAnotherVersionGo back here$/);
  expect(page.texts(".aside")).toHaveLength(1);
});

it("an open question is at its newest ask, to which no way back leads", () => {
  serverHas({ steps: [step("c2", ask("details")), step("c1", ask("experience"))] });
  const page = shown();
  expect(page.texts(".steps li")[0]).toMatch(/You were asked to tell about it · here now$/);
  expect(page.buttons).toEqual(["Go back here"]);
});

it("a reply is repeated as it was given", () => {
  const said = (reply: AskReply) => seen(<Replied reply={reply} />).text;
  expect(said({ ask_id: "a", kind: "experience", choice: "no" })).toBe("You said: No");
  expect(said({ ask_id: "a", kind: "details", values: { story: "I baked.", days: 3 } })).toBe("You said: I baked. · 3");
  expect(said({ ask_id: "a", kind: "plan", resource_ids: [] })).toBe("You said: accepted");
  const own = seen(<Replied reply={{ ask_id: "a", kind: "edit", text: HOSTILE }} />);
  expect([own.texts("img"), own.text]).toEqual([[], `You said: ${HOSTILE}`]);
});

it("a history that cannot be read can be asked for again", () => {
  serverHas({ steps: new TypeError("Failed to fetch") });
  expect(shown().buttons).toEqual(["Try again"]);
});
