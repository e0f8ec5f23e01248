import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { NodeMessage } from "../domain/event.js";
import { Gap } from "../domain/gap.js";
import { WriteQuestionsOutput, WriteQuestionsRequest } from "../domain/outputs.js";
import type { QuestionSeed } from "../domain/question.js";
import { Flags } from "../domain/session.js";
import type { Usage } from "../domain/usage.js";
import { createItemStream } from "../engine/runtime/json-stream.js";
import type { QuestionBatch } from "../graph/state/interview.js";
import { writeQuestionsPrompt } from "../prompts/write-questions.js";
import { askedGap, settleItem, settleQuestions, wordingFor } from "../rules/questions.js";
import { saysIn } from "../rules/says.js";
import { readDocuments } from "./documents.js";
import { type ReadNodeNeeds, scopeOf } from "./node.js";

/** Writes the questions of one batch with their forms, in one call. Batches run in parallel. */
export function writeQuestions({ model, texts, reader }: ReadNodeNeeds) {
  return async (
    batch: QuestionBatch,
    { signal, writer }: Pick<LangGraphRunnableConfig, "signal" | "writer">,
  ): Promise<{ questions: QuestionSeed[]; usage: Usage }> => {
    const { family, language, known } = batch;
    // State from an earlier version may lack newer fields; parsing fills in their defaults.
    const gaps = batch.gaps.map((gap) => Gap.parse(gap));
    const { resume: _, ...documents } = await readDocuments({ texts, reader }, batch, false);
    const proposals = new Map(known.map(({ gap_id, proposal }) => [gap_id, proposal]));
    const wordingOf = (title: string) => wordingFor(title, family, reader.lexicon);
    const settling = { gaps, family, wordingOf, posts: batch.posts ?? [], proposals, says: saysIn(language) };
    // Each question can be answered as soon as it is written, without waiting for the rest of the batch.
    const whenWritten = (item: unknown) => {
      const question = settleItem(settling, item);
      if (question) writer?.({ kind: "question", question } satisfies NodeMessage);
    };
    let items = createItemStream("questions", whenWritten);
    const { value, usage } = await model.complete({
      prompt: writeQuestionsPrompt.fill({
        ...documents,
        gaps: gaps.map(shownGap),
        others: batch.others ?? [],
        language,
      }),
      schema: WriteQuestionsOutput,
      shownSchema: WriteQuestionsRequest,
      role: "writer",
      scope: scopeOf({ ...batch, flags: Flags.parse(batch.flags ?? {}) }),
      ...(signal && { signal }),
      onToken: (piece) => items.push(piece),
      onRestart: () => {
        items = createItemStream("questions", whenWritten);
      },
    });
    return { questions: settleQuestions(settling, value.questions), usage };
  };
}

// The passages of the résumé as text, because a model cannot use their offsets.
function shownGap(gap: Gap) {
  const asked = askedGap(gap);
  const texts = asked.resume_quotes.map(({ text }) => text).filter((text) => text !== asked.resume_quote);
  return { ...asked, resume_quotes: texts };
}
