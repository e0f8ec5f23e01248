import type { ExportedAnswer } from "../../domain/export.js";
import type { Post, ResumeProfile } from "../../domain/resume.js";
import type { ResumeLine } from "../../language/resume/resume-lines.js";
import { languagesIn } from "../../language/tongues.js";
import { IN_PERSON } from "../../language/wording.js";

/** A line of the candidate's own résumé as it will look; `added` is the id of the question that it answers. */
export interface OwnLine {
  kind: ResumeLine["kind"];
  text: string;
  added?: string;
}

/** Conditions of the work are no lines of a résumé. */
const NOT_IN_A_RESUME = ["logistics"];

/** Sections that a paper or a language belongs to, with the name of the section where the résumé has none. */
const SECTIONS: Record<string, { of: (profile: ResumeProfile) => { start: number; end: number }[]; name: string }> = {
  licence: { of: ({ licences, certificates }) => [...licences, ...certificates], name: "Certificates" },
  certificate: { of: ({ licences, certificates }) => [...certificates, ...licences], name: "Certificates" },
  degree: { of: ({ education }) => education, name: "Education" },
  language: { of: ({ languages }) => languages, name: "Languages" },
};
const ELSEWHERE = "Further experience";

/**
 * The candidate's own résumé with the exported bullets in it: under the post that the candidate chose, papers and languages in
 * their sections, the rest in a section of its own at the end. Nothing that stood there is changed or left out.
 */
export function ownResume(
  lines: ResumeLine[],
  profile: ResumeProfile,
  answers: ExportedAnswer[],
  placed: ReadonlyMap<string, Post>,
): OwnLine[] {
  const behind = new Map<number, OwnLine[]>();
  const atEnd = new Map<string, OwnLine[]>();
  const add = (at: number | null, section: string, line: OwnLine) => {
    if (at === null) atEnd.set(section, [...(atEnd.get(section) ?? []), line]);
    else behind.set(at, [...(behind.get(at) ?? []), line]);
  };
  const stands = new Set(lines.map(({ text }) => folded(text)));
  const titles = profile.roles.map(({ title }) => folded(title));
  const spoken = new Set(profile.languages.flatMap(({ text }) => languagesIn(text)));
  for (const { kind, question_id, title, bullets } of answers) {
    if (NOT_IN_A_RESUME.includes(kind)) continue;
    // "A full licence, and a car insured for business use (held)" is the job's sentence, and no name of a paper.
    const isJobs = (text: string) => title.split(/\s+/).length > LONGEST_NAME && text.startsWith(title);
    const isThere = (text: string) =>
      stands.has(folded(text)) ||
      [...stands].some((one) => folded(text).startsWith(one) && one.length > LONG) ||
      // Years are added up from posts, and a language may be listed: neither is said again.
      (kind === "years" && titles.some((title) => folded(text).startsWith(`${title},`))) ||
      (kind === "language" && languagesIn(text).some((name) => spoken.has(name)));
    // What could only be told in the first person stays with the answers.
    const fresh = bullets.filter(({ text }) => !isThere(text) && !isJobs(text) && !IN_PERSON.test(text));
    if (fresh.length === 0) continue;
    const section = SECTIONS[kind];
    const post = placed.get(question_id);
    const at = section
      ? lastOf(lines, section.of(profile))
      : post
        ? lastOf(lines, [{ start: post.header.start, end: post.end }])
        : null;
    for (const { text } of fresh) add(at, section?.name ?? ELSEWHERE, { kind: "item", text, added: question_id });
  }
  const own = lines.flatMap(({ kind, text }, at): OwnLine[] => [{ kind, text }, ...(behind.get(at) ?? [])]);
  const sections = [...atEnd].flatMap(([name, added]): OwnLine[] => [{ kind: "heading", text: name }, ...added]);
  return [...own, ...sections];
}

/** The words that a paper's name may have. */
const LONGEST_NAME = 6;
/** In characters: a shorter line may begin another by chance. */
const LONG = 25;

function folded(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[.\s]+$/, "")
    .toLowerCase();
}

// The last line that one of the spans touches; null where none does.
function lastOf(lines: ResumeLine[], spans: { start: number; end: number }[]): number | null {
  const at = lines.findLastIndex((line) => spans.some(({ start, end }) => start < line.end && line.start < end));
  return at < 0 ? null : at;
}
