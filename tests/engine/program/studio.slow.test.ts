import type { ChildProcess } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@langchain/langgraph-sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textRef } from "../../../adapters/stores/text-ref.js";
import { TimedOperation } from "../../../domain/alert-settings.js";
import { DEFAULT_THRESHOLDS, type Gap } from "../../../domain/gap.js";
import type { AskBody, AskReply } from "../../../domain/question.js";
import { studioChannels } from "../../../engine/program/studio-channels.js";
import type { Answering } from "../../../graph/state/answer.js";
import type { Documenting } from "../../../graph/state/document.js";
import type { Interview } from "../../../graph/state/interview.js";
import { aGap } from "../../../lab/support/builders.js";
import { sample } from "../../../lab/support/data.js";
import { startLangGraphServer } from "../../../lab/support/langgraph-server.js";
import { kill, newFolder, startFakeModel } from "../../../lab/support/processes.js";
import { MATTERS } from "../../support/matters.js";
import { writtenAs } from "../../support/written.js";

const ROOT = new URL("../../..", import.meta.url).pathname;
const RESUME = sample("nurse-amina-okafor.txt");
const JOB = sample("job-staff-nurse-emergency.txt");
const AT = "2026-11-20T09:00:00Z";

/** The result of a run on the development server: the channels, and the interrupts at which the thread waits. */
type Ran<Values> = Values & { __interrupt__?: { id: string; value: AskBody }[]; __error__?: unknown };

let server: ChildProcess;
let client: Client;

async function startStudio(env: Record<string, string>, folder = newFolder()): Promise<string> {
  const { child, url } = await startLangGraphServer(folder, env);
  server = child;
  client = new Client({ apiUrl: url });
  return folder;
}

async function run<Values>(thread: string, graph: string, payload: object): Promise<Ran<Values>> {
  return (await client.runs.wait(thread, graph, payload)) as Ran<Values>;
}

type GivenReply = AskReply extends infer One ? (One extends AskReply ? Omit<One, "ask_id"> : never) : never;

/** Resumes a thread as a person in Studio would, with the reply in its envelope. */
function resume(thread: string, asked: Ran<unknown>, reply: GivenReply) {
  const ask_id = asked.__interrupt__?.[0]?.id ?? "";
  const command = { resume: { reply: { ask_id, ...reply }, by: "candidate", at: AT } };
  return run<Answering["State"]>(thread, "answer", { command });
}

const isTrue = () => true;
const isFalse = () => false;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What Studio has filled in, before anybody types. */
async function filledIn(graphId: string): Promise<Record<string, unknown>> {
  const [assistant] = await client.assistants.search({ graphId });
  const { input_schema } = await client.assistants.getSchemas(assistant?.assistant_id ?? "");
  const properties = (input_schema?.properties ?? {}) as Record<string, { default?: unknown }>;
  return Object.fromEntries(Object.entries(properties).map(([name, shown]) => [name, shown.default]));
}

const waitsFor = (ran: Ran<unknown>) => ran.__interrupt__?.[0]?.value.kind ?? null;

