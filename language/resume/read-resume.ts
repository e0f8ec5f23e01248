import { emptyResume, type ReadResumeOutput } from "../../domain/outputs.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { degreesIn, FIRST_DEGREE } from "../names/degrees.js";
import { languagesIn } from "../names/spoken-languages.js";
import { readText } from "../sentences/text-reading.js";
import { type Block, blocks, hasBlankLine, sentences } from "../text/lines.js";
import { testedPattern } from "../text/row.js";
import { words } from "../words/words.js";
import { headerAt } from "./header.js";
import { toldPost } from "./told-posts.js";

type List = "skills" | "education" | "certificates" | "languages" | "projects" | "volunteering" | "other";
type Section = "preamble" | "roles" | List;

const SECTIONS: [Exclude<Section, "preamble">, RegExp][] = [
  [
    "certificates",
    testedPattern(
      /certific|credential|memberships?$|licen[cs]|registration|training|accredit|courses|weiterbildung|fortbildung|qualifications$/i,
      "Certifications",
      "Hobbies",
    ),
  ],
  [
    "education",
    testedPattern(
      /education|academic|studies|^schools?$|^degrees?$|ausbildung|studium|\bformation\b|educa[cț]ie|educación|qualifications/i,
      "Education",
      "Hobbies",
    ),
  ],
  [
    "languages",
    testedPattern(
      /^(languages?|sprachen|langues|idiomas|limbi.*|taalkennis|języki)$/i,
      "Languages",
      "Programming languages",
    ),
  ],
  [
    "roles",
    testedPattern(
      /experience|employment|^work\b|work history|where i (?:have )?work|^jobs?$|posts?$|appointments|career|berufserfahrung|professional background|positions|experien[țt][ăa]|expérience/i,
      "Work history",
      "Hobbies",
    ),
  ],
  [
    "skills",
    testedPattern(
      /skills|technolog|competenc|systems|tools|^computers?$|^it$|kenntnisse|expertise|abilities|compétences|competen[țt]e/i,
      "Technical skills",
      "Hobbies",
    ),
  ],
  ["projects", testedPattern(/projects?\b|portfolio|proiecte|projekte/i, "Projects", "Hobbies")],
  ["volunteering", testedPattern(/volunt|community work|ehrenamt|bénévolat/i, "Volunteering", "Hobbies")],
  [
    "other",
    testedPattern(
      /profile|summary|objective|about|additional|further information|posters?|permission|right to work|^gaps?$|availability|community|personal|hobbies|free time|^other\b|referees?|^before |interests|publications|awards|profil|zusammenfassung|references|achievements/i,
      "Hobbies",
      "Languages",
    ),
  ],
];

/** Headings that are recognised by their words alone, even if the layout does not mark them. */
export const HEADING_ALONE = testedPattern(
  /^(?:work|hobbies|training|qualifications|education|(?:(?:work|professional|relevant) )?experience|employment(?: history)?|work history|(?:personal )?projects|publications|(?:selected )?honou?rs(?: and awards)?|awards|(?:technical |key |core )?skills|certifications?|certificates|licen[cs]es|languages|volunteering|interests|references|summary|profile|berufserfahrung|ausbildung|kenntnisse|sprachen)$/i,
  "Work experience",
  "Worked nights",
);
/** Wishes and plans show nothing that was done. */
const TO_COME = testedPattern(
  /\b(?:goals?|aims|aspirations?|ambitions?|planned|upcoming|booked|not yet|next steps|future|wish list|would like|want to|looking for|target (?:role|job|position)|to improve|expired|lapsed|ziele)\b/i,
  "Career goals",
  "Career history",
);
const REFEREES = testedPattern(/^(?:references?|referees?)\b/i, "References", "Refereed football");
const WITHIN_A_ROLE = testedPattern(
  /^(?:key |main |selected )?(?:achievements|accomplishments|responsibilities|duties|tasks|results|highlights)\s*:?\s*$/i,
  "Key achievements:",
  "Achieved much",
);
/** Sections outside work history: a date in them does not make a role. */
const ASIDE = testedPattern(
  /interests|hobbies|personal|references?|referees?|awards|honou?rs|publications|achievements|posters/i,
  "Hobbies",
  "Employment",
);
/** A page footer: "Jane Doe – 1/2", "Page 1 of 2". */
const PAGE_FOOT = testedPattern(
  /^(?:.{2,50} [–-] )?(?:page )?\d{1,2}\s*(?:\/|of)\s*\d{1,2}$/i,
  "Page 1 of 2",
  "1 of 2 cooks",
);

