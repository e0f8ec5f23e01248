import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import type { Answering } from "../graph/state/answer.js";
import { isNothingHeld } from "../rules/questions.js";
import { interruptForReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/** True if the last reply is a form for papers or conditions in which every row says no. */
export function saysNoOnly({ replies, gap }: Pick<Answering["State"], "replies" | "gap">): boolean {
  const last = replies.at(-1);
  return last?.reply.kind === "details" && gap !== null && isNothingHeld(last.fields, last.reply.values, gap);
}

/** Shows the form that was prepared with the question. */
export function askDetails(): NodeOf<Answering, "question", "replies"> {
  return async ({ question }) => {
    const fields = question?.fields ?? [];
    const ask: AskBody = { kind: "details", fields };
    return { replies: [{ ...interruptForReply(ask, interrupt, question), fields }] };
  };
}
