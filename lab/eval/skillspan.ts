import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Counts, HEAD, sum, table, tableRow } from "./counts.js";
import { NOBODY, type Predicted, shareAWord, understand } from "./understood.js";

const Spans = z.array(z.object({ start: z.int(), end: z.int(), label: z.string(), text: z.string() }));

/**
 * Measures requirements in real postings. A gold span is found if the sentence of a predicted requirement contains it and the
 * requirement's title shares a content word with it; a prediction is right if its sentence contains a gold span.
 */
export async function measureSkillspan(folder: string): Promise<[string, Counts][]> {
  const measured: [string, Counts][] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()) {
    const text = readFileSync(join(folder, name), "utf8");
    const gold = Spans.parse(JSON.parse(readFileSync(join(folder, name.replace(".txt", ".gold.json")), "utf8")));
    const { predicted } = await understand(NOBODY, text);
    const holds = ({ sentence }: Predicted, span: (typeof gold)[number]) =>
      sentence.start <= span.start && span.end <= sentence.end;
    const found = gold.filter((span) => predicted.some((one) => holds(one, span) && shareAWord(one.title, span.text)));
    measured.push([
      name.replace(/^(?:dev|train)-\d+-|\.txt$/g, ""),
      {
        gold: gold.length,
        found: found.length,
        predicted: predicted.length,
        right: predicted.filter((one) => gold.some((span) => holds(one, span))).length,
      },
    ]);
  }
  return measured;
}

/** The figures of each posting and the total, as text. */
export function showSkillspan(measured: [string, Counts][]): string {
  return table([HEAD, ...measured.map(([name, counts]) => tableRow(name, counts)), tableRow("all", sum(measured))]);
}
