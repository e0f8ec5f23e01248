import { z } from "zod";
import { StoreError } from "../../../domain/errors.js";
import { threadBusy } from "../acceptance.js";
import type { SessionStore } from "../ports/sessions.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { checkpointHead, EXPIRIES, KEY_PARTS, keyOf, ownerKey, partKeys, REMOVALS, TOMBSTONE_MS } from "./keys.js";
import { StoredSaid } from "./said.js";
import { saidChanged, saidRemoved } from "./said-changes.js";
import { isQuestionField, PLAN_FIELD, SAID_VERSION_FIELD } from "./said-fields.js";
import { createScript } from "./script.js";
import { deleteStaleResults } from "./stale-results.js";

/** The maximum number of expired sessions, and of unfinished deletions, that are read at a time. */
const MAX_SWEPT = 100;

/**
 * An unfinished deletion: its session, whether the facts are kept, and the idempotency claim and threads, which are lost once the rows are
 * deleted.
 */
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
 * KEYS: the session's parts. ARGV: prefix of the checkpoints' keys, session id, highest fencing token, its lifetime, whether facts are kept
 * (or empty), the version of `said` that was read, then fields and values of `said` that are kept. Returns 0 while a run is active, 2 if
 * `said` has changed, else 1. Commands that a full Redis may refuse come first, or are allowed to fail: a deletion has to succeed, since it
 * frees memory.
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
const removeRows = createScript(KEY_PARTS, REMOVE);

/** Deletes the data of a session outside its own rows. */
export interface ExternalData {
  /** Deletes the data of the session and its threads from caches, the ledger and other checkpointers. */
  forget(owner: string, sessionId: string, threads: string[]): Promise<void>;
}

/** A deletion that has not finished after this time was interrupted. */
const REMOVAL_TIMEOUT_MS = 5_000;
/**
 * Deletes sessions. A deletion is recorded first, with the data that only the rows have: if the process dies during it, the next sweep
 * finishes it.
 */
export function createRemoval(
  redis: Redis,
  now: () => Date,
  external: ExternalData,
): Pick<SessionStore, "remove" | "expired"> {
  return {
    async remove(owner, sessionId, keepFacts) {
      const { removal, earlier } = await newRemoval(redis, owner, sessionId, keepFacts);
      const member = JSON.stringify(removal);
      await withRedisTimeout(() => redis.zAdd(REMOVALS, { score: now().getTime(), value: member })).catch(
        ignoreStorageFull,
      );
      const { factsStay } = await deleteRows(redis, removal, member);
      if (removal.claim !== "") await withRedisTimeout(() => redis.unlink(removal.claim));
      if (!factsStay) await withRedisTimeout(() => redis.sRem(ownerKey(owner, "said"), sessionId));
      // If Redis is full, the other servers see the deletion when they next compare all sessions.
      await (factsStay ? saidChanged : saidRemoved)(redis, owner, sessionId).catch(ignoreStorageFull);
      if (!removal.keepFacts) await deleteStaleResults(redis, owner, sessionId);
      await external.forget(owner, sessionId, removal.threads);
      await withRedisTimeout(() => redis.zRem(EXPIRIES, JSON.stringify([owner, sessionId])));
      await withRedisTimeout(() => redis.hDel(ownerKey(owner, "postings"), sessionId));
      await withRedisTimeout(() => redis.zRem(ownerKey(owner, "sessions"), sessionId));
      await withRedisTimeout(() => redis.zRem(REMOVALS, [member, ...earlier.map((one) => JSON.stringify(one))]));
    },
    async expired() {
      const at = now().getTime();
      const interrupted = await readRemovals(redis, at - REMOVAL_TIMEOUT_MS);
      const expired = await readExpired(redis, at);
      return [...interrupted.map(({ owner, session_id, keepFacts }) => ({ owner, session_id, keepFacts })), ...expired];
    },
  };
}

