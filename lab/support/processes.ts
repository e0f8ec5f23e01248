import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { nodeArgs } from "./built.js";

const ROOT = new URL("../..", import.meta.url).pathname;

/** Flags that have every answer judged once in every session, so that scripts and call counts are stable. */
export const ONE_JUDGEMENT = new URL("./flags-one-judgement.json", import.meta.url).pathname;

/** The same, and each question is written with a separate call, however busy the machine is. */
export const ONE_CALL_EACH = new URL("./flags-one-call-each.json", import.meta.url).pathname;

/** A new, empty folder for one test; all of them are removed when the tests have ended. */
export function newFolder(): string {
  return mkdtempSync(join(process.env.TEST_FOLDERS ?? tmpdir(), "adaptive-answers-"));
}

/** Starts a script of this project in a separate process, by default of this Node, and waits for its first line on standard output. */
export async function startProcess(
  script: string,
  args: string[] = [],
  env: Record<string, string> = {},
  node = process.execPath,
): Promise<{ child: ChildProcess; line: string; log: () => string }> {
  const child = spawn(node, [...nodeArgs(script), ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  const lines = createInterface({ input: child.stdout });
  const first = once(lines, "line").then(([line]) => String(line));
  const died = once(child, "exit").then(([code]) => {
    throw new Error(`${script} ended with ${code} before it was ready: ${errors}`);
  });
  const line = await Promise.race([first, died]);
  died.catch(() => {});
  return { child, line, log: () => errors };
}

/** Ends a process and waits until it is gone. */
export async function kill(child: ChildProcess, signal: NodeJS.Signals = "SIGKILL"): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = once(child, "exit");
  child.kill(signal);
  return (await gone)[0] as number | null;
}

/** Enough that two folders practically never get the same number. */
export const REDIS_DATABASES = 100_000;
const databases = new Map<string, number>();

/**
 * The settings for the state of a data folder: none (it is in the folder) or, with TEST_REDIS_URL (`TEST_BACKEND=redis`), a separate
 * database of that Redis.
 */
export function backendEnvOf(dataDir: string): Record<string, string> {
  const url = process.env.TEST_REDIS_URL;
  if (!url) return {};
  const database = databases.get(dataDir) ?? randomInt(REDIS_DATABASES);
  databases.set(dataDir, database);
  return { REDIS_URL: `${url}/${database}` };
}

/** Starts the server as its users do, on a free port. */
export async function startServer(dataDir: string, env: Record<string, string> = {}) {
  const { child, line, log } = await startProcess("server/main.ts", [], {
    DATA_DIR: dataDir,
    PORT: "0",
    LOG_LEVEL: "error",
    FLAGS_FILE: ONE_JUDGEMENT,
    // A cached answer would bypass the script: only tests of the cache enable it.
    CACHE: "off",
    // A model on the computer that runs the tests.
    OLLAMA_HOST: "off",
    ...backendEnvOf(dataDir),
    ...env,
  });
  const url = /http:\/\/\S+/.exec(line)?.[0];
  if (!url) throw new Error(`the server did not say where it listens: ${line}`);
  return { child, url, log, stop: (signal?: NodeJS.Signals) => kill(child, signal) };
}

/** Starts a fake model server in a separate process. Returns its controls. */
export async function startFakeModel(protocol: "openai" | "gemini" = "openai") {
  const { child, line } = await startProcess(`lab/fakes/${protocol}-server.ts`);
  const url = `http://127.0.0.1:${line.trim()}`;
  const post = async (path: string, body: unknown) =>
    void (await fetch(url + path, { method: "POST", body: JSON.stringify(body) }));
  const get = async <Value>(path: string) => (await (await fetch(url + path)).json()) as Value;
  return {
    /** For OpenAI's clients the path of the API version is included. */
    baseUrl: protocol === "openai" ? `${url}/v1` : url,
    script: (items: object[]) => post("/__script", items),
    reset: () => post("/__reset", {}),
    /** Deletes all cached content. */
    forget: () => post("/__forget", {}),
    calls: () => get<Record<string, number>>("/__calls"),
    requests: () => get<{ messages: { role: string; content: string }[] }[]>("/__requests"),
    headers: () => get<Record<string, string>[]>("/__headers"),
    ledger: () => get<{ prompt: string; model: string; input: number; cached: number; output: number }[]>("/__ledger"),
    open: async () => (await get<{ open: number }>("/__open")).open,
    stop: () => kill(child),
  };
}
