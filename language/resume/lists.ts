/** Signs that divide a list wherever they stand, and those that do so as gaps: two blanks, a full stop before a capital. */
const DIVIDERS = /[()]|[,;•·|\t`]|(?<=\S)[^\S\n]{2,}(?=\S)|\.\s(?=\s*\p{Lu})/gu;
/** Any other sign between blanks divides a list in which it comes again; a dash, which may stand before a level, in which it comes twice again. */
const SIGN = /\s([^\p{L}\p{M}\p{N}\s()&+"'“”‘’,;•·|`.:])\s/gu;
/** The level of a skill behind dots: "Koha ............ expert". */
const LEVEL = /\s*(?:\.{4,}|…{2,})\s*[^.…]*$/u;
const DASH = /^[-–—]$/u;

/** The items of a list on one line, outside brackets and without the full stop at its end. */
export function itemsOf(given: string): string[] {
  const items: string[] = [];
  const text = given.replace(LEVEL, "");
  let depth = 0;
  let from = 0;
  for (const { mark, index } of marksIn(text)) {
    if (mark === "(") depth += 1;
    else if (mark === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      items.push(text.slice(from, index));
      from = index + mark.length;
    }
  }
  const all = [...items, text.slice(from)].map((item) => item.trim());
  const said = all.filter((item) => item !== "" && !/^\d{4}$/.test(item));
  return said.length < 2 ? said : said.map((item, at) => (at === said.length - 1 ? item.replace(/\.$/, "") : item));
}

function marksIn(text: string): { mark: string; index: number }[] {
  const signs = [...text.matchAll(SIGN)].map(({ 0: mark, 1: sign = "", index }) => ({ mark, sign, index }));
  const times = new Map<string, number>();
  for (const { sign } of signs) times.set(sign, (times.get(sign) ?? 0) + 1);
  const repeated = signs.filter(({ sign }) => (times.get(sign) ?? 0) >= (DASH.test(sign) ? 3 : 2));
  const others = [...text.matchAll(DIVIDERS)].map(({ 0: mark, index }) => ({ mark, index }));
  return [...repeated, ...others].sort((a, b) => a.index - b.index);
}
