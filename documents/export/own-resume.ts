import type { ExportMaterial } from "../../domain/export.js";
import { resumeLines } from "../../language/resume/resume-lines.js";
import { type ExportedResumeLine, exportedOf, resumeWithAnswers } from "../../rules/export.js";

/** The lines of the candidate's own résumé with the exported answers added; empty if the résumé could not be read. */
export async function ownLines(material: ExportMaterial): Promise<ExportedResumeLine[]> {
  const [profile, text, placed] = await Promise.all([material.profile(), material.resumeText(), material.placed()]);
  if (!profile) return [];
  const { answers, learning } = exportedOf(material.session);
  return resumeWithAnswers(resumeLines(text, profile), profile, answers, placed, learning);
}
