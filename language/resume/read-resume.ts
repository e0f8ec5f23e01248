import { emptyResume, type ReadResumeOutput } from "../../domain/outputs.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { languagesIn } from "../names/spoken-languages.js";
import { atOnce } from "../text/at-once.js";
import { sentences } from "../text/lines.js";
import { createMemory } from "../text/remembered.js";
import { testedPattern } from "../text/row.js";
import { escapeRegExp } from "../text/spans.js";
import { isLasting, isTimeAlone } from "../times/alone.js";
import { isLength } from "../times/lengths.js";
import type { Weights } from "../weights.js";
import { words } from "../words/words.js";
import { isOfEmployment, namesTheOneAbove } from "./employment.js";
import { isTableHead } from "./field-tables.js";
import { labelledPosts } from "./forms.js";
import { doneBehindLabel, isDoneLabel, isFormFact } from "./labels.js";
import { linesByName } from "./lines-by-name.js";
import { withoutListed } from "./listed-posts.js";
import { itemsOf } from "./lists.js";
import { kindOfPaper } from "./papers.js";
import { type PostModels, postsIn, type ReadPosts } from "./posts.js";
import { type Row, rowsOf } from "./rows.js";
import { headingWords, type Section, sectionsOf } from "./sections.js";
import { toldPost } from "./told-posts.js";
import { withClosingTimes, withoutClosingTimes, withoutHeadingSigns } from "./work-rows.js";

/** Wishes and plans show nothing that was done. */
const TO_COME = testedPattern(
  /\b(?:goals?|aims|aspirations?|ambitions?|planned|upcoming|booked|not yet|next steps|future|wish list|would like|want to|looking for|target (?:role|job|position)|to improve|expired|lapsed|ziele)\b/i,
  "Career goals",
  "Career history",
);
/** A page footer: "Jane Doe – 1/2", "Page 1 of 2", "Page 2 – Jane Doe". */
const PAGE_FOOT = testedPattern(
  /^(?:.{2,50}(?: [–|-] |\s{3,}))?(?:(?:page |seite )?\d{1,2}\s*(?:\/|of|von)\s*\d{1,2}|(?:page|seite) \d{1,2})$|^(?:page|seite) \d{1,2} [–|-] .{2,50}$/i,
  "Page 1 of 2",
  "1 of 2 cooks",
);
/** What the page of a network leaves in a text that is pasted from it: "Mill Street logo", "Show all 5 experiences". */
const OF_A_PAGE = /^\p{Lu}.{1,60} logo$|^Show all \d{1,3} \p{L}+$|^(?:…|\.{3}) ?see more$/u;
const CONTACT = /·{5,}|@|\b\+?\d[\d ()-]{8,}\d\b|^(?:name|address|phone|tel|mobile|e-?mail|born|date of birth)\b/i;
/** Facts about the permission to work or availability, which may be on the line of contact details. */
const MAY_WORK = testedPattern(
  /\b(?:citizen\w*|permit|licen[cs]e|visa|right to work|settled status|notice period|national|available)\b/i,
  "EU citizen",
  "Night cook",
);
const MIXED_PAPERS = testedPattern(
  /certifi|qualification|training|course|diplom/i,
  "Qualifications and licences",
  "Driving licences",
);
/** The heads of the columns of the European form about languages. */
const FORM_HEADS = testedPattern(
  /^(?:other language|listening\s|understanding\s)/i,
  "Listening\tReading\tSpoken interaction",
  "Active listening",
);
const LABEL = /^(\p{Lu}[\p{L}\d &/()+-]{1,40}):\s+/u;
/** In characters. A longer first line is not a name with an address, but the résumé itself. */
const LONGEST_FIRST_LINE = 300;

const NAMES_SPEECH = testedPattern(
  /^(?:languages?|sprachen|langues|idiomas|talen|języki|limbi)$/i,
  "Languages",
  "Programming languages",
);

/** The data by which a résumé is read. */
export interface ResumeKnowledge {
  lexicon: Lexicon;
  weights: Weights;
}

