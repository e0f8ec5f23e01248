import type { ExportMaterial, LeftOut } from "../../domain/export.js";
import { postsOf } from "../../domain/resume.js";
import type { SessionResource } from "../../domain/session.js";
import type { Quote } from "../../domain/text.js";
import { resumeLines } from "../../language/resume/resume-lines.js";
import {
  type ExportedResumeLine,
  exportedOf,
  notInResume,
  prioritiesOf,
  resumeWithAnswers,
  withoutDoubled,
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

/** The lines of the candidate's own résumé with the exported answers added, and what had no room; none if the résumé could not be read. */
export async function ownResume(
  material: ExportMaterial,
): Promise<{ lines: ExportedResumeLine[]; leftOut: LeftOut[] }> {
  const [profile, text, placed] = await Promise.all([material.profile(), material.resumeText(), material.placed()]);
  if (!profile) return { lines: [], leftOut: [] };
  const { answers: all, learning } = exportedOf(material.session);
  const posts = { chosen: placed, all: postsOf(profile) };
  const own = resumeLines(text, profile);
  const unfit = notInResume(all, own, profile);
  const isFit = ({ text: line }: { text: string }) => unfit.every(({ what }) => what !== line);
  const fit = all.map((answer) => ({ ...answer, bullets: answer.bullets.filter(isFit) }));
  const { answers, leftOut } = withRoomFor(material.choice.lines_per_post, fit, posts, prioritiesOf(material.session));
  const places = { chosen: placed, near: nearTo(material.session) };
  const lines = resumeWithAnswers(own, profile, answers, places, learning);
  const single = material.choice.doubled === "leave_out" ? withoutDoubled(lines) : { lines, leftOut: [] };
  return { lines: single.lines, leftOut: [...leftOut, ...unfit, ...single.leftOut] };
}
