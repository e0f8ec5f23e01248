import { END, START, StateGraph, StateSchema } from "@langchain/langgraph";
import { ChatOpenAI } from "@langchain/openai";
import { z } from "zod";
import {
  DraftOutput,
  FindGapsOutput,
  JudgeOutput,
  ReadJobOutput,
  ReadResumeOutput,
  WriteQuestionsRequest,
} from "../../domain/outputs.js";
import { draftAnswerPrompt } from "../../prompts/draft-answer.js";
import { findGapsPrompt } from "../../prompts/find-gaps.js";
import { judgeAnswerPrompt } from "../../prompts/judge-answer.js";
import type { FilledPrompt, Segment } from "../../prompts/prompt.js";
import { readJobPrompt } from "../../prompts/read-job.js";
import { readResumePrompt } from "../../prompts/read-resume.js";
import { refineAnswerPrompt } from "../../prompts/refine-answer.js";
import { writeQuestionsPrompt } from "../../prompts/write-questions.js";
import { BENCH_JOB, BENCH_RESUME, MIX, MORE, QUESTIONS, storyOf } from "./ours.js";

/*
 * The baseline: the workflow that a competent engineer writes first with LangGraph. One question per call, forms written by the
 * model, all calls in sequence, no call that the mix does not need. Each prompt has a separate system message and is answered by
 * function calling, LangChain's default. The prompt texts are ours, so that only the number, order and context of the calls differ,
 * not the wording.
 */

const documents = { resume_statements: BENCH_RESUME, job: BENCH_JOB };
const day = "2026-11-20";

/** Runs the plain workflow once. */
export async function runBaseline(baseUrl: string): Promise<void> {
  const model = new ChatOpenAI({
    model: "fake",
    apiKey: "none",
    temperature: 0,
    maxRetries: 0,
    configuration: { baseURL: baseUrl },
  });
  const ask = async ({ name, messages }: FilledPrompt, schema: z.ZodType) => {
    const textOf = (...segments: Segment[]) =>
      messages
        .filter(({ segment }) => segments.includes(segment))
        .map(({ content }) => content)
        .join("\n");
    const answering = model.withStructuredOutput(z.toJSONSchema(schema), { name, method: "functionCalling" });
    const told = { system: textOf("system", "task"), user: textOf("session", "call") };
    return answering.invoke([
      ["system", told.system],
      ["user", told.user],
    ]);
  };
  const questionFor = (gap: { gap_id: string; title: string }) =>
    ask(
      writeQuestionsPrompt.fill({
        ...documents,
        gaps: [{ ...gap, kind: "skill", priority: "HIGH", job_quote: gap.title, resume_quote: null }],
        family: "health",
        language: "en",
      }),
      WriteQuestionsRequest,
    );
  const gapOf = (place: number) => ({ gap_id: `g${place}`, title: `Requirement ${place}` });
  const State = new StateSchema({ place: z.int().default(0) });
  const graph = new StateGraph(State)
    .addNode("read", async () => {
      await ask(readResumePrompt.fill({ resume: BENCH_RESUME }), ReadResumeOutput);
      await ask(readJobPrompt.fill({ job: BENCH_JOB }), ReadJobOutput);
      const requirements = Array.from({ length: QUESTIONS }, (_, place) => ({
        requirement_id: `r${place}`,
        title: `Requirement ${place}`,
        quote: `Requirement ${place}`,
      }));
      await ask(findGapsPrompt.fill({ ...documents, requirements, as_of: day }), FindGapsOutput);
      return {};
    })
    .addNode("question", async ({ place }) => {
      const gap = { ...gapOf(place), kind: "skill", priority: "HIGH", job_quote: "", resume_quote: null };
      await questionFor(gapOf(place));
      const kind = MIX[place];
      // A "no" needs no further call; a plan needs one.
      if (kind === "learn") await questionFor(gapOf(place));
      if (kind === "yes") {
        await questionFor(gapOf(place));
        const said = [{ n: 100, text: storyOf(place) }];
        const replies = [{ field_id: "story", question: "Tell", type: "textarea", said }];
        const slots = { resume_statements: BENCH_RESUME, job: BENCH_JOB, gap, replies, evidence: [], near: [] };
        const written = { ...slots, language: "en", as_of: day };
        let draft = (await ask(draftAnswerPrompt.fill(written), DraftOutput)) as z.infer<typeof DraftOutput>;
        await ask(judgeAnswerPrompt.fill({ ...slots, draft }), JudgeOutput);
        if (place === 0) {
          const more = { ...written, draft, refused: [], new_facts: [{ question: "More", answer: MORE }] };
          draft = (await ask(refineAnswerPrompt.fill(more), DraftOutput)) as typeof draft;
          await ask(judgeAnswerPrompt.fill({ ...slots, draft }), JudgeOutput);
        }
      }
      return { place: place + 1 };
    })
    .addEdge(START, "read")
    .addEdge("read", "question")
    .addConditionalEdges("question", ({ place }) => (place < QUESTIONS ? "question" : END), ["question", END])
    .compile();
  await graph.invoke({ place: 0 }, { recursionLimit: 50 });
}
