import { once } from "node:events";
import { rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openRedis } from "../../adapters/stores/redis/client.js";
import type { HealthReport } from "../../domain/metrics.js";
import type { QuestionResource, SessionPage, SessionResource } from "../../domain/session.js";
import { sample } from "../../lab/support/data.js";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { HAS_REDIS, startRedis } from "../../lab/support/redis.js";
import { api, type Problem, questionAbout } from "../support/api.js";

/* The guarantees while Redis is unavailable, and when it is available again. */

const documents = {
  resume: sample("nurse-amina-okafor.txt"),
  job: sample("job-staff-nurse-emergency.txt"),
  max_questions: 2,
};
/** If the store is unavailable, a request fails within two seconds. A request that takes longer than this fails the test. */
const PATIENCE_MS = 2_500;
const KEPT = ["--appendonly", "yes", "--appendfsync", "always"];

interface Readiness {
  status: string;
  dependencies: { name: string; kind: string; status: string; reason?: string }[];
}

if (!HAS_REDIS) it.skip("when Redis is away (redis-server is not installed here)", () => {});

describe.skipIf(!HAS_REDIS)("when Redis is away", () => {
  const stops: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });
  async function aRedis() {
    const redis = await startRedis(KEPT);
    stops.push(() => redis.stop());
    return redis;
  }
  async function aServer(env: Record<string, string>) {
    const server = await startServer(newFolder(), env);
    stops.push(() => server.stop());
    const get = async <Body>(path: string) => {
      const response = await fetch(server.url + path, { signal: AbortSignal.timeout(PATIENCE_MS) });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
    };
    return { ...api(server.url), get, url: server.url };
  }
  const no = (thread: string) => ({ ask_id: `${thread}.first`, kind: "experience", choice: "no" });

  it.each([
    ["killed", (redis: Awaited<ReturnType<typeof aRedis>>) => redis.stop(), (redis) => redis.again()],
    [
      "silent",
      async (redis: Awaited<ReturnType<typeof aRedis>>) => void process.kill(redis.pid(), "SIGSTOP"),
      async (redis) => void process.kill(redis.pid(), "SIGCONT"),
    ],
  ] satisfies [
    string,
    (redis: Awaited<ReturnType<typeof aRedis>>) => Promise<unknown>,
    (redis: Awaited<ReturnType<typeof aRedis>>) => Promise<unknown>,
  ][])("(%s) says so at once, loses nothing, and goes on by itself", async (_, away, back) => {
    const redis = await aRedis();
    const server = await aServer({ REDIS_URL: redis.url });
    const { body: session } = await server.start(documents);
    const [first = "", second = ""] = session.questions.map(({ thread_id }) => thread_id);
    expect((await server.reply(first, no(first))).body.status).toBe("closed");
    await away(redis);
    const asked = await server.get<Problem>(`/api/sessions/${session.session_id}`);
    expect([asked.status, asked.body.code]).toEqual([503, "store_unavailable"]);
    expect(Number(asked.headers.get("Retry-After"))).toBeGreaterThan(0);
    const replied = await fetch(`${server.url}/api/threads/${second}/replies`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": "the same" },
      body: JSON.stringify(no(second)),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    expect(replied.status).toBe(503);
    const ready = await server.get<Readiness>("/readyz");
    expect([ready.status, ready.body.status]).toEqual([503, "unavailable"]);
    expect((await server.get("/livez")).status).toBe(200);
    const health = await server.get<HealthReport>("/api/metrics/health");
    expect([health.status, health.body.scope, health.body.status]).toEqual([200, "this_process", "unavailable"]);
    expect(health.body.dependencies[0]).toMatchObject({ name: "store", status: "unavailable" });
    await back(redis);
    await expect.poll(async () => (await server.get<Readiness>("/readyz")).status, { timeout: 10_000 }).toBe(200);
    const again = await server.reply(second, no(second), { "Idempotency-Key": "the same" });
    expect(again.body.outcome).toBe("skipped");
    const { body } = await server.get<SessionResource>(`/api/sessions/${session.session_id}`);
    expect(body.questions.map(({ outcome }) => outcome)).toEqual(["skipped", "skipped"]);
  });

  it("drives on what it took without being able to say so", async () => {
    const redis = await aRedis();
    const mute = await mutingProxy(redis.port);
    stops.push(mute.close);
    const server = await aServer({ REDIS_URL: `redis://127.0.0.1:${mute.port}` });
    const { body: session } = await server.start(documents);
    const thread = session.questions[0]?.thread_id ?? "";
    // The acceptance is written, but the answer to it is lost.
    mute.muteFrom("RPUSH");
    expect((await server.reply(thread, no(thread))).status).toBe(503);
    const outcome = async () => (await server.get<QuestionResource>(`/api/threads/${thread}`)).body.outcome;
    await expect.poll(outcome, { timeout: 20_000 }).toBe("skipped");
  });

  it("begins new sessions in SQLite where that is asked for, says so, and has both when it is back", async () => {
    const redis = await aRedis();
    const server = await aServer({ REDIS_URL: redis.url, STATE_FALLBACK: "sqlite" });
    const { body: before } = await server.start(documents);
    expect(before.session_id).toMatch(/^ses_rd_/);
    await redis.stop();
    await expect
      .poll(async () => (await server.get<Readiness>("/readyz")).body.status, { timeout: 10_000 })
      .toBe("degraded");
    const { body: readiness, status } = await server.get<Readiness>("/readyz");
    expect(status).toBe(200);
    expect(readiness.dependencies.slice(0, 2)).toMatchObject([
      { name: "store", kind: "redis", status: "unavailable" },
      { name: "fallback", kind: "sqlite", status: "ok" },
    ]);
    const { body: meanwhile } = await server.start(documents, { "Idempotency-Key": "once" });
    expect([meanwhile.session_id.slice(0, 7), meanwhile.status]).toEqual(["ses_sq_", "ready"]);
    const thread = meanwhile.questions[0]?.thread_id ?? "";
    expect((await server.reply(thread, no(thread))).body.outcome).toBe("skipped");
    expect((await server.get<Problem>(`/api/sessions/${before.session_id}`)).body.code).toBe("store_unavailable");
    expect((await server.get<Problem>("/api/sessions")).body.code).toBe("store_unavailable");
    await redis.again();
    await expect.poll(async () => (await server.get<Readiness>("/readyz")).body.status, { timeout: 10_000 }).toBe("ok");
    expect((await server.start(documents, { "Idempotency-Key": "once" })).body.session_id).toBe(meanwhile.session_id);
    const { body: after } = await server.start(documents);
    expect(after.session_id).toMatch(/^ses_rd_/);
    const pages: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const more: string = cursor === "" ? "" : `&cursor=${cursor}`;
      const { body } = await server.get<SessionPage>(`/api/sessions?limit=1${more}`);
      pages.push(...body.items.map(({ session_id }) => session_id));
      cursor = body.next_cursor;
    }
    expect(pages).toEqual([after.session_id, meanwhile.session_id, before.session_id]);
  });

  it("can be emptied when it is full", async () => {
    const redis = await aRedis();
    const server = await aServer({ REDIS_URL: redis.url });
    const { body: session } = await server.start(documents);
    const client = await openRedis(redis.url);
    await client.configSet("maxmemory", "1mb");
    expect((await server.start(documents)).status).toBe(507);
    expect((await server.send("DELETE", `/api/sessions/${session.session_id}`)).status).toBe(204);
    const left: string[] = [];
    for await (const keys of client.scanIterator()) left.push(...keys.map(String));
    expect(left.filter((key) => key.includes(session.session_id) && !key.endsWith(":fence"))).toEqual([]);
    client.destroy();
  });

  it("lets all of a session run out together, and what was said stay", async () => {
    const redis = await aRedis();
    const server = await aServer({ REDIS_URL: redis.url });
    const { body: session } = await server.start(documents);
    const { thread_id: thread } = questionAbout(session, "cannulation");
    const yes = (await server.reply(thread, { ...no(thread), choice: "yes" })).body;
    const values = { story: "I did cannulation and venepuncture on 12 wards and told the registrar at once." };
    const told = (await server.reply(thread, { ask_id: yes.ask?.ask_id, kind: "details", values })).body;
    expect(told.outcome).toBe("accepted");
    const client = await openRedis(redis.url);
    const times: Record<string, number> = {};
    for await (const keys of client.scanIterator())
      for (const key of keys) if (String(key).includes(session.session_id)) times[String(key)] = await client.pTTL(key);
    expect(Object.keys(times).length).toBeGreaterThan(12);
    const stay = Object.keys(times).filter((key) => times[key] === -1);
    expect(stay.length).toBeGreaterThan(0);
    expect(stay.filter((key) => !key.endsWith(":said"))).toEqual([]);
    const rest = Object.entries(times).filter(([key]) => !stay.includes(key));
    for (const [, ms] of rest) expect(ms).toBeGreaterThan(29 * 86_400_000);
    client.destroy();
  });

  it("keeps what it has accepted while the queue's Redis is away, and drives it when that is back", async () => {
    const [state, queue] = [await aRedis(), await aRedis()];
    const server = await aServer({ REDIS_STATE_URL: state.url, REDIS_URL: queue.url, WAIT_SECONDS: "0" });
    const { body: session } = await server.start(documents);
    const place = `/api/sessions/${session.session_id}`;
    await expect.poll(async () => (await server.get<SessionResource>(place)).body.status).toBe("ready");
    const thread = (await server.get<SessionResource>(place)).body.questions[0]?.thread_id ?? "";
    await queue.stop();
    expect((await server.reply(thread, no(thread))).status).toBe(202);
    expect((await server.question(thread)).status).toBe("running");
    const { body } = await server.get<Readiness>("/readyz");
    expect(body.dependencies.slice(0, 2).map(({ status }) => status)).toEqual(["ok", "unavailable"]);
    await queue.again();
    await expect
      .poll(async () => (await server.get<QuestionResource>(`/api/threads/${thread}`)).body.outcome, {
        timeout: 20_000,
      })
      .toBe("skipped");
  });

  it("is not ready when it comes back as one that must be refused, until that is put right", async () => {
    const redis = await aRedis();
    await redis.stop();
    const server = await aServer({ REDIS_URL: redis.url });
    const readiness = async () => {
      const { status, body } = await server.get<Readiness>("/readyz");
      return `${status} ${body.dependencies[0]?.reason}`;
    };
    expect(await readiness()).toMatch(/^503 REDIS_URL: Redis does not answer/);
    await redis.again(["--maxmemory", "50mb", "--maxmemory-policy", "allkeys-lru"]);
    await expect.poll(readiness).toMatch(/^503 The Redis of REDIS_URL drops data .*allkeys-lru.*: set noeviction/);
    const client = await openRedis(redis.url);
    await client.configSet("maxmemory-policy", "noeviction");
    client.destroy();
    await expect.poll(readiness).toBe("200 undefined");
    expect((await server.start(documents)).body.status).toBe("ready");
    await redis.stop();
    await rm(join(redis.folder, "appendonlydir"), { recursive: true });
    await redis.again(["--cluster-enabled", "yes"]);
    await expect.poll(readiness).toMatch(/^503 The Redis of REDIS_URL is a Redis Cluster/);
  });

  it("is named where a Redis cannot do what the stock checkpointer asks of it", async () => {
    const redis = await aRedis();
    const lacks = /lacks RedisJSON and RediSearch, which CHECKPOINTER=redis-stack needs/;
    await expect(aServer({ REDIS_URL: redis.url, CHECKPOINTER: "redis-stack" })).rejects.toThrow(lacks);
    // One that was away at the start is refused when it is there.
    await redis.stop();
    const server = await aServer({ REDIS_URL: redis.url, CHECKPOINTER: "redis-stack" });
    await redis.again();
    const readiness = async () => {
      const { status, body } = await server.get<Readiness>("/readyz");
      return `${status} ${body.dependencies[0]?.reason}`;
    };
    await expect.poll(readiness).toMatch(lacks);
    expect(await readiness()).toMatch(/^503/);
  });
});

