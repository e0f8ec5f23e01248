import { Fact, type FactAmendment } from "../../../domain/fact.js";
import type { PassageSearch, VectorIndex } from "../../../domain/passage.js";
import { sessionOf } from "../../../domain/run.js";
import { nextTurn } from "../../../engine/runtime/event-loop.js";
import type { FactStore } from "../ports/facts.js";
import { openMemoryDatabase } from "../sqlite/database.js";
import { createPassageInsert } from "../sqlite/fact-rows.js";
import { insertFact } from "../sqlite/facts.js";
import { createNewestFacts } from "../sqlite/newest-facts.js";
import { createPassageSearch } from "../sqlite/passages.js";
import { createFactFinder } from "../sqlite/subjects.js";
import { createVectorTable } from "../sqlite/vectors.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { commit, type Write } from "./commit.js";
import { inParts } from "./in-parts.js";
import { keyOf, ownerKey } from "./keys.js";
import { untilCommitted } from "./retry.js";
import { questionOf, readSaid, type SaidOf, StoredSaid, saidSessions } from "./said.js";
import { changedSince, forgetChanges, lastChange, saidChanged } from "./said-changes.js";
import { amendmentField, SAID_VERSION_FIELD, tombstoneOf } from "./said-fields.js";
import { deleteStaleResults } from "./stale-results.js";

/** The maximum number of owners whose passages are in the index. */
const MAX_OWNERS = 200;
/** The number of sessions that are read and written to the mirror at a time: a few milliseconds of work. */
const AT_ONCE = 8;
/** All sessions of an owner are compared again after this time: a server may have died between a change and its change number. */
const COMPARE_ALL_MS = 300_000;

/** The facts and passages from candidates' answers, by owner. They are stored next to their session and are kept when it is deleted. */
export function createFactStores(redis: Redis): {
  facts: FactStore;
  passages: PassageSearch;
  openVectors: () => VectorIndex;
} {
  const mirror = createPassageMirror(redis);
  return {
    facts: {
      ...createRedisFactStore(redis),
      about: createFactFinder(mirror.db, mirror.update),
      newest: createNewestFacts(mirror.db, mirror.update),
    },
    passages: createPassageSearch(mirror.db, mirror.update),
    // In memory beside the mirrored passages, and dropped with them.
    openVectors: () => createVectorTable(mirror.db),
  };
}

function createRedisFactStore(redis: Redis): Omit<FactStore, "about" | "newest"> {
  return {
    async list(owner) {
      const sessions = await saidSessions(redis, owner);
      const said = await inParts(sessions, (session) => readSaid(redis, owner, session));
      return said
        .flat()
        .flatMap(({ facts }) => facts)
        .sort((a, b) => (a.said_at < b.said_at || (a.said_at === b.said_at && a.fact_id < b.fact_id) ? -1 : 1));
    },
    remove: (owner, factId) => untilCommitted(() => removeFact(redis, owner, factId)),
    amend: (owner, factId, amendment) => untilCommitted(() => amendFact(redis, owner, factId, amendment)),
    async removeAll(owner) {
      const sessions = await saidSessions(redis, owner);
      for (const session of sessions) await withRedisTimeout(() => redis.unlink(keyOf(owner, session, "said")));
      await forgetChanges(redis, owner);
      // Last: if the process dies before this, the next call finds the sessions again.
      await withRedisTimeout(() => redis.unlink(ownerKey(owner, "said")));
    },
  };
}

/**
 * An owner whose facts and passages are mirrored: the version of each session, the last known change, and the time of the last comparison
 * of all sessions.
 */
interface Mirrored {
  versions: Map<string, string>;
  change: number;
  comparedMs: number;
}

/**
 * Indexes the facts and passages of Redis in this process's memory. Before each search, `update` reads the changed sessions again and drops
 * deleted data. Keeps the owners that searched most recently.
 */
