import type { CallScope, Model } from "../../adapters/models/model.js";
import { createResumeRetriever } from "../../adapters/retrieval/resume.js";
import { withDeadline } from "../../adapters/retrieval/retriever.js";
import { textRef } from "../../adapters/stores/text-ref.js";
import type { Recall } from "../../domain/answer.js";
import { ProviderError } from "../../domain/errors.js";
import type { Gap, Priority } from "../../domain/gap.js";
import type { AskReply, FieldValues, QuestionSeed, RecordedReply } from "../../domain/question.js";
import type { TextReader } from "../../domain/text.js";
import type { AnswerNeeds } from "../../graph/answer-nodes.js";
import { reader } from "./reader.js";

export const RESUME =
  "Sam Field\nBaker\n\nEXPERIENCE\nBaker, Corner Bakery, 2019 - 2023\n- Baked bread for 40 customers a day\n";
export const JOB =
  "Head Baker - Mill Street\n\nRequirements\n- Experience of sourdough baking\n- Food hygiene certificate\n\nNice to have\n- Cake decorating\n";
export const resumeRef = textRef(RESUME, "text/plain");
export const jobRef = textRef(JOB, "text/plain");

/** Texts in memory, by hash. */
export function aTextReader(...extra: string[]): TextReader {
  const kept = new Map([RESUME, JOB, ...extra].map((text) => [textRef(text, "text/plain").sha256, text]));
  return {
    async read({ sha256 }) {
      const text = kept.get(sha256);
      if (text === undefined) throw new Error("no such text");
      return text;
    },
  };
}

export function aGap(over: Partial<Gap> = {}): Gap {
  const priority: Priority = over.priority ?? "HIGH";
  return {
    gap_id: "g1",
    requirement_id: "r1",
    title: "Sourdough baking",
    priority,
    status: "missing",
    must_have: true,
    kind: "skill",
    trainable: false,
    job_quote: { text: "Experience of sourdough baking", start: 40, end: 70 },
    resume_quote: null,
    threshold: 7,
    mentions: [],
    months: null,
    months_shown: null,
    level: null,
    resume_quotes: [],
    near: [],
    difference: null,
    ...over,
  };
}

export function aSeed(over: Partial<QuestionSeed> = {}): QuestionSeed {
  return {
    gap_id: "g1",
    source: "model",
    text: "Have you baked sourdough?",
    why: "The job asks for it.",
    fields: [
      { id: "story", type: "textarea", question: "Tell about one time", required: true },
      { id: "tools", type: "text", question: "Tools?", required: false },
    ],
    proposal: null,
    ...over,
  };
}

export const AT = "2026-11-20T09:00:00.000Z";

export function recorded(reply: AskReply, by: RecordedReply["by"] = "candidate"): RecordedReply {
  return { reply, by, at: AT };
}

export const experience = (choice: "yes" | "no" | "willing_to_learn", ask_id = "a1") =>
  recorded({ ask_id, kind: "experience", choice });
export const details = (values: FieldValues, ask_id = "a2") => recorded({ ask_id, kind: "details", values });

export const STORY =
  "I fed the starter each morning and shaped 30 sourdough loaves by hand. They sold out before noon.";
/** The number of the story's first sentence, which follows those of RESUME and the "yes". */
const STORY_NUMBER = 6;
const told = (text: string) => ({ text, rests_on: [STORY_NUMBER] });
/** A writer's answer: the candidate's own sentences. */
export const DRAFT = {
  title: "Sourdough",
  bullets: [told("Fed the starter each morning and shaped 30 sourdough loaves by hand")],
};
export const FALSE_DRAFT = { ...DRAFT, bullets: [told("Led a team of 12 bakers shaping sourdough loaves")] };

/** A writer's answer as stored in a version. */
export function versionOf({ title, bullets }: typeof DRAFT) {
  return { title, bullets: bullets.map(({ text }) => text), spoken: "", cited: { bullets, spoken: [] } };
}

/** A judge's answer with one score for all criteria; each issue asks for a fact unless it is only about wording. */
export function judged(figure: number, issues: "none" | "fact" | "wording" = figure >= 7 ? "none" : "fact") {
  const improvement = { title: "Outcome", question: "What came of it?", field_type: "textarea" as const, help: null };
  return {
    findings: [],
    weak: [],
    contradictions: [],
    criteria: { specificity: figure, evidence: figure, professional_language: figure, relevance: figure },
    strengths: [],
    issues:
      issues === "none"
        ? []
        : [{ label: "Issue", description: "Something lacks.", improvement: issues === "fact" ? improvement : null }],
  };
}

export const unavailable = () =>
  new ProviderError({ code: "provider_unavailable", message: "The model server answered 500.", retryable: true });

const nothing = async (): Promise<Recall> => ({ state: "empty", passages: [] });

/** The dependencies of the answer graph, with a test's model. `searches` lists every search that was made. */
export function answerNeeds(model: Model, over: Partial<AnswerNeeds> = {}): AnswerNeeds & { searches: string[] } {
  const searches: string[] = [];
  const texts = aTextReader();
  const counted = (name: string) => async () => {
    searches.push(name);
    return nothing();
  };
  return {
    searches,
    model,
    texts,
    reader,
    searchResume: (resume) => async (query, scope) => {
      searches.push("resume");
      return withDeadline(createResumeRetriever(texts, reader, resume), 2000)(query, scope);
    },
    searchFacts: counted("facts"),
    searchAnswers: counted("answers"),
    searchCatalogue: async () => {
      searches.push("catalogue");
      return { state: "ok", resources: [aResource()] };
    },
    searchWeb: async () => {
      searches.push("web");
      return { state: "not_configured", resources: [] };
    },
    countryOf: () => null,
    ...over,
  };
}

export function aResource() {
  return {
    resource_id: "res1",
    title: "Sourdough for beginners",
    provider: "A school",
    url: "https://example.org/sourdough",
    type: "course" as const,
    days: 3,
    difficulty: "beginner" as const,
    cost_usd: 0,
    rating: 4,
    certificate: true,
    skills: ["sourdough baking"],
    leads_to: [],
    families: [],
    places: [],
    prerequisites: [],
  };
}

/** The input of a question's thread. */
export function anAnswerInput(over: Record<string, unknown> = {}) {
  return {
    owner: "local",
    session_id: "ses",
    question_id: "ses.g1",
    as_of: AT,
    resume_text: resumeRef,
    job_text: jobRef,
    gap: aGap(),
    question: aSeed(),
    ...over,
  };
}

/** The scope of a test's model call. */
export function aScope(over: Partial<CallScope> = {}): CallScope {
  const flags = { experimental_llm_model: false, use_prompt_cache_optimizer: true };
  return { owner: "a", session_id: "s1", thread_id: "s1.g1", mode: "fast", flags, ...over };
}
