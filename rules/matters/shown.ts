import type { DraftText, ShownGap } from "../../domain/answer.js";
import type { Gap } from "../../domain/gap.js";
import type { Reader } from "../../language/reader.js";
import { sentences } from "../../language/text.js";

/** The share of a title's words that a sentence must have, if it names none of its things. */
const MOST_WORDS = 0.6;

/**
 * What an answer shows of the further gaps of its matter. A judge says it; of what it says nothing about (rules do not read meaning), a sentence
 * that names what the gap asks for shows a part of it, and anything else leaves the gap open.
 */
export function shownGaps(
  further: Gap[],
  { bullets, spoken }: Pick<DraftText, "bullets" | "spoken">,
  judged: ShownGap[],
  reader: Pick<Reader, "phrase">,
): ShownGap[] {
  const told = [...bullets, ...sentences({ text: spoken, start: 0 }).map(({ text }) => text)];
  return further.map(({ gap_id, title }) => {
    const said = judged.find((one) => one.gap_id === gap_id);
    if (said) return said;
    const sentence = told.find((text) => names(reader.phrase(text), reader.phrase(title))) ?? null;
    return { gap_id, covers: sentence === null ? "missing" : "partial", sentence };
  });
}

type Phrase = ReturnType<Reader["phrase"]>;

function names(told: Phrase, asked: Phrase): boolean {
  const { concepts, names: proper } = asked.terms;
  if (proper.some((name) => name.every((stem) => told.stems.has(stem)))) return true;
  if (concepts.some((concept) => told.terms.concepts.includes(concept))) return true;
  const words = asked.content.filter((stem) => told.content.includes(stem)).length;
  return asked.content.length > 0 && words / asked.content.length >= MOST_WORDS;
}
