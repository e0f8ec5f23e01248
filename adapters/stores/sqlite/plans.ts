import { ChosenPlan, PlanRecord, type StoredPlan } from "../../../domain/learning.js";
import type { PlanStore } from "../ports/plans.js";
import { type Db, onDisk, withStoreErrors } from "./database.js";
import { erase } from "./erasure.js";

interface PlanRow {
  session_id: string;
  plan_id: string;
  plan: string;
  record: string | null;
}

/** The learning plans in SQLite, by owner. */
export function createPlanStore(db: Db): PlanStore {
  const all = db.prepare<[string], PlanRow>(
    "SELECT session_id, plan_id, plan, record FROM plans WHERE owner = ? ORDER BY plan_id",
  );
  const one = db.prepare<[string, string], PlanRow>(
    "SELECT session_id, plan_id, plan, record FROM plans WHERE owner = ? AND plan_id = ?",
  );
  const write = db.prepare("UPDATE plans SET record = ? WHERE owner = ? AND plan_id = ?");
  const change = db.transaction((owner: string, planId: string, changed: (stored: StoredPlan) => PlanRecord) => {
    const row = one.get(owner, planId);
    if (!row) return null;
    const stored = toPlan(row);
    const record = changed(stored);
    write.run(JSON.stringify(record), owner, planId);
    return { ...stored, record };
  });
  const remove = db.transaction((owner: string) => db.prepare("DELETE FROM plans WHERE owner = ?").run(owner));
  return {
    async list(owner) {
      return withStoreErrors(() => all.all(owner)).map(toPlan);
    },
    async find(owner, planId) {
      const row = withStoreErrors(() => one.get(owner, planId));
      return row ? toPlan(row) : null;
    },
    async record(owner, planId, changed) {
      return onDisk(db, () => change.immediate(owner, planId, changed));
    },
    async removeAll(owner) {
      await erase(db, () => remove.immediate(owner));
    },
  };
}

function toPlan({ session_id, plan_id, plan, record }: PlanRow): StoredPlan {
  return {
    session_id,
    plan_id,
    plan: ChosenPlan.parse(JSON.parse(plan)),
    record: record === null ? null : PlanRecord.parse(JSON.parse(record)),
  };
}
