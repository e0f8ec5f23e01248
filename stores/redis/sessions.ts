import { z } from "zod";
import { busy } from "../acceptance.js";
import type { SessionRow, SessionStore } from "../ports.js";
import { VERSION } from "./change.js";
import { inRedis, type Redis } from "./client.js";
import { keysOf } from "./commit.js";
import { checkpointHead, EXPIRIES, keyOf, ownerKey, REMOVALS, sessionOf } from "./keys.js";
import { readRaw, StoredQuestion, StoredSaid, toQuestion, toRows, toSession } from "./rows.js";
import { createScript } from "./script.js";

/** So many of what is to be swept are looked at at once. */
const MOST_SWEPT = 100;
/** What a page reads at once. */
const PAGE = 50;
/** A deleted thread remembers that it is for so long: whoever still drives it is refused. */
const TOMBSTONE_MS = 86_400_000;

const Removal = z.tuple([z.string(), z.string(), z.boolean()]);
const Removed = z.tuple([z.string(), z.array(z.string())]);
const Expiry = z.tuple([z.string(), z.string()]);

/*
 * KEYS: the session's parts. ARGV: head of the checkpoints' keys, session id, fence above all, its time, whether what was said stays, then
 * pairs of what stays of it. Gives 0 while a run is on, else what the caller has to take away elsewhere.
 */
const REMOVE = `
local threads = redis.call('HKEYS', KEYS[2])
threads[#threads + 1] = ARGV[2]
for _, thread in ipairs(threads) do
  local run = redis.call('HGET', KEYS[5], thread)
  local status = run and redis.call('HGET', KEYS[4], 'status ' .. run)
  if status == 'accepted' or status == 'running' then return 0 end
end
local claim = redis.call('HGET', KEYS[1], 'claim')
for _, thread in ipairs(threads) do
  redis.call('UNLINK', ARGV[1] .. thread .. ':stored', ARGV[1] .. thread .. ':order')
  redis.call('SET', ARGV[1] .. thread .. ':fence', ARGV[3], 'PX', ARGV[4])
end
for index = 1, #KEYS - 1 do redis.call('UNLINK', KEYS[index]) end
if ARGV[5] == '' then
  redis.call('UNLINK', KEYS[#KEYS])
else
  for index = 6, #ARGV, 2 do redis.call('HSET', KEYS[#KEYS], ARGV[index], ARGV[index + 1]) end
  redis.call('HINCRBY', KEYS[#KEYS], '${VERSION}', 1)
end
return { claim or '', threads }`;
const removeRows = createScript(REMOVE);

/** What is to be taken away with a session beside its own rows. */
export interface Leftovers {
  /** Removes what caches, books and other checkpointers have of the session and its threads. */
  forget(owner: string, sessionId: string, threads: string[]): Promise<void>;
}

