import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import type { Timing } from "../fakes/server.js";
import { nodeArgs } from "../support/built.js";
import { mountDisk, unmountDisk } from "../support/disk.js";
import { freePort, startRedis } from "../support/redis.js";
import { type LedgerReader, readRedisLedger, readSqliteLedger } from "./ledger-reader.js";

const ROOT = new URL("../..", import.meta.url).pathname;
/** Long enough that about every second fault occurs during a model call. */
const MODEL_MS = 150;

/** The backend of the state, the number of servers that share it, and with `diskMb` a separate disk of that size for the data folder. */
export interface Setting {
  backend: "sqlite" | "redis";
  servers?: number;
  diskMb?: number;
}

/** From its start to its end, in milliseconds since 1970. */
export interface Period {
  from: number;
  to: number;
}

/** The system that a fault is injected into: servers with their store, and the fake model that counts its calls. */
export interface TestSystem {
  /** The address of each server. */
  urls: string[];
  dataDir: string;
  redis: Awaited<ReturnType<typeof startRedis>> | null;
  ledger: LedgerReader;
  /** The process id of a server. */
  pid(server?: number): number;
  /** Records the start of a fault: the runs in execution, and the time. The returned function records the time of its end. */
  meet(): Promise<() => void>;
  met(): { runs: number; faults: Period[] };
  /** The bodies of all calls to the model. */
  requests(): Promise<object[]>;
  /** When each of these calls arrived and ended, by the model's clock. */
  times(): Promise<Timing[]>;
  /** Kills a server with SIGKILL. */
  kill(server?: number): Promise<void>;
  restart(server?: number): Promise<void>;
  signal(signal: NodeJS.Signals, server?: number): void;
  /** Stops the first server gracefully. Returns the duration in milliseconds and the exit code. */
  terminate(): Promise<{ ms: number; code: number | null }>;
  stop(): Promise<void>;
}

/** Starts the servers and the fake model, and if the setting asks for them, Redis and the disk. */
export async function startSystem({ backend, servers: count = 1, diskMb }: Setting): Promise<TestSystem> {
  const folder = mkdtempSync(join(tmpdir(), "chaos-"));
  const dataDir = join(folder, "data");
  mkdirSync(dataDir);
  if (diskMb !== undefined) mountDisk(dataDir, diskMb);
  // Redis writes to disk before it acknowledges.
  const durable = ["--appendonly", "yes", "--appendfsync", "always"];
  const redis = backend === "redis" ? await startRedis(durable, dataDir) : null;
  const model = await startModel();
  const servers = await startServers(count, dataDir, model.url, redis?.url ?? null);
  const ledger = redis ? await readRedisLedger(redis.url) : readSqliteLedger(join(dataDir, "adaptive-answers.sqlite"));
  const met = { runs: 0, faults: [] as Period[] };
  return {
    ...servers.controls,
    dataDir,
    redis,
    ledger,
    async meet() {
      met.runs += await ledger.running();
      const fault: Period = { from: Date.now(), to: Date.now() };
      met.faults.push(fault);
      return () => {
        fault.to = Date.now();
      };
    },
    met: () => met,
    requests: async () => (await (await fetch(`${model.url}/__requests`)).json()) as object[],
    times: async () => (await (await fetch(`${model.url}/__times`)).json()) as Timing[],
    async stop() {
      await ledger.close();
      for (const child of [...servers.children(), model.child]) {
        child.kill("SIGKILL");
        await gone(child);
      }
      await redis?.stop();
      if (diskMb !== undefined) unmountDisk(dataDir);
      rmSync(folder, { recursive: true });
    },
  };
}

// Every answer of the fake model takes MODEL_MS.
async function startModel() {
  const { line, child } = await run("lab/fakes/openai-server.ts", {});
  const url = `http://127.0.0.1:${line.trim()}`;
  const script = [{ prompt: "*", delay_ms: MODEL_MS, times: 1_000_000 }];
  await fetch(`${url}/__script`, { method: "POST", body: JSON.stringify(script) });
  return { url, child };
}

async function startServers(count: number, dataDir: string, modelUrl: string, redisUrl: string | null) {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const serve = (index: number) =>
    run("server/main.ts", {
      DATA_DIR: dataDir,
      PORT: String(ports[index]),
      LOG_LEVEL: process.env.CHAOS_LOG ?? "silent",
      MODEL_BASE_URL: `${modelUrl}/v1`,
      MODEL_WRITER: "fake",
      CACHE: "off",
      FLAGS_FILE: join(ROOT, "lab/support/flags-one-judgement.json"),
      ...(redisUrl !== null && { REDIS_URL: redisUrl }),
    });
  const servers = await Promise.all(ports.map((_, index) => serve(index)));
  const childOf = (index: number) => {
    const server = servers[index];
    if (!server) throw new Error(`there is no server ${index}`);
    return server.child;
  };
  const controls: Pick<TestSystem, "urls" | "pid" | "kill" | "restart" | "signal" | "terminate"> = {
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
    pid: (server = 0) => childOf(server).pid ?? 0,
    async kill(server = 0) {
      childOf(server).kill("SIGKILL");
      await gone(childOf(server));
    },
    async restart(server = 0) {
      servers[server] = await serve(server);
    },
    signal: (signal, server = 0) => void childOf(server).kill(signal),
    async terminate() {
      const begun = performance.now();
      childOf(0).kill("SIGTERM");
      await gone(childOf(0));
      return { ms: performance.now() - begun, code: childOf(0).exitCode };
    },
  };
  return { controls, children: () => servers.map(({ child }) => child) };
}

/**
 * Polls until the condition holds. Returns the time that it took in milliseconds, or null if it did not hold in time. A check that
 * throws counts as false.
 */
export async function until(isThere: () => Promise<boolean>, longestMs: number): Promise<number | null> {
  const begun = performance.now();
  for (;;) {
    if (await isThere().catch(() => false)) return performance.now() - begun;
    if (performance.now() - begun > longestMs) return null;
    await setTimeout(20);
  }
}

async function run(script: string, env: Record<string, string>) {
  const child = spawn(process.execPath, nodeArgs(script), {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", process.env.CHAOS_LOG ? "inherit" : "ignore"],
  });
  const first = once(createInterface({ input: child.stdout }), "line").then(([line]) => String(line));
  const died = once(child, "exit").then(([code]) => {
    throw new Error(`${script} ended with ${code} before it was ready`);
  });
  died.catch(() => {});
  return { child, line: await Promise.race([first, died]) };
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}
