import { assert } from "../domain/errors.js";
import { DraftOutput } from "../domain/outputs.js";
import type { Model } from "../models/model.js";
import { repairAnswerPrompt } from "../prompts/repair-answer.js";
import { refutedSentencesOf, shownDraft, toDraft } from "../rules/claims.js";

import type { Answering } from "../state/answer.js";
import { type AnswerReads, type DocumentNeeds, readAnswer } from "./documents.js";
import { type NodeOf, scopeOf, streamed } from "./node.js";

/** Improves wording and removes refuted sentences, once, without a new fact. */
export function repairAnswer(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Answering, AnswerReads | "draft" | "verdict" | "ledger" | "repairs", "draft" | "repairs" | "usage"> {
  return async (state, config) => {
    const { answers_language: language, draft, gap, verdict, ledger, repairs } = state;
    assert(draft && verdict && ledger, "repairAnswer runs after the gate");
    const { slots, sources } = await readAnswer(needs, state);
    // An issue that only a new fact would fix is for the candidate, not for the writer.
    const issues = verdict.issues
      .filter(({ improvement }) => improvement === null)
      .map(({ label, description }) => ({ label, description }));
    const refused = refutedSentencesOf(ledger, sources.statements);
    const version = draft.version + 1;
    const { value, usage, provider } = await needs.model.complete({
      prompt: repairAnswerPrompt.fill({ ...slots, draft: shownDraft(draft), refused, issues, language }),
      schema: DraftOutput,
      role: "writer",
      scope: scopeOf(state),
      ...(config.signal && { signal: config.signal }),
      ...streamed(config, version),
    });
    return {
      draft: {
        ...toDraft(value, gap?.title ?? "", sources.statements),
        version,
        change: "repaired",
        provider,
        based_on: draft.version,
        why: [
          ...refused.map(({ sentence, why }) => `Refused: ${sentence} (${why.join("; ")})`),
          ...issues.map(({ label }) => label),
        ],
      },
      repairs: repairs + 1,
      usage,
    };
  };
}
