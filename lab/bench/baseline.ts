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
import { MIX, MORE, QUESTIONS, storyOf } from "./mix.js";
import { BENCH_JOB, BENCH_RESUME } from "./ours.js";

/*
 * The baseline: the workflow that a competent engineer writes first with LangGraph. It has one question per call, forms written by the model, and
 * all calls in sequence; it makes only calls that the mix needs. Each prompt has a separate system message and is answered by function calling,
 * LangChain's default, with both documents. The prompt texts are ours, so that only the number, order and context of the calls differ, not the
 * wording.
 */

const documents = { resume_statements: BENCH_RESUME, job: BENCH_JOB };
const day = "2026-11-20";
const BOTH_DOCUMENTS =
  findGapsPrompt
    .fill({ ...documents, requirements: [], as_of: day })
    .messages.find(({ segment }) => segment === "session")?.content ?? "";

type AskModel = (prompt: FilledPrompt, schema: z.ZodType) => Promise<unknown>;

/** Runs the plain workflow once. */
export async function runBaseline(baseUrl: string): Promise<void> {
  const ask = createAsk(baseUrl);
  const State = new StateSchema({ place: z.int().default(0) });
  const graph = new StateGraph(State)
    .addNode("read", async () => {
      await readDocuments(ask);
      return {};
    })
    .addNode("question", async ({ place }) => {
      await answerQuestion(ask, place);
      return { place: place + 1 };
    })
    .addEdge(START, "read")
    .addEdge("read", "question")
    .addConditionalEdges("question", ({ place }) => (place < QUESTIONS ? "question" : END), ["question", END])
    .compile();
  await graph.invoke({ place: 0 }, { recursionLimit: 50 });
}

function createAsk(baseUrl: string): AskModel {
  const model = new ChatOpenAI({
    model: "fake",
    apiKey: "none",
    temperature: 0,
    maxRetries: 0,
    configuration: { baseURL: baseUrl },
  });
  return ({ name, messages }, schema) => {
    const textOf = (...segments: Segment[]) =>
      messages
        .filter(({ segment }) => segments.includes(segment))
        .map(({ content }) => content)
        .join("\n");
    const structured = model.withStructuredOutput(z.toJSONSchema(schema), { name, method: "functionCalling" });
    // The plain workflow sends both documents with every call after the reading; our prompts about an answer leave out the job.
    const session = name.startsWith("read") ? textOf("session") : BOTH_DOCUMENTS;
    return structured.invoke([
      ["system", textOf("system", "task")],
      ["user", `${session}\n${textOf("call")}`],
    ]);
  };
}

async function readDocuments(ask: AskModel): Promise<void> {
  await ask(readResumePrompt.fill({ resume: BENCH_RESUME }), ReadResumeOutput);
  await ask(readJobPrompt.fill({ job: BENCH_JOB }), ReadJobOutput);
  const requirements = Array.from({ length: QUESTIONS }, (_, place) => ({
    requirement_id: `r${place}`,
    title: `Requirement ${place}`,
    quote: `Requirement ${place}`,
  }));
  await ask(findGapsPrompt.fill({ ...documents, requirements, as_of: day }), FindGapsOutput);
}

// A "no" needs one call, a plan two, and an answer the calls for its draft and its judgement.
async function answerQuestion(ask: AskModel, place: number): Promise<void> {
  const gap = {
    gap_id: `g${place}`,
    title: `Requirement ${place}`,
    kind: "skill",
    priority: "HIGH",
    resume_quote: null,
  };
  const writeQuestion = () => {
    const gaps = [{ ...gap, job_quote: gap.title }];
    const slots = { ...documents, gaps, others: [], earlier: [], language: "en" };
    return ask(writeQuestionsPrompt.fill(slots), WriteQuestionsRequest);
  };
  const kind = MIX[place];
  await writeQuestion();
  if (kind === "learn" || kind === "yes") await writeQuestion();
  if (kind !== "yes") return;
  const said = [{ n: 100, text: storyOf(place) }];
  const replies = [{ field_id: "story", question: "Tell", type: "textarea", said }];
  const shown = { resume_statements: "", gap: { ...gap, job_quote: "" }, replies, evidence: [] };
  const written = { ...shown, language: "en", as_of: day };
  const judged = {
    ...shown,
    unanswered: [],
    said_already: [],
    gone_through: "no",
    others: [],
    sentences: [],
    as_of: day,
  };
  const draft = (await ask(draftAnswerPrompt.fill(written), DraftOutput)) as z.infer<typeof DraftOutput>;
  await ask(judgeAnswerPrompt.fill({ ...judged, draft }), JudgeOutput);
  if (place !== 0) return;
  const added = { field_id: "fact_1", question: "More", type: "textarea", said: [{ n: 101, text: MORE }] };
  const known = { ...written, replies: [...replies, added] };
  const more = { ...known, draft, refused: [], issues: [], new_facts: [101] };
  const refined = (await ask(refineAnswerPrompt.fill(more), DraftOutput)) as typeof draft;
  await ask(judgeAnswerPrompt.fill({ ...judged, draft: refined }), JudgeOutput);
}
