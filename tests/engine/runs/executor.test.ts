import { describe, expect, it } from "vitest";
import { FencedError } from "../../../adapters/stores/fenced-error.js";
import { checkpointThread } from "../../../adapters/stores/ports/checkpointer.js";
import type { RunEnd } from "../../../adapters/stores/ports/runs.js";
import { openDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createSqliteStores } from "../../../adapters/stores/sqlite/stores.js";
import { type Problem, ProviderError, StoreError } from "../../../domain/errors.js";
import type { Run } from "../../../domain/run.js";
import { NO_RUN_OBSERVER } from "../../../engine/observability/recording.js";
import { createProgram } from "../../../engine/program/create-program.js";
import type { Attempt } from "../../../engine/runs/attempt.js";
import { Executor, type ExecutorNeeds } from "../../../engine/runs/executor.js";
import { createIsolation } from "../../../engine/runs/isolation.js";
import { createLiveUpdates } from "../../../engine/runs/live-updates.js";
import { newFolder } from "../../../lab/support/processes.js";
import { configFor, start } from "../../support/program.js";

/* Executors over one data folder, each with the name and the connection of a process of its own. The graph is a script. */

const OWNER = "o";
const AT = "2026-11-20T09:00:00Z";
const SETTINGS = {
  budgets: { session: null, ownerDay: null, day: null },
  sessionTtlMs: 86_400_000,
  now: () => new Date(AT),
};

/** A session's accepted run, and a builder of executors over its database. */
async function aSetUp() {
  const folder = newFolder();
  const program = createProgram(configFor(folder), { database: openDatabase(folder) });
  const { session_id } = await start(program, OWNER);
  const { runs, checkpointer } = createSqliteStores(openDatabase(folder), SETTINGS);
  const pointOf = ({ thread_id }: Pick<Run, "thread_id">) => checkpointer.pointOf(checkpointThread(OWNER, thread_id));
  const point = await pointOf({ thread_id: session_id });
  let number = 0;
  const another = async () => (await start(program, OWNER)).session_id;
  const accept = async (session = session_id): Promise<Run> => {
    number += 1;
    const thread = { owner: OWNER, session_id: session, thread_id: session };
    const request = { ...thread, run_id: `run_${number}`, input: { kind: "start" as const }, at: AT };
    return (await runs.accept({ ...request, idempotency: null, reply: null, start: null })).run;
  };
  const executor = (self: string, execute: (attempt: Attempt) => Promise<void>, over: Partial<ExecutorNeeds> = {}) => {
    const stores = createSqliteStores(openDatabase(folder), { ...SETTINGS, self });
    const errors: unknown[] = [];
    const problems: (Problem | null)[] = [];
    const needs: ExecutorNeeds = {
      runs: stores.runs,
      leases: stores.leases,
      checkpointer: stores.checkpointer,
      live: createLiveUpdates(stores.notifications),
      observer: NO_RUN_OBSERVER,
      execute,
      async finish(run, fence, problem) {
        problems.push(problem);
        const status = problem === null ? "done" : problem.code === "cancelled" ? "cancelled" : "failed";
        const nothing = { projection: null, closed: false, added: null, events: [] };
        const end: RunEnd = { status, problem, ...nothing, at: AT, result: () => null };
        await stores.runs.finish(run, fence, end);
      },
      onError: (error) => errors.push(error),
      isolation: createIsolation(() => 60_000),
      ...over,
    };
    return { executor: new Executor(needs), errors, problems, runs: stores.runs };
  };
  const statusOf = async (run: Run) => (await runs.find(run))?.status;
  return { accept, another, executor, statusOf, runs, point, pointOf };
}

