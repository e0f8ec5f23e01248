import { testedPattern } from "../text/row.js";
import { likeliest, probabilityOf, type Weights } from "../weights.js";
import type { SectionKind } from "./sections.js";
import type { PlacedSentence } from "./sentence-features.js";
import { saysDesirable, saysMust } from "./strength.js";

/** Whether a sentence of a posting asks for something, may ask for something, or does not. */
export type Asking = "asks" | "unclear" | "neither";

/** The way in which a sentence asks: must and desirable are about the person, a duty or a condition about the work. */
export const STRENGTH_LABELS = ["must", "desirable", "duty", "condition"] as const;
export type StrengthLabel = (typeof STRENGTH_LABELS)[number];

/** From these probabilities on, a sentence is read, or is listed as unread. */
const ASKS_FROM = 0.5;
const UNCLEAR_FROM = 0.1;

/** In a list below a heading of requirements or duties, nearly every item is a requirement. */
const HEADED: SectionKind[] = ["must", "desirable", "duties", "conditions"];

/**
 * Decides by the learned model which sentences of a posting ask for something, in their order. A lower probability is enough if a word of the
 * sentence says that it asks, or if most of its list asks.
 */
export function askingsOf(sentences: PlacedSentence[], weights: Weights): Asking[] {
  const model = weights("asks");
  const read = sentences.map((sentence) => ({
    sentence,
    probability: probabilityOf(model, "asks", sentence.features),
  }));
  return listsIn(read).flatMap((list) => {
    const mostAsk = list.filter(({ probability }) => probability >= ASKS_FROM).length > list.length / 2;
    return list.map(({ sentence: { text, section, kind }, probability }): Asking => {
      if (isNotice(text)) return "neither";
      const isListed = kind === "bullet" && (mostAsk || HEADED.includes(section));
      const isSaid = isListed || saysMust(text) || saysDesirable(text);
      if (probability >= (isSaid ? UNCLEAR_FROM : ASKS_FROM)) return "asks";
      return probability >= UNCLEAR_FROM ? "unclear" : "neither";
    });
  });
}

const NOTICES = [
  testedPattern(
    /^(?=.*\b(?:regardless of|irrespective of|without regard to)\b).*\b(?:welcome|applica\w+|applicants?|employer|hir(?:e|ing)|candidates?)\b/isu,
    "Everybody is welcome, regardless of age",
    "Treats customers well regardless of age",
  ),
  testedPattern(
    /^(?:(?:please|to apply,?(?: please)?|how to apply:) )?(?:send|e-?mail|submit|upload|forward)\b.{0,60}\b(?:CV|curriculum vitae|r[ée]sum[ée]|application|motivation|(?:cover(?:ing)?|motivation) letter)\b/iu,
    "Send your CV to Jo by Friday",
    "Send invoices to customers",
  ),
];

/** True for a notice of the kind that every posting has and that asks for nothing: who may apply, and how. */
function isNotice(sentence: string): boolean {
  return NOTICES.some((pattern) => pattern.test(sentence));
}

// Consecutive sentences of one kind below one heading, such as the items of a list.
function listsIn<Read extends { sentence: PlacedSentence }>(read: Read[]): Read[][] {
  const lists: Read[][] = [];
  for (const one of read) {
    const list = lists.at(-1);
    const last = list?.at(-1)?.sentence;
    const goesOn = last?.kind === one.sentence.kind && last.heading === one.sentence.heading;
    if (list && goesOn) list.push(one);
    else lists.push([one]);
  }
  return lists;
}

/** The strength of a sentence that asks for something. */
export function strengthLabelOf({ features }: Pick<PlacedSentence, "features">, weights: Weights): StrengthLabel {
  return likeliest(weights("strengths"), features) as StrengthLabel;
}
