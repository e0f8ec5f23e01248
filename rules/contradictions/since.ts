import { doerOf } from "../claims/doers.js";
import { contentStems } from "../text/words.js";
import { isCommon } from "../thesaurus/thesaurus.js";
import { comparable, type Found, type Sentence, type Statements } from "./find.js";
import { yearsIn } from "./years.js";

/** "Since 2020", "first used in 2021", "my first one in May 2022". */
const BEGAN =
  /\b(?:since|first\b[^,;.()]{0,40}?\bin|started(?: [^,;.()]{0,30}?)? in|new in)\s+(?:\p{L}+\s+)?((?:19|20)\d\d)\b/iu;
/** Years are told round. */
const ROUNDED_YEARS = 1;

/** More years of a thing than have passed since the résumé says that it began. */
export function tooLongSince({ resume, said, asOf }: Statements): Found[] {
  const begun = comparable(resume, ({ quote }) => BEGAN.test(quote)).map((sentence) => ({
    sentence,
    ...beginOf(sentence),
  }));
  const tells = ({ quote }: Sentence) => /\b(?:years?|decade)\b/iu.test(quote);
  return comparable(said, tells).flatMap((sentence): Found[] => {
    const years = yearsIn(sentence.quote);
    if (years === null || doerOf(sentence.quote) !== null) return [];
    const told = contentStems(`${sentence.quote} ${sentence.asked}`);
    const other = begun.find(({ of, year }) => {
      const shared = of.filter((stem) => told.includes(stem));
      const isSame = shared.length >= 2 || shared.some((stem) => !isCommon(stem));
      return isSame && years.count > asOf.year - year + ROUNDED_YEARS;
    });
    if (!other) return [];
    const what = `${years.count} years are more than have passed since ${other.year}`;
    return [{ kind: "years", what, quotes: [sentence, other.sentence] }];
  });
}

// What began, in the part of the line that says so, and the earliest year that the line gives it.
function beginOf({ quote }: Sentence): { of: string[]; year: number } {
  const found = BEGAN.exec(quote);
  const end = found ? found.index + found[0].length : quote.length;
  const part =
    quote
      .slice(0, end)
      .split(/[;,]\s/u)
      .at(-1) ?? quote;
  const years = (quote.match(/\b(?:19|20)\d\d\b/gu) ?? []).map(Number);
  return { of: contentStems(part), year: Math.min(...years) };
}
