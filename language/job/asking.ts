import { atOnce } from "../text/at-once.js";
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
  /** It asks for a condition of the work, however strongly a mark beside it says. */
  isCondition: boolean;
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
  return atOnce(judgedInPieces(sentences, weights));
}

/** The same as a generator that yields between sentences. */
export function* judgedInPieces(sentences: PlacedSentence[], weights: Weights): Generator<void, JudgedSentence[]> {
  // What only says that a thing is not needed says nothing of its neighbours.
  const open = sentences.filter(({ text }) => waivedShare(text) !== "all");
  const looks: FirstLook[] = [];
  for (const { features } of open) {
    const strengths = probabilitiesOf(weights("strengths"), features);
    looks.push({ asks: probabilityOf(weights("asks"), "asks", features), strengths });
    yield;
  }
  const contexts = contextsOf(open, looks);
  const contextOf = new Map(open.map((sentence, at) => [sentence, contexts[at]]));
  const judged: JudgedSentence[] = [];
  for (const sentence of sentences) {
    judged.push(judge(sentence, contextOf.get(sentence), weights));
    yield;
  }
  return judged;
}

// `context` is undefined for a sentence that waives all that it names.
function judge(sentence: PlacedSentence, context: FeatureValues | undefined, weights: Weights): JudgedSentence {
  const { marked, text } = sentence;
  if (!context) return { ...sentence, asking: "neither", strength: "must", isCondition: false };
  const likely = strengthOf(context, weights);
  const strength = marked ?? likely;
  const probability = marked ? 1 : probabilityOf(weights("asks-in-context"), "asks", context);
  const isCondition = likely === "condition";
  return {
    ...sentence,
    strength,
    isCondition,
    asking: isNotice(text) ? "neither" : askingOf(text, probability, context),
  };
}

// In a list of which most items are required of the person the others are so too; conditions of the work stay.
function strengthOf(context: FeatureValues, weights: Weights): StrengthLabel {
  const own = likeliest(weights("strengths-in-context"), context) as StrengthLabel;
  if (own === "condition" || !context.has(IN_A_LIST)) return own;
  return (context.get("section must") ?? 0) > MOST ? "must" : own;
}
const MOST = 0.5;

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
/** The features of each sentence for the second models. */
export function contextsOf(sentences: Pick<PlacedSentence, "section" | "kind">[], looks: FirstLook[]): FeatureValues[] {
  const certain = looks.map(({ asks }) =>
    Math.max(-MOST_CERTAIN, Math.min(MOST_CERTAIN, Math.log((asks + TINY) / (1 - asks + TINY)))),
  );
  const all = new Sums();
  const sections = new Map<string, Sums>();
  const sumsOf = (name: string) => sections.get(name) ?? new Sums();
  for (const [at, { section, kind }] of sentences.entries())
    for (const name of [`${section}`, ...(kind === "bullet" ? [`${section} list`] : [])])
      sections.set(name, sumsOf(name).with(certain[at] ?? 0, looks[at]));
  for (const [at, one] of certain.entries()) all.with(one, looks[at]);
  return sentences.map(({ section, kind }, at) => {
    const [own, look] = [certain[at] ?? 0, looks[at]];
    const others = sumsOf(`${section}`).without(own, look);
    const list = kind === "bullet" ? sumsOf(`${section} list`).without(own, look) : new Sums();
    const near = new Sums();
    for (let index = Math.max(0, at - NEAR); index <= Math.min(sentences.length - 1, at + NEAR); index += 1)
      if (index !== at) near.with(certain[index] ?? 0, looks[index]);
    const values: [string, number][] = [
      [BIAS, 1],
      ["own", own],
      ["section", others.mean],
      ["list", list.mean],
      ["near", near.mean],
      ["before", certain[at - 1] ?? 0],
      ["after", certain[at + 1] ?? 0],
      ["posting", all.mean],
      ["place", at / sentences.length],
      [`kind ${kind}`, 1],
    ];
    if (others.count === 0) values.push(["alone", 1]);
    if (list.count > 0) values.push([IN_A_LIST, 1]);
    for (const [nth, label] of STRENGTH_LABELS.entries())
      values.push(
        [`own ${label}`, Math.max(-MOST_CERTAIN, Math.log((look?.strengths[nth] ?? 0) + TINY))],
        [`section ${label}`, others.share(nth)],
        [`near ${label}`, near.share(nth)],
      );
    return new Map(values);
  });
}
const TINY = 1e-6;

/** What the first models say of several sentences, added up. */
class Sums {
  count = 0;
  #certain = 0;
  /** The sum of the probabilities that each asks at all, by which the strengths are weighted. */
  #asks = 0;
  readonly #strengths = STRENGTH_LABELS.map(() => 0);

  with(certain: number, look: FirstLook | undefined): this {
    return this.#add(certain, look, 1);
  }

  /** The same sums without one of the sentences. */
  without(certain: number, look: FirstLook | undefined): Sums {
    const rest = new Sums();
    [rest.count, rest.#certain, rest.#asks] = [this.count, this.#certain, this.#asks];
    for (const [nth, sum] of this.#strengths.entries()) rest.#strengths[nth] = sum;
    return rest.#add(certain, look, -1);
  }

  #add(certain: number, look: FirstLook | undefined, sign: 1 | -1): this {
    this.count += sign;
    this.#certain += sign * certain;
    this.#asks += sign * (look?.asks ?? 0);
    for (const nth of STRENGTH_LABELS.keys())
      this.#strengths[nth] = (this.#strengths[nth] ?? 0) + sign * (look?.asks ?? 0) * (look?.strengths[nth] ?? 0);
    return this;
  }

  get mean(): number {
    return this.count === 0 ? 0 : this.#certain / this.count;
  }

  /** The share of a strength; all are alike if nothing asks. */
  share(nth: number): number {
    return this.count === 0 || this.#asks < TINY
      ? 1 / STRENGTH_LABELS.length
      : (this.#strengths[nth] ?? 0) / this.#asks;
  }
}
