import { z } from "zod";
import { emptyResume, OUTPUTS, type PromptName } from "../../domain/outputs.js";

export type JsonSchema = Parameters<typeof z.fromJSONSchema>[0] & { required?: string[] };

/** The schema of a prompt's answer, for requests that do not contain it. Throws for an unknown prompt. */
export function formOf(prompt: string): JsonSchema {
  const form = prompt in OUTPUTS ? OUTPUTS[prompt as PromptName] : undefined;
  if (!form) throw new Error(`the fake has no form for ${prompt}`);
  return z.toJSONSchema(form) as JsonSchema;
}

/** The answer of a plain, well-behaved model, made from the prompt's own text. Throws for an unknown prompt. */
export function fakeAnswer(prompt: string, text: string): unknown {
  const answer = prompt in ANSWERS ? ANSWERS[prompt as PromptName] : undefined;
  if (!answer) throw new Error(`the fake has no answer for ${prompt}`);
  return answer(text);
}

const ANSWERS: Record<PromptName, (text: string) => unknown> = {
  readResume: (text) => {
    const lines = linesOf(document(text, "resume"));
    return { ...emptyResume(), headline: lines[1] ?? null, other: lines.slice(2) };
  },
  readJob: (text) => {
    const job = document(text, "job");
    const bullets = linesOf(job).filter((line) => line.startsWith("- ") && !isPlainDuty(job, line));
    return {
      title: linesOf(job)[0] ?? "",
      requirements: bullets.map((line) => ({
        title: line.slice(2),
        quotes: [line.slice(2)],
        kind: "skill",
        strength: isBelowNiceToHave(job, line) ? "desirable" : "must",
        trainable: false,
      })),
      unread: [],
    };
  },
  // No findings: the requirements are left to the rules.
  findGaps: () => ({ findings: [] }),
  writeQuestions: (text) => ({
    questions: slot<{ gap_id: string; title: string; kind: string }[]>(text, "Gaps").map(({ gap_id, title, kind }) => ({
      gap_id,
      question: `Tell me about ${title}. Have you done this?`,
      why: "The job names it.",
      fields: ["licence", "certificate", "language", "degree", "logistics"].includes(kind)
        ? [field("status", "text", true)]
        : [field("where", "text"), field("story", "textarea", true), field("tools", "text"), field("result", "text")],
    })),
  }),
  draftAnswer: (text) => written(text),
  refineAnswer: (text) => written(text),
  repairAnswer: (text) => written(text),
  judgeAnswer: (text) => ({ ...fakeJudgement(8), shown: allShown(text) }),
  composeLetter: (text) => ({ paragraphs: letterParagraphs(text) }),
  judgeLetter: () => ({ findings: [], contradictions: [], remarks: [] }),
  composePage: (text) => pageOf(text),
  judgePage: () => ({ findings: [], contradictions: [], remarks: [], facts: [] }),
  composeInterview: (text) => ({
    questions: slot<{ n: number }[]>(text, "Matters")
      .slice(0, 5)
      .map(({ n }) => ({ matter: n, question: null })),
    to_ask: [],
  }),
  // Each sentence that was told, as it was told.
  speakAnswer: (text) => ({
    answers: slot<{ n: number; said?: { n: number; text: string }[] }[]>(text, "Questions").map(({ n, said = [] }) => ({
      question: n,
      sentences: said.slice(0, 5).map((one) => ({ text: one.text, rests_on: [one.n] })),
    })),
  }),
  judgeInterview: (text) => ({
    findings: [],
    practice: slot<{ n: number }[]>(text, "Practised").map(({ n }) => ({ n, left_out: [], added: [] })),
  }),
  chooseResources: (text) => ({
    useful: slot<{ n: number; title: string }[]>(text, "Resources")
      .slice(0, 5)
      .map(({ n, title }, at) => ({ n, relevance: 10 - at, leads: false, why: `Teaches ${title}.` })),
  }),
  warmUp: () => ({ ready: true }),
};

