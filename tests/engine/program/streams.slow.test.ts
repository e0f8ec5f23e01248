import type { ChildProcess } from "node:child_process";
import { Client } from "@langchain/langgraph-sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../../clients/typescript/client.js";
import type { StreamEvent } from "../../../domain/event.js";
import type { AskReply } from "../../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { startLangGraphServer } from "../../../lab/support/langgraph-server.js";
import { kill, newFolder, startFakeModel, startServer } from "../../../lab/support/processes.js";
import { questionAbout } from "../../support/api.js";
import { documents } from "../../support/nurse.js";
import { writtenAs } from "../../support/written.js";

/* One session in both ways: what LangGraph's own kinds of stream say of a run is what our events say of it. */

const STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR.";
const LINES = ["Handled every emergency of the whole ward", "Rang the registrar with SBAR"];
const VALUES = { where: "post_1", story: STORY };

type Part = { event: string; data: unknown };
type Task = {
  name: string;
  input?: unknown;
  result?: Record<string, unknown>;
  interrupts?: { value: { kind: string } }[];
};

let model: Awaited<ReturnType<typeof startFakeModel>>;
let studio: { child: ChildProcess; url: string };
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  model = await startFakeModel();
  const env = { MODEL_BASE_URL: model.baseUrl, MODEL_WRITER: "m", CACHE: "off", OLLAMA_HOST: "off" };
  studio = await startLangGraphServer(newFolder(), env);
  server = await startServer(newFolder(), env);
});
afterAll(async () => {
  await server.stop();
  await kill(studio.child, "SIGTERM");
  await model.stop();
});

const writes = () => model.script([{ prompt: "draftAnswer", value: writtenAs("Deteriorating patients", LINES) }]);

describe("the streams of LangGraph and our events", () => {
  it("say the same of an interview, of a story that is written, and of its confirmation", async () => {
    const langgraph = await byLangGraph();
    const events = await byEvents();
    for (const run of ["interview", "yes", "story", "confirm"] as const) {
      const [there, here] = [langgraph[run], events[run]];
      expect([run, stagesOf(there)]).toEqual([
        run,
        ofType(here, "stage")
          .map(({ node, state }) => `${node} ${state}`)
          .sort(),
      ]);
      // One `updates` for each task that ended, with what it wrote.
      expect([run, updatesOf(there)]).toEqual([run, writtenBy(there)]);
      const kinds = there.flatMap(
        ({ data }) => (data as { __interrupt__?: { value: { kind: string } }[] }).__interrupt__ ?? [],
      );
      const asked = ofType(here, "ask").map(({ kind }) => kind);
      expect([run, [...new Set(kinds.map(({ value }) => value.kind))]]).toEqual([run, [...new Set(asked)]]);
    }
    const found = resultsOf(langgraph.interview).find(({ gaps }) => gaps) as {
      gaps: unknown[];
      match: { score: number };
    };
    const [session] = ofType(events.interview, "session").filter(({ gaps }) => gaps !== undefined);
    expect([found.gaps.length, Math.round(found.match.score)]).toEqual([session?.gaps, session?.match_score]);
    const early = customOf(langgraph.interview).flatMap(({ question }) => question ?? []);
    const told = ofType(events.interview, "question").filter(({ gap_id }) => gap_id !== undefined);
    expect(early.map(({ gap_id, text }) => [gap_id, text])).toEqual(told.map(({ gap_id, text }) => [gap_id, text]));

    const pieces = customOf(langgraph.story)
      .map(({ piece = "" }) => piece)
      .join("");
    expect(messagesOf(langgraph.story, "draftAnswer")).toBe(pieces);
    const tokens = ofType(events.story, "token").filter(({ path }) => path === "bullets.0");
    expect(tokens.map(({ text }) => text).join("")).toBe(LINES[0]);
    expect(pieces).toContain(LINES[0]);
    const drafted = resultsOf(langgraph.story).flatMap(
      ({ draft }) => (draft as { title: string; bullets: string[] } | undefined) ?? [],
    );
    const shown = ofType(events.story, "answer");
    expect(drafted.map(({ title, bullets }) => [title, bullets])).toEqual(
      shown.map(({ title, bullets }) => [title, bullets]),
    );
    const judged = resultsOf(langgraph.story).flatMap(
      ({ verdict }) => (verdict as { score: number } | undefined) ?? [],
    );
    expect(judged.map(({ score }) => score)).toEqual(ofType(events.story, "score").map(({ score }) => score));
    const ended = langgraph.confirm.filter(({ event }) => event === "values").at(-1)?.data as { outcome: string };
    expect(resourceOf<QuestionResource>(events.confirm).outcome).toBe(ended.outcome);
  });
});

