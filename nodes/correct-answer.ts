import type { Draft, Version } from "../domain/answer.js";
import { assert } from "../domain/errors.js";
import type { AnsweredAsk, ClaimDecisions } from "../domain/question.js";
import { dayOf } from "../language/dates.js";
import type { Model } from "../models/model.js";
import { repairAnswerPrompt } from "../prompts/repair-answer.js";
import { correctedDraft, SAID_OTHERWISE, shownDraft } from "../rules/claims.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, type DocumentNeeds, readAnswer } from "./documents.js";
import { type NodeOf, OFFLINE } from "./node.js";
import { type WrittenVersion, writeVersion } from "./writer.js";

type Reads = AnswerReads | "draft" | "gate" | "versions";

/**
 * Removes the sentences that the candidate rejected or left out, and inserts the corrections. What was typed is then worded into the answer by a
 * model, if there is one; typed once more, it stays as it is. Without a correction no model is called.
 */
export function correctAnswer(needs: DocumentNeeds & { model: Model }): NodeOf<Answering, Reads, "draft" | "usage"> {
  return async (state, config) => {
    const { replies, draft: newest, gate, versions } = state;
    const { reply, by } = replies.at(-1) ?? {};
    const best = versions.find(({ draft }) => draft.version === gate?.best_version);
    const corrected = best && reply?.kind === "confirm" ? correctedDraft(best, reply.claims) : null;
    assert(
      newest && best && corrected && reply?.kind === "confirm",
      "correctAnswer runs after a confirmation that leaves a sentence",
    );
    const draft: Draft = {
      ...corrected,
      title: best.draft.title,
      version: newest.version + 1,
      change: "corrected",
      provider: best.draft.provider,
      based_on: best.draft.version,
      why: [SAID_OTHERWISE],
    };
    const issues = typedIssues(best, reply.claims, replies.slice(0, -1));
    // Nobody would confirm what a model makes of it in an unattended run.
    if (issues.length === 0 || needs.model.name === OFFLINE || by === "unattended") return { draft };
    const written = await worded(needs, state, config, draft, issues);
    return { draft: { ...draft, ...written.text, provider: written.provider }, usage: written.usage };
  };
}

// What was typed, as it stands in the draft: spoken language in its place.
function typedIssues(
  { ledger }: Version,
  words: ClaimDecisions,
  earlier: AnsweredAsk[],
): { label: string; description: string }[] {
  const before = new Set(earlier.flatMap(({ reply }) => (reply.kind === "confirm" ? Object.values(reply.claims) : [])));
  return Object.entries(words).flatMap(([id, word]) => {
    const replaced = ledger.claims.find(({ claim_id }) => claim_id === id);
    if (typeof word !== "string" || !replaced || before.has(word)) return [];
    const description = `"${word}" stands as the candidate typed it, in the place of "${replaced.text}". Say what it says and no more: what it leaves out does not come back, and what is said to the form is not said. Keep its words where they can be sent as they are; what is spoken as in a chat is worded like the rest, and it stands where it belongs in the order of what happened.`;
    return [{ label: "As typed", description }];
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
