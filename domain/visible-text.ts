import { z } from "zod";

/** The reason why a text in a file is not visible to a reader of the document. */
export const HiddenBy = z.enum(["hidden", "colour", "tiny", "off_page", "invisible_characters", "comment", "metadata"]);
export type HiddenBy = z.infer<typeof HiddenBy>;

/** A text of a file that is not visible to a reader of the document. It counts for nothing, and is shown to the candidate. */
export const HiddenText = z.object({ text: z.string(), by: HiddenBy });
export type HiddenText = z.infer<typeof HiddenText>;

const MOST_HIDDEN = 50;
const LONGEST_HIDDEN = 500;

/** The hidden texts as they are stored: each once, with single blanks, at most 50 of at most 500 characters. */
export function keptHidden(texts: HiddenText[]): HiddenText[] {
  const kept: HiddenText[] = [];
  for (const { text, by } of texts) {
    const clean = [...text.replace(/\s+/g, " ").trim()].slice(0, LONGEST_HIDDEN).join("");
    if (clean === "") continue;
    if (kept.length === MOST_HIDDEN) break;
    if (!kept.some((one) => one.text === clean && one.by === by)) kept.push({ text: clean, by });
  }
  return kept;
}

// Tag characters are not drawn, but can spell text.
const TAGS = /[\u{e0000}-\u{e007f}]+/gu;
/** Characters without a shape of their own. Joiners are letters of some scripts and of emoji, and are kept there. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{1d173}-\u{1d17a}]|(?<!\ufe0f|[\p{M}\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Deva}\p{Script=Beng}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Sinh}\p{Script=Khmr}])[\u200c\u200d]|(?<=[\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** Of these, the ones that typesetting needs; they are removed and not reported. */
const ORDINARY = /^[\u00ad\u061c\u200e\u200f\ufeff]$/u;

/** Line ends other than a line feed: a lone carriage return (old Macs), and those of Unicode. */
const LINE_END = /\r(?!\n)|[\u0085\u2028\u2029]/g;
/** Control characters other than white space: they are not drawn, and JSON, terminals and Word files do not accept them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]+/g;
/** More marks on one letter than any language has: https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format. */
const STACKED_MARKS = /(?<=\p{M}{30})\p{M}+/gu;
/** Half of a surrogate pair, which is not a character. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The same text in characters that every reader can use. */
function cleaned(given: string): string {
  return given
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(LINE_END, "\n")
    .replace(CONTROL, "")
    .replace(STACKED_MARKS, "");
}

/** A text in clean characters without its invisible ones, and the texts that these spell, or the lines that had them. */
export function visibleText(given: string): { text: string; hidden: HiddenText[] } {
  const clean = cleaned(given);
  if (!hasInvisible(clean)) return { text: clean, hidden: [] };
  const hidden: HiddenText[] = [];
  const lines = clean.split("\n").map((line) => {
    const untagged = line.replace(TAGS, (tags) => {
      hidden.push({ text: spelt(tags), by: "invisible_characters" });
      return "";
    });
    let isNoted = false;
    const text = untagged.replace(INVISIBLE, (character) => {
      isNoted ||= !ORDINARY.test(character);
      return "";
    });
    if (isNoted) hidden.push({ text, by: "invisible_characters" });
    return text;
  });
  return { text: lines.join("\n"), hidden: keptHidden(hidden) };
}

// `search` always begins at the start, whatever the `lastIndex` of the expression.
function hasInvisible(text: string): boolean {
  return text.search(TAGS) >= 0 || text.search(INVISIBLE) >= 0;
}

function spelt(tags: string): string {
  return [...tags].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) & 0x7f)).join("");
}
