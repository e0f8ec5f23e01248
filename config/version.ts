import { readFileSync } from "node:fs";
import { z } from "zod";
import { packageFile } from "../domain/package-file.js";

/** The version in package.json. */
export function version(): string {
  const text = readFileSync(packageFile(import.meta.url, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
