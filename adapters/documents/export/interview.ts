import type { ExportMaterial } from "../../../domain/export.js";
import type { InterviewSheet } from "../../../domain/interview-sheet.js";
import { monthOf } from "../../../language/times.js";
import { answersAsChosen, exportedOf } from "../../../rules/export.js";
import { interviewSheet } from "../../../rules/sheet.js";
import type { OwnResume } from "./own-resume.js";

/** The headings of the sheet's parts. */
export const SHEET_PARTS = {
  questions: "What they are likely to ask",
  honest: "What you cannot do yet: sentences that are so",
  to_ask: "What you may ask them",
} as const satisfies Record<keyof InterviewSheet, string>;

/** The sheet for the interview, about the résumé as the candidate chose it. */
export async function sheetOf(material: ExportMaterial, { lines }: OwnResume): Promise<InterviewSheet> {
  const { session, choice } = material;
  const answers = answersAsChosen(exportedOf(session).answers, choice);
  return interviewSheet({
    session,
    profile: await material.profile(),
    ownLines: lines.flatMap(({ kind, text, added }) => (kind === "item" && added === undefined ? [text] : [])),
    answers,
    toldIn: new Map(
      (await material.sources()).flatMap(({ kind, ref, text }) => (kind === "reply" ? [[ref, text]] : [])),
    ),
    asOf: monthOf(session.updated_at),
  });
}
