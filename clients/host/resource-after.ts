import { assert } from "../../domain/errors.js";
import type { StreamEvent } from "../../domain/event.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";

/** Follows a run to its end and returns the resource of its `done` event. Throws if there is none. */
export async function resourceAfter<Resource extends SessionResource | QuestionResource>(
  run: AsyncIterable<StreamEvent>,
  output: { show(event: StreamEvent): void },
): Promise<Resource> {
  let resource: unknown = null;
  for await (const event of run) {
    output.show(event);
    if (event.type === "done") resource = event.data.resource;
  }
  assert(resource !== null, "a run's stream ends with its result");
  // A run on a session's thread ends with a session, a run on a question's thread with a question.
  return resource as Resource;
}
