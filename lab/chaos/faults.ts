import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import type { Timing } from "../fakes/server.js";
import { type CandidateResult, runCandidate } from "./candidate.js";
import { type Period, type Setting, startSystem, type TestSystem, until } from "./world.js";

/** One line of the report. */
export interface FaultRow {
  fault: string;
  /** How often the fault was injected; then the runs active at that moment, and the sessions. */
  times: number;
  runs_met: number;
  sessions: number;
  /** Questions that did not close. */
  stuck: number;
  /** Replies that were acknowledged, and those of them that were lost. */
  acknowledged: number;
  lost: number;
  /** Repeated identical model calls; then the calls that the model was answering at a fault, or within SAFE_MS before or after it. */
  paid_twice: number;
  in_flight: number;
  /**
   * Of the calls that were paid twice, the longest time between a first answer and the fault, in ms; 0 if the faults came first, infinite
   * if a call was repeated without a fault.
   */
  lost_answer_ms: number;
  /** Runs that ended in a problem; each was retried. */
  failed: number;
  problems: string[];
  standing: string[];
  /** The longest time until a read was answered, or any request was refused. */
  slowest_ms: number;
  /** The longest time from a fault's end until work resumed by itself, in milliseconds; null if it did not in time. */
  recovery_ms: number | null;
}

/** The extent of an experiment. */
export interface Size {
  sessions: number;
  questions: number;
  kills: number;
  seconds: number;
}
export const WHOLE: Size = { sessions: 20, questions: 4, kills: 200, seconds: 10 };
export const SHORT: Size = { sessions: 6, questions: 2, kills: 4, seconds: 2 };

/** On busy cores, a request reaches the model within this time, and its answer is safe within this time after it left. */
const SAFE_MS = 300;

/** A recovery that takes longer counts as none. */
const LONGEST_MS = 30_000;

/** Injects the fault. Resolves with the time until work resumed after each injection, in ms; null if it did not. */
type Fault = (world: TestSystem, size: Size, isIdle: () => boolean) => Promise<(number | null)[]>;

const killed: Fault = async (world, { kills }, isIdle) => {
  const recoveries: (number | null)[] = [];
  for (let kill = 0; kill < kills && !isIdle(); kill += 1) {
    await setTimeout(50 + Math.random() * 1_200);
    const over = await world.meet();
    await world.kill();
    over();
    const begun = performance.now();
    await world.restart();
    const ready = performance.now() - begun;
    // The runs of the dead process are taken over by the new one.
    const taken = await until(async () => (await world.ledger.notTakenBy([world.pid()])) === 0, LONGEST_MS);
    recoveries.push(taken === null ? null : ready + taken);
  }
  return recoveries;
};

// One of two servers dies; the other takes over its runs before it is restarted.
const oneKilled: Fault = async (world, { kills }, isIdle) => {
  const recoveries: (number | null)[] = [];
  for (let kill = 0; kill < kills && !isIdle(); kill += 1) {
    await setTimeout(50 + Math.random() * 1_200);
    const victim = kill % 2;
    const other = world.pid(1 - victim);
    const over = await world.meet();
    await world.kill(victim);
    over();
    recoveries.push(await until(async () => (await world.ledger.notTakenBy([other])) === 0, LONGEST_MS));
    await world.restart(victim);
  }
  return recoveries;
};

// A lease holder is paused for longer than its leases last, and goes on writing when others hold them.
const oneStopped: Fault = async (world, { seconds }, isIdle) => {
  await setTimeout(1_500);
  const over = await world.meet();
  world.signal("SIGSTOP", 0);
  over();
  const other = world.pid(1);
  const taken = await until(async () => (await world.ledger.notTakenBy([other])) === 0, LONGEST_MS);
  await setTimeout(Math.max(0, seconds * 1_000 - (taken ?? 0)));
  world.signal("SIGCONT", 0);
  const next = await nextEnd(world, isIdle);
  return [taken === null || next === null ? null : Math.max(taken, next)];
};

