import { z } from "zod";
import { StoreError } from "../../domain/errors.js";
import { sessionOf } from "../../domain/run.js";
import { threadBusy } from "../acceptance.js";
import type { SessionRow, SessionStore } from "../ports/sessions.js";
import { SAID_VERSION_FIELD } from "./change.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { checkpointHead, EXPIRIES, keyOf, ownerKey, PARTS, partKeys, REMOVALS } from "./keys.js";
import { readRaw, StoredQuestion, StoredSaid, toQuestion, toRows, toSession } from "./rows.js";
import { createScript } from "./script.js";

/** The maximum number of expired sessions, and of unfinished removals, that are read at once. */
const MAX_SWEPT = 100;
/** The number of entries of a list that are read at once. */
const PAGE = 50;
/** The lifetime of a deleted thread's tombstone, which refuses the writes of a run that is still active. */
const TOMBSTONE_MS = 86_400_000;

/** An unfinished removal: its session, if the facts stay, and the idempotency claim and threads, which are lost once the rows are deleted. */
const Removal = z.object({
  owner: z.string(),
  session_id: z.string(),
  keepFacts: z.boolean(),
  claim: z.string(),
  threads: z.array(z.string()),
});
type Removal = z.infer<typeof Removal>;
const Expiry = z.tuple([z.string(), z.string()]);

/*
 * KEYS: the session's parts. ARGV: prefix of the checkpoints' keys, session id, highest fencing token, its lifetime, if facts stay (or empty),
 * the version of `said` that was read, then fields and values of `said` that stay. Returns 0 while a run is active, 2 if `said` has changed,
 * else 1. Commands that Redis may refuse when it is full come first, or may fail: a deletion has to succeed, since it frees memory.
 */
const REMOVE = `
local threads = redis.call('HKEYS', key.questions)
threads[#threads + 1] = ARGV[2]
for _, thread in ipairs(threads) do
  local run = redis.call('HGET', key.latest, thread)
  local status = run and redis.call('HGET', key.runs, 'status ' .. run)
  if status == 'accepted' or status == 'running' then return 0 end
end
if ARGV[5] ~= '' then
  if (redis.call('HGET', key.said, '${SAID_VERSION_FIELD}') or '') ~= ARGV[6] then return 2 end
  for index = 7, #ARGV, 2 do redis.call('HSET', key.said, ARGV[index], ARGV[index + 1]) end
  if #ARGV > 6 then redis.call('HINCRBY', key.said, '${SAID_VERSION_FIELD}', 1) end
end
for name, part in pairs(key) do
  if name ~= 'said' then redis.call('UNLINK', part) end
end
if #ARGV < 7 then redis.call('UNLINK', key.said) end
for _, thread in ipairs(threads) do
  redis.call('UNLINK', ARGV[1] .. thread .. ':stored', ARGV[1] .. thread .. ':order')
  redis.pcall('SET', ARGV[1] .. thread .. ':fence', ARGV[3], 'PX', ARGV[4])
end
return 1`;
const removeRows = createScript(PARTS, REMOVE);

/** Deletes the data of a session outside its own rows. */
export interface ExternalData {
  /** Deletes the data of the session and its threads from caches, the ledger and other checkpointers. */
  forget(owner: string, sessionId: string, threads: string[]): Promise<void>;
}

