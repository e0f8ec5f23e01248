import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import type { Answering } from "../graph/state/answer.js";
import { isNothingHeld } from "../rules/questions.js";
import { type AskReads, takeReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/** True if the last reply is a form for papers or conditions in which every row says no. */
export function saysNoOnly({ replies, gap }: Pick<Answering["State"], "replies" | "gap">): boolean {
  const last = replies.at(-1);
  return last?.reply.kind === "details" && gap !== null && isNothingHeld(last.fields, last.reply.values, gap);
}

/** Shows the form that was prepared with the question. */
export function askDetails(): NodeOf<Answering, "question" | AskReads, "replies" | "refused"> {
  return async (state) => {
    const { question } = state;
    const fields = question?.fields ?? [];
    const ask: AskBody = { kind: "details", fields };
    const { recorded, refused } = takeReply(ask, interrupt, { state, about: question });
    return recorded ? { replies: [{ ...recorded, fields }], refused } : { refused };
  };
}
