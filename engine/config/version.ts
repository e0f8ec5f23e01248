import { readFileSync } from "node:fs";
import { z } from "zod";
import { packageFile } from "../runtime/package-file.js";

/** The version in package.json. */
export function version(): string {
  return packageJson().version;
}

/** A warning for the person who starts the program on a Node version that it is not tested with (`engines` in package.json); else null. */
export function untriedNode(running = process.versions.node): string | null {
  const { node: tried } = packageJson().engines;
  const [major, minor = 0] = running.split(".").map(Number);
  const lowest = [...tried.matchAll(/\^(\d+)\.(\d+)/g)].map(([, one, least]) => [Number(one), Number(least)] as const);
  if (lowest.some(([one, least]) => major === one && minor >= least)) return null;
  const names = lowest.map(([one, least]) => (least > 0 ? `${one} (from ${one}.${least})` : `${one}`));
  return `adaptive-answers is tested with Node ${names.join(", ")}. Nobody has tried it with Node ${running}, which runs here.`;
}

const PackageJson = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });

function packageJson(): z.infer<typeof PackageJson> {
  return PackageJson.parse(JSON.parse(readFileSync(packageFile("package.json"), "utf8")));
}
