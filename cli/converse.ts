import { OUTCOME_NAMES } from "../documents/markdown.js";
import { AskBody } from "../domain/question.js";
import { LOCAL_OWNER, type QuestionResource, type SessionResource } from "../domain/session.js";
import type { Program } from "../sessions/dependencies.js";
import type { AcceptedRequest } from "../sessions/sessions.js";
import type { Replier } from "./replier.js";

/** A command line waits so long for one run. */
export const LONGEST_RUN_MS = 3_600_000;

/** Where the conversation is told. */
export interface Teller {
  tell(text: string): void;
}

/** Waits for an accepted run and gives its resource. */
export async function finished<Resource>(program: Program, accepted: AcceptedRequest): Promise<Resource> {
  const { resource } = await program.sessions.outcomeOf(accepted, LONGEST_RUN_MS);
  return resource as Resource;
}

/** Goes through a session's open questions in order. Gives false when one of them stays failed. */
export async function converse(
  program: Program,
  session: SessionResource,
  replier: Replier,
  teller: Teller,
): Promise<boolean> {
  let whole = true;
  for (const question of session.questions) {
    const gap = session.gaps.find(({ gap_id }) => gap_id === question.gap_id);
    whole = (await answerQuestion(program, question, gap?.title ?? question.gap_id, replier, teller)) && whole;
  }
  return whole;
}

/** Asks and replies until one question is closed, left or failed. Gives false when it stays failed. */
export async function answerQuestion(
  program: Program,
  first: QuestionResource,
  gapTitle: string,
  replier: Replier,
  teller: Teller,
): Promise<boolean> {
  let question = await awaitRunning(program, first);
  while (question.status !== "closed") {
    const next =
      question.status === "failed"
        ? await again(program, question, replier)
        : await once(program, question, gapTitle, replier);
    if (!next) break;
    question = next;
  }
  teller.tell(describe(question, gapTitle));
  return question.status !== "failed";
}

async function once(
  program: Program,
  question: QuestionResource,
  gapTitle: string,
  replier: Replier,
): Promise<QuestionResource | null> {
  if (!question.ask) return null;
  const given = await replier.reply(question, gapTitle, {
    ...AskBody.parse(question.ask),
    ask_id: question.ask.ask_id,
  });
  if (!given) return null;
  const caller = { owner: LOCAL_OWNER, by: given.by };
  return finished(program, await program.sessions.reply(caller, question.question_id, given.reply));
}

async function again(program: Program, question: QuestionResource, replier: Replier): Promise<QuestionResource | null> {
  if (!(await replier.retries(question))) return null;
  return finished(program, await program.sessions.retry({ owner: LOCAL_OWNER }, question.question_id));
}

// A run that an earlier process left is being driven on by this one.
async function awaitRunning(program: Program, question: QuestionResource): Promise<QuestionResource> {
  if (question.status !== "running") return question;
  await program.sessions.settle(LOCAL_OWNER, question.thread_id, LONGEST_RUN_MS);
  return program.sessions.getQuestion(LOCAL_OWNER, question.question_id);
}

function describe({ status, outcome, answer, plan, problem, priority }: QuestionResource, gapTitle: string): string {
  const head = `${priority.padEnd(12)} ${gapTitle}: ${outcome ? OUTCOME_NAMES[outcome] : status}`;
  if (problem) return `${head} (${problem.code}: ${problem.message})`;
  if (plan) return `${head}, ${plan.resources.length} resources`;
  if (!answer) return head;
  const score = answer.score === null ? "" : `, ${answer.score} of ${answer.threshold}`;
  return [`${head}${score}`, ...answer.bullets.map(({ text }) => `  - ${text}`)].join("\n");
}
