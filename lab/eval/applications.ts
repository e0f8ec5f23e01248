import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readBytes } from "../../adapters/documents/read.js";
import type { RequirementKind } from "../../domain/job.js";
import type { ReadingResource, ReadPost } from "../../domain/reading.js";
import type { SessionResource } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import { createProgram } from "../../engine/program/create-program.js";
import type { Program } from "../../engine/program/program.js";
import { toStart } from "../../engine/program/start-request.js";
import type { StartRequest } from "../../engine/sessions/start.js";
import { setAt } from "../support/data.js";
import { table } from "./counts.js";

/*
 * Whole applications that strangers wrote, or résumés alone, read offline as a candidate would give them: who it is, which posts, which job, what it asks
 * for, and whether a form asks for it as a sensible adviser would.
 */

const Time = z.string().nullable();
const GoldPost = z.object({
  title: z.string().nullable(),
  employer: z.string().nullable(),
  start: Time,
  end: Time,
  lines: z.array(z.string()).describe("The first words of each line below it"),
});
type GoldPost = z.infer<typeof GoldPost>;
const GoldRequirement = z.object({
  title: z.string(),
  quote: z.string(),
  must: z.boolean(),
  coverage: z.enum(["covered", "partial", "missing"]),
  answer_by: z.enum(["yes_no", "choice", "story"]),
});
type GoldRequirement = z.infer<typeof GoldRequirement>;
const Gold = z.object({
  person: z.object({ name: z.string() }),
  posts: z.array(GoldPost),
  job: z.object({ title: z.string(), employer: z.string().nullable() }).optional(),
  requirements: z.array(GoldRequirement).default([]),
  not_requirements: z.array(z.string()).default([]),
});

/** The kinds of a gap whose form asks in such a way. */
const ASKED_BY: Record<GoldRequirement["answer_by"], RequirementKind[]> = {
  yes_no: ["logistics", "licence", "certificate", "degree", "language"],
  choice: ["licence", "certificate", "degree", "language", "logistics"],
  story: ["skill", "knowledge", "years"],
};

/** What is counted, with how much of it is right. */
type Sums = Map<string, { right: number; of: number }>;

/** The sums of a set; `--misses` lists what was missed, of a set that may be read. */
export async function applications([set = "unseen/applications/german", ...options]: string[]): Promise<string> {
  const [folder, sums, misses] = [setAt(set), new Map() as Sums, [] as string[]];
  const program = createProgram(readConfig({ CHECKPOINTER: "memory", MODEL_PROVIDER: "offline", LOG_LEVEL: "silent" }));
  try {
    for (const name of readdirSync(folder).sort()) {
      if (!existsSync(join(folder, name, "gold.json"))) continue;
      const count = (what: string, isRight: boolean, miss: string) => {
        const sum = sums.get(what) ?? { right: 0, of: 0 };
        sums.set(what, { right: sum.right + Number(isRight), of: sum.of + 1 });
        if (!isRight) misses.push(`${name} ${what}: ${miss}`);
      };
      await measure(program, join(folder, name), count);
    }
  } finally {
    await program.close();
  }
  const rows = [...sums].map(([what, { right, of }]) => [what, `${right}`, `${of}`, (right / of).toFixed(2)]);
  const isOpen = !set.startsWith("unseen/") && options.includes("--misses");
  return [
    `Applications of ${set}, offline`,
    table([["", "right", "of", "share"], ...rows]),
    ...(isOpen ? misses : []),
  ].join("\n");
}

type Count = (what: string, isRight: boolean, miss: string) => void;

/** The job for a résumé without a posting. */
const ANY_JOB = "Clerk\n\nRequirements\n- Excel\n";

async function measure(program: Program, folder: string, count: Count): Promise<void> {
  const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
  const gold = Gold.parse(JSON.parse(textOf("gold.json")));
  const job = gold.job ? textOf("job.txt") : ANY_JOB;
  const request = toStart({ resume: "", job, mode: "fast", as_given: true });
  const resume = await resumeIn(folder);
  const accepted = await program.sessions.start({ owner: "eval" }, { ...request, resume });
  const session = (await program.sessions.outcomeOf(accepted, 60_000)).resource as SessionResource;
  const reading = await program.sessions.getReading("eval", session.session_id);
  const { person, sections } = reading.resume;
  count(
    "name",
    isSame(bare(person.name?.text ?? ""), bare(gold.person.name)),
    `${person.name?.text} for ${gold.person.name}`,
  );
  const posts = sections.flatMap((one) => one.posts).filter(({ is_break }) => !is_break);
  comparePosts(gold.posts, posts, count);
  if (!gold.job) return;
  const { title, employer } = session.application ?? { title: "", employer: null };
  count("job title", isSame(title, gold.job.title), `${title} for ${gold.job.title}`);
  count("job employer", isSame(employer, gold.job.employer), `${employer} for ${gold.job.employer}`);
  compareRequirements(job, gold, { session, reading }, count);
}

