import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ReadDocument } from "../../adapters/documents/document.js";
import { readBytes } from "../../adapters/documents/read.js";
import { asWritten, type PartialDate, type ResumeProfile } from "../../domain/resume.js";
import { contactIn } from "../../language/names.js";
import { readResumeByRules, validateResume } from "../../language/resume.js";
import { sourceText, withoutMarks } from "../../language/text.js";
import type { DrawnResume, ExpectedPost } from "../draw/drawn.js";
import { toDocx, toPdf } from "../draw/files.js";
import { toHtml, toMarkdown } from "../draw/page.js";
import { type Drawn, drawSet } from "../draw/sets.js";
import { toText } from "../draw/text.js";
import { setAt } from "../support/data.js";
import { reader } from "../support/reader.js";
import { percent, table } from "./counts.js";

/** What was read rightly of drawn résumés; each is a count. */
interface Read {
  resumes: number;
  posts: number;
  /** Posts whose title, employer, beginning, end and lines are as drawn. */
  exact: number;
  titles: number;
  employers: number;
  times: number;
  /** Posts that were read and not drawn. */
  invented: number;
  lines: number;
  /** Lines that were read under an employer at whom they were not done, whose name is no part of the true one. */
  foreign: number;
  names: number;
  skills: number;
  skillsRead: number;
}

const SETS = {
  dev: { folder: "fit/resumes/b", isFitted: false, layouts: 4 },
  fit: { folder: "fit/resumes/a", isFitted: true, layouts: 4 },
  report: { folder: "unseen/resumes", isFitted: false, layouts: 4 },
} as const;

/** A résumé in a file, and what a perfect reader would read of it. */
interface Case {
  id: string;
  file: Buffer;
  truth: Truth;
  /** The parts of its layout by their names. */
  factors: Record<string, string>;
}

type Truth = Pick<DrawnResume, "name" | "posts" | "skills">;

/**
 * Reads résumés in one format (text, markdown, html, docx or pdf) and compares: what was drawn is what is read. `fit` takes the résumés and layouts
 * that models are fitted to, `dev` fitted résumés in the other layouts; `--misses` lists their misses. Those of the reported ones are listed nowhere,
 * but their layouts are those of `dev`. `others`, `wild`, `tools`, `more`, `late` and `shaped` read files that somebody else laid out (text, docx, pdf), `strangers` those of
 * which nobody has read a miss. `--factors` divides the sums by the layouts.
 */
export async function layouts(options: string[]): Promise<string> {
  const format = options.find((option) => option in FORMATS) ?? "text";
  const others = Object.entries(OTHERS).find(([name]) => options.includes(name))?.[1];
  const cases = others ? filesOf(others, format) : await drawnOf(options, format);
  const misses: string[] = [];
  const rates: { one: Case; read: Read }[] = [];
  for (const one of cases) rates.push({ one, read: compare(one, read(await readBytes(one.file, "resume")), misses) });
  const head = "résumés posts exact title employer time invented lines foreign name skills".split(" ");
  const sums = (of: (one: Case) => boolean) => rates.filter(({ one }) => of(one)).map(({ read }) => read);
  const rows: string[][] = [
    line(
      "all",
      sums(() => true),
    ),
  ];
  for (const factor of Object.keys(cases[0]?.factors ?? {})) {
    const values = [...new Set(cases.map(({ factors }) => factors[factor] ?? ""))].sort();
    for (const value of values)
      rows.push(
        line(
          `${factor}: ${value}`,
          sums(({ factors }) => factors[factor] === value),
        ),
      );
  }
  const shown = options.includes("--factors") ? rows : rows.slice(0, 1);
  const isOpen = ["dev", "fit", "others", "wild", "tools", "more", "late", "shaped"].some((option) =>
    options.includes(option),
  );
  return [table([["", ...head], ...shown]), ...(isOpen && options.includes("--misses") ? misses : [])].join("\n");
}

async function drawnOf(options: string[], format: string): Promise<Case[]> {
  const { folder, isFitted, layouts } = options.includes("dev")
    ? SETS.dev
    : options.includes("fit")
      ? SETS.fit
      : SETS.report;
  const cases: Case[] = [];
  for (const drawn of drawSet(folder, layouts, isFitted)) {
    const { id, layout, resume } = drawn;
    const file = Buffer.from((await FORMATS[format]?.(drawn)) ?? "");
    cases.push({ id, file, truth: resume, factors: layout.factors });
  }
  return cases;
}

/** Files that somebody else made. */
const OTHERS = {
  others: "read/layouts",
  wild: "read/wild-layouts",
  tools: "read/tool-layouts",
  more: "read/more-layouts",
  late: "read/late-layouts",
  shaped: "read/shaped-layouts",
  strangers: "unseen/layouts",
};
const Labelled = z.object({
  layout: z.string(),
  name: z.string(),
  work: z.array(
    z.object({
      title: z.string(),
      employer: z.string(),
      place: z.string(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      lines: z.array(z.string()),
    }),
  ),
  skills: z.array(z.string()),
});

function filesOf(set: string, format: string): Case[] {
  const folder = join(setAt(set), format);
  const ending = format === "text" ? "txt" : format;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const { layout, work, ...rest } = Labelled.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
      const posts = work.map(({ title, employer, place, start, end, lines }) => ({
        ...{ position: title, name: employer, location: place, lines },
        ...{ startDate: start ?? "", endDate: end ?? "" },
      }));
      const id = name.replace(/\.json$/, "");
      return {
        id,
        file: readFileSync(join(folder, `${id}.${ending}`)),
        truth: { ...rest, posts },
        factors: { layout },
      };
    });
}

