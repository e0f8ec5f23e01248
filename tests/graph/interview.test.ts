import { join } from "node:path";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { describe, expect, it } from "vitest";
import type { Model } from "../../adapters/models/model.js";
import { connect } from "../../adapters/stores/sqlite-module.js";
import { textRef } from "../../adapters/stores/text-ref.js";
import { Flags } from "../../domain/session.js";
import { buildInterview } from "../../graph/interview.js";
import type { Interview } from "../../graph/state/interview.js";
import { fakeAnswer } from "../../lab/fakes/fake-answers.js";
import { AT, aTextReader, JOB, jobRef, RESUME, resumeRef, unavailable } from "../../lab/support/builders.js";
import { newFolder } from "../../lab/support/processes.js";
import { reader } from "../../lab/support/reader.js";
import { fakeModel } from "../fakes/model.js";

const config = { configurable: { thread_id: "local/ses" }, durability: "sync" as const };
const input = { session_id: "ses", resume_text: resumeRef, job_text: jobRef, as_of: AT };
const noFacts = { about: async () => [], newest: async () => [], find: () => null };
const textOf = ({ prompt }: { prompt: { messages: readonly { content: string }[] } }) =>
  prompt.messages.map(({ content }) => content).join("\n\n");
const plainAnswers = () =>
  Object.fromEntries(
    ["readResume", "readJob", "findGaps", "writeQuestions"].map((name) => [
      name,
      (call: Parameters<typeof textOf>[0]) => fakeAnswer(name, textOf(call)),
    ]),
  );

function interviewOn(file: string, model: Model, texts = aTextReader()) {
  return buildInterview({ model, texts, reader, facts: noFacts }, new SqliteSaver(connect(file)));
}

/** Continues a thread, with every step in a new graph over the same file. Throws what a step threw. */
async function playOn(file: string, model: Model, next: unknown, texts = aTextReader()): Promise<Interview["State"]> {
  for (let step = 0, input = next; step < 20; step += 1, input = null) {
    const graph = interviewOn(file, model, texts);
    await graph.invoke(input as never, { ...config, interruptAfter: "*" as const });
    const snapshot = await graph.getState(config);
    if (snapshot.next.length === 0) return snapshot.values as Interview["State"];
  }
  throw new Error("the thread did not come to rest");
}

