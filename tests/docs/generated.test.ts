import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawGraphs } from "../../engine/program/studio-graphs.js";
import { filled, generatedParts } from "../../lab/docs/generated.js";

const read = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8");

it("the documents have the tables and graphs that the code has (else: npm run docs)", async () => {
  for (const [file, parts] of Object.entries(generatedParts(await drawGraphs())))
    expect(read(file), `docs/${file}`).toBe(filled(read(file), parts, file));
});

it("a part without its place in a document is named", () => {
  expect(() => filled("# A document", { variables: "…" }, "configuration.md")).toThrow(
    "docs/configuration.md has no place for its part variables",
  );
});
