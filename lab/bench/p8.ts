import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyCheckpoint, uuid6 } from "@langchain/langgraph-checkpoint";
import { RedisSaver } from "../../adapters/stores/redis/checkpointer.js";
import { openRedis } from "../../adapters/stores/redis/client.js";
import { createClient } from "../../clients/typescript/client.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { filled } from "../support/forms.js";
import { startRedis } from "../support/redis.js";
import { type MeasuredRow, spreadOf, timed } from "./measure.js";
import { storyOf } from "./mix.js";
import { BENCH_JOB, BENCH_RESUME } from "./ours.js";
import { start } from "./processes.js";
import { fillFolder, fillRedis } from "./stored.js";

const STORED = [4, 100, 10_000, 100_000];
const SESSIONS = 12;
const QUESTIONS = 10;
/** Questions that are answered with a story; the others get a "no". */
const STORIES = 3;

/**
 * P8: the latency of a start, of a story and of a "no" over HTTP with this many stored threads, each with a fact, in SQLite and in Redis (one
 * server per number of threads, requests interleaved). Also the latency of writing and reading a checkpoint in Redis with as many threads, and
 * the commands that one session sends to Redis.
 */
export async function p8(): Promise<MeasuredRow[]> {
  return [...(await onSqlite()), ...(await onRedis()), ...(await checkpoints()), ...(await commands())];
}

