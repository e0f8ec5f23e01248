import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "../../clients/typescript/client.js";
import { createHttp, type Http } from "./http.js";
import { untilQuiet } from "./quiet.js";
import type { RemoteResult } from "./remote-result.js";
import { documents, randomOf } from "./scenarios.js";
import { createSketches, type Sketches } from "./sketches.js";
import { User } from "./user.js";

/*
 * Load against a server that runs already, from this machine: closed loop (users who wait for their answers) or open loop (sessions that start at a
 * fixed rate, whatever the server does).
 */

/** What is played against a server. */
export interface RemoteLoad {
  scenario: string;
  server: string;
  /** The users' keys, in turn; none for a server without keys. */
  keys: string[];
  /** For the server's own figures; null: they are left out. */
  operatorKey: string | null;
  users: number;
  thinkMs: number;
  forMs: number;
  /** The users begin one after another over this time. */
  rampMs: number;
  /** Sessions that start per second, in an open loop; null for a closed loop. */
  rate: number | null;
  /** The candidate's own documents; null: the samples. */
  documents: { resume: string; job: string } | null;
}

/** More errors than this share of the answers of ten seconds end the load: the server is down, or is not one of ours. */
const MOST_ERRORS = 0.5;
const LOOK_MS = 10_000;
/** Fewer answers say nothing about a server. */
const FEWEST_ANSWERS = 20;

/** Plays a load against a server and returns its figures. Ends by itself: after its time, or when most answers are errors. */
export async function playRemote(load: RemoteLoad): Promise<RemoteResult> {
  const figures = createSketches();
  const clients = (load.keys.length > 0 ? load.keys : [null]).map((key) =>
    createHttp(load.server, key === null ? {} : { Authorization: `Bearer ${key}` }),
  );
  const begun = Date.now();
  const until = performance.now() + load.forMs;
  const stopping = watch(figures, until);
  await (load.rate === null
    ? closedLoop(load, clients, figures, stopping)
    : openLoop(load, load.rate, clients, figures, stopping));
  stopping.abort();
  for (const client of clients) client.close();
  const seconds = Math.round((Date.now() - begun) / 1000);
  return {
    ...{ scenario: load.scenario, server: load.server, machines: 1, begun: new Date(begun).toISOString(), seconds },
    ...{ users: load.rate === null ? load.users : 0, rate: load.rate },
    ...figures.done(),
    stopped: stopping.why,
    own: load.operatorKey === null ? null : await ownFigures(load.server, load.operatorKey, seconds),
  };
}

async function closedLoop(load: RemoteLoad, clients: Http[], figures: Sketches, stopping: Stopping): Promise<void> {
  await Promise.all(
    Array.from({ length: load.users }, async (_, index) => {
      await pause((load.rampMs * index) / load.users, undefined, { signal: stopping.signal }).catch(() => {});
      const user = userOf(load, clients, index, index % 2 === 1);
      await user.live(load.thinkMs, stopping.until, figures.record, stopping.signal);
    }),
  );
}

async function openLoop(
  load: RemoteLoad,
  rate: number,
  clients: Http[],
  figures: Sketches,
  stopping: Stopping,
): Promise<void> {
  const starts: Promise<void>[] = [];
  for (let index = 0; !stopping.signal.aborted && performance.now() < stopping.until; index += 1) {
    const user = userOf(load, clients, index, false);
    starts.push(user.start(figures.record));
    await pause(1_000 / rate, undefined, { signal: stopping.signal }).catch(() => {});
  }
  await Promise.all(starts);
}

function userOf({ documents: own }: RemoteLoad, clients: Http[], index: number, follows: boolean): User {
  const http = clients[index % clients.length];
  if (!http) throw new Error("a load needs a client");
  const given = (session: number) =>
    own === null ? documents(index, session) : { ...own, resume: `${own.resume}\nReference ${index}.${session}.` };
  return new User(http, given, randomOf(index), follows);
}

/** Ends a load: when its time is over, or for a reason. */
interface Stopping {
  readonly signal: AbortSignal;
  /** Of `performance.now()`. */
  readonly until: number;
  readonly why: string | null;
  abort(): void;
}

function watch(figures: Sketches, until: number): Stopping {
  const controller = new AbortController();
  let why: string | null = null;
  const looking = setInterval(() => {
    const { answers, errors } = figures.lately();
    if (answers < FEWEST_ANSWERS || errors / answers <= MOST_ERRORS) return;
    why = `${errors} of the last ${answers} answers were errors`;
    controller.abort();
  }, LOOK_MS);
  return {
    signal: controller.signal,
    until,
    get why() {
      return why;
    },
    abort() {
      clearInterval(looking);
      controller.abort();
    },
  };
}

// The server's minutes of the load. Another load at the same time is among them.
async function ownFigures(server: string, key: string, seconds: number): Promise<RemoteResult["own"]> {
  const client = createClient({ baseUrl: server, key });
  const ended = performance.now();
  const left = await untilQuiet([client]);
  const { operations, parts } = await client.getPerformance({
    // Whole minutes, of which the load may touch one more.
    query: { time_window_minutes: Math.ceil((seconds * 1000 + performance.now() - ended) / 60_000) + 1 },
  });
  const runs = operations.filter(({ kind }) => kind === "run");
  return {
    runs: runs.reduce((all, { count }) => all + count, 0),
    failed: runs.reduce((all, { failed }) => all + failed, 0),
    left,
    p95_ms: runs.reduce<number | null>(
      (most, { p95_ms }) => (p95_ms === null ? most : Math.max(most ?? 0, p95_ms)),
      null,
    ),
    parts: parts.map(({ part, p95_ms, share }) => ({ part, p95_ms, share })),
  };
}