/**
 * Reads a résumé of any occupation: its sections by their headings, its posts by what their lines look like. Every passage is verbatim. The last
 * results are cached, since a session reads the same text several times: they must not be changed.
 */
export function readResumeByRules(slots: { resume: string }, knowledge: ResumeKnowledge): ReadResumeOutput {
  return atOnce(readResumeInPieces(slots, knowledge));
}

/** The same as a generator that yields between sections, and between the lines of a work history. */
export function* readResumeInPieces(
  { resume }: { resume: string },
  knowledge: ResumeKnowledge,
): Generator<void, ReadResumeOutput> {
  const { weights } = knowledge;
  const known = kept.get(weights) ?? createMemory<Kept>(MOST_KEPT);
  kept.set(weights, known);
  const entry = known(resume, () => ({ output: null }));
  if (entry.output) return entry.output;
  const first = yield* new ResumeReading(resume, knowledge).read();
  const output = first.roles.length > 0 ? first : yield* new ResumeReading(resume, knowledge, true).read();
  entry.output = output;
  return output;
}
/** By the learned models with which they were read. */
const kept = new WeakMap<Weights, (resume: string, begin: () => Kept) => Kept>();
/** The output, once the résumé has been read to its end. */
interface Kept {
  output: ReadResumeOutput | null;
}
const MOST_KEPT = 20;

/** True for a heading of wishes or plans: "Career goals", "Certificates (planned)". */
export function isToCome(heading: string): boolean {
  return TO_COME.test(heading);
}

/** The sections that may end in a work history without a heading. */
const MAY_END_IN_WORK = new Set<Section["kind"]>([
  "head",
  "profile",
  "skills",
  "languages",
  "licences",
  "certificates",
  "personal",
  "other",
]);

/** The rows with lasting times that make a profile a work history. */
const FEWEST_TIMES = 2;
/** The rows that make a section without such times a work history, if its heading says that it is one. */
const FEWEST_ROWS = 3;
/** The posts in a section without the heading of a work history by which it is the whole of it. */
const LEAST_POSTS = 2;

// True if a section has lines of posts, since a column beside the work history was read in between: right below a time there is a line with the sign
// of those of posts, and above it there is none.
function hasLinesOfPosts(rows: readonly Row[], sign: string): boolean {
  const at = rows.findIndex((row, index) => lasts(row) && rows[index + 1]?.sign === sign);
  return sign !== "" && at > 0 && rows.slice(0, at).every((row) => row.sign !== sign);
}

// True for a section that its heading calls a work history, and that may be one: "Gaps in employment" is none.
function isHistory({ kind, isNamed, isOnOneLine, rows }: Section): boolean {
  return kind === "work" && isNamed && !isOnOneLine && (rows.some(lasts) || rows.length >= FEWEST_ROWS);
}

function lasts({ times }: Row): boolean {
  return times.some(isLasting);
}

/** Those that may do so only if no post was found without them. */
const MAY_HIDE_WORK = new Set<Section["kind"]>(["education", "references", "awards", "publications"]);

class ResumeReading {
  readonly #output = emptyResume();
  readonly #postModels: PostModels;
  /** True below a section without the heading of a work history that was one all the same. */
  #isBelowWork = false;
  /** The sign before the lines of the posts that were read. */
  #signOfWork = "";

  constructor(
    readonly resume: string,
    readonly knowledge: ResumeKnowledge,
    /** True to look for posts in every section, since none was found in the likelier ones. */
    readonly looksEverywhere = false,
  ) {
    const { weights } = knowledge;
    this.#postModels = { lines: weights("lines"), fields: weights("fields") };
  }

  *read(): Generator<void, ReadResumeOutput> {
    const { weights } = this.knowledge;
    const isText = ({ text }: Row) =>
      !(PAGE_FOOT.test(text.trim()) && !isTimeAlone(text)) && !isLength(text) && !OF_A_PAGE.test(text);
    const rows = rowsOf(this.resume).filter(isText);
    const sections = sectionsOf(rows, { headings: weights("headings"), contents: weights("sections") });
    const hasWork = sections.some(isHistory);
    for (const section of sections) {
      yield;
      yield* this.#readSection(section, hasWork);
    }
    this.#output.roles = withoutListed(this.#output.roles);
    return this.#output;
  }