describe("the development server of LangGraph", () => {
  beforeAll(() => startStudio({}));
  afterAll(() => kill(server, "SIGTERM"));

  it("loads the graphs as they are, and shows what each is started with", async () => {
    const shown = await Promise.all(
      ["interview", "answer", "document"].map(async (graphId) => {
        const [assistant] = await client.assistants.search({ graphId });
        const id = assistant?.assistant_id ?? "";
        const [{ nodes, edges }, schemas] = await Promise.all([
          client.assistants.getGraph(id),
          client.assistants.getSchemas(id),
        ]);
        const properties = (schemas.input_schema?.properties ?? {}) as Record<
          string,
          { description?: string; default?: unknown }
        >;
        return { nodes: nodes.map((node) => String(node.id)), edges: edges.length, properties };
      }),
    );
    const [interview, answer, document] = shown;
    expect(interview?.nodes).toEqual([
      "__start__",
      "readResume",
      "readJob",
      "correctReading",
      "findGaps",
      "recallFacts",
      "writeQuestions",
      "__end__",
    ]);
    expect(answer?.nodes).toHaveLength(22);
    expect(document?.nodes).toHaveLength(10);
    expect(Object.keys(document?.properties ?? {})).toEqual([
      ...["resume_text", "job_text", "document", "material", "fields"],
      ...["job_title", "person", "mode", "language", "flags", "as_of"],
    ]);
    // An alert may have a limit for each of them.
    const nodes = shown.flatMap(({ nodes }) => nodes).filter((node) => !node.startsWith("__"));
    expect(nodes.filter((node) => !TimedOperation.safeParse(node).success)).toEqual([]);
    expect(Object.keys(interview?.properties ?? {})).toEqual([
      "resume_text",
      "job_text",
      "mode",
      "questions_language",
      "max_questions",
      "minutes",
      "thresholds",
      "flags",
      "as_of",
    ]);
    for (const [name, { description, ...rest }] of shown.flatMap(({ properties }) => Object.entries(properties))) {
      expect(description, name).toMatch(/\w{3}/);
      // A sample is filled in: everything can be begun at once.
      expect(rest, name).toHaveProperty("default");
    }
  });

  it("runs an interview from pasted texts, which no channel and no history holds", async () => {
    const { thread_id } = await client.threads.create();
    const values = await run<Interview["State"]>(thread_id, "interview", {
      input: { resume_text: RESUME, job_text: JOB },
    });
    expect(values.gaps.map(({ title }) => title)).toContain("Advanced Life Support");
    expect(values.questions).toHaveLength(values.asked.length);
    expect(values.provider).toBe("offline");
    expect(Date.parse(values.as_of)).toBeGreaterThan(Date.parse("2026-01-01"));
    const state = await client.threads.getState<Interview["State"]>(thread_id);
    expect([state.next, state.values.match]).toEqual([[], values.match]);
    const history = await client.threads.getHistory(thread_id);
    expect(history.map(({ next }) => [...next].sort())).toEqual([
      [],
      ["writeQuestions"],
      ["recallFacts"],
      ["findGaps"],
      ["readJob", "readResume"],
      ["__start__"],
    ]);
    expect(JSON.stringify(history)).not.toContain(RESUME.slice(0, 60));
  });

  it("runs an answer from a gap's title, stops at each ask, and goes on to an end", async () => {
    const { thread_id } = await client.threads.create();
    const input = { resume_text: RESUME, job_text: JOB, gap: { title: "Caring for the deteriorating patient" } };
    const asked = await run<Answering["State"]>(thread_id, "answer", { input });
    expect(waitsFor(asked)).toBe("experience");
    expect((await client.threads.getState(thread_id)).next).toEqual(["askExperience"]);
    const form = await resume(thread_id, asked, { kind: "experience", choice: "yes" });
    expect(waitsFor(form)).toBe("details");
    const weak = await resume(thread_id, form, { kind: "details", values: { story: "yes, often" } });
    expect(waitsFor(weak)).toBe("improvement");
    const ask = weak.__interrupt__?.[0]?.value;
    const field = ask?.kind === "improvement" ? ask.fields[0]?.id : undefined;
    const story =
      "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations, started the oxygen that was prescribed, and rang the registrar with SBAR. He went to the high dependency unit that night.";
    const done = await resume(thread_id, weak, { kind: "improvement", values: { [field ?? ""]: story } });
    expect(done).toMatchObject({ outcome: "accepted", refinements: 1, ledger: { grounded: true } });
    expect(done.versions.map(({ draft }) => draft.change)).toEqual(["drafted", "refined"]);
    const history = await client.threads.getHistory(thread_id, { limit: 100 });
    expect(history[0]?.next).toEqual([]);
    expect(history.filter(({ tasks }) => tasks.some(({ interrupts }) => interrupts.length > 0))).toHaveLength(3);
  });

  it("is begun with what is filled in, asks about the gap by its title, and goes on by the examples it shows", async () => {
    const { thread_id } = await client.threads.create();
    let asked = await run<Answering["State"]>(thread_id, "answer", { input: await filledIn("answer") });
    const shown = () =>
      asked.__interrupt__?.[0]?.value as (AskBody & { question?: string; example?: object }) | undefined;
    expect(shown()?.question).toContain("Patient handover");
    const kinds: (string | undefined)[] = [];
    for (let step = 0; shown() && step < 6; step += 1) {
      kinds.push(shown()?.kind);
      const resume = shown()?.kind === "improvement" ? "accept" : shown()?.example;
      asked = await run<Answering["State"]>(thread_id, "answer", { command: { resume } });
    }
    expect(kinds.slice(0, 2)).toEqual(["experience", "details"]);
    expect(asked.outcome).not.toBeNull();
  });

  it("writes, shows and closes each document, by what each interrupt shows", async () => {
    for (const [input, kinds] of [
      [{}, ["details", "document"]],
      [{ document: "interview", fields: [] }, ["document"]],
      [{ document: "page", fields: [] }, ["document"]],
    ] as const) {
      const { thread_id } = await client.threads.create();
      const defaults = await filledIn("document");
      let ran = await run<Documenting["State"]>(thread_id, "document", { input: { ...defaults, ...input } });
      const seen: (string | null)[] = [];
      for (let step = 0; ran.__interrupt__ && step < 4; step += 1) {
        seen.push(waitsFor(ran));
        const shown = ran.__interrupt__[0]?.value as { example?: object } | undefined;
        ran = await run<Documenting["State"]>(thread_id, "document", { command: { resume: shown?.example } });
      }
      expect([seen, ran.outcome]).toEqual([kinds, "taken"]);
      expect(ran.entries.length).toBeGreaterThan(0);
    }
  });

  it("takes a gap and a question from an interview's state, to a plan or a no", async () => {
    const from = await client.threads.create();
    const documents = { resume_text: RESUME, job_text: JOB };
    const { gaps, questions } = await run<Interview["State"]>(from.thread_id, "interview", { input: documents });
    const gap = gaps.find(({ title }) => title.includes("cannulation"));
    const question = questions.find(({ gap_id }) => gap_id === gap?.gap_id);
    const start = async () => {
      const { thread_id } = await client.threads.create();
      return { thread_id, asked: await run(thread_id, "answer", { input: { ...documents, gap, question } }) };
    };
    const learning = await start();
    const plan = await resume(learning.thread_id, learning.asked, { kind: "experience", choice: "willing_to_learn" });
    expect(waitsFor(plan)).toBe("plan");
    const planned = await resume(learning.thread_id, plan, { kind: "plan", resource_ids: [] });
    expect(planned.outcome).toBe("learning");
    const denied = await start();
    const no = await resume(denied.thread_id, denied.asked, { kind: "experience", choice: "no" });
    expect([no.outcome, no.usage.calls]).toEqual(["skipped", 0]);
  });

  it("shows one form for the papers of an interview, and ends each of them by its row", async () => {
    const from = await client.threads.create();
    const documents = { resume_text: MATTERS.resume.text, job_text: MATTERS.job.text };
    const { gaps, questions } = await run<Interview["State"]>(from.thread_id, "interview", { input: documents });
    const question = questions.find(({ gap_ids = [] }) => gap_ids.length === 3);
    const [gap, ...rest] = question?.gap_ids?.flatMap((id) => gaps.find(({ gap_id }) => gap_id === id) ?? []) ?? [];
    const { thread_id } = await client.threads.create();
    const asked = await run(thread_id, "answer", { input: { ...documents, gap, rest, question } });
    const ask = asked.__interrupt__?.[0]?.value;
    expect(ask?.kind === "experience" && ask.fields?.filter(({ id }) => id.startsWith("status"))).toHaveLength(3);
    const values = { status: "held", status_2: "never", status_3: "held" };
    const ended = await resume(thread_id, asked, { kind: "details", values });
    expect([ended.outcome, ended.usage.calls]).toEqual(["accepted", 0]);
    expect(ended.versions.at(-1)?.draft.bullets).toEqual([gap?.title, rest[1]?.title]);
  });

  it("asks again, with what was wrong, when a reply does not fit", async () => {
    const { thread_id } = await client.threads.create();
    const input = { resume_text: RESUME, job_text: JOB, gap: { title: "Patient handover" } };
    const asked = await run<Answering["State"]>(thread_id, "answer", { input });
    const typed = await run<Answering["State"]>(thread_id, "answer", { command: { resume: 7 } });
    expect(typed.__interrupt__?.[0]?.value).toMatchObject({ kind: "experience", errors: [{ path: "reply" }] });
    const other = await resume(thread_id, typed, { kind: "details", values: {} });
    expect(other.__interrupt__?.[0]?.value.errors).toEqual([
      { path: "kind", message: "this ask takes experience, not details" },
    ]);
    expect(waitsFor(await resume(thread_id, other, { kind: "experience", choice: "yes" }))).toBe("details");
    expect(waitsFor(asked)).toBe("experience");
  });

  it("proposes what its store has of the candidate's own words", async () => {
    const fact = {
      ...{ fact_id: "f1", session_id: "ses_sq_old", question_id: "ses_sq_old.g1", said_at: AT },
      ...{ gap_title: "Advanced Life Support", text: "I hold it since May.", values: { status: "held" } },
    };
    await client.store.putItem(["adaptive-answers", "facts", "local"], "f1", fact);
    const { thread_id } = await client.threads.create();
    const input = { resume_text: RESUME, job_text: JOB };
    const { gaps, questions } = await run<Interview["State"]>(thread_id, "interview", { input });
    const gap = gaps.find(({ title }) => title === "Advanced Life Support");
    const question = questions.find(({ gap_id }) => gap_id === gap?.gap_id);
    expect(question?.proposal).toMatchObject({ choice: "yes", source: { fact_id: "f1" } });
    await client.store.deleteItem(["adaptive-answers", "facts", "local"], "f1");
  });

  it("says what is wrong with an input that it cannot start with", async () => {
    const { thread_id } = await client.threads.create();
    await expect(run(thread_id, "interview", { input: { resume_text: "", job_text: JOB } })).rejects.toThrow(
      /resume_text/,
    );
  });
});

