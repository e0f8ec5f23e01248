import type { Claim, ClaimSource } from "../../domain/answer.js";
import type { ExportChoice, ExportMaterial } from "../../domain/export.js";
import { AS_PROPOSED } from "../../domain/resume-choice.js";
import type { Answer, QuestionResource, SessionResource } from "../../domain/session.js";
import { AT } from "../../lab/support/builders.js";
import { profile, RESUME } from "./exported.js";
import { aQuestion, aSession } from "./sessions.js";

/** What the candidate replied, and the line that was made of it. */
export const REPLY = "I shaped 30 sourdough loaves.";
export const BULLET = "Shaped 30 sourdough loaves";
const REPLY_SOURCE: ClaimSource = { kind: "reply", ref: "a.story", quote: REPLY, start: 0, end: REPLY.length };

/** A claim of a sentence that rests on the reply. */
export const aClaim = (text: string, over: Partial<Claim> = {}): Omit<Claim, "place"> => ({
  ...{ claim_id: "c1", text, supported: true, known: "confirmed" as const, missing: [], sources: [REPLY_SOURCE] },
  ...{ undecided: false, decided_by: "candidate" as const, derivation: null },
  ...over,
});

/** An accepted answer with these bullets; each rests on the reply. */
export const anAnswer = (bullets: string[], over: Partial<Answer> = {}): Answer => ({
  title: "Sourdough",
  bullets: bullets.map((text) => ({ text, claims: [aClaim(text)] })),
  left_out: [],
  spoken: "I shaped 30 loaves.",
  ...{ score: 8, threshold: 7, grounded: true, unsupported: [], criteria: null, strengths: [], issues: [] },
  ...{ missing: [], samples: 1, spread: 0, uncertain: false, version: 1, language: "en" },
  ...over,
});

/** A closed question with such an answer. */
export const answered = (bullets: string[], over: Partial<QuestionResource> = {}): QuestionResource =>
  aQuestion({ status: "closed", outcome: "accepted", answer: anAnswer(bullets), ...over });

/** What an export of the session with these questions is made from: the résumé of `exported.ts`, as it is proposed. */
export function material(
  questions: QuestionResource[] = [answered([BULLET])],
  over: { choice?: Partial<ExportChoice>; session?: Partial<SessionResource> } & Partial<
    Omit<ExportMaterial, "choice" | "session">
  > = {},
): ExportMaterial {
  const { choice, session, ...rest } = over;
  const shown = { session_id: "ses", job_title: "Head Baker", provider: "offline", updated_at: AT };
  const match: SessionResource["match"] = { score: null, now: null, parts: [] };
  return {
    session: { ...aSession(questions), ...shown, match, ...session },
    choice: { ...AS_PROPOSED, part: "all", ...choice },
    profile: async () => profile,
    corrections: async () => [],
    jsonResume: async () => null,
    resumeText: async () => RESUME,
    placed: async () => new Map(),
    page: async () => null,
    interview: async () => null,
    language: "en",
    letter: async () => [],
    sources: async () => [{ kind: "reply", ref: "a.story", start: 0, text: REPLY }],
    ...rest,
  };
}
