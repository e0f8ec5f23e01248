import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { startLangGraphServer } from "../lab/support/langgraph-server.js";
import { kill, newFolder, startFakeModel } from "../lab/support/processes.js";

const ROOT = new URL("..", import.meta.url).pathname;
const run = promisify(execFile);

/** The folder of a program that imports the package from a packed tarball; other packages are linked from this project. */
let folder: string;
const inFolder = (args: string[], env: Record<string, string> = {}) =>
  run(process.execPath, args, { cwd: folder, env: { PATH: process.env.PATH ?? "", HOME: folder, ...env } });

const compiled = (args: string[]) =>
  inFolder(["node_modules/typescript/bin/tsc", ...args]).catch(({ stdout }: { stdout: string }) => {
    throw new Error(stdout);
  });

/** Packing builds everything and its types, which takes a busy machine minutes. */
const PACKING_MS = 300_000;

beforeAll(async () => {
  folder = newFolder();
  const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: ROOT });
  const packages = join(folder, "node_modules");
  const own = join(packages, "adaptive-answers");
  mkdirSync(own, { recursive: true });
  const tarball = join(folder, stdout.trim().split("\n").at(-1) ?? "");
  await run("tar", ["-xzf", tarball, "-C", own, "--strip-components=1"]);
  for (const name of readdirSync(join(ROOT, "node_modules")).filter((entry) => !entry.startsWith(".")))
    symlinkSync(join(ROOT, "node_modules", name), join(packages, name));
  // What its own `postinstall` puts there on an older Node.
  const older = "adapters/stores/sqlite/older-node/node_modules";
  if (existsSync(join(ROOT, older))) symlinkSync(join(ROOT, older), join(own, older));
  cpSync(join(ROOT, "examples/import"), folder, { recursive: true });
  for (const name of ["subgraph", "remote"])
    cpSync(join(ROOT, "examples", name, "main.ts"), join(folder, `${name}.ts`));
  cpSync(join(ROOT, "examples/use-stream"), join(folder, "use-stream"), { recursive: true });
}, PACKING_MS);

