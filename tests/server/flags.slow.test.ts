import { createHash } from "node:crypto";
import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { VariantReport } from "../../domain/analytics.js";
import type { FlagResource, FlagSetting } from "../../domain/flag.js";
import type { OperatorChange } from "../../domain/operator-change.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { FLAG_DEFAULTS } from "../../engine/config/flag-settings.js";
import { fakeJudgement } from "../../lab/fakes/fake-answers.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { HAS_REDIS, startRedis } from "../../lab/support/redis.js";
import { api, askOf, questionAbout } from "../support/api.js";
import { documents } from "../support/nurse.js";

const STORY =
  "I recorded a 12-lead ECG on each patient with chest pain and showed it to the registrar within 10 minutes.";

type Client = ReturnType<typeof api>;
const put = (client: Client, name: string, setting: FlagSetting | null | object) =>
  client.send<FlagResource & { code: string }>("PUT", `/api/flags/${name}`, setting as object);
const flagOf = async (client: Client, name: string) =>
  (await client.get<{ items: FlagResource[] }>("/api/flags")).body.items.find((flag) => flag.name === name);

async function answered(
  client: Client,
  words = "ECG",
): Promise<{ session: SessionResource; question: QuestionResource }> {
  const session = (await client.start({ ...documents, resume: `${documents.resume}\n${crypto.randomUUID()}` })).body;
  const { thread_id, ask } = questionAbout(session, words);
  const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const { ask_id } = askOf(yes.body, "details");
  const { body } = await client.reply(thread_id, { ask_id, kind: "details", values: { story: STORY } });
  return { session, question: body };
}

/** Calls that the model may have at once. */
const ROOM = 2;

describe("the thresholds", () => {
  it("are those of THRESHOLDS, are listed beside the flags, and stay with a session", async () => {
    const folder = newFolder();
    const first = await startServer(folder, { THRESHOLDS: "CRITICAL=9.5,HIGH=9.5" });
    const before = api(first.url);
    const { thresholds } = (await before.get<{ thresholds: Record<string, number> }>("/api/flags")).body;
    expect(thresholds).toMatchObject({ CRITICAL: 9.5, HIGH: 9.5, LOW: 5 });
    const { session_id, gaps } = (await before.start(documents)).body;
    expect(gaps.map(({ priority, threshold }) => [priority, threshold])).toEqual(
      gaps.map(({ priority }) => [priority, thresholds[priority]]),
    );
    await first.stop();
    const second = await startServer(folder, {});
    const after = api(second.url);
    expect((await after.get<SessionResource>(`/api/sessions/${session_id}`)).body.gaps).toEqual(gaps);
    await second.stop();
  });
});

