import { interrupt } from "@langchain/langgraph";
import { type AskBody, RecordedReply } from "../domain/question.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Shows what could be learnt, and waits for a choice. */
export function askPlan(): NodeOf<Answering, "ranked" | "timeline", "replies"> {
  return async ({ ranked, timeline }) => {
    const ask: AskBody = { kind: "plan", resources: ranked, timeline };
    return { replies: [{ ...RecordedReply.parse(interrupt(ask)), fields: [] }] };
  };
}
