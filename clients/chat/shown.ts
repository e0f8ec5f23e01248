import type { Ask, DocumentAsk } from "../../domain/question.js";
import { OUTCOME_NAMES, type QuestionResource, type SessionResource } from "../../domain/session.js";
import { type AskedAbout, shownAsk } from "../../domain/shown-ask.js";
import { howToType, numberedIn } from "./typed-reply.js";

/* What is said in a conversation, as Markdown. Words of documents and of people are escaped: they are text, and no markup. */

/** An ask with its numbers, and how it can be answered. */
export function askMessage(ask: Ask | DocumentAsk, about: AskedAbout | null): string {
  const ids = numberedIn(ask);
  const lines = shownAsk(ask, about).map((line) => withNumber(line, ids));
  return [markdown(lines), howToType(ask)].join("\n\n");
}

function withNumber(line: string, ids: string[]): string {
  const id = ids.find((one) => line.startsWith(`- ${one}:`) || line.startsWith(`- ${one} (`));
  return id === undefined ? line : `- ${ids.indexOf(id) + 1}${line.slice(id.length + 2)}`;
}

/** Lines as Markdown: a line of a list stays one, a line under it belongs to it, and any other line is a paragraph. */
export function markdown(lines: string[]): string {
  return lines
    .map((line) => {
      const text = escaped(line.trim());
      if (line.startsWith("- ")) return `- ${escaped(line.slice(2))}`;
      return line.startsWith("    ") ? `    - ${text}` : `\n${text}\n`;
    })
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A text on one line, with every sign of Markdown escaped. */
export function escaped(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replace(/[\\`*_{}[\]<>#|!$~&]/g, (sign) => `\\${sign}`);
}

/** What was read, in few lines. */
export function readMessage({
  job_title,
  person,
  match,
  strengths,
  gaps,
  questions,
  warnings,
}: SessionResource): string {
  const score = match.score === null ? "not scored" : `${Math.round(match.score)} of 100`;
  return markdown([
    `${job_title || "The job"}${person ? `, for ${person}` : ""}: match ${score}. Your résumé shows ${strengths.length} of what is asked for; ${gaps.length} gaps, ${questions.length} questions.`,
    ...strengths.map(({ title }) => `- shown: ${title}`),
    ...warnings.map((warning) => `- Note: ${warning}`),
  ]);
}

/** How a document was taken, by its beginning: whoever mistook one for the other sees it here. */
export function takenMessage(kind: "resume" | "job", name: string | null, text: string): string {
  const begins = text.trim().split("\n", 1)[0]?.slice(0, 80) ?? "";
  const what = kind === "resume" ? "your résumé" : "the job";
  return markdown([`Taken as ${what}${name === null ? "" : ` (${name})`}: “${begins} …”`]);
}

/** What came of a reply: the lines of an answer, a plan, or what failed. Empty while it waits for more. */
export function writtenMessage(question: QuestionResource): string {
  const { status, outcome, gap_id, gap_titles, answer, plan, problem } = question;
  if (status !== "closed" && !problem) return "";
  return markdown([
    `${gap_titles[gap_id] ?? gap_id}: ${problem ? problem.message : outcome ? OUTCOME_NAMES[outcome] : status}`,
    ...(answer?.bullets.map(({ text }) => `- ${text}`) ?? []),
    ...(plan?.resources.map(({ title, url }) => `- to learn: ${title}, ${url}`) ?? []),
  ]);
}

/** The words that begin with a sign, for a text that is none of them. */
export const COMMANDS =
  "There is no such command. There are `/skip`, `/questions`, `/page`, `/letter`, `/interview`, `/retry` and `/new`.";

/** What can be done when no question waits. */
export const AT_THE_END =
  "No question waits. Send `/page` for the résumé for this job, `/letter` for a letter, or `/interview` for the sheet for the interview; `/questions` goes back to what was left.";

/** What can be done when a document was taken. */
export const AFTER_A_DOCUMENT =
  "`/questions` goes on with the questions; `/page`, `/letter` and `/interview` make the documents, or show them again.";

/** What a conversation begins with. */
export const SEND_RESUME = "Send your résumé, as a file or as text.";
export const SEND_JOB = "Now send the job's description, as a file or as text.";
export const TOO_SHORT = "That is too short for a document: send the whole of it.";
