import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Client, createClient } from "../../../clients/typescript/client.js";
import { ApiProblem, UnexpectedResponse } from "../../../clients/typescript/problem.js";
import { createTexts } from "../../../clients/typescript/texts.js";
import type { WrittenDocument } from "../../../domain/document.js";
import type { StreamEvent } from "../../../domain/event.js";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { fakeJudgement } from "../../../lab/fakes/fake-answers.js";
import { sample } from "../../../lab/support/data.js";
import { newFolder, startFakeModel, startServer } from "../../../lab/support/processes.js";
import { askOf, questionAbout } from "../../support/api.js";
import { type Contract, createChecker } from "../../support/contract.js";

const body = { resume: sample("nurse-amina-okafor.txt"), job: sample("job-staff-nurse-emergency.txt") };
const STORY =
  "I had a patient with pneumonia who went from a NEWS2 of 3 to 7 during the evening round. I repeated the observations, sat him up, started the oxygen that was prescribed, and rang the registrar with SBAR.";

let server: Awaited<ReturnType<typeof startServer>>;
let fake: Awaited<ReturnType<typeof startFakeModel>>;
let contract: Contract;
let checker: ReturnType<typeof createChecker>;
let client: Client;
const called = new Set<string>();
const streamed = new Set<string>();
const complaints: string[] = [];

// Every answer to the client is checked against the contract.
const watching: typeof fetch = async (input, init) => {
  // The server has closed idle connections, which a busy process notices only in the next turn of its event loop.
  await setImmediate();
  const response = await fetch(input, init);
  const { pathname } = new URL(String(input));
  const method = init?.method ?? "GET";
  const mediaType = response.headers.get("Content-Type") ?? "";
  const isStream = mediaType.startsWith("text/event-stream");
  const text = isStream ? "" : await response.clone().text();
  const value = mediaType.includes("json") ? JSON.parse(text) : text;
  complaints.push(...checker.complaints(method, pathname, response.status, mediaType, isStream ? undefined : value));
  (isStream ? streamed : called).add(checker.operationOf(method, pathname) ?? "");
  return response;
};