describe("each flag", () => {
  let fake: Awaited<ReturnType<typeof startFakeModel>>;
  let server: Awaited<ReturnType<typeof startServer>>;
  let client: Client;
  beforeAll(async () => {
    fake = await startFakeModel();
    const models = join(newFolder(), "models.json");
    writeFileSync(
      models,
      JSON.stringify({ experimental_writer: "brand-new", experimental_writers: { small: "brand-new-small" } }),
    );
    server = await startServer(newFolder(), {
      ...{ MODEL_PROVIDER: "openai", OPENAI_API_KEY: "k", OPENAI_BASE_URL: fake.baseUrl },
      ...{ MODEL_WRITER: "usual", MODELS_FILE: models, MODEL_CONCURRENCY: String(ROOM) },
    });
    client = api(server.url);
  });
  afterAll(async () => {
    await server.stop();
    await fake.stop();
  });
  beforeEach(() => fake.reset());

  const both = async <Seen>(name: string, see: () => Promise<Seen>): Promise<[on: Seen, off: Seen]> => {
    await put(client, name, true);
    const on = await see();
    await fake.reset();
    await put(client, name, false);
    const off = await see();
    await put(client, name, null);
    return [on, off];
  };

  it("use_batch_generation: one call for all questions, or one for each", async () => {
    const calls = async () => {
      const { gaps } = (await client.start(documents)).body;
      return [(await fake.calls()).writeQuestions, gaps.length];
    };
    const [[on], [off, gaps]] = await both("use_batch_generation", calls);
    expect([on, off]).toEqual([1, gaps]);
  });

  it("dynamic_quality_thresholds: by the gap's priority, or the same for all", async () => {
    const thresholds = async () =>
      new Set((await client.start(documents)).body.gaps.map(({ threshold }) => threshold)).size;
    const [on, off] = await both("dynamic_quality_thresholds", thresholds);
    expect(on).toBeGreaterThan(1);
    expect(off).toBe(1);
  });

  // `parallel_rag_searches` needs searches at the wire: tests/server/vectors.slow.test.ts has both of its positions.

  it("experimental_llm_model: another writer, and the usual reader", async () => {
    const models = async () => {
      await answered(client);
      const ledger = await fake.ledger();
      const of = (prompt: string) => [
        ...new Set(ledger.filter((call) => call.prompt === prompt).map(({ model }) => model)),
      ];
      return { writer: of("draftAnswer"), reader: of("readJob") };
    };
    const [on, off] = await both("experimental_llm_model", models);
    expect(on.writer).toEqual(["brand-new"]);
    expect(off.writer).toEqual(["usual"]);
    expect(on.reader).toEqual(off.reader);
  });

  it("experimental_llm_model: a third variant has a writer of its own, and answers of its own in the report", async () => {
    const set = await put(client, "experimental_llm_model", { percentage: 0, variants: { small: 100 } });
    expect(set.body).toMatchObject({ value: true, further_variant: "small", reason: "SPLIT" });
    const before = (await client.get<VariantReport>("/api/analytics/variants")).body;
    await fake.reset();
    await answered(client);
    const writers = (await fake.ledger()).filter(({ prompt }) => prompt === "draftAnswer").map(({ model }) => model);
    expect(new Set(writers)).toEqual(new Set(["brand-new-small"]));
    const after = (await client.get<VariantReport>("/api/analytics/variants")).body;
    const answers = ({ variants }: VariantReport) =>
      variants.find(({ flag }) => flag === "experimental_llm_model")?.others.find(({ variant }) => variant === "small")
        ?.figures;
    expect([answers(before)?.sessions ?? 0, answers(after)?.sessions]).toEqual([0, 1]);
    const refused = await put(client, "experimental_llm_model", { percentage: 0, variants: { gone: 100 } });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining("variants.gone")]);
    expect((await put(client, "use_batch_generation", { percentage: 0, variants: { small: 1 } })).status).toBe(400);
    await put(client, "experimental_llm_model", null);
  });

  it("advanced_quality_evaluation: an answer near its threshold is judged again, or once", async () => {
    const judged = async () => {
      await fake.script([{ prompt: "judgeAnswer", value: fakeJudgement(7), times: 9 }]);
      const { question } = await answered(client);
      expect(question.threshold).toBe(7);
      return (await fake.calls()).judgeAnswer ?? 0;
    };
    const [on, off] = await both("advanced_quality_evaluation", judged);
    expect(on).toBeGreaterThan(1);
    expect(off).toBe(1);
  });

  it("use_prompt_cache_optimizer: names the prompt's beginning to the provider, or not", async () => {
    const keys = async () => {
      await client.start(documents);
      return (await fake.requests()).map((request) => "prompt_cache_key" in request);
    };
    const [on, off] = await both("use_prompt_cache_optimizer", keys);
    expect(on).toContain(true);
    expect(off).not.toContain(true);
  });
});

