import { z } from "zod";
import { isActive, type Run, RunStatus, sessionOf } from "../../../domain/run.js";
import type { RunKey, RunStore } from "../ports/runs.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { commit } from "./commit.js";
import { OPEN_RUNS } from "./keys.js";
import { findRun, readFields } from "./run-fields.js";

/** Runs accepted more recently than this are not orphans: they are on their way into the queue. */
const FRESH_MS = 2_000;
/** The time within which a slow server may still commit a listed run that does not exist yet. */
const COMMIT_MS = 60_000;
/** The number of open runs that are checked at a time. */
const MAX_OPEN = 100;

/** The field `begun` of a run: how often processes started it at a point of its thread, and which process did so last. */
const Begun = z.object({ begins: z.number(), at: z.string(), by: z.string().nullable() });
type Begun = z.infer<typeof Begun>;

/**
 * Counts how often processes have started a run at the same point of its thread, and finds the runs that no process has. `self` names this
 * process.
 */
export function createRedisAttempts(
  redis: Redis,
  now: () => Date,
  self: string,
): Pick<RunStore, "begin" | "crashesAt" | "release" | "adoptOrphans"> {
  return {
    async begin(run, point) {
      const [status, stored] = await readFields(redis, run, "status ", "begun ");
      if (!status || !isActive({ status: RunStatus.parse(status) })) return;
      const known = toBegun(stored);
      const begins = known?.at !== point ? 1 : known.by === self ? known.begins : known.begins + 1;
      const begun: Begun = { begins, at: point, by: self };
      await commit(redis, run.owner, run.thread_id, {
        when: [["runs", `status ${run.run_id}`, status]],
        writes: [["HSET", "runs", `status ${run.run_id}`, "running", `begun ${run.run_id}`, JSON.stringify(begun)]],
      });
    },
    async crashesAt(run, point) {
      const [stored] = await readFields(redis, run, "begun ");
      const known = toBegun(stored);
      return known?.at === point ? known.begins - Number(known.by === self) : 0;
    },
    async release(runs) {
      for (const run of runs) await releaseOne(redis, run, self);
    },
    async adoptOrphans(sessionId) {
      const before = now().getTime() - FRESH_MS;
      const limits = { BY: "SCORE" as const, LIMIT: { offset: 0, count: MAX_OPEN } };
      const open = await withRedisTimeout(() => redis.zRangeWithScores(OPEN_RUNS, 0, before, limits));
      const runs = await Promise.all(open.map((entry) => openRun(redis, entry, sessionId, now().getTime())));
      return runs.flatMap((run) => run ?? []);
    },
  };
}

async function releaseOne(redis: Redis, run: RunKey, self: string): Promise<void> {
  const [stored] = await readFields(redis, run, "begun ");
  const known = toBegun(stored);
  if (!stored || known?.by !== self) return;
  const begun: Begun = { ...known, begins: known.begins - 1, by: null };
  await commit(redis, run.owner, run.thread_id, {
    when: [["runs", `begun ${run.run_id}`, stored]],
    writes: [["HSET", "runs", `begun ${run.run_id}`, JSON.stringify(begun)]],
  });
}

const OpenRun = z.tuple([z.string(), z.string(), z.string()]);

// The run of an entry of the list, if it is open. Removes the entry of a run that has ended or was never accepted.
async function openRun(
  redis: Redis,
  { value, score }: { value: string; score: number },
  sessionId: string | null,
  atMs: number,
): Promise<Run | null> {
  const [owner, thread_id, run_id] = OpenRun.parse(JSON.parse(value));
  if (sessionId !== null && sessionOf(thread_id) !== sessionId) return null;
  const run = await findRun(redis, { owner, thread_id, run_id });
  if (run && isActive(run)) return run;
  if (run || score < atMs - COMMIT_MS) await withRedisTimeout(() => redis.zRem(OPEN_RUNS, value));
  return null;
}

function toBegun(stored: string | null | undefined): Begun | null {
  return stored ? Begun.parse(JSON.parse(stored)) : null;
}
