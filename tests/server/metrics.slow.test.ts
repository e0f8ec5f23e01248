import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  CacheReport,
  CostReport,
  DashboardReport,
  PerformanceReport,
  QualityReport,
} from "../../domain/metrics.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { sample } from "../../lab/support/data.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { HAS_REDIS, startRedis } from "../../lab/support/redis.js";
import { api, askOf } from "../support/api.js";

/*
 * A load of known size through a fake model server that bills every call: what the metrics say is compared with its ledger, and with what
 * the answers of the server itself said.
 */

const STORY =
  "I had a patient with pneumonia who went from a NEWS2 of 3 to 7 during the evening round. I repeated the observations, sat him up and rang the registrar with SBAR.";
const PRICE = { input: 3, cached: 0.3, output: 12 };
const SESSIONS = 3;
const CANARY = "Zebediah-Quillfeather";

type Server = Awaited<ReturnType<typeof startServer>>;
type Ledger = Awaited<ReturnType<Awaited<ReturnType<typeof startFakeModel>>["ledger"]>>;

/** What a load has done, as its caller saw it. */
interface Load {
  sessions: SessionResource[];
  questions: QuestionResource[];
  runs: number;
}

async function load(urls: string[]): Promise<Load> {
  const done: Load = { sessions: [], questions: [], runs: 0 };
  for (let number = 0; number < SESSIONS; number += 1) {
    const client = api(urls[number % urls.length] ?? "");
    const resume = `${CANARY} ${number}\n${sample("nurse-amina-okafor.txt")}`;
    const { body: session } = await client.start({ resume, job: sample("job-staff-nurse-emergency.txt") });
    done.sessions.push(session);
    const [first, second] = session.questions;
    if (!first?.ask || !second?.ask) throw new Error("two questions are asked");
    const yes = await client.reply(first.thread_id, { ask_id: first.ask.ask_id, kind: "experience", choice: "yes" });
    const { ask_id, fields } = askOf(yes.body, "details");
    const story = fields.find(({ type }) => type === "textarea")?.id ?? "";
    const answered = await client.reply(first.thread_id, { ask_id, kind: "details", values: { [story]: STORY } });
    const no = await client.reply(second.thread_id, { ask_id: second.ask.ask_id, kind: "experience", choice: "no" });
    done.questions.push(answered.body, no.body);
    done.runs += 4;
  }
  return done;
}

function expectEqual(report: DashboardReport, { runs, questions, sessions }: Load, ledger: Ledger) {
  const { costs, performance, quality } = report;
  const billed = (of: keyof Pick<Ledger[number], "input" | "cached" | "output">) =>
    ledger.reduce((sum, call) => sum + call[of], 0);
  expect(costs).toMatchObject({
    calls: ledger.length,
    failed: 0,
    open_calls: 0,
    unpriced_calls: 0,
    estimated_calls: 0,
    input_tokens: billed("input"),
    cached_tokens: billed("cached"),
    output_tokens: billed("output"),
    sessions: sessions.length,
  });
  const fresh = billed("input") - billed("cached");
  const dollars = (fresh * PRICE.input + billed("cached") * PRICE.cached + billed("output") * PRICE.output) / 1e6;
  expect(costs.cost_usd).toBeCloseTo(dollars, 9);
  expect(costs.per_session_usd).toBeCloseTo(dollars / sessions.length, 9);
  expect(costs.by_operation.length).toBeGreaterThan(0);
  for (const { operation, calls } of costs.by_operation)
    expect([operation, calls]).toEqual([operation, ledger.filter(({ prompt }) => prompt === operation).length]);

  const of = (kind: string) => performance.operations.filter((one) => one.kind === kind);
  const count = (kind: string) => of(kind).reduce((sum, one) => sum + one.count, 0);
  expect(count("run")).toBe(runs);
  expect(of("run").every(({ failed }) => failed === 0)).toBe(true);
  expect(count("model")).toBe(ledger.length);
  const nodes = Object.fromEntries(of("node").map((one) => [one.operation, one.count]));
  // Each ask is run twice: it pauses, and goes on with the reply.
  expect(nodes).toMatchObject({
    readJob: SESSIONS,
    findGaps: SESSIONS,
    draftAnswer: SESSIONS,
    askDetails: 2 * SESSIONS,
  });
  expect(performance.points.reduce((sum, point) => sum + point.runs, 0)).toBe(runs);
  const shares = performance.parts.reduce((sum, { share }) => sum + (share ?? 0), 0);
  expect(shares).toBeCloseTo(1, 6);

  const answered = questions.filter(({ answer }) => answer);
  const mean = answered.reduce((sum, { answer }) => sum + (answer?.score ?? 0), 0) / answered.length;
  expect(quality.answers).toBe(answered.length);
  expect(quality.mean_score).toBeCloseTo(mean, 9);
  expect(quality.outcomes).toEqual({ accepted: answered.length, skipped: SESSIONS });
  expect(quality.by_priority.map(({ answers }) => answers).reduce((a, b) => a + b, 0)).toBe(answered.length);
}

