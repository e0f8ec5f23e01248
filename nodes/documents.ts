import { InputError } from "../domain/errors.js";
import type { TextReader, TextRef } from "../domain/text.js";
import type { Answering } from "../graph/state/answer.js";
import type { Reader, Reading } from "../language/reader.js";
import {
  type AnswerSlots,
  answerSlots,
  readSources,
  recalledEvidence,
  type Sources,
  shownJob,
  shownResume,
} from "../rules/sources.js";

/** The dependencies for reading the stored documents of a thread. */
export interface DocumentNeeds {
  texts: TextReader;
  reader: Reader;
}

/**
 * Reads both documents for a prompt's session segment: the résumé as numbered statements with contact details masked, and the job. A long
 * document is cut to the length that prompts after the reading show, unless `isWhole`.
 */
export async function readDocuments(
  { texts, reader }: DocumentNeeds,
  state: { owner: string; session_id: string; resume_text: TextRef | null; job_text: TextRef | null },
  isWhole: boolean,
): Promise<{ resume: Reading; resume_statements: string; job: string }> {
  const { owner, session_id, resume_text, job_text } = state;
  if (!resume_text || !job_text) throw new InputError({ code: "input_invalid", message: "A document is missing." });
  const [resume = "", job = ""] = await Promise.all(
    [resume_text, job_text].map(({ sha256 }) => texts.read({ owner, session_id, sha256 })),
  );
  const reading = reader.read(resume, "resume");
  const numbered = reading.sentences.map(({ text }, index) => ({ number: index + 1, text }));
  if (isWhole) return { resume: reading, resume_statements: shownResume(numbered), job };
  return { resume: reading, resume_statements: shownResume(numbered, []), job: shownJob(job) };
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
  | "posts"
  | "gap"
  | "question"
  | "replies"
  | "before"
  | "passages_resume"
  | "passages_experiences"
  | "passages_answers";

type AnswerState = Pick<Answering["State"], AnswerReads>;

/** All possible sources of an answer, as numbered statements: the résumé, the recalled passages and the replies. */
export async function readStatements({ texts, reader }: DocumentNeeds, state: AnswerState): Promise<Sources> {
  const { owner, session_id, resume_text, posts, gap, question, replies } = state;
  if (!resume_text || !gap) throw new InputError({ code: "input_invalid", message: "A document is missing." });
  const text = await texts.read({ owner, session_id, sha256: resume_text.sha256 });
  return readSources(reader, {
    resume: { ref: resume_text.sha256, text },
    posts,
    recalled: recalledEvidence(state.passages_experiences, state.passages_answers),
    replies,
    earlierReplies: state.before?.replies ?? [],
    gap,
    question: question?.text ?? gap.title,
  });
}

/** The sources of an answer, and the slots that its prompts share. */
export async function readAnswer(
  needs: DocumentNeeds,
  state: AnswerState,
): Promise<{ sources: Sources; slots: AnswerSlots & { job: string } }> {
  const { owner, session_id, job_text, gap } = state;
  if (!job_text || !gap) throw new InputError({ code: "input_invalid", message: "A document is missing." });
  const [sources, job] = await Promise.all([
    readStatements(needs, state),
    needs.texts.read({ owner, session_id, sha256: job_text.sha256 }),
  ]);
  return { sources, slots: { ...answerSlots(sources, gap, state.passages_resume), job: shownJob(job) } };
}
