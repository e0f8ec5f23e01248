import type { SessionResource } from "../../domain/session.js";
import { resourceAfter } from "../host/resource-after.js";
import { askQuestions, type Conversation } from "./converse.js";

/** Prints the reading, asks the questions, and lists unused replies. Returns false if a question stays failed. */
export async function runConversation(conversation: Conversation, session: SessionResource): Promise<boolean> {
  const { output, replier } = conversation;
  const { person, match, gaps, strengths, unread, omitted, warnings, provider, problem } = session;
  const score = match.score === null ? "not scored" : `${Math.round(match.score)} of 100`;
  output.print(
    `${session.job_title || "The job"}: match ${score}, ${strengths.length} shown, ${gaps.length} gaps, ${omitted.length} left out, ${unread.length} sentences not read (model: ${provider})`,
  );
  if (person) output.print(`For ${oneLine(person)}: only what was said for the same name is looked up.`);
  for (const { title, resume_quote } of strengths)
    output.print(`  shown      ${title}: "${oneLine(resume_quote.text)}"`);
  for (const { text } of unread) output.print(`  not read   "${oneLine(text)}"`);
  for (const warning of warnings) output.print(`Note: ${warning}`);
  if (problem) output.print(`Failed: ${problem.message} (${problem.code})`);
  const whole = await askQuestions(conversation, session);
  for (const gap of replier.unused()) output.print(`Note: the reply for "${gap}" was about no gap that was asked.`);
  return whole && !problem;
}

/** Retries a failed session; returns any other session unchanged. */
export async function retryIfFailed(
  { host, output }: Conversation,
  session: SessionResource,
): Promise<SessionResource> {
  return session.problem ? resourceAfter<SessionResource>(host.retry(session), output) : session;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
