import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { nodeArgs } from "../support/built.js";
import { freePort } from "../support/redis.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { residentMb } from "./processes.js";
import { fillFolder } from "./stored.js";

const STARTS = 7;
const ASK_AGAIN_MS = 5;
const LONGEST_MS = 30_000;
/** By then the garbage of the start is collected. */
const IDLE_MS = 5_000;
const ROOT = new URL("../..", import.meta.url).pathname;

const STORED = 100_000;

/**
 * P12: the time from the start of the process, as `npm start` starts it, to its first answer, and its memory when idle: with nothing stored, and
 * over 100,000 threads.
 */
export async function p12(): Promise<MeasuredRow[]> {
  const none = await starts("/api/sessions", () => {});
  // The generated sessions cannot be listed, since they have keys but no content.
  const many = await starts("/readyz", (folder) => fillFolder(join(folder, "data"), STORED));
  return [
    { measure: "process start to the first answer", unit: "ms", spread: spreadOf(none.ms), reach: 2_000 },
    { measure: "memory when idle", unit: "MB", spread: spreadOf(none.mb), reach: 200 },
    {
      measure: `process start until it is ready, over ${STORED} threads`,
      unit: "ms",
      spread: spreadOf(many.ms),
      reach: 2_000,
    },
    { measure: `memory when idle over ${STORED} threads`, unit: "MB", spread: spreadOf(many.mb), reach: 200 },
  ];
}

async function starts(first: string, fill: (folder: string) => void): Promise<{ ms: number[]; mb: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const seen: { ms: number[]; mb: number[] } = { ms: [], mb: [] };
  try {
    fill(folder);
    for (let run = 0; run < STARTS; run += 1) {
      const { startMs, memoryMb } = await oneStart(folder, first);
      seen.ms.push(startMs);
      seen.mb.push(memoryMb);
    }
    return seen;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function oneStart(folder: string, first: string): Promise<{ startMs: number; memoryMb: number }> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, ["--max-semi-space-size=8", ...nodeArgs("server/main.ts")], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", PORT: String(port), DATA_DIR: join(folder, "data"), LOG_LEVEL: "error" },
    stdio: "ignore",
  });
  try {
    while (!(await answers(`http://127.0.0.1:${port}${first}`))) {
      if (performance.now() - begun > LONGEST_MS) throw new Error(`${first} was not answered`);
      await pause(ASK_AGAIN_MS);
    }
    const startMs = performance.now() - begun;
    await pause(IDLE_MS);
    return { startMs, memoryMb: residentMb(child.pid) };
  } finally {
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  }
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ?? false;
}
