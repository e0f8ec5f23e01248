import { ASKS, kindOf } from "../../domain/asks.js";
import type { QuestionView } from "../../domain/views.js";
import type { QuestionRow } from "./ports/sessions.js";

/**
 * The ids of some facts, each id once: facts proposed as answers to open asks, facts of answers that show another gap too, facts that answers cite,
 * and deleted facts.
 */
export function mentionedFacts(questions: QuestionRow[], deleted: string[]): string[] {
  const proposed = questions.flatMap(({ origin: { question }, view: { ask } }) => {
    const kind = ask && kindOf(ask);
    if (!kind || !ASKS[kind].isBeforeDraft) return [];
    const { proposal, row_facts = {} } = question;
    const suggested = proposal ? [proposal.source, ...proposal.others].map(({ fact_id }) => fact_id) : [];
    return [...suggested, ...Object.values(row_facts)];
  });
  const told = questions.flatMap(({ view: { also_shows = [], stated = [] } }) => (also_shows.length > 0 ? stated : []));
  return [...new Set([...proposed, ...told, ...questions.flatMap(({ view }) => citedFacts(view)), ...deleted])];
}

/** The ids of the earlier facts that an answer cites. */
export function citedFacts({ answer }: Pick<QuestionView, "answer">): string[] {
  const claims = [...(answer?.bullets ?? []).flatMap((bullet) => bullet.claims), ...(answer?.spoken_claims ?? [])];
  return claims.flatMap(({ sources }) => sources.flatMap(({ kind, ref }) => (kind === "fact" ? [ref] : [])));
}