/** Sessions and their questions in Redis. */
export function createRedisSessionStore(redis: Redis, now: () => Date, leftovers: Leftovers): SessionStore {
  const isOver = ({ expires_at }: Pick<SessionRow, "expires_at">) => expires_at <= now().toISOString();

  async function find(owner: string, sessionId: string): Promise<SessionRow | null> {
    if (sessionOf(sessionId) !== sessionId) return null;
    const stored = await inRedis(() => redis.hGetAll(keyOf(owner, sessionId, "session")));
    if (stored.input === undefined) return null;
    const session = toSession(sessionId, new Map(Object.entries(stored)));
    return isOver(session) ? null : session;
  }

  async function rows(owner: string, threadId: string) {
    const raw = await readRaw(redis, owner, threadId);
    if (!raw || isOver({ expires_at: raw.session.get("expires_at") ?? "" })) return null;
    return toRows(redis, owner, threadId, raw);
  }

  // Begun before it is done, so that whoever dies over it is succeeded by the next sweep.
  async function remove(owner: string, sessionId: string, keepFacts: boolean): Promise<void> {
    const removal = JSON.stringify([owner, sessionId, keepFacts] satisfies z.infer<typeof Removal>);
    await inRedis(() => redis.zAdd(REMOVALS, { score: now().getTime(), value: removal }));
    const facts = keepFacts ? await factsAlone(owner, sessionId) : [];
    const given = [
      checkpointHead(owner, sessionId),
      sessionId,
      String(Number.MAX_SAFE_INTEGER),
      String(TOMBSTONE_MS),
      facts.length > 0 ? "1" : "",
      ...facts,
    ];
    const removed = await removeRows(redis, keysOf(owner, sessionId), given);
    if (removed === 0) {
      await inRedis(() => redis.zRem(REMOVALS, removal));
      throw busy("A run of this session is still on.");
    }
    const [claim, threads] = Removed.parse(removed);
    if (claim !== "") await inRedis(() => redis.unlink(claim));
    if (facts.length === 0) await inRedis(() => redis.sRem(ownerKey(owner, "said"), sessionId));
    if (!keepFacts) await forgetProposals(owner, sessionId);
    await leftovers.forget(owner, sessionId, threads);
    await inRedis(() => redis.zRem(EXPIRIES, JSON.stringify([owner, sessionId])));
    await inRedis(() => redis.zRem(ownerKey(owner, "sessions"), sessionId));
    await inRedis(() => redis.zRem(REMOVALS, removal));
  }

  // Of what was said its facts stay, and the passages that hold their words.
  async function factsAlone(owner: string, sessionId: string): Promise<string[]> {
    const said = await inRedis(() => redis.hGetAll(keyOf(owner, sessionId, "said")));
    return Object.entries(said).flatMap(([question, stored]) => {
      if (question === VERSION) return [];
      const { facts, passages } = StoredSaid.parse(JSON.parse(stored));
      return [question, JSON.stringify({ facts, passages: passages.filter(({ kind }) => kind === "fact") })];
    });
  }

  // What other sessions answered with a proposal of this one's words is read anew when it is asked for again.
  async function forgetProposals(owner: string, sessionId: string): Promise<void> {
    const others = await inRedis(() => redis.zRange(ownerKey(owner, "sessions"), 0, -1));
    for (const other of others) {
      const key = keyOf(owner, other, "results");
      const results = await inRedis(() => redis.hGetAll(key));
      const stale = Object.keys(results).filter((run) => results[run]?.includes(sessionId));
      if (stale.length > 0) await inRedis(() => redis.hDel(key, stale));
    }
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
        const ids = await inRedis(() => redis.zRangeWithScores(key, from, "-inf", limits));
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
      const [row, view, expires] = await inRedis(() =>
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
      const until = { BY: "SCORE" as const, LIMIT: { offset: 0, count: MOST_SWEPT } };
      const [removals, expiries] = await inRedis(() =>
        Promise.all([redis.zRange(REMOVALS, 0, at - TOO_LONG_MS, until), redis.zRange(EXPIRIES, 0, at, until)]),
      );
      const begun = removals.map((member) => {
        const [owner, session_id, keepFacts] = Removal.parse(JSON.parse(member));
        return { owner, session_id, keepFacts };
      });
      const over = await Promise.all(
        expiries.map(async (member) => {
          const [owner, session_id] = Expiry.parse(JSON.parse(member));
          const expires = await inRedis(() => redis.hGet(keyOf(owner, session_id, "session"), "expires_at"));
          if (!expires || isOver({ expires_at: expires })) return [{ owner, session_id, keepFacts: true }];
          // It has been used since: its time is later.
          await inRedis(() => redis.zAdd(EXPIRIES, { score: Date.parse(expires), value: member }));
          return [];
        }),
      );
      return [...begun, ...over.flat()];
    },
  };
}

/** A removal that has taken so long was interrupted. */
const TOO_LONG_MS = 5_000;
