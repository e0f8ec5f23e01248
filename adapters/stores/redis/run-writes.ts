import { isActive, RunStatus } from "../../../domain/run.js";
import type { Said } from "../../../domain/views.js";
import type { RunStore } from "../ports/runs.js";
import { RowChange } from "./change.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { type Check, commit, type Write } from "./commit.js";
import { OPEN_RUNS, ownerKey } from "./keys.js";
import { untilCommitted } from "./retry.js";
import { readRaw, toRows } from "./rows.js";
import { eventOf, readFields, SLACK_MS } from "./run-fields.js";
import { saidChanged } from "./said-changes.js";

function hasSaid({ facts, passages, plan }: Said): boolean {
  return facts.length + passages.length > 0 || plan !== null;
}

/** Writes the progress and the end of a run, each by one script under the run's fencing token. */
export function createRedisRunWrites(redis: Redis, sessionTtlMs: number): Pick<RunStore, "record" | "finish"> {
  const record: RunStore["record"] = async (run, fence, events, projection, at) => {
    const { owner, run_id, thread_id } = run;
    await untilCommitted(async () => {
      const raw = projection ? await readRaw(redis, owner, thread_id) : null;
      if (projection && !raw) return true;
      const change = raw && new RowChange(raw, at);
      if (projection) change?.project(projection);
      const logged = [...(change?.events ?? []), ...events];
      if (logged.length === 0 && !change) return true;
      const when: Check[] = [["runs", `status ${run_id}`, "running"], ...(change?.when ?? [])];
      const writes: Write[] = [...(change?.writes ?? [])];
      if (logged.length > 0) writes.push(["RPUSH", "events", ...logged.map(eventOf)]);
      if (await commit(redis, owner, thread_id, { when, writes, fence })) return true;
      const [status] = await readFields(redis, run, "status ");
      return status === "running" ? null : true;
    });
  };

  const finish: RunStore["finish"] = async (run, fence, end) => {
    const { owner, session_id, run_id, thread_id } = run;
    const { status, problem, projection, added, events, at, result } = end;
    const expires = new Date(Date.parse(at) + sessionTtlMs).toISOString();
    if (projection?.of === "question" && hasSaid(projection.said))
      await withRedisTimeout(() => redis.sAdd(ownerKey(owner, "said"), session_id));
    await untilCommitted(async () => {
      const [raw, [before]] = await Promise.all([
        readRaw(redis, owner, added ? session_id : thread_id),
        readFields(redis, run, "status "),
      ]);
      if (!raw || !before || !isActive({ status: RunStatus.parse(before) })) return true;
      const change = new RowChange(raw, at);
      change.touch(expires);
      change.end(run, status, problem);
      if (projection) change.project(projection);
      if (added) change.add(added);
      const stored = JSON.stringify(result(await toRows(redis, owner, thread_id, raw)));
      const when: Check[] = [["runs", `status ${run_id}`, before], ...change.when];
      const logged = [...change.events, ...events].map(eventOf);
      const writes: Write[] = [...change.writes, ["HSET", "results", run_id, stored], ["RPUSH", "events", ...logged]];
      const ttlMs = sessionTtlMs + SLACK_MS;
      if (!(await commit(redis, owner, thread_id, { when, writes, fence, ttlMs }))) return null;
      if (change.changesSaid) await saidChanged(redis, owner, session_id);
      return true;
    });
    await withRedisTimeout(() => redis.zRem(OPEN_RUNS, JSON.stringify([owner, thread_id, run_id])));
  };

  return { record, finish };
}
