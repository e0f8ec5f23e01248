import { givesRemainder, isAboutChange, linksPartToWhole } from "../../language/figures.js";
import { readText } from "../../language/sentences.js";
import { type FoundContradiction, quoteOf, type RuleInput, type Sentence } from "./found.js";

/** In percent; a little over 100 may come from rounding. */
const ALL = 100.5;
/** In percent; a larger sum is not a sum of shares of one whole. */
const TOO_MUCH = 200;

/** Finds shares of one whole that add up to more than 100 %, and parts that are more than their whole. */
export function excessShares({ resume, said }: RuleInput): FoundContradiction[] {
  return [...resume, ...said].flatMap((sentence, index, all): FoundContradiction[] => {
    const part = partOverWhole(sentence);
    if (part) return [{ kind: "sum", what: part, quotes: [quoteOf(sentence), quoteOf(sentence)] }];
    // Consecutive sentences of one reply: "60 % is …", "the other 50 % …".
    const before = all[index - 1];
    if (!before || before.ref !== sentence.ref || before.kind === "resume" || !givesRemainder(sentence.text)) return [];
    const shares = [...sharesIn(before), ...sharesIn(sentence)];
    const sum = shares.reduce((total, share) => total + share, 0);
    if (sharesIn(before).length === 0 || sharesIn(sentence).length === 0 || sum <= ALL || sum > TOO_MUCH) return [];
    return [{ kind: "sum", what: `The shares add up to ${sum} %`, quotes: [quoteOf(before), quoteOf(sentence)] }];
  });
}

function sharesIn({ text }: Sentence): number[] {
  return isAboutChange(text)
    ? []
    : readText(text).figures.flatMap(({ unit, value }) => (unit === "percent" ? [value] : []));
}

// "8 of the 6", or a list of shares in one sentence that adds up to more than 100 %.
function partOverWhole({ text }: Sentence): string | null {
  const list = readText(text).figures;
  for (const [index, part] of list.entries()) {
    const whole = list[index + 1];
    if (!whole || part.unit !== null || whole.unit !== null || part.value <= whole.value) continue;
    if (linksPartToWhole(text.slice(part.end, whole.start)))
      return `${part.text.trim()} of ${whole.text.trim()} is more than all`;
  }
  const shares = list.filter(({ unit }) => unit === "percent").map(({ value }) => value);
  const sum = shares.reduce((total, share) => total + share, 0);
  const isList = shares.length > 1 && !isAboutChange(text) && givesRemainder(text);
  return isList && sum > ALL && sum <= TOO_MUCH ? `The shares add up to ${sum} %` : null;
}
