/*
 * Bundles the program that `npm start` and the command line run, with its packages, into a few files in dist/, which start in a
 * third of the time. Each file is one folder deep (engine/runtime/package-file.ts depends on that). If nothing has changed, nothing is
 * built and no file is written: a process may be starting from them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = import.meta.dirname;
const OUT = join(ROOT, "dist");
/** The list of sources of the last build. The modification time of this file is the time of the build. */
const SOURCES = join(OUT, "sources.json");
const ENTRIES = {
  "server/program": "server/main.ts",
  "cli/program": "clients/cli/main.ts",
  "documents/worker": "adapters/documents/worker.ts",
  "spelling/worker": "adapters/spelling/worker.ts",
  "models/worker": "adapters/models/worker-entry.mjs",
};
/** The files that are started. */
const STARTED = ["server/main.js", "cli/main.js"];
/**
 * Node 22 and later keep the compiled code, so that the next start takes a tenth less time: beside the program, because anybody may write into
 * Node's own folder for it.
 */
const STARTER = `#!/usr/bin/env node
import module from "node:module";
import { join } from "node:path";
module.enableCompileCache?.(join(import.meta.dirname, "../compiled"));
await import("./program.js");
`;
/** The files that other programs import. Their packages are not bundled, but shared with those programs. */
const LIBRARY = { "library/index": "index.ts", "library/client": "clients/typescript/client.ts" };
/** Native code, and packages that read their own files. */
export const NOT_BUNDLED = [
  "better-sqlite3",
  "sqlite-vec",
  "swagger-ui-dist",
  "dictionary-en",
  "dictionary-en-gb",
  "pino",
  "wink-nlp",
  "wink-eng-lite-web-model",
];
// CommonJS packages call `require`.
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

const common = {
  absWorkingDir: ROOT,
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  legalComments: "linked",
  metafile: true,
  write: false,
  // Names stay, so that traces can be read: less text is read and compiled at each start.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
};

if (!isBuilt()) {
  // Else a build that a test starts has React's version for development.
  process.env.NODE_ENV = "production";
  // Both are for development: an installed package is built already.
  const bundlers = await Promise.all([import("esbuild"), import("vite")]).catch(() => null);
  if (bundlers) await build(...bundlers);
  else if (!existsSync(SOURCES))
    throw new Error("dist/ has not been built, and its bundlers are not installed. Run npm ci.");
}

function isBuilt() {
  if (!existsSync(SOURCES)) return false;
  const built = statSync(SOURCES).mtimeMs;
  const isOlder = (file) => existsSync(file) && statSync(file).mtimeMs <= built;
  return [...JSON.parse(readFileSync(SOURCES, "utf8")), "package-lock.json", "build.mjs"].every((file) =>
    isOlder(join(ROOT, file)),
  );
}

async function build({ build: bundle }, vite) {
  const of = (entries) => Object.entries(entries).map(([out, source]) => ({ in: join(ROOT, source), out }));
  const program = {
    entryPoints: of(ENTRIES),
    external: NOT_BUNDLED,
    banner: { js: REQUIRE },
    chunkNames: "chunks/[name]-[hash]",
  };
  const library = { entryPoints: of(LIBRARY), packages: "external", chunkNames: "library/[name]-[hash]" };
  const results = await Promise.all([program, library].map((one) => bundle({ ...common, ...one })));
  const page = await buildPage(vite);
  const starters = STARTED.map((file) => ({ path: join(OUT, file), contents: Buffer.from(STARTER) }));
  const outputFiles = [...results.flatMap((one) => one.outputFiles), ...starters, ...page];
  const built = new Set([SOURCES, ...outputFiles.map(({ path }) => path)]);
  for (const { path, contents } of outputFiles) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  for (const entry of readdirSync(OUT, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !built.has(path) && !path.startsWith(join(OUT, "types"))) rmSync(path);
  }
  const inputs = new Set([...results.flatMap(({ metafile }) => Object.keys(metafile.inputs)), ...pageSources()]);
  writeFileSync(SOURCES, JSON.stringify([...inputs].filter((file) => !file.startsWith("node_modules/"))));
}

/** The page, with everything that it loads, as files of dist/web. */
async function buildPage({ build: bundle }) {
  const { output } = await bundle({
    configFile: join(ROOT, "clients/web/vite.config.js"),
    build: { write: false, outDir: join(OUT, "web") },
  });
  return output.map((file) => ({
    path: join(OUT, "web", file.fileName),
    contents: Buffer.from(file.type === "chunk" ? file.code : file.source),
  }));
}

function pageSources() {
  const files = (folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
  return [...files("clients/web"), ...files("examples/samples")];
}
