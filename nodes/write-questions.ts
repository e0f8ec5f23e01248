import { WriteQuestionsOutput, WriteQuestionsRequest } from "../domain/outputs.js";
import type { QuestionSeed } from "../domain/question.js";
import type { TextReader } from "../domain/text.js";
import type { Usage } from "../domain/usage.js";
import type { Model } from "../models/model.js";
import { writeQuestionsPrompt } from "../prompts/write-questions.js";
import { settleQuestions } from "../rules/questions/settle.js";
import { askedGap } from "../rules/questions/template.js";
import type { QuestionBatch } from "../state/interview.js";
import { readDocuments } from "./documents.js";

/** Writes the questions of one batch with their forms, in one call. Runs once per batch, side by side. */
export function writeQuestions({ model, texts }: { model: Model; texts: TextReader }) {
  return async (
    batch: QuestionBatch,
    { signal }: { signal?: AbortSignal },
  ): Promise<{ questions: QuestionSeed[]; usage: Usage }> => {
    const { owner, session_id, mode, gaps, family, language, known } = batch;
    const documents = await readDocuments(texts, batch);
    const { value, usage } = await model.complete({
      prompt: writeQuestionsPrompt.fill({
        ...documents,
        gaps: gaps.map((gap) => ({ ...askedGap(gap) })),
        family,
        language,
      }),
      schema: WriteQuestionsOutput,
      shownSchema: WriteQuestionsRequest,
      role: "writer",
      scope: { owner, session_id, mode },
      ...(signal && { signal }),
    });
    const proposals = new Map(known.map(({ gap_id, proposal }) => [gap_id, proposal]));
    return { questions: settleQuestions(gaps, value.questions, family, proposals), usage };
  };
}
