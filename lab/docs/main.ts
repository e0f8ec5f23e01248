import { readFileSync, writeFileSync } from "node:fs";
import { drawGraphs } from "../../engine/program/studio-graphs.js";
import { filled, generatedParts } from "./generated.js";

/** `npm run docs` writes the parts of the documents that are derived from code: tables, and the pictures of the graphs. */
for (const [file, parts] of Object.entries(generatedParts(await drawGraphs()))) {
  const path = new URL(`../../docs/${file}`, import.meta.url);
  writeFileSync(path, filled(readFileSync(path, "utf8"), parts, file));
}
