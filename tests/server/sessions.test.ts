import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HistoryEntry, QuestionResource, SessionResource } from "../../domain/session.js";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { type Answered, api, askOf, type Problem, questionAbout } from "../support/api.js";
import { documents, PNEUMONIA_STORY } from "../support/nurse.js";

let server: Awaited<ReturnType<typeof startServer>>;
let client: ReturnType<typeof api>;
let session: SessionResource;
beforeAll(async () => {
  server = await startServer(newFolder());
  client = api(server.url);
  session = (await client.start(documents)).body;
});
afterAll(() => server.stop());

const fresh = async () => (await client.start(documents)).body;

describe("a session over a socket", () => {
  it.each([
    [
      "German",
      "Wir suchen eine Lehrerin für Mathematik und Physik.\n\nIhr Profil:\n- Zweites Staatsexamen\n- Erfahrung mit Inklusion und digitalen Werkzeugen im Unterricht\n- Gute Englischkenntnisse\n",
    ],
    [
      "Portuguese",
      "Procuramos um enfermeiro para o nosso serviço de urgência.\nHorário por turnos, contrato sem termo, boas condições de trabalho e equipa jovem.\n",
    ],
  ])("says that a posting is in %s", async (language, job) => {
    const { body } = await client.start({ ...documents, job });
    const warning = `The offline provider serves English well; this job seems to be in ${language}.`;
    expect(body.warnings).toContainEqual(expect.stringContaining(warning));
    if (body.gaps.length + body.strengths.length === 0)
      expect(body.warnings).toEqual(expect.arrayContaining([expect.stringContaining("not the same as no gaps")]));
    expect(body.match.score === null).toBe(body.gaps.length + body.strengths.length === 0);
  });

  it("is created, with its gaps in order, its questions and the provider's name", async () => {
    const { status, headers, body } = await client.start(documents);
    expect(status).toBe(201);
    expect(headers.get("Location")).toBe(`/api/sessions/${body.session_id}`);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(body).toMatchObject({
      status: "ready",
      provider: "offline",
      thread_id: body.session_id,
      job_title: "Staff Nurse, Emergency Department",
    });
    expect(body.gaps.map(({ title, priority }) => `${priority} ${title}`)).toEqual([
      "HIGH Advanced Life Support",
      "HIGH Competent in cannulation and venepuncture, or willing to train",
      "IMPORTANT Caring for the deteriorating patient",
      "MEDIUM Care for patients in majors, minors and resuscitation, including patients with sepsis, chest pain and major injuries",
      "MEDIUM 12-lead ECG",
      "MEDIUM Triage training",
      "NICE_TO_HAVE Emergency department or acute admissions unit",
      "LOW Second language spoken in our community",
      "LOGISTICAL Permanent, 37.5 hours a week, internal rotation to nights and weekends",
    ]);
    expect(body.match.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(body.match.score ?? 0);
    for (const { start, end, text } of body.gaps.map(({ job_quote }) => job_quote)) {
      expect([...documents.job].slice(start, end).join("")).toBe(text);
    }
  });

  it("goes from yes over the form to an accepted answer whose every claim has a source", async () => {
    const { thread_id, ask } = questionAbout(session, "deteriorating");
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    expect(yes).toMatchObject({
      status: 200,
      body: { status: "waiting", ask: { kind: "details" }, usage: { calls: 0 } },
    });
    expect(yes.headers.get("Location")).toBe(`/api/sessions/${session.session_id}/questions/${thread_id}`);
    const done = await client.reply(thread_id, {
      ask_id: yes.body.ask?.ask_id,
      kind: "details",
      values: { where: "post_1", story: PNEUMONIA_STORY },
    });
    expect(done.body).toMatchObject({
      status: "closed",
      outcome: "accepted",
      answer: { grounded: true, unsupported: [] },
    });
    expect(done.body.answer?.score).toBeGreaterThanOrEqual(7);
    expect(done.body.usage.calls).toBe(2);
    for (const { claims } of done.body.answer?.bullets ?? []) {
      for (const { supported, sources } of claims) expect([supported, sources.length > 0]).toEqual([true, true]);
    }
    expect(done.body.retrieval).toEqual([
      { source: "resume", state: "ok" },
      { source: "experiences", state: "empty" },
      { source: "answers", state: "empty" },
    ]);
  });

  it("records a no without a call, and a wish to learn as a plan", async () => {
    const no = questionAbout(session, "triage");
    const skipped = await client.reply(no.thread_id, { ask_id: no.ask?.ask_id, kind: "experience", choice: "no" });
    expect(skipped.body).toMatchObject({ status: "closed", outcome: "skipped", usage: { calls: 0 }, retrieval: [] });
    const learn = questionAbout(session, "cannulation");
    const shown = await client.reply(learn.thread_id, {
      ask_id: learn.ask?.ask_id,
      kind: "experience",
      choice: "willing_to_learn",
    });
    expect(shown.body).toMatchObject({ ask: { kind: "plan" }, usage: { calls: 0 } });
    const { resources } = askOf(shown.body, "plan");
    expect(resources.length).toBeGreaterThan(0);
    for (const { score, parts } of resources)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score);
    const planned = await client.reply(learn.thread_id, {
      ask_id: shown.body.ask?.ask_id,
      kind: "plan",
      resource_ids: [resources[0]?.resource_id],
    });
    expect(planned.body).toMatchObject({
      outcome: "learning",
      plan: { resources: [{ resource_id: resources[0]?.resource_id }] },
    });
  });

  it("asks one thing when the reply says next to nothing, and does not fill the silence", async () => {
    const { thread_id, ask } = questionAbout(await fresh(), "deteriorating");
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const { body } = await client.reply(thread_id, {
      ask_id: yes.body.ask?.ask_id,
      kind: "details",
      values: { story: "yes, often" },
    });
    expect(body).toMatchObject({
      status: "waiting",
      ask: { kind: "improvement", threshold: 7, may: ["improve", "edit", "accept"] },
    });
    expect(askOf(body, "improvement").fields).toHaveLength(1);
    expect(body.answer?.bullets).toHaveLength(1);
    const accepted = await client.reply(thread_id, { ask_id: body.ask?.ask_id, kind: "accept" });
    expect(accepted.body).toMatchObject({ status: "closed", outcome: "accepted_by_user" });
    const exported = await client.get<string>(`/api/sessions/${body.session_id}/export`);
    expect(exported.body).toContain(
      "Below the bar. What is missing: No example: It does not say what you did.; A score of 7; it has ",
    );
  });
});