async function onSqlite(): Promise<MeasuredRow[]> {
  const folders = STORED.map(() => mkdtempSync(join(tmpdir(), "bench-")));
  for (const [index, folder] of folders.entries()) fillFolder(join(folder, "data"), STORED[index] ?? 0);
  try {
    return allRowsOf("SQLite", await repliesOver(folders.map((folder) => ({ DATA_DIR: join(folder, "data") }))));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

async function onRedis(): Promise<MeasuredRow[]> {
  const servers = await Promise.all(STORED.map(() => startRedis()));
  try {
    for (const [index, { url }] of servers.entries()) await fillRedis(url, STORED[index] ?? 0);
    return allRowsOf("Redis", await repliesOver(servers.map(({ url }) => ({ REDIS_URL: url }))));
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** The latencies of one kind of request, by number of stored threads, in ms. */
type Latencies = Record<"start" | "story" | "no", number[][]>;

function allRowsOf(store: string, { start: starts, story, no }: Latencies): MeasuredRow[] {
  return [
    ...rowsOf(`${store}, a start`, starts),
    ...rowsOf(`${store}, a story`, story),
    ...rowsOf(`${store}, a no`, no),
  ];
}

/** Starts a server for each environment and sends the same requests to them alternately. */
async function repliesOver(environments: Record<string, string>[]): Promise<Latencies> {
  const servers = await Promise.all(
    environments.map((env) => start("server/main.ts", { PORT: "0", LOG_LEVEL: "error", ...env })),
  );
  try {
    const clients = servers.map(({ line }) => createClient({ baseUrl: /http:\/\/\S+/.exec(line)?.[0] ?? "" }));
    const none = () => environments.map((): number[] => []);
    const walls: Latencies = { start: none(), story: none(), no: none() };
    for (let run = 0; run <= SESSIONS; run += 1) {
      const sessions: SessionResource[] = [];
      const measure = async (kind: keyof Latencies, index: number, work: () => Promise<unknown>) => {
        const ms = await timed(work);
        if (run > 0) walls[kind][index]?.push(ms);
      };
      for (const [index, client] of clients.entries())
        await measure("start", index, async () => {
          sessions[index] = await startSession(client, run);
        });
      for (let place = 0; place < QUESTIONS; place += 1)
        for (const [index, client] of clients.entries()) {
          if (place >= STORIES) await measure("no", index, () => sayNo(client, sessions[index], place));
          else {
            const told = await sayYes(client, sessions[index], place);
            await measure("story", index, told);
          }
        }
    }
    return walls;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

type Client = ReturnType<typeof createClient>;

async function startSession(client: Client, run: number): Promise<SessionResource> {
  const body = { resume: `${BENCH_RESUME}\nRun ${run}.`, job: BENCH_JOB, max_questions: QUESTIONS };
  return (await client.startSession({ body })) as SessionResource;
}

// A session that failed, or is still being read, has no questions: nothing can be measured on it.
function questionAt(session: SessionResource | undefined, place: number): SessionResource["questions"][number] {
  const question = session?.questions[place];
  if (!question) throw new Error(`the session has no question ${place}: ${JSON.stringify(session?.problem)}`);
  return question;
}

// Says yes, and returns a function that sends the story.
async function sayYes(client: Client, session: SessionResource | undefined, place: number) {
  const { thread_id, ask } = questionAt(session, place);
  const yes = { ask_id: ask?.ask_id ?? "", kind: "experience" as const, choice: "yes" as const };
  const { ask: form } = (await client.replyToThread({ thread_id, body: yes })) as QuestionResource;
  if (form?.kind !== "details") throw new Error(`a yes is asked for ${form?.kind}`);
  const values = filled(form.fields, storyOf(place));
  const body = { ask_id: form.ask_id, kind: "details" as const, values };
  return () => client.replyToThread({ thread_id, body });
}

async function sayNo(client: Client, session: SessionResource | undefined, place: number): Promise<void> {
  const question = questionAt(session, place);
  const body = { ask_id: question.ask?.ask_id ?? "", kind: "experience" as const, choice: "no" as const };
  const { status } = (await client.replyToThread({ thread_id: question.thread_id, body })) as QuestionResource;
  if (status !== "closed") throw new Error(`a no is ${status}`);
}

/** Counts the commands that one session sends to Redis, from its start to its last "no", as reported by Redis. */
async function commands(): Promise<MeasuredRow[]> {
  const redis = await startRedis();
  const server = await start("server/main.ts", { PORT: "0", LOG_LEVEL: "error", REDIS_URL: redis.url });
  const watcher = await openRedis(redis.url);
  try {
    const client = createClient({ baseUrl: /http:\/\/\S+/.exec(server.line)?.[0] ?? "" });
    const session = async (run: number) => {
      const started = await startSession(client, run);
      for (let place = 0; place < QUESTIONS; place += 1) await sayNo(client, started, place);
    };
    await session(0);
    await watcher.sendCommand(["CONFIG", "RESETSTAT"]);
    const sent: string[] = [];
    await watcher.monitor((line) => sent.push(String(line)));
    for (let run = 1; run <= SESSIONS; run += 1) await session(run);
    const stats = await openRedis(redis.url);
    const counts = [...String(await stats.info("commandstats")).matchAll(/cmdstat_([^:]+):calls=(\d+)/g)];
    stats.destroy();
    const ran = new Map(counts.map(([, name = "", calls]) => [name, Number(calls)]));
    process.stderr.write(
      `INFO commandstats over ${SESSIONS} sessions: ${[...ran].map(([name, calls]) => `${name} ${calls}`).join(", ")}\n`,
    );
    // MONITOR shows `lua` instead of a client's address for the commands of a script; these are not counted.
    const fromClients = sent.filter((line) => /^[\d.]+ \[\d+ [\d.]+:/.test(line));
    const isOfQueue = (line: string) => line.includes("{aa-queue}");
    const per = (lines: string[]) => spreadOf([lines.length / SESSIONS]);
    const of = `one session of ${QUESTIONS} noes`;
    return [
      { measure: `Redis, commands sent for ${of}`, unit: "commands", spread: per(fromClients), reach: null },
      { measure: "- of these the queue's", unit: "commands", spread: per(fromClients.filter(isOfQueue)), reach: null },
      {
        measure: "- of these for checkpoints",
        unit: "commands",
        spread: per(fromClients.filter((line) => line.includes(":checkpoints:") && line.includes(':stored"'))),
        reach: null,
      },
      {
        measure: "- KEYS and SCAN",
        unit: "commands",
        spread: spreadOf([(ran.get("keys") ?? 0) + (ran.get("scan") ?? 0)]),
        reach: 0,
      },
    ];
  } finally {
    watcher.destroy();
    await server.stop();
    await redis.stop();
  }
}

async function checkpoints(): Promise<MeasuredRow[]> {
  const server = await startRedis();
  const redis = await openRedis(server.url);
  try {
    const saver = new RedisSaver(redis, { ttlMs: 86_400_000 });
    const versions = { big: 1.5, small: 1.5 };
    const channel_values = { big: "x".repeat(8_000), small: 1 };
    const metadata = { source: "loop" as const, step: 0, parents: {} };
    const write = (thread: string) =>
      saver.put(
        { configurable: { thread_id: thread } },
        { ...emptyCheckpoint(), id: uuid6(1), channel_values, channel_versions: versions },
        metadata,
        versions,
      );
    const walls = STORED.map((): number[] => []);
    let stored = 0;
    for (const [index, size] of STORED.entries()) {
      for (; stored < size; stored += 200)
        await Promise.all(
          Array.from({ length: Math.min(200, size - stored) }, (_, one) => write(`local/old${stored + one}`)),
        );
      for (let run = 0; run < 400; run += 1) {
        const thread = `local/new${index}.${run}`;
        const ms = await timed(async () => {
          await write(thread);
          await saver.getTuple({ configurable: { thread_id: thread } });
        });
        if (run >= 100) walls[index]?.push(ms);
      }
    }
    return rowsOf("Redis, a checkpoint written and read", walls);
  } finally {
    redis.destroy();
    await server.stop();
  }
}

function rowsOf(what: string, walls: number[][]): MeasuredRow[] {
  const least = spreadOf(walls[0] ?? []).median;
  return walls.flatMap((ms, index): MeasuredRow[] => {
    const spread = spreadOf(ms);
    const beside = `${what}, beside ${STORED[index]} threads`;
    const absolute: MeasuredRow = { measure: beside, unit: "ms", spread, reach: null };
    if (index === 0) return [absolute];
    const ratio = spreadOf([spread.median / least]);
    return [absolute, { measure: `÷ beside ${STORED[0]} (optimum 1)`, unit: "ratio", spread: ratio, reach: 1.2 }];
  });
}
