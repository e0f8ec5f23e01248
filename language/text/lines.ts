import { isDirectAct } from "../sentences/repeating.js";

/** One logical line of a document: wrapped lines of a paragraph or bullet are joined. UTF-16 indexes. */
export interface Block {
  kind: "heading" | "bullet" | "text";
  text: string;
  start: number;
  end: number;
  indented: boolean;
}

const BULLET =
  /^\s*(?:[-–—~+>›»•·*▪◦‣●○✓✔\u0095\u25aa\uf0b7]|\p{Extended_Pictographic}\ufe0f?|(?:[A-Z]{1,2})?\d{1,2}[.)]|o(?=\s+[\p{Lu}\d]))\s+/u;
const SENTENCE_END = /[.!?:;]$/;
const RULE = /^\s*([=_~*#.–—-])\s*(?:\1\s*){2,}$/u;
const isRule = (line: string) => RULE.test(line);
/** In characters. A longer line above a horizontal rule is not a heading. */
const LONGEST_HEADING = 60;
/** "2012 - 2014  A levels": a row that begins with a date is not joined to the line above. */
const DATED_ROW = /^\s*(?:19|20)\d{2}(?:\s*[-–—]\s*(?:(?:19|20)\d{2}|now|present)\b|\s{2,})/i;

/**
 * Splits a document into headings, bullets and paragraphs. A heading is marked with "#" or underlined, or it is a short line
 * that is in capitals, follows an empty line or ends in a colon.
 */
export function blocks(text: string): Block[] {
  const found: Block[] = [];
  let afterBlank = true;
  let position = 0;
  const lines = text.split("\n");
  const width = wrappedAt(lines);
  const inList = linesOfLists(lines, width);
  for (const [index, raw] of lines.entries()) {
    const start = position;
    position += raw.length + 1;
    const line = raw.replace(/\r$/, "");
    if (line.trim() === "") {
      afterBlank = true;
      continue;
    }
    const end = start + line.length;
    const last = found.at(-1);
    // A horizontal rule, such as "=====" below a heading, is not text.
    if (isRule(line)) {
      if (last && last.kind === "text" && !afterBlank && last.text.length <= LONGEST_HEADING) last.kind = "heading";
      afterBlank = true;
      continue;
    }
    const next = lines[index + 1] ?? "";
    const below = next.trim() === "" ? firstFrom(lines, index + 2) : "";
    const bullet = BULLET.exec(line);
    if (bullet) {
      found.push({
        kind: "bullet",
        text: line.slice(bullet[0].length),
        start: start + bullet[0].length,
        end,
        indented: true,
      });
    } else if (
      isHeading(line.trim(), afterBlank, next) ||
      (found.length > 0 && isHeadingApart(line.trim(), afterBlank, below))
    ) {
      const mark = /^\s*#{1,6}\s+/.exec(line)?.[0].length ?? 0;
      found.push({ kind: "heading", text: line.slice(mark), start: start + mark, end, indented: false });
    } else if (last && !afterBlank && last.kind !== "heading" && continues(last, line, width, inList.has(index))) {
      last.end = end;
      last.text = text.slice(last.start, end);
    } else {
      found.push({ kind: "text", text: line, start, end, indented: /^\s{2,}|^\t/.test(line) });
    }
    afterBlank = false;
  }
  return found.flatMap(inParts);
}

/** In UTF-16 units. A paragraph has hundreds, a whole posting that was pasted as one line a few thousand. */
const LONGEST_BLOCK = 10_000;

// A line that is longer than any reader's passage becomes several, so that nothing of it is lost.
function inParts(block: Block): Block[] {
  const found: Block[] = [];
  let from = 0;
  while (block.text.length - from > LONGEST_BLOCK) {
    const end = cutBefore(block.text, from, from + LONGEST_BLOCK);
    found.push({ ...block, text: block.text.slice(from, end), start: block.start + from, end: block.start + end });
    from = end;
  }
  return [...found, { ...block, text: block.text.slice(from), start: block.start + from }];
}

// At a space if there is one, and never inside a surrogate pair.
function cutBefore(text: string, from: number, most: number): number {
  const space = text.lastIndexOf(" ", most);
  if (space > from) return space;
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
}

/** True if the text between two blocks contains an empty line. */
export function hasBlankLine(between: string): boolean {
  return /\n[ \t\r]*\n/.test(between);
}

/** The maximum length of a piece in UTF-16 units, since processing a piece may take quadratic time. */
const LONGEST_PIECE = 600;
const BOUNDARY =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|approx|Co|Mt|e\.g|i\.e|[Dd]ept|[Mm]aint|[Mm]in|[Mm]ax|incl|resp|ca|bzw|inkl|ggf|evtl|Nr|Std)\.)(?<=[\p{L}\p{N})”"'>%]{2}[.!?]|\d[.!?]|\p{Ll} I[.!?])\s+(?=["“(<]?[\p{Lu}\p{N}£$€])/gu;
const CLAUSE_BOUNDARY = new RegExp(`;\\s+|${BOUNDARY.source}`, "gu");