describe("a reply that does not fit changes nothing", () => {
  const expectUnchanged = async (thread: string, work: () => Promise<void>) => {
    const before = await client.question(thread);
    const entries = await client.get(`/api/sessions/${before.session_id}/questions/${thread}/history`);
    await work();
    expect(await client.question(thread)).toEqual(before);
    expect((await client.get(`/api/sessions/${before.session_id}/questions/${thread}/history`)).body).toEqual(
      entries.body,
    );
  };

  it("answers an equal second reply with 200 and no new run, another one with 409", async () => {
    const { thread_id, ask } = questionAbout(await fresh(), "ECG");
    const yes = { ask_id: ask?.ask_id, kind: "experience", choice: "yes" };
    const first = await client.reply(thread_id, yes);
    await expectUnchanged(thread_id, async () => {
      const second = await client.reply(thread_id, yes);
      expect([second.status, second.body]).toEqual([200, first.body]);
      const other = await client.reply(thread_id, { ...yes, choice: "no" });
      expect([other.status, other.body.code]).toEqual([409, "already_answered"]);
    });
  });

  it("names the open ask to a reply that answers none that is known", async () => {
    const { thread_id, ask } = questionAbout(await fresh(), "ECG");
    await expectUnchanged(thread_id, async () => {
      const stale = await client.reply(thread_id, { ask_id: "0123", kind: "experience", choice: "yes" });
      expect([stale.status, stale.body.code, stale.body.open_ask_id]).toEqual([409, "ask_stale", ask?.ask_id]);
    });
  });

  it("says 400 and names the field for a reply of the wrong kind or form", async () => {
    const { thread_id, ask } = questionAbout(await fresh(), "ECG");
    await expectUnchanged(thread_id, async () => {
      const wrong = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "details", values: {} });
      expect([wrong.status, wrong.body.errors?.map(({ path }) => path)]).toEqual([400, ["kind"]]);
      const bad = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "perhaps" });
      expect([bad.status, bad.body.errors?.map(({ path }) => path)]).toEqual([400, ["choice"]]);
      const extra = await client.reply(thread_id, {
        ask_id: ask?.ask_id,
        kind: "experience",
        choice: "yes",
        mood: "good",
      });
      expect([extra.status, extra.body.errors?.map(({ path }) => path)]).toEqual([400, ["mood"]]);
    });
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    await expectUnchanged(thread_id, async () => {
      const form = await client.reply(thread_id, {
        ask_id: yes.body.ask?.ask_id,
        kind: "details",
        values: { where: "moon", shoe_size: 43 },
      });
      expect(form.status).toBe(400);
      expect(form.body.errors?.map(({ path }) => path)).toEqual(["values.shoe_size", "values.where", "values.story"]);
    });
  });

  it("says 409 for a reply to a session's own thread", async () => {
    const { status, body } = await client.reply(session.thread_id, { ask_id: "x", kind: "experience", choice: "no" });
    expect([status, body.code]).toEqual([409, "not_waiting"]);
  });

  it("says 404 for an unknown thread, whatever the body", async () => {
    for (const path of [
      "/api/threads/nobody/replies",
      `/api/sessions/${session.session_id}/questions/nobody/replies`,
    ]) {
      const { status, body } = await client.send<Problem>("POST", path, {
        ask_id: "x",
        kind: "experience",
        choice: "no",
      });
      expect([status, body.code]).toEqual([404, "not_found"]);
    }
  });

  it("lets one of twenty replies to one ask win", async () => {
    const { thread_id, ask } = questionAbout(await fresh(), "ECG");
    const choices = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? "no" : "yes"));
    const answers = await Promise.all(
      choices.map((choice) => client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice })),
    );
    const won = new Set(answers.flatMap(({ status }, index) => (status === 200 ? [choices[index]] : [])));
    expect(won.size).toBe(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(10);
    const entries = await client.get<HistoryEntry[]>(
      `/api/sessions/${thread_id.split(".")[0]}/questions/${thread_id}/history`,
    );
    expect(entries.body.filter(({ ask: asked }) => asked?.kind === "experience")).toHaveLength(1);
  });
});

