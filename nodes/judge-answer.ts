import { JudgeOutput } from "../domain/outputs.js";
import type { TextReader } from "../domain/text.js";
import type { Model } from "../models/model.js";
import { judgeAnswerPrompt } from "../prompts/judge-answer.js";
import { answerSlots } from "../rules/claims/evidence.js";
import { scoreOf } from "../rules/gate.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, readDocuments } from "./documents.js";
import type { NodeOf } from "./node.js";

/** Has the newest version judged. A judge that fails throws: there is no score but the judge's. */
export function judgeAnswer({
  model,
  texts,
}: {
  model: Model;
  texts: TextReader;
}): NodeOf<Answering, AnswerReads | "draft", "verdict" | "usage"> {
  return async (state, { signal }) => {
    const { owner, session_id, mode, draft } = state;
    if (!draft) throw new Error("judgeAnswer runs after a draft");
    const documents = await readDocuments(texts, state);
    const { title, bullets, spoken } = draft;
    const { value, usage } = await model.complete({
      prompt: judgeAnswerPrompt.fill({ ...documents, ...answerSlots(state), draft: { title, bullets, spoken } }),
      schema: JudgeOutput,
      role: "judge",
      scope: { owner, session_id, mode },
      ...(signal && { signal }),
    });
    return { verdict: { ...value, version: draft.version, score: scoreOf(value.criteria) }, usage };
  };
}