const CONTACT = /·{5,}|@|\b\+?\d[\d ()-]{8,}\d\b|^(?:name|address|phone|tel|mobile|e-?mail|born|date of birth)\b/i;
/** Facts about the permission to work or availability, which may be on the line of contact details. */
const MAY_WORK = testedPattern(
  /\b(?:citizen\w*|permit|licen[cs]e|visa|right to work|national|available)\b/i,
  "EU citizen",
  "Night cook",
);
const LABEL = /^(\p{Lu}[\p{L} ]{2,30}):\s+/u;

type Role = ReadResumeOutput["roles"][number];

/** Reads a résumé of any occupation by its headings, dates and bullets. Every passage is verbatim. */
export function readResumeByRules({ resume }: { resume: string }, lexicon: Lexicon): ReadResumeOutput {
  return new ResumeReading(resume, lexicon).read();
}

/** True for a heading of wishes or plans: "Career goals", "Certificates (planned)". */
export function isToCome(heading: string): boolean {
  return TO_COME.test(heading);
}

class ResumeReading {
  readonly #resume: string;
  readonly #lexicon: Lexicon;
  readonly #blocks: Block[];
  readonly #output = emptyResume();
  #section: Section = "preamble";
  #currentRole: Role | null = null;
  /** True in a section outside work history. */
  #isAside = false;
  /** True in a section of referees or plans, which shows nothing that the candidate did. */
  #showsNothing = false;

  constructor(resume: string, lexicon: Lexicon) {
    this.#resume = resume;
    this.#lexicon = lexicon;
    this.#blocks = blocks(resume);
  }

