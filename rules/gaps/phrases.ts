import type { Finding } from "../../domain/gap.js";
import type { AskedFor } from "../../language/sentences.js";
import type { Phrase } from "../../language/words.js";
import type { EvidenceLine } from "./evidence.js";

/*
 * How well the lines of a résumé show a phrase. Lexicon entries and names are all required, but may occur in different lines. Of the plain words,
 * enough must occur in one line.
 */

/** Minimum share of the weight; every entry and name must be found as well. */
const COVERED = 0.65;
const PARTIAL = 0.35;
/** The share for an entry if a related one is found, or if its words are far apart in one line. */
const NEAR = 0.5;
const APART = 0.5;
/** The share for a word found in another line of the same role. */
const IN_CONTEXT = 0.5;
/** An entry or name counts `HALF_OF_THEM` if a line has at least this share of its words. */
const HALF = 0.5;
const HALF_OF_THEM = 0.3;
/** The words of an entry belong together with at most this many other words between them. */
const WORDS_BETWEEN = 4;

/** Returns how well lines show a phrase, and the line that shows the most of it. */
export function phraseCoverage({ wanted }: Pick<Phrase, "wanted">, lines: EvidenceLine[]): Finding {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { coverage: "missing", resume_quote: null };
  const ranked = lines
    .flatMap((line) => {
      const shown = wanted.map((one) => shownBy(one, line));
      const sum = shown.reduce((total, share, index) => total + share * (wanted[index]?.weight ?? 0), 0);
      return sum > 0 ? [{ line, shown, sum }] : [];
    })
    .sort((a, b) => b.sum - a.sum || a.line.quote.start - b.line.quote.start);
  const top = ranked[0];
  if (!top) return { coverage: "missing", resume_quote: null };
  const best = wanted.map(({ isStrong }, index) =>
    isStrong ? ranked.reduce((most, { shown }) => Math.max(most, shown[index] ?? 0), 0) : (top.shown[index] ?? 0),
  );
  const share = best.reduce((sum, shown, index) => sum + shown * (wanted[index]?.weight ?? 0), 0) / total;
  const whole = wanted.every(({ isStrong }, index) => !isStrong || best[index] === 1);
  const some = wanted.some(({ isStrong }, index) => isStrong && (best[index] ?? 0) >= NEAR);
  if (share >= COVERED && whole) return { coverage: "covered", resume_quote: top.line.quote };
  return share >= PARTIAL || some
    ? { coverage: "partial", resume_quote: top.line.quote }
    : { coverage: "missing", resume_quote: null };
}

// The share of a wanted term that a line shows, 0 to 1.
function shownBy({ entry, stems, isStrong }: AskedFor, { says, context }: EvidenceLine): number {
  if (!isStrong) {
    const word = stems[0] ?? "";
    return says.stems.has(word) ? 1 : context.has(word) ? IN_CONTEXT : 0;
  }
  if (entry !== null && says.concepts.includes(entry)) return 1;
  if (entry === null && containsRun(says.sequence, stems)) return 1;
  const places = stems.map((one) => says.sequence.indexOf(one)).filter((at) => at >= 0);
  if (entry !== null && stems.length > 1 && places.length === stems.length)
    return Math.max(...places) - Math.min(...places) <= stems.length - 1 + WORDS_BETWEEN ? 1 : APART;
  if (entry !== null && says.isNear(entry)) return NEAR;
  return stems.length > 1 && places.length / stems.length >= HALF ? HALF_OF_THEM : 0;
}

function containsRun(sequence: readonly string[], run: string[]): boolean {
  return sequence.some((_, at) => run.every((stem, offset) => sequence[at + offset] === stem));
}
