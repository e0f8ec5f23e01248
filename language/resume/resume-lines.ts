import type { ResumeProfile } from "../../domain/resume.js";
import { overlap, type Quote } from "../../domain/text.js";
import { readText } from "../sentences/text-reading.js";
import { testedPattern } from "../text/row.js";
import { sourceText } from "../text/spans.js";
import { HEADING_ALONE } from "./heading-alone.js";
import { type Row, rowsOf } from "./rows.js";
import { toldPost } from "./told-posts.js";

/** One logical line of a résumé; `start` and `end` are in code points of its text. */
export interface ResumeLine {
  kind: "name" | "heading" | "post" | "item" | "text";
  text: string;
  start: number;
  end: number;
}

/** The heading of a section that stays last. */
export const NAMES_REFERENCES = testedPattern(/^(?:references|referees)\b/iu, "References", "Reference laboratory");

/** Titles of the document, above the name. */
const NAMES_ITSELF = testedPattern(
  /^(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf|bewerbung)$/iu,
  "CURRICULUM VITAE",
  "Vita Sackville",
);
/** In characters. A longer line is no name. */
const LONGEST_NAME = 60;

/**
 * The lines of a résumé in order, each with its kind, as it was read. Wrapped lines are joined, and in a paragraph that describes several posts
 * each post begins a line. In older sessions, whose headings are not known, only the usual ones are headings.
 */
export function resumeLines(
  text: string,
  { roles, contact, headings }: Pick<ResumeProfile, "roles" | "contact" | "headings">,
): ResumeLine[] {
  const source = sourceText(text);
  const begun = new Set<number>();
  const isTimeWithout = timesWithoutPost(roles);
  const rows = rowsOf(text);
  const first = rows.findIndex((row) => !NAMES_ITSELF.test(row.text.trim()));
  const isHeading = (quote: Quote, row: Row) =>
    NAMES_ITSELF.test(row.text.trim()) ||
    (headings?.some((heading) => overlap(heading, quote)) ?? HEADING_ALONE.test(row.text.replace(/:\s*$/, "").trim()));
  return rows.flatMap((row, at) =>
    pieces(source.quote(row.start, row.end), roles).map((quote): ResumeLine => {
      const line = quote.text.replace(/[ \t]*\n[ \t]*/g, " ").trim();
      const post = roles.findIndex((role) => overlap(role.quote, quote));
      // If the header of a post covers two lines, only the first has the kind "post".
      const isFirst = post >= 0 && !begun.has(post);
      begun.add(post);
      const isName = contact?.name
        ? quote.start <= contact.name.start && contact.name.start < quote.end
        : at === first && line.length <= LONGEST_NAME && row.sign === "" && !/[.!?;,:]$/u.test(line);
      const kindOf = (): ResumeLine["kind"] => {
        if (isName) return "name";
        if (isFirst && !toldPost(roles[post]?.quote.text ?? "")) return "post";
        if (row.sign !== "") return "item";
        if (post < 0 && isTimeWithout(quote, line)) return "post";
        return post < 0 && isHeading(quote, row) ? "heading" : "text";
      };
      return { ...quote, kind: kindOf(), text: line };
    }),
  );
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

// Cuts a line wherever a sentence in it begins to describe a post.
function pieces(line: Quote, roles: ResumeProfile["roles"]): Quote[] {
  const letters = [...line.text];
  const inside = roles.map(({ quote }) => quote.start - line.start).filter((at) => at > 0 && at < letters.length);
  const cuts = inside.filter((at) => /[.!?]\s*$/u.test(letters.slice(0, at).join("")));
  return [0, ...cuts].map((from, index, all) => {
    const until = all[index + 1] ?? letters.length;
    return { start: line.start + from, end: line.start + until, text: letters.slice(from, until).join("") };
  });
}