  read(): ReadResumeOutput {
    for (let index = 0; index < this.#blocks.length; index += 1) {
      const block = this.#blocks[index] as Block;
      if (PAGE_FOOT.test(block.text.trim()) || this.#isHeading(block, index)) continue;
      if (this.#showsNothing) continue;
      index = this.#readBlock(block, index);
    }
    return this.#output;
  }

  // Begins a section. In the work history a heading such as "Key achievements" belongs to the role above it.
  #isHeading(block: Block, index: number): boolean {
    if (block.kind === "bullet") return false;
    const heading = headingOf(this.#resume, this.#blocks, index, this.#section);
    if (!heading) return false;
    const text = block.text.trim();
    if (this.#section === "roles" && this.#currentRole && WITHIN_A_ROLE.test(text)) return true;
    this.#section = heading;
    this.#isAside = ASIDE.test(text);
    this.#showsNothing = isToCome(text) || (heading === "other" && REFEREES.test(text));
    this.#currentRole = null;
    return true;
  }

  // Returns the index of the last block that was read: a role's header may have several lines.
  #readBlock(block: Block, index: number): number {
    const text = block.text.trim();
    const isBullet = block.kind === "bullet";
    const isName = index === 0 && text.length <= LONGEST_FIRST_LINE;
    if (this.#section === "preamble" && (isName || CONTACT.test(text))) this.#readContact(text);
    else if (this.#readLabelled(text, isBullet)) return index;
    else if (this.#section === "preamble" && this.#output.headline === null && isHeadline(text))
      this.#output.headline = text;
    else if (this.#mayHaveRoles(isBullet)) return this.#readRole(block, index);
    else if (this.#section !== "preamble" && this.#section !== "roles") this.#put(this.#section, text);
    return index;
  }

  // The line of contact details may have facts about the permission to work.
  #readContact(text: string): void {
    const parts = text.split(/\s*[|·•]\s*|\s{2,}/);
    this.#output.other.push(...parts.filter((part) => MAY_WORK.test(part) && !CONTACT.test(part)));
  }

  // Reads a line such as "Languages: French" in any section; false for other lines.
  #readLabelled(text: string, isBullet: boolean): boolean {
    const label = LABEL.exec(text)?.[1];
    const labelled = label === undefined ? undefined : SECTIONS.find(([, pattern]) => pattern.test(label))?.[0];
    if (!labelled || labelled === "roles" || isBullet) return false;
    if (this.#section === "roles" && labelled !== "languages") return false;
    this.#put(labelled, labelled === "languages" ? text.slice(text.indexOf(":") + 1).trim() : text);
    return true;
  }

  #mayHaveRoles(isBullet: boolean): boolean {
    if (this.#section === "roles" || this.#section === "preamble") return true;
    return this.#section === "other" && !isBullet && !this.#isAside;
  }

  #readRole(block: Block, index: number): number {
    const text = block.text.trim();
    const isBullet = block.kind === "bullet";
    if (!isBullet && this.#readToldPosts(block)) return index;
    const header = isBullet ? null : headerAt(this.#resume, this.#blocks, index);
    if (header) {
      const role = { title: header.title, employer: header.employer, header: header.text, lines: header.rest };
      this.#currentRole = role;
      this.#output.roles.push(role);
      return header.last;
    }
    const told = isBullet
      ? [text]
      : sentences(block, { clauses: this.#section === "roles" }).map((piece) => piece.text);
    if (this.#currentRole && this.#section === "roles") this.#currentRole.lines.push(...told);
    else this.#output.other.push(...told);
    return index;
  }

  // Reads a paragraph that describes posts in sentences; the text after a post belongs to it. False for any other paragraph.
  #readToldPosts(block: Block): boolean {
    const told = sentences(block, { clauses: false }).map(({ text }) => ({ text, post: toldPost(text) }));
    if (told.every(({ post }) => post === null)) return false;
    this.#currentRole = null;
    for (const { text, post } of told) {
      if (post) {
        this.#currentRole = { ...post, header: text, lines: [] };
        this.#output.roles.push(this.#currentRole);
      } else if (this.#currentRole) this.#currentRole.lines.push(text);
      else this.#output.other.push(text);
    }
    return true;
  }

  #put(section: List, text: string): void {
    const output = this.#output;
    if (section === "skills") output.skills.push(...splitList(text.replace(LABEL, "")));
    else if (section === "languages")
      output[namesSpeech(text, this.#lexicon) ? "languages" : "skills"].push(...splitList(text));
    else if (section === "certificates") output[kindOfPaper(text)].push(text);
    else output[section].push(text);
  }
}

// In a section of qualifications, degrees are education, and credentials required by law are licences.
function kindOfPaper(text: string): "education" | "licences" | "certificates" {
  if (degreesIn(text).some((rung) => rung >= FIRST_DEGREE)) return "education";
  return LICENCE.test(text) ? "licences" : "certificates";
}

// "Languages: Python, Rust" are not spoken languages.
function namesSpeech(text: string, lexicon: Lexicon): boolean {
  return languagesIn(text).length > 0 || lexicon.find(words(text)).length === 0;
}

function isHeadline(text: string): boolean {
  return text.split(/\s+/).length <= 8 && !/[.!?]$|\d|:/.test(text);
}

/** In characters. A longer first line is not a name with an address, but the résumé itself. */
const LONGEST_FIRST_LINE = 300;
const LONGEST_HEADING = 45;

function headingOf(resume: string, list: Block[], index: number, section: Section): Section | null {
  const block = list[index] as Block;
  if (block.text.length > 2 * LONGEST_HEADING) return null;
  const [above, below] = [list[index - 1], list[index + 1]];
  const marked = /#\s*$/.test(resume.slice(resume.lastIndexOf("\n", block.start - 1) + 1, block.start));
  const line = block.text
    .replace(/[:*_]+\s*$/g, "")
    .replace(/^\s*\*+|^\s*\[\s*|\s*\]\s*$/g, "")
    .trim();
  if (!below && section === "preamble") return null;
  if (HEADING_ALONE.test(line)) return SECTIONS.find(([, pattern]) => pattern.test(line))?.[0] ?? "other";
  if (line.length > LONGEST_HEADING || /\d|@|[.,;]$/.test(line) || readText(line).times.length > 0) return null;
  const capitals = line === line.toUpperCase() && /\p{L}{3}/u.test(line);
  const known = SECTIONS.find(([, pattern]) => pattern.test(line))?.[0] ?? (isToCome(line) ? "other" : undefined);
  const alone = above && below && blankBetween(resume, above, block) && blankBetween(resume, block, below);
  const apart = block.kind === "heading" || alone;
  if (known && (marked || capitals || (apart && line.split(/\s+/).length <= 4))) return known;
  // An unknown heading in capitals ends a list; in the work history it may be an employer.
  const endsList = capitals && block.kind === "heading" && section !== "preamble" && section !== "roles";
  return endsList ? "other" : null;
}

function blankBetween(resume: string, above: Block, below: Block): boolean {
  return hasBlankLine(resume.slice(above.end, below.start));
}

// Credentials that the law or a regulator requires.
const LICENCE = testedPattern(
  /\b(?:licen[cs]e|registered|registration|NMC|GMC|HCPC|GPhC|CDL|HGV|LGV|QTS|SIA|Gas Safe|chartered|(?:CSCS|ECS|CPCS|TWIC) )\b/i,
  "Gas Safe engineer",
  "Gas fitter",
);

/** Splits at commas, semicolons, middle dots and bars outside brackets, and between sentences. */
function splitList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/[()]|[,;•·|]|\.\s(?=\s*\p{Lu})/gu)) {
    if (mark === "(") depth += 1;
    else if (mark === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      items.push(text.slice(from, index));
      from = index + mark.length;
    }
  }
  return [...items, text.slice(from)].map((item) => item.trim()).filter((item) => item !== "" && !/^\d{4}$/.test(item));
}