/** The runs on LangGraph's development server, with every kind of stream. */
async function byLangGraph() {
  const client = new Client({ apiUrl: studio.url });
  const run = async (thread: string, graph: string, payload: object): Promise<Part[]> => {
    const streamMode = ["values", "updates", "messages-tuple", "custom", "tasks"] as const;
    const parts: Part[] = [];
    for await (const part of client.runs.stream(thread, graph, { ...payload, streamMode: [...streamMode] }))
      parts.push(part as Part);
    expect(parts.filter(({ event }) => event === "error")).toEqual([]);
    return parts;
  };
  const thread = async () => (await client.threads.create()).thread_id;
  const texts = { resume_text: documents.resume, job_text: documents.job };
  const first = await thread();
  const interview = await run(first, "interview", { input: texts });
  const { values } = await client.threads.getState<{
    gaps: { gap_id: string; title: string }[];
    questions: { gap_id: string; gap_ids?: string[] }[];
  }>(first);
  const gap = values.gaps.find(({ title }) => /deteriorating/i.test(title));
  const question = values.questions.find(
    ({ gap_id, gap_ids = [gap_id] }) => gap !== undefined && gap_ids.includes(gap.gap_id),
  );
  const [lead, ...rest] = (question?.gap_ids ?? []).flatMap((id) => values.gaps.find((one) => one.gap_id === id) ?? []);
  const id = await thread();
  await client.runs.wait(id, "answer", { input: { ...texts, gap: lead, rest, question } });
  const yes = await run(id, "answer", { command: { resume: { kind: "experience", choice: "yes" } } });
  await writes();
  const story = await run(id, "answer", { command: { resume: { kind: "details", values: VALUES } } });
  const waiting = await client.threads.getState(id);
  const ask = waiting.tasks[0]?.interrupts[0]?.value as { claims: { claim_id: string }[] };
  const claims = Object.fromEntries(ask.claims.map(({ claim_id }) => [claim_id, true]));
  return {
    interview,
    yes,
    story,
    confirm: await run(id, "answer", { command: { resume: { kind: "confirm", claims } } }),
  };
}

/** The same runs on our server, by their events. */
async function byEvents() {
  const client = createClient({ baseUrl: server.url });
  const all = async (events: AsyncIterable<StreamEvent>): Promise<StreamEvent[]> => {
    const list: StreamEvent[] = [];
    for await (const event of events) list.push(event);
    return list;
  };
  const interview = await all(client.streams.startSession({ body: documents }));
  const { session_id } = resourceOf<SessionResource>(interview);
  const { question_id } = questionAbout(await client.getSession({ session_id }), "deteriorating");
  const reply = async (body: (ask_id: string) => AskReply) => {
    const { ask } = await client.getQuestion({ session_id, question_id });
    return all(client.streams.reply({ session_id, question_id, body: body(ask?.ask_id ?? "") }));
  };
  const yes = await reply((ask_id) => ({ ask_id, kind: "experience", choice: "yes" }));
  await writes();
  const story = await reply((ask_id) => ({ ask_id, kind: "details", values: VALUES }));
  const { ask } = await client.getQuestion({ session_id, question_id });
  const claims = ask?.kind === "confirm" ? Object.fromEntries(ask.claims.map(({ claim_id }) => [claim_id, true])) : {};
  return { interview, yes, story, confirm: await reply((ask_id) => ({ ask_id, kind: "confirm", claims })) };
}

function resourceOf<Resource>(events: StreamEvent[]): Resource {
  return ofType(events, "done").at(-1)?.resource as Resource;
}

function ofType<Type extends StreamEvent["type"]>(events: StreamEvent[], type: Type) {
  return events.flatMap((event) =>
    event.type === type ? [event.data as Extract<StreamEvent, { type: Type }>["data"]] : [],
  );
}

const tasksOf = (parts: Part[]) => parts.filter(({ event }) => event === "tasks").map(({ data }) => data as Task);

function stagesOf(parts: Part[]): string[] {
  const stateOf = (task: Task) => ("input" in task ? "started" : task.interrupts?.length ? "paused" : "finished");
  return tasksOf(parts)
    .map((task) => `${task.name} ${stateOf(task)}`)
    .sort();
}

const resultsOf = (parts: Part[]) => tasksOf(parts).flatMap(({ result }) => (result ? [result] : []));

function writtenBy(parts: Part[]): string[] {
  const ended = tasksOf(parts).filter((task) => !("input" in task) && !task.interrupts?.length);
  return ended.map(({ name, result }) => `${name} ${Object.keys(result ?? {}).sort()}`).sort();
}

function updatesOf(parts: Part[]): string[] {
  return parts
    .filter(({ event }) => event === "updates")
    .flatMap(({ data }) => Object.entries(data as Record<string, object | null>))
    .filter(([name]) => name !== "__interrupt__")
    .map(([name, written]) => `${name} ${Object.keys(written ?? {}).sort()}`)
    .sort();
}

function customOf(parts: Part[]) {
  type Told = { piece?: string; question?: { gap_id: string; text: string } };
  return parts.filter(({ event }) => event === "custom").map(({ data }) => data as Told);
}

function messagesOf(parts: Part[], node: string): string {
  return parts
    .filter(({ event }) => event === "messages")
    .map(({ data }) => data as [{ content: string }, { langgraph_node: string }])
    .filter(([, { langgraph_node }]) => langgraph_node === node)
    .map(([{ content }]) => content)
    .join("");
}
