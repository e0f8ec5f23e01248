import type { Criteria, Judgement } from "../../domain/answer.js";
import type { Issue } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { scoreOf } from "../gate.js";

/**
 * Judges what a closed form says by its own criteria: whether it is held, agreed to or long enough, and whether it says since or
 * until when where that matters. What is held needs no more to be accepted at any threshold.
 */
export function closedJudgement(statements: Statement[]): Judgement {
  const said = statements.filter((one) => one.kind === "reply" && one.field);
  const has = (...ids: string[]) =>
    said.some(({ field }) => field !== undefined && ids.some((id) => field.id.startsWith(id)));
  const deciding = said.find(({ field }) => field && ["status", "agrees", "level", "posts"].includes(field.id));
  const state = deciding?.state ?? "done";
  // An improvement answers what was asked before: fact_1.
  const isDated = has("valid", "note", "fact_");
  const level = state === "done" ? (isDated || has("detail", "used") ? "full" : "enough") : unfinished(state, isDated);
  const criteria = CRITERIA[level];
  return {
    criteria,
    score: scoreOf(criteria),
    strengths: level === "full" ? [{ label: "Exact", description: "It says which one, or since or until when." }] : [],
    issues: level === "open" ? [OPEN_ISSUES[state === "lapsed" ? "lapsed" : "when"]] : [],
  };
}

// Booked, under way, lapsed or with limits: enough where it says until or from when.
function unfinished(state: Statement["state"], isDated: boolean): Level {
  if (isDated && state !== "denied") return "enough";
  return state === "hedged" ? "limited" : "open";
}

type Level = "full" | "enough" | "limited" | "open";

const CRITERIA: Record<Level, Criteria> = {
  full: { specificity: 9, evidence: 9, professional_language: 9, relevance: 9 },
  enough: { specificity: 8, evidence: 8, professional_language: 8, relevance: 8 },
  limited: { specificity: 6, evidence: 7, professional_language: 8, relevance: 8 },
  open: { specificity: 4, evidence: 5, professional_language: 8, relevance: 8 },
};

const OPEN_ISSUES: Record<"when" | "lapsed", Issue> = {
  when: asking(
    "No date",
    "It does not say when it will be there.",
    "When",
    "When is it booked for, or when will you have it?",
  ),
  lapsed: asking("Lapsed", "It is not valid now.", "Renewal", "When did it lapse, and when and how will you renew it?"),
};

function asking(label: string, description: string, title: string, question: string): Issue {
  return { label, description, improvement: { title, question, field_type: "text", help: null } };
}