describe("the rules of flags", () => {
  it("are listed with where they come from, set, kept over a restart, and reset", async () => {
    const folder = newFolder();
    let server = await startServer(folder, { FLAGS_FILE: "" });
    let client = api(server.url);
    const listed = (await client.get<{ items: FlagResource[] }>("/api/flags")).body.items;
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(FLAG_DEFAULTS));
    expect(await flagOf(client, "experimental_llm_model")).toMatchObject({
      source: "default",
      value: false,
      reason: "DISABLED",
    });
    const rule = { percentage: 0, allow: ["local"] };
    const { status, body } = await put(client, "experimental_llm_model", rule);
    expect([status, body]).toMatchObject([
      200,
      { value: true, variant: "on", reason: "TARGETING_MATCH", source: "stored" },
    ]);
    await server.stop("SIGKILL");
    server = await startServer(folder, { FLAGS_FILE: "" });
    client = api(server.url);
    expect(await flagOf(client, "experimental_llm_model")).toMatchObject({ value: true, rule: { allow: ["local"] } });
    expect((await put(client, "experimental_llm_model", null)).body).toMatchObject({ value: false, source: "default" });
    await server.stop();
  });

  it("are listed with who changed them, beside pauses of the alerts and what operators erased, for operators alone", async () => {
    const key = (name: string) => `${name}-${crypto.randomUUID()}`;
    const keys = { ops: key("ops"), eve: key("eve"), ann: key("ann") };
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    const API_KEYS = [
      `ops:${hash(keys.ops)}:user+operator`,
      `eve:${hash(keys.eve)}:operator`,
      `ann:${hash(keys.ann)}:user`,
    ].join(",");
    const folder = newFolder();
    let server = await startServer(folder, { API_KEYS });
    const as = (one: keyof typeof keys) => api(server.url, keys[one]);
    await put(as("ops"), "use_batch_generation", 50);
    await put(as("eve"), "use_batch_generation", null);
    expect((await put(as("eve"), "use_batch_generation", { percentage: 101 })).status).toBe(400);
    expect((await put(as("ann"), "use_batch_generation", false)).status).toBe(403);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await as("eve").send("PUT", "/api/alerts/pause", { until });
    await as("eve").send("PUT", "/api/alerts/pause", { until: null });
    expect((await as("ann").send("DELETE", "/api/me")).status).toBe(204);
    expect((await as("ops").send("DELETE", "/api/me")).status).toBe(204);
    await server.stop("SIGKILL");
    server = await startServer(folder, { API_KEYS });
    const flag = { kind: "flag", name: "use_batch_generation" };
    const half = { enabled: true, percentage: 50, allow: 0, deny: 0, variants: {} };
    const listed = (await as("eve").get<{ changes: OperatorChange[] }>("/api/flags")).body.changes;
    expect(listed.map(({ at: _, ...change }) => change)).toEqual([
      { by: "ops", kind: "erasure" },
      { by: "eve", kind: "alert_pause", from: until, to: null },
      { by: "eve", kind: "alert_pause", from: null, to: until },
      { by: "eve", ...flag, from: half, to: null },
      { by: "ops", ...flag, from: null, to: half },
    ]);
    expect(listed.every(({ at }) => Math.abs(Date.now() - Date.parse(at)) < 600_000)).toBe(true);
    expect((await as("ann").get("/api/flags")).status).toBe(403);
    await server.stop();
  });

  it("refuse what is no rule, and a flag that does not exist", async () => {
    const server = await startServer(newFolder());
    const client = api(server.url);
    for (const wrong of [{ percentage: 101 }, { percent: 5 }, "yes", [], {}, { allow: "ada" }, 100.5]) {
      const { status, body } = await put(client, "use_batch_generation", wrong as object);
      expect([JSON.stringify(wrong), status, body.code]).toEqual([JSON.stringify(wrong), 400, "input_invalid"]);
    }
    const empty = { method: "PUT", headers: { "Content-Type": "application/json" }, body: "" };
    expect((await fetch(`${server.url}/api/flags/use_batch_generation`, empty)).status).toBe(400);
    expect((await put(client, "no_such_flag", true)).status).toBe(404);
    expect((await client.send("DELETE", "/api/flags/use_batch_generation")).status).toBe(405);
    await server.stop();
  });

  it("come from the file, are read again when it changes, and stay when it becomes invalid", async () => {
    const file = join(newFolder(), "flags.json");
    const write = (text: string, second: number) => {
      writeFileSync(file, text);
      utimesSync(file, second, second);
    };
    write(
      '{ "use_batch_generation": false, "experimental_llm_model": { "allow": ["local"], "percentage": 0 } }',
      1_000,
    );
    const server = await startServer(newFolder(), { FLAGS_FILE: file });
    const client = api(server.url);
    expect(await flagOf(client, "use_batch_generation")).toMatchObject({ value: false, source: "file" });
    expect(await flagOf(client, "experimental_llm_model")).toMatchObject({ value: true, reason: "TARGETING_MATCH" });
    write('{ "use_batch_generation": true }', 2_000);
    expect(await flagOf(client, "use_batch_generation")).toMatchObject({ value: true, source: "file" });
    write("{ not json", 3_000);
    expect(await flagOf(client, "use_batch_generation")).toMatchObject({ value: true, source: "file" });
    await server.stop();
    expect(readFileSync(file, "utf8")).toBe("{ not json");
  });

  it.skipIf(!HAS_REDIS)("hold at once on every server that shares a Redis", async () => {
    const redis = await startRedis();
    const env = { REDIS_URL: redis.url, FLAGS_FILE: "" };
    const servers = await Promise.all([startServer(newFolder(), env), startServer(newFolder(), env)]);
    const [one, other] = servers.map(({ url }) => api(url)) as [Client, Client];
    await put(one, "dynamic_quality_thresholds", false);
    expect(await flagOf(other, "dynamic_quality_thresholds")).toMatchObject({ value: false, source: "stored" });
    const session = (await other.start(documents)).body;
    expect(new Set(session.gaps.map(({ threshold }) => threshold)).size).toBe(1);
    await Promise.all(servers.map((server) => server.stop()));
    await redis.stop();
  });
});
