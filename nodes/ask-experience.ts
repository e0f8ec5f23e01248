import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import { interruptForReply } from "../rules/interrupts.js";
import { choicesFor } from "../rules/replies.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Asks if the candidate has the experience, lacks it or would learn it, or if the gap is a mistake of the reading. */
export function askExperience(): NodeOf<Answering, "question", "replies"> {
  return async ({ question }) => {
    const ask: AskBody = {
      kind: "experience",
      choices: choicesFor(question?.source ?? "template"),
      ...(question?.proposal && { proposal: question.proposal }),
    };
    return { replies: [{ ...interruptForReply(ask, interrupt, question), fields: [] }] };
  };
}
