import type { ExportMaterial } from "../../../domain/export.js";
import type { InterviewSheet, SheetSource } from "../../../domain/interview-sheet.js";
import { monthOf } from "../../../language/times.js";
import { answersAsChosen, exportedOf, lineIdOf } from "../../../rules/export.js";
import { interviewSheet, type SheetMaterial, sheetOfEntries, sheetSource } from "../../../rules/sheet.js";
import { type OwnResume, ownResume } from "./own-resume.js";

/** The sheet for the interview: as the candidate has it, or by rules if none was made, about the résumé as they chose it. */
export async function sheetOf(material: ExportMaterial, own: OwnResume): Promise<InterviewSheet> {
  const made = await material.interview();
  if (made) return sheetOfEntries(made.entries, made.language);
  return interviewSheet(await sheetMaterial(material, own));
}

/** What a sheet is composed of. */
export async function toSheetSource(material: ExportMaterial): Promise<SheetSource> {
  return sheetSource(await sheetMaterial(material, await ownResume(material)));
}

async function sheetMaterial(material: ExportMaterial, { lines, changed }: OwnResume): Promise<SheetMaterial> {
  const { session, choice, language } = material;
  const all = exportedOf(session).answers;
  const answers = answersAsChosen(all, choice);
  const there = new Set(lines.map(({ line_id }) => line_id));
  const placed = all.map((one) => ({ ...one, bullets: one.bullets.filter((bullet) => there.has(lineIdOf(bullet))) }));
  const profile = await material.profile();
  // A session of another version has no sources that can be read, as it has no profile.
  const sources = profile ? await material.sources() : [];
  return {
    session,
    profile,
    changed,
    ownLines: lines.flatMap(({ kind, text, added }) => (kind === "item" && added === undefined ? [text] : [])),
    answers,
    onPage: answersAsChosen(placed, choice),
    toldIn: new Map(sources.flatMap(({ kind, ref, text }) => (kind === "reply" ? [[ref, text]] : []))),
    asOf: monthOf(session.updated_at),
    language,
  };
}