const IMPORTS = /^(?:import|export)\b[^"\n]*\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/gm;

describe("the package", () => {
  it("is imported by a program that has its types checked, and runs the graphs and the mounted app", async () => {
    await compiled(["-p", "."]);
    // The page with `useStream`, which tests/examples opens in a browser.
    await compiled(["-p", "use-stream"]);
    const { stdout } = await inFolder(["--import", "tsx", "main.ts"]);
    expect(stdout).toMatch(/^Match \d+, \d+ gaps$/m);
    expect(stdout).toMatch(/^It asks: .+\?$/m);
    expect(stdout).toContain("accepted [");
    expect(stdout).toContain("rang the registrar with SBAR");
    expect(stdout).toMatch(/^Session ready: \d+ questions$/m);
  });

  it("has types that hold by themselves, every documented name of both entries, resolved by Node and by bundlers", async () => {
    const documented = readFileSync(join(ROOT, "docs/library.md"), "utf8");
    const firstCells = [...documented.matchAll(/^\| (`.+?`) \|/gm)].map(([, cell = ""]) => cell);
    const names = firstCells.flatMap((cell) => cell.match(/\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(10);
    writeFileSync(
      join(folder, "consumer.ts"),
      `import * as all from "adaptive-answers";
import type { AskReply, Program, QuestionResource, SessionResource, StreamEvent } from "adaptive-answers";
import { ApiProblem, type ClientOptions, createClient } from "adaptive-answers/client";
export const values = [${names.map((name) => `all.${name}`).join(", ")}, ApiProblem, createClient];
export type Named = [ClientOptions, Program, QuestionResource, SessionResource, StreamEvent];
// @ts-expect-error There is no such kind of reply.
export const wrong: AskReply = { ask_id: "a", kind: "nonsense" };
`,
    );
    const options = ["--strict", "--noUncheckedIndexedAccess", "--noEmit", "--target", "ES2022", "--types", "node"];
    await Promise.all([
      // With the types of every package that ours name.
      compiled([...options, "--module", "NodeNext", "--skipLibCheck", "false", "consumer.ts"]),
      compiled([...options, "--module", "ESNext", "--moduleResolution", "Bundler", "--skipLibCheck", "consumer.ts"]),
    ]);
  });

  it("is a part of somebody's own graph, whose thread has its interrupts, offline and with a chat model of LangChain", async () => {
    const { stdout } = await inFolder(["--import", "tsx", "subgraph.ts"]);
    expect(stdout).toContain("It asks: experience\nIt asks: details\n");
    expect(stdout).toMatch(/rang the registrar with SBAR/i);
    const model = await startFakeModel();
    try {
      const env = { OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: "m" };
      const asked = await inFolder(["--import", "tsx", "subgraph.ts"], env);
      expect(asked.stdout).toContain("It asks: details");
      expect(await model.calls()).toMatchObject({ readResume: 1, readJob: 1, draftAnswer: 1 });
    } finally {
      await model.stop();
    }
  });

  it("is used from a LangGraph server by a graph of one's own", async () => {
    const { child, url } = await startLangGraphServer(newFolder(), { OLLAMA_HOST: "off" });
    try {
      const { stdout } = await inFolder(["--import", "tsx", "remote.ts"], { LANGGRAPH_URL: url });
      expect(stdout).toMatch(/^Match \d+: .*Advanced Life Support/m);
    } finally {
      await kill(child, "SIGTERM");
    }
  });

  it("shares with a program every package that its types name", () => {
    const types = join(folder, "node_modules/adaptive-answers/dist/types");
    const named = new Set<string>();
    const seen = new Set<string>();
    const read = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, stated, inline] of readFileSync(file, "utf8").matchAll(IMPORTS)) {
        const source = stated ?? inline ?? "";
        if (source.startsWith(".")) read(join(dirname(file), source.replace(/\.js$/, ".d.ts")));
        else
          named.add(
            source
              .split("/")
              .slice(0, source.startsWith("@") ? 2 : 1)
              .join("/"),
          );
      }
    };
    for (const entry of ["index.d.ts", "clients/typescript/client.d.ts"]) read(join(types, entry));
    const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    // What no program passes in or gets back: a database of the tests, and a sum inside of a report.
    const INSIDE = ["better-sqlite3", "hdr-histogram-js"];
    expect([...named].filter((name) => !INSIDE.includes(name) && !(name in peerDependencies))).toEqual([]);
    expect([...named]).toContain("@langchain/langgraph");
  });

  it("brings its command line", async () => {
    const { stdout } = await inFolder(["node_modules/adaptive-answers/dist/cli/main.js", "--help"]);
    expect(stdout).toContain("Usage:");
    const documents = ["nurse-amina-okafor", "job-staff-nurse-emergency"];
    const samples = documents.map((name) => `node_modules/adaptive-answers/examples/samples/${name}.txt`);
    const replies = "node_modules/adaptive-answers/examples/samples/replies-nurse.json";
    const ran = await inFolder([
      "node_modules/adaptive-answers/dist/cli/main.js",
      "run",
      ...samples,
      "--replies",
      replies,
    ]);
    expect(ran.stdout).toContain("accepted");
  });

  it("holds no tests, no keys and nothing of anybody", async () => {
    const names = readdirSync(join(folder, "node_modules/adaptive-answers"), { recursive: true }).map(String);
    const strange = /(?:^|\/)(?:tests|data|\.env|\.git|bench|chaos|eval)(?:\/|$)/;
    expect(names.filter((name) => strange.test(name) && !/^(?:adapters\/retrieval|language)\/data/.test(name))).toEqual(
      [],
    );
    expect(names).toContain("dist/types/index.d.ts");
  });
});