const redisOf = ({ redis }: TestSystem) => {
  if (!redis) throw new Error("this fault is for state in Redis");
  return redis;
};

const redisKilled: Fault = async (world, { seconds }, isIdle) => {
  await setTimeout(1_000);
  const over = await world.meet();
  await redisOf(world).stop("SIGKILL");
  await setTimeout(seconds * 1_000);
  await redisOf(world).again();
  over();
  return [await nextEnd(world, isIdle)];
};

const redisSilent: Fault = async (world, { seconds }, isIdle) => {
  await setTimeout(1_000);
  const over = await world.meet();
  process.kill(redisOf(world).pid(), "SIGSTOP");
  await setTimeout(seconds * 1_000);
  process.kill(redisOf(world).pid(), "SIGCONT");
  over();
  return [await nextEnd(world, isIdle)];
};

const redisFull: Fault = async (world, { seconds }, isIdle) => {
  await setTimeout(1_000);
  const { port } = redisOf(world);
  const limit = (bytes: string) =>
    execFileSync("redis-cli", ["-p", String(port), "CONFIG", "SET", "maxmemory", bytes], { stdio: "ignore" });
  // An answer that Redis refused is known to one server only: the other one may repeat the call.
  const over = await world.meet();
  limit("1mb");
  await setTimeout(seconds * 1_000);
  limit("0");
  over();
  return [await nextEnd(world, isIdle)];
};

// After a fault that leaves a server alive, work has resumed when a run ends.
async function nextEnd(world: TestSystem, isIdle: () => boolean): Promise<number | null> {
  const since = new Date().toISOString();
  return until(async () => isIdle() || (await world.ledger.doneSince(since)) > 0, LONGEST_MS);
}

const locked: Fault = async (world, { seconds }, isIdle) => {
  await setTimeout(1_000);
  const other = new Database(join(world.dataDir, "adaptive-answers.sqlite"), { timeout: 10_000 });
  const over = await world.meet();
  other.exec("BEGIN IMMEDIATE");
  await setTimeout(seconds * 1_000);
  other.exec("ROLLBACK");
  over();
  other.close();
  return [await nextEnd(world, isIdle)];
};

const stopped: Fault = async (world, { seconds }, isIdle) => {
  await setTimeout(1_000);
  await world.meet();
  world.signal("SIGSTOP");
  await setTimeout(seconds * 1_000);
  world.signal("SIGCONT");
  return [await nextEnd(world, isIdle)];
};

