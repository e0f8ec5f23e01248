import { z } from "zod";
import type { Problem } from "../domain/errors.js";
import type { NewEvent, Run } from "../domain/run.js";
import type { Projection } from "../domain/views.js";

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

/** What the log says of a run's end, from what its thread's head shows. */
export function closingEvents(
  run: Run,
  status: string,
  problem: Problem | null,
  projection: Projection | null,
): NewEvent[] {
  const question_id = run.thread_id === run.session_id ? null : run.thread_id;
  const events: NewEvent[] = [];
  if (projection?.of === "session") {
    for (const { question_id: id } of projection.questions)
      events.push({ question_id: id, type: "question", data: { status: "waiting" } });
  } else if (projection) {
    const { answer, ask, outcome } = projection.view;
    if (answer)
      events.push({
        question_id,
        type: "score",
        data: { version: answer.version, score: answer.score, threshold: answer.threshold },
      });
    if (ask) events.push({ question_id, type: "ask", data: { ask_id: ask.ask_id, kind: ask.kind } });
    events.push({ question_id, type: "question", data: { status: outcome ? "closed" : "waiting", outcome } });
  }
  if (problem) events.push({ question_id, type: "problem", data: { code: problem.code, message: problem.message } });
  return [...events, { question_id, type: "done", data: { run_id: run.run_id, status } }];
}
