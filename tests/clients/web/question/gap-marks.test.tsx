import { expect, it } from "vitest";
import { GapMarks } from "../../../../clients/web/question/gap-marks.js";
import { seen } from "../../../support/page.js";
import { gapWith, questionWith, sessionWith } from "../../../support/resources.js";

const gaps = [gapWith(), gapWith({ gap_id: "g2", title: "Food hygiene" }), gapWith({ gap_id: "g3", title: "Stock" })];
const about = { gap_id: "g1", gap_ids: ["g1", "g2", "g3"] };
const shown = (over: Parameters<typeof questionWith>[0], ...others: ReturnType<typeof questionWith>[]) => {
  const question = questionWith({ ...about, ...over });
  return seen(<GapMarks session={sessionWith({ gaps, questions: [question, ...others] })} question={question} />);
};

it("a question about one gap has no marks", () => {
  expect(shown({ gap_ids: ["g1"] }).texts("li")).toEqual([]);
});

it("each gap says how it ended, with its sentence, and where what is open is asked once more", () => {
  const again = questionWith({ question_id: "s.g3-again", gap_id: "g3", gap_ids: ["g3"], asked_again: true });
  const page = shown(
    {
      ...{ status: "closed", outcome: "accepted", gap_outcomes: { g1: "accepted", g2: "skipped" } },
      gap_sentences: { g1: "Bake sourdough daily" },
    },
    again,
  );
  expect(page.texts("li")).toEqual([
    "Sourdough bakingacceptedBake sourdough daily",
    "Food hygieneyou said no",
    "Stockstill openasked once more",
  ]);
  expect(page.attributes("a", "href")).toEqual(["/questions/g3-again"]);
  expect(page.attributes("li", "class")).toEqual(["accepted", "skipped", "open"]);
});

it("before it is answered nothing is called open", () => {
  expect(shown({ status: "waiting" }).texts("li")).toEqual(["Sourdough baking", "Food hygiene", "Stock"]);
});
