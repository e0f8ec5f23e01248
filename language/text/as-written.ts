import { withJoinedLetters } from "./spaced-letters.js";

/**
 * A text as its writer wrote it: without what a mail program put before each line and what a page said twice, with the letters that an encoding
 * broke, and with the letters joined that were set apart for show. A text with none of these is returned as it is.
 */
export function asWritten(text: string): string {
  return withJoinedLetters(withWholeLetters(withoutTwins(unquoted(text))));
}

/** The sign of a reply or of a forwarded mail before a line, once for each time it was sent on. */
const QUOTED = /^(?:> ?)+/;
/** The least share of the lines that are quoted, and the least that have the sign alone, which no list has. */
const [MOST_ARE_QUOTED, LEAST_BLANK] = [0.5, 2];

function unquoted(text: string): string {
  const lines = text.split("\n");
  const quoted = lines.filter((line) => QUOTED.test(line));
  const blank = quoted.filter((line) => line.replace(QUOTED, "").trim() === "");
  const full = lines.filter((line) => line.trim() !== "");
  if (quoted.length < MOST_ARE_QUOTED * full.length || blank.length < LEAST_BLANK) return text;
  return lines.map((line) => line.replace(QUOTED, "")).join("\n");
}

/** How many different lines come twice, one below the other, in the copy of a page that has each once more for screen readers. */
const LEAST_TWICE = 3;

// "Registered Nurse" above "Registered Nurse", and "2008 - 2009 · 1 yr2008 to 2009 · 1 yr" in one line
function withoutTwins(text: string): string {
  const lines = text.split("\n");
  const isTwin = (line: string, at: number) => line.trim() !== "" && line.trim() === lines[at - 1]?.trim();
  if (new Set(lines.filter(isTwin)).size < LEAST_TWICE) return text;
  return lines.flatMap((line, at) => (isTwin(line, at) ? [] : firstHalf(line))).join("\n");
}

// The first half of a line that says the same twice, a range once with a dash and once in words; any other line as it is.
function firstHalf(line: string): string {
  const same = (half: string) => half.trim().replace(/ [-–] | to /g, " ");
  const middle = Math.floor(line.length / 2);
  const cut = [middle, middle - 1, middle + 1].find((at) => at > 1 && same(line.slice(0, at)) === same(line.slice(at)));
  return cut === undefined ? line : line.slice(0, cut);
}

/** What is left of an apostrophe, a dash or a letter with an accent where UTF-8 was read as Windows-1252: "â€™", "Ã©", "Â£". */
const BROKEN =
  /â€[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[ÂÃ][\u0080-\u00bf]/gu;
/** How many such places show that a text was read so; a single one may be meant. */
const LEAST_BROKEN = 2;
/** A run of letters outside ASCII, as the bytes of other letters may look. */
const NOT_ASCII =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2,}/gu;

function withWholeLetters(text: string): string {
  if ((text.match(BROKEN) ?? []).length < LEAST_BROKEN) return text;
  return text.replace(NOT_ASCII, (run) => decodedAgain(run) ?? run);
}

/** The characters of the bytes 0x80 to 0x9f in Windows-1252; five of them have none. */
const HIGH = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];
const FIRST_HIGH = 0x80;

// The letters that these are as bytes of UTF-8; null if they are none.
function decodedAgain(run: string): string | null {
  const bytes = [...run].map((letter) => {
    const high = HIGH.indexOf(letter);
    return high < 0 ? letter.charCodeAt(0) : FIRST_HIGH + high;
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
