import { readConfig } from "../config/config.js";
import { DraftOutput, JudgeOutput } from "../domain/outputs.js";
import { addUsage, NO_USAGE, type Usage } from "../domain/usage.js";
import type { Model } from "../models/model.js";
import { createModel } from "../models/providers.js";
import { draftAnswerPrompt } from "../prompts/draft-answer.js";
import { judgeAnswerPrompt } from "../prompts/judge-answer.js";
import { replyEvidence } from "../rules/claims/evidence.js";
import { groundAnswer } from "../rules/claims/ground.js";
import { scoreOf } from "../rules/gate.js";
import { createCallLedger } from "../stores/calls.js";
import { openMemoryDatabase } from "../stores/database.js";
import { createJournal } from "../stores/journal.js";
import { table } from "./counts.js";
import { casesIn, givenIn } from "./grounding.js";

const GOLD = new URL("../tests/gold/grounding", import.meta.url).pathname;
/** So many questions are asked of each model unless another number is given: each costs a draft and a judgement. */
const QUESTIONS = 12;

/**
 * The offline provider and every configured one side by side: each writes and judges answers to the same questions of the gold
 * sets. `npm run eval -- models 30` asks thirty.
 */
export async function models([count]: string[]): Promise<string> {
  const questions = Number(count ?? QUESTIONS);
  const config = readConfig(process.env);
  const db = openMemoryDatabase();
  const needs = {
    journal: createJournal(db),
    ledger: createCallLedger(db, config.budgets, () => new Date()),
    cache: null,
  };
  const endpoints: typeof config.providers = [
    { name: "offline" },
    ...config.providers.filter(({ name }) => name !== "offline"),
  ];
  const rows: string[][] = [];
  for (const endpoint of endpoints) {
    const { model } = createModel({ ...config, providers: [endpoint] }, needs);
    rows.push(await measure(model, questions));
  }
  const head = [
    "",
    "answers",
    "failed",
    "claims",
    "borne out",
    "undecided",
    "without a source",
    "own score",
    "ms a draft",
    "$ in all",
  ];
  return `Models, ${questions} questions of the gold sets (median of scores and times)\n${table([head, ...rows])}`;
}

async function measure(model: Model, questions: number): Promise<string[]> {
  const asked = casesIn(GOLD)
    .flatMap(({ resume, threads }) => threads.map((thread) => ({ resume, thread })))
    .filter((_, index, all) => index % Math.max(1, Math.floor(all.length / questions)) === 0)
    .slice(0, questions);
  const scope = {
    owner: "eval",
    session_id: model.name,
    thread_id: model.name,
    mode: "fast" as const,
    flags: { experimental_llm_model: false, use_prompt_cache_optimizer: true },
  };
  let usage: Usage = NO_USAGE;
  const claims = { supported: 0, undecided: 0, blocked: 0 };
  const [scores, times]: [number[], number[]] = [[], []];
  let failed = 0;
  for (const { resume, thread } of asked) {
    const replies = givenIn(thread).map((one) => ({ ...one }));
    const gap = {
      title: thread.gap.title,
      kind: "skill",
      priority: "HIGH",
      job_quote: thread.gap.title,
      resume_quote: null,
    };
    const slots = { resume: resume.text, job: thread.gap.title, gap, replies, evidence: [] };
    try {
      const begun = performance.now();
      const prompt = draftAnswerPrompt.fill({ ...slots, language: "en", as_of: "2026-11-20" });
      const draft = await model.complete({ prompt, schema: DraftOutput, role: "writer", scope });
      times.push(performance.now() - begun);
      const judging = judgeAnswerPrompt.fill({ ...slots, draft: draft.value });
      const judged = await model.complete({ prompt: judging, schema: JudgeOutput, role: "judge", scope });
      scores.push(scoreOf(judged.value.criteria));
      usage = addUsage(addUsage(usage, draft.usage), judged.usage);
      for (const claim of groundAnswer(1, draft.value, [...replyEvidence(replies), resume], gap.title).claims)
        claims[claim.supported ? "supported" : claim.undecided ? "undecided" : "blocked"] += 1;
    } catch (error) {
      failed += 1;
      process.stderr.write(`${model.name}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  const all = claims.supported + claims.undecided + claims.blocked;
  const share = (part: number) => (all === 0 ? "–" : (part / all).toFixed(2));
  const middle = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1];
  return [
    model.name,
    `${asked.length}`,
    `${failed}`,
    `${all}`,
    share(claims.supported),
    share(claims.undecided),
    share(claims.blocked),
    middle(scores)?.toFixed(1) ?? "–",
    middle(times)?.toFixed(0) ?? "–",
    usage.cost_usd === null ? "no price" : usage.cost_usd.toFixed(4),
  ];
}
