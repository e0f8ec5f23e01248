import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { sample } from "../../lab/support/data.js";
import { backendEnvOf, newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { type Answered, api, type Problem, questionAbout } from "../support/api.js";
import { cli } from "../support/cli.js";
import { documents, ECG_STORY } from "../support/nurse.js";

/*
 * The program with each provider, as its users run it: a server process that calls a fake of the provider over HTTP.
 */

type Fake = Awaited<ReturnType<typeof startFakeModel>>;
let openai: Fake;
let gemini: Fake;
let running: Awaited<ReturnType<typeof startServer>>[] = [];
beforeAll(async () => {
  [openai, gemini] = await Promise.all([startFakeModel("openai"), startFakeModel("gemini")]);
});
afterAll(() => Promise.all([openai.stop(), gemini.stop()]));
beforeEach(() => Promise.all([openai.reset(), gemini.reset()]));
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  running = [];
});

const compatible = () => ({ MODEL_BASE_URL: openai.baseUrl, MODEL_WRITER: "small" });
const PRICES = { small: { input: 1, cached: 0.1, output: 4 } };

async function start(env: Record<string, string>, dataDir = newFolder()) {
  const server = await startServer(dataDir, env);
  running.push(server);
  return { ...api(server.url), dataDir, server };
}

