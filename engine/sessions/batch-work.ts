import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { BatchKey, BatchStore } from "../../adapters/stores/ports/batches.js";
import { type BatchItem, isOpen } from "../../domain/batch.js";
import { AppError } from "../../domain/errors.js";
import type { PreparedReplies } from "../../domain/prepared-replies.js";
import { type ProblemNote, type QuestionResource, type SessionResource, titleOf } from "../../domain/session.js";
import { preparedReply } from "../../rules/prepared-replies.js";
import { createSlots } from "../runtime/slots.js";
import type { Caller } from "./accept.js";
import { problemFromNote, problemOfItem } from "./batch-problem.js";
import type { BatchInput } from "./batches.js";
import type { Sessions } from "./sessions.js";

/** A server loses its right to a batch if it does not renew it within this time. */
const CLAIM_MS = 6_000;
const RENEW_MS = 2_000;
/** The time that a run may take before its item is checked again. */
const LOOK_MS = 30_000;
/** The pauses before the retries of an item that failed for a temporary reason. */
const RETRY_MS = [2_000, 10_000, 30_000];
/** A question that takes more replies than this has a fault. */
const MOST_REPLIES = 20;

export interface BatchWorkNeeds {
  batches: BatchStore;
  sessions: Pick<Sessions, "start" | "reply" | "retry" | "getSession" | "getQuestion" | "settle" | "cancel" | "remove">;
  /** Queues the runs of a session that dead processes had accepted. */
  recover: (sessionId: string) => Promise<unknown>;
  /** The maximum number of items that this process handles at the same time. */
  atOnce: number;
  sessionTtlMs: number;
  now: () => Date;
  onError: (error: unknown) => void;
}

/** Processes the batches: starts their items as sessions, gives the prepared replies, and records how each item ends. */
export interface BatchWork {
  /** Looks for batches that no living process handles. */
  look(): Promise<void>;
  /** Starts no further items. Runs that were started continue; another process, or the next one, continues the batch. */
  close(): Promise<void>;
}

/**
 * All progress is stored, so that another process can continue after a kill: an item's session has an idempotency key and is therefore
 * started once, and replies are given to open asks only.
 */
export function createBatchWork(needs: BatchWorkNeeds): BatchWork {
  const { batches, onError } = needs;
  const stopped = new AbortController();
  // Each active item has one listener, and removes it at its end.
  setMaxListeners(0, stopped.signal);
  const working = new Map<string, Promise<void>>();
  const slots = createSlots({ atOnce: needs.atOnce });

  async function work(batch: BatchKey): Promise<void> {
    const renewing = setInterval(() => void batches.claim(batch, CLAIM_MS).catch(onError), RENEW_MS);
    try {
      const stored = await batches.find(batch.owner, batch.batch_id);
      const open = stored?.items.filter(isOpen) ?? [];
      // Running items come first: a process that died has left them.
      const inOrder = [...open].sort((a, b) => Number(b.status === "running") - Number(a.status === "running"));
      const under: Promise<void>[] = [];
      for (const item of inOrder) {
        const free = await slots.take(batch.owner, { signal: stopped.signal }).catch(() => null);
        // This process is stopping.
        if (!free || stopped.signal.aborted) {
          free?.();
          break;
        }
        under.push(
          workOn(needs, batch, item, stopped.signal)
            .catch((error: unknown) => void (stopped.signal.aborted || onError(error)))
            .finally(free),
        );
      }
      await Promise.all(under);
    } finally {
      clearInterval(renewing);
      await batches.release(batch).catch(onError);
    }
  }

  return {
    async look() {
      for (const batch of await batches.open()) {
        const key = JSON.stringify([batch.owner, batch.batch_id]);
        if (stopped.signal.aborted) return;
        if (working.has(key) || !(await batches.claim(batch, CLAIM_MS))) continue;
        const done = work(batch)
          .catch(onError)
          .finally(() => working.delete(key));
        working.set(key, done);
      }
    },
    async close() {
      stopped.abort(new Error("this process stops"));
      await Promise.allSettled(working.values());
    },
  };
}

