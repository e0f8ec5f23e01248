import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it, vi } from "vitest";
import { newFolder } from "../lab/support/processes.js";

const ROOT = new URL("..", import.meta.url).pathname;
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const run = promisify(execFile);

/** The commands under a heading of the README, unchanged. */
function commandsUnder(heading: string): string[] {
  const at = readme.indexOf(`## ${heading}`);
  if (at < 0) throw new Error(`the README has no heading ${heading}`);
  return (/```sh\n([\s\S]*?)```/.exec(readme.slice(at))?.[1] ?? "").trim().split("\n");
}

/** A folder that looks like a clone, with its own data folder. */
function aClone(): string {
  const folder = newFolder();
  for (const name of readdirSync(ROOT).filter((entry) => ![".git", ".langgraph_api", "data", ".env"].includes(entry)))
    symlinkSync(join(ROOT, name), join(folder, name));
  return folder;
}

const groups: number[] = [];
/** Starts a command as a user does; it is stopped together with its child processes. */
function startCommand(
  command: string,
  cwd: string,
  env: Record<string, string>,
): { stop: (signal?: NodeJS.Signals) => void } {
  const child = spawn("bash", ["-c", command], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: "ignore",
  });
  const group = child.pid ?? 0;
  groups.push(group);
  return { stop: (signal = "SIGKILL") => void process.kill(-group, signal) };
}
afterAll(() => {
  for (const group of groups) {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // It has ended already.
    }
  }
});

async function isFree(port: number): Promise<boolean> {
  const socket = createServer();
  const free = await new Promise<boolean>((resolve) => {
    socket.once("error", () => resolve(false));
    socket.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (free) await new Promise((resolve) => socket.close(resolve));
  return free;
}

async function freePort(): Promise<number> {
  for (let port = 18_080; ; port += 1) if (await isFree(port)) return port;
}

async function answers(url: string): Promise<void> {
  await vi.waitFor(async () => expect((await fetch(url)).ok).toBe(true), { timeout: 30_000, interval: 50 });
}

describe("the README's commands", () => {
  it("start a server that the curls talk to as they stand, with kill -9 in between", async () => {
    const folder = aClone();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const [start = ""] = commandsUnder("Start")
      .filter((line) => line.endsWith("npm start"))
      .map((line) => line.replace("npm ci && ", ""));
    // `npm ci` has been run before the tests. Apart from that only the port differs from the README.
    const serve = async () => {
      const server = startCommand(start, folder, { PORT: String(port) });
      await answers(`${url}/livez`);
      return server;
    };
    const lines = commandsUnder("With curl");
    const shell = (part: string[]) =>
      run("bash", ["-euo", "pipefail", "-c", part.join("\n").replaceAll("http://127.0.0.1:8080", url)], {
        cwd: folder,
      });
    const first = await serve();
    const beforeKill = lines.findIndex((line) => line.startsWith("ASK=")) + 1;
    await shell(lines.slice(0, beforeKill));
    first.stop();
    await vi.waitFor(async () => expect(await isFree(port)).toBe(true), { timeout: 10_000 });
    const second = await serve();
    await shell([...lines.slice(0, beforeKill).filter((line) => /^[A-Z]+=/.test(line)), ...lines.slice(beforeKill)]);
    second.stop("SIGTERM");
    const events = readFileSync(join(folder, "events.txt"), "utf8");
    for (const event of ["stage", "retrieval", "token", "answer", "score"])
      expect(events).toContain(`event: ${event}\n`);
    const done = JSON.parse(/event: done\nid: \d+\ndata: (.*)\n/.exec(events)?.[1] ?? "null");
    expect(done.resource).toMatchObject({ status: "closed", outcome: "accepted", answer: { grounded: true } });
    expect(done.resource.answer.bullets[0].claims[0].sources[0].quote).toContain("NEWS2");
  });

  it("play the demo and a session in the terminal, and export it", async () => {
    const folder = aClone();
    const { stdout } = await run("bash", ["-euo", "pipefail", "-c", commandsUnder("On the command line").join("\n")], {
      cwd: folder,
    });
    expect(stdout).toContain("That was a demo: nothing was kept.");
    expect(stdout).toMatch(/Handling of dangerous goods \(ADR\): accepted/);
    expect(stdout).toContain("# Warehouse Supervisor");
  });

  it("start the server that Studio connects to", async () => {
    const port = await freePort();
    const [command] = commandsUnder("In LangGraph Studio");
    const studio = startCommand(`${command} -- --port ${port}`, aClone(), {});
    await answers(`http://127.0.0.1:${port}/ok`);
    // The hosted page asks from its own origin.
    const preflight = await fetch(`http://127.0.0.1:${port}/assistants/search`, {
      method: "OPTIONS",
      headers: { Origin: "https://smith.langchain.com", "Access-Control-Request-Method": "POST" },
    });
    expect(preflight.headers.get("Access-Control-Allow-Origin")).toMatch(/\*|smith\.langchain\.com/);
    studio.stop();
  });
});

describe("the README", () => {
  it("stays within 150 lines and names folders, files and commands that are there", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(150);
    for (const [, path] of readme.matchAll(/`((?:[\w-]+\/)+)`/g))
      expect(existsSync(join(ROOT, path ?? "")), path).toBe(true);
    for (const [path] of readme.matchAll(/(?:samples|rules|domain|retrieval|models|client)\/[\w./-]+\.\w+/g))
      expect(existsSync(join(ROOT, path)), path).toBe(true);
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    for (const [, script] of readme.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toHaveProperty(script ?? "");
  });
});
