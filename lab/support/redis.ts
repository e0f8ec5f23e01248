import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { kill, newFolder } from "./processes.js";

/** True if redis-server is installed; otherwise the tests that need it are reported as skipped. */
export const HAS_REDIS = hasRedis();

/** Starts a separate redis-server for a test on a free port, in a new folder. `again` restarts it on the same port and folder, with more options. */
export async function startRedis(options: string[] = [], folder = newFolder()) {
  const port = await freePort();
  let child = await run(port, folder, options);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    folder,
    pid: () => child.pid ?? 0,
    async again(further: string[] = []) {
      child = await run(port, folder, [...options, ...further]);
    },
    stop: (signal: NodeJS.Signals = "SIGKILL") => kill(child, signal),
  };
}

async function run(port: number, folder: string, options: string[]): Promise<ChildProcess> {
  const child = spawn(
    "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no", ...options],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const lines = createInterface({ input: child.stdout });
  const ready = (async () => {
    for await (const line of lines) if (line.includes("Ready to accept connections")) return;
    throw new Error("redis-server ended before it was ready");
  })();
  await ready;
  child.stdout.resume();
  return child;
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function hasRedis(): boolean {
  try {
    execFileSync("redis-server", ["--version"]);
    return true;
  } catch {
    return false;
  }
}
