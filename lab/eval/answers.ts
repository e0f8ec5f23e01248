import { Command, MemorySaver } from "@langchain/langgraph";
import type { Model } from "../../adapters/models/model.js";
import { createResumeRetriever } from "../../adapters/retrieval/resume.js";
import { withDeadline } from "../../adapters/retrieval/retriever.js";
import { textRef } from "../../adapters/stores/text-ref.js";
import { ABOUT_PLACE, type Cited } from "../../domain/answer.js";
import { Gap } from "../../domain/gap.js";
import type { AskBody, AskReply, Field, RecordedReply } from "../../domain/question.js";
import { NO_USAGE } from "../../domain/usage.js";
import { projectAnswer } from "../../engine/runs/project.js";
import { buildAnswer } from "../../graph/answer.js";
import type { Answering } from "../../graph/state/answer.js";
import type { Reader } from "../../language/reader.js";
import { exportedTextOf } from "../../rules/export.js";
import type { Scenario } from "./claim-sets.js";

/** The sentences that the simulated candidate confirms: none or all. */
type ConfirmPolicy = "nobody" | "all true";

/** The result of one run of the answer graph. */
interface AnswerRun {
  /** Sentences of the export: the lines, or what is said aloud. */
  exported: string;
  /** The number of open sentences in each `confirm` ask. */
  asks: number[];
  repairs: number;
  /** The refuted claims with the reasons. */
  refuted: { text: string; why: string[] }[];
  /** The number of claims of the last version by their `known`. */
  known: Map<string, number>;
  /** What the judge gave the answer. */
  score: number | null;
}

/** The writer of the answer: given sentences with the quotes that they rest on, or one of the program's models. */
type Writer = { model: Model; judge?: Model } | { sentences: WrittenSentence[] };

/**
 * A sentence with the quotes that it rests on. If a set has none, a careful writer cites widely, and a careless writer cites the most similar
 * statements.
 */
interface WrittenSentence {
  text: string;
  quotes: string[] | null;
  careful?: boolean;
}

const AT = "2026-11-20T09:00:00.000Z";

/** A question of the product has at most two refinements; a graph that asks more often has a bug. */
const MAX_STEPS = 12;

/**
 * Runs one question of a set through the real answer graph: a "yes", the form, a writer, a judge (without one, it accepts everything), and for given sentences
 * a second opinion that finds nothing. The candidate confirms no sentence, or every sentence that is asked about.
 */
export async function runAnswer(
  reader: Reader,
  scenario: Scenario,
  writer: Writer,
  confirming: ConfirmPolicy,
): Promise<AnswerRun> {
  const model = "model" in writer ? withJudge(writer) : writing(writer.sentences);
  const graph = graphFor(reader, scenario, model);
  const config = { configurable: { thread_id: "t" } };
  const asks: number[] = [];
  let next: unknown = inputOf(scenario);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    await graph.invoke(next as never, config);
    const snapshot = await graph.getState(config);
    const ask = snapshot.tasks.flatMap(({ interrupts }) => interrupts)[0]?.value as AskBody | undefined;
    if (!ask) return outcomeOf(snapshot.values as Answering["State"], asks);
    const sentences = ask.kind === "confirm" ? ask.claims.filter(({ place }) => place !== ABOUT_PLACE).length : 0;
    if (sentences > 0) asks.push(sentences);
    const reply: RecordedReply = { reply: replyTo(ask, scenario, confirming), by: "candidate", at: AT };
    next = new Command({ resume: reply });
  }
  throw new Error(`the answer did not end within ${MAX_STEPS} steps`);
}

const refOf = (text: string) => textRef(text, "text/plain");

