import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { aGap } from "../../lab/support/builders.js";

/** A question about sourdough as a client sees it, with what an export reads of it. */
export function aQuestion(over: Partial<QuestionResource>): QuestionResource {
  const shown = {
    question_id: "s.g1",
    gap_id: "g1",
    source: "template",
    text: "Have you?",
    versions: [],
    also_shows: [],
  };
  return { ...shown, ...over } as unknown as QuestionResource;
}

/** A session with one gap and these questions. */
export function aSession(questions: QuestionResource[]): SessionResource {
  const read = { gaps: [aGap()], strengths: [], corrections: [], omitted: [], unread: [], contradictions: [] };
  return { ...read, questions } as unknown as SessionResource;
}
