import type { RunStore } from "../../adapters/stores/ports/runs.js";
import type { SessionRows } from "../../adapters/stores/ports/sessions.js";
import { type Problem, StoreError, toProblem } from "../../domain/errors.js";
import type { QuestionSeed } from "../../domain/question.js";
import type { Run } from "../../domain/run.js";
import type { AddedQuestions, Projection } from "../../domain/views.js";
import type { RunObserver } from "../observability/runs.js";
import { questionForRequirement } from "./added-requirement.js";
import type { AskAgain } from "./asked-again.js";
import type { ContradictionFinder } from "./contradictions.js";
import type { Graphs } from "./graphs.js";
import { type Head, readHead } from "./head.js";
import type { LiveUpdates } from "./live-updates.js";
import { closingEvents, type TaskProgress } from "./task-events.js";

/** The ids of a run, which may be logged. */
export interface RunIds {
  run_id: string;
  thread_id: string;
}

const STOPPED: Problem = { code: "internal", message: "The run stopped before its end.", retryable: true };

export interface RunLogNeeds {
  graphs: Graphs;
  runs: RunStore;
  live: LiveUpdates;
  now: () => Date;
  /** Builds the resource of a thread from its rows. */
  resourceOf: (rows: SessionRows, threadId: string) => unknown;
  /** Finds the contradictions among the session's statements once a run of it has ended. */
  contradictions: ContradictionFinder;
  /** Asks once more for what a closed question left open. */
  askAgain: AskAgain;
  /** Called with every failure that is a bug or an outage; with ids only, never text. */
  onError: (error: unknown, ids: RunIds) => void;
  observer: RunObserver;
}

/**
 * Writes the progress and the end of a run into the session's log, together with the projection of the thread's head, and notifies the
 * subscribers.
 */
export interface RunLog {
  record(run: Run, fence: number, progress: TaskProgress): Promise<void>;
  finish(run: Run, fence: number, problem: Problem | null): Promise<void>;
}

export function createRunLog({
  graphs,
  runs,
  live,
  now,
  resourceOf,
  contradictions,
  askAgain,
  observer,
  onError,
}: RunLogNeeds): RunLog {
  // A failure here must not delay the answer for ever: the known contradictions stay, and operators are informed.
  async function foundBy(run: Run, projection: Projection) {
    try {
      return await contradictions(run, projection);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      onError(error, { run_id: run.run_id, thread_id: run.thread_id });
      return null;
    }
  }

  // By run of one attempt: the head of each interview whose questions are being written, and the questions written so far. The rest of the
  // head does not change until all questions are joined.
  const writing = new WeakMap<Run, { head: Head | null; written: QuestionSeed[] }>();

  async function projectionWith(run: Run, questions: QuestionSeed[]): Promise<Projection | null> {
    const known = writing.get(run) ?? { head: await readHead(graphs, run), written: [] };
    known.written.push(...questions);
    writing.set(run, known);
    return known.head?.project(known.written) ?? null;
  }

  return {
    // Questions are projected as soon as they are written, so that they can be answered while others are still being written.
    async record(run, fence, { events, questions }) {
      if (events.length + questions.length === 0) return;
      if (events.some(({ type }) => type === "answer")) live.forget(run);
      const projection = questions.length > 0 ? await projectionWith(run, questions) : null;
      await runs.record(run, fence, events, projection, now().toISOString());
      live.notify(run);
    },
    async finish(run, fence, failed) {
      const { problem, projection, closed } = await headOf(graphs, run, failed);
      const found = projection && !problem ? await foundBy(run, projection) : null;
      const required = problem ? [] : questionForRequirement(run);
      const again = projection && !problem ? await askAgain(run, projection) : [];
      const others = [...required, ...again];
      const isSearched = found !== null || required.length > 0;
      const added: AddedQuestions | null =
        isSearched || others.length > 0
          ? { questions: [...(found?.questions ?? []), ...others], ...(!isSearched && { keepsContradictions: true }) }
          : null;
      const status = !problem ? "done" : problem.code === "cancelled" ? "cancelled" : "failed";
      const at = now().toISOString();
      const events = closingEvents(run, status, problem, projection, at);
      const result = (rows: SessionRows) => resourceOf(rows, run.thread_id);
      await runs.finish(run, fence, { status, problem, projection, closed, added, events, at, result });
      observer.ended(run, { status, problem, projection, closed });
      live.forget(run);
      live.notify(run);
    },
  };
}

// A head that cannot be read is not projected: the stored projection stays.
async function headOf(
  graphs: Graphs,
  run: Run,
  failed: Problem | null,
): Promise<{ problem: Problem | null; projection: Projection | null; closed: boolean }> {
  try {
    const head = await readHead(graphs, run);
    const problem = failed ?? (head && !head.waiting && !head.ended ? STOPPED : null);
    return { problem, projection: head?.project() ?? null, closed: head?.ended === true && !problem };
  } catch (error) {
    return { problem: failed ?? toProblem(error), projection: null, closed: false };
  }
}
