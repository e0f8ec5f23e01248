import type { z } from "zod";
import type { Criteria, DraftText } from "../../domain/answer.js";
import type { RequirementKind } from "../../domain/job.js";
import type { JudgeOutput } from "../../domain/outputs.js";
import type { Issue } from "../../domain/question.js";
import type { AnswerSlots } from "../../rules/claims/slots.js";
import { type Features, featuresOf } from "./judge/features.js";

interface Judged extends Pick<AnswerSlots, "replies" | "evidence" | "resume_statements"> {
  gap: { title: string; kind: RequirementKind };
  draft: DraftText;
}

/** A fact or two are all that these ask for: which, and since or until when. */
const SHORT_FORMS: RequirementKind[] = ["licence", "certificate", "language", "degree", "logistics"];

/** Judges an answer by what can be measured in it. Deterministic; a true answer without figures can reach 8. */
export function judgeAnswer({ gap, replies, evidence, resume_statements, draft }: Judged): z.infer<typeof JudgeOutput> {
  const replied = replies.flatMap(({ said, type }) => (type === "choice" ? [] : said));
  const told = [...replied, ...evidence].filter(({ state }) => state !== "denied").map(({ text }) => text);
  const sources = { said: [...told, resume_statements], first: replied[0]?.text ?? "" };
  const features = featuresOf(draft, gap.title, sources);
  const isShort = SHORT_FORMS.includes(gap.kind);
  const criteria: Criteria = {
    specificity: clamp(isShort ? shortSpecificity(features) : specificity(features)),
    evidence: clamp(evidenceScore(features, isShort)),
    professional_language: clamp(language(features)),
    relevance: clamp(relevance(features, isShort)),
  };
  return { criteria, strengths: strengthsOf(features, criteria), issues: issuesOf(features, gap, criteria, isShort) };
}

function specificity({ told, named, figures, denied, denies }: Features): number {
  if (denied || denies) return 2;
  return 2 + steps(told, [3, 6, 9, 13, 18]) * 1.2 + Math.min(1, named) + Math.min(1, figures);
}

function shortSpecificity({ told, named, figures, denied }: Features): number {
  if (denied) return 2;
  return 4 + steps(told, [1, 3, 5]) * 1.3 + Math.min(1, named) * 0.8 + Math.min(1, figures);
}

function evidenceScore(features: Features, isShort: boolean): number {
  const { action, method, result, told, borneOut, invented, denied, denies } = features;
  // That somebody does not hold it yet is a full answer about a licence, and none about work.
  if (denied || (denies && !isShort)) return 2;
  const shown = isShort
    ? 5 + steps(told, [2, 4]) + 2 * borneOut
    : 1.5 + Number(action) * 1.5 + Number(method) * 1.5 + Number(result) * 2.5 + 2.5 * borneOut;
  // What nobody said is worse than nothing.
  if (invented > 0) return Math.min(shown - invented, 5);
  return told < 3 && !isShort ? Math.min(shown, 3) : shown;
}

function language({ filler, hedges, repeated, unpolished }: Features): number {
  return 9 - 1.5 * filler - hedges - repeated - unpolished;
}

function relevance({ onTopic, told, denied, denies, borneOut }: Features, isShort: boolean): number {
  if (denied || (denies && !isShort)) return 3;
  if (told < 2 && !isShort) return 4;
  return (onTopic >= 0.5 ? 9 : onTopic > 0 ? 8 : 6) - (borneOut < 0.5 ? 2 : 0);
}

function strengthsOf({ figures }: Features, criteria: Criteria): { label: string; description: string }[] {
  const found: { label: string; description: string }[] = [];
  if (criteria.specificity >= 8)
    found.push({ label: "Specific", description: "It says what was done in enough detail to picture it." });
  if (criteria.evidence >= 8) found.push({ label: "Borne out", description: "Action, way and outcome are all there." });
  if (figures > 0) found.push({ label: "Figures", description: "It gives figures from your own words." });
  return found;
}

function issuesOf(
  { told, result, method, invented }: Features,
  gap: Judged["gap"],
  criteria: Criteria,
  isShort: boolean,
): Issue[] {
  if (isShort) {
    return criteria.specificity < 7
      ? [
          issue(
            "No date or level",
            "It does not say which one, or since or until when.",
            "Which and when",
            "Which one is it, and since or until when?",
            "text",
          ),
        ]
      : [];
  }
  if (told < 3) {
    return [
      issue(
        "No example",
        "It does not say what you did.",
        "One example",
        "Tell about one time: what you had to do, what you did, and what came of it.",
        "textarea",
      ),
    ];
  }
  const found: Issue[] = [];
  if (criteria.specificity < 8)
    found.push(
      issue(
        "Little detail",
        "Few acts, tools or places are named.",
        "More of what you did",
        "What did you do, step by step, and with what?",
        "textarea",
      ),
    );
  if (!result)
    found.push(
      issue(
        "No outcome",
        "It does not say what came of it.",
        "What came of it",
        "What was different afterwards, or what did others say?",
        "textarea",
      ),
    );
  if (!method)
    found.push(
      issue("No method", "It does not say how it was done.", "How you did it", "How did you go about it?", "textarea"),
    );
  if (criteria.relevance < 7)
    found.push(
      issue(
        "Off the topic",
        "It does not speak of what the job asks for.",
        "The link to the job",
        `What in this has to do with: ${gap.title}?`,
        "textarea",
      ),
    );
  if (criteria.professional_language < 8)
    found.push({
      label: "Wording",
      description: "It has set phrases, hedges, repetitions or very long bullets.",
      improvement: null,
    });
  if (invented > 0)
    found.push({
      label: "Not from you",
      description: "It has figures or names that you have not given.",
      improvement: null,
    });
  return found;
}

function issue(
  label: string,
  description: string,
  title: string,
  question: string,
  field_type: "text" | "textarea",
): Issue {
  return { label, description, improvement: { title, question, field_type, help: null } };
}

function steps(value: number, limits: number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

function clamp(value: number): number {
  return Math.max(1, Math.min(10, Math.round(value)));
}