describe("starting again", () => {
  it("gives the first answer for the same Idempotency-Key and body, and 422 for another body", async () => {
    const headers = { "Idempotency-Key": "key-1" };
    const first = await client.start(documents, headers);
    const second = await client.start(documents, headers);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    const other = (await client.start({ ...documents, mode: "quality" }, headers)) as unknown as Answered<Problem>;
    expect([other.status, other.body.code]).toEqual([422, "idempotency_mismatch"]);
  });

  it("shows the question as it is to an equal reply, once it has moved on", async () => {
    const { thread_id, ask } = questionAbout(await fresh(), "ECG");
    const yes = { ask_id: ask?.ask_id, kind: "experience", choice: "yes" };
    const first = await client.reply(thread_id, yes);
    const done = await client.reply(thread_id, {
      ask_id: first.body.ask?.ask_id,
      kind: "details",
      values: { story: PNEUMONIA_STORY },
    });
    expect((await client.reply(thread_id, yes)).body).toEqual(done.body);
  });

  it("keeps giving the first answer to a reply's key after the question has moved on", async () => {
    const { thread_id, ask } = questionAbout(await fresh(), "ECG");
    const headers = { "Idempotency-Key": "reply-1" };
    const yes = { ask_id: ask?.ask_id, kind: "experience", choice: "yes" };
    const first = await client.reply(thread_id, yes, headers);
    await client.reply(thread_id, {
      ask_id: first.body.ask?.ask_id,
      kind: "details",
      values: { story: PNEUMONIA_STORY },
    });
    expect((await client.reply(thread_id, yes, headers)).body).toEqual(first.body);
  });

  it("answers 202 at once when asked to, and is ready afterwards", async () => {
    const { status, headers, body } = await client.start(documents, { Prefer: "respond-async" });
    expect(status).toBe(202);
    expect(headers.get("Location")).toBe(`/api/sessions/${body.session_id}`);
    await expect
      .poll(async () => (await client.get<SessionResource>(`/api/sessions/${body.session_id}`)).body.status)
      .toBe("ready");
  });
});

