import { expect, it } from "vitest";
import { headingOf } from "../../../../clients/web/question/heading.js";
import { en } from "../../../../clients/web/words/en.js";
import { gapWith, questionWith, sessionWith } from "../../../support/resources.js";

const heading = (kind: "skill" | "licence" | "logistics", gap_ids: string[]) => {
  const gaps = ["g1", "g2"].map((gap_id) => gapWith({ gap_id, kind, title: `Thing ${gap_id}` }));
  const question = questionWith({ gap_id: "g1", gap_ids });
  return headingOf(sessionWith({ gaps, questions: [question] }), question, en);
};

it("a form is named as what it is, a story by its first gap, and a question about one gap by that", () => {
  expect(heading("licence", ["g1", "g2"])).toBe("Papers");
  expect(heading("logistics", ["g1", "g2"])).toBe("Conditions of the work");
  expect(heading("skill", ["g1", "g2"])).toBe("Thing g1");
  expect(heading("licence", ["g1"])).toBe("Thing g1");
});
