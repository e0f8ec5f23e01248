import { interrupt } from "@langchain/langgraph";
import type { Gap } from "../domain/gap.js";
import type { QuestionSeed } from "../domain/question.js";
import type { Answering } from "../graph/state/answer.js";
import { settleQuestions } from "../rules/questions.js";
import { firstAsk } from "../rules/replies.js";
import { saysIn } from "../rules/says.js";
import { type AskReads, firstPause, takeReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

// A thread that was begun with a gap alone is asked by the template.
function questionAbout(
  gap: Gap,
  { family, posts, questions_language }: Pick<Answering["State"], "family" | "posts" | "questions_language">,
): QuestionSeed | null {
  const settling = { gaps: [gap], family, posts: posts ?? [], proposals: new Map(), says: saysIn(questions_language) };
  return settleQuestions(settling, [])[0] ?? null;
}

/** Asks whether the candidate has the experience, lacks it or wants to learn it, or whether the gap is a mistake of the reading. */
export function askExperience(): NodeOf<
  Answering,
  "question" | "gap" | "family" | "posts" | "questions_language" | AskReads,
  "replies" | "question" | "refused"
> {
  return async (state, { configurable }) => {
    const { gap } = state;
    const question = state.question ?? (gap && questionAbout(gap, state));
    const ask = firstAsk(question, gap?.kind ?? null);
    const { recorded, refused } = takeReply(ask, firstPause(configurable, state, interrupt), {
      state,
      about: question,
    });
    if (!recorded) return { refused };
    const fields = recorded.reply.kind === "details" ? (ask.fields ?? []) : [];
    return { replies: [{ ...recorded, fields }], refused, ...(!state.question && { question }) };
  };
}