describe("a question that was never answered", () => {
  it("has nothing to retry and nothing to cancel", async () => {
    const { thread_id, session_id } = questionAbout(await fresh(), "ECG");
    const retry = await client.send<Problem>("POST", `/api/sessions/${session_id}/questions/${thread_id}/retry`);
    expect([retry.status, retry.body.code]).toEqual([409, "not_waiting"]);
    const cancel = `/api/sessions/${session_id}/questions/${thread_id}/cancel`;
    expect((await client.send("POST", cancel)).status).toBe(200);
    expect((await client.send("POST", cancel, undefined, { "Idempotency-Key": "x".repeat(300) })).status).toBe(400);
  });
});

describe("going back", () => {
  it("keeps what was said on the branch that was left", async () => {
    const { thread_id, session_id, ask } = questionAbout(await fresh(), "deteriorating");
    const base = `/api/sessions/${session_id}/questions/${thread_id}`;
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    await client.reply(thread_id, {
      ask_id: yes.body.ask?.ask_id,
      kind: "details",
      values: { story: PNEUMONIA_STORY },
    });
    const form = (await client.get<HistoryEntry[]>(`${base}/history`)).body.find(
      (entry) => entry.ask?.kind === "details",
    );
    const back = await client.send<{ ask: { ask_id: string } }>("POST", `${base}/rewind`, {
      checkpoint_id: form?.checkpoint_id,
    });
    const { fields } = askOf(await client.question(thread_id), "details");
    expect(fields.find(({ id }) => id === "story")?.value).toBe(PNEUMONIA_STORY);
    await client.reply(thread_id, { ask_id: back.body.ask.ask_id, kind: "details", values: { story: "yes, often" } });
    const said = (await client.get<HistoryEntry[]>(`${base}/history`)).body
      .filter((entry) => entry.ask?.kind === "details")
      .map(({ ask: asked, reply }) => [asked?.ask_id, reply?.kind === "details" && reply.values.story]);
    expect(said).toEqual([
      [back.body.ask.ask_id, "yes, often"],
      [yes.body.ask?.ask_id, PNEUMONIA_STORY],
    ]);
  });

  it("shows a question about a lacking fact again with what it was answered with, and a second one empty", async () => {
    const { thread_id, session_id, ask } = questionAbout(await fresh(), "deteriorating");
    const base = `/api/sessions/${session_id}/questions/${thread_id}`;
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const values = { story: "yes, often" };
    const low = await client.reply(thread_id, { ask_id: yes.body.ask?.ask_id, kind: "details", values });
    const told = { fact_1: "I watched the ward." };
    const next = await client.reply(thread_id, { ask_id: low.body.ask?.ask_id, kind: "improvement", values: told });
    const valuesOf = (question: QuestionResource) => askOf(question, "improvement").fields.map(({ value }) => value);
    expect(new Set(valuesOf(next.body))).toEqual(new Set([undefined]));
    const asked = (await client.get<HistoryEntry[]>(`${base}/history`)).body.find(
      (entry) => entry.ask?.ask_id === low.body.ask?.ask_id,
    );
    await client.send("POST", `${base}/rewind`, { checkpoint_id: asked?.checkpoint_id });
    expect(valuesOf(await client.question(thread_id))).toEqual([told.fact_1]);
  });

  it("lists asks and closes, goes back to an ask, and keeps both branches", async () => {
    const { thread_id, session_id, ask } = questionAbout(await fresh(), "ECG");
    const base = `/api/sessions/${session_id}/questions/${thread_id}`;
    await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "no" });
    const before = (await client.get<HistoryEntry[]>(`${base}/history`)).body;
    expect(before.map((entry) => entry.ask?.kind ?? "close")).toEqual(["close", "experience"]);
    expect(before[1]).toMatchObject({ ask: { ask_id: ask?.ask_id }, reply: { kind: "experience", choice: "no" } });
    const back = await client.send<{ status: string; ask: { ask_id: string } }>("POST", `${base}/rewind`, {
      checkpoint_id: before[1]?.checkpoint_id,
    });
    expect(back).toMatchObject({ status: 200, body: { status: "waiting", ask: { kind: "experience" } } });
    expect(back.body.ask.ask_id).not.toBe(ask?.ask_id);
    const yes = await client.reply(thread_id, { ask_id: back.body.ask.ask_id, kind: "experience", choice: "yes" });
    expect(yes.body.ask?.kind).toBe("details");
    const after = (await client.get<HistoryEntry[]>(`${base}/history`)).body;
    expect(new Set(after.map(({ branch }) => branch))).toEqual(new Set([0, 1]));
    expect(after.filter(({ current }) => !current).map((entry) => entry.ask?.kind ?? "close")).toEqual(["close"]);
  });

  it("reopens a closed question with another choice", async () => {
    const { thread_id, ask } = questionAbout(await fresh(), "ECG");
    await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "no" });
    const reopened = await client.reply(thread_id, { kind: "reopen", choice: "yes" });
    expect(reopened).toMatchObject({ status: 200, body: { status: "waiting", ask: { kind: "details" } } });
  });

  it("shows two versions word by word", async () => {
    const { thread_id, session_id, ask } = questionAbout(await fresh(), "deteriorating");
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const low = await client.reply(thread_id, {
      ask_id: yes.body.ask?.ask_id,
      kind: "details",
      values: { story: "yes, often" },
    });
    await client.reply(thread_id, {
      ask_id: low.body.ask?.ask_id,
      kind: "improvement",
      values: { fact_1: PNEUMONIA_STORY },
    });
    const { body } = await client.get<{ changes: { kind: string; text: string }[] }>(
      `/api/sessions/${session_id}/questions/${thread_id}/versions?from=1&to=2`,
    );
    expect(body.changes.some(({ kind, text }) => kind === "added" && text.includes("registrar"))).toBe(true);
    const missing = await client.get<Problem>(
      `/api/sessions/${session_id}/questions/${thread_id}/versions?from=1&to=9`,
    );
    expect([missing.status, missing.body.errors?.[0]?.path]).toEqual([400, "to"]);
  });
});

