import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { createClient } from "../../clients/typescript/client.js";
import { DurationSketch } from "../../engine/observability/sketch.js";
import type { Moment, Tally } from "./figures.js";
import { type Answered, createHttp, type Http } from "./http.js";
import { documents, randomOf, type Scenario } from "./scenarios.js";
import { type RequestKind, User } from "./user.js";

/*
 * Load against a server that runs already, from this machine: closed loop (users who wait for their answers) or open loop (sessions that start at a
 * fixed rate, whatever the server does). Results of several machines can be merged: durations are kept as histograms.
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

const Part = z.object({ part: z.string(), p95_ms: z.number().nullable(), share: z.number().nullable() });

/** The figures of one machine, or of several. Histograms are HdrHistograms of microseconds, compressed, in base64. */
export const RemoteResult = z.object({
  scenario: z.string(),
  server: z.string(),
  machines: z.number(),
  begun: z.string(),
  seconds: z.number(),
  users: z.number(),
  rate: z.number().nullable(),
  acceptance: z.string().nullable(),
  reads: z.string().nullable(),
  tally: z.object({
    served: z.number(),
    refused: z.record(z.string(), z.number()),
    errors: z.record(z.string(), z.number()),
  }),
  moments: z.array(z.object({ second: z.number(), served: z.number(), refused: z.number(), p95: z.number() })),
  stopped: z.string().nullable().describe("Why it ended before its time"),
  own: z
    .object({
      runs: z.number(),
      failed: z.number(),
      left: z.number().describe("Runs that had not ended after the time that was given to them"),
      p95_ms: z.number().nullable(),
      parts: z.array(Part),
    })
    .nullable()
    .describe("What the server measured of its runs meanwhile: the queue, its own time and the provider's apart"),
});
export type RemoteResult = z.infer<typeof RemoteResult>;

/** The most that one machine plays, so that a mistyped number does no harm. */
export const MOST = { users: 5_000, rate: 500, seconds: 3_600 } as const;
/** More errors than this share of the answers of ten seconds end the load: the server is down, or is not one of ours. */
const MOST_ERRORS = 0.5;
const LOOK_MS = 10_000;
/** The longest time in which accepted runs must end for their figures. */
const REST_MS = 300_000;
const REST_LOOK_MS = 500;
/** Fewer answers say nothing about a server. */
const FEWEST_ANSWERS = 20;

/** Why this server may not be loaded; null if it may. One on this computer may; any other must be named twice: in its address and by `--mine`. */
export function refusalOf(server: string, mine: string | undefined): string | null {
  const { hostname, protocol } = new URL(server);
  if (protocol !== "http:" && protocol !== "https:") return `${server} is no address of a server`;
  if (["localhost", "127.0.0.1", "[::1]"].includes(hostname) || mine === hostname) return null;
  return `${hostname} is not this computer. If it is yours to load, say so a second time: --mine ${hostname}`;
}

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

/** The figures of several machines as those of one. Throws if they are of different servers. */
export function mergedResults(results: RemoteResult[]): RemoteResult {
  const [first] = results;
  if (!first) throw new Error("there is nothing to merge");
  if (results.some(({ server }) => server !== first.server)) throw new Error("the results are of different servers");
  const sum = (counts: Record<string, number>[]) => {
    const all: Record<string, number> = {};
    for (const [name, count] of counts.flatMap(Object.entries)) all[name] = (all[name] ?? 0) + count;
    return all;
  };
  return {
    ...first,
    machines: results.reduce((all, { machines }) => all + machines, 0),
    begun: results.map(({ begun }) => begun).toSorted()[0] ?? first.begun,
    seconds: Math.max(...results.map(({ seconds }) => seconds)),
    users: results.reduce((all, { users }) => all + users, 0),
    rate: results.every(({ rate }) => rate === null) ? null : results.reduce((all, { rate }) => all + (rate ?? 0), 0),
    acceptance: mergedSketches(results.map(({ acceptance }) => acceptance)),
    reads: mergedSketches(results.map(({ reads }) => reads)),
    tally: {
      served: results.reduce((all, { tally }) => all + tally.served, 0),
      refused: sum(results.map(({ tally }) => tally.refused)),
      errors: sum(results.map(({ tally }) => tally.errors)),
    },
    // The seconds of each machine are its own, and a p95 of two machines is not to be had from their p95s.
    moments: [],
    stopped: results.map(({ stopped }) => stopped).find((why) => why !== null) ?? null,
    own: results.find(({ own }) => own !== null)?.own ?? null,
  };
}

