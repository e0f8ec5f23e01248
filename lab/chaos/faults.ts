import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { connect } from "../../adapters/stores/sqlite-module.js";
import { fillDisk } from "../support/disk.js";
import { type Setting, type TestSystem, until } from "./world.js";

/** The extent of an experiment. */
export interface Size {
  sessions: number;
  questions: number;
  kills: number;
  seconds: number;
  /** The time from SIGTERM within which a server has to end. */
  stopMs: number;
}
export const WHOLE: Size = { sessions: 20, questions: 4, kills: 200, seconds: 10, stopMs: 10_000 };
/** Beside other tests, where a stop takes up to twice as long. */
export const SHORT: Size = { sessions: 6, questions: 2, kills: 4, seconds: 2, stopMs: 20_000 };

/** A longer recovery counts as no recovery. */
const LONGEST_MS = 30_000;

/** Injects the fault. Resolves with the time until work resumed after each injection, in ms; null if it did not. */
export type Fault = (world: TestSystem, size: Size, isIdle: () => boolean) => Promise<(number | null)[]>;

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
    // The new process recovers the runs of the dead one.
    const taken = await until(async () => (await world.ledger.notTakenBy([world.pid()])) === 0, LONGEST_MS);
    recoveries.push(taken === null ? null : ready + taken);
  }
  return recoveries;
};

// One of two servers dies; the other recovers its runs before the dead one is restarted.
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

// A lease holder is paused until its leases have expired, and continues to write when other servers hold them.
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
  // Only one server knows an answer that Redis refused to store: the other server may repeat the call.
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
  const other = connect(join(world.dataDir, "adaptive-answers.sqlite"), { timeout: 10_000 });
  const over = await world.meet();
  other.exec("BEGIN IMMEDIATE");
  await setTimeout(seconds * 1_000);
  other.exec("ROLLBACK");
  over();
  other.close();
  return [await nextEnd(world, isIdle)];
};

const full: Fault = async (world, { seconds }, isIdle) => {
  await setTimeout(1_000);
  const over = await world.meet();
  const filler = fillDisk(world.dataDir);
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

// A call that is still running when the time for runs is over is cut, so the fault lasts until the server has ended.
const terminated: Fault = async (world, { stopMs }, isIdle) => {
  await setTimeout(1_500);
  const over = await world.meet();
  const { ms, code } = await world.terminate();
  over();
  if (code !== 0 || ms > stopMs) throw new Error(`the server took ${Math.round(ms)} ms to stop, with code ${code}`);
  const begun = performance.now();
  await world.restart();
  const next = await nextEnd(world, isIdle);
  return [next === null ? null : next + performance.now() - begun];
};

// A server is paused, for the experiment's duration or a given time.
const paused =
  (ms?: number): Fault =>
  async (world, { seconds }, isIdle) => {
    await setTimeout(1_000);
    const over = await world.meet();
    world.signal("SIGSTOP");
    over();
    await setTimeout(ms ?? seconds * 1_000);
    world.signal("SIGCONT");
    return [await nextEnd(world, isIdle)];
  };

const alone: Setting = { backend: "sqlite" };
const one: Setting = { backend: "redis" };
const two: Setting = { backend: "redis", servers: 2 };

/** The longest time for a read from an unharmed server, and from a server whose store is down: by then it must have refused the request. */
const READ_MS = 2_000;
const REFUSED_MS = 4_000;

/** A fault, the setting that it is injected into, and its permitted effects: failed runs, and the slowest answer in ms. */
interface FaultEntry {
  title: string;
  fault: Fault;
  setting: Setting;
  slowestMs: number;
  /** True if runs may fail because the store refuses a write. Otherwise no run may fail. */
  mayFail?: true;
  /** True for kills: new sessions are started until there were enough kills. */
  repeats?: true;
}

/** Every fault by its name. */
export const FAULTS: Record<string, FaultEntry> = {
  kill: { title: "kill -9 at random", fault: killed, repeats: true, setting: alone, slowestMs: READ_MS },
  term: { title: "SIGTERM, and started again", fault: terminated, setting: alone, slowestMs: READ_MS },
  lock: {
    title: "database locked by another process",
    fault: locked,
    setting: alone,
    slowestMs: READ_MS,
    mayFail: true,
  },
  stop: { title: "SIGSTOP, then SIGCONT", fault: paused(), setting: alone, slowestMs: 10_000 + READ_MS },
  full: { title: "disk full", fault: full, setting: { ...alone, diskMb: 64 }, slowestMs: READ_MS, mayFail: true },
  readonly: { title: "writes to the disk refused", fault: refused, setting: alone, slowestMs: READ_MS, mayFail: true },
  "redis-one": {
    title: "Redis: kill -9 of its one server",
    fault: killed,
    repeats: true,
    setting: one,
    slowestMs: READ_MS,
  },
  "redis-two": {
    title: "Redis: kill -9 of one of two servers",
    fault: oneKilled,
    repeats: true,
    setting: two,
    slowestMs: READ_MS,
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
    // A client of the stopped server waits until the server continues.
    slowestMs: 10_000 + READ_MS,
  },
  // Pauses around two limits: the time that an answer of Redis may take, and the longer time that the queue waits. Redis itself stays healthy.
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
