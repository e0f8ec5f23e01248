import { execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it, vi } from "vitest";
import { newFolder } from "../../lab/support/processes.js";
import { freePort } from "../../lab/support/redis.js";

/* The commands of the documents, run as they stand there. Only the port of the server is another. */

const ROOT = new URL("../..", import.meta.url).pathname;
const read = (page: string) => readFileSync(join(ROOT, page), "utf8");
const run = promisify(execFile);

/** The commands in the shell blocks under a heading of a page, unchanged. */
function commandsUnder(page: string, heading: string): string[] {
  const sections = read(page).split(/^#+ /m);
  const section = sections.find((one) => one.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`${page} has no heading ${heading}`);
  return [...section.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
}
const tutorial = (heading: string) => commandsUnder("docs/tutorial.md", heading);

/** A folder that looks like a clone, with its own data folder. */
function aClone(): string {
  const folder = newFolder();
  for (const name of readdirSync(ROOT).filter((entry) => ![".git", ".langgraph_api", "data", ".env"].includes(entry)))
    symlinkSync(join(ROOT, name), join(folder, name));
  return folder;
}

const groups: number[] = [];
/** Starts a command as a user does; it is stopped together with its child processes. */
function startCommand(command: string, cwd: string, env: Record<string, string>) {
  const child = spawn("bash", ["-c", command], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: "ignore",
  });
  const group = child.pid ?? 0;
  groups.push(group);
  return { group, stop: (signal: NodeJS.Signals = "SIGKILL") => void process.kill(-group, signal) };
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

async function answers(url: string): Promise<void> {
  await vi.waitFor(async () => expect((await fetch(url)).ok).toBe(true), { timeout: 30_000, interval: 50 });
}

describe("the tutorial's commands", () => {
  it("start a server that the curls talk to, with kill -9 in between", async () => {
    const folder = aClone();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    // `npm ci` has been run before the tests.
    const [start = ""] = tutorial("Install and start").map((line) => line.replace("npm ci && ", ""));
    const serve = async () => {
      const server = startCommand(start, folder, { PORT: String(port) });
      await answers(`${url}/livez`);
      return server;
    };
    const shell = (lines: string[]) =>
      run("bash", ["-euo", "pipefail", "-c", lines.join("\n").replaceAll("http://127.0.0.1:8080", url)], {
        cwd: folder,
        maxBuffer: 64 * 1024 * 1024,
      });
    const before = tutorial("A session with curl");
    const first = await serve();
    await shell(before);
    // The tutorial's pattern names the process that serves.
    const pattern = /^pkill -9 -f (\S+)$/m.exec(read("docs/tutorial.md"))?.[1] ?? "";
    await run("pgrep", ["-g", String(first.group), "-f", pattern]);
    first.stop();
    await vi.waitFor(async () => expect(await isFree(port)).toBe(true), { timeout: 10_000 });
    const second = await serve();
    // The variables of the reader's terminal outlive the server.
    const variables = before.filter((line) => /^[A-Z]+=/.test(line));
    await shell([...variables, ...tutorial("Kill it, and go on"), ...tutorial("Export")]);
    second.stop("SIGTERM");
    const events = readFileSync(join(folder, "events.txt"), "utf8");
    for (const event of ["stage", "retrieval", "token", "answer", "score"])
      expect(events).toContain(`event: ${event}\n`);
    const done = JSON.parse(/event: done\nid: \d+\ndata: (.*)\n/.exec(events)?.[1] ?? "null");
    expect(done.resource).toMatchObject({ status: "closed", outcome: "accepted", answer: { grounded: true } });
    expect(done.resource.answer.bullets[0].claims.at(-1).sources[0].quote).toContain("SBAR");
    expect(readFileSync(join(folder, "answers.md"), "utf8")).toContain(
      'source: your reply, "I repeated the observations',
    );
  });

  it("play the demo and a session in the terminal, and export it", async () => {
    const { stdout } = await run("bash", ["-euo", "pipefail", "-c", tutorial("In the terminal").join("\n")], {
      cwd: aClone(),
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(stdout).toContain("That was a demo: nothing was kept.");
    expect(stdout).toMatch(/Handling of dangerous goods \(ADR\): accepted/);
    expect(stdout).toContain("# Warehouse Supervisor");
  });

  it("make what examples/outputs shows of that sample", async () => {
    const cwd = aClone();
    const samples = "examples/samples";
    const cli = (words: string) =>
      run("bash", ["-c", `npm run -s cli -- ${words}`], { cwd, maxBuffer: 64 * 1024 * 1024 });
    const told = await cli(
      `run ${samples}/warehouse-tomasz-zielinski.txt ${samples}/job-warehouse-supervisor.txt --replies ${samples}/replies-warehouse.json`,
    );
    const [session] = /ses_sq_[0-9a-f]+/.exec(told.stdout) ?? [];
    const withoutId = (text: string) => text.replaceAll(/ses_sq_[0-9a-f]+/g, "");
    for (const part of ["answers", "resume", "interview"]) {
      const { stdout } = await cli(`export ${session} --format markdown --part ${part}`);
      expect(withoutId(stdout)).toBe(withoutId(read(`examples/outputs/warehouse-${part}.md`)));
    }
  });
});

describe("the command of docs/studio.md", () => {
  it("starts the server that Studio connects to", async () => {
    const port = await freePort();
    const [command] = commandsUnder("docs/studio.md", "LangGraph Studio");
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

describe("the README's example", () => {
  it("is what examples/outputs has of that sample", () => {
    const outputs = read("examples/outputs/warehouse-answers.md");
    const [question, told, line] = ["question", "told story", "line"].map(
      (step) =>
        /"([^"]*)"[^"]*$/.exec(new RegExp(`^\\| ${step} \\| (.*) \\|$`, "m").exec(read("README.md"))?.[1] ?? "")?.[1],
    );
    expect(outputs).toContain(`Handling of dangerous goods (ADR). ${question}`);
    expect(outputs).toContain(`source: your reply, "${told}"`);
    expect(outputs).toContain(`- ${line}\n`);
  });
});

it("no other page has shell commands, which nothing would run", () => {
  const pages = readdirSync(join(ROOT, "docs"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
  const withCommands = pages.filter((page) => read(page).includes("```sh\n"));
  expect(withCommands.sort()).toEqual(["docs/studio.md", "docs/tutorial.md"]);
});
