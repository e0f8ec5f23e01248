import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

/*
 * The import table of CONTRIBUTING.md: the folders that each folder may import values and types from, and its outside packages.
 * `dependencies.ts` builds everything and may import everything below the server.
 */
const TABLE: Record<string, { values: string[]; types: string[]; packages: string[] }> = {
  domain: { values: [], types: [], packages: ["zod"] },
  language: {
    values: ["domain"],
    types: [],
    packages: ["@streamparser/json", "csv-parse", "franc-min", "node:crypto", "stemmer"],
  },
  rules: { values: ["domain", "language"], types: [], packages: ["node:crypto"] },
  config: { values: ["domain"], types: [], packages: ["zod", "node:crypto", "node:fs"] },
  prompts: { values: [], types: ["domain"], packages: ["node:crypto"] },
  state: { values: ["domain", "config"], types: [], packages: ["@langchain/langgraph", "zod"] },
  models: {
    values: ["domain", "language", "rules"],
    types: ["config", "prompts"],
    packages: [
      "@langchain/core",
      "@langchain/google-genai",
      "@langchain/openai",
      "cockatiel",
      "eventsource-parser",
      "js-tiktoken",
      "node:crypto",
      "node:timers",
      "node:worker_threads",
      "undici",
      "zod",
    ],
  },
  retrieval: {
    values: ["domain", "language", "rules"],
    types: ["config", "prompts"],
    packages: ["zod", "node:fs", "better-sqlite3"],
  },
  stores: {
    values: ["domain", "language", "rules"],
    types: ["config", "prompts"],
    packages: [
      "zod",
      "node:fs",
      "node:path",
      "node:crypto",
      "node:timers",
      "better-sqlite3",
      "@langchain/langgraph",
      "@langchain/core",
      "@langchain/langgraph-checkpoint",
      "@langchain/langgraph-checkpoint-redis",
      "@langchain/langgraph-checkpoint-sqlite",
      "node:os",
      "redis",
    ],
  },
  documents: {
    values: ["domain", "language", "rules"],
    types: ["config", "prompts"],
    packages: ["docx", "htmlparser2", "node:crypto", "node:stream", "node:worker_threads", "unpdf", "yauzl", "zod"],
  },
  spelling: {
    values: ["domain", "language"],
    types: [],
    packages: ["dictionary-en", "dictionary-en-gb", "node:worker_threads", "nspell"],
  },
  nodes: {
    values: ["domain", "language", "rules", "prompts"],
    types: ["state", "models", "retrieval"],
    packages: ["@langchain/langgraph", "zod"],
  },
  graph: { values: ["nodes", "state", "domain"], types: ["models", "retrieval"], packages: ["@langchain/langgraph"] },
  sessions: {
    values: ["graph", "state", "rules", "language", "stores", "domain", "config"],
    types: ["nodes", "models", "retrieval", "documents", "prompts"],
    packages: [
      "@langchain/langgraph",
      "@streamparser/json",
      "bullmq",
      "diff",
      "node:crypto",
      "node:fs",
      "node:timers",
      "zod",
    ],
  },
  server: {
    values: ["sessions", "config", "domain", "documents"],
    types: [],
    packages: [
      "compression",
      "express",
      "multer",
      "node:crypto",
      "node:fs",
      "node:module",
      "node:net",
      "node:path",
      "node:timers",
      "pino",
      "zod",
    ],
  },
  client: { values: ["domain"], types: [], packages: ["eventsource-parser", "zod"] },
  cli: {
    values: ["sessions", "config", "domain", "documents", "client"],
    types: [],
    packages: ["@modelcontextprotocol/sdk", "commander", "@clack/prompts", "node:fs", "zod"],
  },
};
const BUILDERS = new Set(["sessions/dependencies.ts"]);

