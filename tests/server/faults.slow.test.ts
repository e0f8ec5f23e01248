import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { fakeJudgement } from "../../lab/fakes/fake-answers.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api, askOf, questionAbout } from "../support/api.js";
import { documents, ECG_STORY } from "../support/nurse.js";
import { writtenAs } from "../support/written.js";

/*
 * Every node that calls a model, with every fault of a model. Nothing is accepted, finished work is kept, and a retry resumes at the
 * same point and repeats no finished call.
 */
const drafted = (bullet: string) => writtenAs("ECG", [bullet]);
/** A paraphrase with words that the candidate did not use: a model is asked to check it. */
const OTHER_WORDS = drafted("Recorded 12-lead ECGs swiftly for chest pain and handed them over to the registrar");
/** A figure without a source: the draft has to be repaired. */
const INVENTED = drafted("I did a 12-lead ECG on each of 900 patients with chest pain");

let fake: Awaited<ReturnType<typeof startFakeModel>>;
let server: Awaited<ReturnType<typeof startServer>>;
let client: ReturnType<typeof api>;
beforeAll(async () => {
  fake = await startFakeModel();
  server = await startServer(newFolder(), {
    MODEL_BASE_URL: fake.baseUrl,
    MODEL_WRITER: "test-model",
    MODEL_TIMEOUT_SECONDS: "1",
    WAIT_SECONDS: "300",
  });
  client = api(server.url);
  // The first calls of a new process take longer, beside other tests longer than the timeout: they would be counted as repeated.
  await client.start(documents);
});
afterAll(async () => {
  await server.stop();
  await fake.stop();
});

const FAULTS = {
  timeout: { item: { behaviour: "hang", times: 3 }, code: "provider_timeout" },
  refusal: { item: { behaviour: "refusal", times: 1 }, code: "provider_refused" },
  "empty text": { item: { behaviour: "empty", times: 3 }, code: "output_malformed" },
  "broken JSON": { item: { behaviour: "broken_json", times: 3 }, code: "output_malformed" },
  "wrong schema": { item: { behaviour: "wrong_schema", times: 3 }, code: "output_malformed" },
  "score 999": {
    item: { value: { ...(fakeJudgement(8) as object), findings: 999, criteria: { specificity: 999 } }, times: 3 },
    code: "output_malformed",
  },
  "cut by length": { item: { behaviour: "cut_by_length", times: 3 }, code: "output_malformed" },
} as const;
type Fault = keyof typeof FAULTS;
const faults = Object.keys(FAULTS) as Fault[];

async function faulty(prompt: string, fault: Fault): Promise<void> {
  await fake.script([{ prompt, ...FAULTS[fault].item }]);
}

/** The calls of every prompt but one. */
async function callsBeside(prompt: string): Promise<Record<string, number>> {
  const { [prompt]: _, ...others } = await fake.calls();
  return others;
}

async function atDetails(): Promise<{ thread: string; askId: string }> {
  const session = (await client.start(documents)).body;
  const { thread_id, ask } = questionAbout(session, "ECG");
  const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  return { thread: thread_id, askId: yes.body.ask?.ask_id ?? "" };
}

function expectFailed({ status, problem, outcome }: QuestionResource, fault: Fault): void {
  expect({ status, code: problem?.code, outcome }).toEqual({
    status: "failed",
    code: FAULTS[fault].code,
    outcome: undefined,
  });
}