/** A proxy for Redis. After `muteFrom(word)` it forwards the first request with that word, and then no more answers on its connection. */
async function mutingProxy(port: number) {
  let word: string | null = null;
  const sockets = new Set<Socket>();
  const way = createServer((client) => {
    const redis = connect(port, "127.0.0.1");
    let muted = false;
    client.on("data", (data) => {
      if (word !== null && data.includes(word)) {
        word = null;
        muted = true;
      }
      redis.write(data);
    });
    redis.on("data", (data) => muted || client.write(data));
    for (const [one, other] of [
      [client, redis],
      [redis, client],
    ] as const) {
      sockets.add(one);
      one.on("error", () => {}).on("close", () => other.destroy());
    }
  });
  way.listen(0, "127.0.0.1");
  await once(way, "listening");
  return {
    port: (way.address() as AddressInfo).port,
    muteFrom(given: string) {
      word = given;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      way.close();
    },
  };
}

const STACK = process.env.TEST_REDIS_STACK_URL;
if (!STACK) it.skip("the stock checkpointer on Redis Stack (TEST_REDIS_STACK_URL names none)", () => {});
describe.skipIf(!STACK)("the stock checkpointer on Redis Stack", () => {
  it("takes a session from its start to the end of a question", async () => {
    const server = await startServer(newFolder(), { REDIS_URL: STACK ?? "", CHECKPOINTER: "redis-stack" });
    const client = api(server.url);
    const { body: session } = await client.start(documents);
    const thread = session.questions[0]?.thread_id ?? "";
    const closed = await client.reply(thread, { ask_id: `${thread}.first`, kind: "experience", choice: "no" });
    expect(closed.body).toMatchObject({ status: "closed", outcome: "skipped" });
    expect((await client.send("DELETE", `/api/sessions/${session.session_id}`)).status).toBe(204);
    await server.stop();
  });
});
