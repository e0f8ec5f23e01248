import type { buildAnswer } from "../../graph/answer.js";
import type { buildDocument } from "../../graph/document.js";
import type { buildInterview } from "../../graph/interview.js";

/** The compiled graphs, sharing one checkpointer. */
export interface Graphs {
  interview: ReturnType<typeof buildInterview>;
  answer: ReturnType<typeof buildAnswer>;
  document: ReturnType<typeof buildDocument>;
}
