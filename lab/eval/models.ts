import { readFileSync } from "node:fs";
import type { Model } from "../../adapters/models/model.js";
import { createModel } from "../../adapters/models/providers.js";
import { createCallLedger } from "../../adapters/stores/sqlite/calls.js";
import { openMemoryDatabase } from "../../adapters/stores/sqlite/database.js";
import { createJournal } from "../../adapters/stores/sqlite/journal.js";
import { EvidenceBundle } from "../../domain/export.js";
import { type CallTotal, NANO_PER_USD } from "../../domain/metric.js";
import { readConfig } from "../../engine/config/config.js";
import { median } from "../../engine/observability/analytics/statistics.js";
import { createLanguageReader } from "../../engine/program/language.js";
import { setAt } from "../support/data.js";
import { runAnswer } from "./answers.js";
import { labelledIn, type Scenario } from "./claim-sets.js";
import { table } from "./counts.js";

const SET = "read/claims/a";
/** The default number of questions; `npm run eval -- models 40 read/claims/b` asks 40, of another set. */
const QUESTIONS = 6;
const JUDGE = "judgeAnswer";

/**
 * Compares the configured providers with the offline one: each writes the answers to the same questions, every sentence is checked, and the judge of
 * the first provider scores them all. The questions are those of a set, or of one's own sessions, exported as evidence (`models 20 a.evidence.json
 * b.evidence.json`). The model calls are real and cost money.
 */
export async function models([count, ...from]: string[]): Promise<string> {
  const config = readConfig(process.env);
  const reader = createLanguageReader();
  const db = openMemoryDatabase();
  const ledger = createCallLedger(db, config.budgets, () => new Date());
  const needs = { journal: createJournal(db), ledger, cache: null, vectors: null, reader };
  const modelOf = (endpoint: (typeof config.providers)[number]) =>
    createModel({ ...config, providers: [endpoint] }, needs).model;
  const offline = modelOf({ name: "offline" });
  const others = config.providers.filter(({ name }) => name !== "offline").map(modelOf);
  const judge = others[0] ?? offline;
  const questions = scenariosOf(from).slice(0, Number(count ?? QUESTIONS));
  const rows: string[][] = [];
  for (const writer of [offline, ...others]) rows.push(await measure(writer));
  const head = [
    ...["", "answers", "failed", "proved", "open", "refuted", "asked", "score (mean)", "ms an answer (median)"],
    ...["calls", "tokens in", "tokens out", "$ an answer"],
  ];
  return `Models, questions of ${from.join(", ") || SET}, judged by ${judge.name}\n${table([head, ...rows])}`;

  async function measure(model: Model): Promise<string[]> {
    const known = new Map<string, number>();
    const times: number[] = [];
    const scores: number[] = [];
    let [failed, asked] = [0, 0];
    const before = await written();
    for (const told of questions) {
      try {
        const begun = performance.now();
        const played = await runAnswer(reader, told, { model, judge }, "nobody");
        times.push(performance.now() - begun);
        asked += played.asks.length;
        if (played.score !== null) scores.push(played.score);
        for (const [how, sentences] of played.known) known.set(how, (known.get(how) ?? 0) + sentences);
      } catch (error) {
        failed += 1;
        process.stderr.write(`${model.name}: ${error instanceof Error ? error.message : error}\n`);
      }
    }
    const answered = questions.length - failed;
    const counts = ["proved", "open", "refuted"].map((how) => `${known.get(how) ?? 0}`);
    return [
      ...[model.name, `${questions.length}`, `${failed}`, ...counts, `${asked}`],
      ...[shown(mean(scores), 1), shown(median(times), 0)],
      ...costOf(before, await written(), answered),
    ];
  }

  // The calls of writers so far; the judge is the same for all.
  async function written(): Promise<CallTotal[]> {
    const totals = await ledger.totals("hour", 0, Date.now() + 1);
    return totals.filter(({ prompt_name }) => prompt_name !== JUDGE);
  }
}

/** The questions of a set, or of sessions that were exported as evidence. */
export function scenariosOf(from: string[]): Scenario[] {
  const files = from.filter((name) => name.endsWith(".json"));
  if (files.length === 0) return labelledIn(setAt(from[0] ?? SET));
  return files.flatMap((file) => inBundle(EvidenceBundle.parse(JSON.parse(readFileSync(file, "utf8")))));
}

// What a bundle has of each answer: the question, what the candidate replied to it, and what is cited of the résumé.
function inBundle({ session_id, sources, answers }: EvidenceBundle): Scenario[] {
  const resume = sources.flatMap(({ kind, text }) => (kind === "resume" ? text : [])).join("\n");
  return answers.flatMap(({ question_id, gap, asked, bullets }) => {
    const cited = new Set(
      bullets.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources.map(({ ref }) => ref))),
    );
    const replies = sources.flatMap(({ kind, ref, text }, index) =>
      kind === "reply" && cited.has(ref) ? { id: `field_${index}`, question: asked ?? gap, answer: text } : [],
    );
    const name = `${session_id} ${question_id}`;
    return replies.length === 0
      ? []
      : [{ name, resume, gap: { title: gap, job_quote: asked ?? gap }, replies, facts: [] }];
  });
}

function costOf(before: CallTotal[], after: CallTotal[], answers: number): string[] {
  const sum = (of: (total: CallTotal) => number) =>
    after.reduce((all, one) => all + of(one), 0) - before.reduce((all, one) => all + of(one), 0);
  const usd = sum(({ cost_nano_usd }) => cost_nano_usd) / NANO_PER_USD;
  const isPriced = sum(({ unpriced }) => unpriced) === 0;
  return [
    `${sum(({ calls }) => calls)}`,
    `${sum(({ input_tokens }) => input_tokens)}`,
    `${sum(({ output_tokens }) => output_tokens)}`,
    isPriced ? shown(answers === 0 ? null : usd / answers, 4) : "no price",
  ];
}

function mean(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shown(value: number | null, digits: number): string {
  return value?.toFixed(digits) ?? "–";
}
