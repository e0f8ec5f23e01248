import type { ReadResumeOutput } from "../../domain/outputs.js";
import { dateRanges } from "../../rules/text/dates.js";
import { type Block, blocks, sentences } from "../../rules/text/lines.js";

type Section = "preamble" | "roles" | "skills" | "education" | "certificates" | "languages" | "other";

const SECTIONS: [Exclude<Section, "preamble">, RegExp][] = [
  [
    "certificates",
    /certific|credential|memberships?$|licen[cs]|registration|training|accredit|courses|weiterbildung|fortbildung|qualifications$/i,
  ],
  [
    "education",
    /education|academic|studies|^schools?$|^degrees?$|ausbildung|studium|formation|educa[cț]ie|educación|qualifications/i,
  ],
  ["languages", /^(languages?|sprachen|langues|idiomas|limbi.*|taalkennis|języki)$/i],
  [
    "roles",
    /experience|employment|^work\b|work history|where i (?:have )?work|^jobs?$|posts?$|appointments|career|berufserfahrung|professional background|positions|experiență|expérience/i,
  ],
  ["skills", /skills|technolog|competenc|systems|tools|kenntnisse|expertise|abilities|compétences/i],
  [
    "other",
    /profile|summary|objective|about|projects?|posters?|permission|right to work|^gaps?$|availability|community|personal|hobbies|^other\b|referees?|^before |volunt|interests|publications|awards|profil|zusammenfassung|references|achievements/i,
  ],
];

/** A longer line is no header of a role. */
const LONGEST_HEADER = 300;
const CONTACT = /·{5,}|@|\b\+?\d[\d ()-]{8,}\d\b|^(?:name|address|phone|tel|mobile|e-?mail|born|date of birth)\b/i;
const LABEL = /^(\p{Lu}[\p{L} ]{2,30}):\s+/u;

type Role = ReadResumeOutput["roles"][number];

/** Reads a résumé of any occupation by its headings, dates and bullets. Every passage is verbatim. */
export function readResume({ resume }: { resume: string }): ReadResumeOutput {
  const output: ReadResumeOutput = {
    headline: null,
    roles: [],
    skills: [],
    education: [],
    certificates: [],
    languages: [],
    other: [],
  };
  let section: Section = "preamble";
  let open: Role | null = null;
  const list = blocks(resume);
  for (let index = 0; index < list.length; index += 1) {
    const block = list[index] as Block;
    const text = block.text.trim();
    const isBullet = block.kind === "bullet";
    const heading: Section | null = isBullet ? null : headingOf(resume, list, index, section);
    if (heading) {
      section = heading;
      open = null;
      continue;
    }
    const label = LABEL.exec(text)?.[1];
    const labelled = label === undefined ? undefined : SECTIONS.find(([, pattern]) => pattern.test(label))?.[0];
    if (section === "preamble" && (index === 0 || CONTACT.test(text))) continue;
    if (labelled && labelled !== "roles" && !isBullet && (section !== "roles" || labelled === "languages")) {
      put(output, labelled, labelled === "languages" ? text.slice(text.indexOf(":") + 1).trim() : text);
    } else if (section === "preamble" && output.headline === null && isHeadline(text)) {
      output.headline = text;
    } else if (section === "roles" || (section === "other" && !isBullet) || section === "preamble") {
      const header = isBullet ? null : headerAt(resume, list, index);
      if (header) {
        open = { title: titleOf(header.text), header: header.text, lines: header.rest };
        output.roles.push(open);
        index = header.last;
      } else if (open && section === "roles") {
        open.lines.push(...(isBullet ? [text] : sentences(block).map((piece) => piece.text)));
      } else {
        output.other.push(text);
      }
    } else {
      put(output, section, text);
    }
  }
  return output;
}

function put(output: ReadResumeOutput, section: Exclude<Section, "preamble" | "roles">, text: string): void {
  if (section === "skills") output.skills.push(...splitList(text.replace(LABEL, "")));
  else if (section === "languages") output.languages.push(...splitList(text));
  else output[section].push(text);
}

function isHeadline(text: string): boolean {
  return text.split(/\s+/).length <= 8 && !/[.!?]$|\d|:/.test(text);
}

