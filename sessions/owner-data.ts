import type { OwnerData, SessionResource } from "../domain/session.js";
import { learningPlanOf } from "../rules/learning.js";
import type { BatchStore } from "../stores/ports/batches.js";
import type { FactStore } from "../stores/ports/facts.js";
import type { PlanStore } from "../stores/ports/plans.js";
import type { SessionStore } from "../stores/ports/sessions.js";
import { batchResource } from "./batches.js";
import { newestPlanFirst } from "./learning.js";
import { sessionResource } from "./resources.js";

/** The number of sessions that are read at once. */
const PAGE = 50;

export interface OwnerDataNeeds {
  sessions: SessionStore;
  facts: FactStore;
  plans: PlanStore;
  batches: BatchStore;
}

/** Reads and deletes everything of one owner. `remove` deletes one session, after it has cancelled its runs. */
export function createOwnerData(
  { sessions, facts, plans, batches }: OwnerDataNeeds,
  { remove }: { remove: (owner: string, sessionId: string, keepFacts: boolean) => Promise<void> },
) {
  return {
    async everythingOf(owner: string): Promise<OwnerData> {
      const all = await allSessions(sessions, owner);
      const ids = new Set(all.map(({ session_id }) => session_id));
      const chosen = (await plans.list(owner)).map((plan) => learningPlanOf(plan, ids.has(plan.session_id)));
      const given = await batches.list(owner);
      return {
        batches: given.map(batchResource),
        sessions: all,
        facts: (await facts.list(owner)).reverse(),
        plans: chosen.sort(newestPlanFirst),
      };
    },
    async removeEverything(owner: string): Promise<void> {
      // First, so that none of them begins another session.
      await batches.removeAll(owner);
      // Read again after each page: a session may have been started in the meantime.
      for (;;) {
        const page = await sessions.list(owner, PAGE, null);
        if (page.length === 0) break;
        for (const { session_id } of page) await remove(owner, session_id, false);
      }
      const expired = (await sessions.expired()).filter((one) => one.owner === owner);
      for (const { session_id } of expired) await sessions.remove(owner, session_id, false);
      // Last: what is left are facts and plans of sessions that were deleted without them.
      await plans.removeAll(owner);
      await facts.removeAll(owner);
    },
  };
}

async function allSessions(sessions: SessionStore, owner: string): Promise<SessionResource[]> {
  const all: SessionResource[] = [];
  let before: { created_at: string; session_id: string } | null = null;
  for (;;) {
    const page = await sessions.list(owner, PAGE, before);
    const read = await Promise.all(page.map(({ session_id }) => sessions.rows(owner, session_id)));
    all.push(...read.flatMap((rows) => (rows ? [sessionResource(rows)] : [])));
    before = page.at(-1) ?? null;
    if (page.length < PAGE || before === null) return all;
  }
}
