import { END, START, StateGraph, StateSchema } from "@langchain/langgraph";
import { z } from "zod";
import {
  DraftOutput,
  FindGapsOutput,
  JudgeOutput,
  ReadJobOutput,
  ReadResumeOutput,
  WriteQuestionsOutput,
  WriteQuestionsRequest,
} from "../domain/outputs.js";
import type { ModelCall, ModelRole } from "../models/model.js";
import { draftAnswerPrompt } from "../prompts/draft-answer.js";
import { findGapsPrompt } from "../prompts/find-gaps.js";
import { judgeAnswerPrompt } from "../prompts/judge-answer.js";
import type { FilledPrompt } from "../prompts/prompt.js";
import { readJobPrompt } from "../prompts/read-job.js";
import { readResumePrompt } from "../prompts/read-resume.js";
import { refineAnswerPrompt } from "../prompts/refine-answer.js";
import { writeQuestionsPrompt } from "../prompts/write-questions.js";
import { bareModel } from "./bare-model.js";
import { JOB, MIX, MORE, QUESTIONS, RESUME, storyOf } from "./ours.js";

/*
 * The plain workflow: what a competent engineer writes first with LangGraph. One question a call, forms by model, one after
 * another, no call that the mix does not need. It asks with our own prompts, so that what differs is how often, in which order
 * and with what beside it, and not their wording.
 */

const documents = { resume: RESUME, job: JOB };
const day = "2026-11-20";

/** Runs the plain workflow once. */
export async function runPlain(baseUrl: string): Promise<void> {
  const model = bareModel(baseUrl);
  const scope: ModelCall<unknown>["scope"] = {
    owner: "plain",
    session_id: "plain",
    thread_id: "plain",
    mode: "fast",
    flags: { experimental_llm_model: false, use_prompt_cache_optimizer: false },
  };
  const ask = async (prompt: FilledPrompt, schema: z.ZodType, role: ModelRole, shownSchema?: z.ZodType) =>
    (await model.complete({ prompt, schema, role, scope, ...(shownSchema && { shownSchema }) })).value;
  const questionFor = (gap: { gap_id: string; title: string }) =>
    ask(
      writeQuestionsPrompt.fill({
        ...documents,
        gaps: [{ ...gap, kind: "skill", priority: "HIGH", job_quote: gap.title, resume_quote: null }],
        family: "health",
        language: "en",
      }),
      WriteQuestionsOutput,
      "writer",
      WriteQuestionsRequest,
    );
  const gapOf = (place: number) => ({ gap_id: `g${place}`, title: `Requirement ${place}` });
  const State = new StateSchema({ place: z.int().default(0) });
  const graph = new StateGraph(State)
    .addNode("read", async () => {
      await ask(readResumePrompt.fill({ resume: RESUME }), ReadResumeOutput, "reader");
      await ask(readJobPrompt.fill({ job: JOB }), ReadJobOutput, "reader");
      const requirements = Array.from({ length: QUESTIONS }, (_, place) => ({
        requirement_id: `r${place}`,
        title: `Requirement ${place}`,
        quote: `Requirement ${place}`,
      }));
      await ask(findGapsPrompt.fill({ ...documents, requirements, as_of: day }), FindGapsOutput, "reader");
      return {};
    })
    .addNode("question", async ({ place }) => {
      const gap = { ...gapOf(place), kind: "skill", priority: "HIGH", job_quote: "", resume_quote: null };
      await questionFor(gapOf(place));
      const kind = MIX[place];
      // "No" needs no call; a plan is one.
      if (kind === "learn") await questionFor(gapOf(place));
      if (kind === "yes") {
        await questionFor(gapOf(place));
        const replies = [{ field_id: "story", question: "Tell", type: "textarea", answer: storyOf(place) }];
        const slots = { ...documents, gap, replies, evidence: [] };
        const written = { ...slots, language: "en", as_of: day };
        let draft = (await ask(draftAnswerPrompt.fill(written), DraftOutput, "writer")) as z.infer<typeof DraftOutput>;
        await ask(judgeAnswerPrompt.fill({ ...slots, draft }), JudgeOutput, "judge");
        if (place === 0) {
          const more = { ...written, draft, new_facts: [{ question: "More", answer: MORE }] };
          draft = (await ask(refineAnswerPrompt.fill(more), DraftOutput, "writer")) as typeof draft;
          await ask(judgeAnswerPrompt.fill({ ...slots, draft }), JudgeOutput, "judge");
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
