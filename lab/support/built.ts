import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const ROOT = new URL("../..", import.meta.url).pathname;
/** Inside node_modules, so that the built files find their packages. */
const FAKES = join(ROOT, "node_modules/.cache/adaptive-answers");

/** Builds the product as `npm start` does, and the fake model servers: a process starts in half the time from plain JavaScript. */
export async function buildAll(): Promise<void> {
  await promisify(execFile)(process.execPath, ["build.mjs"], { cwd: ROOT });
  await build({
    entryPoints: ["openai", "gemini"].map((name) => join(ROOT, `lab/fakes/${name}-server.ts`)),
    outdir: FAKES,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    outExtension: { ".js": ".mjs" },
  });
}

/** The Node arguments for a script of this project: its build if there is one, else its source through tsx. */
export function nodeArgs(script: string): string[] {
  const product = join("dist", script.replace(/^clients\//, "").replace(/\.ts$/, ".js"));
  if (existsSync(join(ROOT, product))) return [product];
  const fake = join(FAKES, basename(script).replace(/\.ts$/, ".mjs"));
  return existsSync(fake) ? [fake] : ["--import", "tsx", script];
}