// The answer graph over the scenario's texts; the searches find only its facts.
function graphFor(reader: Reader, { resume, gap, facts }: Scenario, model: Model) {
  const texts = {
    read: async ({ sha256 }: { sha256: string }) => (sha256 === refOf(resume).sha256 ? resume : gap.job_quote),
  };
  const passages = facts.map((text, index) => {
    const end = [...text].length;
    return { kind: "fact" as const, ref: `fact${index}`, text, start: 0, end, score: 1 };
  });
  const noPassages = async () => ({ state: "empty" as const, passages: [] });
  const noResources = async () => ({ state: "empty" as const, resources: [] });
  return buildAnswer(
    {
      ...{ model, texts, reader, searchAnswers: noPassages, searchCatalogue: noResources, searchWeb: noResources },
      countryOf: () => null,
      searchResume: (ref) => withDeadline(createResumeRetriever(texts, reader, ref), 2_000),
      searchFacts: async () => ({ state: "ok", passages }),
    },
    new MemorySaver(),
  );
}

function inputOf({ resume, gap, replies }: Scenario): object {
  const fields = replies.map(({ id, question, answer }): Field => {
    const type = answer.length > 60 ? "textarea" : "text";
    return { id, type, question, required: false };
  });
  const text = `Have you done this: ${gap.title}?`;
  return {
    ...{ owner: "eval", session_id: "s", question_id: "q", as_of: AT },
    ...{ resume_text: refOf(resume), job_text: refOf(gap.job_quote), gap: gapOf(gap) },
    question: { gap_id: "g1", source: "model", text, why: "", fields, proposal: null },
  };
}

function replyTo(ask: AskBody, { replies }: Scenario, confirming: ConfirmPolicy): AskReply {
  const ask_id = "a";
  const all = (claims: { claim_id: string }[]) =>
    confirming === "nobody" ? {} : Object.fromEntries(claims.map(({ claim_id }) => [claim_id, true]));
  switch (ask.kind) {
    case "experience":
      return { ask_id: "yes", kind: "experience", choice: "yes" };
    case "details":
      return {
        ask_id: "form",
        kind: "details",
        values: Object.fromEntries(replies.map(({ id, answer }) => [id, answer])),
      };
    case "confirm":
      return { ask_id, kind: "confirm", claims: all(ask.claims) };
    case "improvement":
      return { ask_id, kind: "accept", claims: all(ask.claims) };
    case "plan":
      return { ask_id, kind: "plan", resource_ids: [] };
    case "document":
      return { ask_id, kind: "document", entries: {} };
  }
}

function outcomeOf(state: Answering["State"], asks: number[]): AnswerRun {
  const projected = projectAnswer(state, null);
  const answer = projected.of === "question" ? projected.view.answer : null;
  const { bullets, spoken } = answer ? exportedTextOf(answer) : { bullets: [], spoken: null };
  const ledger = state.versions.flatMap((version) => version.ledger.claims);
  const last = state.versions.at(-1)?.ledger.claims ?? [];
  const known = new Map<string, number>();
  // If no word shows what a story is about, the candidate is asked; that claim is not a sentence of the answer.
  for (const claim of last.filter(({ place }) => place !== ABOUT_PLACE))
    known.set(claim.known ?? "", (known.get(claim.known ?? "") ?? 0) + 1);
  return {
    exported: [...bullets.map(({ text }) => text), spoken ?? ""].join("\n"),
    asks,
    repairs: state.repairs,
    refuted: ledger.filter((claim) => claim.known === "refuted").map(({ text, missing }) => ({ text, why: missing })),
    known,
    score: answer?.score ?? null,
  };
}

function gapOf({ title, job_quote }: Scenario["gap"]): Gap {
  return Gap.parse({
    ...{
      gap_id: "g1",
      requirement_id: "r1",
      title,
      priority: "HIGH",
      status: "missing",
      must_have: true,
      kind: "skill",
    },
    ...{
      trainable: false,
      job_quote: { text: job_quote, start: 0, end: [...job_quote].length },
      resume_quote: null,
      threshold: 7,
    },
  });
}

const CONTENT = {
  findings: [],
  weak: [],
  contradictions: [],
  criteria: { specificity: 9, evidence: 9, professional_language: 9, relevance: 9 },
  strengths: [],
  issues: [],
};

