import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Journal, JournalRecord } from "../../domain/journal.js";
import type { Booking, Budgets } from "../../domain/receipt.js";
import type { Usage } from "../../domain/usage.js";
import { exceeded } from "../budgets.js";
import { toEntry } from "../journal-entry.js";
import { createPendingCalls, type Settlement } from "../pending-calls.js";
import type { JournaledLedger } from "../ports/ledger.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { commit, EXISTS, type Write } from "./commit.js";
import { keyOf, tagOf } from "./keys.js";
import { createScript } from "./script.js";

/** Spending is counted in whole billionths of a dollar, so that sums are exact. */
const PER_DOLLAR = 1_000_000_000;
/** The lifetime of a day's counters: a little longer than the day. */
const COUNTER_TTL_MS = 3 * 86_400_000;

const SPENT_BY_SESSION = "aa:{spent}:sessions";
const SPENT_KEYS = ["sessions", "day", "open"] as const;
const spentKeys = (day: string) => ({
  sessions: SPENT_BY_SESSION,
  day: `aa:{spent}:day:${day}`,
  open: `aa:{spent}:open:${day}`,
});

/*
 * One script reads the spending and books the call, so that parallel calls cannot exceed a budget together. KEYS: sums by session, the
 * day's sums, the day's open calls. ARGV: session, owner, call, highest possible cost, the three limits (empty: none), lifetime. Returns
 * the budget that the call could exceed and the amount already spent of it, or nothing.
 */
const BOOK = `
local names = { 'session', 'owner_day', 'day' }
local spent = { redis.call('HGET', key.sessions, ARGV[1]), redis.call('HGET', key.day, 'o ' .. ARGV[2]), redis.call('HGET', key.day, 'all') }
for index, name in ipairs(names) do
  local already = tonumber(spent[index] or 0)
  if ARGV[index + 4] ~= '' and already + tonumber(ARGV[4]) > tonumber(ARGV[index + 4]) then return { name, tostring(already) } end
end
redis.call('HSET', key.open, ARGV[3], ARGV[4])
redis.call('HINCRBY', key.sessions, ARGV[1], ARGV[4])
redis.call('HINCRBY', key.day, 'o ' .. ARGV[2], ARGV[4])
redis.call('HINCRBY', key.day, 'all', ARGV[4])
redis.call('PEXPIRE', key.day, ARGV[8])
redis.call('PEXPIRE', key.open, ARGV[8])
return {}`;
const book = createScript(SPENT_KEYS, BOOK);

/** Replaces the reserved cost of a call with the billed one, once. KEYS as above. ARGV: session, owner, call, cost. */
const SETTLE = `
local booked = redis.call('HGET', key.open, ARGV[3])
if not booked then return 0 end
redis.call('HDEL', key.open, ARGV[3])
local change = string.format('%.0f', tonumber(ARGV[4]) - tonumber(booked))
if redis.call('HEXISTS', key.sessions, ARGV[1]) == 1 then redis.call('HINCRBY', key.sessions, ARGV[1], change) end
redis.call('HINCRBY', key.day, 'o ' .. ARGV[2], change)
redis.call('HINCRBY', key.day, 'all', change)
return 1`;
const settle = createScript(SPENT_KEYS, SETTLE);

const Refusal = z.union([z.tuple([z.string(), z.string()]), z.tuple([])]);
const Kept = z.tuple([z.string(), z.string()]);

interface LedgerOptions {
  budgets: Budgets;
  now: () => Date;
  ttlMs: number;
}

/** The ledger of model calls and the journal of their answers in Redis. A call that a dead process did not settle stays booked. */
export function createRedisCallLedger(redis: Redis, { budgets, now, ttlMs }: LedgerOptions): JournaledLedger {
  // Nothing is written for a session that was deleted in the meantime.
  const writeToSession = (owner: string, session_id: string, writes: Write[]) =>
    commit(redis, owner, session_id, { when: [["session", "input", EXISTS]], writes, ttlMs });

  async function write(settlements: Settlement[]): Promise<void> {
    for (const { booking, end, usage, durationMs, answer } of settlements) {
      const writes = [callWrite(booking, end, usage, durationMs), ...(answer ? [journalWrite(answer)] : [])];
      await writeToSession(booking.owner, booking.session_id, writes);
      await settle(redis, keysFor(booking), [...settleArguments(booking), String(nano(usage.cost_usd ?? 0))]);
    }
  }

  const journal: Journal = {
    async find({ owner, session_id, key }) {
      const stored = await withRedisTimeout(() => redis.hGet(keyOf(owner, session_id, "journal"), key));
      return stored ? toEntry(...Kept.parse(JSON.parse(stored))) : null;
    },
    async record(record) {
      await writeToSession(record.key.owner, record.key.session_id, [journalWrite(record)]);
    },
  };

  return {
    ...createPendingCalls(write, journal),
    async reserve(reservation) {
      const booking = { ...reservation, call_id: `${now().toISOString().slice(0, DAY)} ${randomUUID()}` };
      await bookWithinBudgets(redis, booking, budgets, now());
      try {
        await writeToSession(booking.owner, booking.session_id, [callWrite(booking, "open", null, null)]);
      } catch (error) {
        // The call is not made, so its booking is cancelled, if that can be written.
        await settle(redis, keysFor(booking), [...settleArguments(booking), "0"]).catch(() => {});
        throw error;
      }
      return booking;
    },
  };
}

// Throws BudgetError if the call could exceed a budget.
async function bookWithinBudgets(redis: Redis, booking: Booking, { session, ownerDay, day }: Budgets, now: Date) {
  const limit = (usd: number | null) => (usd === null ? "" : String(Math.floor(usd * PER_DOLLAR)));
  const limits = [session, ownerDay, day].map(limit);
  const reserved = String(nano(booking.reserved_usd ?? 0));
  const given = [...settleArguments(booking), reserved, ...limits, String(COUNTER_TTL_MS)];
  const [budget, spent] = Refusal.parse(await book(redis, keysFor(booking), given));
  if (!budget) return;
  const byName: Record<string, number | null> = { session, owner_day: ownerDay, day };
  throw exceeded(budget, Number(spent) / PER_DOLLAR, byName[budget] ?? 0, now);
}

// A call's id begins with the day on which it was booked.
function keysFor({ call_id }: Booking) {
  return spentKeys(call_id.slice(0, DAY));
}

function settleArguments({ owner, session_id, call_id }: Booking): string[] {
  return [tagOf(owner, session_id), owner, call_id];
}

function nano(usd: number): number {
  return Math.ceil(usd * PER_DOLLAR);
}

function callWrite(booking: Booking, status: string, usage: Usage | null, durationMs: number | null): Write {
  const { call_id, owner: _, session_id: __, ...call } = booking;
  return ["HSET", "calls", call_id, JSON.stringify({ ...call, status, usage, duration_ms: durationMs })];
}

/** Deletes the sum of a deleted session. Its spending still counts for the day's budgets. */
export async function deleteSpent(redis: Redis, owner: string, sessionId: string): Promise<void> {
  await withRedisTimeout(() => redis.hDel(SPENT_BY_SESSION, tagOf(owner, sessionId)));
}

const DAY = "2026-11-21".length;

function journalWrite({ key, entry: { value, usage, provider } }: JournalRecord): Write {
  return ["HSET", "journal", key.key, JSON.stringify([JSON.stringify(value), JSON.stringify({ ...usage, provider })])];
}
