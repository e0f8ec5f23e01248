import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Priority } from "../../../domain/gap.js";
import type { Journal, JournalRecord } from "../../../domain/journal.js";
import { type CallTotal, METRICS_KEPT_MS, NANO_PER_USD, STEP_MS, type Step, stepAt } from "../../../domain/metric.js";
import type { Booking, Budgets } from "../../../domain/receipt.js";
import type { Usage } from "../../../domain/usage.js";
import { exceeded } from "../budgets.js";
import { FencedError } from "../fenced-error.js";
import { toEntry } from "../journal-entry.js";
import { createPendingCalls, type Settlement } from "../pending-calls.js";
import { checkpointThread } from "../ports/checkpointer.js";
import type { JournaledLedger } from "../ports/ledger.js";
import type { Watches } from "../watched-saver.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { commit, EXISTS, type Write } from "./commit.js";
import { inParts } from "./in-parts.js";
import { keyOf, tagOf } from "./keys.js";
import { stepsBetween } from "./metrics.js";
import { createScript } from "./script.js";

/** Spending is counted in whole billionths of a dollar, so that sums are exact. */
/** The lifetime of a day's counters: longer than the day. */
const COUNTER_TTL_MS = 3 * 86_400_000;

const SPENT_BY_SESSION = "aa:{spent}:sessions";
const SPENT_KEYS = ["sessions", "day", "open", "minute", "hour"] as const;
const totalKey = (step: Step, at: number) => `aa:{spent}:${step}:${at}`;
const spentKeys = (at: string) => {
  const day = at.slice(0, DAY);
  return {
    sessions: SPENT_BY_SESSION,
    day: `aa:{spent}:day:${day}`,
    open: `aa:{spent}:open:${day}`,
    minute: totalKey("minute", stepAt("minute", Date.parse(at))),
    hour: totalKey("hour", stepAt("hour", Date.parse(at))),
  };
};

/*
 * One script reads the spending and books the call, so that parallel calls cannot exceed a budget together. KEYS: sums by session, the
 * day's sums, the day's open calls, the calls of the minute and of the hour by their labels. ARGV: session, owner, call, highest possible
 * cost, the three limits (empty: none), lifetime, labels, lifetime of the totals, 1 if the model has no price. Returns the budget that the
 * call could exceed and the amount already spent of it, or nothing.
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
for _, total in ipairs({ key.minute, key.hour }) do
  redis.call('HINCRBY', total, ARGV[9] .. ' open calls', 1)
  redis.call('HINCRBY', total, ARGV[9] .. ' open cost_nano_usd', ARGV[4])
  redis.call('HINCRBY', total, ARGV[9] .. ' open unpriced', ARGV[11])
  redis.call('PEXPIRE', total, ARGV[10])
end
return {}`;
const book = createScript(SPENT_KEYS, BOOK);

/**
 * Replaces the reserved cost of a call by the billed one, once, and moves it among the totals. KEYS as above. ARGV: session, owner, call,
 * cost, labels, 1 if the model has no price, end, then pairs of a total's name and the amount to add.
 */
const SETTLE = `
local booked = redis.call('HGET', key.open, ARGV[3])
if not booked then return 0 end
redis.call('HDEL', key.open, ARGV[3])
local change = string.format('%.0f', tonumber(ARGV[4]) - tonumber(booked))
if redis.call('HEXISTS', key.sessions, ARGV[1]) == 1 then redis.call('HINCRBY', key.sessions, ARGV[1], change) end
redis.call('HINCRBY', key.day, 'o ' .. ARGV[2], change)
redis.call('HINCRBY', key.day, 'all', change)
for _, total in ipairs({ key.minute, key.hour }) do
  redis.call('HINCRBY', total, ARGV[5] .. ' open calls', -1)
  redis.call('HINCRBY', total, ARGV[5] .. ' open cost_nano_usd', string.format('%.0f', 0 - tonumber(booked)))
  redis.call('HINCRBY', total, ARGV[5] .. ' open unpriced', 0 - tonumber(ARGV[6]))
  for at = 8, #ARGV, 2 do
    if ARGV[at + 1] ~= '0' then redis.call('HINCRBY', total, ARGV[5] .. ' ' .. ARGV[7] .. ' ' .. ARGV[at], ARGV[at + 1]) end
  end
end
return 1`;
const settle = createScript(SPENT_KEYS, SETTLE);

