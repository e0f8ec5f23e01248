import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { GapList } from "../../../../clients/web/overview/gap-list.js";
import type { Gap } from "../../../../domain/gap.js";
import type { QuestionResource } from "../../../../domain/session.js";
import { seen } from "../../../support/page.js";
import { askWith, gapWith, HOSTILE, questionWith, quote, sessionWith } from "../../../support/resources.js";

const open = (over = {}) => ({ ask: askWith("experience", over) });
const shown = (gap: Partial<Gap> = {}, question: Partial<QuestionResource> = open(), lookThrough = false) =>
  seen(
    <GapList
      session={sessionWith({ gaps: [gapWith(gap)], questions: [questionWith(question)] })}
      lookThrough={lookThrough}
    />,
  );

it("a gap says how much it matters, how far it is shown, and leads to its question and to both documents", () => {
  const page = shown({ must_have: true });
  expect(page.texts(".gap")).toEqual(["HighSourdough bakingnot shown · a mustopen"]);
  expect(page.attributes("a", "href")).toEqual(["/questions/g1", "/reading/r1"]);
  expect(shown({ must_have: false, status: "partial" }).texts(".gap > .small")).toEqual(["partly shown"]);
});

it("every place of the job that asks for it is quoted, beside what the résumé has", () => {
  const page = shown({ mentions: [quote("sourdough"), quote("slow bread", 90)], resume_quote: quote("Baked bread") });
  expect(page.texts("blockquote")).toEqual(["sourdough", "slow bread", "Baked bread"]);
  expect(shown().texts("blockquote")).toEqual(["Experience of sourdough baking"]);
});

it("a résumé that says nothing of it is said to", () => {
  const silent = "Your résumé says nothing of it.";
  expect(shown().text).toContain(silent);
  expect(shown({ resume_quote: quote("Baked bread") }).text).not.toContain(silent);
  expect(shown({}, open({ near: [quote("Baked rye")] })).text).not.toContain(silent);
});

it("only a question without a reply can still be settled from the list, and is opened to look through", () => {
  const near = [quote("Baked rye")];
  const waiting = shown({}, open({ near, choices: ["yes", "no", "shown"] }), true);
  expect([waiting.buttons, waiting.attributes("details", "open")]).toEqual([
    ["Yes, this shows it", "My résumé shows this"],
    [""],
  ]);
  const answered = shown({}, { status: "closed", outcome: "accepted" }, true);
  expect([answered.buttons, answered.attributes("details", "open")]).toEqual([[], [null]]);
});

it("the words of a document are never markup", () => {
  const page = shown({ title: HOSTILE, job_quote: quote(HOSTILE), difference: HOSTILE });
  expect([page.texts("img"), page.texts("a[href^='/questions'], blockquote, details > p")]).toEqual([
    [],
    [HOSTILE, HOSTILE, HOSTILE],
  ]);
});
