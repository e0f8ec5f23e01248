import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { notFound } from "../../domain/errors.js";
import type { Gap, GapName } from "../../domain/gap.js";
import { REQUIREMENT_KINDS } from "../../domain/job.js";
import { gapIdsOf } from "../../domain/matter.js";
import { languageOfQuestions } from "../../domain/question.js";
import type { Answering } from "../../graph/state/answer.js";
import type { Interview } from "../../graph/state/interview.js";

/** The initial input of the interview's thread. Throws `not_found`. */
export async function interviewInput(
  sessions: SessionStore,
  owner: string,
  session_id: string,
): Promise<Interview["Update"]> {
  const row = await sessions.find(owner, session_id);
  if (!row) throw notFound("session");
  const { metadata: _, ...input } = row.input;
  return { owner, session_id, ...input };
}

/** The initial input of a question's thread. Throws `not_found`. */
export async function answerInput(
  sessions: SessionStore,
  owner: string,
  question_id: string,
): Promise<Answering["Update"]> {
  const question = await sessions.question(owner, question_id);
  const session = question && (await sessions.find(owner, question.session_id));
  if (!question || !session) throw notFound("question");
  const { mode, flags, as_of, resume_text, job_text, questions_language, answers_language } = session.input;
  return {
    owner,
    person: session.view?.person ?? null,
    session_id: session.session_id,
    question_id,
    mode,
    flags,
    as_of,
    resume_text,
    job_text,
    posts: session.view?.posts ?? null,
    questions_language: languageOfQuestions(questions_language, session.view?.resume_language),
    answers_language: answers_language ?? session.view?.job_language ?? "en",
    family: session.view?.family ?? "general",
    job_title: session.view?.job_title ?? "",
    gap: question.origin.gap,
    rest: question.origin.rest ?? [],
    others: othersOf(session.view?.gaps ?? [], gapIdsOf(question.origin.question)),
    question: question.origin.question,
  };
}

// A story does not prove a certificate, a language, a length of experience or a condition, so gaps of these kinds are left out.
function othersOf(gaps: Gap[], own: string[]): GapName[] {
  return gaps
    .filter((gap) => !own.includes(gap.gap_id) && !REQUIREMENT_KINDS[gap.kind].hasFixedForm)
    .map(({ gap_id, title }) => ({ gap_id, title }));
}