describe("a second development server with the first one's threads and store", () => {
  afterAll(() => kill(server, "SIGTERM"));

  it("goes on with a thread that the first began, in an empty folder", async () => {
    const first = await startStudio({});
    const { thread_id } = await client.threads.create();
    const input = { resume_text: RESUME, job_text: JOB, gap: { title: "Caring for the deteriorating patient" } };
    const asked = await run<Answering["State"]>(thread_id, "answer", { input });

    await expect.poll(async () => (await client.threads.get(thread_id)).status).toBe("interrupted");
    const { checkpoint } = await client.threads.getState(thread_id);
    // The server writes its files a few seconds later, and not atomically: only a complete file counts.
    const contentOf = (file: string) => {
      const text = readFileSync(join(first, ".langgraph_api", file), "utf8");
      return isJson(text) ? text : "";
    };
    const isStored = () =>
      contentOf(".langgraphjs_ops.json").includes('"interrupted"') &&
      contentOf(".langgraphjs_api.store.json").includes("adaptive-answers") &&
      // Once as the checkpoint, once as the key of its writes, among which the interrupt is.
      contentOf(".langgraphjs_api.checkpointer.json").split(String(checkpoint.checkpoint_id)).length > 2;
    await expect.poll(isStored, { timeout: 30_000 }).toBe(true);
    await kill(server, "SIGTERM");
    // The command's own child is the server, which ends a little later and writes its files again.
    await expect.poll(() => client.threads.get(thread_id).then(isTrue, isFalse), { timeout: 30_000 }).toBe(false);
    await expect.poll(isStored, { timeout: 30_000 }).toBe(true);
    const second = newFolder();
    cpSync(join(first, ".langgraph_api"), join(second, ".langgraph_api"), { recursive: true });
    await startStudio({}, second);
    const form = await resume(thread_id, asked, { kind: "experience", choice: "yes" });
    const story =
      "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations, started the oxygen that was prescribed, and rang the registrar with SBAR. He went to the high dependency unit that night.";
    const done = await resume(thread_id, form, { kind: "details", values: { story } });
    expect(done).toMatchObject({ outcome: "accepted", ledger: { grounded: true } });
  });
});