/** A promise, and the function that resolves it. */
function aGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe("an executor", () => {
  it("executes a run once, although it is queued twice at the same time", async () => {
    const setUp = await aSetUp();
    const run = await setUp.accept();
    let executions = 0;
    const gate = aGate();
    const { executor } = setUp.executor("1:1", async () => {
      executions += 1;
      await gate.opened;
    });
    const both = [executor.execute(run), executor.execute(run)];
    gate.open();
    expect(await Promise.all(both)).toEqual(["ended", "ended"]);
    expect(executions).toBe(1);
    expect(await setUp.statusOf(run)).toBe("done");
    expect(executor.unfinished).toEqual([]);
  });

  it("leaves a run that has ended alone", async () => {
    const setUp = await aSetUp();
    const run = await setUp.accept();
    const first = setUp.executor("1:1", async () => {});
    await first.executor.execute(run);
    const second = setUp.executor("1:1", async () => {
      throw new Error("executed again");
    });
    expect(await second.executor.execute(run)).toBe("ended");
    expect(second.problems).toEqual([]);
  });

  it("ends a run with the problem of its graph, and reports bugs and outages only", async () => {
    const setUp = await aSetUp();
    const run = await setUp.accept();
    const refused = setUp.executor("1:1", async () => {
      throw new ProviderError({ code: "provider_refused", message: "no" });
    });
    expect(await refused.executor.execute(run)).toBe("ended");
    expect(refused.problems).toMatchObject([{ code: "provider_refused" }]);
    expect(refused.errors).toEqual([]);
    const next = await setUp.accept();
    const bug = setUp.executor("1:1", async () => {
      throw new TypeError("x is undefined");
    });
    await bug.executor.execute(next);
    expect(bug.problems).toMatchObject([{ code: "internal" }]);
    expect(bug.errors).toHaveLength(1);
  });

  it("cancels what it executes, and what was to be cancelled before it began", async () => {
    const setUp = await aSetUp();
    const run = await setUp.accept();
    const begun = aGate();
    const { executor, problems } = setUp.executor("1:1", ({ signal }) => {
      begun.open();
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
    const executed = executor.execute(run);
    await begun.opened;
    executor.cancel(run);
    expect(await executed).toBe("ended");
    expect(problems).toMatchObject([{ code: "cancelled" }]);
    const next = await setUp.accept();
    await setUp.runs.requestCancel(next);
    const late = setUp.executor("1:1", async () => {
      throw new Error("executed although cancelled");
    });
    await late.executor.execute(next);
    expect(late.problems).toMatchObject([{ code: "cancelled" }]);
    expect(await setUp.statusOf(next)).toBe("cancelled");
  });

  it("neither ends a run whose thread another process has taken over, nor calls that an end", async () => {
    const setUp = await aSetUp();
    const run = await setUp.accept();
    let signal: AbortSignal | undefined;
    const { executor, problems } = setUp.executor("1:1", async (attempt) => {
      signal = attempt.signal;
      throw new FencedError();
    });
    expect(await executor.execute(run)).toBe("locked");
    // Its nodes may still be at work, and must make no more calls.
    expect(signal?.reason).toBeInstanceOf(FencedError);
    expect(problems).toEqual([]);
    expect(await setUp.statusOf(run)).toBe("running");
    expect(executor.unfinished).toHaveLength(1);
  });

  it("tries a run again whose end the store did not take", async () => {
    const setUp = await aSetUp();
    const run = await setUp.accept();
    const down = new StoreError({ code: "store_unavailable", message: "down" });
    const { executor, errors } = setUp.executor("1:1", async () => {}, { finish: () => Promise.reject(down) });
    expect(await executor.execute(run)).toBe("locked");
    expect(errors).toEqual([down]);
    const after = setUp.executor("1:1", async () => {});
    expect(await after.executor.execute(run)).toBe("ended");
  });

  it("puts a run back that the store left in the middle, until it answers, and fails it in the end where it never does", async () => {
    const setUp = await aSetUp();
    const run = await setUp.accept();
    const down = new StoreError({ code: "store_unavailable", message: "down", retryable: true });
    let outages = 2;
    const flapping = setUp.executor("1:1", async () => {
      outages -= 1;
      if (outages >= 0) throw down;
    });
    const outcomes = [];
    for (let time = 0; time < 3; time += 1) outcomes.push(await flapping.executor.execute(run));
    expect(outcomes).toEqual(["locked", "locked", "ended"]);
    expect([await setUp.statusOf(run), flapping.errors]).toEqual(["done", [down, down]]);
    const other = await setUp.accept(await setUp.another());
    const gone = setUp.executor("1:1", async () => Promise.reject(down));
    let times = 1;
    while ((await gone.executor.execute(other)) === "locked") times += 1;
    expect([times, await setUp.statusOf(other)]).toEqual([6, "failed"]);
  });

  it("executes the next suspect once the one before it has got further than where it crashed servers", async () => {
    const setUp = await aSetUp();
    const suspects = [await setUp.accept(), await setUp.accept(await setUp.another())];
    for (const run of suspects)
      for (const crashed of ["11:1", "12:1", "13:1"])
        await setUp.executor(crashed, async () => {}).runs.begin(run, await setUp.pointOf(run));
    const [first, second] = suspects;
    if (!first || !second) throw new Error("there are two");
    const [begun, gate] = [aGate(), aGate()];
    const { executor } = setUp.executor("2:1", async ({ run }) => {
      if (run.run_id !== first.run_id) return;
      begun.open();
      await gate.opened;
    });
    const executed = executor.execute(first);
    await begun.opened;
    expect(await executor.execute(second)).toBe("locked");
    executor.passed(first);
    expect(await executor.execute(second)).toBe("ended");
    gate.open();
    expect(await executed).toBe("ended");
  });

  it("isolates a run that has crashed two servers, and refuses it after four", async () => {
    const setUp = await aSetUp();
    const run = await setUp.accept();
    for (const crashed of ["11:1", "12:1", "13:1"])
      await setUp.executor(crashed, async () => {}).runs.begin(run, setUp.point);
    const suspect = setUp.executor("1:1", async () => {
      // A crash: the process is gone before it has written anything.
      throw new FencedError();
    });
    expect(await suspect.executor.execute(run)).toBe("locked");
    const { executor, problems, errors } = setUp.executor("2:1", async () => {
      throw new Error("executed a fifth time");
    });
    expect(await executor.execute(run)).toBe("ended");
    expect(problems).toMatchObject([{ code: "internal", message: expect.stringContaining("4 times") }]);
    expect(errors).toHaveLength(1);
  });
});
