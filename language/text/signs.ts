/** A sign, a number or a letter before the text of a list item, with the blanks around it. */
const SIGN =
  /^(\s*)((?:[^\p{L}\p{N}\s"'“‘«([{<#$€£@/\\…|_=`´^°§]\ufe0f?|\d{1,2}[.)](?!\d)|\d{1,2}\.\d{1,2}\.?(?=[ \t]+\p{Lu})|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\[[xX✓✔]\]|[-=~–—]{1,2}>|>>|--|[a-z][)]|[ivx]{1,4}[.)](?=[ \t]+\p{Lu})|o(?=[ \t]+[\p{Lu}\d]))(?:[ \t]+|\u200b))(?=\S)/u;
/** Signs that a file's own fonts put before an item without a blank. */
const STICKING = /^(\s*)([•●▪■◆➢►▸‣⁃◦○✓✔❖➤➔・\u25aa\uf0a7\uf0b7\uf0d8])(?=\S)/u;

/** A sign before a word without a blank, which is one of a list only if several lines begin so: "-took minutes". */
const CLOSE = /^(\s*)([-–—*+~>])(?=\p{L})/u;
/** "*Clerk*" is a word in bold print. */
const IN_SIGNS = /^\s*([*~])\S.*\1/u;
/** In lines. */
const LEAST_CLOSE = 2;

/** The signs that stand before the words of several lines without a blank. */
export function closeSigns(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const sign = IN_SIGNS.test(line) ? undefined : CLOSE.exec(line)?.[2];
    if (sign !== undefined) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([sign, count]) => (count >= LEAST_CLOSE ? [sign] : [])));
}

// "-- Where I have worked --" is drawn, and no item.
function isOnBothSides(line: string, sign: string): boolean {
  const [text, end] = [line.trim(), ` ${sign}`];
  return text.endsWith(end) && text.length > sign.length + end.length;
}

/** A line with nothing but a sign, as lists are pasted from some programs: its text is on the next line. */
const ALONE = /^\s*([•●▪■◆➢►▸‣⁃◦○✓✔❖➤➔·*\u25aa\uf0a7\uf0b7\uf0d8-])\s*$/u;

/** The sign that stands alone on a line; null for any other line. */
export function signAlone(line: string): string | null {
  return ALONE.exec(line)?.[1] ?? null;
}

const NONE: ReadonlySet<string> = new Set();

/** The sign before a list item. `lead` is the length of everything before the text, in UTF-16 units. */
export interface ListSign {
  sign: string;
  blank: string;
  lead: number;
}

/** The sign with which a line begins; null if it begins with none. `close` are the signs that need no blank behind them in this document. */
export function listSign(line: string, close: ReadonlySet<string> = NONE): ListSign | null {
  const isClose = close.has(CLOSE.exec(line)?.[2] ?? "") && !IN_SIGNS.test(line);
  const found = SIGN.exec(line) ?? STICKING.exec(line) ?? (isClose ? CLOSE.exec(line) : null);
  const [whole = "", blank = "", sign = ""] = found ?? [];
  return sign === "" || isOnBothSides(line, sign.trim()) ? null : { sign: sign.trim(), blank, lead: whole.length };
}
