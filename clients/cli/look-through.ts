import * as prompts from "@clack/prompts";
import type { Ask } from "../../domain/question.js";
import { isUnasked, type QuestionResource, type SessionResource, titleOf, WORTH_A_LOOK } from "../../domain/session.js";
import { answered, lineOf } from "./asking.js";
import type { Looked } from "./replier.js";

const NOTHING: Looked = { replies: [], ask: [] };

interface Open {
  question: QuestionResource;
  ask: Extract<Ask, { kind: "experience" }>;
  title: string;
}

/**
 * Asks about all gaps at once, before the first question: which gaps the most similar line of the résumé shows, which the job does not ask for,
 * and which strengths the résumé does not really show. Gaps of the first two kinds are not asked about; strengths of the third kind are. Does
 * nothing if a question is closed already, or if few gaps have a similar line.
 */
export async function lookThrough(session: SessionResource): Promise<Looked> {
  if (session.questions.some(({ status }) => status === "closed")) return NOTHING;
  const open = session.questions.flatMap((question): Open[] => {
    const { ask } = question;
    const isOpen = isUnasked(question) && ask?.kind === "experience" && !ask.proposal;
    return isOpen ? [{ question, ask, title: titleOf(session, question) }] : [];
  });
  const near = open.filter(({ ask }) => ask.near.length > 0);
  if (near.length < WORTH_A_LOOK) return NOTHING;
  const shown = await ticked(
    "Which of these does your résumé show already? Beside each: the line that comes nearest. Space ticks, Enter goes on",
    near.map(({ question, ask, title }) => ({
      value: question.question_id,
      label: lineOf(`${title}: "${ask.near[0]?.text}"`),
    })),
  );
  const others = open.filter(
    ({ question, ask }) => !shown.includes(question.question_id) && ask.choices.includes("not_asked"),
  );
  const notAsked = await ticked(
    "Which of these does the job not ask for?",
    others.map(({ question, title }) => ({ value: question.question_id, label: lineOf(title) })),
  );
  const ask = await ticked(
    "And this is taken for shown. Which of it does the line beside it not really show?",
    session.strengths.map(({ title, resume_quote }) => ({
      value: title,
      label: lineOf(`${title}: "${resume_quote.text}"`),
    })),
  );
  const replies = open.flatMap(
    ({
      question: { question_id },
      ask: {
        ask_id,
        near: [first],
      },
    }): Looked["replies"] => {
      const reply = { ask_id, kind: "experience" as const };
      if (shown.includes(question_id) && first)
        return [{ question_id, reply: { ...reply, choice: "shown", resume_quote: first.text } }];
      return notAsked.includes(question_id) ? [{ question_id, reply: { ...reply, choice: "not_asked" } }] : [];
    },
  );
  return { replies, ask };
}

async function ticked(message: string, options: { value: string; label: string }[]): Promise<string[]> {
  return options.length === 0 ? [] : answered(await prompts.multiselect({ message, options, required: false }));
}
