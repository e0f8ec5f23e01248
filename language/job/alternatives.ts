import { testedPattern } from "../text/row.js";
import type { SentenceToken } from "./things.js";

/** Between two things of a list, and before its last one if each of them is enough. */
const [LISTED, OR] = [/^,\s*$/u, /^,?\s+(?:or|oder)\s+$/iu];
/** The first thing of such a list: with what all of it goes on, "Training as an electrician". */
const BEGINS_A_LIST = testedPattern(
  /\p{L} (?:als|as|in|with|mit) (?:an? )?[\p{L}\p{N}+#./-]+$/iu,
  "Ausbildung als Industriemechaniker",
  "Driving licence",
);
const HOLDS_OR = testedPattern(
  /\s(?:or|oder)\s(?!(?:an? |eine? )?(?:equivalent|similar|comparable|vergleichbar|ähnlich))/iu,
  "Schlosser oder Mechatroniker",
  "Schlosser oder vergleichbar",
);

/** The things of a sentence with lists of which each is enough as one: "Training as an electrician, fitter or welder". */
export function withAlternatives(found: readonly SentenceToken[], sentence: string): SentenceToken[] {
  const joined: SentenceToken[] = [];
  for (let at = 0; at < found.length; ) {
    const first = found[at];
    const last = first && BEGINS_A_LIST.test(first.text) ? endOfAlternatives(found, at, sentence) : at;
    const end = found[last]?.end;
    if (first && end !== undefined) joined.push({ ...first, text: sentence.slice(first.start, end), end });
    at = last + 1;
  }
  return joined;
}

// The index of the last thing of a list that begins at an index and ends with an "or"; the index itself if there is none.
function endOfAlternatives(found: readonly SentenceToken[], at: number, sentence: string): number {
  const gap = (of: number) => sentence.slice(found[of]?.end ?? 0, found[of + 1]?.start ?? 0);
  let last = at;
  while (last + 1 < found.length && LISTED.test(gap(last))) {
    last += 1;
    if (HOLDS_OR.test(found[last]?.text ?? "")) return last;
  }
  return last + 1 < found.length && OR.test(gap(last)) ? last + 1 : at;
}
