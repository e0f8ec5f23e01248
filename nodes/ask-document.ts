import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import type { Documenting } from "../graph/state/document.js";
import { MOST_WORDS, withValues, wordsIn } from "../rules/letter.js";
import { interruptForReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/** Shows the document sentence by sentence with what each rests on, and waits for decisions, or for other reasons. */
export function askDocument(): NodeOf<
  Documenting,
  "document" | "entries" | "findings" | "fields" | "replies",
  "replies"
> {
  return async ({ document, entries, findings, fields, replies }) => {
    const ask: AskBody = {
      kind: "document",
      document,
      entries,
      findings,
      length: { words: wordsIn(entries), most: MOST_WORDS },
      fields: withValues(fields, replies),
      may: ["take", "leave_out", "retype", "move"],
    };
    const recorded = interruptForReply(ask, interrupt);
    return { replies: [{ ...recorded, fields: recorded.reply.kind === "details" ? fields : [] }] };
  };
}
