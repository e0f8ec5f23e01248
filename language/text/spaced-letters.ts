/** In UTF-16 units. Nobody sets a longer line apart, and checking one takes time in proportion to its square. */
const LONGEST = 400;
/** With fewer letters, a row of single letters may be a list: "A B C". */
const FEWEST = 4;

/**
 * Joins letters that are set apart for show: "P E T R A  V A N C E" becomes "PETRA VANCE". All letters of a line, or of its part between bars or
 * tabs, are set apart by single blanks, and its words by wider gaps.
 */
export function withJoinedLetters(text: string): string {
  return text.replace(/[^\n\r\t|]+/g, (part) => (part.length <= LONGEST && isSetApart(part) ? joined(part) : part));
}

function isSetApart(part: string): boolean {
  const letters = part.replace(/^[\s#*_]+|[\s*_]+$/g, "").split(/\s+/);
  const isSingle = (one: string) => [...one].length === 1 || /^\p{L}\p{M}+$/u.test(one);
  const pairs = letters.filter((one) => !isSingle(one));
  return (
    letters.length >= FEWEST &&
    // Two letters that are drawn close to each other stay together: "E D U C AT I O N".
    pairs.every((one) => /^\p{Lu}{2}$/u.test(one)) &&
    pairs.length <= letters.length / 4 &&
    letters.filter((one) => /\p{L}/u.test(one)).length >= FEWEST
  );
}

function joined(part: string): string {
  const [, lead = "", letters = "", rest = ""] = /^([\s#*_]*)(.*?)([\s*_]*)$/su.exec(part) ?? [];
  const words = letters.split(/\s{2,}/).map((word) => word.replace(/\s/g, ""));
  return `${lead}${words.join(" ").replace(/ ?([.'’‘-]) ?(?=\p{L})/gu, (gap, sign) => (sign === "." ? `${sign} ` : gap.trim()))}${rest}`;
}
