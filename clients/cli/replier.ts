import type { Ask, AskReply } from "../../domain/question.js";
import type { ReadingChange, ReadingResource } from "../../domain/reading.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";

/**
 * The reply to an ask. `below_bar` closes an answer below the threshold without an acceptance; null leaves the question as it is;
 * `back` goes to the previous question.
 */
export type ReplyChoice = AskReply | "below_bar" | "back" | null;

/** Answers asks: a person or a file. Throws CandidateLeft when the person leaves. */
export interface Replier {
  /** True for a person, who is asked again after a refused reply. */
  canAnswerAgain: boolean;
  /** `position` is the question's place in the list, such as "2 of 9"; empty for a single question. */
  reply(question: QuestionResource, gapTitle: string, ask: Ask, position: string): Promise<ReplyChoice>;
  /** Called before the first question, for the corrections of what was read; a file corrects nothing here. */
  lookThrough(session: SessionResource, reading: ReadingResource): Promise<ReadingChange[]>;
  /** The prepared replies that matched no gap, by the gap that they name. */
  unused(): string[];
  /** True if a failed step should be retried. */
  retries(question: QuestionResource): Promise<boolean>;
}

/** Thrown when the candidate leaves before the end. The replies so far are kept. */
export class CandidateLeft extends Error {}
