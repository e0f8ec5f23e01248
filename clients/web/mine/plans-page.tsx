import { readAll } from "../../../domain/contract/read-all.js";
import { api } from "../api.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";
import { PlanCard } from "./plan-card.js";

/** The learning plans with their progress, newest first. */
export function PlansPage() {
  const { plans: words } = useWords();
  const { value, problem, reload } = useLoaded("plans", (signal) =>
    readAll((query) => api.listPlans({ query }, { signal })),
  );
  return (
    <div className="mine">
      <PageTitle>{words.title}</PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      {value?.length === 0 && <p className="quiet">{words.none}</p>}
      {value?.map((plan) => (
        <PlanCard key={plan.plan_id} plan={plan} onChange={reload} />
      ))}
    </div>
  );
}
