import type { Catalogue } from "../../adapters/retrieval/catalogue.js";
import type { PlanStore } from "../../adapters/stores/ports/plans.js";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { invalidInput, notFound } from "../../domain/errors.js";
import type { ExportedFile } from "../../domain/export.js";
import type { LearningPlan, PlanChange, PlannedResource, Preferences, StoredPlan } from "../../domain/learning.js";
import type { Reader } from "../../language/reader.js";
import { changePlan, learningPlanOf } from "../../rules/learning.js";
import { scoreResources } from "../../rules/ranking.js";

export interface LearningNeeds {
  sessions: SessionStore;
  plans: PlanStore;
  catalogue: Catalogue;
  reader: Reader;
  toCalendar: (plan: LearningPlan) => ExportedFile;
  now: () => Date;
}

/** Sorts plans. */
export function newestPlanFirst(
  a: { chosen_at: string; plan_id: string },
  b: { chosen_at: string; plan_id: string },
): number {
  return b.chosen_at.localeCompare(a.chosen_at) || b.plan_id.localeCompare(a.plan_id);
}

/** Learning plans with their progress, and the catalogue. */
export function createLearning({ sessions, plans, catalogue, reader, toCalendar, now }: LearningNeeds) {
  // A plan outlives its session; its question can be answered again only while the session exists.
  const shown = async (owner: string, stored: StoredPlan) =>
    learningPlanOf(stored, (await sessions.find(owner, stored.session_id)) !== null);

  async function getPlan(owner: string, planId: string): Promise<LearningPlan> {
    const stored = await plans.find(owner, planId);
    if (!stored) throw notFound("learning plan");
    return shown(owner, stored);
  }
  return {
    getPlan,
    async plansOf(owner: string): Promise<LearningPlan[]> {
      const all = await plans.list(owner);
      return (await Promise.all(all.map((one) => shown(owner, one)))).sort(newestPlanFirst);
    },
    async changePlan(owner: string, planId: string, change: PlanChange): Promise<LearningPlan> {
      const at = now().toISOString();
      const stored = await plans.record(owner, planId, ({ plan, record }) => {
        const changed = changePlan(plan, record, change, at);
        if ("errors" in changed) throw invalidInput(changed.errors);
        return changed.record;
      });
      if (!stored) throw notFound("learning plan");
      return shown(owner, stored);
    },
    async calendar(owner: string, planId: string): Promise<ExportedFile> {
      return toCalendar(await getPlan(owner, planId));
    },
    async findResources(subject: string | null, preferences: Preferences): Promise<PlannedResource[]> {
      const all = await catalogue.all();
      return scoreResources(
        all,
        subject === null ? null : { title: subject, status: "missing" },
        reader.lexicon,
        preferences,
        {
          maxDays: Number.POSITIVE_INFINITY,
          anywhere: true,
          count: all.length,
        },
      );
    },
  };
}
