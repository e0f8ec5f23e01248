import { z } from "zod";
import type { NewEvent } from "../domain/run.js";

// What the graph's `tasks` stream says of a node; its input and result are not looked at, since they hold text.
const Started = z.object({ id: z.string(), name: z.string(), triggers: z.unknown(), input: z.unknown() });
const Ended = z.object({
  id: z.string(),
  name: z.string(),
  error: z.unknown().optional(),
  interrupts: z.array(z.unknown()),
});

/** Turns a task of the graph into a stage event: started, finished, paused or failed. A pause is not a failure. */
export function stageEvents(task: unknown, questionId: string | null, now: () => Date): NewEvent[] {
  const ended = Ended.safeParse(task);
  if (ended.success) {
    const { name, error, interrupts } = ended.data;
    const state = interrupts.length > 0 ? "paused" : error === undefined || error === null ? "finished" : "failed";
    return [stage(questionId, name, state, now)];
  }
  const started = Started.safeParse(task);
  return started.success ? [stage(questionId, started.data.name, "started", now)] : [];
}

function stage(question_id: string | null, node: string, state: string, now: () => Date): NewEvent {
  return { question_id, type: "stage", data: { node, state, at: now().toISOString() } };
}