describe("reading and removing", () => {
  it("lists sessions newest first, page by page", async () => {
    const newest = await fresh();
    const first = (await client.get<{ items: SessionResource[]; next_cursor: string }>("/api/sessions?limit=1")).body;
    expect(first.items.map(({ session_id }) => session_id)).toEqual([newest.session_id]);
    const second = (await client.get<{ items: SessionResource[] }>(`/api/sessions?limit=1&cursor=${first.next_cursor}`))
      .body;
    expect(second.items[0]?.session_id).not.toBe(newest.session_id);
  });

  it("gives the text that all spans count in", async () => {
    const { body } = await client.get<{ text: string; sha256: string }>(
      `/api/sessions/${session.session_id}/documents/job`,
    );
    expect(body.text).toBe(documents.job);
    expect((await client.get(`/api/sessions/${session.session_id}/documents/diary`)).status).toBe(404);
  });

  it("forgets a deleted session and its threads", async () => {
    const gone = await fresh();
    const { thread_id, ask } = questionAbout(gone, "ECG");
    await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    expect((await client.send("DELETE", `/api/sessions/${gone.session_id}`)).status).toBe(204);
    for (const path of [
      `/api/sessions/${gone.session_id}`,
      `/api/threads/${thread_id}`,
      `/api/threads/${gone.session_id}`,
      `/api/sessions/${gone.session_id}/documents/resume`,
    ]) {
      expect((await client.get(path)).status).toBe(404);
    }
  });
});

