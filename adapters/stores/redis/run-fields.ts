import type { NewEvent } from "../../../domain/event.js";
import type { Run } from "../../../domain/run.js";
import type { RunKey } from "../ports/runs.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { keyOf } from "./keys.js";
import { toRun } from "./rows.js";

/** A session's keys outlive the session by this time, so that the sweep finds the other data to delete with it. */
export const SLACK_MS = 60_000;

/** Reads fields of a run, each stored under a prefix and the run's id. */
export function readFields(redis: Redis, run: RunKey, ...prefixes: string[]): Promise<(string | null)[]> {
  return withRedisTimeout(() =>
    redis.hmGet(
      keyOf(run.owner, run.thread_id, "runs"),
      prefixes.map((prefix) => `${prefix}${run.run_id}`),
    ),
  );
}

/** Reads a run; null when it does not exist. */
export async function findRun(redis: Redis, run: RunKey): Promise<Run | null> {
  const [stored, status, problem] = await readFields(redis, run, "", "status ", "problem ");
  return stored && status ? toRun(stored, status, problem ?? null) : null;
}

/** An event as the log stores it. Its position in the list is its sequence number. */
export function eventOf({ question_id, type, data, at }: NewEvent): string {
  return JSON.stringify({ question_id, type, data, at });
}
