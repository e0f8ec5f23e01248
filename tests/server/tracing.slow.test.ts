import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api, askOf, questionAbout } from "../support/api.js";
import { documents } from "../support/nurse.js";

/** Its last sentence is asked about: the graph is interrupted by a question that repeats the draft. */
const STORY =
  "A patient went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar. He was moved to high dependency that night.";
/** Words of the résumé, the job and the story. */
const TEXTS = ["Elmfield", "Northbridge", "resuscitation", "rang the registrar", "moved to high dependency"];

let model: Awaited<ReturnType<typeof startFakeModel>>;
let langsmith: Server;
let posted: string[] = [];
beforeAll(async () => {
  model = await startFakeModel();
  langsmith = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      if (request.method === "POST") posted.push(body);
      response.setHeader("Content-Type", "application/json");
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => langsmith.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await model.stop();
  langsmith.close();
});
beforeEach(async () => {
  posted = [];
  await model.reset();
});

let stop: () => Promise<unknown> = async () => {};
afterEach(() => stop());

// Runs a session with one answer. Returns the number of model calls.
async function traced(env: Record<string, string>): Promise<number> {
  const { port } = langsmith.address() as AddressInfo;
  const server = await startServer(newFolder(), {
    MODEL_BASE_URL: model.baseUrl,
    MODEL_WRITER: "m",
    LANGSMITH_ENDPOINT: `http://127.0.0.1:${port}`,
    LANGSMITH_API_KEY: "key-of-langsmith",
    ...env,
  });
  stop = () => server.stop();
  const client = api(server.url);
  const { body } = await client.start(documents);
  const { thread_id, ask } = questionAbout(body, "deteriorating");
  const form = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const { ask_id } = askOf(form.body, "details");
  await client.reply(thread_id, { ask_id, kind: "details", values: { story: STORY } });
  // Stopped gracefully, so that the remaining traces are sent.
  await server.stop("SIGTERM");
  return Object.values(await model.calls()).reduce((sum, count) => sum + count, 0);
}

const modelRuns = () => {
  const ids = posted.flatMap((body) => [...body.matchAll(/name="post\.([0-9a-f-]{36})"[^{]*(\{[^\n]*)/g)]);
  return ids.filter(([, , run]) => run?.includes('"run_type":"llm"')).map(([, id]) => id);
};

describe("tracing", () => {
  it("is off, also where LangChain's own variables switch it on", async () => {
    await traced({ LANGSMITH_TRACING: "true", LANGCHAIN_TRACING_V2: "true" });
    expect(posted).toEqual([]);
  });

  it("has one run for each model call with TRACING=langsmith, and no text", async () => {
    const calls = await traced({ TRACING: "langsmith" });
    expect(calls).toBeGreaterThan(4);
    expect(new Set(modelRuns()).size).toBe(calls);
    const all = posted.join("\n");
    for (const text of TEXTS) expect(all).not.toContain(text);
    expect(all).not.toContain("key-of-langsmith");
    expect(all).toContain("GraphInterrupt");
  });

  it("has the texts where their owner asks for them", async () => {
    await traced({ TRACING: "langsmith", LANGSMITH_HIDE_INPUTS: "false" });
    for (const text of TEXTS) expect(posted.join("\n")).toContain(text);
  });

  it("is not begun without a key", async () => {
    await expect(startServer(newFolder(), { TRACING: "langsmith" })).rejects.toThrow(/LANGSMITH_API_KEY/);
  });
});
