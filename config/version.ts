import { readFileSync } from "node:fs";
import { z } from "zod";
import { packageFile } from "../domain/package-file.js";

/** The project's own version, as package.json has it. */
export function version(): string {
  const text = readFileSync(packageFile(import.meta.url, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