function mergedSketches(texts: (string | null)[]): string | null {
  const all = new DurationSketch();
  for (const text of texts) if (text !== null) all.merge(DurationSketch.decode(text));
  return all.count === 0 ? null : all.encode();
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

interface Sketches {
  record(kind: RequestKind, answered: Answered): void;
  /** The answers since the last call. */
  lately(): { answers: number; errors: number };
  done(): Pick<RemoteResult, "acceptance" | "reads" | "tally" | "moments">;
}

function createSketches(): Sketches {
  const begun = performance.now();
  const [acceptance, reads] = [new DurationSketch(), new DurationSketch()];
  const seconds = new Map<number, { sketch: DurationSketch; refused: number }>();
  const tally: Tally = { served: 0, refused: {}, errors: {} };
  let late = { answers: 0, errors: 0 };
  return {
    record(kind, { status, ms, code, hasRetryAfter }) {
      const second = Math.floor((performance.now() - begun) / 1000);
      const moment = seconds.get(second) ?? { sketch: new DurationSketch(), refused: 0 };
      seconds.set(second, moment);
      late.answers += 1;
      if (status >= 200 && status < 300) {
        tally.served += 1;
        moment.sketch.add(ms);
        (kind === "read" ? reads : acceptance).add(ms);
        return;
      }
      const isRefusal = (status === 429 || status === 503) && hasRetryAfter;
      const counts = isRefusal ? tally.refused : tally.errors;
      const name = `${status} ${code ?? ""}`.trim();
      counts[name] = (counts[name] ?? 0) + 1;
      if (isRefusal) moment.refused += 1;
      else late.errors += 1;
    },
    lately() {
      const now = late;
      late = { answers: 0, errors: 0 };
      return now;
    },
    done: () => ({
      acceptance: acceptance.count === 0 ? null : acceptance.encode(),
      reads: reads.count === 0 ? null : reads.encode(),
      tally,
      moments: [...seconds].map(
        ([second, { sketch, refused }]): Moment => ({
          second,
          served: sketch.count,
          refused,
          p95: sketch.quantile(0.95) ?? 0,
        }),
      ),
    }),
  };
}

// The server's minutes of the load. Another load at the same time is among them.
async function ownFigures(server: string, key: string, seconds: number): Promise<RemoteResult["own"]> {
  const client = createClient({ baseUrl: server, key });
  const ended = performance.now();
  const left = await untilQuiet(client);
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

// Waits for what was accepted, and returns the number of runs that did not end in time.
async function untilQuiet(client: ReturnType<typeof createClient>): Promise<number> {
  const until = performance.now() + REST_MS;
  for (;;) {
    const { queue } = await client.getHealthMetrics({ query: {} });
    const open = queue.executing + queue.waiting;
    if (open === 0 || performance.now() > until) return open;
    await pause(REST_LOOK_MS);
  }
}

/** The documents in two files; null without either. Throws if only one of them is given. */
export function documentsIn(resume: string | undefined, job: string | undefined): RemoteLoad["documents"] {
  if (resume === undefined && job === undefined) return null;
  if (resume === undefined || job === undefined) throw new Error("--resume and --job belong together");
  return { resume: readFileSync(resume, "utf8"), job: readFileSync(job, "utf8") };
}

/** The load that a scenario and the given numbers make. Throws for a number that is none, or too great. */
export function loadOf(
  { users, thinkMs, forMs }: Scenario,
  given: { users?: string; think?: string; seconds?: string; ramp?: string; rate?: string },
): Pick<RemoteLoad, "users" | "thinkMs" | "forMs" | "rampMs" | "rate"> {
  const number = (name: keyof typeof given, otherwise: number, most: number) => {
    const text = given[name];
    const value = text === undefined ? otherwise : Number(text);
    if (!(value >= 0 && value <= most)) throw new Error(`--${name} must be a number from 0 to ${most}`);
    return value;
  };
  const seconds = number("seconds", forMs / 1000, MOST.seconds);
  return {
    users: number("users", users, MOST.users),
    thinkMs: number("think", thinkMs / 1000, MOST.seconds) * 1000,
    forMs: seconds * 1000,
    rampMs: number("ramp", 0, seconds) * 1000,
    rate: given.rate === undefined ? null : Math.max(0.1, number("rate", 0, MOST.rate)),
  };
}
