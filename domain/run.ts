import { z } from "zod";
import { Gap } from "./gap.js";
import { ExperienceChoice, Field, FieldValues, QuestionSeed, RecordedReply } from "./question.js";
import { PendingCorrection } from "./reading.js";
import type { ProblemNote } from "./session.js";

/** The form that a reply filled in, and the number of refinements that were left at that time. */
export const AnsweredForm = z.object({ fields: z.array(Field), refinements_left: z.number() });
export type AnsweredForm = z.infer<typeof AnsweredForm>;

/** Values that were entered in a form earlier; `form` is null in runs of earlier versions, which did not store it. */
export const FilledForm = z.object({ values: FieldValues, form: AnsweredForm.nullable() });
export type FilledForm = z.infer<typeof FilledForm>;

/** True for a background run: it is part of a batch, and is executed after interactive runs. */
const background = z.boolean().optional();

/** The task of a run on its thread. A retry has the input of the run that it continues. */
export const RunInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("start"), background }),
  z.object({ kind: z.literal("reply"), recorded: RecordedReply, form: AnsweredForm.optional(), background }),
  z.object({ kind: z.literal("require"), gap: Gap, question: QuestionSeed }),
  z.object({ kind: z.literal("correct"), correction: PendingCorrection }),
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

/** One run on a thread, from an accepted request to the next ask or end. */
export interface Run {
  owner: string;
  session_id: string;
  run_id: string;
  thread_id: string;
  input: RunInput;
  status: RunStatus;
  problem: ProblemNote | null;
  /** Missing in runs that 0.2.0 accepted in Redis. */
  accepted_at?: string | undefined;
  /** The id of the request that was accepted: it is in the log, the events and the problems of the run. */
  request_id?: string | undefined;
}

/** True for a background run. */
export function isBackground({ input }: Pick<Run, "input">): boolean {
  return "background" in input && input.background === true;
}

/** How soon a waiting run begins: a reply, for which somebody waits at an open question, before a start, and background runs last. */
export type Urgency = "reply" | "start" | "background";

/** The urgency of a run. Whatever changes a session that was read before counts as a reply. */
export function urgencyOf(run: Pick<Run, "input">): Urgency {
  if (isBackground(run)) return "background";
  return run.input.kind === "start" ? "start" : "reply";
}

/** True for a run that changes a session which was read before: the session stays ready meanwhile. */
export function changesReading({ input: { kind } }: Pick<Run, "input">): boolean {
  return kind === "require" || kind === "correct";
}

/** Returns the session id of a thread: a question's thread id is the session's id, a dot, and a suffix. */
export function sessionOf(threadId: string): string {
  return threadId.replace(/\..*$/s, "");
}

/** True while a run has been accepted and has not ended. */
export function isActive({ status }: Pick<Run, "status">): boolean {
  return status === "accepted" || status === "running";
}

/** True for a run that ended before its ask or end: it can be retried. */
export function hasFailed({ status }: Pick<Run, "status">): boolean {
  return status === "failed" || status === "cancelled";
}
