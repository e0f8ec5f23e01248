import { z } from "zod";
import { Change, Criteria, Outcome, RetrievalState } from "./answer.js";
import { ApplicationStatus } from "./application.js";
import { WrittenDocument } from "./document.js";
import { Priority } from "./gap.js";
import { QuestionSeed } from "./question.js";
import { ProblemNote, QuestionResource, QuestionStatus, SessionResource, SessionStatus } from "./session.js";
import { keysOf } from "./table.js";
import { Usage } from "./usage.js";

/** How a run ended. */
export const RunEnding = z.enum(["done", "failed", "cancelled"]);
export type RunEnding = z.infer<typeof RunEnding>;

export const StageState = z.enum(["started", "finished", "paused", "failed"]);

const requestId = z.string().optional().describe("The `X-Request-Id` of the request that began the run");

/** What any thread holds: a session, a question or a document. */
export const ThreadResource = z.union([SessionResource, QuestionResource, WrittenDocument]);
export type ThreadResource = z.infer<typeof ThreadResource>;

/** The data of each event type. All except `token` are kept in the session's log. */
const DATA = {
  session: z.object({
    status: SessionStatus,
    run_id: z.string().optional().describe("The run that this event is the acceptance of"),
    request_id: requestId,
    gaps: z.int().optional().describe("How many gaps were found"),
    match_score: z.number().nullable().optional(),
    application: ApplicationStatus.optional().describe("The candidate changed what they keep about their application"),
  }),
  question: z.object({
    status: QuestionStatus,
    run_id: z.string().optional().describe("The run that this event is the acceptance of"),
    request_id: requestId,
    outcome: Outcome.optional(),
    gap_id: z.string().optional(),
    gap_ids: z.array(z.string()).optional().describe("All gaps of its matter, when the question is new"),
    priority: Priority.optional(),
    text: z.string().optional().describe("With `why`, `gap_id` and `priority` when the question is new"),
    why: z.string().optional(),
  }),
  stage: z.object({
    node: z.string(),
    state: StageState,
    duration_ms: z.number().optional().describe("From its start in this process; not there for a start"),
  }),
  retrieval: z.object({ source: z.string(), state: RetrievalState }),
  token: z.object({
    version: z.int(),
    path: z
      .string()
      .describe("What is written: `title`, `spoken` or `bullets.N`, of a document such as `profile.sentences.N`"),
    offset: z.int().describe("The offset of the text in its field, in UTF-16 code units"),
    text: z.string(),
    reset: z.literal(true).optional().describe("Discard the earlier text of this path"),
  }),
  answer: z.object({
    version: z.int(),
    change: Change,
    title: z.string(),
    bullets: z.array(z.string()),
    spoken: z.string(),
  }),
  score: z.object({
    version: z.int(),
    score: z.number().nullable(),
    threshold: z.number().optional(),
    criteria: Criteria.optional(),
  }),
  ask: z.object({ ask_id: z.string(), kind: z.string() }),
  usage: Usage,
  problem: ProblemNote.partial({ retryable: true }).extend({ request_id: requestId }),
  done: z.object({
    run_id: z.string(),
    status: RunEnding,
    resource: ThreadResource.describe("The session, question or document as the run left it"),
  }),
};
type Data = { [Type in keyof typeof DATA]: z.infer<(typeof DATA)[Type]> };

export type EventType = keyof Data;
export const EVENT_TYPES = keysOf(DATA);

/** The data of an event as it is logged: the `resource` of a `done` event is read when the event is sent. */
type KeptData = Omit<Data, "token" | "done"> & { done: Omit<Data["done"], "resource"> };

/** An event that has no number in the log yet. */
export type NewEvent = { question_id: string | null; at: string } & {
  [Type in keyof KeptData]: { type: Type; data: KeptData[Type] };
}[keyof KeptData];

/** One entry of a session's log. */
export type LoggedEvent = NewEvent & { seq: number };

const place = { session_id: z.string(), question_id: z.string().optional(), at: z.string().describe("RFC 3339") };
const sent = <Type extends EventType>(type: Type) =>
  z.object({
    type: z.literal(type),
    id: z
      .number()
      .optional()
      .describe(
        "Grows within a session. A `token` has one only for a client that reconnected: it is between the ids of two logged events",
      ),
    data: DATA[type].extend(place),
  });

const SENT = {
  session: sent("session"),
  question: sent("question"),
  stage: sent("stage"),
  retrieval: sent("retrieval"),
  token: sent("token"),
  answer: sent("answer"),
  score: sent("score"),
  ask: sent("ask"),
  usage: sent("usage"),
  problem: sent("problem"),
  done: sent("done"),
} satisfies { [Type in EventType]: z.ZodType };

/**
 * An event as it is sent: `type` is the `event:` line of its frame, `id` the `id:` line, `data` the rest. The type is written out, since the
 * inferred type is longer than a declaration may be.
 */
export const StreamEvent: z.ZodType<Sent[EventType]> = z.discriminatedUnion(
  "type",
  // A tuple cannot be derived from an object, hence the cast: the union has every type of `SENT`.
  Object.values(SENT) as [(typeof SENT)[EventType], ...(typeof SENT)[EventType][]],
) as unknown as z.ZodType<Sent[EventType]>;

type Sent = { [Type in EventType]: { type: Type; id?: number; data: Data[Type] & z.infer<z.ZodObject<typeof place>> } };
export type StreamEvent = Sent[EventType];
export type TokenEvent = Sent["token"];

const piece = z.object({ kind: z.literal("piece"), version: z.int(), piece: z.string() });
const restart = z.object({ kind: z.literal("restart"), version: z.int() });

/** A piece of the structured output that becomes a version of an answer, or the restart of that output. */
export type WrittenPiece = z.infer<typeof piece> | z.infer<typeof restart>;

/** A message of a running node: a piece of its output, or a question that is ready before the others of its batch. */
export const NodeMessage = z.discriminatedUnion("kind", [
  piece,
  restart,
  z.object({ kind: z.literal("question"), question: QuestionSeed }),
]);
export type NodeMessage = z.infer<typeof NodeMessage>;
