import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyCheckpoint, uuid6 } from "@langchain/langgraph-checkpoint";
import Database from "better-sqlite3";
import { createClient } from "../client/client.js";
import type { QuestionResource, SessionResource } from "../domain/session.js";
import { openDatabase } from "../stores/database.js";
import { RedisSaver } from "../stores/redis/checkpointer.js";
import { openRedis } from "../stores/redis/client.js";
import { startRedis } from "../tests/support/redis.js";
import { type Row, spreadOf, timed } from "./measure.js";
import { JOB, RESUME } from "./ours.js";
import { start } from "./processes.js";

const STORED = [100, 10_000, 100_000];
const SESSIONS = 6;
const QUESTIONS = 10;

/**
 * P8: what a "no" costs over HTTP beside so many stored threads, on one server each, reply by reply in turn (SQLite); and what a write
 * and a read of a checkpoint cost beside as many (Redis).
 */
export async function p8(): Promise<Row[]> {
  return [...(await onSqlite()), ...(await onRedis())];
}

async function onSqlite(): Promise<Row[]> {
  const homes = STORED.map(() => mkdtempSync(join(tmpdir(), "bench-")));
  for (const [index, home] of homes.entries()) fill(join(home, "data"), STORED[index] ?? 0);
  const servers = await Promise.all(
    homes.map((home) => start("server/main.ts", { DATA_DIR: join(home, "data"), PORT: "0", LOG_LEVEL: "error" })),
  );
  try {
    const clients = servers.map(({ line }) => createClient({ baseUrl: /http:\/\/\S+/.exec(line)?.[0] ?? "" }));
    const walls = STORED.map((): number[] => []);
    for (let run = 0; run <= SESSIONS; run += 1) {
      const body = { resume: `${RESUME}\nRun ${run}.`, job: JOB, max_questions: QUESTIONS };
      const sessions: SessionResource[] = [];
      for (const client of clients) sessions.push((await client.startSession({ body })) as SessionResource);
      for (let place = 0; place < QUESTIONS; place += 1)
        for (const [index, client] of clients.entries()) {
          const question = sessions[index]?.questions[place];
          if (!question) continue;
          const reply = { ask_id: question.ask?.ask_id ?? "", kind: "experience" as const, choice: "no" as const };
          let status = "";
          const ms = await timed(async () => {
            ({ status } = (await client.replyToThread({
              thread_id: question.thread_id,
              body: reply,
            })) as QuestionResource);
          });
          if (status !== "closed") throw new Error(`a no is ${status}`);
          if (run > 0) walls[index]?.push(ms);
        }
    }
    return rowsOf("SQLite, a no", walls);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    for (const home of homes) rmSync(home, { recursive: true });
  }
}

/** Lays a data folder out and fills it with finished threads, ten to a session, small ones: what is looked up is their keys. */
function fill(dataDir: string, threads: number): void {
  mkdirSync(dataDir);
  const db = openDatabase(dataDir);
  db.exec(`CREATE TABLE checkpoints (thread_id TEXT NOT NULL, checkpoint_ns TEXT NOT NULL DEFAULT '', checkpoint_id TEXT NOT NULL,
      parent_checkpoint_id TEXT, type TEXT, checkpoint BLOB, metadata BLOB, PRIMARY KEY (thread_id, checkpoint_ns, checkpoint_id));
    CREATE TABLE writes (thread_id TEXT NOT NULL, checkpoint_ns TEXT NOT NULL DEFAULT '', checkpoint_id TEXT NOT NULL,
      task_id TEXT NOT NULL, idx INTEGER NOT NULL, channel TEXT NOT NULL, type TEXT, value BLOB,
      PRIMARY KEY (thread_id, checkpoint_ns, checkpoint_id, task_id, idx))`);
  db.close();
  const raw = new Database(join(dataDir, "adaptive-answers.sqlite"));
  raw.pragma("synchronous = OFF");
  const at = "2026-11-01T09:00:00.000Z";
  raw.transaction(() => {
    const numbers = `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${threads - 1})`;
    const session = "printf('old%08d', i / 10)";
    const thread = `${session} || '.g' || (i % 10)`;
    for (const sql of [
      `INSERT INTO sessions SELECT DISTINCT 'local', ${session}, '${at}', '${at}', '2099-01-01T00:00:00.000Z', '{}', NULL FROM n`,
      `INSERT INTO questions SELECT 'local', ${session}, ${thread}, i % 10, '${at}', '{}', '{}' FROM n`,
      `INSERT INTO runs (owner, session_id, run_id, thread_id, kind, input, status, accepted_at, ended_at, acceptor)
         SELECT 'local', ${session}, 'run' || i, ${thread}, 'reply', '{}', 'done', '${at}', '${at}', '0:0' FROM n`,
      `INSERT INTO events SELECT 'local', ${session}, i % 10 + 1, ${thread}, 'question', '{}', '${at}' FROM n`,
      `INSERT INTO leases SELECT 'local', ${thread}, 3, NULL FROM n`,
      `INSERT INTO checkpoints SELECT 'local/' || ${thread}, '', printf('1ef%08d', i), NULL, 'json', zeroblob(400), zeroblob(100) FROM n`,
      `INSERT INTO writes SELECT 'local/' || ${thread}, '', printf('1ef%08d', i), 't', 0, 'c', 'json', zeroblob(100) FROM n`,
    ])
      raw.exec(sql.replace(" SELECT", ` ${numbers} SELECT`));
  })();
  raw.close();
}

async function onRedis(): Promise<Row[]> {
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

function rowsOf(what: string, walls: number[][]): Row[] {
  const least = spreadOf(walls[0] ?? []).median;
  return walls.flatMap((ms, index): Row[] => {
    const spread = spreadOf(ms);
    const beside = `${what}, beside ${STORED[index]} threads`;
    const absolute: Row = { measure: beside, unit: "ms", spread, reach: null };
    if (index === 0) return [absolute];
    const ratio = spreadOf([spread.median / least]);
    return [absolute, { measure: `÷ beside ${STORED[0]} (optimum 1)`, unit: "ratio", spread: ratio, reach: 1.2 }];
  });
}
