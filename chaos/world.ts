import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import { freePort } from "../tests/support/redis.js";

const ROOT = new URL("..", import.meta.url).pathname;
/** Long enough that a fault falls into a call as often as beside one. */
const MODEL_MS = 150;

/** What a fault is done to: a server with its data folder, the fake model that counts, and the disk beneath. */
export type World = Awaited<ReturnType<typeof startWorld>>;

/** Starts all of it. With `diskMb` the data folder is a disk of its own of that size, which may be filled or made read-only. */
export async function startWorld({ diskMb = null }: { diskMb?: number | null } = {}) {
  const home = mkdtempSync(join(tmpdir(), "chaos-"));
  const dataDir = join(home, "data");
  mkdirSync(dataDir);
  if (diskMb !== null) execFileSync("mount", ["-t", "tmpfs", "-o", `size=${diskMb}m`, "tmpfs", dataDir]);
  const port = await freePort();
  const fake = await run("tests/fakes/openai-server.ts", {});
  const model = `http://127.0.0.1:${fake.line.trim()}`;
  const ask = async <Value>(path: string) => (await (await fetch(model + path)).json()) as Value;
  await fetch(`${model}/__script`, {
    method: "POST",
    body: JSON.stringify([{ prompt: "*", delay_ms: MODEL_MS, times: 1_000_000 }]),
  });
  const serve = () =>
    run("server/main.ts", {
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: "silent",
      MODEL_BASE_URL: `${model}/v1`,
      MODEL_WRITER: "fake",
      CACHE: "off",
      FLAGS_FILE: join(ROOT, "tests/fixtures/flags-one-judgement.json"),
    });
  let server = await serve();
  const file = join(dataDir, "adaptive-answers.sqlite");
  /** Reads the ledger of runs from beside the server. */
  function runs<Value>(sql: string, ...given: unknown[]): Value {
    const db = new Database(file, { readonly: true });
    try {
      return db
        .prepare(sql)
        .pluck()
        .get(...given) as Value;
    } finally {
      db.close();
    }
  }

  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    file,
    runs,
    pid: () => server.child.pid ?? 0,
    /** Bodies of all calls that the model was sent. */
    requests: () => ask<object[]>("/__requests"),
    /** Calls that were made, and whose answers no process has lived to book, or that were stopped with their run. */
    inFlight: () => runs<number>("SELECT count(*) FROM model_calls WHERE status != 'done'"),
    /** Kills the server in the middle of whatever it does. */
    async kill(): Promise<void> {
      server.child.kill("SIGKILL");
      await gone(server.child);
    },
    async restart(): Promise<void> {
      server = await serve();
    },
    signal: (signal: NodeJS.Signals) => server.child.kill(signal),
    /** Ends the server in good order; gives how long it took in milliseconds, and its exit code. */
    async terminate(): Promise<{ ms: number; code: number | null }> {
      const begun = performance.now();
      server.child.kill("SIGTERM");
      await gone(server.child);
      return { ms: performance.now() - begun, code: server.child.exitCode };
    },
    async stop(): Promise<void> {
      for (const { child } of [server, fake]) {
        child.kill("SIGKILL");
        await gone(child);
      }
      if (diskMb !== null) execFileSync("umount", [dataDir]);
      rmSync(home, { recursive: true });
    },
  };
}

/** Waits for what has to come, and tells how long that took in milliseconds; null when it has not come in time. */
export async function until(isThere: () => boolean | Promise<boolean>, longestMs: number): Promise<number | null> {
  const begun = performance.now();
  for (;;) {
    if (await isThere()) return performance.now() - begun;
    if (performance.now() - begun > longestMs) return null;
    await setTimeout(20);
  }
}

async function run(script: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "ignore"],
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
