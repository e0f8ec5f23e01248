import type { Judgement } from "../../domain/answer.js";
import type { Gap } from "../../domain/gap.js";
import type { Statement } from "../../domain/statement.js";
import { statementsOfRow } from "../questions.js";
import type { Says } from "../says.js";
import { fixedFormDraft } from "./draft.js";
import { fixedFormJudgement } from "./verdict.js";

/* The one form for papers or for conditions of the work: each row is worded and judged as a form for its gap alone would be. */

/** The answer of a form with rows, in their order; null if no row names something that the candidate has or agrees to. */
export function rowsDraft(gaps: Gap[], statements: Statement[]): ReturnType<typeof fixedFormDraft> {
  const answered = gaps
    .map((gap) => ({ gap, own: statementsOfRow(statements, gap) }))
    .filter(({ own }) => own.length > 0);
  const drafts = answered.flatMap(({ gap, own }) => fixedFormDraft(gap, own, answered.length > 1) ?? []);
  const [first] = drafts;
  if (!first) return null;
  return {
    title: first.title,
    bullets: drafts.flatMap(({ bullets }) => bullets),
    spoken: drafts.flatMap(({ spoken }) => (spoken === "" ? [] : [spoken])).join(" "),
    cited: {
      bullets: drafts.flatMap(({ cited }) => cited?.bullets ?? []),
      spoken: drafts.flatMap(({ cited }) => cited?.spoken ?? []),
    },
  };
}

/** The judgement of the row with the highest score. Details that are missing were asked for in the row, so they are not asked for again. */
export function rowsJudgement(gaps: Gap[], statements: Statement[], says: Says): Judgement {
  const answered = gaps.map((gap) => statementsOfRow(statements, gap)).filter(({ length }) => length > 0);
  const [best] = answered.map((own) => fixedFormJudgement(own, says)).sort((a, b) => b.score - a.score);
  return best ?? fixedFormJudgement([], says);
}
