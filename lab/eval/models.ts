import type { Model } from "../../adapters/models/model.js";
import { createModel } from "../../adapters/models/providers.js";
import { createCallLedger } from "../../adapters/stores/sqlite/calls.js";
import { openMemoryDatabase } from "../../adapters/stores/sqlite/database.js";
import { createJournal } from "../../adapters/stores/sqlite/journal.js";
import { readConfig } from "../../engine/config/config.js";
import { createLanguageReader } from "../../engine/program/language.js";
import { setAt } from "../support/data.js";
import { runAnswer } from "./answers.js";
import { labelledIn } from "./claim-sets.js";
import { table } from "./counts.js";

const SET = "read/claims/a";
/** The default number of questions; `npm run eval -- models 40 read/claims/b` asks 40, of another set. */
const QUESTIONS = 6;

/**
 * Compares the configured providers with the offline one: each answers the same questions, and every sentence is checked. The
 * model calls are real and cost money.
 */
export async function models([count, set = SET]: string[]): Promise<string> {
  const config = readConfig(process.env);
  const reader = createLanguageReader();
  const db = openMemoryDatabase();
  const ledger = createCallLedger(db, config.budgets, () => new Date());
  const needs = { journal: createJournal(db), ledger, cache: null, vectors: null, reader };
  const others = config.providers.filter(({ name }) => name !== "offline");
  const rows: string[][] = [];
  for (const endpoint of [{ name: "offline" } as const, ...others]) {
    const { model } = createModel({ ...config, providers: [endpoint] }, needs);
    rows.push(await measure(model, Number(count ?? QUESTIONS)));
  }
  const head = ["", "answers", "failed", "proved", "open", "refuted", "asked", "ms an answer (median)"];
  return `Models, questions of ${set}\n${table([head, ...rows])}`;

  async function measure(model: Model, questions: number): Promise<string[]> {
    const known = new Map<string, number>();
    const times: number[] = [];
    let [failed, asked] = [0, 0];
    const list = labelledIn(setAt(set)).slice(0, questions);
    for (const told of list) {
      try {
        const begun = performance.now();
        const played = await runAnswer(reader, told, { model }, "nobody");
        times.push(performance.now() - begun);
        asked += played.asks.length;
        for (const [how, sentences] of played.known) known.set(how, (known.get(how) ?? 0) + sentences);
      } catch (error) {
        failed += 1;
        process.stderr.write(`${model.name}: ${error instanceof Error ? error.message : error}\n`);
      }
    }
    const middle = [...times].sort((a, b) => a - b)[times.length >> 1];
    const counts = ["proved", "open", "refuted"].map((how) => `${known.get(how) ?? 0}`);
    return [model.name, `${list.length}`, `${failed}`, ...counts, `${asked}`, middle?.toFixed(0) ?? "–"];
  }
}
