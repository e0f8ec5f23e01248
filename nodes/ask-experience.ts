import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import { fittingReply } from "../rules/pauses.js";
import { choicesFor } from "../rules/replies.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Asks whether the candidate has it, has not, or would learn it, or whether the gap is none. */
export function askExperience(): NodeOf<Answering, "question", "replies"> {
  return async ({ question }) => {
    const ask: AskBody = {
      kind: "experience",
      choices: choicesFor(question?.source ?? "template"),
      ...(question?.proposal && { proposal: question.proposal }),
    };
    return { replies: [{ ...fittingReply(ask, interrupt, question), fields: [] }] };
  };
}
