import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HistoryEntry, QuestionResource, SessionResource } from "../../../domain/session.js";
import { fakeJudgement } from "../../../lab/fakes/fake-answers.js";
import { newFolder, startFakeModel, startServer } from "../../../lab/support/processes.js";
import { api, questionAbout } from "../../support/api.js";
import { documents, ECG_STORY } from "../../support/nurse.js";

let fake: Awaited<ReturnType<typeof startFakeModel>>;
let dataDir: string;
let server: Awaited<ReturnType<typeof startServer>>;
let client: ReturnType<typeof api>;
beforeAll(async () => {
  fake = await startFakeModel();
});
afterAll(() => fake.stop());
beforeEach(async () => {
  await fake.reset();
  dataDir = newFolder();
  await restart();
});
afterEach(() => server.stop());

async function restart(): Promise<void> {
  server = await startServer(dataDir, {
    MODEL_BASE_URL: fake.baseUrl,
    MODEL_WRITER: "test-model",
    WAIT_SECONDS: "300",
  });
  client = api(server.url);
}

/** A session with one question that waits at its form. */
async function atDetails(): Promise<{ thread: string; askId: string; session: SessionResource }> {
  const session = (await client.start(documents)).body;
  const { thread_id, ask } = questionAbout(session, "ECG");
  const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  return { thread: thread_id, askId: yes.body.ask?.ask_id ?? "", session };
}

const settled = (thread: string) =>
  expect.poll(async () => (await client.question(thread)).status, { timeout: 15_000 });