/** The formats in which résumés are drawn. */
const FORMATS: Record<string, (drawn: Drawn) => string | Promise<Uint8Array>> = {
  text: ({ resume, layout }) => toText(resume, layout),
  markdown: ({ resume, layout }) => toMarkdown(resume, layout),
  html: ({ resume, layout }) => toHtml(resume, layout),
  docx: ({ resume, layout }) => toDocx(resume, layout),
  pdf: ({ resume, layout }) => toPdf(resume, layout),
};

function read({ text }: ReadDocument): ResumeProfile {
  const masked = reader.read(text, "resume").text;
  const read = readResumeByRules({ resume: masked }, reader);
  return asWritten(validateResume(sourceText(masked), read, contactIn(sourceText(text), reader)), text);
}

function compare({ id, factors, truth }: Case, profile: ResumeProfile, misses: string[]): Read {
  const read = profile.roles.map((role) => ({
    position: folded(role.title),
    name: folded(role.employer?.text ?? ""),
    startDate: iso(role.start),
    endDate: role.current ? "" : iso(role.end),
    lines: role.lines.map(({ text }) => folded(text)),
  }));
  const drawn = truth.posts.map((post) => ({
    ...post,
    position: folded(post.position),
    name: folded(post.name),
    lines: post.lines.map(folded),
  }));
  const left = [...read];
  const counts = { exact: 0, titles: 0, employers: 0, times: 0 };
  for (const post of drawn) {
    const at = closest(post, left);
    const one = left[at];
    const same = {
      titles: one?.position === post.position,
      employers: one?.name === post.name,
      times: one !== undefined && one.startDate === post.startDate && one.endDate === post.endDate,
    };
    const isExact = Object.values(same).every(Boolean) && one?.lines.join("\n") === post.lines.join("\n");
    if (one) left.splice(at, 1);
    counts.exact += Number(isExact);
    for (const name of ["titles", "employers", "times"] as const) counts[name] += Number(same[name]);
    if (!isExact)
      misses.push(`${id} ${JSON.stringify(factors)}\n  drawn ${shown(post)}\n  read  ${one ? shown(one) : "nothing"}`);
  }
  const isForeign = (line: string) => {
    const under = read.filter(({ lines }) => lines.includes(line));
    const isOwn = (read: string) =>
      read === "" ||
      drawn.some((post) => (post.name.includes(read) || read.includes(post.name)) && post.lines.includes(line));
    return under.length > 0 && under.every((one) => !isOwn(one.name));
  };
  const skills = new Set(profile.skills.map(({ text }) => folded(text)));
  return {
    resumes: 1,
    posts: drawn.length,
    ...counts,
    invented: left.length,
    lines: drawn.reduce((sum, { lines }) => sum + lines.length, 0),
    foreign: drawn.reduce((sum, { lines }) => sum + lines.filter(isForeign).length, 0),
    names: Number(withoutMarks(folded(profile.contact?.name?.text ?? "")) === withoutMarks(folded(truth.name))),
    skills: truth.skills.length,
    skillsRead: truth.skills.filter((skill) => skills.has(folded(skill))).length,
  };
}

type Compared = Pick<ExpectedPost, "position" | "name" | "startDate" | "endDate" | "lines">;

function shown({ position, name, startDate, endDate, lines }: Compared): string {
  return `${position} | ${name} | ${startDate} – ${endDate} | ${lines.length} lines`;
}

// The read post that has the most in common with a drawn one.
function closest(post: Compared, read: Compared[]): number {
  const shared = (one: Compared) =>
    2 * Number(one.position === post.position) +
    2 * Number(one.name === post.name) +
    Number(one.startDate === post.startDate) +
    one.lines.filter((line) => post.lines.includes(line)).length;
  const best = read.reduce((most, one, at) => (shared(one) > shared(read[most] as Compared) ? at : most), 0);
  const found = read[best];
  return found && shared(found) > 0 ? best : -1;
}

function iso(date: PartialDate | null): string {
  if (date === null) return "";
  return date.month === null ? `${date.year}` : `${date.year}-${String(date.month).padStart(2, "0")}`;
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase().replaceAll("ß", "ss");
}

function line(name: string, reads: Read[]): string[] {
  const sum = (key: keyof Read) => reads.reduce((total, one) => total + one[key], 0);
  const share = (key: keyof Read, of: keyof Read) => percent(sum(key) / sum(of));
  return [
    name,
    `${sum("resumes")}`,
    `${sum("posts")}`,
    share("exact", "posts"),
    share("titles", "posts"),
    share("employers", "posts"),
    share("times", "posts"),
    `${sum("invented")}`,
    `${sum("lines")}`,
    `${sum("foreign")}`,
    share("names", "resumes"),
    share("skillsRead", "skills"),
  ];
}
