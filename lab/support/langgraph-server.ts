import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./redis.js";

const ROOT = new URL("../..", import.meta.url).pathname;
/** Files that the server keeps next to langgraph.json, or that would configure it. */
const OWN = [".git", ".langgraph_api", "data", ".env"];
const READY_MS = 60_000;

/**
 * Starts LangGraph's development server with both graphs, in a separate process group. It keeps its threads and its store next to langgraph.json:
 * `folder` gets links to the project's files.
 */
export async function startLangGraphServer(
  folder: string,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; url: string }> {
  for (const name of readdirSync(ROOT).filter((one) => !OWN.includes(one)))
    symlinkSync(join(ROOT, name), join(folder, name));
  const port = String(await freePort());
  const args = ["dev", "--no-browser", "--no-reload", "--host", "127.0.0.1", "--port", port];
  const child = spawn(process.execPath, ["node_modules/.bin/langgraphjs", ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: process.env.HOME ?? "",
      LANGGRAPH_CLI_NO_ANALYTICS: "1",
      DATA_DIR: join(folder, "own-data"),
      ...env,
    },
    stdio: "ignore",
    detached: true,
  });
  const url = `http://127.0.0.1:${port}`;
  const until = performance.now() + READY_MS;
  while (!(await answers(`${url}/ok`))) {
    if (performance.now() > until) throw new Error("LangGraph's development server is not ready");
    await pause(100);
  }
  return { child, url };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