// Large pieces first, then whatever still fits.
function fill(path: string): void {
  for (const bytes of [1024 * 1024, 4096]) {
    try {
      for (;;) appendFileSync(path, Buffer.alloc(bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  }
}

const full: Fault = async (world, { seconds }, isIdle) => {
  await setTimeout(1_000);
  const filler = join(world.dataDir, "filler");
  const over = await world.meet();
  fill(filler);
  if (statfsSync(world.dataDir).bavail > 0) throw new Error("the disk is not full");
  await setTimeout(seconds * 1_000);
  rmSync(filler);
  over();
  return [await nextEnd(world, isIdle)];
};

// The kernel refuses every write to a file, as on a disk that has become read-only.
const refused: Fault = async (world, { seconds }, isIdle) => {
  await setTimeout(1_000);
  const limit = (bytes: string) =>
    execFileSync("prlimit", ["--pid", String(world.pid()), `--fsize=${bytes}:unlimited`], { stdio: "ignore" });
  const over = await world.meet();
  limit("0");
  await setTimeout(seconds * 1_000);
  limit("unlimited");
  over();
  return [await nextEnd(world, isIdle)];
};

const terminated: Fault = async (world, _, isIdle) => {
  await setTimeout(1_500);
  await world.meet();
  const { ms, code } = await world.terminate();
  if (code !== 0 || ms > 10_000) return [null];
  const begun = performance.now();
  await world.restart();
  const next = await nextEnd(world, isIdle);
  return [next === null ? null : next + performance.now() - begun];
};

// Longer than an answer of Redis may take, shorter than the queue waits, and longer than that: Redis is well all the time.
const paused =
  (ms: number): Fault =>
  async (world, _, isIdle) => {
    await setTimeout(1_000);
    await world.meet();
    world.signal("SIGSTOP");
    await setTimeout(ms);
    world.signal("SIGCONT");
    return [await nextEnd(world, isIdle)];
  };

const alone: Setting = { backend: "sqlite" };
const one: Setting = { backend: "redis" };
const two: Setting = { backend: "redis", servers: 2 };

/** How long an unharmed server may take for a read, and one whose store is away: by then it must have refused the request. */
const READ_MS = 2_000;
const REFUSED_MS = 4_000;

/** A fault, the setting that it is injected into, and what it may cost: runs that fail, and the slowest answer in ms. */
export interface FaultEntry {
  title: string;
  fault: Fault;
  setting: Setting;
  slowestMs: number;
  /** True if runs may fail: with a refusal by the store, or because they ended several servers. Otherwise none may. */
  mayFail?: true;
}

/** Every fault by its name. */
export const FAULTS: Record<string, FaultEntry> = {
  kill: { title: "kill -9 at random", fault: killed, setting: alone, slowestMs: READ_MS, mayFail: true },
  term: { title: "SIGTERM, and started again", fault: terminated, setting: alone, slowestMs: READ_MS },
  lock: {
    title: "database locked by another process",
    fault: locked,
    setting: alone,
    slowestMs: READ_MS,
    mayFail: true,
  },
  stop: { title: "SIGSTOP, then SIGCONT", fault: stopped, setting: alone, slowestMs: 10_000 + READ_MS },
  full: { title: "disk full", fault: full, setting: { ...alone, diskMb: 64 }, slowestMs: READ_MS, mayFail: true },
  readonly: { title: "writes to the disk refused", fault: refused, setting: alone, slowestMs: READ_MS, mayFail: true },
  "redis-one": {
    title: "Redis: kill -9 of its one server",
    fault: killed,
    setting: one,
    slowestMs: READ_MS,
    mayFail: true,
  },
  "redis-two": {
    title: "Redis: kill -9 of one of two servers",
    fault: oneKilled,
    setting: two,
    slowestMs: READ_MS,
    mayFail: true,
  },
  "redis-term": {
    title: "Redis: SIGTERM of one of two, and started again",
    fault: terminated,
    setting: two,
    slowestMs: READ_MS,
  },
  "redis-lease": {
    title: "Redis: SIGSTOP of a server beyond its leases",
    fault: oneStopped,
    setting: two,
    slowestMs: READ_MS,
  },
  "redis-pause-1.8": {
    title: "Redis: SIGSTOP of its one server for 1.8 s",
    fault: paused(1_800),
    setting: one,
    slowestMs: 1_800 + READ_MS,
  },
  "redis-pause-2.5": {
    title: "Redis: SIGSTOP of its one server for 2.5 s",
    fault: paused(2_500),
    setting: one,
    slowestMs: 2_500 + READ_MS,
  },
  "redis-pause-6": {
    title: "Redis: SIGSTOP of its one server for 6 s",
    fault: paused(6_000),
    setting: one,
    slowestMs: 6_000 + READ_MS,
  },
  "redis-killed": {
    title: "Redis killed, and started again",
    fault: redisKilled,
    setting: two,
    slowestMs: REFUSED_MS,
    mayFail: true,
  },
  "redis-silent": {
    title: "Redis says nothing",
    fault: redisSilent,
    setting: two,
    slowestMs: REFUSED_MS,
    mayFail: true,
  },
  "redis-full": { title: "Redis full", fault: redisFull, setting: two, slowestMs: READ_MS, mayFail: true },
};

/** What went wrong in a row that must not, but for the calls that were paid twice: empty if all was as it should be. */
export function faultsOf(name: string, row: FaultRow): string[] {
  const { slowestMs = 0, mayFail } = FAULTS[name] ?? {};
  const checks: [string, boolean][] = [
    [`${row.stuck} stuck`, row.stuck > 0],
    [`${row.lost} lost`, row.lost > 0],
    [`${row.failed} failed`, row.failed > 0 && !mayFail],
    [`an answer took ${row.slowest_ms} ms`, row.slowest_ms > slowestMs],
    ["work did not go on by itself", row.recovery_ms === null],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([what]) => what);
}

/** Injects one fault into running sessions, as often as `size` demands, and counts its effects. Throws for an unknown name. */
export async function injectFault(name: string, size: Size): Promise<FaultRow> {
  const entry = FAULTS[name];
  if (!entry) throw new Error(`no such fault: ${name}`);
  const world = await startSystem(entry.setting);
  const isKill = entry.fault === killed || entry.fault === oneKilled;
  try {
    const ended: CandidateResult[] = [];
    const recoveries: (number | null)[] = [];
    do {
      const round = await during(world, entry.fault, { ...size, kills: size.kills - recoveries.length }, ended.length);
      ended.push(...round.ended);
      recoveries.push(...round.recoveries);
    } while (isKill && recoveries.length < size.kills && !recoveries.includes(null));
    const sum = (of: (one: CandidateResult) => number) => ended.reduce((all, one) => all + of(one), 0);
    const calls = await callsOf(world);
    return {
      fault: entry.title,
      times: recoveries.length,
      runs_met: world.met().runs,
      sessions: ended.length,
      stuck: sum(({ questions, finished }) => questions - finished),
      acknowledged: sum(({ acknowledged }) => acknowledged),
      lost: sum(({ lost }) => lost),
      ...calls,
      failed: sum(({ failed }) => failed),
      slowest_ms: Math.round(Math.max(...ended.map(({ slowestMs }) => slowestMs))),
      standing: ended.flatMap(({ standing }) => standing),
      problems: [...new Set(ended.flatMap(({ problems }) => problems))],
      recovery_ms: recoveries.includes(null) ? null : Math.round(Math.max(0, ...recoveries.map((ms) => ms ?? 0))),
    };
  } finally {
    await world.stop();
  }
}

// By the model's clock, not by the servers' own records.
async function callsOf(world: TestSystem): Promise<Pick<FaultRow, "paid_twice" | "in_flight" | "lost_answer_ms">> {
  const bodies = (await world.requests()).map((body) => JSON.stringify(body));
  const times = await world.times();
  const { faults } = world.met();
  const isIn = ({ arrived, ended }: Timing, { from, to }: Period) =>
    arrived <= to + SAFE_MS && (ended ?? to) >= from - SAFE_MS;
  const firsts = new Map<string, Timing>();
  let paidTwice = 0;
  let lostMs = 0;
  for (const [index, body] of bodies.entries()) {
    const first = firsts.get(body);
    const timing = times[index];
    if (timing) firsts.set(body, timing);
    if (!first) continue;
    paidTwice += 1;
    const fault = faults.find(({ to }) => first.arrived <= to + SAFE_MS);
    lostMs = Math.max(lostMs, fault ? fault.from - (first.ended ?? fault.from) : Number.POSITIVE_INFINITY);
  }
  const inFlight = faults.reduce((sum, fault) => sum + times.filter((call) => isIn(call, fault)).length, 0);
  return { paid_twice: paidTwice, in_flight: inFlight, lost_answer_ms: lostMs };
}

// One fault, or a series of kills, while `size.sessions` sessions run from start to end.
async function during(world: TestSystem, fault: Fault, size: Size, first: number) {
  let over = false;
  let done = 0;
  const journeys = Array.from({ length: size.sessions }, (_, number) =>
    runCandidate(world.urls, first + number, size.questions, () => over).finally(() => {
      done += 1;
    }),
  );
  const recoveries = await fault(world, size, () => done === size.sessions);
  over = true;
  return { recoveries, ended: await Promise.all(journeys) };
}

/** True if a separate disk (tmpfs) can be mounted here, to be filled. */
export function canMount(): boolean {
  const at = mkdtempSync(join(tmpdir(), "chaos-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", at], { stdio: "ignore" });
    execFileSync("umount", [at]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(at, { recursive: true });
  }
}
