import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api, askOf, type Problem, questionAbout } from "../support/api.js";
import { type Frame, followWithDrops, frames, type Kept } from "../support/events.js";
import { documents, PNEUMONIA_STORY } from "../support/nurse.js";
import { writtenAs } from "../support/written.js";

/** Few enough questions for one model call to write all of them. */
const NINE_QUESTIONS = { ...documents, max_questions: 9 };

type Server = Awaited<ReturnType<typeof startServer>>;

/** Says yes to a question, fills in its form, and returns the answer to the second reply. */
async function tellStory(server: Server, session: SessionResource, about: string): Promise<QuestionResource> {
  const client = api(server.url);
  const { thread_id, ask } = questionAbout(session, about);
  const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const form = askOf(yes.body, "details");
  const story = form.fields.find(({ type }) => type === "textarea")?.id ?? "";
  return (await client.reply(thread_id, { ask_id: form.ask_id, kind: "details", values: { [story]: PNEUMONIA_STORY } }))
    .body;
}

async function collect(stream: AsyncGenerator<Frame>): Promise<Frame[]> {
  const all: Frame[] = [];
  for await (const frame of stream) all.push(frame);
  return all;
}

const names = (all: Frame[]) =>
  all.map(({ event, data }) => (event === "stage" ? `${data.node} ${data.state}` : event));

/** The resource in the last frame of a run's stream. */
function resourceIn<Resource = QuestionResource>(all: Frame[]): Resource {
  const last = all.at(-1);
  if (last?.event !== "done") throw new Error(`the stream ended with ${last?.event}`);
  return last.data.resource as Resource;
}

/** The texts of each draft from the `answer` events of the log, in the same form as joined tokens. */
function writtenIn({ events }: Kept): Record<string, string> {
  return Object.fromEntries(
    events
      .filter(({ event }) => event === "answer")
      .flatMap(({ data }) => {
        const key = `${data.question_id} ${data.version}`;
        const bullets = (data.bullets as string[]).map((text, index) => [`${key} bullets.${index}`, text]);
        return [[`${key} title`, data.title], ...bullets];
      }),
  );
}