async function workOn(needs: BatchWorkNeeds, batch: BatchKey, given: BatchItem, signal: AbortSignal): Promise<void> {
  const item = new ItemWork(needs, batch, given, signal);
  try {
    await item.toItsEnd();
  } catch (error) {
    // If this process is stopping or the store cannot be used, the item is left to the next attempt.
    if (signal.aborted || (error instanceof AppError && PASSING.has(error.code))) throw error;
    await item.end({ status: "failed", problem: problemOfItem(error) });
  }
}

/** Refusals and outages that are not caused by the item. */
const PASSING = new Set<string>(["store_unavailable", "storage_full", "draining"]);
/** Failures of the provider or the store after which a session is retried. */
const WORTH_A_RETRY = new Set<string>(["provider_unavailable", "provider_timeout", "store_unavailable", "overloaded"]);

class ItemWork {
  readonly #needs: BatchWorkNeeds;
  readonly #batch: BatchKey;
  readonly #signal: AbortSignal;
  readonly #caller: Caller;
  #item: BatchItem;

  constructor(needs: BatchWorkNeeds, batch: BatchKey, item: BatchItem, signal: AbortSignal) {
    this.#needs = needs;
    this.#batch = batch;
    this.#item = item;
    this.#signal = signal;
    this.#caller = { owner: batch.owner, by: "unattended", background: true };
  }

