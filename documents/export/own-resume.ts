import type { ExportMaterial, LeftOut } from "../../domain/export.js";
import { postsOf } from "../../domain/resume.js";
import { resumeLines } from "../../language/resume/resume-lines.js";
import {
  type ExportedResumeLine,
  exportedOf,
  notInResume,
  resumeWithAnswers,
  withRoomFor,
} from "../../rules/export.js";

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
  const { answers, leftOut } = withRoomFor(material.choice.lines_per_post, fit, posts);
  return {
    lines: resumeWithAnswers(own, profile, answers, placed, learning),
    leftOut: [...leftOut, ...unfit],
  };
}
