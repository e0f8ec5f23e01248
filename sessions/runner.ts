import { Command } from "@langchain/langgraph";
import { AppError, type ErrorCode, type Problem, SessionError, toProblem } from "../domain/errors.js";
import type { NewEvent, Run } from "../domain/run.js";
import type { Projection } from "../domain/views.js";
import type { buildAnswer } from "../graph/answer.js";
import type { buildInterview } from "../graph/interview.js";
import { checkpointThread, type LatchedSaver } from "../stores/checkpointer.js";
import type { Leases } from "../stores/leases.js";
import type { RunStore } from "../stores/runs.js";
import type { SessionStore } from "../stores/sessions.js";
import { type Head, readHead } from "./head.js";
import { answerInput, interviewInput } from "./inputs.js";
import { createLocalQueue } from "./queue.js";
import { isActive } from "./resources.js";
import { stageEvents } from "./stages.js";

/** The compiled graphs, sharing one checkpointer. */
export interface Graphs {
  interview: ReturnType<typeof buildInterview>;
  answer: ReturnType<typeof buildAnswer>;
}

export interface RunnerNeeds {
  graphs: Graphs;
  checkpointer: LatchedSaver;
  runs: RunStore;
  sessions: SessionStore;
  leases: Leases;
  maxRuns: number;
  now: () => Date;
  /** Reads the resource of a thread, inside the transaction that ends its run. */
  resourceNow: (owner: string, sessionId: string, threadId: string) => unknown;
  /** Told of every stage as the graph reaches it. */
  onStage: (stage: NewEvent, run: Run) => void;
  /** Told of every failure that is a bug or an outage; ids only, never text. */
  onError: (error: unknown, run: Pick<Run, "run_id" | "thread_id">) => void;
}

/** Drives accepted runs to their next ask or end, and writes what they brought about. */
export interface Runner {
  dispatch(run: Run): void;
  /** Throws `draining` once this process is stopping. */
  mustAccept(): void;
  /** Resolves when the run has ended, or after `ms`; true when it has ended. */
  settled(run: Run, ms: number): Promise<boolean>;
  /** Stops the run; it ends as cancelled and the thread stays at its last checkpoint. */
  cancel(run: Run): Promise<void>;
  /** Drives on what a process that is gone had accepted. Gives the number of runs. */
  recover(): Promise<number>;
  close(graceMs: number): Promise<void>;
}

const RECURSION_LIMIT = 60;
const RETRY_MS = 5_000;
const LOOK_AGAIN_MS = 500;
const UNEXPECTED = new Set<ErrorCode>(["internal", "store_unavailable", "storage_full"]);

