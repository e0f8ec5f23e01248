import type { Answering } from "../state/answer.js";

/* Where a question's thread goes next: pure functions of its state. */

type State = Pick<Answering["State"], "replies" | "versions" | "gate">;

/** "No" and a correction of the reading end here, without any call; "yes" goes to the form, a wish to learn to both searches. */
export function afterExperience({ replies }: Pick<State, "replies">) {
  const reply = replies.at(-1)?.reply;
  if (reply?.kind !== "experience") return "closeQuestion";
  if (reply.choice === "yes") return "askDetails";
  return reply.choice === "willing_to_learn" ? ["recallResources", "recallWeb"] : "closeQuestion";
}

/** A filled form goes to all three searches; an answer that was changed to "no" ends here. */
export function afterDetails({ replies }: Pick<State, "replies">) {
  if (replies.at(-1)?.reply.kind === "experience") return "closeQuestion";
  return ["recallResume", "recallExperiences", "recallAnswers"];
}

const AFTER_GATE = {
  accept: "closeQuestion",
  confirm: "askConfirmation",
  repair: "repairAnswer",
  ask: "askImprovement",
} as const;

/** The gate has decided; this only follows it. */
export function afterGate({ gate }: Pick<State, "gate">) {
  return AFTER_GATE[gate?.decision ?? "ask"];
}

/** All true closes; what is not so, or is so instead, makes a further version, unless no bullet would be left of it. */
export function afterConfirmation({ replies, versions, gate }: Pick<State, "replies" | "versions" | "gate">) {
  const reply = replies.at(-1)?.reply;
  if (reply?.kind === "edit") return "checkEdit";
  if (reply?.kind !== "confirm" || Object.values(reply.claims).every((word) => word === true)) return "closeQuestion";
  const best = versions.find(({ draft }) => draft.version === gate?.best_version);
  const bullets = best?.ledger.claims.filter(({ place }) => place.startsWith("bullets")) ?? [];
  return bullets.some(({ known }) => known !== "refuted") ? "correctAnswer" : "askImprovement";
}

/** New facts are worked in, an edit is checked, an acceptance closes. */
export function afterImprovement({ replies }: Pick<State, "replies">) {
  const kind = replies.at(-1)?.reply.kind;
  if (kind === "improvement") return "refineAnswer";
  return kind === "edit" ? "checkEdit" : "closeQuestion";
}
