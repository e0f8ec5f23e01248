import { DraftOutput } from "../domain/outputs.js";
import { dayOf } from "../language/dates.js";
import type { Model } from "../models/model.js";
import { draftAnswerPrompt } from "../prompts/draft-answer.js";
import { toDraft } from "../rules/claims.js";
import { closedDraft } from "../rules/closed.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, type DocumentNeeds, readAnswer } from "./documents.js";
import { type NodeOf, RULES, scopeOf, streamed } from "./node.js";

/** Turns the candidate's replies into the first version. */
export function draftAnswer(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Answering, AnswerReads | "draft", "draft" | "usage"> {
  return async (state, config) => {
    const { as_of, answers_language: language, draft, gap } = state;
    const { slots, sources } = await readAnswer(needs, state);
    const version = (draft?.version ?? 0) + 1;
    // The answer of a closed form is worded by rules from whole statements, so that it is proved.
    const closed = gap && closedDraft(gap, sources.statements);
    if (closed) return { draft: { ...closed, version, change: "drafted", provider: RULES, based_on: null, why: [] } };
    const { value, usage, provider } = await needs.model.complete({
      prompt: draftAnswerPrompt.fill({ ...slots, language, as_of: dayOf(as_of) }),
      schema: DraftOutput,
      role: "writer",
      scope: scopeOf(state),
      ...(config.signal && { signal: config.signal }),
      ...streamed(config, version),
    });
    const text = toDraft(value, gap?.title ?? "", sources.statements);
    return { draft: { ...text, version, change: "drafted", provider, based_on: null, why: [] }, usage };
  };
}
