import type { RetrievalState } from "../domain/answer.js";
import type { Gap } from "../domain/gap.js";
import { REQUIREMENT_KINDS } from "../domain/job.js";
import type {
  ChosenBy,
  ChosenPlan,
  FoundResource,
  ItemProgress,
  LearningPlan,
  Plan,
  PlanChange,
  PlannedResource,
  PlanRecord,
  PlanStatus,
  PreferenceChange,
  Preferences,
  StoredPlan,
  WebResource,
} from "../domain/learning.js";
import type { AskReply, RecordedReply } from "../domain/question.js";
import { oneLine } from "../language/text.js";
import { fittingResources, RANKING_LIMITS } from "./ranking.js";
import { inOrderOfNeed, timelineOf } from "./schedule.js";

type PlanReply = Extract<AskReply, { kind: "plan" }>;

/** The candidate's preferences since the question was opened; the last value of each counts. */
export function preferencesIn(replies: Pick<RecordedReply, "reply">[]): Preferences {
  let said: Preferences = {};
  for (const { reply } of replies)
    if (reply.kind === "experience") said = {};
    else if (reply.kind === "plan") said = changed(said, reply.preferences ?? {});
  return said;
}

function changed(said: Preferences, change: PreferenceChange): Preferences {
  const all = Object.entries({ ...said, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(all) as Preferences;
}

/** With fewer resources than this, the note says so and directories of courses are shown. */
export const FEW = 3;

/** The thing to be learnt, and the sentence of the job that asks for it. */
type Learnt = Pick<Gap, "kind" | "trainable" | "job_quote">;

/** Says what the job itself offers, what there are too few resources for, and what may help; null if there are enough. */
export function noteOn(
  ranked: PlannedResource[],
  found: { state: RetrievalState; resources: FoundResource[] },
  { preferences, chosen_by, gap }: { preferences: Preferences; chosen_by: ChosenBy; gap?: Learnt | null },
): string | null {
  const isPaper = gap ? REQUIREMENT_KINDS[gap.kind].isPaper : false;
  const said = [
    gap?.trainable ? `The job says that it can be learnt there: "${oneLine(gap.job_quote.text)}"` : null,
    littleFound(ranked, found, preferences, chosen_by === "model"),
    chosen_by === "words_without_model"
      ? "The model could not be asked which resources help: only their words were compared."
      : null,
    isPaper && ranked.length > 0 && !ranked.some(({ leads }) => leads)
      ? "None of these ends with the paper itself."
      : null,
  ].filter((sentence) => sentence !== null);
  return said.length > 0 ? said.join(" ") : null;
}

function littleFound(
  ranked: PlannedResource[],
  { state, resources }: { state: RetrievalState; resources: FoundResource[] },
  preferences: Preferences,
  areRead: boolean,
): string | null {
  if (state === "unavailable")
    return ranked.length === 0
      ? "The catalogue could not be searched. Try again later, or choose none."
      : "The catalogue could be searched only in part: by words, not by meaning.";
  const near = ranked.filter(({ is_near }) => is_near).length;
  if (near > 0 && !areRead) return `${near} of these do not name the subject; only their meaning is near to it.`;
  if (ranked.length >= FEW) return null;
  const named = resources.filter(({ shares_words }) => !shares_words);
  const places = [...new Set(named.flatMap((resource) => resource.places))].sort();
  if (preferences.country === undefined && places.length > 0)
    return `No country could be read from your job. Some of the resources hold in one only (${places.join(", ")}): say yours in the preferences to see them.`;
  const { max_days = RANKING_LIMITS.maxDays, country, max_cost_usd } = preferences;
  const where = country === undefined ? "" : ` for ${country}`;
  const cost = max_cost_usd === undefined ? "" : ` and ${max_cost_usd} dollars`;
  const some = ranked.length === 0 ? "nothing" : `only ${ranked.length}`;
  const said = `The catalogue has ${some} on this within ${max_days} days${cost}${where}.`;
  const { max_days: _days, max_cost_usd: _cost, ...place } = preferences;
  const more = fittingResources(named, place, ANY_LENGTH).length - fittingResources(named, preferences).length;
  if (more === 0) return said;
  return `${said} By their words ${more} more may fit that take longer or cost more: say in the preferences how much is possible.`;
}

const ANY_LENGTH = { ...RANKING_LIMITS, maxDays: Number.POSITIVE_INFINITY };

/** The plan of the chosen resources, prerequisites first, with none started. It begins on the preferred day, else on the day of the choice. */
export function planOf(
  shown: { ranked: PlannedResource[]; web: WebResource[]; preferences: Preferences },
  { resource_ids, preferences: said }: PlanReply,
  at: string,
): Plan {
  const preferences = { start_date: at.slice(0, "2026-01-01".length), ...changed(shown.preferences, said ?? {}) };
  const isChosen = ({ resource_id }: { resource_id: string }) => resource_ids.includes(resource_id);
  const resources = inOrderOfNeed(shown.ranked.filter(isChosen));
  const web_resources = shown.web.filter(isChosen);
  return {
    resources,
    web_resources,
    timeline: timelineOf(resources, preferences),
    preferences,
    chosen_at: at,
    progress: [...resources, ...web_resources].map(({ resource_id }) => notStarted(resource_id)),
  };
}

function notStarted(resource_id: string): ItemProgress {
  return { resource_id, status: "not_started", percent: 0 };
}

/** A plan with its records: progress, status, and the resources of an earlier choice that have progress, since completed work is kept. */
export function withRecord<Some extends Plan>(plan: Some, record: PlanRecord | null): Some & { status: PlanStatus } {
  const isChosen = ({ resource_id }: { resource_id: string }) =>
    plan.progress.some((item) => item.resource_id === resource_id);
  const recorded = record?.items ?? [];
  const progress = [
    ...plan.progress.map((item) => recorded.find(({ resource_id }) => resource_id === item.resource_id) ?? item),
    ...recorded.filter((item) => !isChosen(item)),
  ];
  const isAbandoned = record?.abandoned === true && record.chosen_at === (plan.chosen_at ?? "");
  return {
    ...plan,
    resources: [...plan.resources, ...(record?.resources ?? []).filter((one) => !isChosen(one))],
    web_resources: [...plan.web_resources, ...(record?.web_resources ?? []).filter((one) => !isChosen(one))],
    progress,
    status: planStatus(progress, isAbandoned),
  };
}

/** `completed` when nothing is left to do and something was done. */
function planStatus(progress: ItemProgress[], isAbandoned: boolean): PlanStatus {
  if (isAbandoned) return "abandoned";
  const isDone = ({ status }: ItemProgress) => status === "completed" || status === "skipped";
  if (progress.every(isDone) && progress.some(({ status }) => status === "completed")) return "completed";
  return progress.some(({ status }) => status !== "not_started") ? "in_progress" : "suggested";
}

/** A stored plan as it is shown. `isOpen`: its question still exists, and may be answered again. */
export function learningPlanOf({ plan_id, session_id, plan, record }: StoredPlan, isOpen = true): LearningPlan {
  const whole = withRecord(plan, record);
  const isFinished = whole.progress.some(({ status }) => status === "completed");
  return {
    ...whole,
    plan_id,
    session_id,
    question_id: plan_id,
    resume_line:
      learntLines(whole)
        .map(({ text }) => text)
        .join("; ") || null,
    offer: isFinished && isOpen ? { kind: "reopen", question_id: plan_id, choice: "yes" } : null,
    updated_at: record?.updated_at ?? plan.chosen_at,
  };
}

/**
 * The text that a résumé may have about one resource of a plan: exactly the progress made ("in progress: 4 of 10 days"), with the candidate's own
 * evidence.
 */
export interface LearntLine {
  resource_id: string;
  text: string;
  evidence: string | null;
}

/** The lines that a résumé may have about a plan; none until progress is recorded. For a plan that was given up, the completed resources. */
export function learntLines({
  resources,
  web_resources,
  progress,
  status,
}: Pick<Plan, "resources" | "web_resources" | "progress" | "status">): LearntLine[] {
  const said = status === "abandoned" ? progress.filter((item) => item.status === "completed") : progress;
  return said.flatMap((item) => {
    const { resource_id, evidence = null } = item;
    const resource = resources.find((one) => one.resource_id === resource_id);
    const of = resource ?? web_resources.find((one) => one.resource_id === resource_id);
    const done = doneOf(item, resource?.days ?? null);
    return of && done ? [{ resource_id, text: `${of.title} (${of.provider}), ${done}`, evidence }] : [];
  });
}

function doneOf({ status, percent, updated_at }: ItemProgress, days: number | null): string | null {
  if (status === "completed") return updated_at ? `completed ${updated_at.slice(0, "2026-01".length)}` : "completed";
  if (status !== "in_progress" || percent === 0) return null;
  if (days === null) return `in progress: ${percent} %`;
  return `in progress: ${Math.round((percent * days) / 10) / 10} of ${days} days`;
}

/** An error in a change to a plan, with its path. */
export interface PlanError {
  path: string;
  message: string;
}

/** Applies a change to the records of a plan, or returns its errors. A status and a percentage determine each other. */
export function changePlan(
  plan: ChosenPlan,
  record: PlanRecord | null,
  change: PlanChange,
  at: string,
): { record: PlanRecord } | { errors: PlanError[] } {
  const whole = withRecord(plan, record);
  const items = new Map(whole.progress.map((item) => [item.resource_id, item]));
  const errors: PlanError[] = [];
  for (const [index, { resource_id, status, percent, evidence }] of (change.progress ?? []).entries()) {
    const before = items.get(resource_id);
    const path = `progress.${index}`;
    if (!before) {
      errors.push({ path: `${path}.resource_id`, message: "is not a resource of this plan" });
      continue;
    }
    const settled = settle(before, status, percent);
    if (typeof settled === "string") errors.push({ path: `${path}.percent`, message: settled });
    else items.set(resource_id, { ...withEvidence(before, evidence), ...settled, updated_at: at });
  }
  if (errors.length > 0) return { errors };
  const abandoned = change.status === undefined ? whole.status === "abandoned" : change.status === "abandoned";
  const recorded = [...items.values()].filter(({ updated_at }) => updated_at);
  const isRecorded = ({ resource_id }: { resource_id: string }) =>
    recorded.some((item) => item.resource_id === resource_id);
  return {
    record: {
      abandoned,
      chosen_at: plan.chosen_at,
      items: recorded,
      resources: whole.resources.filter(isRecorded),
      web_resources: whole.web_resources.filter(isRecorded),
      updated_at: at,
    },
  };
}

// An empty text removes the evidence.
function withEvidence({ evidence: before, ...item }: ItemProgress, evidence: string | undefined): ItemProgress {
  const words = evidence ?? before;
  return words ? { ...item, evidence: words } : item;
}

const WHOLE = 100;

// The status and percentage after a change, or the error in it.
function settle(
  before: ItemProgress,
  status: ItemProgress["status"] | undefined,
  percent: number | undefined,
): Pick<ItemProgress, "status" | "percent"> | string {
  if (status === undefined) {
    if (percent === undefined) return { status: before.status, percent: before.percent };
    return { status: percent === 0 ? "not_started" : percent === WHOLE ? "completed" : "in_progress", percent };
  }
  switch (status) {
    case "not_started":
      return (percent ?? 0) === 0 ? { status, percent: 0 } : "must be 0 with not_started";
    case "completed":
      return (percent ?? WHOLE) === WHOLE ? { status, percent: WHOLE } : "must be 100 with completed";
    case "in_progress":
      if (percent === WHOLE) return "must be under 100 with in_progress";
      return { status, percent: percent ?? (before.percent === WHOLE ? 0 : before.percent) };
    case "skipped":
      return { status, percent: percent ?? before.percent };
  }
}
