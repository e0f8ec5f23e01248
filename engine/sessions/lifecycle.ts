import type { RunStore } from "../../adapters/stores/ports/runs.js";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { SessionError } from "../../domain/errors.js";
import { isActive } from "../../domain/run.js";
import type { LiveUpdates } from "../runs/live-updates.js";
import type { Runner } from "../runs/runner.js";
import type { AcceptedRequest } from "./accept.js";
import type { Lookup } from "./lookup.js";

export interface LifecycleNeeds {
  runs: RunStore;
  runner: Runner;
  sessions: SessionStore;
  live: LiveUpdates;
}

/** A deletion that new replies keep interrupting fails after this time. */
const LONGEST_REMOVAL_MS = 20_000;

/** Waits for runs, cancels them, and deletes sessions. */
export function createLifecycle({ runs, runner, sessions, live }: LifecycleNeeds, lookup: Lookup) {
  async function cancel(owner: string, threadId: string): Promise<void> {
    const session = await sessions.find(owner, threadId);
    if (!session) await lookup.sessionOfThread(owner, threadId);
    const rows = session ? await sessions.rows(owner, threadId) : null;
    const questions = rows?.questions.map(({ question_id }) => question_id) ?? [];
    const documents = rows?.documents.map(({ document_id }) => document_id) ?? [];
    for (const thread of [threadId, ...questions, ...documents]) {
      const run = await runs.latest(owner, thread);
      if (!run || !isActive(run) || (await runner.cancel(run))) continue;
      const details = { retry_after_seconds: 5 };
      throw new SessionError({ code: "thread_busy", message: "The run has not ended yet.", details });
    }
  }

  return {
    cancel,
    async abandon({ run, via }: AcceptedRequest): Promise<void> {
      if (via === "new") await runner.cancel(run);
    },
    async remove(owner: string, sessionId: string, keepFacts: boolean): Promise<void> {
      await lookup.session(owner, sessionId);
      const latest = Date.now() + LONGEST_REMOVAL_MS;
      // A reply may be accepted, here or on another server, after the runs were cancelled: then the new run is cancelled as well.
      for (;;) {
        await cancel(owner, sessionId);
        try {
          await sessions.remove(owner, sessionId, keepFacts);
          break;
        } catch (error) {
          unlessBusy(error);
          if (Date.now() > latest) throw error;
        }
      }
      live.notify({ owner, session_id: sessionId });
    },
    async sweep(): Promise<number> {
      const expired = await sessions.expired();
      // One session that cannot be deleted now does not prevent the deletion of the others.
      const results = await Promise.allSettled(
        expired.map(({ owner, session_id, keepFacts }) =>
          sessions.remove(owner, session_id, keepFacts).catch(unlessBusy),
        ),
      );
      await sessions.finishErasures();
      for (const result of results) if (result.status === "rejected") throw result.reason;
      return expired.length;
    },
    async outcomeOf({ run, via, answersWith }: AcceptedRequest, waitMs: number): Promise<RequestOutcome> {
      const ended = await runner.untilEnded(run, waitMs);
      if (answersWith) return { ended, resource: await lookup.thread(run.owner, run.session_id) };
      // An equal reply gets the current question; an idempotency key gets the first answer, whatever has happened since.
      const stored = ended && via !== "ask" ? await runs.result(run) : null;
      return { ended, resource: stored ?? (await lookup.resource(run.owner, run.thread_id)) };
    },
    async settle(owner: string, threadId: string, ms: number): Promise<void> {
      const run = await runs.latest(owner, threadId);
      if (run) await runner.untilEnded(run, ms);
    },
  };
}

/** The outcome of an accepted request: the resource as of its run's end, or the current one while the run continues. */
export interface RequestOutcome {
  ended: boolean;
  resource: unknown;
}

function unlessBusy(error: unknown): void {
  if (!(error instanceof SessionError && error.code === "thread_busy")) throw error;
}
