/*
 * The graphs as a part of your own graph: its checkpointer, its thread, its interrupts. Copy `examples/import/package.json` beside it, then
 * `npm install && npx tsx main.ts`. With OPENAI_BASE_URL and OPENAI_MODEL a chat model of LangChain answers in every role.
 */
import { readFileSync } from "node:fs";
import { Command, END, MemorySaver, START, StateGraph, StateSchema } from "@langchain/langgraph";
import { ChatOpenAI } from "@langchain/openai";
import {
  buildAnswer,
  buildInterview,
  createGraphNeeds,
  fromChatModel,
  type Interview,
  readConfig,
  textRef,
} from "adaptive-answers";
import { z } from "zod";

const sample = (name: string) =>
  readFileSync(new URL(`examples/samples/${name}`, import.meta.resolve("adaptive-answers/package.json")), "utf8");
const STORY =
  "I had a patient with pneumonia who went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR.";

const texts = new Map<string, string>();
const keep = (text: string) => {
  const ref = textRef(text, "text/plain");
  texts.set(ref.sha256, text);
  return ref;
};
const { OPENAI_BASE_URL: baseURL, OPENAI_MODEL: model } = process.env;
const chat = model && new ChatOpenAI({ model, apiKey: "none", configuration: { ...(baseURL && { baseURL }) } });
const needs = createGraphNeeds(
  readConfig({ CHECKPOINTER: "memory", OLLAMA_HOST: "off" }),
  { read: async ({ sha256 }) => texts.get(sha256) ?? "" },
  chat ? { model: fromChatModel(chat) } : {},
);
// Without a checkpointer: they use that of the graph in whose nodes they run.
const interview = buildInterview(needs);
const answer = buildAnswer(needs);
const as_of = new Date().toISOString();

/** Your own state: here two documents, what is asked about, and the lines that come of it. */
const Application = new StateSchema({
  resume: z.string(),
  job: z.string(),
  read: z.custom<typeof Interview.State>().nullable().default(null),
  lines: z.array(z.string()).default([]),
});

const application = new StateGraph(Application)
  .addNode("interview", async ({ resume, job }) => ({
    read: await interview.invoke({
      ...{ session_id: "mine", provider: needs.provider, as_of },
      ...{ resume_text: keep(resume), job_text: keep(job) },
    }),
  }))
  .addNode("answer", async ({ read }) => {
    const gap = read?.gaps.find(({ title }) => /deteriorating/.test(title)) ?? read?.gaps[0];
    const question = read?.questions.find(({ gap_id }) => gap_id === gap?.gap_id) ?? null;
    const { resume_text = null, job_text = null } = read ?? {};
    const done = await answer.invoke({
      session_id: "mine",
      question_id: "mine.g1",
      as_of,
      resume_text,
      job_text,
      gap: gap ?? null,
      question,
    });
    return { lines: done.draft?.bullets ?? [] };
  })
  .addEdge(START, "interview")
  .addEdge("interview", "answer")
  .addEdge("answer", END)
  .compile({ checkpointer: new MemorySaver() });

const thread = { configurable: { thread_id: "application" } };
await application.invoke(
  { resume: sample("nurse-amina-okafor.txt"), job: sample("job-staff-nurse-emergency.txt") },
  thread,
);
// An interrupt of the answer is an interrupt of this thread, and is answered here.
const asked = async () =>
  (await application.getState(thread)).tasks[0]?.interrupts[0]?.value as { kind: string } | undefined;
console.log(`It asks: ${(await asked())?.kind}`);
await application.invoke(new Command({ resume: "yes" }), thread);
console.log(`It asks: ${(await asked())?.kind}`);
await application.invoke(new Command({ resume: { values: { story: STORY } } }), thread);
// What only the candidate can say is asked again; the interrupt has an example of a valid reply.
for (let ask = await asked(); ask; ask = await asked())
  await application.invoke(new Command({ resume: (ask as unknown as { example: object }).example }), thread);
console.log((await application.getState(thread)).values.lines);
needs.close();
