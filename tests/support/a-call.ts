import { DraftOutput } from "../../domain/outputs.js";
import { NO_USAGE, type Usage } from "../../domain/usage.js";
import { aScope } from "../../lab/support/builders.js";
import { draftAnswerPrompt } from "../../prompts/draft-answer.js";

/** A call for a draft of an answer. */
export function aCall() {
  const slots = { resume_statements: "r", job: "j", gap: "g", replies: [], evidence: [], near: [] };
  const prompt = draftAnswerPrompt.fill({ ...slots, language: "en", as_of: "2026-11-20" });
  return { prompt, schema: DraftOutput, role: "writer" as const, scope: aScope() };
}

/** The usage of one call with these tokens. */
export const aUsage = (over: Partial<Usage> = {}): Usage => ({ ...NO_USAGE, calls: 1, ...over });