/** A piece of a text; UTF-16 indexes. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/**
 * Splits a block into sentences and, unless `clauses` is false, at semicolons. Overlong pieces are cut at spaces. UTF-16
 * indexes into the whole text.
 */
export function sentences(block: Pick<Block, "text" | "start">, { clauses = true } = {}): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const push = (end: number) => {
    for (const [start, stop] of pieces(block.text, from, end)) {
      const piece = block.text.slice(start, stop);
      const lead = piece.length - piece.trimStart().length;
      const trimmed = piece.trim();
      if (trimmed !== "")
        found.push({
          text: trimmed,
          start: block.start + start + lead,
          end: block.start + start + lead + trimmed.length,
        });
    }
  };
  for (const match of block.text.matchAll(clauses ? CLAUSE_BOUNDARY : BOUNDARY)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(block.text.length);
  return found;
}

/** In typed text a full stop after a word or a number ends a sentence even before a lower-case letter, but not after "Mrs", "etc" or "Ltd". */
const INFORMAL =
  /\n|(?<!\b(?:mrs|prof|etc|ltd|inc|plc|dept|maint|approx|incl|resp|ca|bzw|inkl|ggf|evtl|std)\.)(?<=[\p{Ll}\p{Lu}]{3}[.!?]|\p{N}{2}[.!?]|[)"”][.!?])\s+(?=[\p{Ll}\p{N}])/giu;

/** In characters. A longer line was broken because it was full. */
const FULL_LINE = 50;

// "I have never\nmanaged a team" is one sentence; "ran the shift\nwrote the rota" are two.
function isWrapped(text: string, at: number): boolean {
  const above = text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim();
  const below =
    text
      .slice(at + 1)
      .split("\n", 1)[0]
      ?.trim() ?? "";
  if (!/^\p{Ll}/u.test(below) || above === "" || /[.!?:;]$/u.test(above)) return false;
  return above.length >= FULL_LINE || !isDirectAct(above) || !isDirectAct(below);
}

/** Splits typed text at line ends and at full stops before a lower-case letter or a digit. UTF-16 indexes. */
export function typedPieces(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const match of [...text.matchAll(INFORMAL), null]) {
    if (match?.[0] === "\n" && isWrapped(text, match.index)) continue;
    const end = match?.index ?? text.length;
    found.push({ text: text.slice(start, end), start, end });
    start = end + (match?.[0].length ?? 0);
  }
  return found;
}

function* pieces(text: string, from: number, end: number): Generator<[number, number]> {
  let start = from;
  while (end - start > LONGEST_PIECE) {
    const stop = cutBefore(text, start, start + LONGEST_PIECE);
    yield [start, stop];
    start = stop;
  }
  yield [start, end];
}

