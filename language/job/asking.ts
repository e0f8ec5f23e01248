import { testedPattern } from "../text/row.js";
import { asksForYears } from "../times/lengths.js";
import { BIAS, type FeatureValues, likeliest, probabilitiesOf, probabilityOf, type Weights } from "../weights.js";
import { waivedShare } from "./polarity.js";
import type { PlacedSentence } from "./sentence-features.js";
import { saysDesirable, saysMust } from "./strength.js";

/** Whether a sentence of a posting asks for something, may ask for something, or does not. */
export type Asking = "asks" | "unclear" | "neither";

/** The way in which a sentence asks: must and desirable are about the person, a duty or a condition about the work. */
export const STRENGTH_LABELS = ["must", "desirable", "duty", "condition"] as const;
export type StrengthLabel = (typeof STRENGTH_LABELS)[number];

/** A sentence with what the learned models say of it. */
export interface JudgedSentence extends PlacedSentence {
  asking: Asking;
  /** Of a sentence that asks. */
  strength: StrengthLabel;
}

/** From these probabilities on, a sentence is read, alone or in a list that asks. */
const ASKS_FROM = 0.5;
const LISTED_FROM = 0.3;
/** From this one on, it is read if a word of it says so, and else listed as unread. */
const UNCLEAR_FROM = 0.2;

/**
 * Decides which sentences of a posting ask for something, and how. A first pair of models looks at each sentence with its heading, a second one at
 * what the first says of it, of those below the same heading and of its neighbours: whatever the words of a heading, what stands below it says
 * what the section is.
 */
export function judgedSentences(sentences: PlacedSentence[], weights: Weights): JudgedSentence[] {
  // What only says that a thing is not needed says nothing of its neighbours.
  const open = sentences.filter(({ text }) => waivedShare(text) !== "all");
  const contexts = contextsOf(
    open,
    open.map(({ features }) => ({
      asks: probabilityOf(weights("asks"), "asks", features),
      strengths: probabilitiesOf(weights("strengths"), features),
    })),
  );
  const contextOf = new Map(open.map((sentence, at) => [sentence, contexts[at]]));
  return sentences.map((sentence) => {
    const features = contextOf.get(sentence);
    if (!features) return { ...sentence, asking: "neither", strength: "must" };
    const { marked, text } = sentence;
    const strength = marked ?? (likeliest(weights("strengths-in-context"), features) as StrengthLabel);
    const probability = marked ? 1 : probabilityOf(weights("asks-in-context"), "asks", features);
    return { ...sentence, strength, asking: isNotice(text) ? "neither" : askingOf(text, probability, features) };
  });
}

function askingOf(text: string, probability: number, context: FeatureValues): Asking {
  const isSaid = saysMust(text) || saysDesirable(text) || asksForYears(text);
  const from = isSaid ? UNCLEAR_FROM : isAmongThoseThatAsk(context) ? LISTED_FROM : ASKS_FROM;
  if (probability >= from) return "asks";
  return probability >= UNCLEAR_FROM ? "unclear" : "neither";
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

// An item of a list of which the others ask: "Go" below "Requirements".
function isAmongThoseThatAsk(context: FeatureValues): boolean {
  return context.has(IN_A_LIST) && (context.get("list") ?? 0) > 0;
}
const IN_A_LIST = "in a list";

/** What the first models say of a sentence; `strengths` in the order of STRENGTH_LABELS. */
export interface FirstLook {
  asks: number;
  strengths: readonly number[];
}

/** In logarithms of odds. */
const MOST_CERTAIN = 4;
/** How many sentences before and after a sentence are its neighbourhood. */
const NEAR = 3;
const NOTHING: readonly number[] = STRENGTH_LABELS.map(() => 1 / STRENGTH_LABELS.length);

/** The features of each sentence for the second models. */
export function contextsOf(sentences: Pick<PlacedSentence, "section" | "kind">[], looks: FirstLook[]): FeatureValues[] {
  const certain = looks.map(({ asks }) =>
    Math.max(-MOST_CERTAIN, Math.min(MOST_CERTAIN, Math.log((asks + TINY) / (1 - asks + TINY)))),
  );
  const mean = (list: number[]) => (list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length);
  const all = mean(certain);
  return sentences.map(({ section, kind }, at) => {
    const same = sentences.flatMap((one, index) => (one.section === section && index !== at ? [index] : []));
    const list = kind === "bullet" ? same.filter((index) => sentences[index]?.kind === "bullet") : [];
    const near = [...sentences.keys()].filter((index) => index !== at && Math.abs(index - at) <= NEAR);
    const of = (places: number[]) => mean(places.map((index) => certain[index] ?? 0));
    const values: [string, number][] = [
      [BIAS, 1],
      ["own", certain[at] ?? 0],
      ["section", of(same)],
      ["list", of(list)],
      ["near", of(near)],
      ["before", certain[at - 1] ?? 0],
      ["after", certain[at + 1] ?? 0],
      ["posting", all],
      ["place", at / sentences.length],
      [`kind ${kind}`, 1],
      ...(same.length === 0 ? [["alone", 1] as [string, number]] : []),
      ...(list.length > 0 ? [[IN_A_LIST, 1] as [string, number]] : []),
    ];
    const own = looks[at]?.strengths ?? NOTHING;
    const [others, close] = [same, near].map((places) => meanStrengths(places.flatMap((index) => looks[index] ?? [])));
    for (const [nth, label] of STRENGTH_LABELS.entries())
      values.push(
        [`own ${label}`, Math.max(-MOST_CERTAIN, Math.log((own[nth] ?? 0) + TINY))],
        [`section ${label}`, others?.[nth] ?? 0],
        [`near ${label}`, close?.[nth] ?? 0],
      );
    return new Map(values);
  });
}
const TINY = 1e-6;

// The mean of the strengths, each weighted by the probability that its sentence asks at all.
function meanStrengths(looks: FirstLook[]): readonly number[] {
  const total = looks.reduce((sum, { asks }) => sum + asks, 0);
  if (total < TINY) return NOTHING;
  return STRENGTH_LABELS.map((_, nth) =>
    looks.reduce((sum, { asks, strengths }) => sum + (asks * (strengths[nth] ?? 0)) / total, 0),
  );
}
