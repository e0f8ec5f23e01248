import { assert } from "../domain/errors.js";
import { REQUIREMENT_KINDS } from "../domain/job.js";
import { OFFLINE } from "../domain/provider.js";
import type { Answering } from "../graph/state/answer.js";
import { checkDraft, withAbout } from "../rules/claims.js";
import { type AnswerReads, type DocumentNeeds, gapsToTell, readStatements } from "./documents.js";
import type { NodeOf } from "./node.js";

/**
 * Checks every sentence of the newest version against the statements that it cites. Rules prove and refute. The judge reads the sentences
 * that they leave open, and then the candidate decides.
 */
export function checkGrounding(needs: DocumentNeeds): NodeOf<Answering, AnswerReads | "draft", "ledger"> {
  return async (state) => {
    const { draft, gap } = state;
    assert(draft && gap, "checkGrounding runs after a draft");
    const sources = await readStatements(needs, state);
    const ledger = checkDraft(draft, { ...sources, topic: gapsToTell(state)[0]?.title ?? gap.title });
    // A judge reads whether an answer is about its gap. For an answer that rules made, the candidate decides that if no word shows it.
    if (draft.provider !== OFFLINE || REQUIREMENT_KINDS[gap.kind].hasFixedForm) return { ledger };
    const about = { statements: sources.statements, reader: needs.reader };
    return { ledger: withAbout(ledger, gapsToTell(state), about, state.replies) };
  };
}
