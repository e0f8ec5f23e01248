import { z } from "zod";
import { Gap } from "./gap.js";
import { ExperienceChoice, Field, FieldValues, QuestionSeed, RecordedReply } from "./question.js";
import type { ProblemNote } from "./session.js";

/** The form that a reply filled in, and which refinement it asked facts for. */
export const AnsweredForm = z.object({ fields: z.array(Field), refinements_left: z.number() });
export type AnsweredForm = z.infer<typeof AnsweredForm>;

/** What was put into a form earlier; runs of earlier versions did not keep the form itself. */
export const FilledForm = z.object({ values: FieldValues, form: AnsweredForm.nullable() });
export type FilledForm = z.infer<typeof FilledForm>;

/** What a run is to do on its thread. A retry carries the input of the run that it goes on from. */
export const RunInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("start") }),
  z.object({ kind: z.literal("reply"), recorded: RecordedReply, form: AnsweredForm.optional() }),
  z.object({ kind: z.literal("require"), gap: Gap, question: QuestionSeed }),
  z.object({ kind: z.literal("rewind"), checkpoint_id: z.string() }),
  z.object({
    kind: z.literal("reopen"),
    choice: ExperienceChoice.nullable(),
    by: z.enum(["candidate", "unattended"]),
    at: z.string(),
  }),
]);
export type RunInput = z.infer<typeof RunInput>;

export const RunStatus = z.enum(["accepted", "running", "done", "failed", "cancelled"]);
export type RunStatus = z.infer<typeof RunStatus>;

/** One piece of work on a thread, from an accepted request to the next ask or end. */
export interface Run {
  owner: string;
  session_id: string;
  run_id: string;
  thread_id: string;
  input: RunInput;
  status: RunStatus;
  problem: ProblemNote | null;
}

/** The session of a thread: a question's thread is its session's, a dot, and more. */
export function sessionOf(threadId: string): string {
  return threadId.replace(/\..*$/s, "");
}

/** True while a run has been accepted and has not ended. */
export function isActive({ status }: Pick<Run, "status">): boolean {
  return status === "accepted" || status === "running";
}

/** True for a run that ended without getting to its ask or end: it can be retried. */
export function hasFailed({ status }: Pick<Run, "status">): boolean {
  return status === "failed" || status === "cancelled";
}
