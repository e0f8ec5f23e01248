import { testedPattern } from "../text/row.js";
import { type LearnedModel, probabilityOf } from "../weights.js";
import { lacksReferent } from "./antecedents.js";
import { takesBack } from "./corrections.js";
import { frameIn } from "./frames.js";
import { isGerman, tellsChangeInGerman } from "./german.js";
import { takesBackInGerman } from "./german-corrections.js";
import { doubtIn, isOnlyWe, type Setting, tellsOfSomebody, tellsOutcome } from "./plain.js";
import { toldFeatures } from "./told-features.js";

/** Whether a sentence is plainly told as done by the candidate. */
export interface Telling {
  /** The words that keep it from being plain, of its own or of the sentence that withdraws it; null for a plain sentence. */
  doubt: string | null;
  /** True if it begins its text and may withdraw what stands in the texts before it. */
  takesBack: boolean;
}

/** In characters, of the words that are shown as a reason. */
const LONGEST_REASON = 80;

/**
 * Reads the sentences of one text, each with those around it. In an English story the learned model may open a sentence that is plain by its form; it
 * closes none.
 */
export function tellingsOf(
  sentences: readonly string[],
  setting: Setting,
  learned: LearnedModel | null = null,
): Telling[] {
  const tellings = tellingsByForm(sentences, setting);
  if (learned === null || setting !== "story" || isGerman(sentences.join(" "))) return tellings;
  const story = sentences.map((text, at) => ({ text, doubt: tellings[at]?.doubt ?? null }));
  const mayBeUntrue = (at: number) => probabilityOf(learned, "untrue", toldFeatures(story, at)) > LIKELY_UNTRUE;
  return tellings.map((telling, at) =>
    telling.doubt === null && mayBeUntrue(at) ? { ...telling, doubt: shortened(sentences[at] ?? "") } : telling,
  );
}

/**
 * The probability beyond which the candidate is asked. Fitted to nine of ten sets and measured on the tenth, in turn, the model opened a sentence in
 * 45 of 100 stories with one that was untrue and plain by its form, and in 6 of 100 plain stories.
 */
const LIKELY_UNTRUE = 0.4;

function tellingsByForm(sentences: readonly string[], setting: Setting): Telling[] {
  const before = (at: number) => sentences.slice(0, at);
  const isAdded = sentences.map((text, at) => OFTEN.test(text) && !before(at).some((one) => HOW_OFTEN.test(one)));
  const isInGerman = isGerman(sentences.join(" "));
  const withdraws = (text: string, others: readonly string[], isOpen = true) =>
    takesBack(text, others, isOpen) || (isInGerman && others.length > 0 && takesBackInGerman(text, others, isOpen));
  const alone: (string | null)[] = [];
  for (const [at, text] of sentences.entries()) {
    // "Complaints fell by half", behind an act of the candidate.
    const isBehind = at > 0 && alone[at - 1] === null;
    const tells = isInGerman ? tellsChangeInGerman : tellsOutcome;
    const isOutcome = isBehind && tells(text) && !withdraws(text, ["", ...before(at)]);
    alone.push(isAdded[at] || isOutcome ? null : doubtIn(text, setting, isInGerman));
  }
  if (setting === "story" && !isInGerman)
    for (const [at, text] of sentences.entries()) {
      const isBeforeAnAct = alone[at] !== null && alone[at + 1] === null && !isAdded[at + 1];
      const isSetting = isBeforeAnAct && isSettingOf(sentences[at + 1] ?? "", text);
      if (isSetting && !takesBack(text, ["", ...before(at)])) alone[at] = null;
    }
  if (setting === "resume") return alone.map((doubt) => ({ doubt: doubt && shortened(doubt), takesBack: false }));
  const isOwnPart = sentences.some((text, at) => alone[at] === null && !isOnlyWe(text));
  // The first sentence of a text may withdraw what stands in the texts before it.
  const back = sentences.map((text, at) => !isAdded[at] && withdraws(text, ["", ...before(at)], alone[at] !== null));
  const isCorrection = sentences.map(
    (text, at) => back[at] && (at > 0 || setting === "field" || withdraws(text, before(at), alone[at] !== null)),
  );
  const frames = sentences.map(frameIn);
  return sentences.map((text, at) => {
    const later = sentences.find((_, next) => next > at && back[next]) ?? null;
    const frame = frames.find((words, place) => place <= at && words !== null) ?? null;
    const together = setting === "story" && !isOwnPart && isOnlyWe(text) ? "we" : null;
    const doubt = alone[at] ?? later ?? frame ?? (isCorrection[at] ? text : together);
    return { doubt: doubt === null ? null : shortened(doubt), takesBack: at === 0 && back[at] === true };
  });
}

// True for a sentence that says what the act behind it was about: a thing, or somebody to whom the act was done: "A man collapsed. I put him …".
function isSettingOf(act: string, sentence: string): boolean {
  return tellsOutcome(sentence) || (lacksReferent(act) && tellsOfSomebody(sentence));
}

/** How often or how long, without a verb: "About twice a month." */
const OFTEN = testedPattern(
  /^\W*(?:about |around |roughly |at least |up to |maybe )?(?:every|each|once|twice|daily|weekly|monthly|yearly|(?:\p{L}+|\d+) times|for (?:\p{L}+|\d+)) ?(?:an? |the |other |second |single |last )*(?:\p{L}+day|day|night|shift|morning|evening|week|weekend|fortnight|month|term|season|year)?s?\W*$/iu,
  "About twice a month",
  "Every customer",
);
const HOW_OFTEN = testedPattern(
  /\b(?:every|each|daily|weekly|monthly|yearly|once|twice|(?:an?|per) (?:day|night|week|month|year))\b/iu,
  "every week for two years",
  "for two years",
);

function shortened(reason: string): string {
  return reason.length <= LONGEST_REASON ? reason : `${reason.slice(0, LONGEST_REASON - 1).trimEnd()}…`;
}