describe("the development server with a model that says it in other words", () => {
  let fake: Awaited<ReturnType<typeof startFakeModel>>;
  beforeAll(async () => {
    fake = await startFakeModel();
    await startStudio({ MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m", CACHE: "off" });
  });
  afterAll(async () => {
    await kill(server, "SIGTERM");
    await fake.stop();
  });

  it("streams what the model writes, piece by piece in order, to who listens to messages", async () => {
    const { thread_id } = await client.threads.create();
    const input = { resume_text: RESUME, job_text: JOB, gap: { title: "Caring for the deteriorating patient" } };
    const asked = await run<Answering["State"]>(thread_id, "answer", { input });
    const form = await resume(thread_id, asked, { kind: "experience", choice: "yes" });
    const reply = {
      ask_id: form.__interrupt__?.[0]?.id,
      kind: "details",
      values: { story: "I rang the registrar at once." },
    };
    const command = { resume: { reply, by: "candidate", at: AT } };
    const pieces: string[] = [];
    for await (const { event, data } of client.runs.stream(thread_id, "answer", {
      command,
      streamMode: "messages-tuple",
    })) {
      if (event !== "messages") continue;
      const [message, about] = data as [{ content: unknown }, { langgraph_node?: string }];
      if (about.langgraph_node === "draftAnswer" && typeof message.content === "string") pieces.push(message.content);
    }
    expect(pieces.length).toBeGreaterThan(5);
    const { values } = await client.threads.getState<Answering["State"]>(thread_id);
    const written = JSON.parse(pieces.join("")) as { title: string; bullets: { text: string }[] };
    expect(written.bullets.map(({ text }) => text)).toEqual(values.versions[0]?.draft.bullets);
  });

  it("shows each sentence beside the words that it rests on, and takes the candidate's word", async () => {
    const text = "Handled the rota for the whole ward";
    await fake.script([{ prompt: "draftAnswer", value: writtenAs("Rota", [text, "Ran it for a year"]) }]);
    const { thread_id } = await client.threads.create();
    const input = { resume_text: RESUME, job_text: JOB, gap: { title: "Planning of rotas" } };
    const asked = await run<Answering["State"]>(thread_id, "answer", { input });
    const form = await resume(thread_id, asked, { kind: "experience", choice: "yes" });
    const story = "I did the rota of our ward for a year, each month anew.";
    const open = await resume(thread_id, form, { kind: "details", values: { story } });
    const ask = open.__interrupt__?.[0]?.value;
    if (ask?.kind !== "confirm") throw new Error(`waits for ${ask?.kind}`);
    expect(ask.claims[0]?.rests_on.map(({ quote }) => quote)).toContain(story);
    expect((await client.threads.getState(thread_id)).next).toEqual(["askConfirmation"]);
    const claims = Object.fromEntries(ask.claims.map((claim) => [claim.claim_id, claim.text === text]));
    const done = await resume(thread_id, open, { kind: "confirm", claims });
    expect(done).toMatchObject({ outcome: "accepted", draft: { change: "corrected", bullets: [text] } });
    expect(new Set(done.ledger?.claims.map(({ known }) => known))).toEqual(new Set(["confirmed"]));
  });
});

describe("a gap that was typed", () => {
  const { answer } = studioChannels({
    provider: "offline",
    asOf: new Date(0),
    thresholds: { ...DEFAULT_THRESHOLDS, LOW: 4.5 },
    keep: (text) => textRef(text, "text/plain"),
  });
  const gapFrom = async (given: object) => ((await answer.input.validateInput({ gap: given })) as { gap: Gap }).gap;

  it("has the server's threshold for its priority, and is a must-have where its priority says so", async () => {
    expect(await gapFrom({ title: "Patient handover" })).toMatchObject({
      priority: "HIGH",
      threshold: 7,
      must_have: true,
    });
    expect(await gapFrom({ title: "Igbo", priority: "LOW", kind: "language", status: "partial" })).toMatchObject({
      threshold: 4.5,
      must_have: false,
      kind: "language",
      status: "partial",
    });
    expect(await gapFrom({ title: "Licence", priority: "CRITICAL" })).toMatchObject({ threshold: 8, must_have: true });
  });

  it("is one of an interview's as it is, and nothing else", async () => {
    const whole = aGap({ priority: "MEDIUM", threshold: 6 });
    expect(await gapFrom(whole)).toEqual(whole);
    await expect(gapFrom({ title: "" })).rejects.toThrow(/gap/);
    await expect(gapFrom({ title: "A", priority: "URGENT" })).rejects.toThrow(/gap/);
  });
});

describe("langgraph.json", () => {
  it("names the graphs where they are", () => {
    const { graphs } = JSON.parse(readFileSync(join(ROOT, "langgraph.json"), "utf8")) as {
      graphs: Record<string, string>;
    };
    expect(graphs).toEqual({
      interview: "./engine/program/studio.ts:interview",
      answer: "./engine/program/studio.ts:answer",
      document: "./engine/program/studio.ts:document",
      chat: "./clients/chat/chat.ts:chat",
    });
  });
});