describe("through a compatible server", () => {
  it("asks with one call for all questions, takes yes and no with none, and comes from details to a judged answer with two", async () => {
    const { thread, askId, session } = await atDetails();
    expect(session.provider).toBe("compatible:test-model");
    await server.stop();
    server = await startServer(dataDir);
    client = api(server.url);
    expect((await client.get<SessionResource>(`/api/sessions/${session.session_id}`)).body.provider).toBe(
      "compatible:test-model",
    );
    await server.stop();
    await restart();
    expect(await fake.calls()).toEqual({ readResume: 1, readJob: 1, findGaps: 1, writeQuestions: 1 });
    const no = questionAbout(session, "Triage training");
    await client.reply(no.thread_id, { ask_id: no.ask?.ask_id, kind: "experience", choice: "no" });
    expect(Object.values(await fake.calls()).reduce((sum, count) => sum + count)).toBe(4);
    const done = await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } });
    expect(done.body).toMatchObject({ status: "closed", outcome: "accepted", usage: { calls: 2 } });
    expect(await fake.calls()).toMatchObject({ draftAnswer: 1, judgeAnswer: 1 });
  });

  it("never sends contact details", async () => {
    await client.start(documents);
    const sent = JSON.stringify(await fake.requests());
    expect(sent).not.toContain("amina.okafor@example.org");
    expect(sent).not.toContain("7700 900123");
    expect(sent).not.toMatch(/amina okafor|Leeds, UK/i);
    expect(sent).toContain("Northbridge General Hospital");
  });

  it("keeps the draft when the judge fails, accepts nothing, and a retry calls the judge alone", async () => {
    const { thread, askId } = await atDetails();
    await fake.script([{ prompt: "judgeAnswer", behaviour: "500", times: 3 }]);
    const failed = await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } });
    expect(failed.body).toMatchObject({ status: "failed", problem: { code: "provider_unavailable", retryable: true } });
    expect(failed.body.outcome).toBeUndefined();
    expect(await fake.calls()).toMatchObject({ draftAnswer: 1, judgeAnswer: 3 });
    const retried = await client.reply(thread, { kind: "retry" });
    expect(retried.body).toMatchObject({ status: "closed", outcome: "accepted" });
    expect(await fake.calls()).toMatchObject({ draftAnswer: 1, judgeAnswer: 4 });
  });

  it.each(["broken_json", "wrong_schema", "cut_by_length", "empty", "refusal"])(
    "accepts nothing when the judge's answer is %s",
    async (behaviour) => {
      const { thread, askId } = await atDetails();
      await fake.script([{ prompt: "judgeAnswer", behaviour, times: behaviour === "refusal" ? 1 : 3 }]);
      const failed = await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } });
      expect(failed.body).toMatchObject({
        status: "failed",
        problem: { code: behaviour === "refusal" ? "provider_refused" : "output_malformed" },
      });
      expect((await client.reply(thread, { kind: "retry" })).body.outcome).toBe("accepted");
      expect((await fake.calls()).draftAnswer).toBe(1);
    },
  );

  it("pays for nothing again when the same is said after going back", async () => {
    const { thread, askId, session } = await atDetails();
    await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } });
    const paid = await fake.calls();
    const base = `/api/sessions/${session.session_id}/questions/${thread}`;
    const { body: entries } = await client.get<HistoryEntry[]>(`${base}/history`);
    const form = entries.find(({ ask }) => ask?.kind === "details");
    const back = await client.send<QuestionResource>("POST", `${base}/rewind`, { checkpoint_id: form?.checkpoint_id });
    expect(back.body).toMatchObject({ status: "waiting", ask: { kind: "details" } });
    const again = await client.reply(thread, {
      ask_id: back.body.ask?.ask_id,
      kind: "details",
      values: { story: ECG_STORY },
    });
    expect(again.body).toMatchObject({ status: "closed", outcome: "accepted" });
    expect(await fake.calls()).toEqual(paid);
  });

  it("fails a session whose reading fails, and a retry reads only what was not read", async () => {
    await fake.script([{ prompt: "readResume", behaviour: "500", times: 3 }]);
    const failed = await client.start(documents);
    expect(failed.body).toMatchObject({ status: "failed", problem: { code: "provider_unavailable" }, questions: [] });
    const { status, body } = await client.send<SessionResource>(
      "POST",
      `/api/sessions/${failed.body.session_id}/retry`,
    );
    expect([status, body.status]).toEqual([200, "ready"]);
    expect(await fake.calls()).toMatchObject({ readJob: 1, readResume: 4 });
  });

  it("shows the questions of the batches that succeeded, and a retry writes the missing ones alone", async () => {
    const things = Array.from({ length: 15 }, (_, index) => `- ${String.fromCharCode(65 + index)}olzak machines`);
    const job = `Operator - Hall\n\nRequirements\n${things.join("\n")}\n`;
    await fake.script([{ prompt: "writeQuestions" }, { prompt: "writeQuestions", behaviour: "refusal" }]);
    const part = await client.start({ ...documents, job });
    expect(part.body).toMatchObject({ status: "ready", problem: { code: "provider_refused" } });
    expect(part.body.questions).toHaveLength(12);
    const { body } = await client.send<SessionResource>("POST", `/api/sessions/${part.body.session_id}/retry`);
    expect(body.questions).toHaveLength(15);
    expect(body.problem).toBeUndefined();
    expect((await fake.calls()).writeQuestions).toBe(3);
  });

  it("stops a cancelled run's model call, and goes on from there", async () => {
    const { thread, askId, session } = await atDetails();
    await fake.script([{ prompt: "draftAnswer", behaviour: "hang" }]);
    const busy = await client.reply(
      thread,
      { ask_id: askId, kind: "details", values: { story: ECG_STORY } },
      { Prefer: "respond-async" },
    );
    expect([busy.status, busy.body.status]).toEqual([202, "running"]);
    await expect.poll(async () => (await fake.calls()).draftAnswer).toBe(1);
    const second = await client.reply(thread, { kind: "reopen" });
    expect([second.status, second.body.code, second.headers.get("Retry-After")]).toEqual([409, "thread_busy", "1"]);
    const cancelled = await client.send<QuestionResource>(
      "POST",
      `/api/sessions/${session.session_id}/questions/${thread}/cancel`,
    );
    expect(cancelled.body).toMatchObject({ status: "failed", problem: { code: "cancelled" } });
    await expect.poll(() => fake.open()).toBe(0);
    expect((await client.reply(thread, { kind: "retry" })).body).toMatchObject({
      status: "closed",
      outcome: "accepted",
    });
  });

  it("cancels when the client that asked for it leaves", async () => {
    const { thread, askId } = await atDetails();
    await fake.script([{ prompt: "draftAnswer", behaviour: "hang" }]);
    const leave = new AbortController();
    const request = fetch(`${server.url}/api/threads/${thread}/replies?on_disconnect=cancel`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ask_id: askId, kind: "details", values: { story: ECG_STORY } }),
      signal: leave.signal,
    }).catch(() => null);
    await expect.poll(async () => (await fake.calls()).draftAnswer).toBe(1);
    leave.abort();
    await request;
    await settled(thread).toBe("failed");
  });

  it("deletes a session while its run is on", async () => {
    const { thread, askId, session } = await atDetails();
    await fake.script([{ prompt: "draftAnswer", behaviour: "hang" }]);
    await client.reply(
      thread,
      { ask_id: askId, kind: "details", values: { story: ECG_STORY } },
      { Prefer: "respond-async" },
    );
    expect((await client.send("DELETE", `/api/sessions/${session.session_id}`)).status).toBe(204);
    expect((await client.get(`/api/threads/${thread}`)).status).toBe(404);
    await expect.poll(() => fake.open()).toBe(0);
  });
});

