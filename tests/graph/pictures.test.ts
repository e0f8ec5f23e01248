import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawGraphs } from "../../engine/program/studio-graphs.js";

it("docs/architecture.md shows both graphs as they are drawn from what runs (npm run cli -- graph)", async () => {
  const page = readFileSync(new URL("../../docs/architecture.md", import.meta.url), "utf8");
  const pictures = [...page.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, picture]) => picture);
  const { interview, answer } = await drawGraphs();
  expect(pictures).toEqual([interview, answer]);
});
