import { interrupt } from "@langchain/langgraph";
import type { Answering } from "../graph/state/answer.js";
import { firstAsk } from "../rules/replies.js";
import { firstPause, interruptForReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/** Asks whether the candidate has the experience, lacks it or wants to learn it, or whether the gap is a mistake of the reading. */
export function askExperience(): NodeOf<Answering, "question" | "gap", "replies"> {
  return async ({ question, gap }, { configurable }) => {
    const ask = firstAsk(question, gap?.kind ?? null);
    const recorded = interruptForReply(ask, firstPause(configurable, interrupt), question);
    return { replies: [{ ...recorded, fields: recorded.reply.kind === "details" ? (ask.fields ?? []) : [] }] };
  };
}
