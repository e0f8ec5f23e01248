import { get, type IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { FakeServer } from "../bench/fake.js";
import { residentMb } from "../bench/processes.js";
import { createFigures, type Quantiles, quantiles, type Tally } from "./figures.js";
import { createHttp, type Http } from "./http.js";
import { documents, prepareAll, randomOf } from "./scenarios.js";
import { keysOf, startServer } from "./server.js";
import { User } from "./user.js";

/** One owner may have 20 streams open on a server. */
const OWNERS = 50;
const STREAMS_EACH = 20;
/** With this pause all owners together act 25 times a second. */
const THINK_MS = 2_000;
const LOOK_MS = 5_000;

/** The measurements of many open event streams. */
export interface StreamsResult {
  streams: number;
  seconds: number;
  /** Events that the streams received, gaps in their numbers, and streams that ended before they were closed. */
  events: number;
  gaps: number;
  broken: number;
  actions: number;
  tally: Tally;
  reads: Quantiles;
  acceptance: Quantiles;
  loop_delay_p99_ms: Quantiles;
  /** Resident memory, the mean of each minute. */
  memory_mb: number[];
}

/** Keeps 1,000 event streams of 50 owners open for `forMs` while the owners read, reply and start. */
export async function playStreams(
  fake: FakeServer,
  env: Record<string, string>,
  forMs: number,
): Promise<StreamsResult> {
  const owners = Array.from({ length: OWNERS }, (_, index) => `owner${index}`);
  const server = await startServer(fake.baseUrl, { ...env, ...keysOf(owners) });
  const operator = server.client;
  const figures = createFigures();
  const followed = { events: 0, gaps: 0, broken: 0 };
  const streams: { close(): void }[] = [];
  try {
    const users = owners.map((name, index) => {
      const http = createHttp(server.url, { Authorization: `Bearer ${name}` });
      return { http, name, user: new User(http, (session) => documents(index, session), randomOf(index)) };
    });
    await prepareAll(users.map(({ user }) => user));
    for (const { http, name } of users) {
      const path = `/api/sessions/${await newestOf(http)}/events`;
      for (let at = 0; at < STREAMS_EACH; at += 1)
        streams.push(await follow(new URL(path, server.url), name, followed));
    }
    const until = performance.now() + forMs;
    const memory: number[] = [];
    const loop: number[] = [];
    const watching = (async () => {
      while (performance.now() < until) {
        memory.push(residentMb(server.pid));
        const { process: own } = await operator.getHealthMetrics({ query: {} });
        if (own.loop_delay_p99_ms !== null) loop.push(own.loop_delay_p99_ms);
        await pause(LOOK_MS);
      }
    })();
    await Promise.all(users.map(({ user }) => user.live(THINK_MS, until, figures.record)));
    await watching;
    const { tally } = figures;
    const perMinute = Math.round(60_000 / LOOK_MS);
    return {
      streams: streams.length,
      seconds: Math.round(forMs / 1000),
      ...followed,
      actions: tally.served + sumOf(tally.refused) + sumOf(tally.errors),
      tally,
      reads: figures.of(["read"]),
      acceptance: figures.of(["start", "yes", "no", "details"]),
      loop_delay_p99_ms: quantiles(loop),
      memory_mb: Array.from({ length: Math.ceil(memory.length / perMinute) }, (_, minute) =>
        Math.round(meanOf(memory.slice(minute * perMinute, (minute + 1) * perMinute))),
      ),
    };
  } finally {
    for (const stream of streams) stream.close();
    await server.stop();
  }
}

async function newestOf(http: Http): Promise<string> {
  const { body } = await http.send("GET", "/api/sessions?limit=1");
  return (body as { items: { session_id: string }[] }).items[0]?.session_id ?? "";
}

// Follows a session's log and counts its events. Events of text that is being written have no number.
async function follow(url: URL, key: string, counts: Pick<StreamsResult, "events" | "gaps" | "broken">) {
  let isClosed = false;
  let last: number | null = null;
  let rest = "";
  const headers = { Accept: "text/event-stream", Authorization: `Bearer ${key}` };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers, agent: false }, resolve).on("error", reject);
  });
  if (response.statusCode !== 200) throw new Error(`a stream was answered ${response.statusCode}`);
  response.setEncoding("utf8");
  response.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const number = Number(/^id: (\d+)$/.exec(line)?.[1] ?? Number.NaN);
      if (Number.isNaN(number)) continue;
      counts.events += 1;
      if (last !== null && number !== last + 1) counts.gaps += 1;
      last = number;
    }
  });
  response.on("error", () => {});
  response.on("close", () => {
    if (!isClosed) counts.broken += 1;
  });
  return {
    close() {
      isClosed = true;
      response.destroy();
    },
  };
}

function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

function meanOf(values: number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
