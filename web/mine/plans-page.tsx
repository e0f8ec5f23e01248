import type { LearningPlan } from "../../domain/learning.js";
import { api } from "../api.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemNote } from "../parts/problem-note.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";
import { PlanCard } from "./plan-card.js";

/** The most that the server lists at once. */
const MOST = 100;

/** The learning plans with their progress, newest first. */
export function PlansPage() {
  const { plans: words } = useWords();
  const { value, problem, reload } = useLoaded("plans", readAll);
  return (
    <div className="mine">
      <PageTitle>{words.title}</PageTitle>
      <ProblemNote problem={problem} retry={reload} />
      {value?.length === 0 && <p className="quiet">{words.none}</p>}
      {value?.map((plan) => (
        <PlanCard key={plan.plan_id} plan={plan} onChange={reload} />
      ))}
    </div>
  );
}

async function readAll(signal: AbortSignal): Promise<LearningPlan[]> {
  const all: LearningPlan[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: MOST, ...(cursor !== null && { cursor }) };
    const page = await api.listPlans({ query }, { signal });
    all.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return all;
}
