import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

/*
 * The import law of docs/architecture.md: the rooms from which a room may import values, and types, and its outside packages. A room is the
 * folder with the longest name below. `lab` may import every room, but nothing from the tests.
 */
interface Row {
  values: string[];
  types?: string[];
  packages: string[];
}
const TABLE: Record<string, Row> = {
  domain: { values: [], packages: ["zod"] },
  language: {
    values: ["domain"],
    packages: ["csv-parse", "franc-min", "minisearch", "node:crypto", "node:module", "stemmer"],
  },
  rules: { values: ["domain", "language"], packages: ["node:crypto"] },
  prompts: { values: [], types: ["domain"], packages: ["node:crypto"] },
  nodes: {
    values: ["domain", "language", "rules", "prompts", "engine/runtime"],
    types: ["graph/state", "adapters/models", "adapters/retrieval"],
    packages: ["@langchain/langgraph", "zod"],
  },
  "graph/state": { values: ["domain"], packages: ["@langchain/langgraph", "zod"] },
  graph: {
    values: ["nodes", "graph/state", "domain", "engine/runtime"],
    types: ["adapters/models", "adapters/retrieval"],
    packages: ["node:events", "@langchain/langgraph"],
  },
  "adapters/models": {
    values: ["domain", "language", "rules", "engine/runtime"],
    types: ["engine/config", "prompts"],
    packages: [
      ...["@langchain/core", "@langchain/google-genai", "@langchain/openai"],
      ...["cockatiel", "eventsource-parser", "js-tiktoken", "lru-cache", "zod"],
      ...["node:async_hooks", "node:crypto", "node:timers", "node:worker_threads"],
    ],
  },
  "adapters/retrieval": {
    values: ["domain", "language", "rules", "engine/runtime"],
    packages: [
      ...["@langchain/core", "@langchain/qdrant", "@qdrant/js-client-rest", "csv-parse", "lru-cache", "zod"],
      ...["node:crypto", "node:fs", "node:path"],
    ],
  },
  "adapters/documents": {
    values: ["domain", "language", "rules", "engine/runtime"],
    packages: [
      ...["colord", "css-select", "css-what", "domhandler", "media-query-fns"],
      ...["dictionary-en", "marked", "nspell"],
      ...["parse5", "parse5-htmlparser2-tree-adapter", "postcss", "postcss-safe-parser"],
      ...["docx", "fontkit", "htmlparser2", "ical-generator", "pdfkit", "unpdf", "yauzl", "zod"],
      ...["node:child_process", "node:crypto", "node:events", "node:module", "node:stream", "node:url"],
      "node:worker_threads",
    ],
  },
  "adapters/spelling": {
    values: ["domain", "language", "engine/runtime"],
    packages: ["dictionary-en", "dictionary-en-gb", "nspell", "node:worker_threads"],
  },
  "adapters/stores": {
    values: ["domain", "language", "engine/runtime"],
    packages: [
      ...["@langchain/core", "@langchain/langgraph", "@langchain/langgraph-checkpoint"],
      ...["@langchain/langgraph-checkpoint-redis", "@langchain/langgraph-checkpoint-sqlite"],
      ...["better-sqlite3", "rate-limiter-flexible", "redis", "sqlite-vec", "zod"],
      ...["node:crypto", "node:fs", "node:module", "node:os", "node:path", "node:timers"],
    ],
  },
  "engine/runtime": {
    values: [],
    packages: ["@streamparser/json", "node:http", "node:https", "node:stream", "node:zlib"],
  },
  "engine/config": {
    values: ["domain", "engine/runtime"],
    packages: ["@langchain/core", "fastest-levenshtein", "langsmith", "zod", "node:crypto", "node:fs"],
  },
  "engine/observability": {
    values: ["domain", "engine/runtime"],
    types: ["engine/config", "adapters/models", "adapters/stores"],
    packages: [
      ...["@opentelemetry/api", "@opentelemetry/exporter-metrics-otlp-http", "@opentelemetry/exporter-trace-otlp-http"],
      ...["@opentelemetry/resources", "@opentelemetry/sdk-metrics", "@opentelemetry/sdk-trace-base"],
      ...["hdr-histogram-js", "lru-cache", "nodemailer", "prom-client", "zod"],
      ...["node:crypto", "node:fs", "node:perf_hooks", "node:timers"],
    ],
  },
  "engine/runs": {
    values: ["domain", "language", "rules", "nodes", "graph", "adapters/stores", "engine/runtime"],
    types: ["graph/state", "engine/observability"],
    packages: ["@langchain/core", "@langchain/langgraph", "bullmq", "zod", "node:crypto", "node:timers"],
  },
  "engine/sessions": {
    values: ["domain", "language", "rules", "adapters/stores", "engine/runtime", "engine/runs"],
    types: ["graph/state", "adapters/retrieval", "engine/config"],
    packages: ["@langchain/langgraph", "diff", "lru-cache", "zod", "node:crypto", "node:events", "node:timers"],
  },
  "engine/program": {
    values: [
      ...["domain", "language", "rules", "prompts", "graph", "graph/state"],
      ...["adapters/models", "adapters/retrieval", "adapters/documents", "adapters/spelling", "adapters/stores"],
      ...["engine/runtime", "engine/config", "engine/observability", "engine/runs", "engine/sessions"],
    ],
    packages: [
      ...["@langchain/core", "@langchain/langgraph", "@openfeature/server-sdk", "zod"],
      ...["node:crypto", "node:fs", "node:path", "node:timers"],
    ],
  },
  server: {
    values: ["domain", "adapters/documents", "engine/runtime", "engine/config", "engine/sessions", "engine/program"],
    types: ["adapters/stores"],
    packages: [
      ...["compression", "express", "helmet", "jose", "multer", "pino", "zod"],
      ...["node:crypto", "node:fs", "node:http", "node:module", "node:net", "node:path"],
      ...["node:timers", "node:url", "node:v8", "node:zlib"],
    ],
  },
  "clients/typescript": { values: ["domain"], packages: ["eventsource-parser", "zod"] },
  "clients/host": {
    values: ["domain"],
    types: ["clients/typescript", "engine/sessions", "engine/program"],
    packages: ["zod", "node:fs", "node:path"],
  },
  "clients/mcp": {
    values: ["domain", "clients/typescript", "clients/host"],
    packages: ["@modelcontextprotocol/sdk", "zod"],
  },
  "clients/chat": {
    values: [
      ...["domain", "rules", "nodes", "engine/config", "engine/program"],
      ...["clients/typescript", "clients/host"],
    ],
    types: ["engine/sessions"],
    packages: ["@langchain/core", "@langchain/langgraph", "zod", "node:crypto", "node:fs", "node:path"],
  },
  "clients/cli": {
    values: [
      ...["domain", "rules", "adapters/documents", "engine/runtime", "engine/config", "engine/program"],
      ...["clients/typescript", "clients/host", "clients/mcp"],
    ],
    types: ["engine/sessions"],
    packages: [
      ...["@clack/core", "@clack/prompts", "commander", "zod"],
      ...["node:fs", "node:path", "node:readline", "node:timers", "node:util"],
    ],
  },
  "clients/web": {
    values: ["domain", "clients/typescript"],
    packages: ["@fontsource/source-serif-4", "react", "react-dom", "uplot", "wouter", "zod"],
  },
};