// The deletion of a session, merged with interrupted deletions of the same session: their threads and claim may no longer be in the rows.
async function newRemoval(redis: Redis, owner: string, session_id: string, keepFacts: boolean) {
  const [all, claim, threads] = await Promise.all([
    readRemovals(redis),
    withRedisTimeout(() => redis.hGet(keyOf(owner, session_id, "session"), "claim")),
    withRedisTimeout(() => redis.hKeys(keyOf(owner, session_id, "questions"))),
  ]);
  const earlier = all.filter((one) => one.owner === owner && one.session_id === session_id);
  const removal: Removal = {
    owner,
    session_id,
    keepFacts: keepFacts && earlier.every((one) => one.keepFacts),
    claim: claim ?? earlier.find((one) => one.claim !== "")?.claim ?? "",
    threads: [...new Set([session_id, ...threads, ...earlier.flatMap((one) => one.threads)])],
  };
  return { removal, earlier };
}

// Repeats the script while the facts change in between. Throws `thread_busy` while a run is active.
async function deleteRows(redis: Redis, { owner, session_id, keepFacts }: Removal, member: string) {
  for (;;) {
    const [version, facts] = keepFacts ? await withoutAnswers(redis, owner, session_id) : ["", []];
    const fence = [String(Number.MAX_SAFE_INTEGER), String(TOMBSTONE_MS)];
    const given = [checkpointHead(owner, session_id), session_id, ...fence, keepFacts ? "1" : "", version, ...facts];
    const result = Number(await removeRows(redis, partKeys(owner, session_id), given));
    if (result === 1) return { factsStay: facts.length > 0 };
    if (result === 2) continue;
    await withRedisTimeout(() => redis.zRem(REMOVALS, member));
    throw threadBusy("A run of this session is still active.");
  }
}

async function readRemovals(redis: Redis, until: number | "+inf" = "+inf"): Promise<Removal[]> {
  const limits = { BY: "SCORE" as const, LIMIT: { offset: 0, count: MAX_SWEPT } };
  const members = await withRedisTimeout(() => redis.zRange(REMOVALS, "-inf", until, limits));
  return members.map((member) => Removal.parse(JSON.parse(member)));
}

async function readExpired(redis: Redis, at: number) {
  const limits = { BY: "SCORE" as const, LIMIT: { offset: 0, count: MAX_SWEPT } };
  const members = await withRedisTimeout(() => redis.zRange(EXPIRIES, 0, at, limits));
  const expired = await Promise.all(
    members.map(async (member) => {
      const [owner, session_id] = Expiry.parse(JSON.parse(member));
      const expires = await withRedisTimeout(() => redis.hGet(keyOf(owner, session_id, "session"), "expires_at"));
      if (!expires || Date.parse(expires) <= at) return [{ owner, session_id, keepFacts: true }];
      // The session was used after its entry was written, so it expires later.
      await withRedisTimeout(() => redis.zAdd(EXPIRIES, { score: Date.parse(expires), value: member }));
      return [];
    }),
  );
  return expired.flat();
}

// The facts, the passages with their text, and the plans, as pairs of field and value, with the version of `said` from which they were
// read.
async function withoutAnswers(
  redis: Redis,
  owner: string,
  sessionId: string,
): Promise<[version: string, pairs: string[]]> {
  const { [SAID_VERSION_FIELD]: version = "", ...said } = await withRedisTimeout(() =>
    redis.hGetAll(keyOf(owner, sessionId, "said")),
  );
  const pairs = Object.entries(said).flatMap(([field, stored]) => {
    if (!isQuestionField(field)) return field.startsWith(PLAN_FIELD) ? [field, stored] : [];
    const { passages, ...said } = StoredSaid.parse(JSON.parse(stored));
    return [field, JSON.stringify({ ...said, passages: passages.filter(({ kind }) => kind === "fact") })];
  });
  return [version, pairs];
}

function ignoreStorageFull(error: unknown): void {
  if (!(error instanceof StoreError && error.code === "storage_full")) throw error;
}