function modelsFile(content: object): string {
  const folder = join(newFolder(), "files");
  mkdirSync(folder);
  const file = join(folder, "models.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

async function answered(
  client: Awaited<ReturnType<typeof start>>,
  session: SessionResource,
): Promise<QuestionResource> {
  const { thread_id, ask } = questionAbout(session, "ECG");
  const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const form = yes.body.ask;
  const story = form?.kind === "details" ? form.fields.find(({ required }) => required)?.id : undefined;
  const values = { [story ?? "story"]: ECG_STORY };
  return (await client.reply(thread_id, { ask_id: form?.ask_id, kind: "details", values })).body;
}

const PROVIDERS: [string, () => Fake, () => Record<string, string>, string][] = [
  ["compatible", () => openai, compatible, "compatible:small"],
  [
    "openai",
    () => openai,
    () => ({ OPENAI_API_KEY: "sk-canary", OPENAI_BASE_URL: openai.baseUrl }),
    "openai:gpt-4.1-mini",
  ],
  [
    "gemini",
    () => gemini,
    () => ({ GEMINI_API_KEY: "gm-canary", GEMINI_BASE_URL: gemini.baseUrl }),
    "gemini:gemini-2.5-flash",
  ],
];

describe.each(PROVIDERS)("a session through %s", (name, fakeOf, env, provider) => {
  it("reads, asks, writes and judges, with a receipt that is the provider's own ledger, and tells no key", async () => {
    const fake = fakeOf();
    const client = await start(env());
    const started = await client.start(documents);
    expect(started.body).toMatchObject({ status: "ready", provider });
    const question = await answered(client, started.body);
    expect(question).toMatchObject({ status: "closed", outcome: "accepted" });
    expect(question.answer?.bullets[0]?.text).toContain("12-lead ECG");
    const calls = await fake.calls();
    expect(calls).toMatchObject({ readResume: 1, readJob: 1, findGaps: 1, writeQuestions: 1, draftAnswer: 1 });
    expect(calls.judgeAnswer).toBe(1);

    const session = (await client.get<SessionResource>(`/api/sessions/${started.body.session_id}`)).body;
    const ledger = await fake.ledger();
    const sum = (field: "input" | "cached" | "output", of = ledger) => of.reduce((all, one) => all + one[field], 0);
    const reading = ["readResume", "readJob", "findGaps", "writeQuestions"];
    const own = ledger.filter(({ prompt }) => !reading.includes(prompt));
    for (const [usage, billed] of [
      [session.usage, ledger],
      [question.usage, own],
    ] as const)
      expect(usage).toMatchObject({
        calls: billed.length,
        input_tokens: sum("input", billed),
        cached_tokens: sum("cached", billed),
        output_tokens: sum("output", billed),
        estimated: false,
      });
    // Every named provider has prices (engine/config/models.ts); a compatible server has none.
    expect(session.usage.cost_usd === null, `${name} has prices`).toBe(name === "compatible");
    const { body: providers } = await client.get<{ providers: object[] }>("/api/providers");
    expect(providers.providers).toMatchObject([{ name, offline: false, circuit: "closed", active: 0, waiting: 0 }]);
    expect(JSON.stringify([providers, session, question, (await client.get("/readyz")).body])).not.toContain("canary");
  });
});

describe("documents of a page each through gemini", () => {
  it("are sent to the two calls that read them, so that keeping them would not pay, and the receipt holds what that cost", async () => {
    const client = await start({ GEMINI_API_KEY: "gm-canary", GEMINI_BASE_URL: gemini.baseUrl });
    const { body } = await client.start({
      resume: sample("electrician-siobhan-ni-bhriain.txt"),
      job: sample("job-electrician-estates-maintenance.txt"),
    });
    const { thread_id, ask } = body.questions[0] ?? { thread_id: "" };
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const fields = yes.body.ask?.kind === "details" ? yes.body.ask.fields : [];
    const values = Object.fromEntries(fields.filter(({ required }) => required).map(({ id }) => [id, ECG_STORY]));
    await client.reply(thread_id, { ask_id: yes.body.ask?.ask_id, kind: "details", values });
    const ledger = await gemini.ledger();
    const kept = ledger.filter(({ prompt }) => prompt === "cachedContents");
    expect(kept).toEqual([]);
    const { usage } = (await client.get<SessionResource>(`/api/sessions/${body.session_id}`)).body;
    const sum = (of: (one: (typeof ledger)[number]) => number) => ledger.reduce((all, one) => all + of(one), 0);
    expect(usage.input_tokens).toBe(sum(({ input }) => input));
    expect(usage.cached_tokens).toBe(sum(({ cached }) => cached));
    const tokens = sum(({ input, cached, output }) => (input - cached) * 0.3 + cached * 0.03 + output * 2.5);
    expect(usage.cost_usd).toBeCloseTo(tokens / 1_000_000, 8);
  });
});

describe("a provider that fails", () => {
  it("is asked three times and then the next one, whose name is told", async () => {
    await openai.script([{ prompt: "*", behaviour: "500", times: 1_000 }]);
    const client = await start({
      ...compatible(),
      MODEL_PROVIDER: "compatible,gemini",
      GEMINI_API_KEY: "k",
      GEMINI_BASE_URL: gemini.baseUrl,
    });
    const { body } = await client.start(documents);
    expect(body.status).toBe("ready");
    const failed = await openai.calls();
    expect(Math.max(...Object.values(failed))).toBeLessThanOrEqual(3);
    expect((await gemini.calls()).readResume).toBe(1);
    const { answer, provider } = await answered(client, body);
    expect([answer?.bullets.length, provider]).toEqual([1, "gemini:gemini-2.5-flash"]);
    // So did the reading, which the session names.
    expect(body.provider).toBe("gemini:gemini-2.5-flash");
  });

  it("is left alone after five failures in a row, and is tried again later; it is told without a call", async () => {
    await openai.script([{ prompt: "*", behaviour: "503", times: 1_000 }]);
    const client = await start(compatible());
    const first = await client.start(documents);
    expect(first.body.problem?.code).toBe("provider_unavailable");
    // Each session's two readings fail after three tries each.
    for (const more of ["One more line.", "And one."])
      await client.start({ ...documents, resume: `${documents.resume}\n${more}` });
    const spent = await openai.calls();
    const third = await client.start({ ...documents, resume: `${documents.resume}\nAnd one more.` });
    expect(third.body.problem?.code).toBe("provider_unavailable");
    expect(await openai.calls()).toEqual(spent);
    const { body } = await client.get<{ dependencies: object[] }>("/readyz");
    expect(body.dependencies).toContainEqual(expect.objectContaining({ name: "model", status: "unavailable" }));
    expect(await openai.calls()).toEqual(spent);
  });

  it.each(["html", "garbage", "redirect", "huge", "empty"])(
    "with %s is an honest problem, and nothing is accepted",
    async (behaviour) => {
      await openai.script([{ prompt: "*", behaviour, location: `${gemini.baseUrl}/__calls`, times: 1_000 }]);
      const client = await start({ ...compatible(), MODEL_API_KEY: "sk-canary" });
      const { body } = await client.start(documents);
      expect(body.status).toBe("failed");
      expect(["provider_unavailable", "provider_refused", "output_malformed"]).toContain(body.problem?.code);
      expect(JSON.stringify(body)).not.toContain("canary");
      expect(Math.max(...Object.values(await openai.calls()))).toBeLessThanOrEqual(3);
      expect(await gemini.headers()).toEqual([]);
    },
  );
});

describe.skipIf(process.platform !== "linux")("an answer of 64 MB (measured by Linux's own figures)", () => {
  it("leaves memory as flat as an ordinary one", async () => {
    const client = await start(compatible());
    const peakMb = () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${client.server.child.pid}/status`, "utf8"))?.[1]) / 1024;
    const warm = async (index: number) =>
      (await client.start({ ...documents, resume: `${documents.resume}\nLine ${index}.` })).body;
    for (let index = 0; index < 5; index += 1) await warm(index);
    const before = peakMb();
    await openai.script([{ prompt: "readResume", behaviour: "huge", times: 4 }]);
    for (let index = 5; index < 9; index += 1) expect((await warm(index)).problem?.code).toBe("provider_refused");
    // Each answer is cut at 8 MB, one after the other. Without the limit this test does not end.
    expect(peakMb() - before).toBeLessThan(120);
  });
});

describe("a warm-up", () => {
  const settings = () => ({
    ...compatible(),
    MODEL_WRITER: "fast:small,quality:large",
    MODEL_JUDGE: "judge",
    MODEL_WARM_UP: "on",
    LOG_LEVEL: "info",
    MODELS_FILE: modelsFile({
      prices: { small: { input: 1, output: 1 }, large: { input: 1, output: 1 }, judge: { input: 1, output: 1 } },
    }),
  });

  it("asks each model once before anybody comes, and says what it used", async () => {
    const client = await start(settings());
    await expect.poll(() => openai.calls(), { timeout: 20_000 }).toEqual({ warmUp: 3 });
    expect((await openai.ledger()).map(({ model }) => model).sort()).toEqual(["judge", "large", "small"]);
    const billed = (await openai.ledger()).map(({ input }) => input);
    await expect.poll(() => client.server.log().match(/"input_tokens":\d+/g)?.length, { timeout: 20_000 }).toBe(3);
    expect(client.server.log()).toContain(`"input_tokens":${billed[0]}`);
  });

  it("counts for the day's budget, and keeps nobody from starting when it fails", async () => {
    await openai.script([{ prompt: "warmUp", behaviour: "500", times: 9 }]);
    const client = await start(settings());
    await expect.poll(() => client.server.log(), { timeout: 20_000 }).toContain("provider_unavailable");
    expect((await client.get("/livez")).status).toBe(200);
    await client.server.stop();
    const spent = await start({ ...settings(), BUDGET_DAY_USD: "0.00001" });
    await expect.poll(() => spent.server.log(), { timeout: 20_000 }).toContain("budget_exceeded");
  });
});

describe("the cache", () => {
  it("answers the same session again without the model, for the same owner, and is told and emptied on the command line", async () => {
    const client = await start({ ...compatible(), CACHE: "on" });
    const first = (await client.start(documents)).body;
    const spent = await openai.calls();
    const again = (await client.start(documents)).body;
    expect(await openai.calls()).toEqual(spent);
    expect(again.gaps.map(({ title }) => title)).toEqual(first.gaps.map(({ title }) => title));
    expect(again.questions.map(({ text }) => text)).toEqual(first.questions.map(({ text }) => text));
    expect(again.usage).toMatchObject({ calls: 0, cost_usd: 0 });
    await client.server.stop();
    const env = { DATA_DIR: client.dataDir };
    const stats = await cli(["cache", "stats"], env);
    expect(stats.out).toMatch(/inference: [1-9]\d* entries, \d+ KB, [1-9]\d* of \d+ hits \(\d+ %\)/);
    await cli(["cache", "clear"], env);
    expect((await cli(["cache", "stats"], env)).out).toMatch(/inference: 0 entries/);
  });

  it("forgets what a deleted session brought", async () => {
    const client = await start({ ...compatible(), CACHE: "on" });
    const { body } = await client.start(documents);
    const spent = (await openai.calls()).readResume ?? 0;
    await client.send("DELETE", `/api/sessions/${body.session_id}`);
    await client.start(documents);
    expect((await openai.calls()).readResume).toBe(spent + 1);
  });

  it("makes equal calls of one moment once", async () => {
    await openai.script([{ prompt: "readResume", delay_ms: 300 }]);
    const client = await start({ ...compatible(), CACHE: "inference" });
    const started = await Promise.all([1, 2, 3].map(() => client.start(documents)));
    expect(started.map(({ body }) => body.status)).toEqual(["ready", "ready", "ready"]);
    expect((await openai.calls()).readResume).toBe(1);
  });
});

describe("a budget", () => {
  const roles = {
    reader: { max_output_tokens: 2_000 },
    writer: { max_output_tokens: 2_000 },
    judge: { max_output_tokens: 500 },
  };

  it("is never exceeded, however many ask at once, and says what is spent and allowed", async () => {
    const budget = 0.06;
    const client = await start({
      ...compatible(),
      MODELS_FILE: modelsFile({ prices: PRICES, roles }),
      BUDGET_DAY_USD: String(budget),
    });
    const starts = Array.from({ length: 50 }, (_, index) =>
      client.start({ ...documents, resume: `${documents.resume}\nLine ${index}.` }),
    );
    const done: Answered<SessionResource>[] = await Promise.all(starts);
    const problems = done.flatMap(({ body }) => (body.problem ? [body.problem] : []));
    expect(problems.length).toBeGreaterThan(40);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["budget_exceeded"]));
    expect(problems[0]?.message).toMatch(/the budget for today: \$0\.\d+ of \$0\.0600 are spent or reserved/);
    const ledger = await openai.ledger();
    const spent = ledger.reduce(
      (sum, { input, cached, output }) => sum + ((input - cached) * 1 + cached * 0.1 + output * 4) / 1_000_000,
      0,
    );
    expect(spent).toBeLessThanOrEqual(budget);
    // Who is admitted finishes, and who is not costs nothing: every call was one of a session that is ready.
    const ready = done.filter(({ body }) => body.status === "ready");
    expect(ready.length).toBeGreaterThan(0);
    expect(ledger).toHaveLength(ready.reduce((calls, { body }) => calls + body.usage.calls, 0));
  }, 120_000);

  it("of a session stops that session alone", async () => {
    const client = await start({
      ...compatible(),
      MODELS_FILE: modelsFile({ prices: PRICES, roles }),
      BUDGET_SESSION_USD: "0.00001",
    });
    const { body } = await client.start(documents);
    expect(body).toMatchObject({ status: "failed", problem: { code: "budget_exceeded" } });
    expect(await openai.calls()).toEqual({});
  });

  it("without a price is refused at the start", async () => {
    await expect(startServer(newFolder(), { ...compatible(), BUDGET_DAY_USD: "1" })).rejects.toThrow(
      /BUDGET_DAY_USD needs a price in MODELS_FILE for small/,
    );
  });
});

describe("a long document", () => {
  it("is read whole once, and after that shown as far as a call needs it, which is said", async () => {
    const client = await start(compatible());
    const filler = Array.from(
      { length: 1_500 },
      (_, at) => `- Helped with the weekly stock count number ${at}, as planned.`,
    );
    const resume = `${documents.resume}\nEARLIER WORK\n${filler.join("\n")}\n`;
    const { body } = await client.start({ ...documents, resume, max_questions: 2 });
    expect(body.warnings.join()).toContain(`all of its ${[...resume].length} characters were read`);
    await answered(client, body);
    const lengths = (await openai.requests()).map(
      ({ messages }) => messages.map(({ content }) => content).join("").length,
    );
    // Two prompts have all of it: the reading, and the search for gaps.
    expect(lengths.filter((length) => length > resume.length * 0.9)).toHaveLength(2);
    expect(lengths.filter((length) => length < 24_000 + documents.job.length + 20_000).length).toBeGreaterThan(3);
    expect(lengths).toHaveLength(lengths.filter((length) => length > resume.length * 0.9 || length < 60_000).length);
    const short = await client.start(documents);
    expect(short.body.warnings.join()).not.toContain("is long");
  });
});

describe("a cancelled run", () => {
  it("closes the provider's connection within a second, is billed for what it had, and goes on where it was", async () => {
    const client = await start(compatible());
    const { body } = await client.start(documents);
    const { thread_id, ask, session_id } = questionAbout(body, "ECG");
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    await openai.script([{ prompt: "draftAnswer", behaviour: "hang" }]);
    const details = { ask_id: yes.body.ask?.ask_id, kind: "details", values: { story: ECG_STORY } };
    await client.reply(thread_id, details, { Prefer: "respond-async" });
    await expect.poll(async () => (await openai.open()) > 0).toBe(true);
    const place = `/api/sessions/${session_id}/questions/${thread_id}`;
    const cancelled = await client.send<QuestionResource & Problem>("POST", `${place}/cancel`);
    await expect.poll(() => openai.open(), { timeout: 1_000 }).toBe(0);
    expect(cancelled.body.problem?.code).toBe("cancelled");
    // The connection is closed first; the tokens that were read are counted later.
    await expect.poll(async () => (await client.question(thread_id)).usage.calls, { timeout: 15_000 }).toBe(1);
    const { usage } = await client.question(thread_id);
    expect(usage.estimated).toBe(true);
    expect(usage.input_tokens).toBeGreaterThan(100);
    const retried = await client.send<QuestionResource>("POST", `${place}/retry`);
    expect(retried.body).toMatchObject({ status: "closed", outcome: "accepted" });
  });
});

describe("an answer that unpacks to 400 MB", () => {
  // The peak memory of the process, in MB.
  const peak = (pid: number | undefined) =>
    Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

  it.skipIf(process.platform !== "linux").each(PROVIDERS)(
    "is refused through %s, and takes no memory",
    async (_, fakeOf, env) => {
      const client = await start(env());
      const { body } = await client.start(documents);
      const before = peak(client.server.child.pid);
      await fakeOf().script([{ prompt: "draftAnswer", behaviour: "bomb" }]);
      const { thread_id, ask } = questionAbout(body, "deteriorating");
      const form = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
      const details = { ask_id: form.body.ask?.ask_id, kind: "details", values: { story: ECG_STORY } };
      const { problem } = (await client.reply(thread_id, details)).body as QuestionResource;
      expect(problem).toMatchObject({
        code: "provider_refused",
        message: expect.stringMatching(/longer than [18] MB/),
      });
      expect(peak(client.server.child.pid) - before, "MB more than before").toBeLessThan(64);
    },
  );
});

describe("no other host", () => {
  let listener: Server;
  const heard: string[] = [];
  beforeAll(async () => {
    // A proxy for every library that honours the usual proxy variables.
    listener = createServer((request, response) => {
      heard.push(request.url ?? "");
      response.writeHead(502).end();
    });
    listener.on("connect", (request, socket) => {
      heard.push(request.url ?? "");
      socket.destroy();
    });
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => void listener.close());

  it("is connected to: not by a tokenizer, not by tracing, not by telemetry", async () => {
    const port = (listener.address() as AddressInfo).port;
    const log = join(newFolder(), "connects.txt");
    // Reports every address that any socket of the process connects to, and every name that it looks up.
    const hook = new URL("../support/report-connects.mjs", import.meta.url).pathname;
    await openai.script([{ prompt: "draftAnswer", behaviour: "no_usage" }]);
    const client = await start({
      ...compatible(),
      NODE_OPTIONS: `--import=${hook}`,
      CONNECTS_FILE: log,
      LANGSMITH_TRACING: "true",
      LANGCHAIN_TRACING_V2: "true",
      HTTP_PROXY: `http://127.0.0.1:${port}`,
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
    });
    const { body } = await client.start(documents);
    const question = await answered(client, body);
    expect(question.usage.estimated).toBe(true);
    const connected = new Set(readFileSync(log, "utf8").trim().split("\n"));
    const { REDIS_URL } = backendEnvOf("");
    const own = REDIS_URL ? [new URL(REDIS_URL).host] : [];
    expect(connected).toEqual(new Set([new URL(openai.baseUrl).host, ...own]));
    expect(heard).toEqual([]);
  });
});