/** The room of a file or of what an import names: the longest name of the table that it begins with. */
function roomOf(path: string): string {
  const rooms = Object.keys(TABLE).filter((room) => path.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? (path.split("/")[0] || "");
}

/** Rooms whose folders are subjects with a face: other rooms import `rules/<subject>.ts` and `language/<subject>.ts` only. */
const WITH_FACES = ["rules", "language"];
/** A face that exports more names is no door any more. */
const MOST_NAMES = 32;

const root = new URL("..", import.meta.url).pathname;
interface Import {
  file: string;
  room: string;
  target: string;
  isOnDemand: boolean;
  typesOnly: boolean;
  outside: boolean;
  names: string;
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function imports(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const pattern = /^(import|export)\s+(type\s+)?([^"';]*?from\s+)?["']([^"']+)["']/gm;
  // One that is made on demand is an import of values like any other.
  const onDemand = /()()()\bimport\(\s*["']([^"']+)["']\s*\)/g;
  return [...text.matchAll(pattern), ...text.matchAll(onDemand)].map((match) => {
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
      room: roomOf(file),
      target,
      isOnDemand: match[1] === "",
      typesOnly: match[2] !== undefined || inlineTypes,
      outside,
      names,
    };
  });
}

const all = [...new Set(Object.keys(TABLE).flatMap(files))];
const every = all.flatMap(imports);
const packageOf = (source: string) => source.split("/", source.startsWith("@") ? 2 : 1).join("/");
const show = ({ file, target, typesOnly }: Import) => `${file} -> ${target}${typesOnly ? " (types)" : ""}`;

/** Circles of imports, each as the files on it. */
function circles(paths: string[]): string[][] {
  const known = new Set(paths);
  const next = new Map(
    paths.map((file) => {
      const targets = imports(file).flatMap(({ outside, target }) =>
        outside ? [] : [".ts", ".tsx"].map((ending) => target.replace(/\.js$/, ending)),
      );
      return [file, targets.filter((target) => known.has(target))];
    }),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of paths) walk(file, []);
  return found;
}

/** The regular expressions of a file. */
function patternsIn(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const literal = /(?:[=(,:]|\n)\s*\/(?![/*])((?:[^/\\\n]|\\.)+)\/[gimsuvy]*/g;
  return [...text.matchAll(literal)].map(([, pattern = ""]) => pattern);
}

describe("the source code", () => {
  it("is read whole", () => {
    expect(every.length).toBeGreaterThan(200);
  });

  it("has a row in the table for every folder with code", () => {
    const elsewhere = ["tests", "lab", "examples", "docs", "deploy", "dist", "data", "node_modules"];
    const rooms = readdirSync(root, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !elsewhere.includes(entry.name),
    );
    const found = rooms.flatMap(({ name }) => files(name));
    expect(found.length).toBeGreaterThan(700);
    expect(found.filter((file) => !(roomOf(file) in TABLE))).toEqual([]);
  });

  it("imports only along the table", () => {
    const inside = every.filter(({ outside }) => !outside);
    const wrong = inside.filter(({ room, target, typesOnly }) => {
      const to = roomOf(target);
      const { values = [], types = [] } = TABLE[room] ?? {};
      return to !== room && !values.includes(to) && !(typesOnly && types.includes(to));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it("has no circle between rooms, of types either", () => {
    const under = (room: string): string[] => [...(TABLE[room]?.values ?? []), ...(TABLE[room]?.types ?? [])];
    const circle = (room: string, path: string[]): string[] | null => {
      if (path.includes(room)) return [...path, room];
      return under(room).reduce<string[] | null>((found, next) => found ?? circle(next, [...path, room]), null);
    };
    expect(Object.keys(TABLE).map((room) => circle(room, []))).toEqual(Object.keys(TABLE).map(() => null));
    expect(
      Object.keys(TABLE)
        .flatMap(under)
        .filter((room) => !(room in TABLE)),
    ).toEqual([]);
  });

  it("lets the measurements import every room, and nothing from the tests", () => {
    const lab = files("lab").flatMap(imports);
    expect(lab.length).toBeGreaterThan(50);
    const wrong = lab.filter(({ outside, target }) => !outside && target.startsWith("tests/"));
    expect(wrong.map(show)).toEqual([]);
  });

  it("has one face for each subject of the rules and of the language", () => {
    // What may be cited is a door of its own to the claims.
    const facesOf = (subject: string) => [`${subject}.ts`, ...(subject === "rules/claims" ? ["rules/sources.ts"] : [])];
    const subjectOf = (path: string) => /^(\w+\/[\w-]+)\//.exec(path)?.[1] ?? null;
    const wrong = [...every, ...files("lab").flatMap(imports)].filter(({ file, target, outside }) => {
      const room = target.split("/")[0] ?? "";
      if (outside || !WITH_FACES.includes(room)) return false;
      const subject = subjectOf(target);
      // The subjects of one language know each other's parts; those of the rules do not.
      const isInside = room === "language" ? file.startsWith("language/") : subjectOf(file) === subject;
      return subject !== null && !isInside && !facesOf(subject).includes(file);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it("has no face of everything", () => {
    const faces = all.filter((file) => WITH_FACES.some((room) => new RegExp(`^${room}/[\\w-]+\\.ts$`).test(file)));
    const namesOf = (file: string) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(
        ([, names = ""]) => names.split(",").filter((name) => name.trim() !== ""),
      );
    expect(faces.flatMap(namesOf).length).toBeGreaterThan(100);
    expect(faces.filter((file) => namesOf(file).length > MOST_NAMES)).toEqual([]);
  });

  it("has no circle between files", () => {
    expect(circles([...all, ...files("lab")])).toEqual([]);
  });

  it("uses outside packages only where the table says", () => {
    const wrong = every.filter(
      ({ outside, room, target }) => outside && !TABLE[room]?.packages.includes(packageOf(target)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it("loads the packages for Redis only where it is configured", () => {
    const loaded = new Set<string>();
    const load = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const { outside, target, typesOnly, isOnDemand } of imports(file))
        if (!typesOnly && !outside && !isOnDemand) load(target.replace(/\.js$/, ".ts"));
    };
    for (const entry of ["server/main.ts", "clients/cli/main.ts"]) load(entry);
    expect(loaded.size).toBeGreaterThan(200);
    const unneeded = every.filter(
      ({ file, target, typesOnly, isOnDemand }) =>
        loaded.has(file) && !typesOnly && !isOnDemand && /^(?:bullmq|redis|adapters\/stores\/redis\/)/.test(target),
    );
    expect(unneeded.map(show)).toEqual([]);
  });

  it("opens databases in one place, which chooses the module by the Node that runs", () => {
    const opening = [...every, ...files("lab").flatMap(imports), ...files("tests").flatMap(imports)];
    expect(opening.filter(({ target, typesOnly }) => target === "better-sqlite3" && !typesOnly).map(show)).toEqual([]);
  });

  it("calls outside servers over its own transport, since the global fetch can end the process", () => {
    // The page and the typed client also run in browsers; the command line gives the client our transport.
    const own = all.filter(
      (file) => !file.startsWith("clients/web/") && file !== "clients/typescript/from-operations.ts",
    );
    const asks = (file: string) =>
      /(?<![.\w])fetch\(|[:,(] fetch[,)]|= fetch\b/.test(readFileSync(join(root, file), "utf8"));
    expect(asks("clients/typescript/from-operations.ts")).toBe(true);
    expect(own.filter(asks)).toEqual(["server/docs.ts"]);
  });

  it("calls interrupt in the asking nodes alone", () => {
    const callers = every
      .filter(({ target, names }) => target === "@langchain/langgraph" && /\binterrupt\b/.test(names))
      .map(({ file }) => file);
    expect(callers.sort()).toEqual([
      "clients/chat/ask-in-chat.ts",
      "nodes/ask-confirmation.ts",
      "nodes/ask-details.ts",
      "nodes/ask-document.ts",
      "nodes/ask-experience.ts",
      "nodes/ask-improvement.ts",
      "nodes/ask-plan.ts",
      "nodes/ask-reasons.ts",
    ]);
  });

  it("lets no node import another", () => {
    const shared = [
      "nodes/node.js",
      "nodes/documents.js",
      "nodes/decided-versions.js",
      "nodes/writer.js",
      "nodes/interrupts.js",
      "nodes/agent-inbox.js",
    ];
    const isShared = (target: string) => shared.includes(target) || target.startsWith("nodes/writing/");
    const wrong = every.filter(
      ({ room, target }) => room === "nodes" && target.startsWith("nodes/") && !isShared(target),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it("reads the environment in the entry points alone", () => {
    const readers = all.filter((file) => /process\.env\b/.test(readFileSync(join(root, file), "utf8")));
    expect(readers.sort()).toEqual([
      "clients/chat/chat.ts",
      "clients/cli/main.ts",
      "engine/program/studio.ts",
      "server/main.ts",
    ]);
  });

  it("has no default export, no barrel, and no file for this and that", () => {
    for (const file of [...all, ...files("lab")]) {
      expect(readFileSync(join(root, file), "utf8")).not.toMatch(/^export (default|\*)/m);
      expect(file).not.toMatch(/(index|utils?|helpers?|common|misc|manager|service)\.tsx?$/);
    }
  });

  it("holds no pattern of English outside of language/, and no long pattern in the rules", () => {
    // Names in formats of files are no English.
    const formats = /^adapters\/documents\/(?:media-type\.ts|word\/|page\/)/;
    const patterns = all
      .filter((file) => !file.startsWith("language/") && !formats.test(file))
      .flatMap((file) => patternsIn(file).map((pattern) => ({ file, pattern })));
    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.filter(({ pattern }) => /[a-z]{3,}\|[a-z]{3,}/.test(pattern))).toEqual([]);
    expect(patterns.filter(({ file, pattern }) => file.startsWith("rules/") && pattern.length > 80)).toEqual([]);
  });

  it("reads a text in language/ alone: the rules and the offline provider decide on what was read", () => {
    const readers = ["words", "contentStems", "figures", "dateRanges", "stateOf", "actorOf", "negates", "tokensOf"];
    const deciding = all.filter((file) => /^(?:rules|adapters\/models\/offline)\//.test(file));
    const taken = deciding.flatMap((file) => {
      const imports = [...readFileSync(join(root, file), "utf8").matchAll(/import \{([^}]*)\} from "[./]+language\//g)];
      const names = imports.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim()));
      return names.filter((name) => readers.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(deciding.length).toBeGreaterThan(50);
    expect(taken).toEqual([]);
  });

  it("keeps each graph on one screen", () => {
    for (const file of ["graph/interview.ts", "graph/answer.ts"]) {
      expect(readFileSync(join(root, file), "utf8").split("\n").length).toBeLessThanOrEqual(71);
    }
  });
});
