import type { PassageSearch } from "../../domain/passage.js";
import { Fact } from "../../domain/session.js";
import type { FactStore } from "../ports/facts.js";
import { openMemoryDatabase } from "../sqlite/database.js";
import { createPassageSearch } from "../sqlite/passages.js";
import { isQuestionField, SAID_VERSION_FIELD, tombstoneOf } from "./change.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { commit, type Write } from "./commit.js";
import { keyOf, ownerKey } from "./keys.js";
import { untilCommitted } from "./retry.js";
import { StoredSaid } from "./rows.js";
import { deleteStaleResults } from "./stale-results.js";

/** The number of owners with passages in the index at once. */
const MAX_OWNERS = 200;

/** The facts and passages of what candidates said, by owner. They are stored next to their session and outlive it. */
export function createFactStores(redis: Redis): { facts: FactStore; passages: PassageSearch } {
  const mirror = createPassageMirror(redis);
  return { facts: createRedisFactStore(redis), passages: createPassageSearch(mirror.db, mirror.update) };
}

function createRedisFactStore(redis: Redis): FactStore {
  return {
    async list(owner) {
      const sessions = await withRedisTimeout(() => redis.sMembers(ownerKey(owner, "said")));
      const said = await Promise.all(sessions.map((session) => readSaid(redis, owner, session)));
      return said
        .flat()
        .flatMap(([, { facts }]) => facts.map((fact) => Fact.parse(fact)))
        .sort((a, b) => (a.said_at < b.said_at || (a.said_at === b.said_at && a.fact_id < b.fact_id) ? -1 : 1));
    },
    remove: (owner, factId) => untilCommitted(() => removeFact(redis, owner, factId)),
    async removeAll(owner) {
      const sessions = await withRedisTimeout(() => redis.sMembers(ownerKey(owner, "said")));
      for (const session of sessions) await withRedisTimeout(() => redis.unlink(keyOf(owner, session, "said")));
      // Last: if the process dies before this, the next call finds the sessions again.
      await withRedisTimeout(() => redis.unlink(ownerKey(owner, "said")));
    },
  };
}

/**
 * A full-text index of the passages in Redis, in this process's memory. `update` compares the versions of an owner's sessions before each
 * search, reads again what has changed, and drops what was deleted. It keeps the owners that searched last.
 */
function createPassageMirror(redis: Redis) {
  const db = openMemoryDatabase();
  const versions = new Map<string, Map<string, string>>();
  const remove = db.prepare("DELETE FROM passages WHERE owner = ? AND session_id = ?");
  const insert = db.prepare(
    "INSERT INTO passages (owner, session_id, question_id, kind, ref, text) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const replace = db.transaction((owner: string, session: string, said: [string, StoredSaid][]) => {
    remove.run(owner, session);
    for (const [question, { passages }] of said)
      for (const { kind, ref, text } of passages) insert.run(owner, session, question, kind, ref, text);
  });

  async function update(owner: string): Promise<void> {
    const known = versions.get(owner) ?? new Map<string, string>();
    const stored = await readVersions(redis, owner);
    const changed = [...stored].filter(([session, version]) => known.get(session) !== version);
    const read = await Promise.all(
      changed.map(async ([session, version]) => ({ session, version, said: await readSaid(redis, owner, session) })),
    );
    for (const { session, version, said } of read) {
      replace(owner, session, said);
      known.set(session, version);
    }
    for (const session of [...known.keys()].filter((one) => !stored.has(one))) {
      remove.run(owner, session);
      known.delete(session);
    }
    versions.delete(owner);
    versions.set(owner, known);
    evict();
  }

  // Maps iterate in the order of insertion: the first owner searched longest ago.
  function evict(): void {
    const [oldest] = versions;
    if (versions.size <= MAX_OWNERS || !oldest) return;
    for (const session of oldest[1].keys()) remove.run(oldest[0], session);
    versions.delete(oldest[0]);
  }

  return { db, update };
}

async function readVersions(redis: Redis, owner: string): Promise<Map<string, string>> {
  const sessions = await withRedisTimeout(() => redis.sMembers(ownerKey(owner, "said")));
  const versions = await withRedisTimeout(() =>
    Promise.all(
      sessions.map(async (id) => [id, (await redis.hGet(keyOf(owner, id, "said"), SAID_VERSION_FIELD)) ?? ""] as const),
    ),
  );
  return new Map(versions);
}

async function readSaid(redis: Redis, owner: string, session: string): Promise<[string, StoredSaid][]> {
  const stored = await withRedisTimeout(() => redis.hGetAll(keyOf(owner, session, "said")));
  return Object.entries(stored)
    .filter(([field]) => isQuestionField(field))
    .map(([question, said]) => [question, StoredSaid.parse(JSON.parse(said))]);
}

// Null if the facts of the question have changed in the meantime.
async function removeFact(redis: Redis, owner: string, factId: string): Promise<boolean | null> {
  // A fact's id begins with its question's.
  const question = factId.replace(/\.[^.]*$/, "");
  const stored = await withRedisTimeout(() => redis.hGet(keyOf(owner, question, "said"), question));
  const said = stored ? StoredSaid.parse(JSON.parse(stored)) : null;
  const fact = said?.facts.map((one) => Fact.parse(one)).find(({ fact_id }) => fact_id === factId);
  if (!stored || !said || !fact) return false;
  const facts = said.facts.filter((one) => Fact.parse(one).fact_id !== factId);
  const passages = said.passages.filter(({ kind, ref }) => kind !== "fact" || ref !== factId);
  const left: Write =
    passages.length > 0 ? ["HSET", "said", question, JSON.stringify({ facts, passages })] : ["HDEL", "said", question];
  const isCommitted = await commit(redis, owner, question, {
    when: [["said", question, stored]],
    writes: [left, ["HSET", "said", tombstoneOf(fact), "1"], ["HINCRBY", "said", SAID_VERSION_FIELD, "1"]],
  });
  if (!isCommitted) return null;
  await deleteStaleResults(redis, owner, factId);
  return true;
}
