import { readText } from "../sentences/text-reading.js";
import { type Block, hasBlankLine, sentences } from "../text/lines.js";
import { testedPattern } from "../text/row.js";
import { JOB_TITLE_WORDS, ORGANISATION_WORDS } from "../words/title-words.js";
import { isPastForm } from "../words/words.js";

/** The header of a role: its verbatim text, title and employer, the other sentences of its last block, and that block's index. */
export interface Header {
  text: string;
  title: string;
  employer: string | null;
  rest: string[];
  last: number;
}

/** In characters. A longer line is not a header. */
const LONGEST_HEADER = 300;
const LONGEST_EMPLOYER = 110;
/** Letters of a line apart from its dates. With fewer than FEW_LETTERS it has only dates; with fewer than A_PLACE it has no title. */
const FEW_LETTERS = 4;
const A_PLACE = 25;

/**
 * Reads the header of a role that begins at a block; null if none does. Its dates are in the title's line, alone in the line
 * above it, or in the first or second line below it. Its employer is in the title's line or in the next one.
 */
export function headerAt(resume: string, list: Block[], index: number): Header | null {
  const span = spanAt(resume, list, index);
  if (!span) return null;
  const employer = employerBelow(resume, list, span);
  const text = employer ? resume.slice(span.start, employer.end) : resume.slice(span.start, span.end);
  return { text, ...namesOf(text), rest: span.rest, last: employer ? span.last + 1 : span.last };
}

interface Span {
  start: number;
  end: number;
  rest: string[];
  last: number;
}

function spanAt(resume: string, list: Block[], index: number): Span | null {
  const block = list[index] as Block;
  const labelled = labelledSpan(resume, list, index);
  if (labelled) return labelled;
  const [below, second] = [list[index + 1], list[index + 2]];
  const [first, ...rest] = sentences(block, { clauses: false });
  if (!first) return null;
  // A line that is indented below a header is a line of that post, not the beginning of the next header.
  if (below && readText(block.text).times.length === 0 && indentOf(resume, block) > indentOf(resume, below))
    return null;
  const several = severalLines(resume, list, index);
  if (several) return several;
  const whole = { start: block.start, end: block.end, rest: [], last: index };
  if (lettersBeside(block.text) < FEW_LETTERS) {
    if (!below || below.kind === "bullet" || readText(below.text.split("\n")[0] ?? "").times.length > 0) return whole;
    const [title, ...more] = sentences(below, { clauses: false });
    return { ...whole, end: title?.end ?? below.end, rest: more.map(({ text }) => text), last: index + 1 };
  }
  if (first.text.length > LONGEST_HEADER || /^I\b/.test(first.text)) return null;
  // "On call since 2022" describes a role; only a line that begins with "Since" gives its dates.
  if (/.\b(?:since|seit|depuis)\b/i.test(first.text)) return null;
  if (readText(first.text).times.length > 0)
    return { start: first.start, end: first.end, rest: rest.map(({ text }) => text), last: index };
  if (below && follows(resume, block, below) && isDateLine(below.text))
    return { ...whole, end: below.end, last: index + 1 };
  // The title in one line, employer and dates in the next, or vice versa.
  const two = below && follows(resume, block, below) && below.text.length <= LONGEST_HEADER && isShort(first.text);
  if (
    two &&
    readText(below.text).times.length > 0 &&
    JOB_TITLE_WORDS.test(first.text) !== JOB_TITLE_WORDS.test(withoutDates(below.text))
  )
    return { ...whole, end: below.end, last: index + 1 };
  const three = below && second && follows(resume, block, below) && follows(resume, below, second);
  if (
    three &&
    (isEmployer(below.text) || isShort(below.text)) &&
    isDateLine(second.text) &&
    JOB_TITLE_WORDS.test(first.text)
  )
    return { ...whole, end: second.end, last: index + 2 };
  return null;
}

