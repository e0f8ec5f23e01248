import type { ExportMaterial } from "../../../domain/export.js";
import type { InterviewSheet } from "../../../domain/interview-sheet.js";
import { monthOf } from "../../../language/times.js";
import { answersAsChosen, exportedOf, lineIdOf } from "../../../rules/export.js";
import { interviewSheet } from "../../../rules/sheet.js";
import type { OwnResume } from "./own-resume.js";

/** The headings of the sheet's parts. */
export const SHEET_PARTS = {
  questions: "What they are likely to ask",
  honest: "What you cannot do yet: sentences that are so",
  to_ask: "What you may ask them",
} as const satisfies Record<keyof InterviewSheet, string>;

/** The sheet for the interview, about the résumé as the candidate chose it. */
export async function sheetOf(material: ExportMaterial, { lines, changed }: OwnResume): Promise<InterviewSheet> {
  const { session, choice } = material;
  const all = exportedOf(session).answers;
  const answers = answersAsChosen(all, choice);
  const there = new Set(lines.map(({ line_id }) => line_id));
  const placed = all.map((one) => ({ ...one, bullets: one.bullets.filter((bullet) => there.has(lineIdOf(bullet))) }));
  const profile = await material.profile();
  // A session of another version has no sources that can be read, as it has no profile.
  const sources = profile ? await material.sources() : [];
  return interviewSheet({
    session,
    profile,
    changed,
    ownLines: lines.flatMap(({ kind, text, added }) => (kind === "item" && added === undefined ? [text] : [])),
    answers,
    onPage: answersAsChosen(placed, choice),
    toldIn: new Map(sources.flatMap(({ kind, ref, text }) => (kind === "reply" ? [[ref, text]] : []))),
    asOf: monthOf(session.updated_at),
  });
}