describe("what is refused before it is accepted", () => {
  const refused = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await client.send<Problem>("POST", "/api/sessions", body, headers);
    return {
      status: answer.status,
      code: answer.body.code,
      paths: answer.body.errors?.map(({ path }) => path),
      type: answer.headers.get("Content-Type"),
    };
  };

  it("names every bad field, in problem details", async () => {
    expect(await refused({ resume: 1, mode: "slow", colour: "red" })).toEqual({
      status: 400,
      code: "input_invalid",
      paths: ["mode", "resume", "job", "colour"],
      type: "application/problem+json; charset=utf-8",
    });
  });

  it("refuses what is no JSON, too large, empty, or of another kind", async () => {
    expect(await refused("{")).toMatchObject({ status: 400, code: "input_invalid" });
    expect(await refused({ resume: "  ", job: "x" })).toMatchObject({ status: 400, paths: ["resume"] });
    expect(await refused({ resume: "a".repeat(200_001), job: "x" })).toMatchObject({ status: 413, code: "too_large" });
    expect(await refused({ resume: "a".repeat(10_500_000), job: "x" })).toMatchObject({
      status: 413,
      code: "too_large",
    });
    expect(await refused("resume=x", { "Content-Type": "application/x-www-form-urlencoded" })).toMatchObject({
      status: 415,
    });
    expect(await refused(documents, { Accept: "text/html" })).toMatchObject({ status: 406 });
    expect(await refused(documents, { "Idempotency-Key": "ä" })).toMatchObject({
      status: 400,
      paths: ["Idempotency-Key"],
    });
  });

  it("refuses what is nested deeper than anything here, and a cursor that it never gave", async () => {
    const deep = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
    expect(await refused(`{"resume": ${deep}, "job": "Nurse required"}`)).toMatchObject({
      status: 400,
      code: "input_invalid",
    });
    expect((await client.get("/api/sessions?cursor=zzz")).status).toBe(400);
    expect((await client.get<Problem>("/api/sessions?limit=x")).body.errors?.[0]?.message).toBe(
      "must be a whole number from 1 to 100",
    );
  });

  it("refuses a text in which nothing can be read", async () => {
    expect(await refused({ resume: "\u0000\u0001 12", job: "Nurse required" })).toMatchObject({
      status: 422,
      code: "document_unreadable",
    });
    expect(await refused({ resume: "", job: "" })).toMatchObject({ status: 400, paths: ["resume", "job"] });
  });

  it("tells another method from an unknown path", async () => {
    const put = await client.send<Problem>("PUT", "/api/sessions", {});
    expect([put.status, put.body.code, put.headers.get("Allow")]).toEqual([405, "method_not_allowed", "GET, POST"]);
    expect((await client.get("/api/nothing")).status).toBe(404);
  });

  it("does not let a page elsewhere drive it", async () => {
    expect((await client.send("GET", "/api/sessions", undefined, { Origin: "https://evil.example" })).status).toBe(403);
    expect((await client.send("GET", "/api/sessions", undefined, { Origin: "http://127.0.0.1:1" })).status).toBe(403);
    expect((await client.send("GET", "/api/sessions", undefined, { Origin: server.url })).status).toBe(200);
  });

  it("keeps hostile JSON as text", async () => {
    const hostile = {
      resume: '{"lc":1,"type":"constructor","id":["x"]}\n__proto__ __interrupt__',
      job: documents.job,
      metadata: { lc: "1", type: "constructor" },
    };
    const { status, body } = await client.start(hostile);
    expect(status).toBe(201);
    expect((await client.get<SessionResource>(`/api/sessions/${body.session_id}`)).body.metadata).toEqual(
      hostile.metadata,
    );
  });
});

describe("health", () => {
  it("answers live and ready with names and states", async () => {
    expect((await client.get("/livez")).body).toEqual({ status: "ok" });
    expect((await client.get("/readyz")).body).toMatchObject({
      status: "ok",
      dependencies: [
        { name: "store", status: "ok" },
        { name: "model", kind: "offline" },
      ],
    });
  });
});
