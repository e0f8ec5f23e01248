import { DraftOutput } from "../domain/outputs.js";
import type { TextReader } from "../domain/text.js";
import type { Model } from "../models/model.js";
import { refineAnswerPrompt } from "../prompts/refine-answer.js";
import { answerSlots, givenValues } from "../rules/claims/evidence.js";
import { dayOf } from "../rules/text/dates.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, readDocuments } from "./documents.js";
import { type NodeOf, scopeOf, streamed } from "./node.js";

/** Works the candidate's new facts into the best version so far. */
export function refineAnswer({
  model,
  texts,
}: {
  model: Model;
  texts: TextReader;
}): NodeOf<Answering, AnswerReads | "draft" | "versions" | "gate" | "refinements", "draft" | "refinements" | "usage"> {
  return async (state, config) => {
    const { as_of, answers_language: language, draft, versions, gate, refinements } = state;
    const best = versions.find((version) => version.draft.version === gate?.best_version);
    if (!draft || !best) throw new Error("refineAnswer runs after the gate");
    const documents = await readDocuments(texts, state);
    const { title, bullets, spoken } = best.draft;
    const new_facts = givenValues(state.replies.slice(-1)).map(({ question, answer }) => ({ question, answer }));
    const version = draft.version + 1;
    const { value, usage, provider } = await model.complete({
      prompt: refineAnswerPrompt.fill({
        ...documents,
        ...answerSlots(state),
        draft: { title, bullets, spoken },
        new_facts,
        language,
        as_of: dayOf(as_of),
      }),
      schema: DraftOutput,
      role: "writer",
      scope: scopeOf(state),
      ...(config.signal && { signal: config.signal }),
      ...streamed(config, version),
    });
    return {
      draft: {
        ...value,
        version,
        change: "refined",
        provider,
        based_on: best.draft.version,
        why: new_facts.map(({ question, answer }) => `New fact: ${question} ${answer}`),
      },
      refinements: refinements + 1,
      usage,
    };
  };
}
