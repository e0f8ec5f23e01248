import { readFileSync } from "node:fs";
import { ownPlaces } from "../../engine/program/language.js";
import {
  type Around,
  fieldFeatures,
  headingWords,
  lineFeatures,
  NO_HEADING,
  type Row,
  rowsOf,
  SECTION_KINDS,
  sectionFeatures,
  wordFeatures,
} from "../../language/resume.js";
import { createRandom } from "../draw/random.js";
import { type StructuredResume, structuredResumes } from "../draw/resumes.js";
import { type Drawn, drawSet } from "../draw/sets.js";
import { toText } from "../draw/text.js";
import { setAt } from "../support/data.js";
import type { Example } from "./fit.js";
import { madeHeadings } from "./headings.js";
import { type PastedResume, pastedResumes, rowsBeside, rowsOfWork } from "./pasted.js";

/*
 * Labelled examples for the reading of résumés: words of headings and of posts that were written down, lines of drawn résumés, and résumés as people
 * paste them.
 */

const FOLDERS = ["fit/resumes/a", "fit/resumes/b"];

const linesOf = (path: string) => readFileSync(setAt(path), "utf8").trim().split("\n");

/** Headings of sections by their kind, and lines that are none. */
export function labelledHeadings(): Example[] {
  const random = createRandom("headings");
  const rows = linesOf("fit/header-words/headings.tsv").map((row) => row.split("\t"));
  const headings = [...Array.from({ length: WEIGHT }, () => rows).flat(), ...madeHeadings()].map(
    ([words = "", kind = ""]) => example(words, kind, words),
  );
  // The longer lists are for this model alone: with them the model of fields read drawn résumés worse.
  const fields = ["titles", "employers", "places"].flatMap((name) =>
    [name, `more-${name}`].flatMap((list) => linesOf(`fit/header-words/${list}.txt`)),
  );
  const said = resumes().flatMap(([, one]) => [
    ...one.work.flatMap(({ position, name, highlights }) => [position, name, ...highlights.flatMap(clausesOf)]),
    ...one.education.flatMap(({ institution, area, studyType }) => [institution, `${studyType} ${area}`.trim()]),
    ...one.skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name])),
    ...one.certificates.map(({ name }) => name),
    ...one.languages.map(({ language, fluency }) => `${language} ${fluency}`.trim()),
    one.basics.name,
    one.basics.label,
  ]);
  const none = [...fields, ...said].filter((text) => text.length > 1 && text.length <= LONGEST_HEADING);
  const sampled = none.filter(() => random.chance(0.6));
  return [...headings, ...sampled.map((text) => example(text, NO_HEADING, text))];
}
const LONGEST_HEADING = 60;
/** How often a heading that was written down counts, beside one that is made of parts. */
const WEIGHT = 5;