beforeAll(async () => {
  fake = await startFakeModel();
  server = await startServer(newFolder(), { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m" });
  contract = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as Contract;
  checker = createChecker(contract);
  client = createClient({ baseUrl: server.url, fetch: watching });
});
afterAll(async () => {
  await server.stop();
  await fake.stop();
});

async function collect(stream: AsyncGenerator<StreamEvent>): Promise<StreamEvent[]> {
  const all: StreamEvent[] = [];
  for await (const event of stream) {
    const { data, type } = event;
    complaints.push(...checker.against(`event ${type}`, { $ref: "#/components/schemas/Event" }, event));
    expect(data.session_id).toMatch(/^ses_/);
    all.push(event);
  }
  return all;
}

/** The first event of a stream, which is then closed. Throws if there is none. */
async function firstOf<Item>(stream: AsyncIterable<Item>): Promise<Item> {
  for await (const item of stream) return item;
  throw new Error("the stream has ended without an event");
}

function resourceOf<Resource>(all: StreamEvent[]): Resource {
  const last = all.at(-1);
  if (last?.type !== "done") throw new Error(`the stream ended with ${last?.type}`);
  return last.data.resource as Resource;
}

const details = (question: QuestionResource) => {
  const { ask_id, fields } = askOf(question, "details");
  const story = fields.find(({ type }) => type === "textarea")?.id ?? "";
  return { ask_id, kind: "details" as const, values: { [story]: STORY } };
};

describe("the typed client", () => {
  it("starts, reads, lists, exports and deletes a session", async () => {
    const session = await client.startSession({ body });
    const { session_id } = session;
    expect(session.status).toBe("ready");
    expect(await client.getSession({ session_id })).toEqual(session);
    const { last_event_id, ...read } = await client.getSession({ session_id, query: { last_event_id: "true" } });
    expect(read).toEqual(session);
    expect(last_event_id).toBeGreaterThan(3);
    const { match, job_title, questions } = session;
    const summary = { session_id, job_title, status: "ready", questions_total: questions.length, questions_closed: 0 };
    expect((await client.listSessions({ query: { limit: 1 } })).items).toMatchObject([
      { ...summary, match: { score: match.score, now: match.now } },
    ]);
    expect((await client.getResume({ session_id })).text).toBe(body.resume);
    expect((await client.getJob({ session_id })).text).toBe(body.job);
    expect(new TextDecoder().decode(await client.exportSession({ session_id }))).toMatch(/^# /);
    const { lines } = await client.chooseResume({ session_id, body: { lines_per_post: 3 } });
    expect([lines.length > 3, (await client.getSession({ session_id })).resume_choice?.lines_per_post]).toEqual([
      true,
      3,
    ]);
    expect(await client.deleteSession({ session_id, query: { keep_facts: "true" } })).toBeUndefined();
    await expect(client.getSession({ session_id })).rejects.toMatchObject({ code: "not_found", status: 404 });
  });

  it("finds resources, chooses a plan, records progress and reads its calendar", async () => {
    const session = await client.startSession({ body });
    const { thread_id } = questionAbout(session, "Advanced Life Support");
    const wish = { ask_id: `${thread_id}.first`, kind: "experience" as const, choice: "willing_to_learn" as const };
    const asked = askOf((await client.replyToThread({ thread_id, body: wish })) as QuestionResource, "plan");
    const [resource] = asked.resources;
    const resource_id = resource?.resource_id ?? "";
    const found = await client.findResources({ query: { query: resource?.title ?? "", limit: 5 } });
    expect(found.items.map((one) => one.resource_id)).toContain(resource_id);
    await client.replyToThread({
      thread_id,
      body: { ask_id: asked.ask_id, kind: "plan", resource_ids: [resource_id] },
    });
    const [plan] = (await client.listPlans({})).items;
    const plan_id = plan?.plan_id ?? "";
    expect(plan).toMatchObject({
      status: "suggested",
      resume_line: null,
      gap_title: expect.stringContaining("Life Support"),
    });
    const body40 = { progress: [{ resource_id, percent: 40 }] };
    expect(await client.changePlan({ plan_id, body: body40 })).toMatchObject({ status: "in_progress" });
    expect((await client.getPlan({ plan_id })).resume_line).toContain(
      `in progress: ${((resource?.days ?? 0) * 40) / 100} of ${resource?.days} days`,
    );
    expect(new TextDecoder().decode(await client.getCalendar({ plan_id }))).toContain("BEGIN:VEVENT");
  });

  it("reads what was stated and everything that is stored, and deletes it", async () => {
    const session = await client.startSession({ body });
    const { thread_id } = questionAbout(session, "deteriorating");
    const reply = { ask_id: `${thread_id}.first`, kind: "experience" as const, choice: "yes" as const };
    const form = (await client.replyToThread({ thread_id, body: reply })) as QuestionResource;
    await client.replyToThread({ thread_id, body: details(form) });
    const facts = await client.listFacts({ query: { limit: 100 } });
    expect(facts.items.map(({ question_id }) => question_id)).toContain(thread_id);
    expect(facts.next_cursor).toBeNull();
    const me = await client.getMe({});
    expect(me.facts).toEqual(facts.items);
    expect(me.sessions.map(({ session_id }) => session_id)).toContain(session.session_id);
    const [first] = facts.items;
    expect((await client.confirmFact({ fact_id: first?.fact_id ?? "" })).confirmed_at).toMatch(/^2/);
    expect(await client.deleteFact({ fact_id: facts.items[0]?.fact_id ?? "" })).toBeUndefined();
    expect((await client.listFacts({})).items).toEqual(facts.items.slice(1));
    expect(await client.deleteFacts({})).toBeUndefined();
    expect((await client.listFacts({})).items).toEqual([]);
    expect(await client.deleteMe({})).toBeUndefined();
    expect(await client.getMe({})).toEqual({ sessions: [], facts: [], plans: [], batches: [] });
  });

  it("reads what was read, corrects the version that it has seen, and keeps the résumé", async () => {
    const { session_id } = await client.startSession({ body });
    const { version, job } = await client.getReading({ session_id });
    const requirement_id = job.requirements[0]?.requirement_id ?? "";
    const changes = [{ op: "set_requirement" as const, requirement_id, strength: "not_asked" as const }];
    const corrected = await client.changeReading({ session_id, body: { changes } }, { ifMatch: version });
    expect(corrected.match.parts.map((part) => part.requirement_id)).not.toContain(requirement_id);
    const late = client.changeReading({ session_id, body: { changes } }, { ifMatch: version });
    await expect(late).rejects.toMatchObject({ code: "reading_changed", status: 412 });
    const { corrections } = await client.getReading({ session_id });
    const undo = corrections[0]?.correction_id ?? "";
    const events = await collect(
      client.streams.changeReading({ session_id, body: { undo } }, { ifMatch: version + 1 }),
    );
    expect(resourceOf<SessionResource>(events).match.parts.map((part) => part.requirement_id)).toContain(
      requirement_id,
    );
    const kept = await client.keepResume({ body: { session_id } });
    expect(await client.getKeptResume({})).toEqual(kept);
    expect((await client.startSession({ body: { job: body.job } })).status).toBe("ready");
    expect(await client.deleteKeptResume({})).toBeUndefined();
    await expect(client.getKeptResume({})).rejects.toMatchObject({ code: "not_found" });
  });

  it("keeps what is said about an application, and what was sent", async () => {
    const { session_id } = await client.startSession({ body });
    const application = { status: "sent" as const, due_on: "2027-01-04", sent_as: ["markdown" as const] };
    const { application: kept } = await client.changeApplication({ session_id, body: { application } });
    expect(kept).toMatchObject({ status: "sent", due_on: "2027-01-04", sent: [{ format: "markdown" }] });
    const [file] = kept.sent;
    const sent = await client.getSentFile({ session_id, sha256: file?.sha256 ?? "" });
    expect(new TextEncoder().encode(new TextDecoder().decode(sent)).byteLength).toBe(file?.bytes);
    const { items } = await client.listSessions({ query: { application: "sent" } });
    expect(items.map((one) => one.session_id)).toEqual([session_id]);
    const wrong = client.changeApplication({ session_id, body: { application: { due_on: "tomorrow" } } });
    await expect(wrong).rejects.toMatchObject({ code: "input_invalid" });
    await expect(client.getSentFile({ session_id, sha256: "0" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("goes through a question, back in its history, and compares its versions", async () => {
    const session = await client.startSession({ body });
    const { session_id } = session;
    const { question_id, thread_id } = questionAbout(session, "deteriorating");
    const place = { session_id, question_id };
    const yes = await client.reply({
      ...place,
      body: { ask_id: `${thread_id}.first`, kind: "experience", choice: "yes" },
    });
    await fake.script([
      {
        prompt: "judgeAnswer",
        value: fakeJudgement(4),
      },
    ]);
    const low = (await client.replyToThread({ thread_id, body: details(yes) })) as QuestionResource;
    const improvement = askOf(low, "improvement");
    const better = await client.reply({
      ...place,
      body: {
        ask_id: improvement.ask_id,
        kind: "improvement",
        values: { [improvement.fields[0]?.id ?? ""]: "I rang the high dependency unit and had a bed within the hour." },
      },
    });
    expect(better).toMatchObject({ status: "closed", outcome: "accepted" });
    expect(await client.getQuestion(place)).toEqual(better);
    expect(await client.getThread({ thread_id })).toEqual(better);
    const { changes } = await client.compareVersions({ ...place, query: { from: 1, to: 2 } });
    expect(changes.some(({ kind }) => kind === "added")).toBe(true);
    const history = await client.getHistory(place);
    const form = history.find(({ ask }) => ask?.kind === "details");
    const back = await client.rewind({ ...place, body: { checkpoint_id: form?.checkpoint_id ?? "" } });
    expect(askOf(back, "details").fields.find(({ type }) => type === "textarea")?.value).toBe(STORY);
  });

  it("cancels and retries, over questions and sessions", async () => {
    await fake.script([{ prompt: "readJob", behaviour: "hang" }]);
    const reading = await client.startSession({ body }, { respondAsync: true });
    expect(reading.status).toBe("reading");
    const { session_id } = reading;
    await expect.poll(async () => (await fake.open()) > 0).toBe(true);
    expect((await client.cancelSession({ session_id })).status).toBe("failed");
    const session = await client.retrySession({ session_id });
    expect(session.status).toBe("ready");
    const more = await client.addRequirement({ session_id, body: { title: "Plaster rooms" } });
    const again = await collect(client.streams.addRequirement({ session_id, body: { title: "Plaster rooms" } }));
    expect(again.at(-1)?.type).toBe("done");
    const { proposals } = await client.proposeSpelling({ session_id, body: { text: "evry week" } });
    expect(proposals.map(({ text }) => text)).toEqual(["evry"]);
    expect(more.gaps.map(({ title }) => title)).toContain("Plaster rooms");
    const { question_id, thread_id } = questionAbout(session, "deteriorating");
    const yes = await client.reply({
      session_id,
      question_id,
      body: { ask_id: `${thread_id}.first`, kind: "experience", choice: "yes" },
    });
    await fake.script([{ prompt: "draftAnswer", behaviour: "hang" }]);
    await client.reply({ session_id, question_id, body: details(yes) }, { respondAsync: true });
    await expect.poll(async () => (await fake.open()) > 0).toBe(true);
    const cancelled = await client.cancelQuestion({ session_id, question_id });
    expect(cancelled.problem?.code).toBe("cancelled");
    expect(await client.retryQuestion({ session_id, question_id })).toMatchObject({ status: "closed" });
  });

  it("makes a letter, decides about it, cancels, retries and goes back", async () => {
    const { session_id } = await client.startSession({ body });
    const place = { session_id, document: "letter" };
    const opened = await client.makeDocument({ ...place, body: {} });
    expect(await client.getDocument(place)).toEqual(opened);
    const reasons = { ask_id: opened.ask?.ask_id ?? "", kind: "details" as const, values: { why_here: "It is near." } };
    await fake.script([{ prompt: "composeLetter", behaviour: "hang" }]);
    await client.replyToDocument({ ...place, body: reasons }, { respondAsync: true });
    await expect.poll(async () => (await fake.open()) > 0).toBe(true);
    expect((await client.cancelDocument(place)).problem?.code).toBe("cancelled");
    const letter = await client.retryDocument(place);
    expect(letter.entries.map(({ text }) => text)).toContain("It is near.");
    const take = { ask_id: letter.ask?.ask_id ?? "", kind: "document" as const, entries: {}, rest: "take" as const };
    const taken = resourceOf<WrittenDocument>(await collect(client.streams.replyToDocument({ ...place, body: take })));
    expect(taken.status).toBe("closed");
    const [, ask] = await client.getDocumentHistory(place);
    const back = { ...place, body: { checkpoint_id: ask?.checkpoint_id ?? "" } };
    expect((await client.rewindDocument(back)).ask?.kind).toBe("document");
    const thread_id = taken.thread_id;
    expect(await client.getThreadHistory({ thread_id })).toEqual(await client.getDocumentHistory(place));
    expect(await client.rewindThread({ thread_id, body: back.body })).toMatchObject({
      document: "letter",
      status: "waiting",
    });
    await collect(client.streams.rewindThread({ thread_id, body: back.body }));
    expect(await client.cancelThread({ thread_id })).toEqual(await client.getDocument(place));
    await expect(client.retryThread({ thread_id })).rejects.toMatchObject({ code: "not_waiting" });
    await collect(client.streams.rewindDocument(back));
    await fake.script([{ prompt: "composeLetter", behaviour: "500", times: 3 }]);
    const other = {
      ...reasons,
      values: { why_here: "It is near my home." },
      ask_id: (await client.getDocument(place)).ask?.ask_id ?? "",
    };
    const failed = resourceOf<WrittenDocument>(
      await collect(client.streams.replyToDocument({ ...place, body: other })),
    );
    expect(failed.status).toBe("failed");
    const mended = resourceOf<WrittenDocument>(await collect(client.streams.retryDocument(place)));
    expect(mended.entries.map(({ text }) => text)).toContain("It is near my home.");
    await fake.script([{ prompt: "composeLetter", behaviour: "500", times: 3 }]);
    const third = {
      ask_id: mended.ask?.ask_id ?? "",
      kind: "details" as const,
      values: { why_here: "It is near my house." },
    };
    const broken = await collect(client.streams.replyToThread({ thread_id, body: third }));
    expect(resourceOf<WrittenDocument>(broken).status).toBe("failed");
    const retried = resourceOf<WrittenDocument>(await collect(client.streams.retryThread({ thread_id })));
    expect(retried).toMatchObject({ document: "letter", status: "waiting" });
    const again = resourceOf<WrittenDocument>(await collect(client.streams.makeDocument({ ...place, body: {} })));
    expect(again).toMatchObject({ status: "waiting", ask: { kind: "document" } });
  });

  it("tells the server's health and its contract", async () => {
    expect(await client.getLiveness({})).toEqual({ status: "ok" });
    expect((await client.getReadiness({})).status).toBe("ok");
    expect((await client.getProviders({})).providers).toMatchObject([{ name: "compatible", circuit: "closed" }]);
    expect((await client.getContract({})).openapi).toBe("3.1.0");
  });

  it("follows whatever runs, and ends with what it left", async () => {
    const session = resourceOf<SessionResource>(await collect(client.streams.startSession({ body })));
    const { session_id } = session;
    const { question_id, thread_id } = questionAbout(session, "deteriorating");
    const place = { session_id, question_id };
    const first = { ask_id: `${thread_id}.first`, kind: "experience" as const, choice: "yes" as const };
    const yes = resourceOf<QuestionResource>(await collect(client.streams.reply({ ...place, body: first })));
    await fake.script([{ prompt: "judgeAnswer", behaviour: "500", times: 3 }]);
    const failed = await collect(client.streams.replyToThread({ thread_id, body: details(yes) }));
    expect(resourceOf<QuestionResource>(failed).status).toBe("failed");
    const answered = resourceOf<QuestionResource>(await collect(client.streams.retryQuestion(place)));
    const texts = createTexts();
    for (const event of failed) texts.take(event);
    expect(texts.of(thread_id)?.get("bullets.0")).toBe(answered.answer?.bullets[0]?.text);
    const close = (await client.getHistory(place)).find(({ ask }) => ask?.kind === "details");
    const back = await collect(
      client.streams.rewind({ ...place, body: { checkpoint_id: close?.checkpoint_id ?? "" } }),
    );
    expect(resourceOf<QuestionResource>(back).ask?.kind).toBe("details");
    await fake.script([{ prompt: "readJob", behaviour: "500", times: 3 }]);
    const broken = resourceOf<SessionResource>(await collect(client.streams.startSession({ body })));
    expect(broken.problem?.code).toBe("provider_unavailable");
    const mended = await collect(client.streams.retrySession({ session_id: broken.session_id }));
    expect(resourceOf<SessionResource>(mended).status).toBe("ready");
    const log: StreamEvent[] = [];
    for await (const event of client.streams.followSession({ session_id: broken.session_id }, { lastEventId: 1 })) {
      log.push(event);
      if (log.filter(({ type }) => type === "done").length === 2) break;
    }
    expect(log[0]?.id).toBe(2);
  });

  it("reads and sets flags", async () => {
    const set = await client.setFlag({ name: "use_batch_generation", body: 30 });
    expect(set).toMatchObject({ rule: { percentage: 30 }, source: "stored", reason: "SPLIT" });
    const { items } = await client.listFlags({});
    expect(items.find(({ name }) => name === "use_batch_generation")).toEqual(set);
    expect(await client.setFlag({ name: "use_batch_generation", body: null })).toMatchObject({
      source: "default",
      value: true,
    });
  });

  it("accepts a batch, reads it and cancels it", async () => {
    const { batch_id } = await client.startBatch({ body: { items: [{ ...body, max_questions: 1 }] } });
    await expect.poll(async () => (await client.getBatch({ batch_id })).status).toBe("done");
    expect((await client.listBatches({})).items[0]).toMatchObject({ batch_id, counts: { total: 1, done: 1 } });
    expect((await client.cancelBatch({ batch_id })).counts).toMatchObject({ done: 1, cancelled: 0 });
  });

  it("reads metrics, alerts and analytics", async () => {
    const query = { time_window_minutes: 10 };
    const { performance, costs } = await client.getDashboard({ query });
    expect(performance.operations.some(({ kind }) => kind === "run")).toBe(true);
    expect((await client.getCosts({ query })).calls).toBe(costs.calls);
    expect((await client.getPerformance({ query: { operation: "readJob" } })).operations.length).toBeGreaterThan(0);
    expect((await client.getQuality({ query: { priority: "CRITICAL" } })).window.priority).toBe("CRITICAL");
    expect((await client.getCacheMetrics({ query })).caches.map(({ kind }) => kind)).toContain("inference");
    expect((await client.getHealthMetrics({ query })).status).toBe("ok");
    expect((await firstOf(client.streams.followMetrics({}))).calls_last_hour).toBe(costs.calls);
    expect(new TextDecoder().decode(await client.getPrometheus({}))).toContain("aa_run_seconds_bucket");
    const until = new Date(Date.now() + 60_000).toISOString();
    expect((await client.pauseAlerts({ body: { until } })).paused_until).toBe(until);
    expect((await client.pauseAlerts({ body: { until: null } })).paused_until).toBeNull();
    expect((await client.checkAlerts({})).checked_at).not.toBeNull();
    expect((await client.listAlerts({})).items).toHaveLength(20);
    expect((await client.getTrends({})).trends).toHaveLength(7);
    expect((await client.getAnomalies({})).not_judged).toHaveLength(7);
    const { items: forecasts } = await client.getForecasts({});
    expect(forecasts.map(({ resource, status }) => `${resource} ${status}`)).toEqual([
      ...["budget_day not_configured", "disk no_sample", "redis_memory not_configured", "queue no_sample"],
    ]);
    expect(await client.getEndings({})).toMatchObject({ is_used: false, check: null });
    expect((await client.getRecommendations({})).items.map(({ id }) => id)).toContain("prices_are_missing");
    expect((await client.getVariants({})).variants).toHaveLength(6);
  });

  it("was tried on every call of the contract, whose answers are all as it says", () => {
    const operations = Object.values(contract.paths).flatMap((methods) => Object.values(methods));
    const untried = operations.filter(({ operationId }) => !called.has(operationId) && !streamed.has(operationId));
    expect(untried.map(({ operationId }) => operationId)).toEqual([]);
    const silent = operations.filter(
      ({ operationId, responses }) => responses[200]?.content?.["text/event-stream"] && !streamed.has(operationId),
    );
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("comes back by itself when the connection breaks, without asking twice", async () => {
    const connections: string[] = [];
    const breaking: typeof fetch = async (input, init) => {
      const headers = new Headers(init?.headers);
      connections.push(`${init?.method} ${headers.get("Last-Event-ID") ?? "-"}`);
      const response = await fetch(input, init);
      // The first connections break after their first bytes.
      if (connections.length > 3 || !response.body) return response;
      const reader = response.body.getReader();
      const { value } = await reader.read();
      await reader.cancel();
      const broken = new ReadableStream({
        start(controller) {
          controller.enqueue(value);
        },
        pull(controller) {
          controller.error(new TypeError("terminated"));
        },
      });
      return new Response(broken, { status: response.status, headers: response.headers });
    };
    const before = (await fake.calls()).readJob ?? 0;
    const all = await collect(createClient({ baseUrl: server.url, fetch: breaking }).streams.startSession({ body }));
    expect(resourceOf<SessionResource>(all).status).toBe("ready");
    expect(all.map(({ id }) => id)).toEqual(all.map((_, index) => index + 1));
    expect(connections.filter((line) => line.startsWith("POST"))).toHaveLength(1);
    expect(connections.length).toBeGreaterThan(1);
    expect((await fake.calls()).readJob).toBe(before + 1);
  });

  it("asks again under the same key when nothing of the answer arrived", async () => {
    const keys: (string | null)[] = [];
    const losing: typeof fetch = async (input, init) => {
      keys.push(new Headers(init?.headers).get("Idempotency-Key"));
      const response = await fetch(input, init);
      if (keys.length > 1) return response;
      await response.body?.cancel();
      throw new TypeError("fetch failed");
    };
    const before = (await fake.calls()).readJob ?? 0;
    const all = await collect(createClient({ baseUrl: server.url, fetch: losing }).streams.startSession({ body }));
    expect(resourceOf<SessionResource>(all).status).toBe("ready");
    expect(keys).toEqual([keys[0], keys[0]]);
    expect((await fake.calls()).readJob).toBe(before + 1);
  });

  it("asks again where the server is only busy, and stops when it is told to", async () => {
    const { session_id } = await client.startSession({ body });
    let asked = 0;
    const busy: typeof fetch = async (input, init) => {
      asked += 1;
      const problem = {
        type: "about:blank",
        title: "Busy",
        status: 503,
        code: "overloaded",
        detail: "Busy.",
        request_id: "r",
      };
      if (asked > 1) return fetch(input, init);
      return new Response(JSON.stringify(problem), {
        status: 503,
        headers: { "Content-Type": "application/problem+json" },
      });
    };
    const { streams } = createClient({ baseUrl: server.url, fetch: busy });
    expect((await firstOf(streams.followSession({ session_id }))).id).toBe(1);
    expect(asked).toBe(2);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const controller = new AbortController();
    let lost = () => {};
    const isLost = new Promise<void>((resolve) => {
      lost = resolve;
    });
    const away: typeof fetch = async () => {
      lost();
      throw new TypeError("fetch failed");
    };
    const options = { signal: controller.signal };
    const stream = createClient({ baseUrl: server.url, fetch: away }).streams.followSession({ session_id }, options);
    const next = stream.next();
    next.catch(() => {});
    await isLost;
    controller.abort(new Error("enough"));
    await expect(next).rejects.toThrow("enough");
    vi.useRealTimers();
  });

  it("keeps coming back to a log on which nothing happens, and ends when its session is gone", async () => {
    const { session_id } = await client.startSession({ body });
    let connections = 0;
    // Simulates a proxy that closes idle connections.
    const cutting: typeof fetch = async (input, init) => {
      connections += 1;
      if (connections === 5) await client.deleteSession({ session_id });
      const response = await fetch(input, init);
      if (!response.ok) return response;
      await response.body?.cancel();
      return new Response(new ReadableStream({ start: (controller) => controller.close() }), response);
    };
    const idle = createClient({ baseUrl: server.url, fetch: cutting });
    expect(await collect(idle.streams.followSession({ session_id }, { lastEventId: 10 }))).toEqual([]);
    expect(connections).toBe(5);
  });

  it("says what it cannot be asked, before it asks", async () => {
    await expect(client.getSession({ session_id: "" })).rejects.toThrow("session_id must be an id");
    await expect(client.getSession({ session_id: ".." })).rejects.toThrow("session_id must be an id");
    const place = { session_id: "s", question_id: "s.g1" };
    // @ts-expect-error: there is no such format.
    await expect(client.exportSession({ session_id: "s", query: { format: "rtf" } })).rejects.toMatchObject({
      status: 400,
    });
    // @ts-expect-error: both versions have to be named.
    await expect(client.compareVersions(place)).rejects.toMatchObject({ status: 400 });
    const retry = { ...place, body: { kind: "retry" as const } };
    // @ts-expect-error: a run's stream begins with the run.
    client.streams.reply(retry, { lastEventId: 1 });
  });

  it("takes the answer for what was written when a broken connection left other words behind", () => {
    const texts = createTexts();
    const place = { session_id: "s", question_id: "s.g1", at: "now" };
    const token = (path: string, offset: number, text: string, reset?: true): StreamEvent => ({
      type: "token",
      data: { ...place, version: 1, path, offset, text, ...(reset && { reset }) },
    });
    texts.take(token("title", 0, "A pat"));
    texts.take(token("title", 5, "ient"));
    texts.take(token("bullets.0", 0, "One"));
    texts.take(token("bullets.1", 0, "Two"));
    texts.take(token("bullets.0", 0, "Ei", true));
    expect(Object.fromEntries(texts.of("s.g1") ?? [])).toEqual({
      title: "A patient",
      "bullets.0": "Ei",
      "bullets.1": "Two",
    });
    texts.take({
      type: "answer",
      id: 9,
      data: { ...place, version: 1, change: "drafted", title: "B", bullets: ["Eins"], spoken: "S" },
    });
    expect(Object.fromEntries(texts.of("s.g1") ?? [])).toEqual({ title: "B", "bullets.0": "Eins", spoken: "S" });
  });

  it("throws what was refused, and names an answer that is not this server's", async () => {
    const refused = client.startSession({ body: { resume: "", job: "Nurse" } });
    await expect(refused).rejects.toBeInstanceOf(ApiProblem);
    await expect(refused).rejects.toMatchObject({ code: "input_invalid", details: { errors: [{ path: "resume" }] } });
    await expect(collect(client.streams.followSession({ session_id: "nobody" }))).rejects.toMatchObject({
      status: 404,
    });
    const other = createServer((_request, response) =>
      response.writeHead(502, { "Content-Type": "text/html" }).end("<h1>Bad gateway</h1>"),
    );
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const elsewhere = createClient({ baseUrl: `http://127.0.0.1:${port}` });
    await expect(elsewhere.getSession({ session_id: "s" })).rejects.toBeInstanceOf(UnexpectedResponse);
    other.close();
  });
});
