import { testedPattern } from "../text/row.js";
import { textOf } from "./subjects.js";
import type { TaggedWord } from "./tagger.js";
import type { VerbGroup } from "./verb-groups.js";
import { isOfTheMind, wordSet } from "./verbs.js";

/* What governs an act of the candidate, and whether a verb is an act at all. */

/** Verbs after which "to" says that the act was done: "managed to", "went to fetch". */
const DONE_WITH = wordSet(
  `manage get have begin start continue keep finish go come help learn use succeed end carry stay sit stand drive travel walk climb move work
   run return train teach ring call stop spend`,
);
/** Verbs behind whose "to" the act is not done yet: "tried to", "offered to"; and those behind which "-ing" is not done either. */
const BEFORE_TO = wordSet(
  `try attempt offer agree refuse decline decide choose promise ask apply hope fail forget struggle volunteer seem appear tend prepare arrange
   plan need mean want aim wait`,
);
const BEFORE_ING = wordSet("try attempt plan mean want consider suggest avoid miss need");
const ADVERBS_OF_DOUBT = wordSet(
  "maybe perhaps probably possibly supposedly allegedly apparently hypothetically theoretically practically almost nearly ideally hopefully",
);
const ABOUT_TO = testedPattern(
  /^(?:going|about|meant|supposed|due|allowed|asked|told|keen|happy|ready|willing|hoping|set|glad|likely|close) to\b/u,
  "going to run it",
  "able to run it",
);
const APPLIED = testedPattern(/^(?:apply|hope|wait|try) for$/u, "apply for", "ask for");
const A_ROLE = testedPattern(
  /^(?:in charge|responsible|the one|the only|able to|one of|part of|on (?:shift|nights|days|duty|call|the (?:till|desk|door|line|rota)))\b/u,
  "in charge of five",
  "in the room",
);
const PASSIVE_OPENING = testedPattern(
  /^(?:(?:shown|given|told|asked|taught|allowed|supposed|meant)\b|\p{L}+ (?:to|how|by)\b)/u,
  "shown the ropes",
  "ran the fair",
);
/** The words that govern an act of the candidate; null if nothing does. A denial beside another act governs only itself. */
export function governorOf(group: VerbGroup, words: readonly TaggedWord[]): string | null {
  const { head, from, modal, lemma, isPassive, negation } = group;
  if (modal !== null || negation !== null) return modal;
  const following = after(words, head);
  if (lemma === "be") return ABOUT_TO.test(following) ? textOf(words, from, head + 2) : null;
  if (isPassive) return textOf(words, from, head);
  const doubtful = [words[0], words[head - 1]].find((word) => word && ADVERBS_OF_DOUBT.has(word.lower));
  if (doubtful) return doubtful.text;
  const next = words[head + 1];
  if (words[head]?.lower === "going" && next?.lower === "to") return textOf(words, from, head + 1);
  const isGot = lemma === "get" && next?.part === "VERB" && !next.lower.endsWith("ing");
  const isUndone =
    (BEFORE_TO.has(lemma) && /^to\b/u.test(following)) ||
    (BEFORE_ING.has(lemma) && /^\p{L}+ing\b/u.test(following)) ||
    APPLIED.test(`${lemma} ${next?.lower ?? ""}`);
  const hasAct = next?.lower === "to" && words[head + 2]?.part === "VERB";
  const isOther = hasAct && !DONE_WITH.has(lemma) && !isOfTheMind(lemma);
  return isGot || isUndone || isOther ? textOf(words, from, head + 1) : null;
}

/** True if the verb says what its subject did or does, or a role: "I ran it", "I was in charge", not "I saw it", "I was there". */
export function isDoing({ negation, lemma, head }: VerbGroup, words: readonly TaggedWord[]): boolean {
  if (negation !== null || isOfTheMind(lemma)) return false;
  if (lemma !== "be") return true;
  const next = words[head + 1];
  return A_ROLE.test(after(words, head)) || next?.part === "DET" || next?.lower === "our" || next?.lower === "my";
}

/** True for a sentence without a subject that says what was done to the candidate: "Shown how to weld", "Trained by Lea". */
export function isPassiveOpening({ head }: VerbGroup, words: readonly TaggedWord[]): boolean {
  return PASSIVE_OPENING.test(after(words, head - 1));
}

/** True if the verb says what a thing did, with nobody behind it: "Complaints fell by half", "my reports were used", not "the tills were counted". */
export function isOfThing({ subject, subjectText, under, modal, ...group }: VerbGroup): boolean {
  const isOwn = !group.isPassive || /^(?:my|our)\b/iu.test(subjectText);
  return subject === "thing" && under === null && modal === null && isOwn && group.isFinite;
}

// The next words, in lower case.
function after(words: readonly TaggedWord[], at: number): string {
  return words
    .slice(at + 1, at + 6)
    .map(({ lower }) => lower)
    .join(" ");
}
