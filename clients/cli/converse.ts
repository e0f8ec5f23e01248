import { CHANGE_TO_NO } from "../../domain/contract/refusals.js";
import { AppError } from "../../domain/errors.js";
import type { StreamEvent } from "../../domain/event.js";
import {
  type Answer,
  OUTCOME_NAMES,
  type QuestionResource,
  type SessionResource,
  titleOf,
} from "../../domain/session.js";
import type { Host } from "../host/host.js";
import { resourceAfter } from "../host/resource-after.js";
import { ApiProblem } from "../typescript/problem.js";
import { ticksOf } from "./look-through.js";
import type { Replier } from "./replier.js";

/** The output of a conversation: `print` prints text, `show` displays progress. */
export interface Output {
  print(text: string): void;
  show(event: StreamEvent): void;
}

/** The host, the replier and the output of a conversation. */
export interface Conversation {
  host: Host;
  replier: Replier;
  output: Output;
}

/**
 * Asks a session's questions in order, then the questions that its answers raised, such as contradictions. Returns false if one
 * of them stays failed.
 */
export async function askQuestions(conversation: Conversation, session: SessionResource): Promise<boolean> {
  const { host } = conversation;
  const failed = new Set<string>();
  const visited = new Set<string>();
  let isBack = false;
  let questions = (await afterLookThrough(conversation, session)).questions.filter(({ no_gap }) => !no_gap);
  for (let at = 0; at < questions.length; ) {
    const question = questions[at];
    if (!question) break;
    const position = `${at + 1} of ${questions.length}`;
    // A question visited before may have changed since the list was read, so it is read again.
    const current = visited.has(question.question_id)
      ? ((await host.whenIdle(question.thread_id)) as QuestionResource)
      : question;
    visited.add(question.question_id);
    // Going back to a closed question reopens it; its answer stays valid until the question is closed again.
    const open =
      isBack && current.status === "closed"
        ? await resourceAfter<QuestionResource>(host.reopen(question.question_id, undefined), conversation.output)
        : current;
    const went = await answerQuestion(conversation, open, titleOf(session, question), position);
    isBack = went === "back" && at > 0;
    if (went === "back") at = Math.max(0, at - 1);
    else at += 1;
    if (went === "failed") failed.add(question.question_id);
    else failed.delete(question.question_id);
    if (at < questions.length) continue;
    const seen = new Set(questions.map(({ question_id }) => question_id));
    const { questions: now } = await host.session(session.session_id);
    questions = [
      ...questions,
      ...now.filter(({ question_id, status }) => !seen.has(question_id) && status !== "closed"),
    ];
  }
  return failed.size === 0;
}

// Candidates can look through all gaps at once: what they tick corrects the reading, in one request.
async function afterLookThrough(
  { host, replier, output }: Conversation,
  session: SessionResource,
): Promise<SessionResource> {
  const { session_id } = session;
  if (!replier.canAnswerAgain || session.questions.length === 0) return session;
  const reading = await host.reading(session_id);
  const changes = await replier.lookThrough(session, reading);
  if (changes.length === 0) return session;
  const corrected = await resourceAfter<SessionResource>(
    host.correctReading(session_id, { changes }, reading.version),
    output,
  );
  host.drafts.forget(ticksOf(session));
  const before = session.gaps.length - corrected.gaps.length;
  output.print(
    `Corrected as you say: ${corrected.gaps.length} ${corrected.gaps.length === 1 ? "gap" : "gaps"}${before > 0 ? `, ${before} fewer than were read` : ""}.`,
  );
  return corrected;
}

/** How a question was left: `on` is closed or open, `failed` is still failed, `back` asks for the previous question. */
export type QuestionExit = "on" | "failed" | "back";

/** Asks and replies until one question is closed, left or failed. */
export async function answerQuestion(
  conversation: Conversation,
  first: QuestionResource,
  gapTitle: string,
  position = "",
): Promise<QuestionExit> {
  const { host, output } = conversation;
  // A run that an earlier process left unfinished is resumed first.
  let question = first.status === "running" ? ((await host.whenIdle(first.thread_id)) as QuestionResource) : first;
  while (question.status !== "closed") {
    const run = await next(conversation, question, gapTitle, position);
    if (run === "back") return "back";
    if (!run) break;
    const answered = question.ask?.ask_id;
    const resource = await resourceUnlessRefused(run, conversation);
    // A refused reply is asked for again, together with the error.
    if (!resource) continue;
    question = resource;
    // The server has accepted the form.
    if (answered !== undefined && question.ask?.ask_id !== answered) host.drafts.forget(answered);
  }
  output.print(describe(question, gapTitle));
  return question.status === "failed" ? "failed" : "on";
}

async function resourceUnlessRefused(
  run: AsyncIterable<StreamEvent>,
  { output, replier }: Conversation,
): Promise<QuestionResource | null> {
  try {
    return await resourceAfter<QuestionResource>(run, output);
  } catch (error) {
    const refused = (error instanceof AppError || error instanceof ApiProblem) && error.code === "input_invalid";
    if (!refused || !replier.canAnswerAgain) throw error;
    // The command line offers a menu where the API takes a request body.
    output.print(error.message.replaceAll(CHANGE_TO_NO, 'Choose "Change my answer to no"'));
    return null;
  }
}

async function next(
  { host, replier }: Conversation,
  question: QuestionResource,
  gapTitle: string,
  position: string,
): Promise<AsyncIterable<StreamEvent> | "back" | null> {
  const { question_id, ask, status, problem } = question;
  // A retry is offered only if it can help.
  if (status === "failed") return problem?.retryable && (await replier.retries(question)) ? host.retry(question) : null;
  const given = ask && (await replier.reply(question, gapTitle, ask, position));
  if (!ask || !given) return null;
  if (given === "back") return "back";
  return given === "below_bar" ? host.closeUnaccepted(question_id, ask.ask_id) : host.reply(question_id, given);
}

function describe(question: QuestionResource, gapTitle: string): string {
  const { status, outcome, answer, plan, problem, priority, gap_ids, gap_titles, gap_outcomes } = question;
  const head = `${priority.padEnd(12)} ${gapTitle}: ${outcome ? OUTCOME_NAMES[outcome] : status}`;
  if (problem) return `${head} (${problem.code}: ${problem.message})`;
  if (plan) return `${head}, ${plan.resources.length} resources`;
  if (!answer) return head;
  const score = answer.score === null ? "" : `, ${answer.score} of ${answer.threshold}`;
  const gaps = gap_ids.length > 1 && status === "closed" ? gap_ids : [];
  const ended = gaps.map((id) => {
    const how = gap_outcomes[id];
    return `  ${gap_titles[id] ?? id}: ${how ? OUTCOME_NAMES[how] : "still open, and asked once more"}`;
  });
  return [`${head}${score}`, ...ended, ...answer.bullets.map(bulletLine)].join("\n");
}

// Unsupported sentences are not exported, so they are marked as left out.
function bulletLine({ text, claims }: Answer["bullets"][number]): string {
  const left = claims.filter(({ supported }) => !supported);
  if (left.length === 0) return `  - ${text}`;
  const why = left.some(({ known }) => known === "open") ? "not confirmed" : "no source";
  return `  - ${text} (${left.length === claims.length ? "left out" : "left out in part"}: ${why})`;
}
