import type { Ask, AskReply } from "../domain/question.js";
import type { QuestionResource } from "../domain/session.js";

/**
 * What is sent for an ask; `below_bar` when nobody accepts what is below it; null leaves the question as it is, `back` goes to
 * the one before.
 */
export type Given = AskReply | "below_bar" | "back" | null;

/** Somebody or something that answers asks. Throws Left when it goes away. */
export interface Replier {
  /** `place` says which of how many it is; empty where one question is asked alone. */
  reply(question: QuestionResource, gapTitle: string, ask: Ask, place: string): Promise<Given>;
  /** What was prepared and answered nothing. */
  unused(): string[];
  /** Whether a failed step is to be tried again. */
  retries(question: QuestionResource): Promise<boolean>;
}

/** Thrown when the candidate goes away in the middle; everything said so far is kept. */
export class Left extends Error {}