describe.each(faults)("with %s", (fault) => {
  it.each(["readResume", "readJob", "findGaps", "writeQuestions"])(
    "%s fails the session, and a retry reads on",
    async (prompt) => {
      await fake.reset();
      await faulty(prompt, fault);
      const failed = (await client.start({ ...documents, max_questions: 9 })).body;
      const before = await callsBeside(prompt);
      if (prompt === "writeQuestions" && (fault === "broken JSON" || fault === "cut by length")) {
        // What was whole before the break is kept, and the rest alone is asked for.
        expect([failed.status, failed.problem, failed.questions.length]).toEqual(["ready", undefined, 9]);
        expect((await fake.calls()).writeQuestions).toBe(fault === "broken JSON" ? 1 : 4);
        return;
      }
      expect(failed).toMatchObject({ status: "failed", questions: [], problem: { code: FAULTS[fault].code } });
      const { body } = await client.send<SessionResource>("POST", `/api/sessions/${failed.session_id}/retry`);
      expect(body).toMatchObject({ status: "ready" });
      expect(body.problem).toBeUndefined();
      expect(body.questions).toHaveLength(9);
      // Finished readings are not repeated; the later prompts are called once.
      const after = await callsBeside(prompt);
      expect(after).toMatchObject(before);
      const once = { readResume: 1, readJob: 1, findGaps: 1, writeQuestions: 1 };
      expect(after).toEqual(Object.fromEntries(Object.entries(once).filter(([name]) => name !== prompt)));
    },
  );

  it("draftAnswer fails the question, and a retry writes it", async () => {
    const { thread, askId } = await atDetails();
    await fake.reset();
    await faulty("draftAnswer", fault);
    expectFailed(
      (await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } })).body,
      fault,
    );
    expect((await client.reply(thread, { kind: "retry" })).body).toMatchObject({
      status: "closed",
      outcome: "accepted",
    });
    expect(await callsBeside("draftAnswer")).toEqual({ judgeAnswer: 1 });
  });

  it("judgeAnswer fails the question, the draft stays, and a retry asks it alone", async () => {
    const { thread, askId } = await atDetails();
    await fake.reset();
    await fake.script([{ prompt: "draftAnswer", value: OTHER_WORDS }]);
    await faulty("judgeAnswer", fault);
    expectFailed(
      (await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } })).body,
      fault,
    );
    expect(await callsBeside("judgeAnswer")).toEqual({ draftAnswer: 1 });
    const { body } = await client.reply(thread, { kind: "retry" });
    // A paraphrase: only the candidate can confirm that it is true.
    expect(askOf(body, "confirm").claims.map(({ text }) => text)).toEqual([OTHER_WORDS.bullets[0]?.text]);
    expect(body.answer?.version).toBeGreaterThan(0);
    expect(body.versions[0]).toMatchObject({ version: 1, change: "drafted", grounded: false });
    expect(await callsBeside("judgeAnswer")).toEqual({ draftAnswer: 1 });
  });

  it("repairAnswer fails the question, the first version stays, and a retry repairs it", async () => {
    const { thread, askId } = await atDetails();
    await fake.reset();
    await fake.script([{ prompt: "draftAnswer", value: INVENTED }]);
    await faulty("repairAnswer", fault);
    const failed = (await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } })).body;
    expectFailed(failed, fault);
    expect(failed.answer?.bullets[0]?.text).toBe(INVENTED.bullets[0]?.text);
    expect((await client.reply(thread, { kind: "retry" })).body).toMatchObject({
      status: "closed",
      outcome: "accepted",
    });
    expect(await callsBeside("repairAnswer")).toEqual({ draftAnswer: 1, judgeAnswer: 2 });
  });

  it("refineAnswer fails the question, the version before stays, and a retry refines it", async () => {
    const { thread, askId } = await atDetails();
    await fake.reset();
    await fake.script([{ prompt: "judgeAnswer", value: fakeJudgement(5) }]);
    const asked = (await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } })).body;
    const { ask_id, fields } = askOf(asked, "improvement");
    await faulty("refineAnswer", fault);
    const values = { [fields[0]?.id ?? ""]: "The registrar saw each of them at once." };
    const failed = (await client.reply(thread, { ask_id, kind: "improvement", values })).body;
    expectFailed(failed, fault);
    expect(failed.answer?.version).toBe(1);
    expect((await client.reply(thread, { kind: "retry" })).body).toMatchObject({
      status: "closed",
      outcome: "accepted",
    });
    expect(await callsBeside("refineAnswer")).toEqual({ draftAnswer: 1, judgeAnswer: 2 });
  });
});

describe("a rejection that nobody waits for", () => {
  it("ends neither the process nor a session, and is logged without its text", async () => {
    const hook = new URL("../support/reject-on-signal.mjs", import.meta.url).pathname;
    const lone = await startServer(newFolder(), { NODE_OPTIONS: `--import=${hook}` });
    lone.child.kill("SIGUSR2");
    await expect.poll(() => lone.log(), { timeout: 10_000 }).toContain("unhandled rejection");
    expect((await api(lone.url).start(documents)).body.status).toBe("ready");
    expect(lone.log()).not.toContain("canary");
    await lone.stop();
  });
});

describe("an exception that nobody catches", () => {
  it("ends the process at once, with one line that says so and nothing of its text", async () => {
    const hook = new URL("../support/throw-on-signal.mjs", import.meta.url).pathname;
    const dataDir = newFolder();
    const lone = await startServer(dataDir, { NODE_OPTIONS: `--import=${hook}` });
    const { session_id } = (await api(lone.url).start(documents)).body;
    const gone = once(lone.child, "exit");
    lone.child.kill("SIGUSR2");
    expect((await gone)[0]).toBe(1);
    const lines = lone.log().trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      msg: "the process ends: uncaught exception",
      reason: "ECANARY",
      error: { name: "TypeError" },
    });
    expect(lines[0]).not.toContain("canary of a candidate");
    const next = await startServer(dataDir);
    expect((await api(next.url).get<SessionResource>(`/api/sessions/${session_id}`)).body.status).toBe("ready");
    await next.stop();
  });
});

describe("an answer beyond its limits", () => {
  it.each([
    ["a bullet", drafted("x".repeat(1_500))],
    ["a title", { ...(drafted("I did it") as object), title: "x".repeat(1_500) }],
  ])("is not stored or shown: %s of 1,500 characters", async (_, value) => {
    const { thread, askId } = await atDetails();
    await fake.reset();
    await fake.script([{ prompt: "draftAnswer", value, times: 3 }]);
    const { body } = await client.reply(thread, { ask_id: askId, kind: "details", values: { story: ECG_STORY } });
    expect(body).toMatchObject({ status: "failed", problem: { code: "output_malformed" } });
    expect(JSON.stringify(body)).not.toContain("xxxxxxxxxx");
  });
});
