import { InputError } from "../domain/errors.js";
import { Gap } from "../domain/gap.js";
import { gapsOfMatter } from "../domain/matter.js";
import type { TextReader, TextRef } from "../domain/text.js";
import type { Answering } from "../graph/state/answer.js";
import type { Reader, Reading } from "../language/reader.js";
import { stillAsked } from "../rules/matters.js";
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

/** Reads the job as prompts after the reading show it. */
export async function readJobText(
  { texts }: Pick<DocumentNeeds, "texts">,
  { owner, session_id, job_text }: { owner: string; session_id: string; job_text: TextRef | null },
): Promise<string> {
  if (!job_text) throw new InputError({ code: "input_invalid", message: "A document is missing." });
  return shownJob(await texts.read({ owner, session_id, sha256: job_text.sha256 }));
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
  | "posts"
  | "gap"
  | "rest"
  | "question"
  | "replies"
  | "before"
  | "passages_resume"
  | "passages_experiences"
  | "passages_answers";

type AnswerState = Pick<Answering["State"], AnswerReads>;

/** The gaps that an answer is about: those of its matter that the candidate has not said no to. */
export function gapsToTell({ gap, rest, replies }: Pick<AnswerState, "gap" | "rest" | "replies">): Gap[] {
  // State from an earlier version may lack newer fields; parsing fills in their defaults.
  const gaps = gapsOfMatter({ gap, rest }).map((one) => Gap.parse(one));
  return stillAsked(gaps, replies);
}

/** All possible sources of an answer, as numbered statements: the résumé, the recalled passages and the replies. */
export async function readStatements({ texts, reader }: DocumentNeeds, state: AnswerState): Promise<Sources> {
  const { owner, session_id, resume_text, posts, question, replies } = state;
  const gaps = gapsToTell(state);
  const [gap, ...rest] = gaps;
  if (!resume_text || !gap) throw new InputError({ code: "input_invalid", message: "A document is missing." });
  const text = await texts.read({ owner, session_id, sha256: resume_text.sha256 });
  return readSources(reader, {
    resume: { ref: resume_text.sha256, text },
    posts,
    recalled: recalledEvidence(state.passages_experiences, state.passages_answers),
    replies,
    earlierReplies: state.before?.replies ?? [],
    gap,
    rest,
    question: question?.text ?? gap.title,
  });
}

/** The sources of an answer, and the slots that its prompts share. */
export async function readAnswer(
  needs: DocumentNeeds,
  state: AnswerState,
): Promise<{ sources: Sources; slots: AnswerSlots }> {
  const gaps = gapsToTell(state);
  if (gaps.length === 0) throw new InputError({ code: "input_invalid", message: "A document is missing." });
  const sources = await readStatements(needs, state);
  return { sources, slots: answerSlots(sources, gaps, state.passages_resume) };
}