describe("events with the offline provider", () => {
  let server: Server;
  let client: ReturnType<typeof api>;
  beforeAll(async () => {
    server = await startServer(newFolder());
    client = api(server.url);
  });
  afterAll(() => server.stop());

  it("begin with the acceptance of the run that was asked for, and end with its resource", async () => {
    const all = await collect(frames(`${server.url}/api/sessions`, { method: "POST", body: documents }));
    expect(all[0]).toMatchObject({ event: "session", id: "1", data: { status: "reading" } });
    expect(all.at(-1)?.data).toMatchObject({ status: "done", run_id: all[0]?.data.run_id });
    const { body } = await client.get<SessionResource>(`/api/sessions/${all[0]?.data.session_id}`);
    expect(resourceIn<SessionResource>(all)).toEqual(body);
    expect(all.map(({ id }) => Number(id))).toEqual(all.map((_, index) => index + 1));
    // The two readings run in parallel.
    const [first, ...rest] = names(all);
    expect(rest.slice(0, 4).sort()).toEqual([
      "readJob finished",
      "readJob started",
      "readResume finished",
      "readResume started",
    ]);
    expect([first, ...rest.slice(4)]).toEqual([
      "session",
      "findGaps started",
      "session",
      "findGaps finished",
      "recallFacts started",
      "recallFacts finished",
      "writeQuestions started",
      ...body.questions.map(() => "question"),
      "writeQuestions finished",
      "usage",
      "session",
      "done",
    ]);
    expect(all.find(({ event, data }) => event === "session" && data.gaps !== undefined)?.data).toMatchObject({
      gaps: body.gaps.length,
      match_score: body.match.score,
    });
    const asked = all.filter(({ event }) => event === "question").map(({ data }) => data);
    expect(asked.map(({ question_id, text, why }) => [question_id, text, why])).toEqual(
      body.questions.map(({ question_id, text, why }) => [question_id, text, why]),
    );
    for (const { data } of all) {
      expect(data.session_id).toBe(body.session_id);
      expect(Date.parse(String(data.at))).toBeGreaterThan(Date.parse(body.created_at) - 1);
    }
  });

  it("tell an answer's way: searches, words, score, each stage with its time, and the next ask", async () => {
    const { body: session } = await client.start(documents);
    const { thread_id, ask } = questionAbout(session, "deteriorating");
    const post = (body: object) =>
      collect(frames(`${server.url}/api/threads/${thread_id}/replies`, { method: "POST", body }));
    const yes = await post({ ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    expect(names(yes)).toEqual([
      "question",
      "askExperience started",
      "askExperience finished",
      "askDetails started",
      "askDetails paused",
      "usage",
      "ask",
      "question",
      "done",
    ]);
    const form = askOf(resourceIn(yes), "details");
    expect(yes.find(({ event }) => event === "ask")?.data).toMatchObject({ ask_id: form.ask_id, kind: "details" });
    const done = await post({
      ask_id: form.ask_id,
      kind: "details",
      values: { where: "post_1", story: PNEUMONIA_STORY },
    });
    const shown = names(done);
    expect(
      new Set(done.filter(({ event }) => event === "retrieval").map(({ data }) => `${data.source} ${data.state}`)),
    ).toEqual(new Set(["resume ok", "experiences empty", "answers empty"]));
    const resource = resourceIn(done);
    expect(resource).toMatchObject({ status: "closed", outcome: "accepted" });
    const texts = new Map<unknown, string>();
    for (const { data } of done.filter(({ event }) => event === "token"))
      texts.set(data.path, (texts.get(data.path) ?? "") + data.text);
    expect(resource.answer?.bullets.map(({ text }) => text)).toEqual(
      resource.answer?.bullets.map((_, index) => texts.get(`bullets.${index}`)),
    );
    // Tokens come while the draft is being written: after its start, before its end.
    const place = (name: string) => shown.indexOf(name);
    expect(place("draftAnswer started")).toBeLessThan(place("token"));
    expect(shown.lastIndexOf("token")).toBeLessThan(place("answer"));
    expect(place("answer")).toBeLessThan(place("draftAnswer finished"));
    expect(done.find(({ event }) => event === "score")?.data).toMatchObject({
      version: 1,
      score: resource.answer?.score,
      criteria: resource.answer?.criteria,
    });
    for (const { data } of done.filter(({ event, data: it }) => event === "stage" && it.state === "finished"))
      expect(data.duration_ms).toBeGreaterThanOrEqual(0);
  });

  it.each([1, 2, 3, 4, 5, 7, 11, 1000])(
    "come whole to a reader that drops the connection after every %i frames",
    async (dropAfter) => {
      const { body: session } = await client.start(documents, { Prefer: "respond-async" });
      const steady = followWithDrops(() => server.url, session.session_id, 5);
      const dropping = followWithDrops(() => server.url, session.session_id, 5, dropAfter);
      await expect
        .poll(async () => (await client.get<SessionResource>(`/api/sessions/${session.session_id}`)).body.status)
        .toBe("ready");
      const { body: ready } = await client.get<SessionResource>(`/api/sessions/${session.session_id}`);
      await Promise.all([tellStory(server, ready, "deteriorating"), tellStory(server, ready, "ECG")]);
      const [whole, parts, later] = await Promise.all([
        steady,
        dropping,
        followWithDrops(() => server.url, session.session_id, 5),
      ]);
      expect(whole.connections).toBe(1);
      expect(dropAfter === 1000 ? parts.connections : Math.min(parts.connections, 2)).toBe(dropAfter === 1000 ? 1 : 2);
      expect(parts.events).toEqual(whole.events);
      expect(later.events).toEqual(whole.events);
      expect(Object.keys(whole.texts).length).toBeGreaterThanOrEqual(4);
      for (const { texts } of [whole, parts, later]) expect(texts).toEqual(writtenIn(whole));
    },
  );

  it("go on for a reader over the end of the process, and count on from where they were", async () => {
    const dataDir = newFolder();
    let own = await startServer(dataDir);
    const { body: session } = await api(own.url).start(documents);
    const reader = followWithDrops(() => own.url, session.session_id, 5, 6);
    await tellStory(own, session, "deteriorating");
    await own.stop("SIGKILL");
    own = await startServer(dataDir);
    await tellStory(own, session, "ECG");
    const parts = await reader;
    const whole = await followWithDrops(() => own.url, session.session_id, 5);
    await own.stop();
    expect(parts.events).toEqual(whole.events);
    expect(parts.events.map(({ id }) => Number(id))).toEqual(parts.events.map((_, index) => index + 1));
    expect(parts.texts).toEqual(writtenIn(whole));
  });

  it("reach a reader of one process when another that shares the folder has run the work", async () => {
    const dataDir = newFolder();
    const [here, there] = [await startServer(dataDir), await startServer(dataDir)];
    const { body: session } = await api(here.url).start(documents);
    const reader = followWithDrops(() => there.url, session.session_id, 3);
    const answered = await tellStory(here, session, "deteriorating");
    const { events, texts } = await reader;
    await Promise.all([here.stop(), there.stop()]);
    expect(resourceIn(events)).toEqual(answered);
    expect(texts).toEqual(writtenIn({ events, texts, connections: 1 }));
  });

  it("of a run are given again to whoever sends its Idempotency-Key again", async () => {
    const request = { method: "POST", body: documents, headers: { "Idempotency-Key": "once" } };
    const first = await collect(frames(`${server.url}/api/sessions`, request));
    expect(await collect(frames(`${server.url}/api/sessions`, request))).toEqual(first);
  });

  it("end when their session is deleted, and are not there for an unknown one", async () => {
    const { body: session } = await client.start(documents);
    const stream = collect(frames(`${server.url}/api/sessions/${session.session_id}/events`));
    await client.send("DELETE", `/api/sessions/${session.session_id}`);
    expect((await stream).length).toBeLessThanOrEqual(40);
    const gone = await client.get<Problem>(`/api/sessions/${session.session_id}/events`);
    expect([gone.status, gone.body.code]).toEqual([404, "not_found"]);
  });

  it("are refused in problem details before anything runs", async () => {
    const { body: session } = await client.start(documents);
    const path = `/api/sessions/${session.session_id}/events`;
    const asked = async (headers: Record<string, string>) => {
      const { status, body } = await client.send<Problem>("GET", path, undefined, headers);
      return [status, body.code];
    };
    expect(await asked({ Accept: "application/json" })).toEqual([406, "not_acceptable"]);
    for (const id of ["x", "-1", "1e3", "9999999"])
      expect([id, ...(await asked({ "Last-Event-ID": id }))]).toEqual([id, 400, "input_invalid"]);
    expect((await client.send<Problem>("GET", `${path}?since=3`)).body.errors?.[0]?.path).toBe("since");
    const head = await fetch(server.url + path, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const stream = { Accept: "text/event-stream" };
    const bad = await client.send<Problem>("POST", "/api/sessions", { resume: "" }, stream);
    expect([bad.status, bad.headers.get("Content-Type")]).toEqual([400, "application/problem+json; charset=utf-8"]);
    const { thread_id } = questionAbout(session, "ECG");
    const stale = await client.send<Problem>(
      "POST",
      `/api/threads/${thread_id}/replies`,
      { ask_id: "x", kind: "accept" },
      stream,
    );
    expect([stale.status, stale.body.code]).toEqual([409, "ask_stale"]);
  });

  it("are not compressed, and everything else is", async () => {
    const { body: session } = await client.start(documents);
    const gzip = { "Accept-Encoding": "gzip" };
    const get = (path: string, accept: string) =>
      fetch(`${server.url}${path}`, { headers: { ...gzip, Accept: accept } });
    const whole = await get(`/api/sessions/${session.session_id}`, "application/json");
    expect(whole.headers.get("Content-Encoding")).toBe("gzip");
    expect(await whole.json()).toEqual(session);
    const stream = await get(`/api/sessions/${session.session_id}/events`, "text/event-stream");
    expect(stream.headers.get("Content-Encoding")).toBeNull();
    expect(stream.headers.get("Cache-Control")).toBe("no-store, no-transform");
    expect(stream.headers.get("X-Accel-Buffering")).toBe("no");
    await stream.body?.cancel();
  });
});

describe("events with a model that writes slowly", () => {
  let server: Server;
  let fake: Awaited<ReturnType<typeof startFakeModel>>;
  let session: SessionResource;
  const dataDir = newFolder();
  const env = () => ({ MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m" });
  beforeEach(async () => {
    fake = await startFakeModel();
    server = await startServer(dataDir, env());
    session = (await api(server.url).start(documents)).body;
  });
  afterEach(async () => {
    await server.stop();
    await fake.stop();
  });

  it("come whole to readers that drop after every 1, 2, 3, 5 or 8 frames in the middle of a draft", async () => {
    await fake.script([{ prompt: "draftAnswer", piece_ms: 15 }]);
    const steady = followWithDrops(() => server.url, session.session_id, 3);
    const dropping = [1, 2, 3, 5, 8].map((often) => followWithDrops(() => server.url, session.session_id, 3, often));
    await tellStory(server, session, "deteriorating");
    const whole = await steady;
    for (const parts of await Promise.all(dropping)) {
      expect(parts.events).toEqual(whole.events);
      expect([whole.texts, parts.texts]).toEqual([writtenIn(whole), writtenIn(whole)]);
      expect(parts.connections).toBeGreaterThan(2);
    }
    expect((await fake.calls()).draftAnswer).toBe(1);
  });

  it("come whole over the end of the process in the middle of a draft", async () => {
    await fake.script([{ prompt: "draftAnswer", piece_ms: 15 }]);
    const reader = followWithDrops(() => server.url, session.session_id, 3, 9);
    let words = "";
    const { thread_id, ask } = questionAbout(session, "deteriorating");
    const yes = await api(server.url).reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const form = askOf(yes.body, "details");
    const body = { ask_id: form.ask_id, kind: "details", values: { story: PNEUMONIA_STORY } };
    try {
      for await (const { event, data } of frames(`${server.url}/api/threads/${thread_id}/replies`, {
        method: "POST",
        body,
      })) {
        if (event !== "token") continue;
        words += data.text;
        if (words.length > 60) await server.stop("SIGKILL");
      }
    } catch {
      // The connection was lost with the process.
    }
    expect(words.length).toBeGreaterThan(60);
    server = await startServer(dataDir, env());
    const parts = await reader;
    const whole = await followWithDrops(() => server.url, session.session_id, 3);
    expect(parts.events).toEqual(whole.events);
    expect(parts.texts).toEqual(writtenIn(whole));
    expect(whole.events.filter(({ event }) => event === "answer")).toHaveLength(1);
    expect((await fake.calls()).draftAnswer).toBe(2);
  });

  it("show no word twice when the model breaks off and is asked again", async () => {
    await fake.script([{ prompt: "draftAnswer", behaviour: "truncated", piece_ms: 5 }]);
    const reader = followWithDrops(() => server.url, session.session_id, 3);
    await tellStory(server, session, "deteriorating");
    const whole = await reader;
    expect((await fake.calls()).draftAnswer).toBe(2);
    expect(whole.texts).toEqual(writtenIn(whole));
  });

  it("show each question when it is written, to be answered while others are not", async () => {
    await fake.script([{ prompt: "writeQuestions", piece_ms: 20 }]);
    const client = api(server.url);
    const seen: Frame[] = [];
    let told: Promise<{ status: number; body: QuestionResource }> | undefined;
    for await (const frame of frames(`${server.url}/api/sessions`, { method: "POST", body: NINE_QUESTIONS })) {
      seen.push(frame);
      const { question_id } = frame.data;
      if (frame.event === "question" && !told)
        told = client.reply(question_id ?? "", { ask_id: `${question_id}.first`, kind: "experience", choice: "no" });
    }
    const no = await told;
    expect([no?.status, no?.body.outcome]).toEqual([200, "skipped"]);
    const { questions } = resourceIn<SessionResource>(seen);
    const first = seen.findIndex(({ event }) => event === "question");
    const answered = questions.find(({ question_id }) => question_id === seen[first]?.data.question_id);
    expect(answered).toMatchObject({ text: seen[first]?.data.text, outcome: "skipped" });
    // The first question was closed before the last one was written.
    const closed = seen.findIndex(({ event, data }) => event === "done" && data.question_id === answered?.question_id);
    const asked = seen.filter(({ event, data }) => event === "question" && data.text !== undefined);
    expect(closed).toBeGreaterThan(first);
    expect(closed).toBeLessThan(seen.lastIndexOf(asked.at(-1) as Frame));
    expect(asked.map(({ data }) => data.question_id).sort()).toEqual(
      questions.map(({ question_id }) => question_id).sort(),
    );
  });

  it("show the questions that are written while another is not, in the order of all", async () => {
    const lines = Array.from(
      { length: 13 },
      (_, index) => `- Experience of craft number ${"abcdefghijklm"[index]}${index}`,
    );
    const job = `Maker - Mill Street\n\nRequirements\n${lines.join("\n")}\n`;
    await fake.script([{ prompt: "writeQuestions" }, { prompt: "writeQuestions", delay_ms: 60_000 }]);
    const client = api(server.url);
    const asked: string[] = [];
    let session_id = "";
    for await (const { event, data } of frames(`${server.url}/api/sessions`, {
      method: "POST",
      body: { ...documents, job },
    })) {
      session_id = String(data.session_id);
      if (event === "question") asked.push(String(data.question_id));
      // The first call writes two, and of the others one is delayed, whichever comes second.
      if (asked.length === 3) break;
    }
    const reading = (await client.get<SessionResource>(`/api/sessions/${session_id}`)).body;
    const shown = reading.questions.map(({ question_id }) => question_id);
    expect(reading.status).toBe("reading");
    expect(shown).toEqual(expect.arrayContaining(asked));
    expect(shown.length).toBeLessThan(lines.length);
    const order = reading.gaps.map(({ gap_id }) => gap_id);
    expect(reading.questions.map(({ gap_id }) => gap_id)).toEqual(
      order.filter((id) => reading.questions.some(({ gap_id }) => gap_id === id)),
    );
    await client.send("POST", `/api/sessions/${session_id}/cancel`);
    await client.send("POST", `/api/sessions/${session_id}/retry`);
    const now = async () => (await client.get<SessionResource>(`/api/sessions/${session_id}`)).body;
    // The call that was stopped is made again, which may take longer than a request waits.
    await expect.poll(async () => (await now()).status, { timeout: 60_000 }).toBe("ready");
    const mended = await now();
    expect(mended.questions.map(({ gap_id }) => gap_id)).toEqual(mended.gaps.map(({ gap_id }) => gap_id));
  });

  it("show no question twice, and none that a broken answer cannot be trusted with", async () => {
    await fake.script([{ prompt: "writeQuestions", behaviour: "truncated" }]);
    const { writeQuestions: before = 0 } = await fake.calls();
    const all = await collect(frames(`${server.url}/api/sessions`, { method: "POST", body: NINE_QUESTIONS }));
    const asked = all.filter(({ event }) => event === "question").map(({ data }) => data.question_id);
    const written = (await fake.calls()).writeQuestions ?? 0;
    // What was whole when the answer ended is kept: the second call writes the rest.
    expect(written).toBe(before + 2);
    expect(new Set(asked).size).toBe(asked.length);
    const { questions } = resourceIn<SessionResource>(all);
    expect(asked.sort()).toEqual(questions.map(({ question_id }) => question_id).sort());
  });

  it("tell a failure as a problem, and then the end", async () => {
    await fake.script([{ prompt: "judgeAnswer", behaviour: "500", times: 3 }]);
    const reader = followWithDrops(() => server.url, session.session_id, 3);
    const failed = await tellStory(server, session, "deteriorating");
    expect(failed.status).toBe("failed");
    const { events } = await reader;
    const last = events.slice(-5);
    expect(names(last)).toEqual(["judgeAnswer failed", "usage", "problem", "question", "done"]);
    expect(last[2]?.data).toMatchObject({ code: "provider_unavailable", retryable: true });
    expect(last[4]?.data).toMatchObject({ status: "failed", resource: { status: "failed" } });
  });

  it("of one run end with it, whatever else ends in the session meanwhile", async () => {
    await fake.script([{ prompt: "draftAnswer", piece_ms: 20 }]);
    const client = api(server.url);
    const { thread_id, ask } = questionAbout(session, "deteriorating");
    const other = questionAbout(session, "Triage training");
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const body = { ask_id: askOf(yes.body, "details").ask_id, kind: "details", values: { story: PNEUMONIA_STORY } };
    const own: Frame[] = [];
    let no: Promise<unknown> | undefined;
    for await (const frame of frames(`${server.url}/api/threads/${thread_id}/replies`, { method: "POST", body })) {
      own.push(frame);
      if (frame.event === "token")
        no ??= client.reply(other.thread_id, { ask_id: other.ask?.ask_id, kind: "experience", choice: "no" });
    }
    await no;
    const dones = own.filter(({ event }) => event === "done").map(({ data }) => data.question_id);
    expect(dones).toEqual([other.question_id, thread_id]);
  });

  it("let go of the words of a draft that was cancelled, and tell its stage as failed", async () => {
    await fake.script([{ prompt: "draftAnswer", piece_ms: 20 }]);
    const client = api(server.url);
    const { thread_id, ask } = questionAbout(session, "deteriorating");
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const body = { ask_id: askOf(yes.body, "details").ask_id, kind: "details", values: { story: PNEUMONIA_STORY } };
    const own: Frame[] = [];
    let cancelled: Promise<unknown> | undefined;
    for await (const frame of frames(`${server.url}/api/threads/${thread_id}/replies`, { method: "POST", body })) {
      own.push(frame);
      if (frame.event === "token")
        cancelled ??= client.send("POST", `/api/sessions/${session.session_id}/questions/${thread_id}/cancel`);
    }
    await cancelled;
    expect(names(own).slice(-5)).toEqual(["draftAnswer failed", "usage", "problem", "question", "done"]);
    const later = await followWithDrops(() => server.url, session.session_id, 3);
    expect(later.texts).toEqual({});
  });

  it("tell no stage of what an earlier run has done, and end each that they begin", async () => {
    await fake.script([{ prompt: "judgeAnswer", behaviour: "500", times: 3 }]);
    const failed = await tellStory(server, session, "deteriorating");
    const path = `/api/sessions/${session.session_id}/questions/${failed.question_id}/retry`;
    const again = await collect(frames(server.url + path, { method: "POST" }));
    expect(names(again)).toEqual([
      "question",
      "judgeAnswer started",
      "score",
      "judgeAnswer finished",
      "gateAnswer started",
      "gateAnswer finished",
      "closeQuestion started",
      "closeQuestion finished",
      "usage",
      "question",
      "done",
    ]);
  });

  it("void what was shown of a version when another branch writes it anew", async () => {
    const client = api(server.url);
    const title = "Experience of caring for the deteriorating patient";
    const round = "A patient with pneumonia went from a NEWS2 of 3 to 7 during the evening round.";
    const call = "I rang the registrar with SBAR.";
    await fake.script([
      { prompt: "draftAnswer", piece_ms: 1, value: writtenAs(title, [round, call]) },
      { prompt: "draftAnswer", piece_ms: 1, value: writtenAs(title, [round]) },
    ]);
    const reader = followWithDrops(() => server.url, session.session_id, 5);
    const { question_id } = await tellStory(server, session, "deteriorating");
    const place = `/api/sessions/${session.session_id}/questions/${question_id}`;
    const { body: history } = await client.get<{ checkpoint_id: string; ask?: { kind: string } }[]>(`${place}/history`);
    const form = history.find(({ ask }) => ask?.kind === "details");
    const { body: back } = await client.send<QuestionResource>("POST", `${place}/rewind`, {
      checkpoint_id: form?.checkpoint_id,
    });
    const values = { story: `${PNEUMONIA_STORY} He went to high dependency.` };
    await client.reply(question_id, { ask_id: askOf(back, "details").ask_id, kind: "details", values });
    const { events, texts } = await reader;
    const last = events.filter(({ event }) => event === "answer").at(-1);
    expect(last?.data).toMatchObject({ version: 1, bullets: [round] });
    expect(texts[`${question_id} 1 bullets.1`]).toBe("");
    expect(texts[`${question_id} 1 bullets.0`]).toBe(round);
  });

  it("go on for the first caller when another with the same key leaves", async () => {
    await fake.script([{ prompt: "readJob", delay_ms: 400 }]);
    const headers = { "Idempotency-Key": "shared" };
    const first = api(server.url).start(documents, headers);
    const controller = new AbortController();
    const path = `${server.url}/api/sessions?on_disconnect=cancel`;
    for await (const _ of frames(path, { method: "POST", body: documents, headers, signal: controller.signal })) break;
    controller.abort();
    expect((await first).body.status).toBe("ready");
  });

  it("leave nobody who waits for an answer without it when the server is told to stop", async () => {
    await fake.script([{ prompt: "readJob", delay_ms: 500 }]);
    const waiting = api(server.url).start(documents);
    await expect.poll(fake.open).toBeGreaterThan(0);
    const exit = server.stop("SIGTERM");
    const { status, body } = await waiting;
    expect([status, body.status]).toEqual([201, "ready"]);
    expect(await exit).toBe(0);
  });

  it("reach their readers to the last when the server is told to stop, and then end", async () => {
    await fake.script([{ prompt: "draftAnswer", delay_ms: 300, piece_ms: 5 }]);
    const { thread_id, ask } = questionAbout(session, "deteriorating");
    const yes = await api(server.url).reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const body = { ask_id: askOf(yes.body, "details").ask_id, kind: "details", values: { story: PNEUMONIA_STORY } };
    const log = collect(frames(`${server.url}/api/sessions/${session.session_id}/events`));
    const own: Frame[] = [];
    let exit: Promise<number | null> | undefined;
    for await (const frame of frames(`${server.url}/api/threads/${thread_id}/replies`, { method: "POST", body })) {
      own.push(frame);
      if (own.length === 1) exit = server.stop("SIGTERM");
    }
    expect(resourceIn(own)).toMatchObject({ status: "closed", outcome: "accepted" });
    expect((await log).at(-1)).toEqual(own.at(-1));
    expect(await exit).toBe(0);
  });

  it("stop the run of a client that asked for it when it leaves its stream, and of no other", async () => {
    await fake.script([{ prompt: "draftAnswer", behaviour: "hang" }]);
    const { thread_id, ask } = questionAbout(session, "deteriorating");
    const yes = await api(server.url).reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const controller = new AbortController();
    const body = { ask_id: askOf(yes.body, "details").ask_id, kind: "details", values: { story: PNEUMONIA_STORY } };
    const path = `${server.url}/api/threads/${thread_id}/replies`;
    const leave = async (query: string) => {
      for await (const { event, data } of frames(path + query, { method: "POST", body, signal: controller.signal }))
        if (event === "stage" && data.node === "draftAnswer") break;
    };
    await leave("?on_disconnect=cancel");
    await expect.poll(async () => (await api(server.url).question(thread_id)).problem?.code).toBe("cancelled");
    await expect.poll(fake.open).toBe(0);
  });
});
