import { ChosenPlan, PlanRecord, type StoredPlan } from "../../../domain/learning.js";
import { sessionOf } from "../../../domain/run.js";
import type { PlanStore } from "../ports/plans.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { commit } from "./commit.js";
import { inParts } from "./in-parts.js";
import { keyOf } from "./keys.js";
import { untilCommitted } from "./retry.js";
import { saidSessions } from "./said.js";
import { PLAN_FIELD, RECORD_FIELD } from "./said-fields.js";

/** The learning plans in Redis, stored next to the facts of their session. */
export function createRedisPlanStore(redis: Redis): PlanStore {
  async function ofSession(owner: string, session: string): Promise<StoredPlan[]> {
    const said = await withRedisTimeout(() => redis.hGetAll(keyOf(owner, session, "said")));
    return Object.entries(said).flatMap(([field, plan]) => {
      if (!field.startsWith(PLAN_FIELD)) return [];
      const planId = field.slice(PLAN_FIELD.length);
      return [toPlan(planId, plan, said[`${RECORD_FIELD}${planId}`] ?? null)];
    });
  }

  async function read(owner: string, planId: string) {
    const fields = [`${PLAN_FIELD}${planId}`, `${RECORD_FIELD}${planId}`];
    const [plan, record] = await withRedisTimeout(() => redis.hmGet(keyOf(owner, planId, "said"), fields));
    return plan ? { plan, record: record ?? null, stored: toPlan(planId, plan, record ?? null) } : null;
  }

  return {
    async list(owner) {
      const sessions = await saidSessions(redis, owner);
      const plans = await inParts(sessions, (session) => ofSession(owner, session));
      return plans.flat().sort((a, b) => (a.plan_id < b.plan_id ? -1 : 1));
    },
    async find(owner, planId) {
      return (await read(owner, planId))?.stored ?? null;
    },
    async record(owner, planId, change) {
      return untilCommitted(async () => {
        const found = await read(owner, planId);
        if (!found) return { plan: null };
        const record = change(found.stored);
        const [plan, own] = [`${PLAN_FIELD}${planId}`, `${RECORD_FIELD}${planId}`];
        const isCommitted = await commit(redis, owner, planId, {
          when: [
            ["said", plan, found.plan],
            ["said", own, found.record],
          ],
          writes: [["HSET", "said", own, JSON.stringify(record)]],
        });
        return isCommitted ? { plan: { ...found.stored, record } } : null;
      }).then(({ plan }) => plan);
    },
    async removeAll(owner) {
      for (const session of await saidSessions(redis, owner)) {
        const key = keyOf(owner, session, "said");
        const fields = await withRedisTimeout(() => redis.hKeys(key));
        const own = fields.filter((field) => field.startsWith(PLAN_FIELD) || field.startsWith(RECORD_FIELD));
        if (own.length > 0) await withRedisTimeout(() => redis.hDel(key, own));
      }
    },
  };
}

function toPlan(plan_id: string, plan: string, record: string | null): StoredPlan {
  return {
    plan_id,
    session_id: sessionOf(plan_id),
    plan: ChosenPlan.parse(JSON.parse(plan)),
    record: record === null ? null : PlanRecord.parse(JSON.parse(record)),
  };
}