// Answers of several writers are judged by one model. Without it every score is high, so that only grounding decides.
function withJudge({ model, judge }: { model: Model; judge?: Model }): Model {
  return {
    ...model,
    async complete(call) {
      if (call.prompt.name !== "judgeAnswer") return model.complete(call);
      if (judge) return judge.complete(call);
      return { value: call.schema.parse(CONTENT), usage: NO_USAGE, provider: "eval" };
    },
  };
}

interface Numbered {
  n: number;
  text: string;
}

// A writer with given sentences. Its repair leaves out refuted ones, as an honest writer would.
function writing(sentences: WrittenSentence[]): Model {
  return {
    name: "eval",
    modelFor: () => "eval",
    isByRules: false,
    parameters: {},
    async complete({ prompt, schema }) {
      const { slots } = prompt;
      const answer = () => {
        switch (prompt.name) {
          case "draftAnswer":
            return draftOf(sentences, statementsIn(slots as never));
          case "repairAnswer":
            return repaired(slots as never);
          case "judgeAnswer":
            return CONTENT;
          default:
            throw new Error(`no answer for ${prompt.name}`);
        }
      };
      return { value: schema.parse(answer()), usage: NO_USAGE, provider: "eval" };
    },
  };
}

function draftOf(sentences: WrittenSentence[], statements: Numbered[]) {
  const cites = (text: string, all: Numbered[]) =>
    sentences.every(({ careful }) => careful) ? widely(text, all) : nearest(text, all);
  const cited = sentences.map(
    ({ text, quotes }): Cited => ({ text, rests_on: quotes ? found(quotes, statements) : cites(text, statements) }),
  );
  return { title: "Answer", bullets: cited };
}

function repaired({ draft, refused }: { draft: { title: string; bullets: Cited[] }; refused: { sentence: string }[] }) {
  const kept = draft.bullets.filter(({ text }) => !refused.some(({ sentence }) => text.includes(sentence)));
  const bullets = kept.length > 0 ? kept : draft.bullets.slice(0, 1);
  return { ...draft, bullets };
}

function statementsIn({
  resume_statements,
  replies,
  evidence,
}: {
  resume_statements: string;
  replies: { said: Numbered[] }[];
  evidence: Numbered[];
}): Numbered[] {
  const inResume = [...resume_statements.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, n, text]) => ({
    n: Number(n),
    text: text ?? "",
  }));
  return [...inResume, ...replies.flatMap(({ said }) => said), ...evidence];
}

const folded = (text: string) => text.replace(/\s+/g, " ").trim();

// A quote may be a part of a statement, or span several.
function found(quotes: string[], statements: Numbered[]): number[] {
  const wanted = quotes
    .flatMap((quote) => [quote, ...quote.split(/(?<=[.;!?])\s+|\n/)])
    .map((quote) => folded(quote).replace(/[.;,]$/, ""));
  const hits = statements.filter(({ text }) => {
    const one = folded(text);
    return wanted.some(
      (quote) =>
        quote.length > 3 && (one.includes(quote) || (one.length > 12 && quote.includes(one.replace(/[.;,]$/, "")))),
    );
  });
  return hits.map(({ n }) => n);
}

/** The number of statements that a careless writer cites if a set does not say which. */
const CITED = 3;

// Every statement that shares a significant word: the citations of a careful writer.
function widely(text: string, statements: Numbered[]): number[] {
  const own = new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}+|\p{Lu}{2,}/giu));
  return statements
    .filter(({ text: said }) =>
      (said.toLowerCase().match(/\p{L}{4,}|\p{N}+|\p{Lu}{2,}/giu) ?? []).some((word) => own.has(word)),
    )
    .map(({ n }) => n);
}

// The statements that share the most words: the citations of a careless writer.
function nearest(text: string, statements: Numbered[]): number[] {
  const stems = (one: string) => new Set(one.toLowerCase().match(/\p{L}{3,}|\p{N}+/gu));
  const own = stems(text);
  return statements
    .map(({ n, text: said }) => ({ n, shared: [...stems(said)].filter((word) => own.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, CITED)
    .map(({ n }) => n);
}
