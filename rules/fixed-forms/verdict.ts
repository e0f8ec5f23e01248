import type { Criteria, Judgement } from "../../domain/answer.js";
import type { Issue } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { readText } from "../../language/sentences.js";
import { scoreOf } from "../gate.js";
import type { Says } from "../says.js";

/**
 * Judges a form with fixed choices by separate criteria: the requirement is held, agreed to or long enough, and a date (since or until when) is
 * given where it matters. A paper that is held is accepted without further details, at every default threshold.
 */
export function fixedFormJudgement(statements: Statement[], { fixedForm: says }: Says): Judgement {
  const said = statements.filter((one) => one.kind === "reply" && one.field);
  const has = (...ids: string[]) =>
    said.some(({ field }) => field !== undefined && ids.some((id) => field.id.startsWith(id)));
  const decidedBy = (...ids: string[]) => said.find(({ field }) => field && ids.includes(field.id));
  const deciding = decidedBy("status", "agrees", "level", "posts") ?? decidedBy("further");
  // Practice that is in no post of the résumé needs its dates or its length.
  const isUndated = deciding?.field?.id === "further" && said.every(({ text }) => !tellsTime(text));
  const state = deciding?.state ?? "done";
  // The fields of an improvement (`fact_1`) answer the issue, which asks for a date.
  const isDated = has("valid", "note", "fact_");
  const level = isUndated ? "open" : levelOf(state, isDated, has("detail", "used"));
  const criteria = CRITERIA[level];
  return {
    criteria,
    score: scoreOf(criteria),
    strengths: level === "full" ? [says.exact] : [],
    issues: level === "open" ? [asking(isUndated ? says.from : state === "lapsed" ? says.lapsed : says.when)] : [],
  };
}

function levelOf(state: Statement["state"], isDated: boolean, isDetailed: boolean): Level {
  if (state !== "done") return unfinished(state, isDated);
  return isDated || isDetailed ? "full" : "enough";
}

// Booked, under way, lapsed or with limits: enough if a date is given.
function unfinished(state: Statement["state"], isDated: boolean): Level {
  if (isDated && state !== "denied") return "enough";
  return state === "hedged" ? "limited" : "open";
}

function tellsTime(text: string): boolean {
  const { figures, times } = readText(text);
  return figures.length > 0 || times.length > 0;
}

type Level = "full" | "enough" | "limited" | "open";

const CRITERIA: Record<Level, Criteria> = {
  full: { specificity: 9, evidence: 9, professional_language: 9, relevance: 9 },
  enough: { specificity: 8, evidence: 8, professional_language: 8, relevance: 8 },
  limited: { specificity: 6, evidence: 7, professional_language: 8, relevance: 8 },
  open: { specificity: 4, evidence: 5, professional_language: 8, relevance: 8 },
};

function asking({ label, description, title, question }: Says["fixedForm"]["when"]): Issue {
  return { label, description, improvement: { title, question, field_type: "text", help: null } };
}