const Refusal = z.union([z.tuple([z.string(), z.string()]), z.tuple([])]);
const Kept = z.tuple([z.string(), z.string()]);

interface LedgerOptions {
  budgets: Budgets;
  now: () => Date;
  ttlMs: number;
  /** The threads that this process executes, with the fencing tokens under which it may make calls for them. */
  watches: Watches;
}

/** The ledger of model calls and the journal of their answers in Redis. A call that a dead process did not settle stays booked. */
export function createRedisCallLedger(redis: Redis, { budgets, now, ttlMs, watches }: LedgerOptions): JournaledLedger {
  // Nothing is written for a session that was deleted in the meantime.
  const writeToSession = (owner: string, thread_id: string, writes: Write[], fence?: number) =>
    commit(redis, owner, thread_id, {
      when: [["session", "input", EXISTS]],
      writes,
      ...(fence !== undefined && { fence }),
      ttlMs,
    });

  // A server that was paused for longer than its lease must not make calls that another server is making by now.
  const writeReservation = async (booking: Booking): Promise<Booking> => {
    const { owner, thread_id } = booking;
    const watch = watches.get(checkpointThread(owner, thread_id));
    try {
      await writeToSession(owner, thread_id, [callWrite(booking, "open", null, null)], watch?.lease.fence);
      // Last, since this process may have been paused while it wrote.
      return watch ? { ...booking, send_before: await watch.lease.oursUntil() } : booking;
    } catch (error) {
      if (error instanceof FencedError) watch?.onLost(error);
      throw error;
    }
  };

  async function writeOne({ booking, end, usage, durationMs, answer }: Settlement): Promise<void> {
    const writes = [callWrite(booking, end, usage, durationMs), ...(answer ? [journalWrite(answer)] : [])];
    await writeToSession(booking.owner, booking.session_id, writes);
    await settle(redis, keysFor(booking), [
      ...settleArguments(booking),
      String(nano(usage.cost_usd ?? 0)),
      ...totalArguments(booking),
      end,
      ...amounts(usage),
    ]);
  }

  // Written together, so that a Redis that syncs every write to disk does so once for all of them.
  async function write(settlements: Settlement[]): Promise<void> {
    await Promise.all(settlements.map(writeOne));
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
      const booking = { ...reservation, call_id: `${now().toISOString()} ${randomUUID()}` };
      await bookWithinBudgets(redis, booking, budgets, now());
      try {
        return await writeReservation(booking);
      } catch (error) {
        // The call is not made, so its booking is cancelled, if that write succeeds.
        const nothing = [...settleArguments(booking), "0", ...totalArguments(booking), "cancelled"];
        await settle(redis, keysFor(booking), nothing).catch(() => {});
        throw error;
      }
    },
    async affords(owner, session_id, cost) {
      const { day } = spentKeys(now().toISOString());
      const spent = await withRedisTimeout(() =>
        Promise.all([
          redis.hGet(SPENT_BY_SESSION, tagOf(owner, session_id)),
          redis.hGet(day, `o ${owner}`),
          redis.hGet(day, "all"),
        ]),
      );
      const limits = [budgets.session, budgets.ownerDay, budgets.day];
      const more = [cost.session, cost.ownerDay, cost.day];
      for (const [index, name] of ["session", "owner_day", "day"].entries()) {
        const usd = Number(spent[index] ?? 0) / NANO_PER_USD;
        const limit = limits[index] ?? null;
        if (limit !== null && usd + (more[index] ?? 0) > limit) return exceeded(name, usd, limit, now());
      }
      return null;
    },
    async totals(step, from, to) {
      const totals = await inParts(stepsBetween(step, from, to), async (at) =>
        toTotals(at, await withRedisTimeout(() => redis.hGetAll(totalKey(step, at)))),
      );
      return totals.flat();
    },
  };
}

