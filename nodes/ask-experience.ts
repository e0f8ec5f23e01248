import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import type { Answering } from "../graph/state/answer.js";
import { firstAsk } from "../rules/replies.js";
import { FIRST_REPLY, interruptForReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/** Asks whether the candidate has the experience, lacks it or wants to learn it, or whether the gap is a mistake of the reading. */
export function askExperience(): NodeOf<Answering, "question" | "gap", "replies"> {
  return async ({ question, gap }, { configurable }) => {
    let given: unknown = configurable?.[FIRST_REPLY];
    // A given reply is used once: if it does not fit, the thread pauses with the errors.
    const pause = (shown: AskBody): unknown => {
      if (given === undefined) return interrupt(shown);
      const reply = given;
      given = undefined;
      return reply;
    };
    const ask = firstAsk(question, gap?.kind ?? null);
    const recorded = interruptForReply(ask, pause, question);
    return { replies: [{ ...recorded, fields: recorded.reply.kind === "details" ? (ask.fields ?? []) : [] }] };
  };
}