/** The parts of the headings of posts and of education by what they are, and words that are none of them. */
export function labelledFields(): Example[] {
  const random = createRandom("fields");
  const [titles = [], employers = [], places = []] = ["titles", "employers", "places"].map((name) =>
    linesOf(`fit/header-words/${name}.txt`),
  );
  const all = resumes().map(([, one]) => one);
  const of = (take: (one: StructuredResume) => string[]) => all.flatMap(take).filter((text) => text !== "");
  const named: Record<string, string[]> = {
    title: [...titles, ...of(({ work }) => work.map(({ position }) => position))],
    employer: [...employers, ...of(({ work }) => work.map(({ name }) => name))],
    place: [...places, ...of(({ work }) => work.map(({ location }) => location))],
    study: of(({ education }) => education.flatMap(({ studyType, area }) => [`${studyType} ${area}`.trim()])),
    institution: of(({ education }) => education.map(({ institution }) => institution)),
  };
  const towns = (named.place ?? []).map((place) => place.split(",")[0] ?? place);
  named.place?.push(
    ...Array.from({ length: LONG_PLACES }, () => {
      const [town, regions] = [random.pick(towns), random.pick(REGIONS)];
      return random.chance(0.3) ? `${town} (${regions.at(-1)})` : [town, ...regions].join(", ");
    }),
  );
  named.title?.push(
    ...Array.from({ length: BRACKETS }, () => `${random.pick(titles)} (${random.pick([...ASIDE, ...CODES])})`),
  );
  const from = (name: string) => random.pick(named[name] ?? [""]);
  const mixed = Array.from({ length: MIXED }, () => {
    const [a, b] = random.pick(PAIRS);
    const join = random.pick(JOINS);
    return `${from(a)}${join}${from(b)}`;
  });
  const beside = Array.from({ length: BESIDE }, () => `${from("employer")} ${from("place")}`);
  const clauses = of(({ work }) => work.flatMap(({ highlights }) => highlights.flatMap(clausesOf)));
  const skills = of(({ skills }) => skills.flatMap(({ name, keywords }) => [name, ...keywords]));
  const other = [
    ...mixed,
    ...beside,
    ...clauses.filter(() => random.chance(0.5)),
    ...skills.filter(() => random.chance(0.3)),
    ...ASIDE,
  ];
  return [
    ...Object.entries(named).flatMap(([label, texts]) => texts.map((text) => field(text, label))),
    // No gazetteer has all places.
    ...(named.place ?? []).map((text) => example(text, "place", text)),
    ...other.map((text) => field(text, "other")),
    ...pastedResumes().flatMap(({ posts }) => posts.flatMap(fieldsOf)),
    ...pastedResumes().flatMap((resume) =>
      rowsBeside(resume)
        .flatMap(({ text }) => clausesOf(text))
        .map((text) => field(text, "other"))
        .filter(({ features }) => ![...features.keys()].some((name) => name.startsWith("place "))),
    ),
  ];
}

// The parts of the heading of a pasted post, and parts of its lines.
function fieldsOf({ title, employer, place, lines }: PastedResume["posts"][number]): Example[] {
  const named = [
    [title, "title"],
    [employer, "employer"],
    [place, "place"],
  ] as const;
  return [
    ...named.flatMap(([text, label]) => (text ? field(text, label) : [])),
    ...lines.flatMap(clausesOf).map((text) => field(text, "other")),
  ];
}

const LONG_PLACES = 400;
const BRACKETS = 300;
/** Grades and notes that stand in brackets behind a title. */
const CODES =
  "GS-2210-12; GS-11; Band 6; Band 5; Grade 7; Level II; L4; E5; TLR 2b; evenings, 6 hours a week; nights; weekends; two days a week; acting; interim; maternity cover, 12 months; pre-opening; WO1; NQT; fixed-term, 0.6 FTE; Assistenzarzt; Elternzeitvertretung; CDI, 35h; summer job; promoted; remote; part-time, 16 hrs".split(
    "; ",
  );
/** What stands behind a town in many countries' résumés. */
const REGIONS = [
  ["United States"],
  ["United Kingdom"],
  ["UK"],
  ["USA"],
  ["Germany"],
  ["France"],
  ["Spain"],
  ["Ireland"],
  ["Canada"],
  ["India"],
  ["Poland"],
  ["England", "United Kingdom"],
  ["Scotland", "United Kingdom"],
  ["TX", "United States"],
  ["FL", "United States"],
  ["CA"],
  ["NY"],
  ["OH"],
  ["IL", "USA"],
  ["Ontario", "Canada"],
  ["BC"],
  ["NSW", "Australia"],
  ["Bavaria", "Germany"],
  ["Maharashtra", "India"],
  ["Kerala", "India"],
  ["WA"],
  ["England"],
  ["Wales"],
] as const;
const MIXED = 400;
/** Employers with their town and no sign between. */
const BESIDE = 300;
const PAIRS = [
  ["title", "employer"],
  ["employer", "title"],
  ["employer", "place"],
  ["title", "place"],
  ["place", "title"],
  ["study", "institution"],
  ["institution", "place"],
  ["title", "title"],
] as const;
const JOINS = [", ", " | ", " - ", " – ", ": ", " at ", " (", " · ", "  "];
/** What stands beside titles and employers and is neither. */
const ASIDE =
  "Full-time; Part-time; full time; part time; Contract; Temporary; Permanent; Internship; Freelance; Seasonal; Remote; Hybrid; 40 hours per week; 20 hrs/week; Zero hours; Maternity cover; Fixed term; Casual; Apprenticeship; Vollzeit; Teilzeit; Werkstudent; CDI; CDD; Praktikum; Self-employed; Voluntary; Placement year; part of the degree; EQF level 4; Grade 7; GPA 3.4; with honours; Hons; Distinction; Merit; in progress; expected; team of 12; promoted; reporting to the director; on site".split(
    "; ",
  );

