import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "../../clients/typescript/client.js";
import type { StreamEvent } from "../../domain/event.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { sample } from "../support/data.js";
import { WRITING } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { start } from "./processes.js";

const PAIRS = 25;
const WARM_UP = 3;
const STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations, started the oxygen that was prescribed and rang the registrar with SBAR.";

/**
 * P7: the time to the first event, the time until a run is picked up, and the time to the first token as a candidate sees it, compared pair by
 * pair with the model's own time. The baseline asks the same fake server directly for the same text.
 */
export async function p7(): Promise<MeasuredRow[]> {
  const fake = await start("lab/fakes/openai-server.ts");
  const model = `http://127.0.0.1:${fake.line.trim()}`;
  const dataDir = mkdtempSync(join(tmpdir(), "bench-"));
  const server = await start("server/main.ts", {
    DATA_DIR: dataDir,
    PORT: "0",
    LOG_LEVEL: "error",
    MODEL_BASE_URL: `${model}/v1`,
    MODEL_WRITER: "fake",
    // Every pair asks for the same text, and a cached answer has no first token to measure.
    CACHE: "off",
  });
  try {
    const baseUrl = /http:\/\/\S+/.exec(server.line)?.[0] ?? "";
    const slow = { prompt: "draftAnswer", ...WRITING, times: 10_000 };
    await post(`${model}/__script`, [slow]);
    const pairs: Pair[] = [];
    for (let pair = 0; pair < WARM_UP + PAIRS; pair += 1) {
      const ours = await measureOurs(baseUrl);
      const own = await measureModel(model);
      if (pair >= WARM_UP) pairs.push({ ...ours, modelFirstTokenMs: own });
    }
    const of = (figure: (pair: Pair) => number) => spreadOf(pairs.map(figure));
    return [
      { measure: "first event of a start", unit: "ms", spread: of((pair) => pair.startFirstMs), reach: 100 },
      { measure: "first event of a reply", unit: "ms", spread: of((pair) => pair.replyFirstMs), reach: 100 },
      { measure: "picked up after acceptance", unit: "ms", spread: of((pair) => pair.pickedUpMs), reach: 50 },
      {
        measure: "first token, model alone (baseline)",
        unit: "ms",
        spread: of((pair) => pair.modelFirstTokenMs),
        reach: null,
      },
      {
        measure: "first token, as the candidate sees it",
        unit: "ms",
        spread: of((pair) => pair.firstTokenMs),
        reach: null,
      },
      {
        measure: "first token ÷ model's (optimum 1)",
        unit: "ratio",
        spread: of((pair) => pair.firstTokenMs / pair.modelFirstTokenMs),
        reach: 1.05,
      },
    ];
  } finally {
    await server.stop();
    await fake.stop();
    rmSync(dataDir, { recursive: true });
  }
}

interface Ours {
  startFirstMs: number;
  replyFirstMs: number;
  pickedUpMs: number;
  firstTokenMs: number;
}
interface Pair extends Ours {
  modelFirstTokenMs: number;
}

async function measureOurs(baseUrl: string): Promise<Ours> {
  const client = createClient({ baseUrl });
  const body = { resume: sample("nurse-amina-okafor.txt"), job: sample("job-staff-nurse-emergency.txt") };
  const started = await follow(client.streams.startSession({ body }));
  const session = started.resource as SessionResource;
  const gap = session.gaps.find(({ title }) => title.includes("deteriorating"));
  const thread_id = session.questions.find(({ gap_id }) => gap_id === gap?.gap_id)?.thread_id ?? "";
  const first = { ask_id: `${thread_id}.first`, kind: "experience" as const, choice: "yes" as const };
  const { ask } = (await client.replyToThread({ thread_id, body: first })) as QuestionResource;
  const story = ask?.kind === "details" ? ask.fields.find(({ type }) => type === "textarea")?.id : undefined;
  const reply = { ask_id: ask?.ask_id ?? "", kind: "details" as const, values: { [story ?? ""]: STORY } };
  const written = await follow(client.streams.replyToThread({ thread_id, body: reply }));
  const [reading] = started.arrived;
  const [accepted] = written.arrived;
  const stage = written.arrived.find(({ event }) => event.type === "stage");
  const token = written.arrived.find(({ event }) => event.type === "token");
  if (!reading || !accepted || !stage || !token) throw new Error("an event that is measured did not come");
  return {
    startFirstMs: reading.afterMs,
    replyFirstMs: accepted.afterMs,
    pickedUpMs: stage.afterMs - accepted.afterMs,
    firstTokenMs: token.afterMs,
  };
}

async function follow(stream: AsyncGenerator<StreamEvent>) {
  const begun = performance.now();
  const arrived: { event: StreamEvent; afterMs: number }[] = [];
  for await (const event of stream) arrived.push({ event, afterMs: performance.now() - begun });
  const last = arrived.at(-1)?.event;
  return { arrived, resource: last?.type === "done" ? last.data.resource : null };
}

/** The time to the fake's first token in ms: from the request to the first piece of the answer. */
async function measureModel(model: string): Promise<number> {
  const begun = performance.now();
  const content = `Gap:\n${JSON.stringify({ title: "t" })}\nReplies:\n${JSON.stringify([{ field_id: "story", type: "textarea", question: "Tell", said: [{ n: 1, text: STORY }] }])}`;
  const form = { type: "json_schema", json_schema: { name: "draftAnswer", schema: { type: "object" } } };
  const request = { model: "fake", stream: true, messages: [{ role: "user", content }], response_format: form };
  const response = await post(`${model}/v1/chat/completions`, request);
  let text = "";
  let firstMs: number | null = null;
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    if (firstMs === null && /"content":"[^"]/.test(text)) firstMs = performance.now() - begun;
  }
  if (firstMs === null) throw new Error(`the model streamed nothing: ${text.slice(0, 200)}`);
  return firstMs;
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}