const TOTAL_NAMES = [
  "calls",
  "input_tokens",
  "cached_tokens",
  "output_tokens",
  "cost_nano_usd",
  "unpriced",
  "estimated",
] as const;

function amounts({ input_tokens, cached_tokens, output_tokens, cost_usd, estimated }: Usage): string[] {
  const given: Record<(typeof TOTAL_NAMES)[number], number> = {
    calls: 1,
    input_tokens,
    cached_tokens,
    output_tokens,
    cost_nano_usd: cost_usd === null ? 0 : Math.round(cost_usd * NANO_PER_USD),
    unpriced: cost_usd === null ? 1 : 0,
    estimated: estimated ? 1 : 0,
  };
  return TOTAL_NAMES.flatMap((name) => [name, String(given[name])]);
}

const Labels = z.tuple([z.string(), z.string(), z.string(), z.string(), Priority.or(z.literal(""))]);

// The labels of a call's totals, and 1 if its model has no price.
function totalArguments({ provider, model, role, prompt_name, priority, reserved_usd }: Booking): [string, string] {
  return [JSON.stringify([provider, model, role, prompt_name, priority]), reserved_usd === null ? "1" : "0"];
}

function totalsBooked(booking: Booking): string[] {
  const [labels, unpriced] = totalArguments(booking);
  return [labels, String(METRICS_KEPT_MS + STEP_MS.hour), unpriced];
}

// A field's name joins the labels, the end and the counted quantity.
function toTotals(at: number, hash: Record<string, string>): CallTotal[] {
  const totals = new Map<string, CallTotal>();
  for (const [field, value] of Object.entries(hash)) {
    const [name = "", end = ""] = field.split(" ").reverse();
    const group = field.slice(0, field.length - name.length - 1);
    const [provider, model, role, prompt_name, priority] = Labels.parse(JSON.parse(group.slice(0, -end.length - 1)));
    const known = totals.get(group) ?? {
      ...NO_TOTAL,
      at,
      provider,
      model,
      role,
      prompt_name,
      priority,
      end: CallState.parse(end),
    };
    totals.set(group, { ...known, [name]: Number(value) });
  }
  return [...totals.values()].filter(({ calls }) => calls > 0);
}

const CallState = z.enum(["open", "done", "failed", "cancelled"]);
const NO_TOTAL = {
  calls: 0,
  input_tokens: 0,
  cached_tokens: 0,
  output_tokens: 0,
  cost_nano_usd: 0,
  unpriced: 0,
  estimated: 0,
};

// Throws BudgetError if the call could exceed a budget.
async function bookWithinBudgets(redis: Redis, booking: Booking, { session, ownerDay, day }: Budgets, now: Date) {
  const limit = (usd: number | null) => (usd === null ? "" : String(Math.floor(usd * NANO_PER_USD)));
  const limits = [session, ownerDay, day].map(limit);
  const reserved = String(nano(booking.reserved_usd ?? 0));
  const given = [...settleArguments(booking), reserved, ...limits, String(COUNTER_TTL_MS), ...totalsBooked(booking)];
  const [budget, spent] = Refusal.parse(await book(redis, keysFor(booking), given));
  if (!budget) return;
  const byName: Record<string, number | null> = { session, owner_day: ownerDay, day };
  throw exceeded(budget, Number(spent) / NANO_PER_USD, byName[budget] ?? 0, now);
}

// A call's id begins with the time at which it was booked.
function keysFor({ call_id }: Booking) {
  return spentKeys(call_id.split(" ")[0] ?? "");
}

function settleArguments({ owner, session_id, call_id }: Booking): string[] {
  return [tagOf(owner, session_id), owner, call_id];
}

function nano(usd: number): number {
  return Math.ceil(usd * NANO_PER_USD);
}

function callWrite(booking: Booking, status: string, usage: Usage | null, durationMs: number | null): Write {
  const { call_id, owner: _, session_id: __, send_before: ___, ...call } = booking;
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