function createPassageMirror(redis: Redis) {
  const db = openMemoryDatabase();
  const owners = new Map<string, Mirrored>();
  const removals = ["passages", "amended_facts", "facts"].map((table) =>
    db.prepare<[string, string]>(`DELETE FROM ${table} WHERE owner = ? AND session_id = ?`),
  );
  const remove = (owner: string, session: string) => {
    for (const one of removals) one.run(owner, session);
  };
  const insert = createPassageInsert(db);
  const replace = db.transaction((owner: string, session: string, said: SaidOf[]) => {
    remove(owner, session);
    for (const { question, passages, facts, person } of said) {
      for (const one of passages) insert(owner, { ...one, session_id: session, question_id: question, person });
      for (const fact of facts) insertFact(db, owner, fact);
    }
  });

  // Updates run one after another: the first one reads everything, each later one only the changes since.
  const running = new Map<string, Promise<void>>();
  function update(owner: string): Promise<void> {
    const before = running.get(owner) ?? Promise.resolve();
    const updated = before.catch(() => {}).then(() => updateNow(owner));
    running.set(owner, updated);
    const over = () => running.get(owner) === updated && running.delete(owner);
    updated.then(over, over);
    return updated;
  }

  async function updateNow(owner: string): Promise<void> {
    const known = owners.get(owner);
    // Read first: a later change has a higher number, and is read again.
    const change = await lastChange(redis, owner);
    const { sessions: listed, areSomeDeleted } = await changedSince(redis, owner, known?.change ?? 0);
    const isOld = !known || performance.now() - known.comparedMs > COMPARE_ALL_MS;
    const isAll = isOld || change === null || areSomeDeleted;
    const versions = known?.versions ?? new Map<string, string>();
    const stored = await readVersions(redis, owner, isAll ? await saidSessions(redis, owner) : listed);
    // After everything of a session was deleted, its version counter starts again.
    const changed = [...stored].filter(
      ([session, version]) => listed.includes(session) || versions.get(session) !== version,
    );
    for (let at = 0; at < changed.length; at += AT_ONCE) {
      const part = changed.slice(at, at + AT_ONCE);
      const read = await Promise.all(part.map(([session]) => readSaid(redis, owner, session)));
      // An owner may have thousands of sessions: other work runs in between.
      await nextTurn("run");
      for (const [index, [session, version]] of part.entries()) {
        replace(owner, session, read[index] ?? []);
        versions.set(session, version);
      }
    }
    for (const session of isAll ? [...versions.keys()].filter((one) => !stored.has(one)) : []) {
      remove(owner, session);
      versions.delete(session);
    }
    owners.delete(owner);
    const comparedMs = isAll ? performance.now() : (known?.comparedMs ?? 0);
    owners.set(owner, { versions, change: change ?? 0, comparedMs });
    evict();
  }

  // Maps iterate in insertion order: the first owner is the one that searched longest ago.
  function evict(): void {
    const [oldest] = owners;
    if (owners.size <= MAX_OWNERS || !oldest) return;
    for (const session of oldest[1].versions.keys()) remove(oldest[0], session);
    owners.delete(oldest[0]);
  }

  return { db, update };
}

async function readVersions(redis: Redis, owner: string, sessions: string[]): Promise<Map<string, string>> {
  const versions = await inParts(sessions, async (id) => {
    const version = await withRedisTimeout(() => redis.hGet(keyOf(owner, id, "said"), SAID_VERSION_FIELD));
    return [id, version ?? ""] as const;
  });
  return new Map(versions);
}

/** A question's facts and passages as stored, and the fact that is to be changed. */
async function findFact(redis: Redis, owner: string, factId: string) {
  const question = questionOf(factId);
  const stored = await withRedisTimeout(() => redis.hGet(keyOf(owner, question, "said"), question));
  const said = stored ? StoredSaid.parse(JSON.parse(stored)) : null;
  const fact = said?.facts.map((one) => Fact.parse(one)).find(({ fact_id }) => fact_id === factId);
  return stored && said && fact ? { question, stored, said, fact } : null;
}

// Null if the facts of the question have changed in the meantime.
async function removeFact(redis: Redis, owner: string, factId: string): Promise<boolean | null> {
  const found = await findFact(redis, owner, factId);
  if (!found) return false;
  const { question, stored, said, fact } = found;
  const facts = said.facts.filter((one) => Fact.parse(one).fact_id !== factId);
  const passages = said.passages.filter(({ kind, ref }) => kind !== "fact" || ref !== factId);
  const left: Write =
    facts.length + passages.length > 0
      ? ["HSET", "said", question, JSON.stringify({ ...said, facts, passages })]
      : ["HDEL", "said", question];
  const isCommitted = await commit(redis, owner, question, {
    when: [["said", question, stored]],
    writes: [
      left,
      ["HDEL", "said", amendmentField(fact)],
      ["HSET", "said", tombstoneOf(fact), "1"],
      ["HINCRBY", "said", SAID_VERSION_FIELD, "1"],
    ],
  });
  if (!isCommitted) return null;
  await saidChanged(redis, owner, sessionOf(question));
  await deleteStaleResults(redis, owner, factId);
  return true;
}

// Null if the facts of the question have changed in the meantime.
async function amendFact(
  redis: Redis,
  owner: string,
  factId: string,
  amendment: FactAmendment,
): Promise<boolean | null> {
  const found = await findFact(redis, owner, factId);
  if (!found) return false;
  const isCommitted = await commit(redis, owner, found.question, {
    when: [["said", found.question, found.stored]],
    writes: [
      ["HSET", "said", amendmentField(found.fact), JSON.stringify(amendment)],
      ["HINCRBY", "said", SAID_VERSION_FIELD, "1"],
    ],
  });
  if (!isCommitted) return null;
  await saidChanged(redis, owner, sessionOf(found.question));
  await deleteStaleResults(redis, owner, factId);
  return true;
}
