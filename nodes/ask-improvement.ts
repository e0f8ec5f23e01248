import { interrupt } from "@langchain/langgraph";
import type { Version } from "../domain/answer.js";
import { assert } from "../domain/errors.js";
import { isModel } from "../domain/provider.js";
import type { AnsweredAsk } from "../domain/question.js";
import type { Statement } from "../domain/statement.js";
import type { Answering } from "../graph/state/answer.js";
import {
  changesText,
  checkDraft,
  correctedDraft,
  inSpokenOrder,
  newlyTyped,
  SAID_OTHERWISE,
  shownSentences,
  withDecisions,
} from "../rules/claims.js";
import { type Judged, judgedVersion } from "../rules/gate.js";
import { improvementAsk } from "../rules/improvement.js";
import { saysIn } from "../rules/says.js";
import { type AnswerReads, type DocumentNeeds, readStatements } from "./documents.js";
import { interruptForReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

type Reads = AnswerReads | "questions_language" | "draft" | "gate" | "versions" | "refinements";

/** Asks for the facts that the best version lacks, for an edit, or for its acceptance as it is. */
export function askImprovement(needs: DocumentNeeds): NodeOf<Answering, Reads, "replies" | "versions"> {
  return async (state) => {
    const { gap, gate, versions, refinements, questions_language } = state;
    const best = judgedVersion(versions, gate?.best_version);
    assert(gap && best, "askImprovement runs after the gate");
    const { statements } = await readStatements(needs, state);
    const ask = improvementAsk(best, gap.threshold, { refinements, statements, says: saysIn(questions_language) });
    const shown = shownSentences(ask);
    const asked = { ...interruptForReply(ask, interrupt, state.question), fields: ask.fields, shown };
    return { replies: [asked], versions: await acceptedAs(needs, state, best, asked, statements) };
  };
}

/** True for an acceptance with a correction that a model must rephrase first; the candidate then sees the answer once more. */
export function isToBeWorded({
  replies,
  versions,
  gate,
}: Pick<Answering["State"], "replies" | "versions" | "gate">): boolean {
  const { reply, by } = replies.at(-1) ?? {};
  if (reply?.kind !== "accept" || by === "unattended") return false;
  const provider = versions.find(({ draft }) => draft.version === gate?.best_version)?.draft.provider;
  return provider !== undefined && isModel(provider) && newlyTyped(reply.claims ?? {}, replies.slice(0, -1)).length > 0;
}

// Stores the decisions about open sentences that come with an acceptance. If no model rephrases the corrections, they make a separate
// version, which is not judged.
async function acceptedAs(
  needs: DocumentNeeds,
  state: Pick<Answering["State"], Reads>,
  best: Judged,
  asked: AnsweredAsk,
  statements: Statement[],
): Promise<Version[]> {
  const { reply } = asked;
  if (reply.kind !== "accept" || !(reply.claims || reply.spoken_order)) return [];
  const { claims = {} } = reply;
  const kept = withDecisions(inSpokenOrder(best, reply.spoken_order, statements), claims, reply.ask_id);
  if (isToBeWorded({ ...state, replies: [...state.replies, asked] })) return [kept];
  const corrected = changesText(claims) ? correctedDraft(kept, claims) : null;
  if (!corrected) return [kept];
  const draft = {
    ...best.draft,
    ...corrected,
    version: (state.draft?.version ?? best.draft.version) + 1,
    change: "corrected" as const,
    based_on: best.draft.version,
    why: [SAID_OTHERWISE],
  };
  const sources = await readStatements(needs, { ...state, replies: [...state.replies, asked] });
  return [kept, { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: state.gap?.title ?? "" }) }];
}
