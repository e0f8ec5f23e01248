import { ABOUT_PLACE, type Claim } from "../domain/answer.js";
import { saysNoOnly } from "../nodes/ask-details.js";
import { afterDecisions } from "../nodes/decided-versions.js";
import type { Answering } from "./state/answer.js";

/* Routing of a question's thread: pure functions of its state. */

type State = Pick<Answering["State"], "replies" | "versions" | "gate"> & MayBeRefused;
/** State from an earlier version may lack it. */
type MayBeRefused = { refused?: Answering["State"]["refused"] | undefined };
type Asked = Pick<Answering["State"], "replies"> & Partial<Pick<Answering["State"], "gap">> & MayBeRefused;

/** True if the last reply did not fit: its ask is shown again, with what was wrong. */
function isRefused({ refused = [] }: MayBeRefused): boolean {
  return refused.length > 0;
}

/**
 * A "no" or a correction of the reading closes the question without a model call; a "yes" leads to the form, a wish to learn to both
 * searches. A form that is shown at once is answered as one that follows a "yes".
 */
export function afterExperience(state: Asked) {
  if (isRefused(state)) return "askExperience";
  const reply = state.replies.at(-1)?.reply;
  if (reply?.kind === "details") return afterForm(state);
  if (reply?.kind !== "experience") return "closeQuestion";
  if (reply.choice === "yes") return "askDetails";
  return reply.choice === "willing_to_learn" ? ["recallResources", "recallWeb"] : "closeQuestion";
}

/**
 * A completed form leads to all three searches; a reply that was changed to "no", and a form in which every row says no, close the question.
 */
export function afterDetails(state: Asked) {
  if (isRefused(state)) return "askDetails";
  return afterForm(state);
}

function afterForm({ replies, gap = null }: Asked) {
  if (replies.at(-1)?.reply.kind === "experience" || saysNoOnly({ replies, gap })) return "closeQuestion";
  return ["recallResume", "recallExperiences", "recallAnswers"];
}

const AFTER_GATE = {
  accept: "closeQuestion",
  confirm: "askConfirmation",
  repair: "repairAnswer",
  ask: "askImprovement",
} as const;

/** Follows the gate's decision. */
export function afterGate({ gate }: Pick<State, "gate">) {
  return AFTER_GATE[gate?.decision ?? "ask"];
}

/**
 * Further facts are worked in, and an edit is checked. Closes with the candidate's decisions, also where they left lines out or typed others. A
 * rejected sentence leads to a further version. If nothing is left, or the answer is not about its gap, more is asked.
 */
export function afterConfirmation(state: State) {
  if (isRefused(state)) return "askConfirmation";
  const { replies, versions, gate } = state;
  const reply = replies.at(-1)?.reply;
  if (reply?.kind === "improvement") return "refineAnswer";
  if (reply?.kind === "edit") return "checkEdit";
  if (reply?.kind !== "confirm") return "closeQuestion";
  const best = versions.find(({ draft }) => draft.version === gate?.best_version);
  const isElsewhere = ({ place, known }: Claim) => place === ABOUT_PLACE && known === "refuted";
  if (!best || best.ledger.claims.some(isElsewhere)) return "askImprovement";
  return AFTER_DECISIONS[afterDecisions(best, reply.claims)];
}
const AFTER_DECISIONS = { ask: "askImprovement", correct: "correctAnswer", close: "closeQuestion" } as const;

/** Preferences without a choice rank the resources again; a choice closes the question. */
export function afterPlan({ replies, refused }: Pick<State, "replies" | "refused">) {
  if (isRefused({ refused })) return "askPlan";
  const reply = replies.at(-1)?.reply;
  const isChoice = reply?.kind !== "plan" || reply.resource_ids.length > 0 || reply.preferences === undefined;
  return isChoice ? "closeQuestion" : "rankResources";
}

/** New facts are worked in, and an edit is checked. An acceptance closes the question. */
export function afterImprovement({ replies, refused }: Pick<State, "replies" | "refused">) {
  if (isRefused({ refused })) return "askImprovement";
  const kind = replies.at(-1)?.reply.kind;
  if (kind === "improvement") return "refineAnswer";
  return kind === "edit" ? "checkEdit" : "closeQuestion";
}
