import type { Evidence } from "../domain/answer.js";
import { InputError } from "../domain/errors.js";
import type { TextReader, TextRef } from "../domain/text.js";
import { givenValues, recalledEvidence, replyEvidence, textEvidence } from "../rules/claims/evidence.js";
import { maskContact } from "../rules/text/contact.js";
import type { Answering } from "../state/answer.js";

/** Reads both stored documents for a prompt's session segment, the résumé with its contact details covered. */
export async function readDocuments(
  texts: TextReader,
  state: { owner: string; session_id: string; resume_text: TextRef | null; job_text: TextRef | null },
): Promise<{ resume: string; job: string }> {
  const { owner, session_id, resume_text, job_text } = state;
  if (!resume_text || !job_text) throw new InputError({ code: "input_invalid", message: "A document is missing." });
  const [resume, job] = await Promise.all(
    [resume_text, job_text].map(({ sha256 }) => texts.read({ owner, session_id, sha256 })),
  );
  return { resume: maskContact(resume ?? ""), job: job ?? "" };
}

/** The channels that every node about an answer reads. */
export type AnswerReads =
  | "owner"
  | "session_id"
  | "question_id"
  | "mode"
  | "flags"
  | "as_of"
  | "answers_language"
  | "resume_text"
  | "job_text"
  | "gap"
  | "replies"
  | "passages_resume"
  | "passages_experiences"
  | "passages_answers";

/** Everything that an answer may rest on: the replies, what was recalled, and the whole résumé. */
export async function readSources(
  texts: TextReader,
  state: Pick<Answering["State"], AnswerReads>,
): Promise<Evidence[]> {
  const { resume } = await readDocuments(texts, state);
  const recalled = recalledEvidence(state.passages_experiences, state.passages_answers);
  return [
    ...replyEvidence(givenValues(state.replies)),
    textEvidence("resume", state.resume_text?.sha256 ?? "", resume),
    ...recalled,
  ];
}
