import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import { interruptForReply } from "../rules/interrupts.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Shows the ranked learning resources and waits for a choice. */
export function askPlan(): NodeOf<Answering, "ranked" | "timeline", "replies"> {
  return async ({ ranked, timeline }) => {
    const ask: AskBody = { kind: "plan", resources: ranked, timeline };
    return { replies: [{ ...interruptForReply(ask, interrupt), fields: [] }] };
  };
}
