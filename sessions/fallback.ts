import { StoreError } from "../domain/errors.js";
import type { SessionResource } from "../domain/session.js";
import type { Program } from "./dependencies.js";
import type { Sessions } from "./sessions.js";

/** A home that was found to be down is not asked again for so long. */
const LEFT_ALONE_MS = 1_000;

/**
 * Two homes of state in one server: new sessions begin in the first while it answers, else in the second. A session's id names its home,
 * and it stays there: while the first is down its sessions answer `store_unavailable`, and lose nothing.
 */
export function withFallback(first: Program, second: Program): Program {
  const at = (threadId: string) => (threadId.startsWith("ses_sq_") ? second : first).sessions;
  let downAt = Number.NEGATIVE_INFINITY;
  const look = async () => {
    const stores = await first.health();
    downAt = stores.every(({ status }) => status === "ok") ? Number.NEGATIVE_INFINITY : performance.now();
    return stores;
  };
  const isUp = async () => {
    if (performance.now() - downAt < LEFT_ALONE_MS) return false;
    await look();
    return downAt === Number.NEGATIVE_INFINITY;
  };

  // What cannot be listed whole is not listed: a part would look like all.
  const list: Sessions["list"] = async (owner, limit, cursor) => {
    const pages = await Promise.all([first, second].map(({ sessions }) => sessions.list(owner, limit, cursor)));
    const newest = pages.flatMap(({ items }) => items).sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
    const items = newest.slice(0, limit);
    const isMore = newest.length > limit || pages.some(({ next_cursor }) => next_cursor !== null);
    const last = items.at(-1);
    return { items, next_cursor: isMore && last ? `${Date.parse(last.created_at)}-${last.session_id}` : null };
  };

  const sessions: Sessions = {
    async start(caller, request) {
      // What this key has begun there stays there; what it may have begun in the first is not to be seen while that is down.
      const earlier = await second.sessions.began(caller);
      if (earlier) return earlier;
      if (await isUp()) return first.sessions.start(caller, request);
      return second.sessions.start(caller, request);
    },
    began: async (caller) => (await second.sessions.began(caller)) ?? first.sessions.began(caller),
    reply: (caller, id, reply) => at(id).reply(caller, id, reply),
    addRequirement: (caller, id, body) => at(id).addRequirement(caller, id, body),
    retry: (caller, id) => at(id).retry(caller, id),
    rewind: (caller, id, checkpoint) => at(id).rewind(caller, id, checkpoint),
    cancel: (owner, id) => at(id).cancel(owner, id),
    abandon: (accepted) => at(accepted.run.thread_id).abandon(accepted),
    remove: (owner, id, keepFacts) => at(id).remove(owner, id, keepFacts),
    async sweep() {
      return sumOf([second.sessions.sweep(), first.sessions.sweep()]);
    },
    outcomeOf: (accepted, waitMs) => at(accepted.run.thread_id).outcomeOf(accepted, waitMs),
    settle: (owner, id, ms) => at(id).settle(owner, id, ms),
    getSession: (owner, id) => at(id).getSession(owner, id),
    getQuestion: (owner, id) => at(id).getQuestion(owner, id),
    getThread: (owner, id) => at(id).getThread(owner, id),
    mustBeThere: (owner, id) => at(id).mustBeThere(owner, id),
    list,
    document: (owner, id, name) => at(id).document(owner, id, name),
    history: (owner, id) => at(id).history(owner, id),
    versions: (owner, id, from, to) => at(id).versions(owner, id, from, to),
    exportAs: (owner, id, format, part) => at(id).exportAs(owner, id, format, part),
    follow: (owner, id, from) => at(id).follow(owner, id, from),
    followRun: (run, signal) => at(run.thread_id).followRun(run, signal),
    mustFindSession: (owner, id) => at(id).mustFindSession(owner, id),
    mustFindQuestion: (owner, id) => at(id).mustFindQuestion(owner, id),
  };

  return {
    ...first,
    sessions,
    proposeSpelling: (owner, id, text) => (id.startsWith("ses_sq_") ? second : first).proposeSpelling(owner, id, text),
    runner: {
      ...first.runner,
      async recover(sessionId) {
        return sumOf([second.runner.recover(sessionId), first.runner.recover(sessionId)]);
      },
    },
    // The second is there at once: whoever waits for the first need not.
    ready: () => first.ready().catch(unlessDown),
    async health() {
      const spare = (await second.health()).map((store) => ({ ...store, name: "fallback" }));
      return [...(await look()), ...spare];
    },
    async finish(graceMs) {
      await Promise.all([first.finish(graceMs), second.finish(graceMs)]);
    },
    async close(graceMs) {
      await Promise.all([first.close(graceMs), second.close(graceMs)]);
    },
  };
}

// What fails in one home is done in the other all the same.
async function sumOf(work: Promise<number>[]): Promise<number> {
  const done = await Promise.allSettled(work);
  for (const one of done) if (one.status === "rejected") throw one.reason;
  return done.reduce((sum, one) => sum + (one.status === "fulfilled" ? one.value : 0), 0);
}

function orderOf({ created_at, session_id }: SessionResource): string {
  return `${created_at} ${session_id}`;
}

function unlessDown(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}
