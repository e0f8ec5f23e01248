import { ASKS, kindOf } from "../../domain/asks.js";
import type { QuestionView } from "../../domain/views.js";
import type { QuestionRow } from "./ports/sessions.js";

/** The ids of three kinds of facts, each id once: facts proposed as answers to open asks, facts that answers cite, and deleted facts. */
export function mentionedFacts(questions: QuestionRow[], deleted: string[]): string[] {
  const proposed = questions.flatMap(({ origin: { question }, view: { ask } }) => {
    const kind = ask && kindOf(ask);
    if (!question.proposal || !kind || !ASKS[kind].isBeforeDraft) return [];
    const { source, others } = question.proposal;
    return [source, ...others].map(({ fact_id }) => fact_id);
  });
  return [...new Set([...proposed, ...questions.flatMap(({ view }) => citedFacts(view)), ...deleted])];
}

/** The ids of the earlier facts that an answer cites. */
export function citedFacts({ answer }: Pick<QuestionView, "answer">): string[] {
  const claims = [...(answer?.bullets ?? []).flatMap((bullet) => bullet.claims), ...(answer?.spoken_claims ?? [])];
  return claims.flatMap(({ sources }) => sources.flatMap(({ kind, ref }) => (kind === "fact" ? [ref] : [])));
}
