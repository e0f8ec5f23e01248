import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import type { Documenting } from "../graph/state/document.js";
import { withValues } from "../rules/document.js";
import { lengthOf } from "../rules/measures.js";
import { interruptForReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

const MAY = ["take", "leave_out", "retype"] as const;

/** Shows the document sentence by sentence with what each rests on, and waits for decisions, or for other reasons. */
export function askDocument(): NodeOf<
  Documenting,
  "document" | "material" | "entries" | "findings" | "fields" | "replies",
  "replies"
> {
  return async ({ document, material, entries, findings, fields, replies }) => {
    const ask: AskBody = {
      kind: "document",
      document,
      entries,
      findings,
      length: lengthOf(entries, document, material),
      fields: withValues(fields, replies),
      may: document === "interview" ? [...MAY, "speak", "practise"] : [...MAY, "move"],
    };
    const recorded = interruptForReply(ask, interrupt);
    return { replies: [{ ...recorded, fields: recorded.reply.kind === "details" ? fields : [] }] };
  };
}