/** The most lines of a header without labels: employer, title and dates, in any order. */
const MOST_LINES = 3;

// Two or three short lines, of which one has the dates, one a title and one at most something else, the employer.
function severalLines(resume: string, list: Block[], index: number): Span | null {
  for (let count = MOST_LINES; count > 1; count -= 1) {
    const lines = list.slice(index, index + count);
    const [first, last] = [lines[0], lines.at(-1)];
    const isTogether = lines.slice(1).every((line, at) => follows(resume, lines[at] as Block, line));
    if (!first || !last || lines.length < count || first.kind === "bullet" || !isTogether) continue;
    const told = lines.map(({ text }) => withoutDates(text)).filter((text) => text !== "");
    const titles = told.filter((text) => JOB_TITLE_WORDS.test(text) && isName(text));
    const dated = lines.filter(({ text }) => readText(text).times.length > 0);
    const others = told.filter((text) => !titles.includes(text));
    if (dated.length === 1 && titles.length === 1 && others.length === 1 && others.every(isName))
      return { start: first.start, end: last.end, rest: [], last: index + count - 1 };
  }
  return null;
}

// "Barclays, Leeds" and "Senior Care Assistant", not "Served customers": the significant words are capitalised.
function isName(line: string): boolean {
  const list = line.split(/[\s,]+/).filter((word) => /\p{L}{4}/u.test(word));
  const [first = ""] = list;
  return (
    line.length <= LONGEST_EMPLOYER &&
    !/[.!?;:]$/.test(line) &&
    list.every((word) => /^\P{L}*\p{Lu}/u.test(word)) &&
    !(isPastForm(first.toLowerCase()) && list.length > 1)
  );
}

const LABELLED = /^\s*(employer|company|organi[sz]ation|position|job title|title|role|dates?|period)\s*:\s+(?=\S)/i;

// "Employer: …", "Position: …", "Dates: …" on consecutive lines, at least one of them with dates.
function labelledSpan(resume: string, list: Block[], index: number): Span | null {
  let last = index - 1;
  for (let block = list[index]; block && LABELLED.test(block.text); block = list[last + 1]) {
    if (last >= index && !follows(resume, list[last] as Block, block)) break;
    last += 1;
  }
  const lines = list.slice(index, last + 1);
  const [first, end] = [lines[0], lines.at(-1)];
  if (!first || !end || lines.length < 2 || lines.every(({ text }) => readText(text).times.length === 0)) return null;
  return { start: first.start, end: end.end, rest: [], last };
}