describe("the interview graph", () => {
  it("reads, finds gaps and writes questions, rebuilt between every two steps", async () => {
    const file = join(newFolder(), "t.sqlite");
    const model = fakeModel(plainAnswers());
    let next: unknown = input;
    const nodes: string[] = [];
    for (let step = 0; step < 10; step += 1) {
      const graph = interviewOn(file, model);
      for await (const update of await graph.stream(next as never, {
        ...config,
        streamMode: "updates" as const,
        interruptAfter: "*" as const,
      })) {
        nodes.push(...Object.keys(update as object).filter((name) => name !== "__interrupt__"));
      }
      if ((await graph.getState(config)).next.length === 0) break;
      next = null;
    }
    const state = (await interviewOn(file, model).getState(config)).values as Interview["State"];
    const asking = ["writeQuestions"];
    expect(nodes.sort()).toEqual(["findGaps", "readJob", "readResume", "recallFacts", ...asking]);
    expect(state.gaps.map(({ title, priority }) => [title, priority])).toEqual([
      ["Food hygiene certificate", "HIGH"],
      ["Experience of sourdough baking", "IMPORTANT"],
      ["Cake decorating", "NICE_TO_HAVE"],
    ]);
    expect(state.questions.map(({ gap_id, source }) => [gap_id, source])).toEqual(
      state.asked.map((id) => [id, "model"]),
    );
    expect(model.requests.map(({ prompt }) => prompt.name).sort()).toEqual([
      "findGaps",
      "readJob",
      "readResume",
      ...asking,
    ]);
    expect(JSON.stringify(state)).not.toContain(RESUME.slice(0, 60));
  });

  it("reads both documents at the same time", async () => {
    let reading = 0;
    let most = 0;
    const gate = async (name: string, call: Parameters<typeof textOf>[0]) => {
      reading += 1;
      most = Math.max(most, reading);
      while (most < 2) await new Promise((resolve) => setImmediate(resolve));
      reading -= 1;
      return fakeAnswer(name, textOf(call));
    };
    const model = fakeModel({
      ...plainAnswers(),
      readResume: (call) => gate("readResume", call),
      readJob: (call) => gate("readJob", call),
    });
    await interviewOn(":memory:", model).invoke(input, config);
    expect(most).toBe(2);
  });

  it("keeps what the other reader read when one of them fails, and a retry reads that one alone", async () => {
    const model = fakeModel({
      ...plainAnswers(),
      readResume: (call) =>
        model.callsOf("readResume") === 1 ? Promise.reject(unavailable()) : fakeAnswer("readResume", textOf(call)),
      readJob: async (call) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return fakeAnswer("readJob", textOf(call));
      },
    });
    const graph = interviewOn(":memory:", model);
    await expect(graph.invoke(input, config)).rejects.toThrow("500");
    await graph.invoke(null, config);
    expect(model.callsOf("readJob")).toBe(1);
    expect(model.callsOf("readResume")).toBe(2);
  });

  it("writes all questions in one call, or each with a call of its own where that is switched off", async () => {
    for (const [use_batch_generation, calls] of [
      [true, 1],
      [false, 3],
    ] as const) {
      const model = fakeModel(plainAnswers());
      const flags = Flags.parse({ use_batch_generation });
      const state = (await interviewOn(":memory:", model).invoke({ ...input, flags }, config)) as Interview["State"];
      expect([state.questions.length, model.callsOf("writeQuestions")]).toEqual([3, calls]);
    }
  });

  it("writes 25 questions in three calls, one after the other, the most important first, and retries a failed one alone", async () => {
    const things = Array.from({ length: 25 }, (_, index) => `${String.fromCharCode(65 + index)}olzak machines`);
    const job = `Operator - Zorb Hall\n\nRequirements\n${things.map((thing) => `- ${thing}`).join("\n")}\n`;
    const fails = (text: string) => model.callsOf("writeQuestions") === 2 && text !== "";
    const asked: string[][] = [];
    let failed = 0;
    const model = fakeModel({
      ...plainAnswers(),
      writeQuestions: async (call) => {
        const text = textOf(call);
        if (fails(text) && failed === 0) {
          failed += 1;
          throw unavailable();
        }
        const answer = fakeAnswer("writeQuestions", text) as { questions: { gap_id: string }[] };
        asked.push(answer.questions.map(({ gap_id }) => gap_id));
        return answer;
      },
    });
    const file = join(newFolder(), "t.sqlite");
    const texts = aTextReader(job);
    await expect(playOn(file, model, { ...input, job_text: textRef(job, "text/plain") }, texts)).rejects.toThrow("500");
    expect(model.callsOf("writeQuestions")).toBe(2);
    const state = await playOn(file, model, null, texts);
    expect(model.callsOf("writeQuestions")).toBe(4);
    expect(asked.map(({ length }) => length)).toEqual([12, 12, 1]);
    expect(asked.flat()).toEqual(state.asked);
    expect(state.questions).toHaveLength(25);
    expect(new Set(state.questions.map(({ gap_id }) => gap_id)).size).toBe(25);
  });

  it("gives a bad item of a batch the plain question, marked, and keeps the good ones", async () => {
    const model = fakeModel({
      ...plainAnswers(),
      writeQuestions: (call) => {
        const { questions } = fakeAnswer("writeQuestions", textOf(call)) as { questions: object[] };
        return { questions: [{ ...questions[0], fields: "none" }, ...questions.slice(1)] };
      },
    });
    const state = (await interviewOn(":memory:", model).invoke(input, config)) as Interview["State"];
    expect(state.questions.map(({ source }) => source).sort()).toEqual(["model", "model", "template"]);
  });

  it("ends without a question when nothing is asked for, and calls no model for questions", async () => {
    const model = fakeModel({
      ...plainAnswers(),
      readJob: [{ title: "Baker", requirements: [], unread: ["Passion"] }],
    });
    const state = await playOn(join(newFolder(), "t.sqlite"), model, input);
    expect(state.questions).toEqual([]);
    expect(state.match.score).toBeNull();
    expect(model.callsOf("writeQuestions")).toBe(0);
    expect(JOB).not.toContain("Passion");
    expect(state.job?.unread).toEqual([]);
  });

  it("proposes what the candidate said in an earlier session, with its source", async () => {
    const said = {
      fact_id: "f1",
      session_id: "other",
      question_id: "other.g1",
      gap_title: "Sourdough baking experience",
      text: "30 loaves",
      values: { story: "30 loaves" },
      said_at: AT,
      choice: "yes" as const,
      confirmed_at: null,
      person: null,
      corrected: false,
    };
    const graph = buildInterview(
      {
        model: fakeModel(plainAnswers()),
        texts: aTextReader(),
        reader,
        facts: { about: async () => [said], newest: async () => [] },
      },
      new SqliteSaver(connect(":memory:")),
    );
    const state = (await graph.invoke(input, config)) as Interview["State"];
    const seed = state.questions.find(({ source }) => source === "facts");
    expect(seed?.proposal).toMatchObject({
      choice: "yes",
      source: { fact_id: "f1", session_id: "other" },
    });
  });
});