function isHeading(line: string, afterBlank: boolean, next: string): boolean {
  if (/^#{1,6}\s+\S/.test(line)) return true;
  if (line.length > 60 || /[.!?;,]$/.test(line) || /\d{4}/.test(line) || /@|\|/.test(line)) return false;
  const letters = line.replace(/[^\p{L}]/gu, "");
  // A line with lines above it and none below is the last item of a list.
  if (!afterBlank && next.trim() === "" && !line.endsWith(":")) return false;
  // "RSA" in a list is a paper, "AWARDS" is a heading.
  if (
    letters.length > (afterBlank ? LONGEST_ACRONYM : LONGEST_IN_A_LIST) &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  )
    return true;
  if (line.endsWith(":") && line.split(/\s+/).length <= 8) return true;
  return afterBlank && next.trim() !== "" && line.split(/\s+/).length <= 6 && !/:\s/.test(line);
}

/** In letters; within a list, papers have longer names: "SMTH". */
const [LONGEST_ACRONYM, LONGEST_IN_A_LIST] = [3, 4];

// The next line that is not blank; only five lines are checked.
function firstFrom(lines: string[], index: number): string {
  for (let at = index; at < Math.min(lines.length, index + 5); at += 1)
    if (lines[at]?.trim() !== "") return lines[at] ?? "";
  return "";
}

// A line between two blank lines is a heading if it has up to five words and is followed by a bullet or by a line of more than eight words.
function isHeadingApart(line: string, afterBlank: boolean, below: string): boolean {
  if (!afterBlank || below === "" || !/^\p{Lu}/u.test(line) || /[.!?;,:\d@|]/.test(line)) return false;
  if (line.split(/\s+/).length > 5) return false;
  return BULLET.test(below) || below.split(/\s+/).length > 8;
}

// The width at which lines are wrapped: the longest line, if enough lines are nearly as long; else infinity.
function wrappedAt(lines: string[]): number {
  const longest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  const full = lines.filter((line) => line.trimEnd().length >= longest * ALMOST).length;
  return full >= ENOUGH_FULL_LINES ? longest : Number.POSITIVE_INFINITY;
}
const ALMOST = 0.8;
const ENOUGH_FULL_LINES = 3;

/** The number of characters by which a line wrapped by hand may be too short, unless its sentence ends there. */
const WRAPPED_EARLY = 6;

function continues(last: Block, line: string, width: number, isInList: boolean): boolean {
  // Table rows and dated rows are not joined to the line above.
  if (/\|.*\|/.test(line) || (last.kind !== "bullet" && DATED_ROW.test(line))) return false;
  // The length of joined lines is limited, so that a document of one endless paragraph is kept in pieces.
  if (last.text.length > 4 * LONGEST_PIECE) return false;
  const lastLine = last.text.slice(last.text.lastIndexOf("\n") + 1);
  if (last.kind === "bullet") return /^(?:\s+\S|\p{Ll})/u.test(line) && !SENTENCE_END.test(lastLine.trim());
  // A paragraph continues if this line's first word would not have fitted on the line above, or if it begins in lower case.
  const [word = ""] = line.trim().split(/\s/);
  const slack = SENTENCE_END.test(lastLine.trimEnd()) ? 0 : WRAPPED_EARLY;
  const isFull = lastLine.length > 40 && lastLine.trimEnd().length + 1 + word.length > width - slack;
  // "Higher Certificate in Business, 2015" and the school below it are two entries.
  const isEntry = ENDS_IN_A_YEAR.test(lastLine) && /^\s*\p{Lu}/u.test(line);
  const isNext = isInList && BEGINS_ENTRY.test(line) && !ENDS_OPEN.test(lastLine);
  return (isFull && !last.indented && !isEntry && !isNext) || /^\s*\p{Ll}/u.test(line);
}

/** The end of a line that continues in the next line. */
const ENDS_OPEN = /[,&(/–-]\s*$/u;
const BEGINS_ENTRY = /^\s*[\p{Lu}\p{N}]/u;

// The lines of paragraphs that are lists with one entry per line. In such a paragraph at least half of the lines end early, without ending a
// sentence, before a line that begins like an entry. An entry that happens to fill its line is not joined to the next.
function linesOfLists(lines: string[], width: number): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && lines[to]?.trim() !== "") to += 1;
    const breaks = Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + at);
    const isEarly = (at: number) => {
      const [line = "", next = ""] = [lines[at]?.trimEnd(), lines[at + 1]?.trim()];
      const [word = ""] = next.split(/\s/);
      return (
        !SENTENCE_END.test(line) &&
        !ENDS_OPEN.test(line) &&
        BEGINS_ENTRY.test(next) &&
        line.length + 1 + word.length <= width - WRAPPED_EARLY
      );
    };
    if (breaks.length > 1 && breaks.filter(isEarly).length >= breaks.length / 2)
      for (const at of breaks) found.add(at + 1);
    from = to;
  }
  return found;
}

const ENDS_IN_A_YEAR = /\b(?:19|20)\d{2}\)?\s*$/;
