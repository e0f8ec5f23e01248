import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { percent, table } from "./counts.js";
import { NOBODY, type Predicted, understand } from "./understood.js";

const Lists = z.object({ essential: z.array(z.string()), desirable: z.array(z.string()) });

/** The number of listed requirements, of found requirements, and of requirements rightly classified as must-have or desirable. */
export interface Listed {
  name: string;
  gold: number;
  found: number;
  right: number;
}

/** Measures requirements in lists under headings; one is found if its line is the sentence of a prediction. */
export async function measureEsco(folder: string): Promise<Listed[]> {
  const measured: Listed[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()) {
    const text = readFileSync(join(folder, name), "utf8");
    const lists = JSON.parse(readFileSync(join(folder, name.replace(".txt", ".gold.json")), "utf8"));
    const { essential, desirable } = Lists.parse(lists);
    const { predicted } = await understand(NOBODY, text);
    const lineOf = ({ sentence }: Predicted) => sentence.text.replace(/^[-\s]+/, "").trim();
    const hits = (phrases: string[], must: boolean) =>
      phrases.flatMap((phrase) => {
        const one = predicted.find((candidate) => lineOf(candidate) === phrase);
        return one ? [one.must_have === must] : [];
      });
    const all = [...hits(essential, true), ...hits(desirable, false)];
    measured.push({
      name: name.replace(".txt", ""),
      gold: essential.length + desirable.length,
      found: all.length,
      right: all.filter(Boolean).length,
    });
  }
  return measured;
}

/** The total of all postings. */
export function allListed(measured: Listed[]): Listed {
  const total = (count: (one: Listed) => number) => measured.reduce((sum, one) => sum + count(one), 0);
  return {
    name: "all",
    gold: total((one) => one.gold),
    found: total((one) => one.found),
    right: total((one) => one.right),
  };
}

/** The figures of each posting and the total, as text. */
export function showEsco(measured: Listed[]): string {
  const rows = [...measured, allListed(measured)].map(({ name, gold, found, right }) => [
    name,
    `${gold}`,
    `${found}`,
    percent(found / gold),
    percent(right / found),
  ]);
  return table([["", "gold", "found", "recall", "rightly must-have"], ...rows]);
}
