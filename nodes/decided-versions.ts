import type { Draft, Ledger, Version } from "../domain/answer.js";
import { gives } from "../domain/asks.js";
import { isModel } from "../domain/provider.js";
import type { AnsweredAsk, ClaimDecisions } from "../domain/question.js";
import type { Statement } from "../domain/statement.js";
import type { Answering } from "../graph/state/answer.js";
import {
  changesText,
  checkDraft,
  correctedDraft,
  correctedVersion,
  rejectsText,
  withDecisions,
  withTakenIn,
} from "../rules/claims.js";
import type { Judged } from "../rules/gate.js";
import { type AnswerReads, type DocumentNeeds, readStatements } from "./documents.js";

/**
 * What follows from a confirmation: more is asked for if nothing is left. A rejection of what rules wrote leads to a version that rules judge
 * again, which costs nothing. Anything else ends the question: no model is called after a decision of the candidate alone.
 */
export function afterDecisions(version: Version, words: ClaimDecisions): "ask" | "correct" | "close" {
  if (!changesText(words)) return "close";
  if (correctedDraft(version, words) === null) return "ask";
  return rejectsText(words) && !isModel(version.draft.provider) ? "correct" : "close";
}

/**
 * The shown version with the candidate's decisions about its sentences. Where these end the question and change the text, the version of that
 * follows: it is the candidate's own, so nobody judges it and nothing of it is asked again.
 */
export async function decidedVersions(
  needs: DocumentNeeds,
  state: Pick<Answering["State"], AnswerReads | "draft">,
  best: Judged,
  asked: AnsweredAsk,
  statements: Statement[],
): Promise<{ versions: Version[]; draft?: Draft; ledger?: Ledger }> {
  const { reply } = asked;
  if (!gives(reply, "claims") || !reply.claims) return { versions: [] };
  const { claims } = reply;
  const kept = withDecisions(withTakenIn(best, claims, statements), claims, reply.ask_id);
  if (!changesText(claims) || (reply.kind === "confirm" && afterDecisions(best, claims) === "correct"))
    return { versions: [kept] };
  const draft = correctedVersion(kept, claims, (state.draft?.version ?? best.draft.version) + 1);
  if (!draft) return { versions: [kept] };
  const sources = await readStatements(needs, { ...state, replies: [...state.replies, asked] });
  const ledger = checkDraft(draft, { ...sources, topic: state.gap?.title ?? "" });
  return { versions: [kept, { draft, verdict: null, ledger }], draft, ledger };
}
