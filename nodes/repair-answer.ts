import { DraftOutput } from "../domain/outputs.js";
import type { TextReader } from "../domain/text.js";
import type { Model } from "../models/model.js";
import { repairAnswerPrompt } from "../prompts/repair-answer.js";
import { answerSlots } from "../rules/claims/evidence.js";
import { unsupportedOf } from "../rules/claims/ground.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, readDocuments } from "./documents.js";
import { type NodeOf, scopeOf, streamed } from "./node.js";

/** Mends wording and takes out what has no source, once, without any new fact. */
export function repairAnswer({
  model,
  texts,
}: {
  model: Model;
  texts: TextReader;
}): NodeOf<Answering, AnswerReads | "draft" | "verdict" | "ledger" | "repairs", "draft" | "repairs" | "usage"> {
  return async (state, config) => {
    const { answers_language: language, draft, verdict, ledger, repairs } = state;
    if (!draft || !verdict || !ledger) throw new Error("repairAnswer runs after the gate");
    const documents = await readDocuments(texts, state);
    const { title, bullets, spoken } = draft;
    const issues = verdict.issues.map(({ label, description }) => ({ label, description }));
    const unsupported = unsupportedOf(ledger);
    const version = draft.version + 1;
    const { value, usage, provider } = await model.complete({
      prompt: repairAnswerPrompt.fill({
        ...documents,
        ...answerSlots(state),
        draft: { title, bullets, spoken },
        unsupported,
        issues,
        language,
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
        change: "repaired",
        provider,
        based_on: draft.version,
        why: [...unsupported.map((claim) => `No source: ${claim}`), ...issues.map(({ label }) => label)],
      },
      repairs: repairs + 1,
      usage,
    };
  };
}
