import { Fact, type FactReader } from "../../domain/session.js";
import { type Db, openMemoryDatabase } from "../database.js";
import { VERSION } from "./change.js";
import { inRedis, type Redis } from "./client.js";
import { keyOf, ownerKey } from "./keys.js";
import { StoredSaid } from "./rows.js";

/** What so many owners have said is indexed at once. */
const MOST_OWNERS = 200;

/** What candidates said, by owner: it lies beside the session in which it was said, and outlives it. */
export function createFactStores(redis: Redis): { facts: FactReader; passagesOf: (owner: string) => Promise<Db> } {
  return { facts: createRedisFactStore(redis), passagesOf: createPassageIndex(redis) };
}

function createRedisFactStore(redis: Redis): FactReader {
  return {
    async list(owner) {
      const sessions = await inRedis(() => redis.sMembers(ownerKey(owner, "said")));
      const said = await Promise.all(sessions.map((session) => readSaid(redis, owner, session)));
      return said
        .flat()
        .flatMap(([, { facts }]) => facts.map((fact) => Fact.parse(fact)))
        .sort((a, b) => (a.said_at < b.said_at || (a.said_at === b.said_at && a.fact_id < b.fact_id) ? -1 : 1));
    },
  };
}

/**
 * Gives a full-text index of what an owner has said, in this process's memory. What is stored is the truth: before each search the
 * versions of the owner's sessions are compared, and what is behind is read again; what is gone is dropped.
 */
function createPassageIndex(redis: Redis): (owner: string) => Promise<Db> {
  const db = openMemoryDatabase();
  const versions = new Map<string, Map<string, string>>();
  const drop = db.prepare("DELETE FROM passages WHERE owner = ? AND session_id = ?");
  const insert = db.prepare(
    "INSERT INTO passages (owner, session_id, question_id, kind, ref, text) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const put = db.transaction((owner: string, session: string, said: [string, StoredSaid][]) => {
    drop.run(owner, session);
    for (const [question, { passages }] of said)
      for (const { kind, ref, text } of passages) insert.run(owner, session, question, kind, ref, text);
  });
  const forget = (owner: string, sessions: Iterable<string>) => {
    for (const session of sessions) drop.run(owner, session);
  };

  return async (owner) => {
    const known = versions.get(owner) ?? new Map<string, string>();
    const sessions = await inRedis(() => redis.sMembers(ownerKey(owner, "said")));
    const stored = await inRedis(() =>
      Promise.all(
        sessions.map(async (id) => [id, (await redis.hGet(keyOf(owner, id, "said"), VERSION)) ?? ""] as const),
      ),
    );
    const behind = stored.filter(([session, version]) => known.get(session) !== version);
    const read = await Promise.all(
      behind.map(async ([session, version]) => ({ session, version, said: await readSaid(redis, owner, session) })),
    );
    for (const { session, version, said } of read) {
      put(owner, session, said);
      known.set(session, version);
    }
    const gone = [...known.keys()].filter((session) => !sessions.includes(session));
    forget(owner, gone);
    for (const session of gone) known.delete(session);
    // Those that were asked about longest ago make room.
    versions.delete(owner);
    versions.set(owner, known);
    const [oldest] = versions;
    if (versions.size > MOST_OWNERS && oldest) {
      forget(oldest[0], oldest[1].keys());
      versions.delete(oldest[0]);
    }
    return db;
  };
}

async function readSaid(redis: Redis, owner: string, session: string): Promise<[string, StoredSaid][]> {
  const stored = await inRedis(() => redis.hGetAll(keyOf(owner, session, "said")));
  return Object.entries(stored)
    .filter(([question]) => question !== VERSION)
    .map(([question, said]) => [question, StoredSaid.parse(JSON.parse(said))]);
}
