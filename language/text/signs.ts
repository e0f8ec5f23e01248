/** A sign, a number or a letter before the text of a list item, with the blanks around it. */
const SIGN =
  /^(\s*)((?:[^\p{L}\p{N}\s"'“‘«([{<#$€£@/\\…|_=`´^°§]\ufe0f?|\d{1,2}[.)](?!\d)|\d{1,2}\.\d{1,2}\.?(?=[ \t]+\p{Lu})|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\[[xX✓✔]\]|[a-z][)]|[ivx]{1,4}[.)](?=[ \t]+\p{Lu})|o(?=[ \t]+[\p{Lu}\d]))(?:[ \t]+|\u200b))(?=\S)/u;
/** Signs that a file's own fonts put before an item without a blank. */
const STICKING = /^(\s*)([•●▪■◆➢►▸‣⁃◦○✓✔❖➤➔・\u25aa\uf0a7\uf0b7\uf0d8])(?=\S)/u;

/** A line with nothing but a sign, as lists are pasted from some programs: its text is on the next line. */
const ALONE = /^\s*([•●▪■◆➢►▸‣⁃◦○✓✔❖➤➔·*\u25aa\uf0a7\uf0b7\uf0d8-])\s*$/u;

/** The sign that stands alone on a line; null for any other line. */
export function signAlone(line: string): string | null {
  return ALONE.exec(line)?.[1] ?? null;
}

/** The sign before a list item. `lead` is the length of everything before the text, in UTF-16 units. */
export interface ListSign {
  sign: string;
  blank: string;
  lead: number;
}

/** The sign with which a line begins; null if it begins with none. */
export function listSign(line: string): ListSign | null {
  const [whole = "", blank = "", sign = ""] = SIGN.exec(line) ?? STICKING.exec(line) ?? [];
  return sign === "" ? null : { sign: sign.trim(), blank, lead: whole.length };
}
