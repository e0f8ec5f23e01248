import { z } from "zod";
import { Draft, RetrievalState, Verdict } from "../../domain/answer.js";
import type { Problem } from "../../domain/errors.js";
import type { NewEvent, RunEnding } from "../../domain/event.js";
import { KnownOfGap, Match } from "../../domain/gap.js";
import { QuestionSeed } from "../../domain/question.js";
import type { Run } from "../../domain/run.js";
import { Flags } from "../../domain/session.js";
import type { Projection } from "../../domain/views.js";
import type { Answering } from "../../graph/state/answer.js";
import type { Interview } from "../../graph/state/interview.js";
import type { NodeRun } from "../observability/runs.js";
import { SEARCH_CHANNELS } from "./search-channels.js";

/** The progress of a task of the graph: events, written questions, and runs of nodes that have ended. */
export interface TaskProgress {
  events: NewEvent[];
  questions: QuestionSeed[];
  nodes: NodeRun[];
}
const NO_PROGRESS: TaskProgress = { events: [], questions: [], nodes: [] };

/** Reads the graph's `tasks` stream. One reader per run, since it measures the duration of each task. */
export interface TaskReader {
  /** Writes no events for these tasks, which an earlier attempt has finished. When a thread is resumed, the stream announces them again. */
  ignore(taskIds: string[]): void;
  read(task: unknown): TaskProgress;
  /** The failure events of tasks that started and will never end. */
  failed(): TaskProgress;
}

const Started = z.object({ id: z.string(), name: z.string(), input: z.unknown(), triggers: z.unknown() });
const Ended = z.object({
  id: z.string(),
  name: z.string(),
  result: z.record(z.string(), z.unknown()),
  interrupts: z.array(z.unknown()),
});

// A correction of the reading writes the questions that were asked before, and no new ones.
const Asked = z.object({ questions: z.array(QuestionSeed).min(1), reading: z.undefined().optional() });

/** An event without its question and time. */
export type Reported = Pick<NewEvent, "type" | "data">;

/** A channel of either graph. */
type Channel = keyof Interview["State"] | keyof Answering["State"];

// By channel: the event that a write to this channel causes.
const EVENT_OF: Partial<Record<Channel, (result: unknown) => Reported | null>> = {
  gaps: eventFrom(
    z.object({ gaps: z.array(z.unknown()), match: Match, reading: z.unknown().optional() }),
    ({ gaps, match, reading }) => ({
      type: "session",
      data: {
        status: reading === undefined ? "reading" : "ready",
        gaps: gaps.length,
        match_score: match.score === null ? null : Math.round(match.score),
      },
    }),
  ),
  ...Object.fromEntries(
    Object.entries(SEARCH_CHANNELS).map(([source, channel]) => [channel, searched(source, channel)]),
  ),
  draft: eventFrom(z.object({ draft: Draft }), ({ draft: { version, change, title, bullets, spoken } }) => ({
    type: "answer",
    data: { version, change, title, bullets, spoken },
  })),
  verdict: eventFrom(z.object({ verdict: Verdict }), ({ verdict: { version, score, criteria } }) => ({
    type: "score",
    data: { version, score, criteria },
  })),
};

function eventFrom<Result>(
  schema: z.ZodType<Result>,
  toEvent: (result: Result) => Reported,
): (result: unknown) => Reported | null {
  return (result) => {
    const checked = schema.safeParse(result);
    return checked.success ? toEvent(checked.data) : null;
  };
}

function searched(source: string, channel: Channel): (result: unknown) => Reported | null {
  return (result) => {
    const checked = z.object({ [channel]: z.object({ state: RetrievalState }) }).safeParse(result);
    const state = checked.data?.[channel]?.state;
    return state ? { type: "retrieval", data: { source, state } } : null;
  };
}

/** The events that the writes of a task cause, without their question and time. */
export function eventsOf(result: Record<string, unknown>): Reported[] {
  return Object.keys(result).flatMap((channel) => EVENT_OF[channel as Channel]?.(result) ?? []);
}