/** Sessions and their questions in Redis. */
export function createRedisSessionStore(redis: Redis, now: () => Date, leftovers: ExternalData): SessionStore {
  const isOver = ({ expires_at }: Pick<SessionRow, "expires_at">) => expires_at <= now().toISOString();

  async function find(owner: string, sessionId: string): Promise<SessionRow | null> {
    if (sessionOf(sessionId) !== sessionId) return null;
    const stored = await withRedisTimeout(() => redis.hGetAll(keyOf(owner, sessionId, "session")));
    if (stored.input === undefined) return null;
    const session = toSession(sessionId, new Map(Object.entries(stored)));
    return isOver(session) ? null : session;
  }

  async function rows(owner: string, threadId: string) {
    const raw = await readRaw(redis, owner, threadId);
    if (!raw || isOver({ expires_at: raw.session.get("expires_at") ?? "" })) return null;
    return toRows(redis, owner, threadId, raw);
  }

  // Records the removal first, with the data that only the rows have: if the process dies during it, the next sweep finishes it.
  async function remove(owner: string, sessionId: string, keepFacts: boolean): Promise<void> {
    const [begun, [claim, threads]] = await Promise.all([removals(), readClaimAndThreads(owner, sessionId)]);
    const earlier = begun.filter((one) => one.owner === owner && one.session_id === sessionId);
    const removal: Removal = {
      owner,
      session_id: sessionId,
      keepFacts: keepFacts && earlier.every((one) => one.keepFacts),
      claim: claim ?? earlier.find((one) => one.claim !== "")?.claim ?? "",
      threads: [...new Set([sessionId, ...threads, ...earlier.flatMap((one) => one.threads)])],
    };
    const member = JSON.stringify(removal);
    await withRedisTimeout(() => redis.zAdd(REMOVALS, { score: now().getTime(), value: member })).catch(
      ignoreStorageFull,
    );
    let factsStay = false;
    for (let taken = 2; taken === 2; ) {
      const [version, facts] = removal.keepFacts ? await withoutAnswers(owner, sessionId) : ["", []];
      factsStay = facts.length > 0;
      const given = [
        checkpointHead(owner, sessionId),
        sessionId,
        String(Number.MAX_SAFE_INTEGER),
        String(TOMBSTONE_MS),
        removal.keepFacts ? "1" : "",
        version,
        ...facts,
      ];
      taken = Number(await removeRows(redis, partKeys(owner, sessionId), given));
      if (taken !== 0) continue;
      await withRedisTimeout(() => redis.zRem(REMOVALS, member));
      throw threadBusy("A run of this session is still active.");
    }
    if (removal.claim !== "") await withRedisTimeout(() => redis.unlink(removal.claim));
    if (!factsStay) await withRedisTimeout(() => redis.sRem(ownerKey(owner, "said"), sessionId));
    if (!removal.keepFacts) await deleteStaleResults(owner, sessionId);
    await leftovers.forget(owner, sessionId, removal.threads);
    await withRedisTimeout(() => redis.zRem(EXPIRIES, JSON.stringify([owner, sessionId])));
    await withRedisTimeout(() => redis.zRem(ownerKey(owner, "sessions"), sessionId));
    await withRedisTimeout(() => redis.zRem(REMOVALS, [member, ...earlier.map((one) => JSON.stringify(one))]));
  }

  async function removals(until: number | "+inf" = "+inf"): Promise<Removal[]> {
    const limits = { BY: "SCORE" as const, LIMIT: { offset: 0, count: MAX_SWEPT } };
    const members = await withRedisTimeout(() => redis.zRange(REMOVALS, "-inf", until, limits));
    return members.map((member) => Removal.parse(JSON.parse(member)));
  }

  async function readClaimAndThreads(
    owner: string,
    sessionId: string,
  ): Promise<[claim: string | null, threads: string[]]> {
    return withRedisTimeout(() =>
      Promise.all([
        redis.hGet(keyOf(owner, sessionId, "session"), "claim"),
        redis.hKeys(keyOf(owner, sessionId, "questions")),
      ]),
    );
  }

  // The facts, and the passages with their text: pairs of question and value, with the version of `said` that they were read from.
  async function withoutAnswers(owner: string, sessionId: string): Promise<[version: string, pairs: string[]]> {
    const { [SAID_VERSION_FIELD]: version = "", ...said } = await withRedisTimeout(() =>
      redis.hGetAll(keyOf(owner, sessionId, "said")),
    );
    const pairs = Object.entries(said).flatMap(([question, stored]) => {
      const { facts, passages } = StoredSaid.parse(JSON.parse(stored));
      return [question, JSON.stringify({ facts, passages: passages.filter(({ kind }) => kind === "fact") })];
    });
    return [version, pairs];
  }

  // Stored results of other sessions may propose facts of this one. Such results are deleted, and built again from the rows.
  async function deleteStaleResults(owner: string, sessionId: string): Promise<void> {
    const others = await withRedisTimeout(() => redis.zRange(ownerKey(owner, "sessions"), 0, -1));
    for (let from = 0; from < others.length; from += PAGE)
      await Promise.all(
        others.slice(from, from + PAGE).map(async (other) => {
          const key = keyOf(owner, other, "results");
          const results = await withRedisTimeout(() => redis.hGetAll(key));
          const stale = Object.keys(results).filter((run) => results[run]?.includes(sessionId));
          if (stale.length > 0) await withRedisTimeout(() => redis.hDel(key, stale));
        }),
      );
  }

  return {
    find,
    rows,
    remove,
    async truncate() {},
    async list(owner, limit, before) {
      const found: SessionRow[] = [];
      const key = ownerKey(owner, "sessions");
      const from = before ? Date.parse(before.created_at) : "+inf";
      for (let offset = 0; found.length < limit; offset += PAGE) {
        const limits = { BY: "SCORE" as const, REV: true as const, LIMIT: { offset, count: PAGE } };
        const ids = await withRedisTimeout(() => redis.zRangeWithScores(key, from, "-inf", limits));
        const wanted = ids.filter(
          ({ score, value }) => before === null || score < Date.parse(before.created_at) || value < before.session_id,
        );
        const read = await Promise.all(wanted.map(({ value }) => find(owner, value)));
        found.push(...read.flatMap((session) => session ?? []));
        if (ids.length < PAGE) break;
      }
      return found.slice(0, limit);
    },
    async questions(owner, sessionId) {
      const raw = await readRaw(redis, owner, sessionId);
      if (!raw) return [];
      return (await toRows(redis, owner, sessionId, raw)).questions;
    },
    async question(owner, questionId) {
      if (sessionOf(questionId) === questionId) return null;
      const [row, view, expires] = await withRedisTimeout(() =>
        Promise.all([
          redis.hGet(keyOf(owner, questionId, "questions"), questionId),
          redis.hGet(keyOf(owner, questionId, "views"), questionId),
          redis.hGet(keyOf(owner, questionId, "session"), "expires_at"),
        ]),
      );
      if (!row || !view || !expires || isOver({ expires_at: expires })) return null;
      return toQuestion(questionId, StoredQuestion.parse(JSON.parse(row)), view);
    },
    async expired() {
      const at = now().getTime();
      const until = { BY: "SCORE" as const, LIMIT: { offset: 0, count: MAX_SWEPT } };
      const [begun, expiries] = await Promise.all([
        removals(at - REMOVAL_TIMEOUT_MS),
        withRedisTimeout(() => redis.zRange(EXPIRIES, 0, at, until)),
      ]);
      const over = await Promise.all(
        expiries.map(async (member) => {
          const [owner, session_id] = Expiry.parse(JSON.parse(member));
          const expires = await withRedisTimeout(() => redis.hGet(keyOf(owner, session_id, "session"), "expires_at"));
          if (!expires || isOver({ expires_at: expires })) return [{ owner, session_id, keepFacts: true }];
          // The session was used since its entry was written, and expires later.
          await withRedisTimeout(() => redis.zAdd(EXPIRIES, { score: Date.parse(expires), value: member }));
          return [];
        }),
      );
      return [...begun.map(({ owner, session_id, keepFacts }) => ({ owner, session_id, keepFacts })), ...over.flat()];
    },
  };
}

/** A removal that has not finished after this time was interrupted. */
const REMOVAL_TIMEOUT_MS = 5_000;

function ignoreStorageFull(error: unknown): void {
  if (!(error instanceof StoreError && error.code === "storage_full")) throw error;
}
