import { hasFailed, isActive, type Run } from "../../domain/run.js";
import type { QuestionResource } from "../../domain/session.js";

/** The status of a question's or a document's thread. It depends on the newest run, never on the graph. */
export function threadStatus(isClosed: boolean, run: Run | null): QuestionResource["status"] {
  if (run && isActive(run)) return "running";
  if (run && hasFailed(run)) return "failed";
  return isClosed ? "closed" : "waiting";
}
