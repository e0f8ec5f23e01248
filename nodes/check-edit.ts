import type { TextReader } from "../domain/text.js";
import { editedAnswer, groundEdit } from "../rules/claims/edit.js";
import { textEvidence } from "../rules/claims/evidence.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, readSources } from "./documents.js";
import type { NodeOf } from "./node.js";

/** Grounds the candidate's own text; what only the edit says is marked as stated by the candidate. No judge. */
export function checkEdit({
  texts,
}: {
  texts: TextReader;
}): NodeOf<Answering, AnswerReads | "draft" | "gate" | "versions", "draft" | "ledger" | "versions"> {
  return async (state) => {
    const { draft: newest, gap, gate, versions, replies } = state;
    const reply = replies.at(-1)?.reply;
    // What was shown, and so what was edited, is the best version.
    const shown = versions.find(({ draft }) => draft.version === gate?.best_version)?.draft;
    if (!newest || !shown || !gap || reply?.kind !== "edit") throw new Error("checkEdit runs after an edit");
    const draft = {
      ...editedAnswer(reply.text, shown.title),
      version: newest.version + 1,
      change: "edited" as const,
      provider: "candidate",
      based_on: shown.version,
      why: ["In the candidate's own words"],
    };
    const edit = textEvidence("edit", reply.ask_id, reply.text);
    const ledger = groundEdit(draft.version, draft, await readSources(texts, state), edit, gap.title);
    return { draft, ledger, versions: [{ draft, verdict: null, ledger }] };
  };
}
