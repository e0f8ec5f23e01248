import type { ResumeProfile } from "../../domain/resume.js";
import { overlap, type Quote } from "../../domain/text.js";
import { readText } from "../sentences/text-reading.js";
import { type Block, blocks } from "../text/lines.js";
import { testedPattern } from "../text/row.js";
import { sourceText } from "../text/spans.js";
import { HEADING_ALONE } from "./read-resume.js";
import { toldPost } from "./told-posts.js";

/** One logical line of a résumé; `start` and `end` are in code points of its text. */
export interface ResumeLine {
  kind: "name" | "heading" | "post" | "item" | "text";
  text: string;
  start: number;
  end: number;
}

// A line that names a section is a heading, wherever it is. A line that lists things ("Driving licence, own car") is not, nor is one that does
// not look like the headings of this résumé.
function outsidePost(kind: Block["kind"], line: string, looksAlike: (line: string) => boolean): ResumeLine["kind"] {
  if (kind === "bullet") return "item";
  if (HEADING_ALONE.test(line)) return "heading";
  return kind === "heading" && !LISTS.test(line) && looksAlike(line) ? "heading" : "text";
}

/** With this many headings, their style is taken as the style of the résumé. */
const ENOUGH_HEADINGS = 2;

// If all known headings are in capitals, the other headings are too.
function headingStyle(found: Block[]): (line: string) => boolean {
  const isInCapitals = (line: string) => line === line.toUpperCase();
  const known = found.filter(({ kind, text }) => kind === "heading" && HEADING_ALONE.test(text.trim()));
  return known.length >= ENOUGH_HEADINGS && known.every(({ text }) => isInCapitals(text)) ? isInCapitals : () => true;
}

const LISTS = testedPattern(
  /,(?!.*(?:\band\b|&))/iu,
  "Full clean driving licence, own car",
  "Skills, tools and languages",
);

/** The heading of a section that stays last. */
export const NAMES_REFERENCES = testedPattern(/^(?:references|referees)\b/iu, "References", "Reference laboratory");

/** Titles of the document, above the name. */
const NAMES_ITSELF = testedPattern(
  /^(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf|bewerbung)$/iu,
  "CURRICULUM VITAE",
  "Vita Sackville",
);

/**
 * The lines of a résumé in order, each with its kind. Wrapped lines are joined, and in a paragraph that describes several posts each post begins
 * a line.
 */
export function resumeLines(text: string, { roles, contact }: Pick<ResumeProfile, "roles" | "contact">): ResumeLine[] {
  const source = sourceText(text);
  const begun = new Set<number>();
  const found = blocks(text);
  const looksAlike = headingStyle(found);
  const isTimeWithout = timesWithoutPost(roles);
  const { name } = contact ?? {};
  const first = found.findIndex(({ text: line }) => !NAMES_ITSELF.test(line.trim()));
  return found.flatMap((block, at) =>
    pieces(source.quote(block.start, block.end), roles).map((quote): ResumeLine => {
      const post = roles.findIndex((role) => overlap(role.quote, quote));
      // If the header of a post covers two lines, only the first has the kind "post".
      const isPost = post >= 0 && !begun.has(post);
      begun.add(post);
      const isName = name
        ? quote.start <= name.start && name.start < quote.end
        : at === first && block.kind === "heading";
      const line = quote.text.replace(/[ \t]*\n[ \t]*/g, " ").trim();
      const isHeader = isPost && !toldPost(roles[post]?.quote.text ?? "");
      const outside =
        block.kind !== "bullet" && isTimeWithout(quote, line) ? "post" : outsidePost(block.kind, line, looksAlike);
      const kind = isName ? "name" : isHeader ? "post" : post >= 0 ? inPost(block.kind) : outside;
      return { ...quote, kind, text: line };
    }),
  );
}

function inPost(kind: Block["kind"]): ResumeLine["kind"] {
  return kind === "bullet" ? "item" : "text";
}

// A time without a post, between posts whose headers also begin with their dates: "12/2017 - 02/2019 Family reasons".
function timesWithoutPost(roles: ResumeProfile["roles"]): (quote: Quote, line: string) => boolean {
  const dated = roles.filter((role) => beginsWithDates(role.quote.text));
  if (dated.length <= roles.length / 2) return () => false;
  return ({ start }, line) =>
    roles.some(({ quote }) => quote.end <= start) &&
    roles.some(({ quote }) => quote.start > start) &&
    beginsWithDates(line);
}

function beginsWithDates(line: string): boolean {
  return readText(line.trimStart()).times[0]?.from === 0;
}

/** In characters. The lines of a wrapped paragraph are longer; those of an address or of a telephone number are not. */
const SHORT_LINE = 45;

function areShort(text: string): boolean {
  return text.split("\n").every((line) => line.trim().length <= SHORT_LINE);
}

function lineStarts(letters: string[]): number[] {
  return letters.flatMap((letter, at) => (letter === "\n" && at + 1 < letters.length ? [at + 1] : []));
}

// Cuts a line wherever a sentence in it begins to describe a post.
function pieces(line: Quote, roles: ResumeProfile["roles"]): Quote[] {
  const letters = [...line.text];
  const inside = roles.map(({ quote }) => quote.start - line.start).filter((at) => at > 0 && at < letters.length);
  const told = inside.filter((at) => letters.slice(0, at).some((letter) => letter.trim() !== ""));
  const isInPost = roles.some(({ quote }) => overlap(quote, line));
  const cuts = isInPost || !areShort(line.text) ? told : lineStarts(letters);
  return [0, ...cuts].map((from, index, all) => {
    const until = all[index + 1] ?? letters.length;
    return { start: line.start + from, end: line.start + until, text: letters.slice(from, until).join("") };
  });
}
