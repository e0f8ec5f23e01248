import type { QuestionRow } from "../../adapters/stores/ports/sessions.js";
import { invalidInput, SessionError } from "../../domain/errors.js";
import { Gap, type Strength } from "../../domain/gap.js";
import type { Reply } from "../../domain/question.js";
import { lineIdOfQuote, type ReadingChange, type ShownCorrection } from "../../domain/reading.js";
import { isStrengthOf } from "../../rules/gaps.js";
import type { AcceptedRequest, Caller } from "./accept.js";
import type { Reopening } from "./reopen.js";

/*
 * Corrections of the reading that the candidate made in a question, or by naming what the job also asks for. They are stored with the question, and
 * stand among the other corrections of the reading under its id.
 */

/** The corrections that were said in questions, as changes of the reading. `strengths` are those that were read. */
export function saidCorrections(questions: QuestionRow[], strengths: Strength[]): ShownCorrection[] {
  return questions.flatMap((row): ShownCorrection[] => {
    const change = changeSaidIn(row, strengths);
    const { question_id, view } = row;
    return change
      ? [{ correction_id: question_id, question_id, at: view.correction?.at ?? null, changes: [change] }]
      : [];
  });
}

function changeSaidIn({ origin, view: { correction } }: QuestionRow, strengths: Strength[]): ReadingChange | null {
  if (origin.contradiction) return null;
  const { requirement_id, title, job_quote, must_have } = Gap.parse(origin.gap);
  const isRead = strengthIn(origin, strengths) !== null;
  if (correction) {
    // What was added and taken out again is as it was read.
    if (origin.added) return null;
    if (correction.choice === "not_asked") return { op: "set_requirement", requirement_id, strength: "not_asked" };
    return {
      op: "set_coverage",
      requirement_id,
      line_id: correction.resume_quote && lineIdOfQuote(correction.resume_quote),
    };
  }
  if (!origin.added) return null;
  if (isRead) return { op: "set_coverage", requirement_id, line_id: null };
  const { start, end } = job_quote;
  return { op: "add_requirement", start, end, title, strength: must_have ? "must" : "desirable" };
}

function strengthIn({ gap }: QuestionRow["origin"], strengths: Strength[]): Strength | null {
  return strengths.find((one) => isStrengthOf(one, gap.title, gap.job_quote)) ?? null;
}

/** The calls that take a correction back where it was said. */
interface Calls extends Reopening {
  reply(caller: Caller, questionId: string, reply: Reply): Promise<AcceptedRequest>;
}

/**
 * Takes back what was said in a question: asks it again, or takes out what was added. Throws `input_invalid` if nothing was said in it, or if it was
 * answered since.
 */
export async function takeBackSaid(
  caller: Caller,
  row: QuestionRow,
  strengths: Strength[],
  { reopen, reply }: Calls,
): Promise<AcceptedRequest> {
  const { question_id, origin, view } = row;
  if (!changeSaidIn(row, strengths)) throw invalidInput([{ path: "undo", message: "is no correction that stands" }]);
  if (view.correction) return reopen(caller, row, null);
  const strength = strengthIn(origin, strengths);
  if (view.outcome !== null) {
    if (!strength) return reopen(caller, row, "not_asked");
    throw invalidInput([{ path: "undo", message: "its question was answered since: open that again first" }]);
  }
  if (!view.ask) throw new SessionError({ code: "not_waiting", message: "Its question is being answered." });
  const { ask_id } = view.ask;
  const said = { ask_id, kind: "experience" as const };
  return strength
    ? reply(caller, question_id, { ...said, choice: "shown", resume_quote: strength.resume_quote.text })
    : reply(caller, question_id, { ...said, choice: "not_asked" });
}
