import type { JsonDocument } from "../../domain/json-document.js";
import { type JsonResume, jsonResumeOf } from "../../domain/json-resume.js";
import type { ResumeProfile } from "../../domain/resume.js";
import { visibleText } from "../../domain/visible-text.js";
import { injectionsIn } from "../sentences/injections.js";
import { languageOf } from "../text/detect.js";
import { sentences } from "../text/lines.js";
import { listSign, signAlone } from "../text/signs.js";
import { sourceText } from "../text/spans.js";
import { timesOf } from "../times/grammar.js";
import { kindOfPaper } from "./papers.js";

/** A JSON Resume as plain text, to which all spans then refer: every value that its schema knows. */
export function jsonResumeText(document: JsonDocument): string {
  return printed(document).text;
}

/**
 * The profile of a JSON Resume, by its fields. `given` is its text as it was stored, `masked` the same with contact details covered by as many
 * characters. Null if the text is another than that of the document, as where letters or a drawn table in it were put in order.
 */
export function jsonResumeProfile(
  document: JsonDocument,
  { given, masked }: { given: string; masked: string },
): ResumeProfile | null {
  const print = printed(visibleIn(document) as JsonDocument);
  if (print.text !== given) return null;
  const [source, own] = [sourceText(masked), sourceText(given)];
  const quote = ({ start, end }: Passage) => source.quote(start, end);
  const { headline, posts, lists, contact } = print;
  const detail = ({ start, end }: Passage) => own.quote(start, end);
  return {
    language: languageOf(masked),
    contact: {
      name: contact.name && detail(contact.name),
      emails: contact.emails.map(detail),
      phones: contact.phones.map(detail),
      links: contact.links.map(detail),
      place: contact.place && detail(contact.place),
    },
    headline: headline && quote(headline),
    roles: posts.map(({ title, employer, place, header, lines, time }) => {
      const [read] = timesOf(time);
      return {
        title: quote(title).text,
        employer: employer && quote(employer),
        place: place && quote(place),
        quote: quote(header),
        start: read?.start ?? null,
        end: read?.end ?? null,
        current: read?.current ?? false,
        lines: lines.map(quote),
      };
    }),
    ...byList((name) => lists[name].map(quote)),
    suspicious: injectionsIn(source),
  };
}

// The values of a document as they stand in a stored text, which has no invisible characters.
function visibleIn(value: unknown): unknown {
  if (typeof value === "string") return visibleText(value).text;
  if (Array.isArray(value)) return value.map(visibleIn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visibleIn(one)]));
}

const LISTS = [
  ...(["skills", "education", "certificates", "licences", "languages", "projects", "volunteering"] as const),
  ...(["publications", "awards", "interests", "referees", "headings", "other"] as const),
];
type ListName = (typeof LISTS)[number];

function byList<Value>(value: (name: ListName) => Value): Record<ListName, Value> {
  return Object.fromEntries(LISTS.map((name) => [name, value(name)])) as Record<ListName, Value>;
}

/** A part of the printed text, in UTF-16 indexes. */
interface Passage {
  start: number;
  end: number;
}

interface PrintedPost extends Record<"title" | "header", Passage>, Record<"employer" | "place", Passage | null> {
  time: string;
  lines: Passage[];
}

interface PrintedContact extends Record<"name" | "place", Passage | null> {
  emails: Passage[];
  phones: Passage[];
  links: Passage[];
}

/** The text of a JSON Resume, with the place of each value in it. */
class Print {
  text = "";
  headline: Passage | null = null;
  contact: PrintedContact = { name: null, emails: [], phones: [], links: [], place: null };
  readonly posts: PrintedPost[] = [];
  readonly lists = byList((): Passage[] => []);

  /** Prints a section, unless it has no lines. */
  section(heading: string, lines: () => void): void {
    const before = this.text;
    if (before !== "") this.text += "\n\n";
    const start = this.text.length;
    this.text += heading;
    const end = this.text.length;
    lines();
    if (this.text.length === end) this.text = before;
    else if (heading !== "") this.lists.headings.push({ start, end });
  }

  /** Prints the values that are not blank on one line; returns the whole line and the place of each value, null for what is blank. */
  line(values: readonly string[], { separator = ", ", sign = "" } = {}): [Passage | null, ...(Passage | null)[]] {
    const said = values.filter((value) => !isBlank(value));
    if (said.length === 0) return [null, ...values.map(() => null)];
    if (this.text !== "" && !this.text.endsWith("\n\n")) this.text += "\n";
    this.text += sign;
    const start = this.text.length;
    const places = values.map((value) => {
      if (isBlank(value)) return null;
      if (this.text.length > start) this.text += separator;
      const from = this.text.length;
      this.text += value;
      return { start: from, end: this.text.length };
    });
    return [{ start, end: this.text.length }, ...places];
  }

  /** Prints each line of each value as an item of a list. */
  items(values: readonly string[]): Passage[] {
    const lines = values.flatMap((value) => value.split(/\r?\n/));
    return lines.flatMap((line) => this.line([withoutSign(line).trim()], { sign: "- " })[0] ?? []);
  }
}

// A number before a line may belong to it: "1. place of 40".
function withoutSign(line: string): string {
  const mark = listSign(line);
  return mark && signAlone(mark.sign) !== null ? line.slice(mark.lead) : line;
}

function isBlank(value: string): boolean {
  return value.trim() === "";
}

function said(parts: readonly (string | undefined)[], separator = ", "): string {
  return parts.filter((part) => part !== undefined && !isBlank(part)).join(separator);
}