// Title and employer by their labels; null if no title is labelled.
function labelledNames(header: string): Pick<Header, "title" | "employer"> | null {
  const values = header.split("\n").flatMap((line) => {
    const label = LABELLED.exec(line);
    return label ? [[(label[1] ?? "").toLowerCase(), line.slice(label[0].length).trim()] as const] : [];
  });
  const named = (pattern: RegExp) => values.find(([label]) => pattern.test(label))?.[1];
  const title = named(/position|title|role/);
  if (title === undefined) return null;
  const employer = named(/employer|company|organi/)?.replace(/\s*\(.*$/s, "");
  return { title: withoutDates(title), employer: employer ?? null };
}

const LONGEST_TITLE = 7;

function isShort(line: string): boolean {
  return (
    line.split(/\s+/).length <= LONGEST_TITLE &&
    /^\p{Lu}/u.test(line) &&
    !/[.!?;:]$/.test(line) &&
    readText(line).times.length === 0
  );
}

// The line below the header, if it looks like an employer and the header names no organisation.
function employerBelow(resume: string, list: Block[], { start, end, rest, last }: Span): Block | null {
  const [above, below] = [list[last], list[last + 1]];
  const header = resume.slice(start, end);
  if (!above || !below || rest.length > 0 || ORGANISATION_WORDS.test(header) || !follows(resume, above, below))
    return null;
  if (indentOf(resume, below) > indentOf(resume, above)) return null;
  // The header already has both title and employer if each has its own line.
  if (header.split("\n").filter((line) => withoutDates(line) !== "").length > 1) return null;
  return JOB_TITLE_WORDS.test(header) && isEmployer(below.text) ? below : null;
}

function indentOf(resume: string, { start }: Block): number {
  const line = resume.slice(resume.lastIndexOf("\n", start - 1) + 1);
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

function follows(resume: string, above: Block, below: Block): boolean {
  return below.kind !== "bullet" && !hasBlankLine(resume.slice(above.end, below.start));
}

function isEmployer(line: string): boolean {
  if (line.length > LONGEST_EMPLOYER || readText(line).times.length > 0 || /[.!?;:]$/.test(line)) return false;
  return ORGANISATION_WORDS.test(line) || /^\p{Lu}[^.!?]*,\s*\p{Lu}[\p{L} ]+$/u.test(line.trim());
}

const TERMS_OF_WORK = testedPattern(
  /^(?:(?:full|part)[- ]time|permanent|temporary|fixed[- ]term|contract|on[- ]site|remote)$/iu,
  "Part-time",
  "Part of a team",
);

// Title first, employer second, unless their wording shows the reverse order.
function namesOf(header: string): Pick<Header, "title" | "employer"> {
  const labelled = labelledNames(header);
  if (labelled) return labelled;
  const parts = header
    .replace(/\n(?=\s*\p{Ll})/gu, " ")
    .split("\n")
    .map(withoutDates)
    .flatMap((line) => line.split(/(?:\s[–—|-]\s|,|\s{2,}|·|\t|\s+(?:at|bei|@|for)\s+(?=\p{Lu}))(?![^(]*\))/u))
    .map((part) => part.replace(/^[:\s*#]+|[\s*]+$/g, ""))
    .filter((part) => /\p{L}/u.test(part) && !TERMS_OF_WORK.test(part));
  const [first = header, next] = parts;
  const others = parts.slice(1);
  // "Northgate Climate Ltd, Leeds - Service Engineer": the part with a word for a title is the title.
  const titled = JOB_TITLE_WORDS.test(first) ? undefined : others.find(isTitle);
  if (titled !== undefined)
    return named(titled, ORGANISATION_WORDS.test(first) ? first : (organisationIn(parts) ?? first));
  // "Harbour Foods Ltd - night packing", but "Fernhill Academy, Leeds" names no title at all.
  if (next !== undefined && isOrganisation(first) && !ORGANISATION_WORDS.test(next))
    return header.includes(`${first},`) ? named(first, undefined) : named(next, first);
  // "Night Baker, Pastry, Harbour Foods Ltd": a department is not an employer.
  return named(first, organisationIn(others) ?? next);
}

function named(title: string, employer: string | undefined): Pick<Header, "title" | "employer"> {
  return { title, employer: employer?.replace(/^[^:]{3,30}:\s+|\s*\(.*$/gs, "") ?? null };
}

function isTitle(part: string): boolean {
  return JOB_TITLE_WORDS.test(part);
}

function isOrganisation(part: string): boolean {
  return ORGANISATION_WORDS.test(part) && !JOB_TITLE_WORDS.test(part);
}

function organisationIn(parts: string[]): string | undefined {
  return parts.find(isOrganisation);
}

function isDateLine(line: string): boolean {
  return lettersBeside(line) < A_PLACE;
}

// The number of letters of a line apart from its dates; infinite for a long line or one without dates.
function lettersBeside(line: string): number {
  if (line.length > LONGEST_HEADER || readText(line).times.length === 0) return Number.POSITIVE_INFINITY;
  return withoutDates(line).replace(/[^\p{L}]/gu, "").length;
}

function withoutDates(line: string): string {
  return readText(line)
    .times.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), line)
    .replace(/\(\s*\)/g, "")
    .replace(/^[\s,–—|)-]+|[\s,–—|(-]+$/g, "");
}
