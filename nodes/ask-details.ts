import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import type { Answering } from "../graph/state/answer.js";
import { interruptForReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/** Shows the form that was prepared with the question. */
export function askDetails(): NodeOf<Answering, "question", "replies"> {
  return async ({ question }) => {
    const fields = question?.fields ?? [];
    const ask: AskBody = { kind: "details", fields };
    return { replies: [{ ...interruptForReply(ask, interrupt, question), fields }] };
  };
}