// The résumé of a folder: a text as it is pasted, or a file as it is uploaded.
async function resumeIn(folder: string): Promise<StartRequest["resume"]> {
  const name = readdirSync(folder).find((file) => file.startsWith("resume.")) ?? "";
  const bytes = readFileSync(join(folder, name));
  return name.endsWith(".txt")
    ? toStart({ resume: bytes.toString("utf8"), job: "", mode: "fast" }).resume
    : readBytes(bytes, "resume");
}

function comparePosts(wanted: GoldPost[], read: ReadPost[], count: Count): void {
  const left = [...read];
  for (const gold of wanted) {
    const isNamed = (post: ReadPost) => isSame(post.title, gold.title) || isSame(post.employer, gold.employer);
    const found =
      left.find((post) => isNamed(post) && post.start === gold.start) ??
      left.find((post) => gold.start !== null && post.start === gold.start) ??
      left.find(isNamed);
    if (found) left.splice(left.indexOf(found), 1);
    const of = found && partsOf(found, gold);
    count("post found", found !== undefined, `${gold.title}, ${gold.employer}`);
    for (const [part, isRight] of Object.entries(of ?? {})) count(`of it, ${part}`, isRight, `${gold.title}`);
    const said = found && [found.title, found.employer, found.start, found.current ? "present" : found.end];
    const isExact = of !== undefined && Object.values(of).every(Boolean);
    count("post exact", isExact, `${said} for ${JSON.stringify(gold)}`);
  }
  for (const post of left) count("post invented", false, `${post.title}, ${post.employer}`);
}

// Which parts of a post are right.
function partsOf(post: ReadPost, { title, employer, start, end, lines }: GoldPost): Record<string, boolean> {
  const isIn = (line: string) => post.lines.some(({ text }) => folded(text).includes(folded(line)));
  return {
    title: isSame(post.title, title),
    employer: isSame(post.employer, employer),
    time: post.start === start && (post.current ? "present" : post.end) === end,
    "all its lines": lines.every(isIn),
    "and no other": post.lines.length <= lines.length + 1,
  };
}

function compareRequirements(
  job: string,
  { requirements, not_requirements }: z.infer<typeof Gold>,
  { session, reading }: { session: SessionResource; reading: ReadingResource },
  count: Count,
): void {
  const gaps = new Map(session.gaps.map((gap) => [gap.requirement_id, gap]));
  const left = [...reading.job.requirements];
  for (const gold of requirements) {
    const span = spanOf(job, gold.quote);
    const words = new Set(folded(`${gold.title} ${gold.quote}`).split(" "));
    const shared = (title: string) =>
      folded(title)
        .split(" ")
        .filter((word) => words.has(word)).length;
    const [found] = left
      .filter((one) => one.start < span.end && span.start < one.end)
      .sort((a, b) => shared(b.title) - shared(a.title));
    count("requirement found", found !== undefined, gold.quote);
    if (!found) continue;
    left.splice(left.indexOf(found), 1);
    const gap = gaps.get(found.requirement_id);
    count("coverage", found.coverage === gold.coverage, `${found.coverage} for ${gold.coverage}: ${found.title}`);
    count("must or wish", (found.strength !== "desirable") === gold.must, `${found.strength}: ${found.title}`);
    if (gap) {
      count("gap needed", gold.coverage !== "covered", found.title);
      count(
        "form fits",
        ASKED_BY[gold.answer_by].includes(gap.kind),
        `${gap.kind} for ${gold.answer_by}: ${found.title}`,
      );
    }
    count("requirement right", true, "");
  }
  // Some duties are not labelled: so this share is a lower bound.
  for (const one of left) count("requirement right", false, one.title);
  for (const quote of not_requirements) {
    const span = spanOf(job, quote);
    const taken = reading.job.requirements.find((one) => span.start <= one.start && one.end <= span.end);
    count("asks for nothing", taken === undefined, `${taken?.title}`);
  }
}

// In code points.
function spanOf(text: string, quote: string): { start: number; end: number } {
  const start = [...text.slice(0, text.indexOf(quote))].length;
  return { start, end: start + [...quote].length };
}

function folded(text: string | null): string {
  return (text ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

// A name without what it is addressed by, and without letters and brackets behind it: authors differ in what they label.
function bare(name: string): string {
  return name.replace(/^(?:dr|prof|mrs?|ms|miss|rev|engr)\.?\s+/iu, "").replace(/,.*$| \(.*\)$/u, "");
}

// The same words; a remark behind them, in brackets or behind a comma or dash, may be there or not.
function isSame(read: string | null, gold: string | null): boolean {
  if (folded(read) === folded(gold)) return true;
  return Boolean(read && gold && read.startsWith(gold) && /^\s*[(,–|-]/u.test(read.slice(gold.length)));
}
