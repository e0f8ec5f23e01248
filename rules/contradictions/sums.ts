import type { ClaimSource } from "../../domain/answer.js";
import { type Figure, figures } from "../text/numbers.js";
import { stem, words } from "../text/words.js";
import type { Found, Sentence, Statements } from "./find.js";

/** Says that a share is of what was spoken of before. */
const FURTHER = /\b(?:others?|another|remaining|remainder|rest)\b/iu;

/** Shares of one whole over 100 %, and parts that are more than the whole. */
export function tooMuch(statements: Statements): Found[] {
  return [...overHundred(statements), ...overWhole(statements)];
}

const sharesIn = ({ quote }: ClaimSource): Figure[] => figures(quote).filter(({ unit }) => unit === "percent");

// "55 % are … ", then "the other 50 %": the second sentence says that both are of the same.
function overHundred({ resume, said }: Statements): Found[] {
  return said.flatMap((sentence): Found[] => {
    const shares = sharesIn(sentence);
    if (shares.length === 0 || !FURTHER.test(sentence.quote)) return [];
    const own = shares.reduce((sum, { value }) => sum + value, 0);
    const before = said.filter((one) => one !== sentence && sharesIn(one).length > 0);
    const sameReply = before.filter((one) => one.ref === sentence.ref && one.position < sentence.position);
    const candidates = [
      ...sameReply.reverse(),
      ...before.filter((one) => one.ref !== sentence.ref),
      ...resume.filter((one) => sharesIn(one).length > 0),
    ];
    const other = candidates.find((one) => own + sharesIn(one).reduce((sum, { value }) => sum + value, 0) > 100.5);
    if (!other) return [];
    const all = [...sharesIn(other), ...shares].map(({ text }) => text.trim()).join(" + ");
    return [{ kind: "sum", what: `${all} is more than the whole`, quotes: [other, sentence] }];
  });
}

/** Parts are told in a row: so far apart at most, in characters. */
const IN_A_ROW = 45;

// "28 in Wisconsin, 14 in Illinois and 12 in Minnesota" of 46 accounts.
function overWhole({ resume, said }: Statements): Found[] {
  return said.flatMap((sentence): Found[] => {
    const parts = partsIn(sentence.quote);
    if (parts.length < 2) return [];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const earlier = said.filter(
      (one) => one !== sentence && one.ref === sentence.ref && one.position < sentence.position,
    );
    const others = said.filter((one) => one.ref !== sentence.ref);
    const further = FURTHER.test(sentence.quote);
    for (const one of [...earlier.reverse(), ...others, ...resume]) {
      const whole = wholesIn(one, sentence, one.kind !== "resume" && one.ref === sentence.ref).find((count) => {
        // "The others": what was told before is a part as well, and the whole stands with it.
        const all = sum + (further ? (partsAfter(one.quote, count)[0]?.value ?? 0) : 0);
        return all > count.value && all <= 2 * count.value;
      });
      if (!whole) continue;
      const all = parts.map(({ text }) => text.trim()).join(" + ");
      return [{ kind: "sum", what: `${all} is more than ${whole.text.trim()}`, quotes: [one, sentence] }];
    }
    return [];
  });
}

// Counts of parts stand side by side; a grade, a year or a page is none, nor is what changed.
function partsIn(text: string): Figure[] {
  if (/\b(?:so|now|lost|but|instead|from \d+|of which|per|each)\b/iu.test(text) || !/,|\band\b/u.test(text)) return [];
  const counts = figures(text).filter((figure) => figure.unit === null && figure.value < 1900 && !isName(text, figure));
  const inRow = counts.filter(
    (figure, index) => index === 0 || figure.start - (counts[index - 1]?.end ?? 0) < IN_A_ROW,
  );
  return inRow.length === counts.length ? inRow : [];
}

function isName(text: string, { start }: Figure): boolean {
  return /\b(?:grades?|levels?|years?|sets?|class|step|page|band|stage|key stage|type|no|version|door|line|unit)\s*$/iu.test(
    text.slice(0, start),
  );
}

// A count of the same thing that the parts are told of: its noun stands with them, or they follow it in the reply.
function wholesIn({ quote }: Sentence, parts: Sentence, follows: boolean): Figure[] {
  const told = new Set(words(parts.quote).map((word) => word.stem));
  return figures(quote).filter((figure) => {
    if (figure.unit !== null || figure.value >= 1900 || figure.value < 3 || isName(quote, figure)) return false;
    const noun = /^[\s-]*(\p{L}{3,})/u.exec(quote.slice(figure.end))?.[1];
    if (
      noun === undefined ||
      /^(?:years?|months?|weeks?|days?|hours?|minutes?|percent|of|and|in|at|to|from|or|newly|times?)$/iu.test(noun)
    )
      return false;
    return told.has(stem(noun.toLowerCase())) || follows;
  });
}

function partsAfter(text: string, whole: Figure): Figure[] {
  return figures(text).filter(({ start, unit }) => unit === null && start > whole.end);
}
