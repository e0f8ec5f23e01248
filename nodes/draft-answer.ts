import { DraftOutput } from "../domain/outputs.js";
import type { TextReader } from "../domain/text.js";
import type { Model } from "../models/model.js";
import { draftAnswerPrompt } from "../prompts/draft-answer.js";
import { answerSlots } from "../rules/claims/evidence.js";
import { dayOf } from "../rules/text/dates.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, readDocuments } from "./documents.js";
import { type NodeOf, scopeOf, streamed } from "./node.js";

/** Turns what the candidate said into the first version. */
export function draftAnswer({
  model,
  texts,
}: {
  model: Model;
  texts: TextReader;
}): NodeOf<Answering, AnswerReads | "draft", "draft" | "usage"> {
  return async (state, config) => {
    const { as_of, answers_language: language, draft } = state;
    const documents = await readDocuments(texts, state);
    const version = (draft?.version ?? 0) + 1;
    const { value, usage, provider } = await model.complete({
      prompt: draftAnswerPrompt.fill({ ...documents, ...answerSlots(state), language, as_of: dayOf(as_of) }),
      schema: DraftOutput,
      role: "writer",
      scope: scopeOf(state),
      ...(config.signal && { signal: config.signal }),
      ...streamed(config, version),
    });
    return { draft: { ...value, version, change: "drafted", provider, based_on: null, why: [] }, usage };
  };
}
