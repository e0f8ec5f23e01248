import { matterKindOf } from "../../../domain/matter.js";
import { gapsAsked, type QuestionResource, type SessionResource, titleOf } from "../../../domain/session.js";
import type { Words } from "../words/en.js";

/** What a question is about, as a heading: the gap that it is named by, or the form that it is. */
export function headingOf(session: SessionResource, question: QuestionResource, words: Words): string {
  const gaps = gapsAsked(session, question);
  const [first] = gaps;
  const kind = session.gaps.find(({ gap_id }) => gap_id === question.gap_id)?.kind;
  if (!first || !kind || gaps.length === 1) return titleOf(session, question);
  const of = matterKindOf(kind);
  return of === "papers" || of === "conditions" ? words.question[of] : first.title;
}
