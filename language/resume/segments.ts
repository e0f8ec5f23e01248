import { type Places, townAtEnd } from "../names/places.js";
import { testedPattern } from "../text/row.js";
import type { Time } from "../times/grammar.js";
import { isLength } from "../times/lengths.js";
import { saysHowEmployedBeside } from "./employment.js";
import { isRemark } from "./remarks.js";
import type { Row } from "./rows.js";

/** A part of a line between two separators, or a time. UTF-16 indexes in the row's text. */
export interface Segment {
  kind: "words" | "time";
  from: number;
  to: number;
  /** What stands before it: a sign such as "," or "|", a word such as "at", "tab", or "" at the beginning of the line. */
  before: string;
  time: Time | null;
}

/** Where a line may be cut: at signs between blanks or before one, at wide gaps, at brackets and at "at". */
const SEPARATOR =
  /\s*(?:\t|\s{2,})\s*|\s*\.{3,}\s*|\s+\.\s+|\s+[^\p{L}\p{N}\s"'“”‘’«»(&+#.$€£]{1,3}\s+|(?<=[\p{L}.)]{2})-(?=\p{Lu}\p{Ll}{2})|\s*(?:[,;:|┃│¦•—]|(?<!·)·(?!·))(?:\s+|(?=\())|\s*(?:[|┃│¦•—]|(?<!·)·(?!·))\s*|\s+(?:at|bei|beim|im|chez|for|with|in|via|through|@|trading as|t\/a)\s+(?=[\p{Lu}\p{N}])|\s*[([{]\s*|\s*[)\]}](?:\s*[,;:|┃│¦·•–—@/~-]+(?=\s)|\s+(?:at|bei|chez)(?=\s))?\s*/gu;

/** The separator of a hyphen without blanks, as between employer and town in the export of a job board; in most names it is none. */
export const GLUED = "glued";

/** Beside a time also at the end of a sentence of several letters: "Harbour Hotel, York. Cook." */
const SEPARATOR_OR_STOP = new RegExp(
  `(?<=\\p{L}{4})(?<!Bros|Corp|Dept|Univ)\\.\\s+(?=\\p{Lu})|${SEPARATOR.source}`,
  SEPARATOR.flags,
);

/** The separator before a town at the end of words: "Harbour Hotel York". */
export const TOWN = "town";

/** Cuts a row into its times and the words between its separators, and before the towns that end them. */
export function segmentsOf(row: Row, places: Places): Segment[] {
  return separated(row).flatMap((segment) => {
    const at =
      segment.kind === "words" && segment.before !== "("
        ? townAtEnd(row.text.slice(segment.from, segment.to), places)
        : null;
    if (at === null) return segment;
    const from = segment.from + at;
    const to = segment.from + row.text.slice(segment.from, from).trimEnd().length;
    return [
      { ...segment, to },
      { ...segment, from, before: TOWN },
    ];
  });
}

function separated(row: Row): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let before = "";
  for (const time of row.times) {
    before = cut(row.text, from, time.from, before, found, true);
    found.push({ kind: "time", from: time.from, to: time.to, before, time });
    from = time.to;
    before = "";
  }
  cut(row.text, from, row.text.length, before, found, row.times.length > 0);
  return found;
}

// Adds the words between two indexes, and returns the separator at their end.
function cut(text: string, from: number, to: number, first: string, found: Segment[], isBesideTime = false): string {
  let [at, before] = [from, first];
  const add = (end: number, isLast = false) => {
    const piece = text.slice(at, end);
    const trimmed = piece
      .trim()
      .replace(/[\s,;–—-]+$/u, "")
      .replace(/^(?:[.,;:]|[*_~]{2,}|via|c\/o|(?:(?:[Ww]orked|[Ww]orking|[Ee]mployed) )?as(?: an?)?|als)\s+/u, "");
    // A row of dots masks a name: "·········· Studio".
    const isAside = before === "(" && isRemark(trimmed);
    const isBeside = /^[·|]$/.test(before) && saysHowEmployedBeside(trimmed, before);
    if (!/[\p{L}\p{N}]|·{4}/u.test(trimmed) || isLength(trimmed) || isAside || isBeside) return;
    const lead = piece.indexOf(trimmed);
    const stop = isLast && STOP.test(trimmed) ? 1 : 0;
    found.push({ kind: "words", from: at + lead, to: at + lead + trimmed.length - stop, before, time: null });
    before = "";
  };
  for (const match of withWholeNames(text.slice(from, to)).matchAll(isBesideTime ? SEPARATOR_OR_STOP : SEPARATOR)) {
    const start = from + match.index;
    add(start);
    before = nameOf(match[0]) || before;
    at = start + match[0].length;
  }
  const rest = found.length;
  add(to, isBesideTime);
  return found.length > rest ? "" : before;
}

/** The legal form at the end of an employer's name, which no separator divides from it: "Lines, Inc.", "(India) Private Limited". */
const LEGAL_FORM = testedPattern(
  /,?(?=\s+(?:Inc|INC|LLC|LLP|L\.L\.C|PLLC|Corp|CORP|Ltd|LTD|Limited|LIMITED|plc|PLC|Pty|PTY|Private Limited|PRIVATE LIMITED|Pvt|PVT|P\.A|P\.C|S\.?A|S\.?L|S\.?r\.?l|S\.p\.A|SAS|GmbH|GMBH|AG|KG|e\.V|B\.?V|N\.?V|AB|AS|A\/S|Oy|Co|CO)\b\.?(?:\s*(?:$|[,;|(\t])|\s+[–—-]\s|\s+(?:Ltd|LTD|Limited|LIMITED|KG)\b))/gu,
  "Freight Lines, Inc.",
  "Nexus AI, Co-Founder",
);
/** A sign before "and" divides nothing: "Vang, Moua, and Xiong", "Home help, then co-ordinator". */
const BEFORE_AND = /,(?=\s+(?:and|&|und|et|y|then|later|dann)\s)/gu;
const BRACKETS = /\([^()]*\)/gu;
/** A full stop before the time of a heading: "Demi Chef. 2019–2022". That of "Keogh & Co." stays. */
const STOP = /([\p{L}’']{5,}|\))\.$/u;

// Brackets hold one part, whatever signs stand in them, and so does a name with brackets or a sign within: the signs are covered.
function withWholeNames(text: string): string {
  const cover = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, "_");
  return text
    .replace(LEGAL_FORM, cover)
    .replace(BEFORE_AND, cover)
    .replace(BRACKETS, (bracket, at: number) => {
      const behind = text.slice(at + bracket.length);
      const goesOn = /^ \p{Ll}/u.test(behind) || behind.search(LEGAL_FORM) === 0;
      return goesOn ? cover(bracket) : `(${cover(bracket.slice(1, -1))})`;
    });
}

function nameOf(separator: string): string {
  if (separator === "-") return GLUED;
  const sign = separator.trim();
  // A row of dots leads to what stands in the next column.
  if (/^\.{3,}$/.test(sign)) return "gap";
  if (sign !== "") return sign.toLowerCase();
  return separator.includes("\t") ? "tab" : "gap";
}
