import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import type { Documenting } from "../graph/state/document.js";
import { withValues } from "../rules/document.js";
import { lengthOf } from "../rules/measures.js";
import { type AskReads, takeReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

const MAY = ["take", "leave_out", "retype", "move"] as const;

/** Shows the document sentence by sentence with what each rests on, and waits for decisions, or for other reasons. */
export function askDocument(): NodeOf<
  Documenting,
  "document" | "material" | "entries" | "findings" | "fields" | "replies" | AskReads,
  "replies" | "refused"
> {
  return async (state) => {
    const { document, material, entries, findings, fields, replies } = state;
    const ask: AskBody = {
      kind: "document",
      document,
      entries,
      findings,
      length: lengthOf(entries, document, material),
      fields: withValues(fields, replies),
      may: document === "interview" ? [...MAY, "speak", "practise"] : [...MAY],
    };
    const { recorded, refused } = takeReply(ask, interrupt, { state });
    if (!recorded) return { refused };
    return { replies: [{ ...recorded, fields: recorded.reply.kind === "details" ? fields : [] }], refused };
  };
}