describe("what waits", () => {
  it("is stopped with its session, and nothing of a candidate is in the log", async () => {
    await server.stop();
    server = await startServer(dataDir, {
      MODEL_BASE_URL: fake.baseUrl,
      MODEL_WRITER: "m",
      MAX_RUNS: "1",
      LOG_LEVEL: "debug",
    });
    client = api(server.url);
    let log = "";
    server.child.stderr?.on("data", (chunk) => {
      log += chunk;
    });
    const { thread, askId, session } = await atDetails();
    const other = questionAbout(session, "Triage training");
    await fake.script([{ prompt: "draftAnswer", behaviour: "hang" }]);
    await client.reply(
      thread,
      { ask_id: askId, kind: "details", values: { story: ECG_STORY } },
      { Prefer: "respond-async" },
    );
    await expect.poll(async () => (await fake.calls()).draftAnswer).toBe(1);
    const queued = await client.reply(
      other.thread_id,
      { ask_id: other.ask?.ask_id, kind: "experience", choice: "yes" },
      { Prefer: "respond-async" },
    );
    expect(queued.body.status).toBe("running");
    expect((await client.send("POST", `/api/sessions/${session.session_id}/cancel`)).status).toBe(200);
    for (const id of [thread, other.thread_id])
      expect(await client.question(id)).toMatchObject({ status: "failed", problem: { code: "cancelled" } });
    expect((await client.reply(other.thread_id, { kind: "retry" })).body).toMatchObject({
      status: "waiting",
      ask: { kind: "details" },
    });
    await fake.script([{ prompt: "draftAnswer", behaviour: "500", times: 3 }]);
    await client.reply(thread, { kind: "retry" });
    expect((await client.send("DELETE", `/api/sessions/${session.session_id}`)).status).toBe(204);
    expect(log).not.toMatch(/chest pain|registrar within|Northbridge|Okafor/);
  });

  it("gets its 202 when the server is stopped, and goes on afterwards", async () => {
    const { thread, askId } = await atDetails();
    await fake.script([{ prompt: "draftAnswer", behaviour: "hang" }]);
    const waiting = client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } });
    await expect.poll(async () => (await fake.calls()).draftAnswer).toBe(1);
    const stopped = server.stop("SIGTERM");
    expect((await waiting).status).toBe(202);
    expect(await stopped).toBe(0);
    await restart();
    await settled(thread).toBe("closed");
  });

  it("begins no call that its end would cut off, and pays for none twice", async () => {
    const { thread, askId } = await atDetails();
    // The draft ends in the server's last seconds; the judgement would not end before it does.
    await fake.script([
      { prompt: "draftAnswer", delay_ms: 5_000 },
      { prompt: "judgeAnswer", delay_ms: 5_000, times: 1 },
    ]);
    const waiting = client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } });
    await expect.poll(async () => (await fake.calls()).draftAnswer).toBe(1);
    const stopped = server.stop("SIGTERM");
    // Whoever waits is told that the run goes on, before the stores close.
    expect((await waiting).status).toBe(202);
    expect(await stopped).toBe(0);
    expect((await fake.calls()).judgeAnswer ?? 0).toBe(0);
    await restart();
    await settled(thread).toBe("closed");
    expect(await fake.calls()).toMatchObject({ draftAnswer: 1, judgeAnswer: 1 });
  });
});

