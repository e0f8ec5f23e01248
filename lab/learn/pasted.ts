import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Row, rowsOf } from "../../language/resume.js";
import { setAt } from "../support/data.js";

/* Résumés as people paste them, with what their posts are: the sets of lab/data/fit/applications. */

const Post = z.object({
  title: z.string().nullable(),
  employer: z.string().nullable(),
  place: z.string().nullish(),
  lines: z.array(z.string()).describe("Whole, or their first words"),
});

/** A labelled résumé; `id` names its set and its person. */
export interface PastedResume {
  id: string;
  text: string;
  posts: z.infer<typeof Post>[];
  education: string[];
}

const FOLDER = setAt("fit/applications");
const Gold = z.object({ posts: z.array(Post), education: z.array(z.string()).default([]) });

/** All labelled résumés that models are fitted to. */
export function pastedResumes(): PastedResume[] {
  const folders = readdirSync(FOLDER).flatMap((set) => readdirSync(join(FOLDER, set)).map((name) => join(set, name)));
  return folders
    .filter((id) => existsSync(join(FOLDER, id, "gold.json")))
    .map((id) => {
      const read = (file: string) => readFileSync(join(FOLDER, id, file), "utf8");
      return { id, text: read("resume.txt"), ...Gold.parse(JSON.parse(read("gold.json"))) };
    });
}

/** What a row of a work history is; null for one of which the labels say nothing. */
export interface LabelledRow {
  row: Row;
  label: "heading" | "done" | null;
}

/** The rows of the work history of a résumé, from the first heading of a post to the last line of what was done. */
export function rowsOfWork(resume: PastedResume): LabelledRow[] {
  return divided(resume).work;
}

/** The rows above and below the work history, but for those of education: skills, papers, interests. */
export function rowsBeside(resume: PastedResume): Row[] {
  return divided(resume).beside.map(({ row }) => row);
}

function divided({ text, posts, education }: PastedResume): { work: LabelledRow[]; beside: LabelledRow[] } {
  const done = posts.flatMap(({ lines }) => lines.map(folded)).filter((line) => line !== "");
  const names = posts
    .flatMap(({ title, employer }) => [title ?? "", employer ?? ""])
    .map(folded)
    .filter((name) => name !== "");
  const isDone = (own: string) =>
    done.some((line) => own.startsWith(line) || (own.length >= SHORTEST_PART ? line.includes(own) : line === own));
  const schools = education.map(folded);
  const isSchool = (own: string) => schools.some((line) => line.includes(own) || own.includes(line));
  const isNamed = (own: string) => names.some((name) => own.includes(name));
  const labelled = rowsOf(text).map((row): LabelledRow => {
    const own = folded(row.text);
    if (isDone(own)) return { row, label: "done" };
    return { row, label: isNamed(own) || row.times.length > 0 ? "heading" : null };
  });
  const first = labelled.findIndex(({ row, label }) => label === "heading" && isNamed(folded(row.text)));
  const last = labelled.findLastIndex(({ label }) => label === "done");
  if (first < 0) return { work: [], beside: [] };
  return {
    work: labelled.slice(first, last + 1),
    beside: [...labelled.slice(0, first), ...labelled.slice(Math.max(first, last) + 1)].filter(
      ({ row, label }) => label !== "done" && !isNamed(folded(row.text)) && !isSchool(folded(row.text)),
    ),
  };
}
/** In characters: a shorter part of a line may be anything. */
const SHORTEST_PART = 16;

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