/** Reads the tasks of one run of a thread. A pause is not a failure. */
export function createTaskReader(question_id: string | null, now: () => Date): TaskReader {
  const begun = new Map<string, Begun>();
  const done = new Set<string>();
  const event = (reported: Reported): NewEvent => ({ question_id, at: now().toISOString(), ...reported }) as NewEvent;
  const stage = (node: string, state: "started" | "finished" | "paused" | "failed", startedMs?: number) =>
    event({
      type: "stage",
      data: { node, state, ...(startedMs !== undefined && { duration_ms: round(performance.now() - startedMs) }) },
    });
  return {
    ignore(taskIds) {
      for (const id of taskIds) done.add(id);
    },
    read(task) {
      const ended = Ended.safeParse(task);
      if (ended.success) {
        const { id, name, result, interrupts } = ended.data;
        const start = begun.get(id);
        begun.delete(id);
        const ending = (state: NodeRun["outcome"]): TaskProgress => ({
          events: [stage(name, state, start?.startedMs)],
          questions: [],
          // A task without a start was announced again: an earlier attempt has reported it.
          nodes: start ? [nodeRun(start, state)] : [],
        });
        if (interrupts.length > 0) return ending("paused");
        // The stream does not mark failures: a task that wrote nothing has failed, since every node here writes something.
        if (Object.keys(result).length === 0) return ending("failed");
        const { events, ...rest } = ending("finished");
        // The results of a stage are reported before its end, so that a client has all of them by then.
        const all = [...eventsOf(result).map(event), ...events];
        return { ...rest, events: all, questions: Asked.safeParse(result).data?.questions ?? [] };
      }
      const started = Started.safeParse(task);
      if (!started.success) return NO_PROGRESS;
      const { id, name, input } = started.data;
      if (done.has(id)) return NO_PROGRESS;
      begun.set(id, { node: name, startedMs: performance.now(), ...aboutState(input) });
      return { ...NO_PROGRESS, events: [stage(name, "started")] };
    },
    failed() {
      const lost = [...begun.values()];
      begun.clear();
      const events = lost.map(({ node, startedMs }) => stage(node, "failed", startedMs));
      return { events, questions: [], nodes: lost.map((one) => nodeRun(one, "failed")) };
    },
  };
}

type Begun = Pick<NodeRun, "node" | "gap" | "iteration" | "flags"> & { startedMs: number };

function nodeRun({ startedMs, ...node }: Begun, outcome: NodeRun["outcome"]): NodeRun {
  return { ...node, outcome, durationMs: performance.now() - startedMs, ended: Date.now() };
}

const State = z.object({
  gap: KnownOfGap.nullish().catch(null),
  draft: z.object({ version: z.int() }).nullish().catch(null),
  flags: Flags.nullish().catch(null),
});

// The labels by which metrics are grouped, from the input state of the node. A batch of questions has another kind of state.
function aboutState(input: unknown): Pick<NodeRun, "gap" | "iteration" | "flags"> {
  const state = State.safeParse(input).data;
  return {
    gap: state?.gap ?? null,
    iteration: state?.draft?.version ?? 0,
    flags: state?.flags ?? null,
  };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/**
 * The events of a run's end, from the projection of its thread's head. The events of new questions are created where the questions are
 * written.
 */
export function closingEvents(
  run: Run,
  status: RunEnding,
  problem: Problem | null,
  projection: Projection | null,
  at: string,
): NewEvent[] {
  const ofSession = run.thread_id === run.session_id;
  const head = { question_id: ofSession ? null : run.thread_id, at };
  const events: NewEvent[] = [];
  if (projection) events.push({ ...head, type: "usage", data: projection.view.usage });
  if (problem)
    events.push({
      ...head,
      type: "problem",
      data: { ...problem, ...(run.request_id && { request_id: run.request_id }) },
    });
  if (ofSession) {
    const hasQuestions = projection?.of === "session" && projection.questions.length > 0;
    const state = status === "done" || hasQuestions ? "ready" : "failed";
    events.push({ ...head, type: "session", data: { status: state } });
  } else {
    const { ask } = projection && projection.of !== "session" ? projection.view : { ask: null };
    const outcome = projection?.of === "question" ? projection.view.outcome : null;
    const isClosed = outcome !== null || (projection?.of === "document" && projection.view.outcome !== null);
    if (ask && status === "done") events.push({ ...head, type: "ask", data: { ask_id: ask.ask_id, kind: ask.kind } });
    const state = status === "done" ? (isClosed ? "closed" : "waiting") : "failed";
    events.push({ ...head, type: "question", data: { status: state, ...(outcome && { outcome }) } });
  }
  return [...events, { ...head, type: "done", data: { run_id: run.run_id, status } }];
}
