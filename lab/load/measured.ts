import { setTimeout as pause } from "node:timers/promises";
import type { FakeServer } from "../bench/fake.js";
import { createFigures, type Figures, type Moment, type Quantiles, quantiles, type Tally } from "./figures.js";
import { createHttp } from "./http.js";
import { untilQuiet } from "./quiet.js";
import { play, type Scenario } from "./scenarios.js";
import { keysOf, type LoadedServer, startServer } from "./server.js";

const LOOK_MS = 1_000;
const USERS_EACH = 10;

/** The measurements of a scenario. Durations are in milliseconds. */
export interface LoadResult {
  /** To the last byte of a 202. */
  acceptance: Quantiles;
  reads: Quantiles;
  tally: Tally;
  runs: {
    operation: string;
    count: number;
    failed: number;
    p50_ms: number | null;
    p95_ms: number | null;
    p99_ms: number | null;
  }[];
  /** The program's own part of a run's time: the worst minute's p95. */
  overhead_p95_ms: number | null;
  queue_p95_ms: number | null;
  most_waiting: number;
  /** Accepted runs that were not finished in time. */
  left: number;
  /** Quantiles over windows of ten seconds, each with its p99. */
  loop_delay_p99_ms: Quantiles;
  memory_mb: { start: number; most: number; end: number }[];
  moments: Moment[];
}

/** Plays a scenario against this many servers, each in a separate process. `env` names the stores that they share. */
export async function measured(
  scenario: Scenario,
  count: number,
  fake: FakeServer,
  env: Record<string, string>,
): Promise<LoadResult> {
  const servers: LoadedServer[] = [];
  const finished = new AbortController();
  try {
    // An owner may have 20 open streams and 256 waiting runs: ten users share one owner, like ten candidates of a tenant.
    const owners = Array.from({ length: Math.ceil(scenario.users / USERS_EACH) }, (_, index) => `owner${index}`);
    const keyed = { ...env, ...keysOf(owners) };
    for (let at = 0; at < count; at += 1) servers.push(await startServer(fake.baseUrl, keyed));
    const clients = owners.map((name, index) =>
      createHttp(servers[index % count]?.url ?? "", { Authorization: `Bearer ${name}` }),
    );
    let looking: Promise<unknown> = Promise.resolve();
    const figures = await play(scenario, clients, () => {
      looking = Promise.all(servers.map((server) => lookAgainAndAgain(server, finished.signal)));
      return createFigures();
    });
    const left = await untilQuiet(servers.map(({ client }) => client));
    finished.abort();
    await looking;
    for (const client of clients) client.close();
    return await resultOf(servers, figures, left);
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function lookAgainAndAgain({ look }: LoadedServer, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await look();
    await pause(LOOK_MS, undefined, { signal }).catch(() => {});
  }
}

async function resultOf(servers: LoadedServer[], figures: Figures, left: number): Promise<LoadResult> {
  const minutes = Math.max(1, Math.floor((Date.now() - figures.begun) / 60_000));
  const query = { time_window_minutes: minutes };
  // Servers that share a store report the same figures; others report only their own.
  const performances = await Promise.all(servers.map(({ client }) => client.getPerformance({ query })));
  const worst = (values: (number | null | undefined)[]) => {
    const known = values.filter((value): value is number => typeof value === "number");
    return known.length > 0 ? Math.max(...known) : null;
  };
  // Only minutes that began after the measurement did: the minutes before prepared the users' first sessions.
  const points = performances.flatMap(({ points }) => points.filter(({ at }) => Date.parse(at) >= figures.begun));
  const seen = servers.map((server) => server.seen);
  return {
    acceptance: figures.of(["start", "yes", "no", "details"]),
    reads: figures.of(["read"]),
    tally: figures.tally,
    runs: (performances[0]?.operations ?? [])
      .filter(({ kind }) => kind === "run")
      .map(({ operation, count, failed, p50_ms, p95_ms, p99_ms }) => ({
        operation,
        count,
        failed,
        p50_ms,
        p95_ms,
        p99_ms,
      })),
    overhead_p95_ms: worst(points.map(({ overhead_p95_ms }) => overhead_p95_ms)),
    queue_p95_ms: worst(performances.map(({ parts }) => parts.find(({ part }) => part === "queue")?.p95_ms)),
    most_waiting: Math.max(...seen.flatMap(({ waiting }) => waiting)),
    left,
    loop_delay_p99_ms: quantiles(seen.flatMap(({ loopP99Ms }) => loopP99Ms)),
    memory_mb: seen.map(({ memoryMb }) => ({
      start: memoryMb[0] ?? 0,
      most: Math.max(...memoryMb),
      end: memoryMb.at(-1) ?? 0,
    })),
    moments: figures.moments(),
  };
}
