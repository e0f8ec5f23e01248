import { mkdirSync } from "node:fs";
import { openRedis } from "../../adapters/stores/redis/client.js";
import { checkpointKeys, EXPIRIES, type KeyPart, keyOf, ownerKey } from "../../adapters/stores/redis/keys.js";
import { openDatabase } from "../../adapters/stores/sqlite/database.js";

/* Data folders and Redis servers in the state that they have after many sessions. */

const QUESTIONS = 10;

/** Fills a Redis with finished threads, ten per session. They are small, since only their keys are looked up. */
export async function fillRedis(url: string, threads: number): Promise<void> {
  const redis = await openRedis(url);
  const at = "2026-11-01T09:00:00.000Z";
  for (let from = 0; from < threads; from += QUESTIONS) {
    const session = `ses_rd_old${String(from / QUESTIONS).padStart(8, "0")}`;
    const key = (part: KeyPart) => keyOf("local", session, part);
    const ids = Array.from({ length: QUESTIONS }, (_, index) => `${session}.g${index}`);
    const each = (value: (id: string) => string) => Object.fromEntries(ids.map((id) => [id, value(id)]));
    const batch = redis.multi();
    batch.hSet(key("session"), { created_at: at, updated_at: at, expires_at: "2099-01-01T00:00:00.000Z", input: "{}" });
    batch
      .hSet(
        key("questions"),
        each(() => "{}"),
      )
      .hSet(
        key("views"),
        each(() => "{}"),
      );
    batch
      .hSet(
        key("latest"),
        each((id) => `run_${id}`),
      )
      .hSet(
        key("results"),
        each(() => "{}"),
      );
    batch.hSet(
      key("runs"),
      Object.fromEntries(
        ids.flatMap((id) => [
          [`run_${id}`, "{}"],
          [`status run_${id}`, "done"],
        ]),
      ),
    );
    batch.rPush(
      key("events"),
      ids.map(() => "{}"),
    );
    batch.hSet(key("said"), { version: "1", ...each((id) => factOf(id, session, at)) });
    batch.sAdd(ownerKey("local", "said"), session);
    batch.zAdd(ownerKey("local", "sessions"), { score: from, value: session });
    batch.zAdd(EXPIRIES, { score: Date.parse("2099-01-01"), value: JSON.stringify(["local", session]) });
    for (const id of ids) {
      const { stored, order, fence } = checkpointKeys(`local/${id}`);
      batch
        .hSet(stored, { "r||1": "{}", "c||1": "x".repeat(400) })
        .zAdd(order, { score: 0, value: "c||1" })
        .set(fence, "3");
    }
    await batch.exec();
  }
  redis.destroy();
}

// As in SQLite: one fact of a thread, with its passage.
function factOf(id: string, session_id: string, said_at: string): string {
  const number = Number(/\d+/.exec(session_id)?.[0]) * QUESTIONS + Number(id.at(-1));
  const circuit = number % 50 === 0 ? " and tested the circuit" : "";
  const text = `Managed a${number % 4999} and b${number % 317} with c${(number * 7) % 2003}${circuit}`;
  const about = {
    fact_id: `${id}.1`,
    session_id,
    question_id: id,
    gap_title: `Skill ${number} of testing and inspection`,
  };
  const facts = [{ ...about, text, values: { story: "x" }, said_at, choice: "yes" }];
  return JSON.stringify({ facts, passages: [{ kind: "fact", ref: about.fact_id, text }] });
}

/** The text of a stored fact. One in fifty shares words with the story of the measurement. */
const FACT_TEXT = `'Managed a' || (i % 4999) || ' and b' || (i % 317) || ' with c' || (i * 7 % 2003) ||
  (CASE i % 50 WHEN 0 THEN ' and tested the circuit' ELSE '' END)`;

/** Creates a data folder and fills it with finished threads, ten per session. They are small, since only their keys are looked up. */
export function fillFolder(dataDir: string, threads: number): void {
  mkdirSync(dataDir);
  const db = openDatabase(dataDir);
  db.exec(`CREATE TABLE checkpoints (thread_id TEXT NOT NULL, checkpoint_ns TEXT NOT NULL DEFAULT '', checkpoint_id TEXT NOT NULL,
      parent_checkpoint_id TEXT, type TEXT, checkpoint BLOB, metadata BLOB, PRIMARY KEY (thread_id, checkpoint_ns, checkpoint_id));
    CREATE TABLE writes (thread_id TEXT NOT NULL, checkpoint_ns TEXT NOT NULL DEFAULT '', checkpoint_id TEXT NOT NULL,
      task_id TEXT NOT NULL, idx INTEGER NOT NULL, channel TEXT NOT NULL, type TEXT, value BLOB,
      PRIMARY KEY (thread_id, checkpoint_ns, checkpoint_id, task_id, idx))`);
  db.pragma("synchronous = OFF");
  const at = "2026-11-01T09:00:00.000Z";
  db.transaction(() => {
    const numbers = `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${threads - 1})`;
    const session = "printf('old%08d', i / 10)";
    const thread = `${session} || '.g' || (i % 10)`;
    for (const sql of [
      `INSERT INTO sessions (owner, session_id, created_at, updated_at, expires_at, input) SELECT DISTINCT 'local', ${session}, '${at}', '${at}', '2099-01-01T00:00:00.000Z', '{}' FROM n`,
      `INSERT INTO questions SELECT 'local', ${session}, ${thread}, i % 10, '${at}', '{}', '{}' FROM n`,
      `INSERT INTO runs (owner, session_id, run_id, thread_id, kind, input, status, accepted_at, ended_at, acceptor)
         SELECT 'local', ${session}, 'run' || i, ${thread}, 'reply', '{}', 'done', '${at}', '${at}', '0:0' FROM n`,
      `INSERT INTO events SELECT 'local', ${session}, i % 10 + 1, ${thread}, 'question', '{}', '${at}' FROM n`,
      `INSERT INTO facts (owner, session_id, question_id, fact_id, gap_title, text, field_values, said_at, choice)
         SELECT 'local', ${session}, ${thread}, ${thread} || '.1', 'Skill ' || i || ' of testing and inspection', ${FACT_TEXT},
           '{"story":"x"}', '${at}', 'yes' FROM n`,
      `INSERT INTO passages (owner, session_id, question_id, kind, ref, text)
         SELECT 'local', ${session}, ${thread}, 'fact', ${thread} || '.1', ${FACT_TEXT} FROM n`,
      `INSERT INTO leases SELECT 'local', ${thread}, 3, NULL FROM n`,
      `INSERT INTO checkpoints SELECT 'local/' || ${thread}, '', printf('1ef%08d', i), NULL, 'json', zeroblob(400), zeroblob(100) FROM n`,
      `INSERT INTO writes SELECT 'local/' || ${thread}, '', printf('1ef%08d', i), 't', 0, 'c', 'json', zeroblob(100) FROM n`,
    ])
      db.exec(sql.replace(" SELECT", ` ${numbers} SELECT`));
  })();
  db.close();
}
