import { ASKS } from "../learned/asks.js";
import { likeliest, probabilityOf, storedIn } from "../learned/model.js";
import { STRENGTHS } from "../learned/strengths.js";
import type { SectionKind } from "./sections.js";
import type { PlacedSentence } from "./sentence-features.js";
import { saysDesirable, saysMust } from "./strength.js";

/** Whether a sentence of a posting asks for something, may ask for something, or does not. */
export type Asking = "asks" | "unclear" | "neither";

/** How it asks: must and desirable of the person, a duty of the work, a condition of the work. */
export const STRENGTH_LABELS = ["must", "desirable", "duty", "condition"] as const;
export type StrengthLabel = (typeof STRENGTH_LABELS)[number];

/** From these probabilities on a sentence is read, or is listed as unread. */
const ASKS_FROM = 0.5;
const UNCLEAR_FROM = 0.1;

/** In a list below a heading of requirements or duties, nearly everything is one. */
const HEADED: SectionKind[] = ["must", "desirable", "duties", "conditions"];

const asks = storedIn(ASKS);
const strengths = storedIn(STRENGTHS);

/**
 * Decides by the learned model which sentences of a posting ask for something. Where a word says so, or most of the list around it asks, a
 * doubt is no objection.
 */
export function askingsOf(sentences: PlacedSentence[]): Asking[] {
  const probabilities = sentences.map(({ features }) => probabilityOf(asks(), "asks", features));
  const lists = listsOf(sentences);
  return sentences.map(({ text, section, kind }, index) => {
    const probability = probabilities[index] ?? 0;
    const list = (lists[index] ?? []).map((at) => probabilities[at] ?? 0);
    const asking = list.filter((one) => one >= ASKS_FROM).length;
    const isListed = kind === "bullet" && (HEADED.includes(section) || asking > list.length / 2);
    const isSaid = isListed || saysMust(text) || saysDesirable(text);
    if (probability >= (isSaid ? UNCLEAR_FROM : ASKS_FROM)) return "asks";
    return probability >= UNCLEAR_FROM ? "unclear" : "neither";
  });
}

// For each sentence the indexes of the list in which it stands: those around it below the same heading.
function listsOf(sentences: PlacedSentence[]): number[][] {
  const lists: number[][] = [];
  for (const [index, { kind, heading }] of sentences.entries()) {
    const last = sentences[index - 1];
    const goesOn = last?.kind === kind && last.heading === heading;
    const list = (goesOn && lists[index - 1]) || [];
    list.push(index);
    lists.push(list);
  }
  return lists;
}

/** How a sentence that asks for something does so. */
export function strengthLabelOf({ features }: Pick<PlacedSentence, "features">): StrengthLabel {
  return likeliest(strengths(), features) as StrengthLabel;
}
