import type { KeptResumeStore } from "../../adapters/stores/ports/kept-resumes.js";
import { backendOf } from "../../adapters/stores/ports/stores.js";
import { StoreError } from "../../domain/errors.js";
import type { Fact } from "../../domain/fact.js";
import type { SessionSummary } from "../../domain/session.js";
import { newestPlanFirst } from "../sessions/learning.js";
import { cursorAt } from "../sessions/queries.js";
import type { OwnerCalls, RunCalls, Sessions, ThreadCalls } from "../sessions/sessions.js";
import type { Program } from "./program.js";

/** A backend that is down is not checked again for this time. */
const RECHECK_MS = 1_000;

/**
 * Two backends in one server: new sessions start in the first while it is up, else in the second, SQLite. A session's id names its backend,
 * and it stays there: while the first backend is down, its sessions answer `store_unavailable`, and lose nothing.
 */
export function withFallbackBackend(first: Program, second: Program, keptInFirst: KeptResumeStore): Program {
  const monitor = createMonitor(first);
  return {
    ...first,
    sessions: sessionsOfBoth(first.sessions, second.sessions, monitor.isUp, keptInFirst),
    flags: {
      ...first.flags,
      // Sessions that start in the second backend while the first is down have the same flags.
      async set(name, rule, by) {
        await first.flags.set(name, rule, by);
        await second.flags.set(name, rule, by);
      },
    },
    runner: {
      ...first.runner,
      recover: (sessionId) => sumOf([second.runner.recover(sessionId), first.runner.recover(sessionId)]),
    },
    batchWork: {
      async look() {
        await sumOf([second, first].map(({ batchWork }) => batchWork.look().then(() => 0)));
      },
    },
    // The second backend is ready at once, so the server can start without the first.
    ready: () => first.ready().catch(ignoreStoreError),
    async health() {
      const fallback = (await second.health()).map((store) => ({ ...store, name: "fallback" }));
      return [...(await monitor.check()), ...fallback];
    },
    async finish(graceMs) {
      await Promise.all([first.finish(graceMs), second.finish(graceMs)]);
    },
    async close(graceMs) {
      await Promise.all([first.close(graceMs), second.close(graceMs)]);
    },
  };
}

function createMonitor(program: Program) {
  let downAt = Number.NEGATIVE_INFINITY;
  const check = async () => {
    const stores = await program.health();
    // Sessions work without vectors.
    const isUp = stores.every(({ name, status }) => status === "ok" || name === "vectors");
    downAt = isUp ? Number.NEGATIVE_INFINITY : performance.now();
    return stores;
  };
  return {
    check,
    async isUp(): Promise<boolean> {
      if (performance.now() - downAt < RECHECK_MS) return false;
      await check();
      return downAt === Number.NEGATIVE_INFINITY;
    },
  };
}

