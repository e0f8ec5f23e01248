import type { Model } from "../adapters/models/model.js";
import type { Draft, Version } from "../domain/answer.js";
import { gives } from "../domain/asks.js";
import { assert } from "../domain/errors.js";
import type { ClaimDecisions } from "../domain/question.js";
import type { Answering } from "../graph/state/answer.js";
import { dayOf } from "../language/times.js";
import { repairAnswerPrompt } from "../prompts/repair-answer.js";
import { AS_TYPED } from "../prompts/shared.js";
import { correctedDraft, isChangeOf, newlyTyped, SAID_OTHERWISE } from "../rules/claims.js";
import { shownDraft } from "../rules/sources.js";
import { type AnswerReads, type DocumentNeeds, readAnswer } from "./documents.js";
import type { NodeOf } from "./node.js";
import { type WrittenVersion, writeVersion } from "./writer.js";

type Reads = AnswerReads | "draft" | "gate" | "versions";

/**
 * Removes the sentences that the candidate rejected or left out, and inserts the corrections. If there is a model, it then rephrases newly
 * written corrections to fit the answer. A correction that the candidate types a second time stays as typed, and so does a sentence with
 * only small changes. Without a correction no model is called.
 */
export function correctAnswer(needs: DocumentNeeds & { model: Model }): NodeOf<Answering, Reads, "draft" | "usage"> {
  return async (state, config) => {
    const { replies, draft: newest, gate, versions } = state;
    const { reply, by } = replies.at(-1) ?? {};
    const words = reply && gives(reply, "claims") ? (reply.claims ?? {}) : {};
    const best = versions.find(({ draft }) => draft.version === gate?.best_version);
    const corrected = best && correctedDraft(best, words);
    assert(newest && best && corrected, "correctAnswer runs after decisions that leave a sentence");
    const draft: Draft = {
      ...corrected,
      title: best.draft.title,
      version: newest.version + 1,
      change: "corrected",
      provider: best.draft.provider,
      based_on: best.draft.version,
      why: [SAID_OTHERWISE],
    };
    const issues = typedIssues(best, newlyTyped(words, replies.slice(0, -1)));
    // In an unattended run nobody would confirm the model's wording.
    if (issues.length === 0 || needs.model.isByRules || by === "unattended") return { draft };
    const written = await worded(needs, state, config, draft, issues);
    return { draft: { ...draft, ...written.text, provider: written.provider }, usage: written.usage };
  };
}

/** True if the decisions leave at least one sentence of a version, so that it can be corrected. */
export function leavesText(version: Version, words: ClaimDecisions): boolean {
  return correctedDraft(version, words) !== null;
}

// The newly written corrections as issues, with their text in the draft.
function typedIssues({ ledger }: Version, typed: [string, string][]): { label: string; description: string }[] {
  return typed.flatMap(([id, text]) => {
    const replaced = ledger.claims.find(({ claim_id }) => claim_id === id);
    return replaced && !isChangeOf(text, replaced.text)
      ? [{ label: AS_TYPED, description: `"${text}", in the place of "${replaced.text}"` }]
      : [];
  });
}

async function worded(
  needs: DocumentNeeds & { model: Model },
  state: Pick<Answering["State"], Reads> & Parameters<typeof writeVersion>[1],
  config: Parameters<typeof writeVersion>[2],
  draft: Draft,
  issues: { label: string; description: string }[],
): Promise<WrittenVersion> {
  const { slots, sources } = await readAnswer(needs, state);
  const prompt = repairAnswerPrompt.fill({
    ...slots,
    draft: shownDraft(draft),
    refused: [],
    issues,
    language: state.answers_language,
    as_of: dayOf(state.as_of),
  });
  return writeVersion(needs.model, state, config, {
    prompt,
    version: draft.version,
    title: state.gap?.title ?? "",
    sources,
  });
}
