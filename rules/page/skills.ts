import type { ExportedAnswer } from "../../domain/export.js";
import type { Gap } from "../../domain/gap.js";
import type { ResumeProfile } from "../../domain/resume.js";
import { overlap } from "../../domain/text.js";
import type { ResumeLine } from "../../language/resume.js";
import { oneLine } from "../../language/text.js";
import { type ExportedResumeLine, ownLineId } from "../export.js";

/** The id of the line with the skills that answers have proved. */
export const PROVED_SKILLS = "skills.proved";

/** In words. What the job asks for in more words is a task, and no entry of a list of skills. */
const LONGEST_SKILL = 3;

/** A gap that an answer has shown, and the answer's question. */
export interface ProvedSkill {
  gap: Gap;
  question_id: string;
}

/** The skills that the job names, that an answer shows in the same words, and that the résumé does not name yet. */
export function provedSkills(
  answers: ExportedAnswer[],
  own: ResumeLine[],
  gapsOfAnswer: (question_id: string) => Gap[],
): ProvedSkill[] {
  const resume = folded(own.map(({ text }) => text).join("\n"));
  return answers.flatMap(({ question_id, bullets }) =>
    gapsOfAnswer(question_id)
      .filter(({ kind, title }) => kind === "skill" && title.split(/\s+/).length <= LONGEST_SKILL)
      .filter(({ title }) => !hasWords(resume, title) && bullets.some(({ text }) => hasWords(folded(text), title)))
      .map((gap) => ({ gap, question_id })),
  );
}

/** The lines with one more at the end of the skills, which names the proved ones. Without a section of skills nothing is added. */
export function withProvedSkills(
  lines: ExportedResumeLine[],
  own: ResumeLine[],
  { skills }: Pick<ResumeProfile, "skills">,
  proved: ProvedSkill[],
): ExportedResumeLine[] {
  const last = own.findLast((line) => skills.some((skill) => overlap(skill, line)));
  const at = last ? lines.findIndex(({ line_id }) => line_id === ownLineId(last)) : -1;
  const [first] = proved;
  if (at < 0 || !last || !first) return lines;
  const text = [...new Set(proved.map(({ gap }) => gap.title))].join(", ");
  const kind = last.kind === "item" ? "item" : "text";
  const line: ExportedResumeLine = { line_id: PROVED_SKILLS, kind, text, added: first.question_id };
  return [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)];
}

function hasWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${folded(words)} `);
}

// Words alone, in lower case.
function folded(text: string): string {
  const words = oneLine(text).toLowerCase();
  return words
    .replace(/[^\p{L}\p{N}+#.]+|\.(?=\s|$)/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
