import { readFileSync } from "node:fs";
import { languageOf } from "../../language/text.js";
import { setAt } from "../support/data.js";
import { drawResume } from "./draw.js";
import type { DrawnResume } from "./drawn.js";
import { drawLayout, type Layout } from "./layout.js";
import { createRandom, hashOf } from "./random.js";
import { type StructuredResume, structuredResumes } from "./resumes.js";

/** A drawn résumé with its name and layout. */
export interface Drawn {
  id: string;
  layout: Layout;
  resume: DrawnResume;
}

/** Draws every résumé of a set in several layouts. */
export function drawSet(folder: string, layouts: number, isFitted: boolean, seed = ""): Drawn[] {
  return structuredResumes(setAt(folder)).flatMap(([name, resume]) => {
    const language = languageIn(resume);
    return Array.from({ length: layouts }, (_, nth) => {
      const id = `${name} #${nth}`;
      const random = createRandom(`${folder} ${id} ${isFitted} ${seed}`);
      const layout = drawLayout(random, language, isFitted);
      const words = headings(language, isFitted);
      return {
        id,
        layout,
        resume: drawResume(resume, layout, random, (kind) => random.pick(words.get(kind) ?? [kind])),
      };
    });
  });
}

function languageIn({ basics, work }: StructuredResume): string {
  const said = languageOf([basics.summary, ...work.flatMap(({ highlights }) => highlights)].join("\n"));
  return said in STARTS ? said : "en";
}

/** The first row of each language in the list of headings. */
const STARTS: Record<string, [number, number]> = { en: [0, 300], de: [300, 346], fr: [346, 373], es: [373, 391] };

// In English, the layouts that nothing is fitted to have the other half of the wordings. The model of headings knows all of them.
function headings(language: string, isFitted: boolean): Map<string, string[]> {
  const [from, to] = STARTS[language] ?? [0, 300];
  const found = new Map<string, string[]>();
  const rows = readFileSync(setAt("fit/header-words/headings.tsv"), "utf8").trim().split("\n").slice(from, to);
  for (const row of rows) {
    const [words = "", kind = ""] = row.split("\t");
    const isOurs = language !== "en" || (hashOf(words) % 2 === 0) === isFitted;
    if (isOurs) found.set(kind, [...(found.get(kind) ?? []), words]);
  }
  return found;
}