/** Lines of the work history of drawn and of pasted résumés: "done" for what was done, "heading" for the lines of a post's heading. */
export function labelledLines(): Example[] {
  return [
    ...FOLDERS.flatMap((folder) => drawSet(folder, LAYOUTS, true, "lines")).flatMap(linesOfWork),
    ...pastedResumes().flatMap(linesOfPasted),
  ];
}
const LAYOUTS = 14;

/** The rows of the work history of a drawn résumé, each with what was drawn there. */
function linesOfWork({ id, layout, resume }: Drawn): Example[] {
  const folded = (text: string) => text.replace(/\s+/g, " ").trim();
  const roles = new Map(
    resume.lines.map(({ text, role, section }) => [folded(text), section === "work" ? role : null]),
  );
  const rows = rowsOf(toText(resume, layout));
  const work = rows.filter((row) => ["post", "done"].includes(roles.get(folded(row.text)) ?? ""));
  const done = work.filter((row) => roles.get(folded(row.text)) === "done");
  const hasSigns = signsPrevail(done);
  return work.map((row, at) => ({
    label: roles.get(folded(row.text)) === "done" ? "done" : "heading",
    group: id,
    features: lineFeatures(row, { before: work[at - 1], after: work[at + 1], hasSigns } satisfies Around),
  }));
}

function linesOfPasted(resume: PastedResume): Example[] {
  const work = rowsOfWork(resume);
  const hasSigns = signsPrevail(work.map(({ row }) => row));
  return work.flatMap(({ row, label }, at) => {
    const around = { before: work[at - 1]?.row, after: work[at + 1]?.row, hasSigns };
    return label === null ? [] : { label, group: resume.id, features: lineFeatures(row, around) };
  });
}

function signsPrevail(rows: Row[]): boolean {
  return rows.filter(({ sign }) => sign !== "").length > rows.length / 3;
}

function resumes(): [string, StructuredResume][] {
  return FOLDERS.flatMap((folder) => structuredResumes(setAt(folder)));
}

// The parts of a line about work, which may look like a title or a name.
function clausesOf(line: string): string[] {
  return line.split(/[,;.] | and | – /).filter((part) => part.length <= LONGEST_HEADING);
}

function example(text: string, label: string, group: string): Example {
  return { label, group, features: wordFeatures(headingWords(text)) };
}

function field(text: string, label: string): Example {
  return { label, group: text, features: fieldFeatures(headingWords(text), ownPlaces()) };
}

/** The sections of drawn résumés, each with the lines below its heading. */
export function labelledSections(): Example[] {
  return FOLDERS.flatMap((folder) => drawSet(folder, SECTION_LAYOUTS, true, "sections")).flatMap(
    ({ id, layout, resume }) =>
      [...new Set(resume.lines.map(({ section }) => section))].flatMap((section) => {
        const lines = resume.lines.filter((line) => line.section === section && line.role !== "heading");
        const isKind = (SECTION_KINDS as readonly string[]).includes(section);
        if (!isKind || lines.length === 0) return [];
        return { label: section, group: id, features: sectionFeatures(rowsOf(toText({ lines }, layout))) };
      }),
  );
}
const SECTION_LAYOUTS = 5;
