import type { ReadResumeOutput } from "../../domain/outputs.js";
import { dateRanges } from "../../rules/text/dates.js";

type Section = "preamble" | "roles" | "skills" | "education" | "certificates" | "languages" | "other";

const SECTIONS: [Section, RegExp][] = [
  [
    "certificates",
    /certific|licen[cs]|registration|training|accredit|courses|weiterbildung|fortbildung|qualifications$/i,
  ],
  ["education", /education|academic|studies|ausbildung|studium|formation|educa[cț]ie|educación|qualifications/i],
  ["languages", /^(languages?|sprachen|langues|idiomas|limbi.*|taalkennis|języki)$/i],
  [
    "roles",
    /experience|employment|^work\b|work history|career|berufserfahrung|professional background|positions|experiență|expérience/i,
  ],
  ["skills", /skills|technolog|competenc|systems|tools|kenntnisse|expertise|abilities|compétences/i],
  [
    "other",
    /profile|summary|objective|about|projects?|volunt|interests|publications|awards|profil|zusammenfassung|references|achievements/i,
  ],
];

/** A longer line is no header of a role. */
const LONGEST_HEADER = 300;
const BULLET = /^\s*(?:[-–—•·*▪◦‣●○])\s+/u;
const CONTACT = /·{5,}|@|\b\+?\d[\d ()-]{8,}\d\b/;

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
  let open: ReadResumeOutput["roles"][number] | null = null;
  const lines = resume.split("\n").map((line) => line.trimEnd());
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^\s*#{1,6}\s+/, "").trim();
    if (line === "") continue;
    const heading = headingOf(raw, lines[index + 1] ?? "");
    if (heading) {
      section = heading;
      open = null;
      continue;
    }
    const bullet = BULLET.test(raw);
    const text = raw.replace(BULLET, "").trim();
    if (section === "preamble") {
      if (index === 0 || CONTACT.test(text)) continue;
      if (output.headline === null && text.split(/\s+/).length <= 8 && !/[.!?]$/.test(text)) output.headline = text;
      else output.other.push(text);
    } else if (section === "education" || section === "certificates") {
      const items = section === "certificates" ? splitList(text) : [text];
      output[section].push(...items);
    } else if (section === "skills" || section === "languages") {
      output[section].push(...splitList(text.replace(/^[^:,]{2,40}:\s+/, "")));
    } else if (!bullet && text.length <= LONGEST_HEADER && dateRanges(text).length > 0) {
      open = { ...roleHeader(lines, index), lines: [] };
      dropLast(output, open.header);
      output.roles.push(open);
    } else if (section === "roles") {
      const next = lines.slice(index + 1).find((other) => other.trim() !== "") ?? "";
      const headsNext = !bullet && isDateLine(next);
      if (headsNext) continue;
      if (open) open.lines.push(text);
      else output.other.push(text);
    } else {
      output.other.push(text);
    }
  }
  return output;
}

function headingOf(raw: string, next: string): Section | null {
  const marked = /^\s*#{1,6}\s+/.test(raw);
  const line = raw
    .replace(/^\s*#{1,6}\s+/, "")
    .replace(/[:*_]+$/g, "")
    .replace(/^\*+/, "")
    .trim();
  if (line.length > 45 || BULLET.test(raw) || /\d|@|[.,;]$/.test(line) || dateRanges(line).length > 0) return null;
  const capitals = line === line.toUpperCase() && /\p{L}{3}/u.test(line);
  const known = SECTIONS.find(([, pattern]) => pattern.test(line))?.[0];
  if (
    known &&
    (marked || capitals || line.split(/\s+/).length <= 4) &&
    (marked || capitals || /:$/.test(raw.trim()) || next.trim() !== "")
  )
    return known;
  return null;
}

// The dates may stand in the role's own line or alone in the line below it.
function roleHeader(lines: string[], index: number): { title: string; header: string } {
  const line = (lines[index] ?? "").trim();
  const before = (lines[index - 1] ?? "").trim();
  const header = isDateLine(line) && before !== "" && !BULLET.test(before) ? `${before}\n${line}` : line;
  const named = withoutDates(header.split("\n")[0] ?? "");
  return { title: named.split(/\s[–—|]\s|,|\s{2,}|\s+(?:at|bei|@)\s+/)[0]?.trim() || named || line, header };
}

function isDateLine(line: string): boolean {
  if (line.length > LONGEST_HEADER) return false;
  return dateRanges(line).length > 0 && withoutDates(line).replace(/[^\p{L}]/gu, "").length < 25;
}

function withoutDates(line: string): string {
  return dateRanges(line)
    .reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), line)
    .replace(/^[\s,–—|()-]+|[\s,–—|()-]+$/g, "");
}

// A line taken for a detail before its dates were seen belongs to the new role's header.
function dropLast(output: ReadResumeOutput, header: string): void {
  const first = header.split("\n")[0] ?? "";
  const last = output.roles.at(-1)?.lines;
  if (last && last.at(-1) === first && header !== first) last.pop();
  if (output.other.at(-1) === first && header !== first) output.other.pop();
}

/** Splits at commas, semicolons, dots and bars outside of brackets. */
function splitList(text: string): string[] {
  return text
    .split(/[,;•·|](?![^(]*\))/u)
    .map((item) => item.trim())
    .filter((item) => item !== "" && !/^\d{4}$/.test(item));
}
