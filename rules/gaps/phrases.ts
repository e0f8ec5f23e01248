import type { Finding } from "../../domain/gap.js";
import type { Lexicon } from "../../language/lexicon/lexicon.js";
import { BEHIND, BETWEEN, CONCEPT_WEIGHT, LIGHT, NAME_WEIGHT, STEM_WEIGHT, termsOf } from "../../language/terms.js";
import { contentStems, words } from "../../language/words.js";
import type { ResumeEvidence, ResumeLine } from "./evidence.js";

/*
 * How well the lines of a résumé show a phrase. A phrase wants things: entries of the lexicon, named things, and plain
 * words. Entries and names may stand in different lines and have to be there; of the plain words enough have to stand in
 * one line. Words that any work is told in, and what stands behind "for", "to" or "at", weigh less than the rest.
 */

/** One thing that a phrase wants, with its weight. An entry or a name keeps the stems of its words as they stand. */
interface Wanted {
  entry: string | null;
  stems: string[];
  weight: number;
}

/** Enough of the weight, and every entry and name. */
const COVERED = 0.65;
const PARTIAL = 0.35;
/** How much of its weight a thing has that is near, or whose words stand apart in one line. */
const NEAR = 0.5;
const APART = 0.5;
/** A word that stands elsewhere in the same role. */
const IN_CONTEXT = 0.5;
/** A thing of which a line has from this share of its words on, and what that is worth. */
const HALF = 0.5;
const HALF_OF_THEM = 0.3;
/** The words of an entry stand together when no more than these stand between them. */
const WORDS_BETWEEN = 4;
const LIGHT_WEIGHT = 0.3;
const BEHIND_WEIGHT = 0.5;

/** How well a résumé shows a phrase, and the line that shows most of it. */
export function phraseCoverage(phrase: string, { lines, lexicon }: Pick<ResumeEvidence, "lines" | "lexicon">): Finding {
  const wanted = wantedIn(phrase, lexicon);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { coverage: "missing", resume_quote: null };
  const ranked = lines
    .flatMap((line) => {
      const shown = wanted.map((one) => shownBy(one, line, lexicon));
      const sum = shown.reduce((total, share, index) => total + share * (wanted[index]?.weight ?? 0), 0);
      return sum > 0 ? [{ line, shown, sum }] : [];
    })
    .sort((a, b) => b.sum - a.sum || a.line.quote.start - b.line.quote.start);
  const top = ranked[0];
  if (!top) return { coverage: "missing", resume_quote: null };
  const best = wanted.map((one, index) =>
    isStrong(one) ? ranked.reduce((most, { shown }) => Math.max(most, shown[index] ?? 0), 0) : (top.shown[index] ?? 0),
  );
  const share = best.reduce((sum, shown, index) => sum + shown * (wanted[index]?.weight ?? 0), 0) / total;
  const whole = wanted.every((one, index) => !isStrong(one) || best[index] === 1);
  const some = wanted.some((one, index) => isStrong(one) && (best[index] ?? 0) >= NEAR);
  if (share >= COVERED && whole) return { coverage: "covered", resume_quote: top.line.quote };
  return share >= PARTIAL || some
    ? { coverage: "partial", resume_quote: top.line.quote }
    : { coverage: "missing", resume_quote: null };
}

const isStrong = ({ entry, weight }: Wanted) => entry !== null || weight >= NAME_WEIGHT;

function wantedIn(text: string, lexicon: Lexicon): Wanted[] {
  const phrase = text.replace(/\S+@\S*/g, " ");
  const list = words(phrase);
  const mentions = lexicon.find(list);
  const entries = mentions.map(({ concept, first, last }) => ({
    entry: concept,
    stems: list.slice(first, last + 1).flatMap(({ lower, stem }) => (BETWEEN.test(lower) ? [] : [stem])),
    weight: CONCEPT_WEIGHT,
  }));
  const { names, stems } = termsOf(withoutInitials(phrase), lexicon);
  const behind = new Set(
    contentStems(BEHIND.exec(phrase)?.index === undefined ? "" : phrase.slice(phrase.search(BEHIND))),
  );
  const owners = new Set(
    [...phrase.matchAll(/(\p{L}+?)(?:['’]s|s['’])\s/gu)].flatMap(([, owner = ""]) => contentStems(owner)),
  );
  const light = (one: string) => LIGHT.has(one) || owners.has(one) || /^\d/.test(one);
  const inFront = stems.filter((one) => !light(one) && !behind.has(one)).length;
  const front = inFront > 1 || entries.length + names.length > 0;
  const heavy = stems.some((one) => !light(one)) || entries.length + names.length > 0;
  return [
    ...entries,
    ...names.map((stems) => ({ entry: null, stems, weight: NAME_WEIGHT })),
    ...stems.map((one) => ({
      entry: null,
      stems: [one],
      weight: STEM_WEIGHT * (heavy && light(one) ? LIGHT_WEIGHT : front && behind.has(one) ? BEHIND_WEIGHT : 1),
    })),
  ];
}

// "first-in-first-out (FIFO) storage": the letters in brackets say the same again.
function withoutInitials(phrase: string): string {
  return phrase.replace(/\s*\((\p{Lu}{2,6})\)/gu, (bracket, letters: string, at: number) => {
    const before = words(phrase.slice(0, at)).slice(-letters.length);
    return before.map(({ lower }) => lower.charAt(0)).join("") === letters.toLowerCase() ? "" : bracket;
  });
}

// The share of a wanted thing that a line shows.
function shownBy({ entry, stems, weight }: Wanted, line: ResumeLine, lexicon: Lexicon): number {
  if (entry === null && weight < NAME_WEIGHT) {
    const word = stems[0] ?? "";
    return line.stems.has(word) ? 1 : line.context.has(word) ? IN_CONTEXT : 0;
  }
  if (entry !== null && line.terms.concepts.includes(entry)) return 1;
  if (entry === null && containsRun(line.sequence, stems)) return 1;
  const places = stems.map((one) => line.sequence.indexOf(one)).filter((at) => at >= 0);
  if (entry !== null && stems.length > 1 && places.length === stems.length)
    return Math.max(...places) - Math.min(...places) <= stems.length - 1 + WORDS_BETWEEN ? 1 : APART;
  if (entry !== null && line.terms.concepts.some((other) => lexicon.related(entry, other))) return NEAR;
  return stems.length > 1 && places.length / stems.length >= HALF ? HALF_OF_THEM : 0;
}

function containsRun(sequence: string[], run: string[]): boolean {
  return sequence.some((_, at) => run.every((stem, offset) => sequence[at + offset] === stem));
}