  async toItsEnd(): Promise<void> {
    const stored = await this.#needs.batches.input(this.#batch, this.#item.position);
    // Without an input, the item has ended in the meantime.
    if (stored === null) return;
    const { start, replies } = JSON.parse(stored) as BatchInput;
    // A process that died may have started it. Its runs would block this process's slots for ever.
    if (this.#item.status === "running") await this.#recover();
    else if (!(await this.#begin(start))) return;
    const { owner } = this.#batch;
    const id = this.#item.session_id ?? "";
    const session = await this.#settled(id, () => this.#needs.sessions.getSession(owner, id));
    if (!session) return;
    if (session.status === "failed" && session.problem) return this.end(failure(session, session.problem));
    if (replies && !(await this.#answer(session, replies))) return;
    const last = await this.#needs.sessions.getSession(owner, session.session_id);
    const failed = last.questions.find((question) => question.status === "failed");
    await this.end(failed?.problem ? failure(last, failed.problem) : { ...figures(last), status: "done" });
  }

  /** Records how the item has ended, unless it was cancelled. */
  async end(changed: Partial<BatchItem>): Promise<void> {
    await this.#change(["waiting", "running"], changed);
  }

  async #recover(): Promise<void> {
    await this.#needs.recover(this.#item.session_id ?? "");
  }

  // False if it was cancelled in the meantime.
  async #begin(start: BatchInput["start"]): Promise<boolean> {
    const { owner, batch_id } = this.#batch;
    const idempotency = { route: "batch", key: `${batch_id}/${this.#item.position}`, bodyHash: "" };
    const { run, via } = await this.#insisting(() =>
      this.#needs.sessions.start({ ...this.#caller, idempotency }, start),
    );
    const { session_id } = run;
    if (await this.#change(["waiting"], { status: "running", session_id })) {
      // A process died before it recorded that it had started the session.
      if (via === "key") await this.#recover();
      return true;
    }
    // The item was cancelled in the meantime, or deleted with all data of its owner.
    if (await this.#change(["cancelled"], { status: "cancelled", session_id }))
      await this.#needs.sessions.cancel(owner, session_id);
    else await this.#needs.sessions.remove(owner, session_id, false);
    return false;
  }

  // The resource of a thread once none of its runs is active; null if the item was cancelled. Failures of the provider are retried.
  async #settled<Resource extends { status: string; problem?: ProblemNote | undefined }>(
    threadId: string,
    read: () => Promise<Resource>,
  ): Promise<Resource | null> {
    const { sessions } = this.#needs;
    for (let tries = 0; ; ) {
      await this.#unlessStopped(sessions.settle(this.#batch.owner, threadId, LOOK_MS));
      if (!(await this.#isWanted())) return null;
      const resource = await read();
      if (resource.status === "reading" || resource.status === "running") {
        // The run takes long, or the process that executed it has died.
        await this.#recover();
        continue;
      }
      const wait = RETRY_MS[tries];
      if (resource.status !== "failed" || wait === undefined) return resource;
      if (!WORTH_A_RETRY.has(resource.problem?.code ?? "")) return resource;
      tries += 1;
      await pause(wait, undefined, { signal: this.#signal });
      await this.#insisting(() => sessions.retry(this.#caller, threadId));
    }
  }

  // Gives the prepared replies to each question in order, and to the questions that the answers raise. False if the item was cancelled.
  async #answer(session: SessionResource, replies: PreparedReplies): Promise<boolean> {
    const { sessions } = this.#needs;
    const seen = new Set<string>();
    for (let current = session; ; current = await sessions.getSession(this.#batch.owner, session.session_id)) {
      const next = current.questions.find(({ question_id }) => !seen.has(question_id));
      if (!next) return true;
      seen.add(next.question_id);
      if (!(await this.#answerOne(titleOf(current, next), next, replies))) return false;
      await this.#change(["running"], figures(current));
    }
  }

  async #answerOne(title: string, first: QuestionResource, replies: PreparedReplies): Promise<boolean> {
    const { sessions } = this.#needs;
    const { owner } = this.#batch;
    const id = first.question_id;
    for (let given = 0; given < MOST_REPLIES; given += 1) {
      const question = await this.#settled(id, () => sessions.getQuestion(owner, id));
      if (!question) return false;
      const reply = question.ask ? preparedReply(replies, question, title, question.ask) : null;
      if (question.status !== "waiting" || !question.ask || !reply) return true;
      const { ask_id } = question.ask;
      await this.#insisting(() =>
        sessions.reply(this.#caller, id, reply === "below_bar" ? { ask_id, kind: "accept" } : reply),
      );
    }
    return true;
  }

  // Waits for work that may take long. Throws if this process is stopping.
  async #unlessStopped(work: Promise<void>): Promise<void> {
    const signal = this.#signal;
    signal.throwIfAborted();
    let stop = () => {};
    const stops = new Promise<never>((_, reject) => {
      stop = () => reject(signal.reason);
    });
    signal.addEventListener("abort", stop, { once: true });
    try {
      await Promise.race([work, stops]);
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  // False once the item was cancelled, or its batch deleted.
  async #isWanted(): Promise<boolean> {
    const stored = await this.#needs.batches.item(this.#batch, this.#item.position);
    return stored !== null && isOpen(stored);
  }

  // Repeats a request that is refused because the server is overloaded.
  async #insisting<Value>(request: () => Promise<Value>): Promise<Value> {
    for (;;) {
      try {
        return await request();
      } catch (error) {
        const isBusy = error instanceof AppError && (error.code === "overloaded" || error.code === "thread_busy");
        if (!isBusy) throw error;
        await pause(Number(error.details.retry_after_seconds ?? 1) * 1_000, undefined, { signal: this.#signal });
      }
    }
  }

  async #change(from: BatchItem["status"][], changed: Partial<BatchItem>): Promise<boolean> {
    const { batches, now, sessionTtlMs } = this.#needs;
    const at = now();
    const expires = new Date(at.getTime() + sessionTtlMs).toISOString();
    const next = { ...this.#item, ...changed };
    const isChanged = await batches.change(this.#batch, from, next, at.toISOString(), expires);
    if (isChanged) this.#item = next;
    return isChanged;
  }
}

function figures({ match, questions }: SessionResource): Partial<BatchItem> {
  return {
    match_score: match.score,
    questions_total: questions.length,
    questions_closed: questions.filter(({ status }) => status === "closed").length,
  };
}

function failure(session: SessionResource, problem: ProblemNote): Partial<BatchItem> {
  return { ...figures(session), status: "failed", problem: problemFromNote(problem) };
}
