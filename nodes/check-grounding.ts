import type { TextReader } from "../domain/text.js";
import { groundAnswer } from "../rules/claims/ground.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, readSources } from "./documents.js";
import type { NodeOf } from "./node.js";

/** Traces every claim of the newest version to the résumé or to something the candidate said. No model. */
export function checkGrounding({ texts }: { texts: TextReader }): NodeOf<Answering, AnswerReads | "draft", "ledger"> {
  return async (state) => {
    const { draft, gap } = state;
    if (!draft || !gap) throw new Error("checkGrounding runs after a draft");
    return { ledger: groundAnswer(draft.version, draft, await readSources(texts, state), gap.title) };
  };
}
