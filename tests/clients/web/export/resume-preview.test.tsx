import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import type { ChosenLine } from "../../../../clients/web/export/chosen-lines.js";
import { ResumePreview } from "../../../../clients/web/export/resume-preview.js";
import { AS_PROPOSED } from "../../../../domain/resume-choice.js";
import { seen } from "../../../support/page.js";
import { HOSTILE, resumeLine } from "../../../support/resources.js";

const shown = (after: ChosenLine[], choice = AS_PROPOSED) =>
  seen(<ResumePreview sessionId="s" before="The old résumé" after={after} choice={choice} choose={() => {}} />);
const tags = (over: Partial<ChosenLine>) => shown([resumeLine("a", over)]).texts(".tag");

it("the new résumé is shown first, with its lists as lists", () => {
  const page = shown([resumeLine("n", { kind: "name", text: "Sam" }), resumeLine("a"), resumeLine("b")]);
  expect([page.texts("[aria-pressed=true]"), page.texts("ul")]).toEqual([
    ["After"],
    [expect.stringContaining("The text of b")],
  ]);
  expect([page.texts(".level-1"), page.text.includes("The old résumé")]).toEqual([["SamChange"], false]);
});

it("a line that is left out keeps its tick box, and cannot be changed", () => {
  const page = shown([resumeLine("a"), resumeLine("b")], { ...AS_PROPOSED, without: ["a"] });
  expect(page.texts(".out")).toEqual(["The text of a"]);
  expect(page.texts("label:has([checked])")).toEqual(["The text of b"]);
  expect(page.attributes(".change", "aria-label")).toEqual(["Change the line: The text of b"]);
});

it("a line without which the résumé makes no sense has no tick box", () => {
  expect(shown([resumeLine("a", { may_be_left_out: false })]).texts("input")).toEqual([]);
});

it("what is special about a line is said at the line", () => {
  expect(tags({})).toEqual([]);
  expect(tags({ added: "How many?" })).toEqual(["new"]);
  expect(tags({ was: "Baked" })).toEqual(["in your own words"]);
  expect(tags({ doubt: "It expired." })).toEqual(["Is it so still? You said: It expired."]);
  expect(tags({ new_figures: ["12"] })).toEqual(["12 stands nowhere else: is it right?"]);
  expect(tags({ proposed: false })).toEqual(["not proposed: others matter more to this job, or say it too"]);
  expect(tags({ proposed: false, doubled: true })).toEqual(["a new line says it more fully"]);
  expect(tags({ proposed: false, corrects: "b" })).toEqual(["what you said is right, in the place of the line above"]);
});

it("lines that are said twice can be left out at once, as long as they are in", () => {
  const doubled = [resumeLine("a", { doubled: true }), resumeLine("b", { doubled: true })];
  expect(shown(doubled).buttons).toContain("Leave out the 2 lines that a new one says more fully");
  const one = shown(doubled, { ...AS_PROPOSED, without: ["a"] });
  expect(one.buttons).toContain("Leave out the line that a new one says more fully");
  expect(one.texts(".tag")).toEqual(["a new line says it more fully"]);
});

it("a new line of which nobody said in which post it was done is asked about, with the posts alone", () => {
  const lines = [
    resumeLine("p", { kind: "post", text: "Waiter" }),
    resumeLine("h", { kind: "heading", text: "Further experience" }),
    resumeLine("a", { added: "q", place_unknown: true }),
  ];
  const page = shown(lines);
  expect(page.texts(".place-choice option")).toEqual(["Choose the post …", "Waiter"]);
  expect(page.attributes(".place-choice option", "value")).toEqual(["", "p"]);
  expect(shown(lines, { ...AS_PROPOSED, without: ["a"] }).texts(".place-choice")).toEqual([]);
});

it("what a line shows of the job is said at the line, as long as it is in", () => {
  const line = resumeLine("a", {
    shows: [
      { title: "Rye", gap_id: "g1", partly: true },
      { title: "Till", partly: false },
    ],
  });
  expect(shown([line, resumeLine("b")]).texts(".shows")).toEqual(["Shows: Rye (in part) · Till"]);
  expect(shown([line], { ...AS_PROPOSED, without: ["a"] }).texts(".shows")).toEqual([]);
  expect(shown([resumeLine("b")]).text).not.toContain("What each line shows");
});

it("a line is never markup", () => {
  const page = shown([resumeLine("a", { text: HOSTILE })]);
  expect([page.texts("img"), page.texts("label")]).toEqual([[], [HOSTILE]]);
});