function sessionsOfBoth(
  first: Sessions,
  second: Sessions,
  isUp: () => Promise<boolean>,
  keptInFirst: KeptResumeStore,
): Sessions {
  const at = (threadId: string) => (backendOf(threadId) === "sq" ? second : first);
  const others: OwnerCalls & RunCalls = {
    async start(caller, request) {
      // A session that this key started in the second backend stays there. While the first backend is down, it is unknown whether the key
      // started one there.
      const earlier = await second.began(caller);
      if (earlier) return earlier;
      return (await isUp()) ? first.start(caller, request) : second.start(caller, request);
    },
    began: async (caller) => (await second.began(caller)) ?? first.began(caller),
    list: listOfBoth(first, second),
    async factsOf(owner) {
      const both = await Promise.all([first, second].map((sessions) => sessions.factsOf(owner)));
      return both.flat().sort(newestFirst);
    },
    async plansOf(owner) {
      const both = await Promise.all([first, second].map((sessions) => sessions.plansOf(owner)));
      return both.flat().sort(newestPlanFirst);
    },
    async startBatch(caller, body) {
      return (await isUp()) ? first.startBatch(caller, body) : second.startBatch(caller, body);
    },
    async batchesOf(owner) {
      const both = await Promise.all([first, second].map((sessions) => sessions.batchesOf(owner)));
      return both.flat().sort(newestBatchFirst);
    },
    // The first has what was kept before it was set up as well: see `withEarlierKept`. One of its own hides that.
    keptResume: (owner) => first.keptResume(owner),
    async keepResume(owner, body) {
      if (!("session_id" in body) || at(body.session_id) === first) return first.keepResume(owner, body);
      await keptInFirst.remove(owner);
      return second.keepResume(owner, body);
    },
    removeKeptResume: (owner) => first.removeKeptResume(owner),
    findResources: (subject, preferences) => second.findResources(subject, preferences),
    async everythingOf(owner) {
      const both = await Promise.all([first, second].map((sessions) => sessions.everythingOf(owner)));
      const sent_files = both.flatMap((one) => one.sent_files ?? []);
      const documents = both.flatMap((one) => one.documents ?? []);
      return {
        sessions: both.flatMap(({ sessions }) => sessions).sort(newestSessionFirst),
        facts: both.flatMap(({ facts }) => facts).sort(newestFirst),
        plans: both.flatMap(({ plans }) => plans).sort(newestPlanFirst),
        batches: both.flatMap(({ batches }) => batches).sort(newestBatchFirst),
        ...(sent_files.length > 0 && { sent_files }),
        ...(documents.length > 0 && { documents }),
        ...(both[0]?.resume && { resume: both[0].resume }),
      };
    },
    async removeFacts(owner) {
      await second.removeFacts(owner);
      await first.removeFacts(owner);
    },
    async removeEverything(owner) {
      await second.removeEverything(owner);
      await first.removeEverything(owner);
    },
    sweep: () => sumOf([second.sweep(), first.sweep()]),
    outcomeOf: (accepted, waitMs) => at(accepted.run.thread_id).outcomeOf(accepted, waitMs),
    abandon: (accepted) => at(accepted.run.thread_id).abandon(accepted),
    followRun: (run, signal) => at(run.thread_id).followRun(run, signal),
  };
  return { ...callsByThread(first, at, others), ...others };
}

// All other calls name their thread in the second argument. The casts are needed because TypeScript cannot express that about every method
// of an interface.
function callsByThread(sessions: Sessions, at: (threadId: string) => Sessions, others: object): ThreadCalls {
  const names = Object.keys(sessions).filter((name) => !(name in others)) as (keyof ThreadCalls)[];
  const call =
    (name: keyof ThreadCalls) =>
    (who: unknown, threadId: string, ...rest: unknown[]) =>
      (at(threadId)[name] as (...given: unknown[]) => unknown)(who, threadId, ...rest);
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as ThreadCalls;
}

// Throws if either cannot be listed: a part of the list would look like all of it.
function listOfBoth(first: Sessions, second: Sessions): Sessions["list"] {
  return async (owner, limit, cursor, wanted) => {
    const pages = await Promise.all([first, second].map((sessions) => sessions.list(owner, limit, cursor, wanted)));
    const newest = pages.flatMap(({ items }) => items).sort(newestSessionFirst);
    const items = newest.slice(0, limit);
    const isMore = newest.length > limit || pages.some(({ next_cursor }) => next_cursor !== null);
    const last = items.at(-1);
    return { items, next_cursor: isMore && last ? cursorAt(last) : null };
  };
}

type SortedSession = Pick<SessionSummary, "created_at" | "session_id">;

function newestSessionFirst(a: SortedSession, b: SortedSession): number {
  return sortKeyOf(a) < sortKeyOf(b) ? 1 : -1;
}

function newestBatchFirst(a: { created_at: string }, b: { created_at: string }): number {
  return a.created_at < b.created_at ? 1 : -1;
}

function newestFirst(a: Fact, b: Fact): number {
  return a.said_at === b.said_at ? (a.fact_id < b.fact_id ? 1 : -1) : a.said_at < b.said_at ? 1 : -1;
}

// Waits for both, so that a failure in one backend does not prevent the work in the other.
async function sumOf(work: Promise<number>[]): Promise<number> {
  const done = await Promise.allSettled(work);
  for (const one of done) if (one.status === "rejected") throw one.reason;
  return done.reduce((sum, one) => sum + (one.status === "fulfilled" ? one.value : 0), 0);
}

function sortKeyOf({ created_at, session_id }: SortedSession): string {
  return `${created_at} ${session_id}`;
}

function ignoreStoreError(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}
