import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { nodeArgs } from "../support/built.js";

const ROOT = new URL("../..", import.meta.url).pathname;

/** A started process of this project, with its first line of output. */
interface Started {
  line: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts a script of this project and waits for its first line on standard output. */
export async function start(script: string, env: Record<string, string> = {}): Promise<Started> {
  const child = spawn(process.execPath, nodeArgs(script), {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", ...env },
    // Otherwise the log of a server would appear between the results.
    stdio: ["ignore", "pipe", env.LOG_LEVEL === "info" ? "ignore" : "inherit"],
  });
  const first = once(createInterface({ input: child.stdout }), "line").then(([line]) => String(line));
  const died = once(child, "exit").then(() => {
    throw new Error(`${script} ended before it was ready`);
  });
  const line = await Promise.race([first, died]);
  died.catch(() => {});
  return { line, pid: child.pid ?? 0, stop: () => stopped(child) };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}

/** The current resident memory of a process, in MB. */
export function residentMb(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