const BARS = { separator: " | " };
const ITEM = { sign: "- " };

function printed(document: JsonDocument): Print {
  const resume = jsonResumeOf(document);
  const print = new Print();
  printPerson(print, resume);
  printWork(print, resume);
  printEducation(print, resume);
  printSkills(print, resume);
  printOthers(print, resume);
  return print;
}

function printPerson(print: Print, { basics }: JsonResume): void {
  const { address, postalCode, city, region, countryCode } = basics.location;
  const place = said([address, said([postalCode, city], " "), region, countryCode]);
  const profiles = basics.profiles.map((one) => one.url || said([one.network, one.username], " "));
  print.section("", () => {
    const [name] = print.line([basics.name]);
    print.headline = print.line([basics.label])[0];
    const addresses = [basics.url || basics.website, ...profiles];
    const [, at, email, phone, ...links] = print.line([place, basics.email, basics.phone, ...addresses], BARS);
    const there = (passages: (Passage | null | undefined)[]) => passages.flatMap((one) => one ?? []);
    const addressed = { emails: there([email]), phones: there([phone]), links: there(links) };
    print.contact = { name, place: at ?? null, ...addressed };
  });
  print.section("PROFILE", () => {
    const [summary] = print.line([basics.summary]);
    if (!summary) return;
    const pieces = sentences({ text: basics.summary, start: summary.start }, { clauses: false });
    print.lists.other.push(...pieces);
  });
}

function printWork(print: Print, { work }: JsonResume): void {
  print.section("EXPERIENCE", () => {
    for (const one of work) {
      const time = range(one);
      const [header, title, employer, place] = print.line(
        [one.position, one.name || one.company, one.location, time],
        BARS,
      );
      const lines = print.items([one.description, one.summary, ...one.highlights, one.url]);
      // A post without a title is known by its employer.
      const name = title ?? employer ?? header;
      if (header && name)
        print.posts.push({
          ...{ title: name, employer: title ? (employer ?? null) : null, place: place ?? null, header, lines, time },
        });
      else print.lists.other.push(...lines);
    }
  });
}

function printEducation(print: Print, { education, certificates }: JsonResume): void {
  const { lists } = print;
  print.section("EDUCATION", () => {
    for (const one of education) {
      const [line] = print.line([one.studyType, one.area, one.institution, one.score, range(one)]);
      lists.education.push(...(line ? [line] : []), ...print.items([...one.courses, one.url]));
    }
  });
  print.section("CERTIFICATES", () => {
    for (const one of certificates) {
      const [line] = print.line([one.name, one.issuer, one.date, one.url], ITEM);
      if (line) lists[kindOfPaper(print.text.slice(line.start), false)].push(line);
    }
  });
}

function printSkills(print: Print, { skills, languages }: JsonResume): void {
  print.section("SKILLS", () => {
    for (const { name, level, keywords } of skills) {
      const label = said([name, level && `(${level})`], " ");
      const words = keywords.filter((word) => !isBlank(word));
      const group = words.length === 0 || label === "" ? "" : `${label}: `;
      const [line, ...each] = print.line(words.length === 0 ? [label] : words, { sign: `- ${group}` });
      if (line) print.lists.skills.push(...each.flatMap((one) => one ?? []));
    }
  });
  print.section("LANGUAGES", () => {
    for (const { language, fluency } of languages) {
      const [line] = print.line([language, fluency && `(${fluency})`], { separator: " ", sign: "- " });
      if (line) print.lists.languages.push(line);
    }
  });
}

function printOthers(print: Print, resume: JsonResume): void {
  const { lists } = print;
  const printList = (name: ListName, heading: string, lines: () => (Passage | null)[]) =>
    print.section(heading, () => {
      lists[name].push(...lines().flatMap((line) => line ?? []));
    });
  printList("projects", "PROJECTS", () =>
    resume.projects.flatMap((one) => [
      print.line([one.name, one.entity, one.type, one.roles.join(", "), range(one), one.url])[0],
      ...print.items([one.description, ...one.highlights, one.keywords.join(", ")]),
    ]),
  );
  printList("volunteering", "VOLUNTEERING", () =>
    resume.volunteer.flatMap((one) => [
      print.line([one.position, one.organization, range(one)], BARS)[0],
      ...print.items([one.summary, ...one.highlights, one.url]),
    ]),
  );
  printList("publications", "PUBLICATIONS", () =>
    resume.publications.map(
      (one) => print.line([one.name, one.publisher, one.releaseDate, one.url, one.summary], ITEM)[0],
    ),
  );
  printList("awards", "AWARDS", () =>
    resume.awards.map((one) => print.line([one.title, one.awarder, one.date, one.summary], ITEM)[0]),
  );
  printList("interests", "INTERESTS", () =>
    resume.interests.map((one) => print.line([said([one.name, one.keywords.join(", ")], ": ")], ITEM)[0]),
  );
  printList("referees", "REFERENCES", () =>
    resume.references.map((one) => print.line([one.name, one.reference], { ...ITEM, separator: ": " })[0]),
  );
}

/** A day, of which the month is enough. */
const DAY = /^(\d{4}-\d{2})-\d{2}/;

function range({ startDate, endDate }: { startDate: string; endDate: string }): string {
  const [start, end] = [startDate, endDate].map((date) => DAY.exec(date)?.[1] ?? date.trim());
  return start === "" ? (end ?? "") : `${start} to ${end || "present"}`;
}
