import type { Model } from "../adapters/models/model.js";
import { assert } from "../domain/errors.js";
import { RULES } from "../domain/provider.js";
import type { Answering } from "../graph/state/answer.js";
import { dayOf } from "../language/times.js";
import { refineAnswerPrompt } from "../prompts/refine-answer.js";
import { refutedSentencesOf } from "../rules/claims.js";
import { wordingIssuesOf } from "../rules/improvement.js";
import { givenValues, replyEvidence, shownDraft } from "../rules/sources.js";
import { type AnswerReads, type DocumentNeeds, readAnswer } from "./documents.js";
import type { NodeOf } from "./node.js";
import { ruledDraft, writeVersion } from "./writer.js";

/** Works the candidate's new facts into the best version so far. */
export function refineAnswer(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Answering, AnswerReads | "draft" | "versions" | "gate" | "refinements", "draft" | "refinements" | "usage"> {
  return async (state, config) => {
    const { as_of, answers_language: language, draft, gap, versions, gate, refinements } = state;
    const best = versions.find((version) => version.draft.version === gate?.best_version);
    assert(draft && best, "refineAnswer runs after the gate");
    const { slots, sources } = await readAnswer(needs, state);
    const given = givenValues(state.replies.slice(-1));
    const version = draft.version + 1;
    const why = given.map(({ question, answer }) => `New fact: ${question} ${answer}`);
    const made = { version, change: "refined" as const, based_on: best.draft.version, why };
    const ruled = ruledDraft(needs.model, state, sources.statements);
    if (ruled) return { draft: { ...ruled, ...made, provider: RULES }, refinements: refinements + 1 };
    const refused = refutedSentencesOf(best.ledger, sources.statements);
    const refs = new Set(replyEvidence(given).map(({ ref }) => ref));
    const prompt = refineAnswerPrompt.fill({
      ...slots,
      draft: shownDraft(best.draft),
      refused,
      issues: wordingIssuesOf(best.verdict),
      new_facts: sources.statements.filter(({ ref }) => refs.has(ref)).map(({ number }) => number),
      language,
      as_of: dayOf(as_of),
    });
    const written = await writeVersion(needs.model, state, config, {
      prompt,
      version,
      title: gap?.title ?? "",
      sources,
    });
    return {
      draft: { ...written.text, ...made, provider: written.provider },
      refinements: refinements + 1,
      usage: written.usage,
    };
  };
}