describe("after kill -9", () => {
  it("resumes a waiting thread by its id", async () => {
    const { thread, askId } = await atDetails();
    await server.stop("SIGKILL");
    await restart();
    expect((await client.question(thread)).ask?.ask_id).toBe(askId);
    const done = await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } });
    expect(done.body).toMatchObject({ status: "closed", outcome: "accepted" });
  });

  it("drives on by itself what was accepted, and pays again only for the call that was in flight", async () => {
    const { thread, askId } = await atDetails();
    await fake.script([{ prompt: "judgeAnswer", behaviour: "hang" }]);
    await client.reply(
      thread,
      { ask_id: askId, kind: "details", values: { story: ECG_STORY } },
      { Prefer: "respond-async" },
    );
    await expect.poll(async () => (await fake.calls()).judgeAnswer).toBe(1);
    await server.stop("SIGKILL");
    await restart();
    await settled(thread).toBe("closed");
    expect(await client.question(thread)).toMatchObject({ outcome: "accepted" });
    expect(await fake.calls()).toMatchObject({ draftAnswer: 1, judgeAnswer: 2 });
  });

  it("drives on a session that was being read", async () => {
    await fake.script([{ prompt: "findGaps", behaviour: "hang" }]);
    const started = await client.start(documents, { Prefer: "respond-async" });
    await expect.poll(async () => (await fake.calls()).findGaps).toBe(1);
    await server.stop("SIGKILL");
    await restart();
    const path = `/api/sessions/${started.body.session_id}`;
    await expect
      .poll(async () => (await client.get<SessionResource>(path)).body.status, { timeout: 15_000 })
      .toBe("ready");
    const { questions } = (await client.get<SessionResource>(path)).body;
    expect(await fake.calls()).toEqual({ readResume: 1, readJob: 1, findGaps: 2, writeQuestions: 1 });
    expect(questions.length).toBeGreaterThan(1);
  });

  it("loses no acknowledged reply wherever the kill falls", async () => {
    for (const delay_ms of [0, 5, 15, 30, 60]) {
      const { thread, askId } = await atDetails();
      await fake.script([
        { prompt: "draftAnswer", delay_ms: 20 },
        { prompt: "judgeAnswer", delay_ms: 20, value: fakeJudgement(9) },
      ]);
      const acknowledged = await client.reply(
        thread,
        { ask_id: askId, kind: "details", values: { story: ECG_STORY } },
        { Prefer: "respond-async" },
      );
      expect(acknowledged.status).toBe(202);
      // The point of this test is when the kill occurs: the delays are spread over the run.
      await new Promise((resolve) => setTimeout(resolve, delay_ms));
      await server.stop("SIGKILL");
      await restart();
      await settled(thread).toBe("closed");
      expect(await client.question(thread)).toMatchObject({ outcome: "accepted" });
      await fake.reset();
    }
  });

  it("ends in order on SIGTERM while a run is on, and the run goes on afterwards", async () => {
    const { thread, askId } = await atDetails();
    await fake.script([{ prompt: "draftAnswer", delay_ms: 300 }]);
    await client.reply(
      thread,
      { ask_id: askId, kind: "details", values: { story: ECG_STORY } },
      { Prefer: "respond-async" },
    );
    expect(await server.stop("SIGTERM")).toBe(0);
    await restart();
    await settled(thread).toBe("closed");
    expect((await fake.calls()).draftAnswer).toBe(1);
  });
});
