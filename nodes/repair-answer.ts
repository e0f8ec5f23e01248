import type { Model } from "../adapters/models/model.js";
import { assert } from "../domain/errors.js";
import type { Answering } from "../graph/state/answer.js";
import { dayOf } from "../language/times.js";
import { repairAnswerPrompt } from "../prompts/repair-answer.js";
import { refutedSentencesOf } from "../rules/claims.js";
import { judgedVersion } from "../rules/gate.js";
import { wordingIssuesOf } from "../rules/improvement.js";
import { shownDraft } from "../rules/sources.js";
import { type AnswerReads, type DocumentNeeds, readAnswer } from "./documents.js";
import type { NodeOf } from "./node.js";
import { writeVersion } from "./writer.js";

/** Improves the wording of the newest version, as the gate left it, and removes its refuted sentences, without a new fact. */
export function repairAnswer(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Answering, AnswerReads | "draft" | "versions" | "repairs", "draft" | "repairs" | "usage"> {
  return async (state, config) => {
    const { as_of, answers_language: language, gap, versions, repairs } = state;
    const newest = judgedVersion(versions, state.draft?.version);
    assert(newest, "repairAnswer runs after the gate");
    const { draft, verdict, ledger } = newest;
    const { slots, sources } = await readAnswer(needs, state);
    const issues = wordingIssuesOf(verdict);
    const refused = refutedSentencesOf(ledger, sources.statements);
    const version = draft.version + 1;
    const prompt = repairAnswerPrompt.fill({
      ...slots,
      draft: shownDraft(draft),
      refused,
      issues,
      language,
      as_of: dayOf(as_of),
    });
    const written = await writeVersion(needs.model, state, config, {
      prompt,
      version,
      title: gap?.title ?? "",
      sources,
    });
    const reasons = refused.map(({ sentence, why }) => `Refused: ${sentence} (${why.join("; ")})`);
    const why = [...reasons, ...issues.map(({ label }) => label)];
    const made = { version, change: "repaired" as const, based_on: draft.version, why };
    return {
      draft: { ...written.text, ...made, provider: written.provider },
      repairs: repairs + 1,
      usage: written.usage,
    };
  };
}
