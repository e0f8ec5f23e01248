import type { Model } from "../adapters/models/model.js";
import { ComposeLetterOutput } from "../domain/outputs.js";
import type { Documenting } from "../graph/state/document.js";
import { dayOf } from "../language/times.js";
import { composeLetterPrompt } from "../prompts/compose-letter.js";
import { refutedSentencesOf } from "../rules/claims.js";
import { letterSlots, MOST_WORDS, toLetterDraft, wordsIn } from "../rules/letter.js";
import { type DocumentNeeds, readJobText } from "./documents.js";
import { type LetterReads, readLetter } from "./letter.js";
import { type NodeOf, scopeOf, streamed } from "./node.js";

/** Composes the document from the candidate's replies and reasons; once more without the sentences that were refused. */
export function composeDocument(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Documenting, LetterReads | "draft" | "ledger" | "gate" | "rewrites", "draft" | "rewrites" | "usage"> {
  return async (state, config) => {
    const { material, sources, about } = await readLetter(needs, state);
    const version = (state.draft?.version ?? 0) + 1;
    const isRewrite = state.gate === "compose" && state.draft !== null && state.ledger !== null;
    const before = isRewrite ? (state.draft?.parts ?? []).map((part) => ({ ...part, op: "new" as const })) : [];
    const prompt = composeLetterPrompt.fill({
      ...letterSlots(material, sources),
      job: await readJobText(needs, state),
      refused: isRewrite && state.ledger ? refutedSentencesOf(state.ledger, sources.statements) : [],
      too_many: Math.max(0, wordsIn(before) - MOST_WORDS),
      job_title: about.job_title,
      employer: material.employer ?? "",
      language: state.language,
      as_of: dayOf(state.as_of),
    });
    const { value, usage, provider } = await needs.model.complete({
      prompt,
      schema: ComposeLetterOutput,
      role: "writer",
      scope: scopeOf({ ...state, question_id: state.document_id }),
      ...(config.signal && { signal: config.signal }),
      ...streamed(config, version),
    });
    return {
      draft: toLetterDraft(value, about, sources, { version, provider }),
      rewrites: isRewrite ? state.rewrites + 1 : 0,
      usage,
    };
  };
}