const BACKENDS = HAS_REDIS ? (["SQLite", "Redis"] as const) : (["SQLite"] as const);

describe.each(BACKENDS)("metrics in %s", (backend) => {
  let fake: Awaited<ReturnType<typeof startFakeModel>>;
  let redis: Awaited<ReturnType<typeof startRedis>> | null = null;
  let servers: Server[];
  let env: Record<string, string>;
  let folder: string;
  let loaded: Load;
  let ledger: Ledger;
  const start = () => startServer(folder, env);
  const dashboard = async (server: Server, query = "") =>
    (await api(server.url).get<DashboardReport>(`/api/metrics/dashboard${query}`)).body;

  beforeAll(async () => {
    fake = await startFakeModel();
    folder = newFolder();
    const models = join(folder, "models.json");
    writeFileSync(models, JSON.stringify({ prices: { m: PRICE } }));
    if (backend === "Redis") redis = await startRedis();
    env = {
      ...{ MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m", MODELS_FILE: models, LOG_LEVEL: "debug" },
      ...(redis && { REDIS_URL: redis.url }),
    };
    servers = [await start(), ...(redis ? [await start()] : [])];
    loaded = await load(servers.map(({ url }) => url));
    ledger = await fake.ledger();
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    await fake.stop();
    await redis?.stop();
  });

  it("equal the ledger of the model server, from every server", async () => {
    for (const server of servers) {
      // Another server writes what it has measured within a second.
      await expect
        .poll(
          async () =>
            (await dashboard(server)).performance.operations
              .filter(({ kind }) => kind === "run")
              .reduce((sum, one) => sum + one.count, 0),
          { timeout: 10_000 },
        )
        .toBe(loaded.runs);
      expectEqual(await dashboard(server), loaded, ledger);
    }
  });

  it("are filtered by operation and priority", async () => {
    const [server] = servers as [Server];
    const client = api(server.url);
    const drafts = (await client.get<PerformanceReport>("/api/metrics/performance?operation=draftAnswer")).body;
    expect(drafts.operations.map(({ kind, operation }) => `${kind} ${operation}`)).toEqual([
      "node draftAnswer",
      "model draftAnswer",
    ]);
    const priority = loaded.questions[0]?.priority ?? "";
    const some = (await client.get<QualityReport>(`/api/metrics/quality?priority=${priority}`)).body;
    const of = loaded.questions.filter((question) => question.priority === priority && question.answer);
    expect(some.answers).toBe(of.length);
    const costs = (await client.get<CostReport>(`/api/metrics/costs?priority=${priority}`)).body;
    expect(costs.calls).toBeGreaterThan(0);
    expect(costs.calls).toBeLessThan(ledger.length);
    // Searches are for a gap, too.
    const timed = (await client.get<PerformanceReport>(`/api/metrics/performance?priority=${priority}`)).body;
    expect(timed.operations.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["search", "model", "node"]));
    const none = (await client.get<CacheReport>("/api/metrics/cache?operation=nothing")).body;
    expect(none.provider).toEqual({ calls: 0, hits: 0, hit_rate: null, input_tokens: 0, cached_tokens: 0 });
  });

  it("refuse windows and filters that there are not", async () => {
    const [server] = servers as [Server];
    for (const wrong of [
      "time_window_minutes=0",
      "time_window_minutes=1441",
      "time_window_minutes=1e3",
      "priority=x",
      "a=b",
    ]) {
      const { status, body } = await api(server.url).get<{ code: string }>(`/api/metrics/costs?${wrong}`);
      expect([wrong, status, body.code]).toEqual([wrong, 400, "input_invalid"]);
    }
    expect((await dashboard(server, "?time_window_minutes=1440")).window.minutes).toBe(1440);
  });

  it("say a line about each run, without a text", async () => {
    const lines = servers
      .flatMap(({ log }) => log().split("\n"))
      .flatMap((line) => (line.includes('"msg":"run"') ? [JSON.parse(line)] : []));
    expect(lines).toHaveLength(loaded.runs);
    const calls = lines.reduce((sum, { calls: { attempts } }) => sum + attempts, 0);
    expect(calls).toBe(ledger.length);
    for (const { total_ms, parts } of lines as { total_ms: number; parts: Record<string, { ms: number }> }[]) {
      const sum = Object.values(parts).reduce((all, { ms }) => all + ms, 0);
      expect(Math.abs(sum - total_ms)).toBeLessThan(1);
    }
    const [server] = servers as [Server];
    const reports = await Promise.all(
      ["/api/metrics/dashboard", "/metrics", "/api/alerts", "/api/analytics/variants"].map(
        async (path) => await (await fetch(server.url + path)).text(),
      ),
    );
    for (const text of [...reports, ...servers.map(({ log }) => log())]) {
      expect(text).not.toContain(CANARY);
      expect(text).not.toContain("pneumonia");
    }
  });

  it("are the same after a restart, and after a kill", async () => {
    const [server] = servers as [Server];
    await server.stop("SIGTERM");
    // A server that stops sums up what was measured.
    expect(server.log()).toMatch(/"runs":\{"done":[1-9]\d*,"failed":0,"cancelled":0\}.*"msg":"summary"/);
    servers[0] = await start();
    expectEqual(await dashboard(servers[0]), loaded, ledger);
    await servers[0].stop("SIGKILL");
    servers[0] = await start();
    expectEqual(await dashboard(servers[0]), loaded, ledger);
  });

  it("are sent live", async () => {
    const [server] = servers as [Server];
    const response = await fetch(`${server.url}/api/metrics/live`);
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    const text = new TextDecoder().decode(value);
    expect(text).toMatch(/^event: summary\n/);
    const summary = JSON.parse(text.split("data: ")[1] ?? "");
    expect(summary).toMatchObject({ calls_last_hour: ledger.length, waiting: 0 });
    // The calls cost over half a dollar: these alerts fire if one of the checks, every five minutes, has come in between.
    expect(["hourly_cost", "projected_daily_cost"]).toEqual(expect.arrayContaining(summary.alerts_firing));
    await reader?.cancel();
  });

  it("count failed and repeated calls", async () => {
    const [server] = servers as [Server];
    await fake.script([{ prompt: "readJob", behaviour: "503", times: 2 }]);
    const client = api(server.url);
    const { body } = await client.start({
      resume: `again\n${sample("nurse-amina-okafor.txt")}`,
      job: sample("job-staff-nurse-emergency.txt"),
    });
    expect(body.status).toBe("ready");
    // The run may have been another server's, which writes what it has measured within a second.
    await expect
      .poll(
        async () => {
          const { operations } = (await dashboard(server)).performance;
          return operations.find(({ kind, operation }) => kind === "model" && operation === "readJob");
        },
        { timeout: 10_000 },
      )
      .toMatchObject({ count: SESSIONS + 1, attempts: SESSIONS + 3, failed: 0 });
    expect((await dashboard(server)).costs.failed).toBe(2);
    const texts = await Promise.all(servers.map(({ url }) => api(url).get<string>("/metrics")));
    const counted = texts.map(
      ({ body: text }) => /aa_run_seconds_count\{kind="start",outcome="done"\} (\d+)/.exec(text)?.[1],
    );
    // Since these processes began: the first has been restarted, and any of several may have executed a run.
    const sum = counted.reduce((all, count) => all + Number(count ?? 0), 0);
    if (redis) expect(sum).toBeGreaterThanOrEqual(1);
    else expect(sum).toBe(1);
  });

  it("have one id from the request through events and log to the problem", async () => {
    const [server] = servers as [Server];
    const client = api(server.url);
    await fake.script([{ prompt: "readJob", behaviour: "refusal", times: 3 }]);
    const { headers, body } = await client.start({
      resume: `refused\n${sample("nurse-amina-okafor.txt")}`,
      job: sample("job-staff-nurse-emergency.txt"),
    });
    expect(body.status).toBe("failed");
    const id = headers.get("X-Request-Id") ?? "";
    const events = await fetch(`${server.url}/api/sessions/${body.session_id}/events`);
    let text = "";
    for await (const chunk of events.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (text.includes("event: done")) break;
    }
    const with_ = text.split("\n\n").filter((frame) => frame.includes(id));
    expect(with_.map((frame) => frame.split("\n")[0])).toEqual(["event: session", "event: problem"]);
    await expect.poll(() => servers.some(({ log }) => log().includes(`"request_id":"${id}"`))).toBe(true);
  });
});

describe("a server that measures nothing", () => {
  it("says so in the place of figures, and still has the costs, which are in the ledger", async () => {
    const server = await startServer(newFolder(), { METRICS: "off" });
    const { get } = api(server.url);
    const statusOf = async (path: string) => [path, (await get<{ code?: string }>(path)).status];
    const measured = ["dashboard", "performance", "quality", "cache"].map((name) => `/api/metrics/${name}`);
    const seen = ["trends", "anomalies", "recommendations", "variants"].map((name) => `/api/analytics/${name}`);
    for (const path of [...measured, ...seen, "/metrics"]) expect(await statusOf(path)).toEqual([path, 404]);
    expect((await get<{ detail: string }>("/api/metrics/quality")).body.detail).toMatch(/METRICS=off/);
    for (const path of ["/api/metrics/costs", "/api/alerts"]) expect(await statusOf(path)).toEqual([path, 200]);
    await server.stop();
  });
});
