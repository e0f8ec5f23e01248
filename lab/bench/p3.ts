import { setTimeout } from "node:timers/promises";
import { Command, MemorySaver } from "@langchain/langgraph";
import type { Recall } from "../../domain/answer.js";
import { buildAnswer } from "../../graph/answer.js";
import { anAnswerInput, answerNeeds, details, experience } from "../support/builders.js";
import { unwrappedModel } from "./bare-model.js";
import { startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";

const RUNS = 15;
/** The duration of each search; in sequence the durations would add up. */
const SEARCHES_MS = [100, 150, 200];
const SLOWEST_MS = Math.max(...SEARCHES_MS);
const STORY = "I did a 12-lead ECG on each patient with chest pain and showed it to the registrar within ten minutes.";

/** P3 and P4: the time from the filled form to the last search result, and to the judged answer, with slow searches. */
async function measured() {
  const fake = await startFake();
  const model = unwrappedModel(fake.baseUrl);
  const slow = (ms: number) => async (): Promise<Recall> => {
    await setTimeout(ms);
    return { state: "empty", passages: [] };
  };
  const [resume, facts, answers] = SEARCHES_MS.map(slow);
  // The searches are timers instead of the real ones, and LangGraph's input types do not fit a graph of any state.
  const needs = {
    ...answerNeeds(model),
    searchResume: () => resume,
    searchFacts: facts,
    searchAnswers: answers,
  } as never;
  const graph = buildAnswer(needs, new MemorySaver());
  const walls: { fanOutMs: number; answerMs: number; leastMs: number }[] = [];
  try {
    for (let run = 0; run <= RUNS; run += 1) {
      const config = { configurable: { thread_id: `t${run}` } };
      await graph.invoke(anAnswerInput() as never, config);
      await graph.invoke(new Command({ resume: experience("yes") }) as never, config);
      const begun = performance.now();
      let recalled = 0;
      const stream = await graph.stream(new Command({ resume: details({ story: STORY }) }) as never, {
        ...config,
        streamMode: "updates",
      });
      for await (const update of stream)
        if (Object.keys(update as object).some((node) => node.startsWith("recall")))
          recalled = performance.now() - begun;
      const answerMs = performance.now() - begun;
      const calls = (await fake.alone("draftAnswer")) + (await fake.alone("judgeAnswer"));
      if (run > 0) walls.push({ fanOutMs: recalled, answerMs, leastMs: SLOWEST_MS + calls });
    }
    return walls;
  } finally {
    await fake.stop();
  }
}

export async function p3(): Promise<MeasuredRow[]> {
  const walls = await measured();
  const inSequence = SEARCHES_MS.reduce((all, one) => all + one, 0) / SLOWEST_MS;
  return [
    { measure: "three searches", unit: "ms", spread: spreadOf(walls.map(({ fanOutMs }) => fanOutMs)), reach: null },
    {
      measure: `÷ the slowest (optimum 1; in sequence ${inSequence})`,
      unit: "ratio",
      spread: spreadOf(walls.map(({ fanOutMs }) => fanOutMs / SLOWEST_MS)),
      reach: 1.1,
    },
  ];
}

export async function p4(): Promise<MeasuredRow[]> {
  const walls = await measured();
  return [
    {
      measure: "details → judged answer",
      unit: "ms",
      spread: spreadOf(walls.map(({ answerMs }) => answerMs)),
      reach: null,
    },
    {
      measure: "÷ (slowest search + draft + judge, each called alone) (optimum 1)",
      unit: "ratio",
      spread: spreadOf(walls.map(({ answerMs, leastMs }) => answerMs / leastMs)),
      reach: 1.05,
    },
  ];
}
