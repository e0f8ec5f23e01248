import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import type { Documenting } from "../graph/state/document.js";
import { type AskReads, firstPause, takeReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/** Asks for what only the candidate knows: nothing of it is made up, and all of it may stay empty. */
export function askReasons(): NodeOf<Documenting, "fields" | AskReads, "replies" | "refused"> {
  return async (state, { configurable }) => {
    const { fields } = state;
    const ask: AskBody = { kind: "details", fields };
    const { recorded, refused } = takeReply(ask, firstPause(configurable, state, interrupt), { state });
    return recorded ? { replies: [{ ...recorded, fields }], refused } : { refused };
  };
}