const root = new URL("..", import.meta.url).pathname;
interface Import {
  file: string;
  folder: string;
  target: string;
  typesOnly: boolean;
  outside: boolean;
  names: string;
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function imports(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const pattern = /^(import|export)\s+(type\s+)?([^"';]*?from\s+)?["']([^"']+)["']/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const source = match[4] ?? "";
    const outside = !source.startsWith(".");
    const target = outside ? source : normalize(join(dirname(file), source));
    const names = match[3] ?? "";
    const inlineTypes =
      /^\{[^}]*\}/.test(names.trim()) &&
      names
        .replace(/[{}]|from/g, "")
        .split(",")
        .filter((name) => name.trim() !== "")
        .every((name) => /^\s*type\s/.test(name));
    return {
      file,
      folder: file.split("/")[0] ?? "",
      target,
      typesOnly: match[2] !== undefined || inlineTypes,
      outside,
      names,
    };
  });
}

const all = Object.keys(TABLE).flatMap(files);
const every = all.flatMap(imports);
const packageOf = (source: string) =>
  source.startsWith("@")
    ? source.split("/").slice(0, 2).join("/")
    : source.startsWith("node:")
      ? (source.split("/")[0] ?? "")
      : (source.split("/")[0] ?? "");
const show = ({ file, target, typesOnly }: Import) => `${file} -> ${target}${typesOnly ? " (types)" : ""}`;

describe("the house", () => {
  it("is read whole", () => {
    expect(every.length).toBeGreaterThan(200);
  });

  it("imports only along the table", () => {
    const inside = every.filter(({ outside, file }) => !outside && !BUILDERS.has(file));
    const wrong = inside.filter(({ folder, target, typesOnly }) => {
      const to = target.split("/")[0] ?? "";
      const values = TABLE[folder]?.values ?? [];
      const types = TABLE[folder]?.types ?? [];
      return to !== folder && !values.includes(to) && !(typesOnly && types.includes(to));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it("uses outside packages only where the table says", () => {
    const wrong = every.filter(
      ({ outside, folder, target, file }) =>
        outside && !BUILDERS.has(file) && !TABLE[folder]?.packages.includes(packageOf(target)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it("calls interrupt in the asking nodes alone", () => {
    const callers = every
      .filter(({ target, names }) => target === "@langchain/langgraph" && /\binterrupt\b/.test(names))
      .map(({ file }) => file);
    expect(callers.sort()).toEqual([
      "nodes/ask-confirmation.ts",
      "nodes/ask-details.ts",
      "nodes/ask-experience.ts",
      "nodes/ask-improvement.ts",
      "nodes/ask-plan.ts",
    ]);
  });

  it("lets no node import another", () => {
    const shared = ["nodes/node.js", "nodes/documents.js"];
    const wrong = every.filter(
      ({ folder, target }) => folder === "nodes" && target.startsWith("nodes/") && !shared.includes(target),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it("reads the environment in the entry points alone", () => {
    const readers = all.filter((file) => /process\.env\b/.test(readFileSync(join(root, file), "utf8")));
    expect(readers.sort()).toEqual(["cli/main.ts", "server/main.ts", "program/studio.ts"]);
  });

  it("has no default export, no barrel, and no file for this and that", () => {
    for (const file of all) {
      expect(readFileSync(join(root, file), "utf8")).not.toMatch(/^export (default|\*)/m);
      expect(file).not.toMatch(/(index|utils?|helpers?|common|misc|manager|service)\.ts$/);
    }
  });

  it("holds no pattern of English in the rules: those stand in language/, and long ones nowhere else", () => {
    const patterns = files("rules").flatMap((file) =>
      [
        ...readFileSync(join(root, file), "utf8").matchAll(
          /(?:[=(,:]|\n)\s*\/(?![/*])((?:[^/\\\n]|\\.)+)\/[gimsuvy]*/g,
        ),
      ].map(([, pattern = ""]) => ({ file, pattern })),
    );
    expect(patterns.filter(({ pattern }) => pattern.length > 80)).toEqual([]);
    expect(patterns.filter(({ pattern }) => /[a-z]{3,}\|[a-z]{3,}/.test(pattern))).toEqual([]);
  });

  it("keeps each graph on one screen", () => {
    for (const file of ["graph/interview.ts", "graph/answer.ts"]) {
      expect(readFileSync(join(root, file), "utf8").split("\n").length).toBeLessThanOrEqual(71);
    }
  });
});
