import type { ExportMaterial, LeftOut, ResumeLines } from "../../domain/export.js";
import { postsOf } from "../../domain/resume.js";
import type { SessionResource } from "../../domain/session.js";
import type { Quote } from "../../domain/text.js";
import { resumeLines } from "../../language/resume/resume-lines.js";
import {
  type ExportedResumeLine,
  exportedOf,
  mayBeLeftOut,
  notInResume,
  prioritiesOf,
  resumeWithAnswers,
  withoutDoubled,
  withoutLines,
  withRoomFor,
} from "../../rules/export.js";

// The passages of the résumé that each question's gap is near to.
function nearTo({ questions, gaps }: SessionResource): Map<string, Quote[]> {
  return new Map(
    questions.map(({ question_id, gap_id }) => {
      const gap = gaps.find((one) => one.gap_id === gap_id);
      return [question_id, [...(gap?.resume_quote ? [gap.resume_quote] : []), ...(gap?.resume_quotes ?? [])]];
    }),
  );
}

interface OwnResume {
  lines: ExportedResumeLine[];
  leftOut: LeftOut[];
}

/** The lines of the candidate's own résumé as they chose them, and what was left out of it and why; none if the résumé could not be read. */
export async function ownResume(material: ExportMaterial): Promise<OwnResume> {
  const { doubled, without } = material.choice;
  const all = await linesToChooseFrom(material);
  const chosen = withoutLines(all.lines, new Set(without));
  const single = doubled === "leave_out" ? withoutDoubled(chosen.lines) : { lines: chosen.lines, leftOut: [] };
  return { lines: single.lines, leftOut: [...all.leftOut, ...chosen.leftOut, ...single.leftOut] };
}

/** The candidate's own résumé line by line, with what they leave out of it. */
export async function toResumeLines(material: ExportMaterial): Promise<ResumeLines> {
  const { lines, leftOut } = await linesToChooseFrom(material);
  const { without, doubled } = material.choice;
  const chosen = withoutLines(lines, new Set(without)).lines;
  const single = new Set(withoutDoubled(chosen).lines);
  const kept = doubled === "leave_out" ? single : new Set(chosen);
  return {
    lines: lines.map((line) => ({
      ...line,
      may_be_left_out: mayBeLeftOut(line),
      left_out: mayBeLeftOut(line) && !kept.has(line),
      doubled: chosen.includes(line) && !single.has(line),
    })),
    left_out: leftOut,
  };
}

// With the exported answers added, those among them that the candidate leaves out; what had no room is returned with the reason.
async function linesToChooseFrom(material: ExportMaterial): Promise<OwnResume> {
  const [profile, text, placed] = await Promise.all([material.profile(), material.resumeText(), material.placed()]);
  if (!profile) return { lines: [], leftOut: [] };
  const { answers: all, learning } = exportedOf(material.session);
  const posts = { chosen: placed, all: postsOf(profile) };
  const own = resumeLines(text, profile);
  const unfit = notInResume(all, own, profile);
  const isFit = ({ text: line }: { text: string }) => unfit.every(({ what }) => what !== line);
  const fit = all.map((answer) => ({ ...answer, bullets: answer.bullets.filter(isFit) }));
  const { lines_per_post, without } = material.choice;
  const { answers, leftOut } = withRoomFor(
    lines_per_post,
    fit,
    posts,
    prioritiesOf(material.session),
    new Set(without),
  );
  const places = { chosen: placed, near: nearTo(material.session) };
  return { lines: resumeWithAnswers(own, profile, answers, places, learning), leftOut: [...leftOut, ...unfit] };
}
