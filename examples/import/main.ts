/*
 * Two ways to use adaptive-answers in your own program: its graphs with your own checkpointer, and its Express app mounted in your
 * app and called with the typed client. `npm install && npm start`; no key is needed.
 */
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { Command, MemorySaver } from "@langchain/langgraph";
import {
  buildAnswer,
  buildInterview,
  createApp,
  createClient,
  createGraphNeeds,
  createProgram,
  readConfig,
  textRef,
} from "adaptive-answers";
import express from "express";

const sample = (name: string) =>
  readFileSync(new URL(`examples/samples/${name}`, import.meta.resolve("adaptive-answers/package.json")), "utf8");
const resume = sample("nurse-amina-okafor.txt");
const job = sample("job-staff-nurse-emergency.txt");
const STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations, started the oxygen that was prescribed, and rang the registrar with SBAR. He went to the high dependency unit that night.";
const config = readConfig({ CHECKPOINTER: "memory" });

// The graphs alone. Channels hold the hash of a text; here the texts are stored in a map.
const texts = new Map<string, string>();
const keep = (text: string) => {
  const ref = textRef(text, "text/plain");
  texts.set(ref.sha256, text);
  return ref;
};
const needs = createGraphNeeds(config, { read: async ({ sha256 }) => texts.get(sha256) ?? "" });
const documents = { resume_text: keep(resume), job_text: keep(job) };
const as_of = new Date().toISOString();

const interview = buildInterview(needs, new MemorySaver());
const read = await interview.invoke(
  { session_id: "mine", provider: needs.provider, as_of, ...documents },
  { configurable: { thread_id: "mine" } },
);
const gap = read.gaps.find(({ title }) => /deteriorating/.test(title));
const question = read.questions.find(({ gap_id }) => gap_id === gap?.gap_id);
console.log(`Match ${Math.round(read.match?.score ?? 0)}, ${read.gaps.length} gaps`);

const answer = buildAnswer(needs, new MemorySaver());
const thread = { configurable: { thread_id: "mine.answer" } };
if (!gap || !question) throw new Error("the interview found no such gap");
await answer.invoke({ session_id: "mine", question_id: "mine.g1", as_of, ...documents, gap, question }, thread);
console.log(`It asks: ${question.text}`);
await answer.invoke(new Command({ resume: "yes" }), thread);
const done = await answer.invoke(new Command({ resume: { values: { story: STORY } } }), thread);
console.log(done.outcome, done.draft?.bullets);
needs.close();

// The whole program, mounted in your own app.
const program = createProgram(config);
const app = express();
app.use("/interviews", createApp(program));
const server = app.listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/interviews`;
const client = createClient({ baseUrl });
const session = await client.startSession({ body: { resume, job } });
console.log(`Session ${session.status}: ${session.questions.length} questions`);
server.close();
await program.close();