/** A judge's answer with the same score for every criterion; below 8 it asks for one more fact. */
export function fakeJudgement(figure: number): object {
  return {
    findings: [],
    contradictions: [],
    criteria: { specificity: figure, evidence: figure, professional_language: figure, relevance: figure },
    strengths: [],
    issues:
      figure >= 8
        ? []
        : [
            {
              label: "No outcome",
              description: "It does not say what came of it.",
              improvement: { title: "Outcome", question: "What came of it?", field_type: "textarea", help: null },
            },
          ],
  };
}

// Each further gap is shown by the first line of the answer.
function allShown(text: string): object[] {
  const { together_with = [] } = slot<{ together_with?: { gap_id: string }[] }>(text, "Gap");
  if (together_with.length === 0) return [];
  const [sentence] = slot<{ bullets: string[] }>(text, "Answer").bullets;
  return together_with.map(({ gap_id }) => ({ gap_id, covers: "covered", sentence: sentence ?? null }));
}

// The candidate's own sentences, each citing its own number.
function written(text: string): unknown {
  const said = slot<{ type: string; said: { n: number; text: string }[] }[]>(text, "Replies").flatMap((reply) =>
    reply.type === "choice" ? [] : reply.said,
  );
  const told = said
    .filter(({ text: one }) => !one.includes(": "))
    .map((one) => ({ text: one.text, rests_on: [one.n] }));
  const sentences = told.length > 0 ? told : said.map((one) => ({ text: one.text, rests_on: [one.n] }));
  return { title: slot<{ title: string }>(text, "Gap").title, bullets: sentences.slice(0, 3) };
}

// The first sentence of each matter, and the reason word for word.
function letterParagraphs(text: string): object[] {
  const own = (one: { n: number; text: string }) => ({ text: one.text, rests_on: [one.n] });
  const told = slot<{ gap_ids: string[]; said: { n: number; text: string; field?: string }[] }[]>(text, "Told");
  const reasons = slot<{ field_id: string; said: { n: number; text: string }[] }[]>(text, "Reasons");
  return [
    ...reasons
      .filter(({ field_id }) => field_id === "why_here")
      .map(({ said }) => ({ about: "reason", gap_ids: [], sentences: said.map(own) })),
    ...told.flatMap(({ gap_ids, said }) => {
      const first = said.find(({ field: type }) => type === "textarea");
      return first ? [{ about: "requirement", gap_ids, sentences: [own(first)] }] : [];
    }),
  ].slice(0, 4);
}

// The first sentence of a reply as the profile, and nothing else.
function pageOf(text: string): object {
  const told = slot<{ said: { n: number; text: string; field?: string }[] }[]>(text, "Told");
  const first = told.flatMap(({ said }) => said).find(({ field: type }) => type === "textarea");
  const lines = slot<{ line: number; may?: string }[]>(text, "The page, line by line");
  const replaces = lines.filter(({ may }) => may === "profile").map(({ line }) => line);
  const profile = first ? { replaces, sentences: [{ text: first.text, rests_on: [first.n] }] } : null;
  return { profile, lines: [], left_out: [], order: [], skills: [] };
}

function field(id: string, type: string, required = false) {
  return { id, type, question: `What about ${id}?`, required, options: null, help: null };
}

/** The value below a label of a prompt. Throws if the prompt has none. */
export function slot<Value>(text: string, label: string): Value {
  const line = new RegExp(`^${label}:\\n(.+)$`, "m").exec(text)?.[1];
  if (line === undefined) throw new Error(`the prompt has no ${label}`);
  return JSON.parse(line) as Value;
}

function document(text: string, name: string): string {
  return new RegExp(`<<<${name} (\\w+)\\n([\\s\\S]*?)\\n${name} \\1>>>`).exec(text)?.[2] ?? "";
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

// A good reader lists a requirement once: duties above the requirements are skipped, unless they contain an abbreviation.
function isPlainDuty(job: string, line: string): boolean {
  const asked = job.search(/^(?:essential|requirements)\b/im);
  return asked > 0 && job.indexOf(line) < asked && !/\b\p{Lu}{2,}/u.test(line);
}

function isBelowNiceToHave(job: string, line: string): boolean {
  return /desirable|nice to have/i.test(job.slice(0, job.indexOf(line)));
}