export function createRunner(needs: RunnerNeeds): Runner {
  const { graphs, runs, leases, now } = needs;
  const controllers = new Map<string, AbortController>();
  const watchers = new Map<string, Set<() => void>>();

  const queue = createLocalQueue(needs.maxRuns, async (queued) => {
    try {
      await hold(queued);
    } catch (error) {
      needs.onError(error, queued);
      // The store did not take the run's end: driven again, the thread is looked at first, and nothing is repeated.
      controllers.delete(queued.run_id);
      setTimeout(() => queue.add(queued), RETRY_MS).unref();
      return;
    }
    controllers.delete(queued.run_id);
    for (const wake of [...(watchers.get(queued.run_id) ?? [])]) wake();
  });

  // Another process may have taken the run meanwhile: then it is that one's.
  async function hold(queued: Run): Promise<void> {
    const { owner, thread_id, run_id } = queued;
    const lease = await leases.acquire(owner, thread_id).catch((error: unknown) => {
      if (error instanceof SessionError && error.code === "thread_busy") return null;
      throw error;
    });
    if (!lease) return;
    try {
      const run = await runs.find(owner, run_id);
      if (run && isActive(run)) await work(run);
    } finally {
      await lease.release();
    }
  }

  async function work(run: Run): Promise<void> {
    const controller = controllerOf(run);
    await runs.begin(run);
    const events: NewEvent[] = [];
    let problem: Problem | null = null;
    const unwatch = needs.checkpointer.watch(checkpointThread(run.owner, run.thread_id), (error) =>
      controller.abort(error),
    );
    try {
      controller.signal.throwIfAborted();
      await drive(run, controller.signal, events);
      // A write that was lost at the very end has aborted nothing any more; the run is not done all the same.
      controller.signal.throwIfAborted();
    } catch (error) {
      problem = problemOf(error, controller.signal);
      if (UNEXPECTED.has(problem.code)) needs.onError(error, run);
    } finally {
      unwatch();
    }
    const head = await readHead(graphs, run);
    const projection = head ? projectionOf(head) : null;
    if (!problem && head && !head.waiting && !head.ended) {
      problem = { code: "internal", message: "The run stopped before its end.", retryable: true };
    }
    const status = !problem ? "done" : problem.code === "cancelled" ? "cancelled" : "failed";
    await runs.finish(run, {
      status,
      problem,
      projection,
      events: [...events, ...closingEvents(run, status, problem, projection)],
      at: now().toISOString(),
      result: () => needs.resourceNow(run.owner, run.session_id, run.thread_id),
    });
  }

  // Safe to repeat after a crash at any point: it looks at the thread first, and a reply that was taken is not given again.
  async function drive(run: Run, signal: AbortSignal, events: NewEvent[]): Promise<void> {
    const step = (input: unknown, checkpointId?: string) => advance(run, input, signal, events, checkpointId);
    const { input, owner, session_id, thread_id } = run;
    if (thread_id === session_id) {
      const head = await readHead(graphs, run);
      return step(head ? null : await interviewInput(needs.sessions, owner, session_id));
    }
    if (!(await readHead(graphs, run))) await step(await answerInput(needs.sessions, owner, thread_id));
    if (input.kind === "reply") {
      const head = await readHead(graphs, run);
      const taken =
        head?.of === "answer" && head.state.replies.some(({ reply }) => reply.ask_id === input.recorded.reply.ask_id);
      return step(taken ? null : new Command({ resume: input.recorded }));
    }
    if (input.kind === "rewind") return step(null, input.checkpoint_id);
    if (input.kind === "reopen") return reopen(run, step);
    return step(null);
  }

  async function reopen(run: Run, step: (input: unknown, checkpointId?: string) => Promise<void>): Promise<void> {
    if (run.input.kind !== "reopen") return;
    const first = await firstAsk(run);
    if (first) await step(null, first);
    const head = await readHead(graphs, run);
    const { choice, by, at } = run.input;
    if (choice === null || !head?.waiting) return;
    await step(new Command({ resume: { reply: { ask_id: head.waiting.id, kind: "experience", choice }, by, at } }));
  }

  async function firstAsk({ owner, thread_id }: Run): Promise<string | null> {
    let first: string | null = null;
    const config = { configurable: { thread_id: checkpointThread(owner, thread_id) } };
    for await (const { next, config: at } of graphs.answer.getStateHistory(config)) {
      if (next.includes("askExperience")) first = String(at.configurable?.checkpoint_id);
    }
    return first;
  }

  async function advance(
    run: Run,
    input: unknown,
    signal: AbortSignal,
    events: NewEvent[],
    checkpointId?: string,
  ): Promise<void> {
    const config = {
      configurable: {
        thread_id: checkpointThread(run.owner, run.thread_id),
        ...(checkpointId && { checkpoint_id: checkpointId }),
      },
      durability: "sync" as const,
      streamMode: "tasks" as const,
      recursionLimit: RECURSION_LIMIT,
      signal,
    };
    const graph = run.thread_id === run.session_id ? graphs.interview : graphs.answer;
    // The two graphs' input types differ; what is given here was made for the one that is driven.
    const stream = await graph.stream(input as never, config);
    const questionId = run.thread_id === run.session_id ? null : run.thread_id;
    for await (const task of stream) {
      const stages = stageEvents(task, questionId, now);
      events.push(...stages);
      for (const stage of stages) needs.onStage(stage, run);
    }
  }

  // Resolves when the run ends in this process, or after `ms`: another process may be driving it.
  function nextEnd(runId: string, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const waiting = watchers.get(runId) ?? new Set();
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        if (waiting.size === 0) watchers.delete(runId);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      watchers.set(runId, waiting.add(wake));
    });
  }

  function controllerOf({ run_id }: Run): AbortController {
    const controller = controllers.get(run_id) ?? new AbortController();
    controllers.set(run_id, controller);
    return controller;
  }

  return {
    dispatch(run) {
      queue.add(run);
    },
    mustAccept() {
      if (!queue.isClosed()) return;
      const details = { retry_after_seconds: 5 };
      throw new SessionError({ code: "draining", message: "This server is stopping.", details });
    },
    async settled(run, ms) {
      const until = Date.now() + ms;
      for (;;) {
        // Watched before it is looked at, so that an end in between is not missed.
        const woken = nextEnd(run.run_id, Math.min(Math.max(0, until - Date.now()), LOOK_AGAIN_MS));
        const current = await runs.find(run.owner, run.run_id);
        if (!current || !isActive(current)) return true;
        if (Date.now() >= until) return false;
        await woken;
      }
    },
    async cancel(run) {
      controllerOf(run).abort(new AppError({ code: "cancelled", message: "The run was cancelled.", retryable: true }));
      await this.settled(run, 5_000);
    },
    async recover() {
      const open = await runs.unfinished();
      let count = 0;
      for (const run of open) {
        if (await leases.isHeld(run.owner, run.thread_id)) continue;
        queue.add(run);
        count += 1;
      }
      return count;
    },
    close: (graceMs) => queue.close(graceMs),
  };
}

function problemOf(error: unknown, signal: AbortSignal): Problem {
  if (signal.aborted && signal.reason instanceof AppError) return toProblem(signal.reason);
  // Several tasks of one step may fail; the first speaks for them.
  return toProblem(error instanceof AggregateError ? error.errors[0] : error);
}

function projectionOf(head: Head): Projection {
  return head.project();
}

function closingEvents(run: Run, status: string, problem: Problem | null, projection: Projection | null): NewEvent[] {
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
