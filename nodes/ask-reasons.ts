import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import type { Documenting } from "../graph/state/document.js";
import { firstPause, interruptForReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/** Asks for what only the candidate knows: nothing of it is made up, and all of it may stay empty. */
export function askReasons(): NodeOf<Documenting, "fields", "replies"> {
  return async ({ fields }, { configurable }) => {
    const ask: AskBody = { kind: "details", fields };
    return { replies: [{ ...interruptForReply(ask, firstPause(configurable, interrupt)), fields }] };
  };
}
