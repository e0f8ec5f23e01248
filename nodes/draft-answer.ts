import type { Model } from "../adapters/models/model.js";
import { RULES } from "../domain/provider.js";
import type { Answering } from "../graph/state/answer.js";
import { dayOf } from "../language/times.js";
import { draftAnswerPrompt } from "../prompts/draft-answer.js";
import { type AnswerReads, type DocumentNeeds, gapsToTell, readAnswer } from "./documents.js";
import type { NodeOf } from "./node.js";
import { ruledDraft, writeVersion } from "./writer.js";

/** Turns the candidate's replies into the first version. */
export function draftAnswer(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Answering, AnswerReads | "draft", "draft" | "usage"> {
  return async (state, config) => {
    const { as_of, answers_language: language, draft } = state;
    const { slots, sources } = await readAnswer(needs, state);
    const version = (draft?.version ?? 0) + 1;
    // For a form with fixed choices, rules write the answer from whole statements, so that it is proved.
    const ruled = ruledDraft(needs.model, state, sources.statements);
    if (ruled) return { draft: { ...ruled, version, change: "drafted", provider: RULES, based_on: null, why: [] } };
    const prompt = draftAnswerPrompt.fill({ ...slots, language, as_of: dayOf(as_of) });
    const written = await writeVersion(needs.model, state, config, {
      prompt,
      version,
      title: gapsToTell(state)[0]?.title ?? "",
      sources,
    });
    const { provider, usage } = written;
    return { draft: { ...written.text, version, change: "drafted", provider, based_on: null, why: [] }, usage };
  };
}
