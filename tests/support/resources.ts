/* Sessions, questions and answers as the server sends them to the page. */

import type { z } from "zod";
import { ApiProblem } from "../../clients/typescript/problem.js";
import { UNSAID } from "../../domain/application.js";
import type { ErrorCode } from "../../domain/errors.js";
import type { ResumeLines } from "../../domain/export.js";
import { Gap } from "../../domain/gap.js";
import { Plan } from "../../domain/learning.js";
import { Ask } from "../../domain/question.js";
import { Answer, QuestionResource, SessionResource } from "../../domain/session.js";
import { NO_USAGE } from "../../domain/usage.js";

type Given<Schema extends z.ZodType> = Partial<z.input<Schema>>;

/** A text that would run a script if the page took it for markup. */
export const HOSTILE = '<img src=x onerror="alert(1)">';
export const AT = "2026-11-20T09:00:00.000Z";
/** A passage at the beginning of its text. */
export const quote = (text: string, start = 0) => ({ text, start, end: start + [...text].length });

export function gapWith(over: Given<typeof Gap> = {}) {
  const asked = { title: "Sourdough baking", job_quote: quote("Experience of sourdough baking") };
  const known = { priority: "HIGH", status: "missing", must_have: true, kind: "skill", trainable: false } as const;
  return Gap.parse({
    gap_id: "g1",
    requirement_id: "r1",
    ...asked,
    ...known,
    resume_quote: null,
    threshold: 7,
    ...over,
  });
}

export function answerWith(over: Given<typeof Answer> = {}) {
  const text = { title: "Sourdough", bullets: [], spoken: "I shaped 30 loaves." };
  const judged = { score: 8, threshold: 7, grounded: true, unsupported: [], criteria: null, strengths: [], issues: [] };
  return Answer.parse({ ...text, ...judged, version: 1, language: "en", ...over });
}

export function questionWith(over: Given<typeof QuestionResource> = {}) {
  const ids = { question_id: "s.g1", thread_id: "s.g1", session_id: "s", gap_id: "g1" };
  const asked = {
    source: "template",
    priority: "HIGH",
    threshold: 7,
    text: "Have you baked it?",
    why: "The job asks.",
  } as const;
  const state = { status: "waiting", versions: [], refinements_left: 2, retrieval: [], degraded: false } as const;
  return QuestionResource.parse({ ...ids, ...asked, ...state, usage: NO_USAGE, provider: "offline", ...over });
}

export function sessionWith(over: Given<typeof SessionResource> = {}) {
  const times = { created_at: AT, updated_at: AT, expires_at: AT };
  const read = {
    job_title: "Head Baker",
    application: { ...UNSAID, title: "Head Baker" },
    match: { score: 40, now: 40, parts: [] },
    strengths: [],
    unread: [],
    gaps: [gapWith()],
  };
  const rest = { questions: [], omitted: [], warnings: [], metadata: {}, usage: NO_USAGE, provider: "offline" };
  const ids = { session_id: "s", thread_id: "s", status: "ready", mode: "fast" } as const;
  return SessionResource.parse({ ...ids, ...times, ...read, ...rest, ...over });
}

/** An ask with what every ask of its kind has. */
export function askWith<Kind extends Ask["kind"]>(kind: Kind, over: Partial<Extract<Ask, { kind: Kind }>> = {}) {
  const empty: Record<Ask["kind"], object> = {
    experience: { choices: ["yes", "no", "willing_to_learn"] },
    details: { fields: [] },
    improvement: {
      fields: [],
      score: 5,
      threshold: 7,
      issues: [],
      unsupported: [],
      may: ["improve", "edit", "accept"],
    },
    confirm: { claims: [] },
    plan: { resources: [], timeline: [] },
  };
  return Ask.parse({ ask_id: "a1", kind, ...empty[kind], ...over }) as Extract<Ask, { kind: Kind }>;
}

/** An open sentence that rests on one reply. */
export function openClaim(claim_id: string, text: string, over: object = {}) {
  const source = { kind: "reply", ref: "a2.story", quote: `What ${claim_id} rests on`, start: 0, end: 5 };
  return { claim_id, place: "bullets.0", text, rests_on: [source], ...over };
}

export function planWith(over: Given<typeof Plan> = {}) {
  return Plan.parse({ resources: [], timeline: [], progress: [], ...over });
}

export function resourceWith(over: Partial<Plan["resources"][number]> = {}): Plan["resources"][number] {
  const entry = {
    resource_id: "res1",
    title: "Sourdough for beginners",
    provider: "A school",
    url: "https://example.org/",
  };
  const facts = {
    type: "course",
    days: 3,
    difficulty: "beginner",
    cost_usd: 0,
    rating: 4,
    certificate: false,
  } as const;
  const lists = { skills: [], leads_to: [], families: [], places: [], prerequisites: [] };
  const parts = { relevance: 30, difficulty_fit: 20, rating: 16, diversity: 5, certificate: 0, cost: 10 };
  return { ...entry, ...facts, ...lists, score: 81.4, parts, ...over };
}

/** A refusal of the server. */
export function refusal(code: ErrorCode, status: number, more: Partial<ApiProblem["details"]> = {}): ApiProblem {
  return new ApiProblem({
    type: "about:blank",
    title: code,
    status,
    code,
    detail: "The detail.",
    request_id: "req-7",
    ...more,
  });
}

/** A line of the exported résumé, which is in it. */
export function resumeLine(line_id: string, over: Partial<ResumeLines["lines"][number]> = {}) {
  const shown = { line_id, kind: "item", text: `The text of ${line_id}` } as const;
  const state = {
    shows: [],
    no_room: false,
    place_unknown: false,
    may_be_left_out: true,
    proposed: true,
    left_out: false,
    doubled: false,
  };
  const line: ResumeLines["lines"][number] = { ...shown, ...state, new_figures: [], ...over };
  return line;
}
