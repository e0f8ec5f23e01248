import type { StreamEvent } from "../domain/event.js";
import type { AskReply } from "../domain/question.js";
import type { QuestionResource, SessionOptions, SessionResource } from "../domain/session.js";
import type { GivenText } from "../sessions/sessions.js";

export interface StartRequest extends SessionOptions {
  resume: GivenText;
  job: GivenText;
}

/** Where sessions live: in this process, or on a server. What runs gives its events, and ends with `done`. */
export interface Host {
  start(request: StartRequest): AsyncIterable<StreamEvent>;
  reply(questionId: string, reply: AskReply): AsyncIterable<StreamEvent>;
  retry(thread: SessionResource | QuestionResource): AsyncIterable<StreamEvent>;
  /**
   * Closes below the bar what nobody has accepted. Null where that cannot be said: the question stays open.
   */
  leaveBelowBar(questionId: string, askId: string): AsyncIterable<StreamEvent> | null;
  /** A thread once no run is on it any more; what a process that is gone had accepted is driven on. */
  settled(threadId: string): Promise<SessionResource | QuestionResource>;
  session(sessionId: string): Promise<SessionResource>;
  exportMarkdown(sessionId: string): Promise<string>;
  close(): Promise<void>;
}
