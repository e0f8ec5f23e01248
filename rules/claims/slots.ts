import type { Draft, Recall } from "../../domain/answer.js";
import { assert } from "../../domain/errors.js";
import type { Gap } from "../../domain/gap.js";
import type { Statement } from "../../domain/statement.js";
import { overlap } from "../../domain/text.js";
import { oneLine } from "../../language/text.js";
import { plainForm } from "./check.js";
import type { Sources } from "./statements.js";

/** A statement as a prompt shows it; `state` is left out if it is done, `whose` is given only if somebody else acted. */
export type ShownStatement = {
  n: number;
  text: string;
  state?: string | undefined;
  whose?: string | undefined;
  /** The words that keep it from being plainly told as done. */
  open?: string | undefined;
  question?: string | undefined;
  /** The line that introduces its list in a reply. */
  under?: string | undefined;
  /** True if the résumé has it already, as a bullet of another answer. */
  bullet_of?: "another answer" | undefined;
};

/** A gap as a prompt shows it. */
type ShownGap = { title: string; job_quote: string; resume_quote: string | null };

/** The slots that every prompt about an answer shares. */
export interface AnswerSlots {
  resume_statements: string;
  gap: ShownGap & { kind: string; priority: string; together_with?: (ShownGap & { gap_id: string })[] };
  replies: { field_id: string; question: string; type: string; said: ShownStatement[] }[];
  evidence: ShownStatement[];
}

/** Fills the slots from a question's sources and the gaps of its matter. A long résumé is cut, but for what the search found or is near to a gap. */
export function answerSlots({ statements }: Sources, [gap, ...rest]: Gap[], found: Recall | null): AnswerSlots {
  assert(gap, "a matter has a gap");
  const replies = new Map<string, AnswerSlots["replies"][number]>();
  for (const one of statements) {
    // A confirmed sentence is a sentence of the answer, so it adds nothing new.
    if (one.kind !== "reply" && one.kind !== "edit") continue;
    const { ref, question = "", field } = one;
    const reply = replies.get(ref) ?? {
      field_id: field?.id ?? one.kind,
      question: one.kind === "edit" ? "What is so, in the place of a sentence of the answer?" : question,
      type: field?.type ?? "choice",
      said: [],
    };
    // "Yes" says that there is something to tell, not every word of the gap's title.
    reply.said.push(isYes(one) ? { ...shown(one), text: one.quote } : shown(one));
    replies.set(ref, reply);
  }
  const inResume = statements.filter((one) => one.kind === "resume");
  const quoted = [gap, ...rest].flatMap(({ resume_quote, near }) => [...(resume_quote ? [resume_quote] : []), ...near]);
  const near = inResume.filter((one) =>
    [...(found?.passages ?? []), ...quoted].some((passage) => overlap(passage, one)),
  );
  const said = new Set(statements.filter(({ kind }) => kind === "reply" || kind === "edit").map(formOf));
  return {
    resume_statements: shownResume(
      inResume,
      near.map(({ number }) => number),
    ),
    gap: {
      ...shownGap(gap),
      kind: gap.kind,
      priority: gap.priority,
      ...(rest.length > 0 && { together_with: rest.map((one) => ({ gap_id: one.gap_id, ...shownGap(one) })) }),
    },
    replies: [...replies.values()],
    // A fact may occur in an answer or a reply as well, as a bullet or spoken: each is shown once.
    evidence: distinct(
      statements.filter((one) => (one.kind === "fact" || one.kind === "answer") && !said.has(formOf(one))),
    ).map(shown),
  };
}

function shownGap({ title, job_quote, resume_quote }: Gap): ShownGap {
  return { title, job_quote: job_quote.text, resume_quote: resume_quote?.text ?? null };
}

/** The characters of each document that are shown in the prompts after the reading. */
export const MOST_SHOWN = 24_000;

/**
 * The résumé as prompts show it, statement by statement. Of a long résumé only the beginning, and the statements in `near`; without `near` all of
 * it.
 */
export function shownResume(
  statements: Pick<Statement, "number" | "text">[],
  near: number[] = statements.map(({ number }) => number),
): string {
  const isNear = new Set(near);
  let length = 0;
  const lines = statements.flatMap(({ number, text }) => {
    const line = `[${number}] ${text.replace(/\s+/g, " ")}`;
    length += line.length + 1;
    return length <= MOST_SHOWN || isNear.has(number) ? [line] : [];
  });
  return lines.join("\n");
}

/** The job as a prompt shows it; a long job is cut at the end of a line. The passage that a gap is about is shown separately. */
export function shownJob(job: string): string {
  if (job.length <= MOST_SHOWN) return job;
  const end = job.lastIndexOf("\n", MOST_SHOWN);
  return job.slice(0, end > 0 ? end : MOST_SHOWN);
}

/** A version as a prompt shows it to a writer: each line with the statements that it rests on. */
export function shownDraft({ title, bullets, cited }: Draft) {
  return {
    title,
    bullets: cited?.bullets ?? bullets.map((text) => ({ text, rests_on: [] })),
  };
}

/** A statement as a prompt shows it. */
export function shown({ number, text, state, whose, kind, heading, doubt }: Statement): ShownStatement {
  return {
    n: number,
    text: oneLine(text),
    ...(state !== "done" && { state }),
    ...(whose === "other" && { whose: "somebody else's" }),
    ...(doubt !== undefined && kind === "reply" && { open: doubt }),
    ...(kind !== "resume" && heading !== undefined && { under: heading }),
    ...(kind === "answer" && { bullet_of: "another answer" as const }),
  };
}

function formOf({ text }: Statement): string {
  return plainForm(text);
}

function isYes({ kind, field, isTemplate }: Statement): boolean {
  return kind === "reply" && isTemplate && field === undefined;
}

function distinct(list: Statement[]): Statement[] {
  return [...new Map(list.map((one) => [formOf(one), one])).values()];
}
