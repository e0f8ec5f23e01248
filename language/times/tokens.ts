import { PHRASES } from "./calendar.js";

/** A word, a number or a sign of a text. UTF-16 indexes. */
export interface Token {
  text: string;
  lower: string;
  at: number;
  end: number;
  /** True if there is white space before it. */
  isApart: boolean;
  /** True if it begins a line. */
  isFirst: boolean;
  /** True if it stands behind a tab or a wide gap, as in another cell of a table. */
  isInNextCell: boolean;
}

/** A dash or an arrow. */
export const DASH = /^(?:[-–—‒―−~～〜→➔➝►▸]|\u2010|\u2011)$/u;

const TOKEN = /\p{L}+(?:['’]\p{L}+)?|\d+|[^\s\p{L}\d]/gu;

/** In UTF-16 units. A wider gap is not looked over. */
const WIDEST_GAP = 60;

/** How a form wants a date to be written: "Date to (DD/MM/YY): 22/12/17", "From (MO/YR): 04/21". */
const HINT = /\((?:[DMTJYO]{1,4}[/.-]){1,2}[MJYR]{2,4}\)/giu;

/** The tokens of a text, in order. */
export function tokensOf(written: string): Token[] {
  const text = written.includes("(") ? written.replace(HINT, (hint) => " ".repeat(hint.length)) : written;
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    at: index,
    end: index + word.length,
    isApart: index > 0 && /\s/.test(text.charAt(index - 1)),
    isFirst: /\n\s*$/.test(text.slice(Math.max(0, index - 20), index)),
    isInNextCell: /\S(?:[^\S\n]*\t[^\S\n]*| {2,})$/.test(text.slice(Math.max(0, index - WIDEST_GAP), index)),
  }));
}

/** True for a year of four digits. */
export function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:19|20)\d\d$/.test(token.text);
}

/** True for a sign or a number that continues the number before it, as in "12.5" and "18:30"; not for the colon of "Jun 18: Clerk". */
export function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.isApart || !/^[-/.:\d]/.test(token.text) || token.text === ".") return false;
  return token.text !== ":" || tokens[at + 1]?.isApart === false;
}

/** The index behind dashes and arrows, or behind a slash or an angle between blanks; null if there are none. */
export function dash(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (DASH.test(tokens[next]?.text ?? "") || (tokens[next]?.text === ">" && next > at)) next += 1;
  if (next > at) return next;
  return /^[/>]$/.test(tokens[at]?.text ?? "") && tokens[at]?.isApart && tokens[at + 1]?.isApart ? at + 1 : null;
}

/** The index behind a dash, an arrow or a word such as "until"; null if there is none. */
export function between(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  const comma = tokens[at]?.text === "," ? at + 1 : at;
  return dash(tokens, comma) ?? phrase(tokens, comma, words);
}

/** The phrases of a list as tokens, by their first one, the longest first. */
const PREPARED = new Map<readonly string[], ReadonlyMap<string, readonly string[][]>>(
  Object.values(PHRASES).map((list) => [list, byFirstToken(list)]),
);

function byFirstToken(list: readonly string[]): ReadonlyMap<string, readonly string[][]> {
  const found = new Map<string, string[][]>();
  for (const words of list) {
    const parts = words.match(TOKEN) ?? [];
    const first = parts[0] ?? "";
    found.set(first, [...(found.get(first) ?? []), [...parts]]);
  }
  return found;
}

/** The index behind the longest of these phrases that begins here; null if none does. */
export function phrase(tokens: readonly Token[], at: number, list: readonly string[]): number | null {
  const first = tokens[at]?.lower;
  const phrases = first === undefined ? undefined : PREPARED.get(list)?.get(first);
  for (const parts of phrases ?? [])
    if (parts.every((part, offset) => tokens[at + offset]?.lower === part)) return at + parts.length;
  return null;
}