  *#readSection(section: Section, hasWork: boolean): Generator<void, void> {
    const { kind, heading, isOnOneLine, goesOn } = section;
    if (heading && !isOnOneLine && !goesOn) this.#output.headings.push(heading.text);
    if (heading && isToCome(headingWords(heading.text))) return;
    // A work history may have no heading, and stand below whatever is above it.
    // What has the times of several posts is no profile, whatever its heading: "Career summary".
    const isCareer = kind === "profile" && section.rows.filter(lasts).length >= FEWEST_TIMES;
    const mayEndInWork = MAY_END_IN_WORK.has(kind) || (this.looksEverywhere && MAY_HIDE_WORK.has(kind));
    const goesOnWithWork = MAY_END_IN_WORK.has(kind) && hasLinesOfPosts(section.rows, this.#signOfWork);
    const mayHaveWork = isCareer || goesOnWithWork || (!hasWork && !this.#isBelowWork && mayEndInWork);
    const before = this.#output.roles.length;
    // The first line of a document is a name, or has a time if it is a post.
    const [first] = section.rows;
    const top = kind === "head" && first?.start === firstIn(this.resume) && first.times.length === 0 ? [first] : [];
    const below = section.rows.slice(top.length);
    const isWork = kind === "work" || mayHaveWork;
    const rows = [...top, ...(isWork ? yield* this.#readPosts(below, kind !== "work" && !isCareer) : below)];
    this.#isBelowWork ||= this.#output.roles.length - before >= LEAST_POSTS;
    if (kind === "head") this.#readHead(rows);
    else if (kind === "work" || kind === "profile") this.#readProse(rows, kind === "profile");
    else
      for (const row of rows) {
        // Below "Languages: German" another line is of them only if it names one.
        const isOther = kind === "languages" && isOnOneLine && row !== rows[0] && languagesIn(row.text).length === 0;
        this.#readEntry(row, isOther ? "other" : kind, heading?.text ?? "");
      }
  }

  // Returns the rows that belong to no post.
  *#readPosts(rows: Row[], needsTimes: boolean): Generator<void, Row[]> {
    const named = linesByName(rows, this.#output.roles);
    if (named) {
      for (const [role, below] of named) role.lines.push(...below.flatMap(doneIn));
      return [];
    }
    const others = this.#readTelling(rows);
    const { posts, unplaced } =
      labelledPosts(others, this.#postModels.fields) ?? (yield* this.#readUnlabelled(others, needsTimes));
    const labels = sharedLabels(posts);
    this.#signOfWork ||= posts.flatMap(({ lines }) => lines).find(({ sign }) => sign !== "")?.sign ?? "";
    let above: string | null = null;
    for (const { title, employer, place, start, end, lines } of posts) {
      if (!employer || !namesTheOneAbove(employer.text)) above = employer?.text ?? null;
      this.#output.roles.push({
        title: title.text,
        employer: above,
        place: place?.text ?? null,
        header: this.resume.slice(start, end),
        lines: lines.flatMap((row) => (labels.has(row.text) || this.#readSpeech(row) ? [] : doneIn(row))),
      });
    }
    return unplaced;
  }

  // Reads the paragraphs that tell of posts, each with the lines below it up to a blank one or a list; returns all other rows.
  #readTelling(rows: Row[]): Row[] {
    const others: Row[] = [];
    let told: ReadResumeOutput["roles"][number] | null = null;
    for (const row of rows) {
      const own = row.sign === "" ? this.#readTold(row) : null;
      if (own) told = own;
      else if (told && (row.above === 0 || row.sign !== "")) told.lines.push(...doneIn(row));
      else {
        told = null;
        others.push(row);
      }
    }
    return others;
  }

  *#readUnlabelled(rows: readonly Row[], needsTimes: boolean): Generator<void, ReadPosts> {
    const others = rows.filter((row) => !isFormFact(row.text) && !isOfEmployment(row.text) && !isTableHead(row));
    const { rows: open, closing } = withoutClosingTimes(withoutHeadingSigns(others));
    const { posts, unplaced } = yield* postsIn(open, this.#postModels, needsTimes && closing.length === 0);
    return { posts: withClosingTimes(posts, closing), unplaced };
  }

  #readHead(rows: Row[]): void {
    for (const [at, row] of rows.entries()) {
      const isDetail = at === 0 && row.start === firstIn(this.resume) && row.text.length <= LONGEST_FIRST_LINE;
      if (isDetail || CONTACT.test(row.text)) {
        // The line of contact details may have facts about the permission to work.
        const parts = row.text.split(/\s*[|·•]\s*|\s{2,}/);
        this.#output.other.push(...parts.filter((part) => MAY_WORK.test(part) && !CONTACT.test(part)));
      } else if (!this.#readLabelled(row)) {
        if (this.#output.headline === null && isHeadline(row.text)) this.#output.headline = row.text;
        else this.#output.other.push(...sentencesOf(row));
      }
    }
  }

  #readProse(rows: Row[], mayBeHeadline: boolean): void {
    for (const row of rows) {
      if (this.#readSpeech(row)) continue;
      if (mayBeHeadline && this.#output.headline === null && rows[0] === row && !LABEL.test(row.text))
        this.#output.headline = row.text;
      else this.#output.other.push(...sentencesOf(row));
    }
  }

  #readEntry(row: Row, kind: Section["kind"], heading: string): void {
    const output = this.#output;
    const { text } = row;
    // A detail that is covered, alone in its line, is the contact's. The same dots may be in other lines.
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (this.#readForm(text)) return;
    if (kind !== "skills" && kind !== "languages" && this.#readLabelled(row)) return;
    switch (kind) {
      case "skills":
        // "Welsh: fluent, first language. English: fluent."
        if (areLanguages(text)) output.languages.push(...sentencesOf(row));
        else output.skills.push(...(this.#isSkillWithLevel(text) ? [text] : itemsOf(text.replace(LABEL, ""))));
        break;
      case "languages":
        this.#readLanguages(text);
        break;
      case "certificates":
      case "licences":
        // "Licences and certificates" has both.
        output[kindOfPaper(text, kind === "licences" && !MIXED_PAPERS.test(heading))].push(text);
        break;
      case "references":
        // What is left to say often stands at the end: "Full driving licence. Available from May."
        output[MAY_WORK.test(text) && !CONTACT.test(text) ? "other" : "referees"].push(text);
        break;
      case "education":
      case "volunteering":
      case "projects":
      case "publications":
      case "awards":
      case "interests":
        output[kind].push(text);
        break;
      default:
        output.other.push(text);
    }
  }

  // Reads a paragraph that describes posts in sentences; the text after a post belongs to it. Returns the last one; null for any other paragraph.
  #readTold(row: Row): ReadResumeOutput["roles"][number] | null {
    const told = sentencesOf(row).map((text) => ({ text, post: toldPost(text) }));
    if (told.every(({ post }) => post === null)) return null;
    let role: ReadResumeOutput["roles"][number] | null = null;
    for (const { text, post } of told) {
      if (post) {
        const { title, employer } = post;
        const own = { title: asBroken(title, text), employer: employer && asBroken(employer, text) };
        role = { ...own, place: null, header: text, lines: [] };
        this.#output.roles.push(role);
      } else if (role) role.lines.push(text);
      else this.#output.other.push(text);
    }
    return role;
  }

  // Reads a row of the European form about languages and licences; false for any other line.
  #readForm(text: string): boolean {
    const [label = "", ...cells] = text.split(/\t|\s{3,}/).map((cell) => cell.trim());
    if (cells.length === 0) return false;
    const isLevels = cells.length > 1 && cells.every((cell) => /^[ABC][12]$/.test(cell));
    if (/^mother tongue/i.test(label)) this.#output.languages.push(...cells.flatMap(itemsOf));
    else if (isLevels && languagesIn(label).length > 0) this.#output.languages.push(text);
    else if (/^driving licen[cs]e/i.test(label)) this.#output.licences.push(text);
    else return FORM_HEADS.test(text);
    return true;
  }

  // "Languages: English and Twi", in whatever section it stands; false for any other line.
  #readSpeech({ text, sign }: Row): boolean {
    if (sign !== "" || !NAMES_SPEECH.test(LABEL.exec(text)?.[1] ?? "")) return false;
    this.#readLanguages(text.slice(text.indexOf(":") + 1).trim());
    return true;
  }

  // A line of languages or skills with its label, outside their sections; false for any other line.
  #readLabelled(row: Row): boolean {
    if (this.#readSpeech(row)) return true;
    if (!/^(?:[\p{L}]+ )?skills$/iu.test(LABEL.exec(row.text)?.[1] ?? "")) return false;
    this.#output.skills.push(...itemsOf(row.text.replace(LABEL, "")));
    return true;
  }

  // "Python: good", but "Tools: Python"
  #isSkillWithLevel(text: string): boolean {
    const [lead = "", label = ""] = LABEL.exec(text) ?? [];
    const level = text.slice(lead.length);
    const names = (some: string) => this.knowledge.lexicon.find(words(some)).length > 0;
    return names(label) && !names(level) && !/[,;|]/.test(level);
  }

  // "Languages: Python, Rust" are not spoken languages.
  #readLanguages(text: string): void {
    const isSpeech = languagesIn(text).length > 0 || this.knowledge.lexicon.find(words(text)).length === 0;
    const isRow = isSpeech && isLanguageWithLevel(text);
    this.#output[isSpeech ? "languages" : "skills"].push(
      ...(isRow ? [text.trim()] : itemsOf(isSpeech ? text : text.replace(LABEL, ""))),
    );
  }
}

// Languages with their levels, each in a sentence of its own.
function areLanguages(text: string): boolean {
  const parts = text.split(/(?<=\p{L})\.(?:\s+|$)/u).filter((part) => part.trim() !== "");
  return parts.every(
    (part) => /^\p{Lu}\p{L}+:\s/u.test(part) && languagesIn(part.slice(0, part.indexOf(":"))).length === 1,
  );
}

// A row of a table: "French | fluent", "French   fluent".
function isLanguageWithLevel(text: string): boolean {
  const [language = "", ...levels] = text.trim().split(/\s*[|\t]\s*|\s{2,}/);
  return (
    levels.length > 0 && languagesIn(language).length === 1 && levels.every((one) => languagesIn(one).length === 0)
  );
}

// What several posts have above their lists, in any language, is a label: "Zakres obowiązków:".
function sharedLabels(posts: readonly { lines: Row[] }[]): Set<string> {
  const found = posts.flatMap(({ lines }) =>
    lines.flatMap(({ text, sign }, at) =>
      sign === "" && text.endsWith(":") && lines[at + 1]?.sign !== "" ? text : [],
    ),
  );
  return new Set(found.filter((text, at) => found.indexOf(text) !== at));
}

// What a line says was done, without the label of a form. Nothing for a label alone ("Duties:") and for other facts of a form ("Hours per week: 40").
function doneIn({ text }: Row): string[] {
  if (isDoneLabel(text) || isFormFact(text)) return [];
  const done = doneBehindLabel(text) ?? text;
  return done === "" ? [] : [done];
}

// Some words of a sentence as they stand in it, where a line may be broken.
function asBroken(words: string, sentence: string): string {
  const pattern = words.split(" ").map(escapeRegExp).join("\\s+");
  return new RegExp(pattern, "u").exec(sentence)?.[0] ?? words;
}

function firstIn(text: string): number {
  return text.search(/\S/);
}

function sentencesOf({ text, start }: Row): string[] {
  return sentences({ text, start }, { clauses: false }).map((piece) => piece.text);
}

function isHeadline(text: string): boolean {
  return text.split(/\s+/).length <= 8 && !/[.!?]$|\d|:/.test(text);
}