function headingOf(resume: string, list: Block[], index: number, section: Section): Section | null {
  const block = list[index] as Block;
  const [above, below] = [list[index - 1], list[index + 1]];
  const marked = /#\s*$/.test(resume.slice(resume.lastIndexOf("\n", block.start - 1) + 1, block.start));
  const line = block.text
    .replace(/[:*_]+\s*$/g, "")
    .replace(/^\s*\*+/, "")
    .trim();
  if (!below && section === "preamble") return null;
  if (line.length > 45 || /\d|@|[.,;]$/.test(line) || dateRanges(line).length > 0) return null;
  const capitals = line === line.toUpperCase() && /\p{L}{3}/u.test(line);
  const known = SECTIONS.find(([, pattern]) => pattern.test(line))?.[0];
  const alone = above && below && blankBetween(resume, above, block) && blankBetween(resume, block, below);
  const apart = block.kind === "heading" || alone;
  if (known && (marked || capitals || (apart && line.split(/\s+/).length <= 4))) return known;
  // An unknown heading in capitals ends a list; in a history it may be an employer.
  const endsList = capitals && block.kind === "heading" && section !== "preamble" && section !== "roles";
  return endsList ? "other" : null;
}

function blankBetween(resume: string, above: Block, below: Block): boolean {
  return /\n[ \t\r]*\n/.test(resume.slice(above.end, below.start));
}

/** The header of a role that begins at a block: its text, what else its last block says, and that block's place. */
interface Header {
  text: string;
  rest: string[];
  last: number;
}

// The dates stand in the role's own line, alone in the line below it, or alone in the line above it.
function headerAt(resume: string, list: Block[], index: number): Header | null {
  const block = list[index] as Block;
  const next = list[index + 1];
  const [first = "", ...rest] = sentences(block, { clauses: false }).map((piece) => piece.text);
  if (lettersBeside(block.text) < FEW_LETTERS) {
    if (!next || next.kind === "bullet" || dateRanges(next.text.split("\n")[0] ?? "").length > 0)
      return { text: block.text.trim(), rest: [], last: index };
    const [title, ...more] = sentences(next, { clauses: false });
    const end = title ? title.end : next.end;
    return { text: resume.slice(block.start, end), rest: more.map((piece) => piece.text), last: index + 1 };
  }
  if (first.length <= LONGEST_HEADER && dateRanges(first).length > 0 && !/^I\b/.test(first))
    return { text: first, rest, last: index };
  const adjacent = next && !blankBetween(resume, block, next);
  if (adjacent && next.kind !== "bullet" && isDateLine(next.text) && first.length <= LONGEST_HEADER)
    return { text: resume.slice(block.start, next.end), rest: [], last: index + 1 };
  return null;
}

function titleOf(header: string): string {
  const named =
    header
      .split("\n")
      .map(withoutDates)
      .find((line) => line !== "") ?? header;
  return (
    named
      .split(/\s[–—|]\s|,|\s{2,}|\s+(?:at|bei|@)\s+/)[0]
      ?.replace(/^[:\s]+/, "")
      .trim() || named
  );
}

/** Fewer letters beside its dates, and a line says nothing else; with up to a place's worth, it is no title. */
const FEW_LETTERS = 4;
const A_PLACE = 25;

function isDateLine(line: string): boolean {
  return lettersBeside(line) < A_PLACE;
}

// How many letters a short line has beside its dates; without dates it is none that counts.
function lettersBeside(line: string): number {
  if (line.length > LONGEST_HEADER || dateRanges(line).length === 0) return Number.POSITIVE_INFINITY;
  return withoutDates(line).replace(/[^\p{L}]/gu, "").length;
}

function withoutDates(line: string): string {
  return dateRanges(line)
    .reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), line)
    .replace(/^[\s,–—|()-]+|[\s,–—|()-]+$/g, "");
}

/** Splits at commas, semicolons, dots and bars outside of brackets, and between sentences. */
function splitList(text: string): string[] {
  return text
    .split(/[,;•·|](?![^(]*\))|\.\s+(?=\p{Lu})/u)
    .map((item) => item.trim())
    .filter((item) => item !== "" && !/^\d{4}$/.test(item));
}
