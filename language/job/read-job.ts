import { MAX_REQUIREMENTS } from "../../domain/job.js";
import type { ReadJobOutput } from "../../domain/outputs.js";
import type { Language } from "../reader.js";
import { atOnce } from "../text/at-once.js";
import { type JudgedSentence, judgedInPieces } from "./asking.js";
import { ruledKind } from "./kinds.js";
import { mergeMentions, type ReadRequirement } from "./merge.js";
import { jobTitleOf } from "./posting-head.js";
import { modelsFor } from "./posting-models.js";
import { clausesWithout } from "./rest.js";
import { type HeadedBlock, headedBlocks } from "./sections.js";
import { placedSentences } from "./sentence-features.js";
import { isMustHeading, isTrainable, saysDesirable, saysMust } from "./strength.js";
import { titlesIn } from "./titles.js";

const MAX_TITLE = 100;

/**
 * Reads the requirements of a job of any occupation without a language model: learned models decide which sentences ask for something, what the
 * things are and how strongly they are asked for. Uncertain sentences are returned in `unread`.
 */
export function readJobOffline(slots: { job: string }, known: Language): ReadJobOutput {
  return atOnce(readJobInPieces(slots, known));
}

/** The same as a generator that yields between sentences. */
export function* readJobInPieces({ job }: { job: string }, language: Language): Generator<void, ReadJobOutput> {
  const known = { ...language, weights: modelsFor(job, language.weights) };
  const parts = headedBlocks(job, known.weights);
  const output: ReadJobOutput = { title: jobTitleOf(job, known.weights), requirements: [], unread: [] };
  const sentences = placedSentences(parts.filter((part) => parts.length === 1 || !isTitle(part)));
  for (const sentence of yield* judgedInPieces(sentences, known.weights)) {
    if (sentence.asking === "unclear") output.unread.push(sentence.text);
    else if (sentence.asking === "asks") add(output, sentence, known);
    yield;
  }
  // A posting in which nothing was found is unread as a whole.
  if (output.requirements.length + output.unread.length === 0) output.unread = sentences.map(({ text }) => text);
  return { ...output, requirements: mergeMentions(output.requirements, known.lexicon) };
}

function add(output: ReadJobOutput, sentence: JudgedSentence, known: Language): void {
  const quote = sentence.text;
  const titles = titlesIn(sentence, known);
  // Sentences without a thing, and those beyond the limit, are listed as unread.
  if (titles.length === 0 || output.requirements.length + titles.length > MAX_REQUIREMENTS) {
    output.unread.push(quote);
    return;
  }
  for (const title of titles) {
    const kind = ruledKind(quote, title) ?? (sentence.isCondition ? "logistics" : "skill");
    const strength = strengthOf(titles.length === 1 ? quote : partWith(title, quote), sentence);
    output.requirements.push({ title, quotes: [quote], kind, strength, trainable: isTrainable(quote) });
  }
  output.unread.push(...clausesWithout(quote, titles));
}

const NEXT_PART =
  /;\s+|,\s+(?:but|though|although|aber)\s+|,\s+(?=[^,;]{3,60}\b(?:von vorteil|wünschenswert|ein plus|(?:is|are|would be) (?:desirable|an? (?:\w+ )?(?:plus|advantage|bonus)))\b)/iu;

// "A Level 3 certificate is a must; Level 4 would be better": each part has its own strength.
function partWith(title: string, sentence: string): string {
  return sentence.split(NEXT_PART).find((part) => part.toLowerCase().includes(title.toLowerCase())) ?? sentence;
}

// An explicit word takes precedence over a mark, a mark over the heading, and the heading over the learned model.
function strengthOf(
  part: string,
  { strength, marked, heading }: Pick<JudgedSentence, "strength" | "marked" | "heading">,
): ReadRequirement["strength"] {
  if (saysDesirable(part)) return "desirable";
  if (saysMust(part) || strength === "condition") return "must";
  return strength === "desirable" && marked === null && isMustHeading(heading) ? "must" : strength;
}

// A short first line is the job title; a posting pasted as one long line has none.
function isTitle(block: HeadedBlock): boolean {
  return block.start === 0 && block.text.length <= MAX_TITLE;
}
