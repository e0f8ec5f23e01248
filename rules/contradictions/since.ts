import { doerOf } from "../claims/doers.js";
import { contentStems, words } from "../text/words.js";
import { isCommon } from "../thesaurus/thesaurus.js";
import { comparable, type Found, inOneForm, type Sentence, type Statements } from "./find.js";
import { yearsIn } from "./years.js";

/** "Since 2020", "first used in 2021", "my first one in May 2022". */
const BEGAN =
  /\b(?:since|first\b[^,;.()]{0,40}?\bin|started(?: [^,;.()]{0,30}?)? in|new in|(?:bought|introduced|opened|installed|launched|founded)(?: in)?)\s+(?:\p{L}+\s+)?((?:19|20)\d\d)\b/iu;
/** Years are told round. */
const ROUNDED_YEARS = 1;

/** More years of a thing than have passed since the résumé says that it began. */
export function tooLongSince({ resume, said, asOf }: Statements): Found[] {
  const begun = [
    ...comparable(resume, ({ quote }) => BEGAN.test(quote) || (CREDENTIAL.test(quote) && YEAR.test(quote))),
    ...comparable(said, ({ quote, asked }) => BEGAN.test(quote) || (ASKS_WHEN.test(asked) && YEAR.test(quote))),
  ].map((sentence) => ({ sentence, ...beginOf(sentence) }));
  const tells = ({ quote }: Sentence) => /\b(?:years?|decade)\b/iu.test(quote);
  return comparable(said, tells).flatMap((sentence): Found[] => {
    const years = yearsIn(sentence.quote);
    if (years === null || doerOf(sentence.quote) !== null) return [];
    const told = contentStems(`${sentence.quote} ${sentence.asked}`);
    const other = begun.find(({ sentence: begin, of, names, year }) => {
      if (begin === sentence || inOneForm(begin, sentence)) return false;
      if (!BEGAN.test(begin.quote) && begin.kind === "resume" && !HELD.test(sentence.quote)) return false;
      const shared = of.filter((stem) => told.includes(stem));
      const isSame = shared.length >= 2 || shared.some((stem) => !isCommon(stem) || names.includes(stem));
      return isSame && years.count > asOf.year - year + ROUNDED_YEARS;
    });
    if (!other) return [];
    const what = `${years.count} years are more than have passed since ${other.year}`;
    return [{ kind: "years", what, quotes: [sentence, other.sentence] }];
  });
}

/** Words that tell of beginning and time alone. */
const BEGINS =
  /^(?:sinc|since|first|start|began|begin|bought|introduc|open|instal|launch|found|time|year|long|veri|quit|now|today|certif|certificat|member|regist|licenc|licens|qualif|held|hold)$/u;
/** What is held from a day on; only who says to have held it so long tells of the same. */
const CREDENTIAL =
  /\b(?:certificat\w*|diploma|member\w*|registration|registered|licen[cs]ed?|qualification|accredit\w*|chartered)\b/iu;
const HELD =
  /\b(?:held|had|holding|been) .{0,60}(?:certificat\w*|certified|member|registered|licen[cs]\w*|qualif\w*|accredit\w*|chartered)\b/iu;
const ASKS_WHEN = /\b(?:when did you (?:first|start|begin)|since when)\b/iu;
const YEAR = /\b(?:19|20)\d\d\b/u;

// What began, in the part of the line that says so, and the earliest year that the line gives it.
function beginOf({ quote, kind, asked, before }: Sentence): { of: string[]; names: string[]; year: number } {
  const found = BEGAN.exec(quote);
  const end = found ? found.index + found[0].length : quote.length;
  const own =
    quote
      .slice(0, end)
      .split(/[;,]\s/u)
      .at(-1) ?? quote;
  // "I opened it for the first time in 2023": what it is was said or asked before.
  const part =
    kind === "resume" ? own : /\b(?:it|them|that)\b/u.test(own) || !found ? `${own} ${asked} ${before}` : own;
  const years = (quote.match(/\b(?:19|20)\d\d\b/gu) ?? []).map(Number);
  const names = words(part).filter(({ text }, index) => index > 0 && /^\p{Lu}/u.test(text));
  const of = contentStems(part).filter((stem) => !BEGINS.test(stem) && !/^\d/u.test(stem));
  return { of, names: names.map(({ stem }) => stem), year: Math.min(...years) };
}
