import { createOfflineModel } from "../../adapters/models/offline/offline.js";
import type { Reader } from "../../language/reader.js";
import { runAnswer } from "./answers.js";
import { type Labelled, labelledIn } from "./claim-sets.js";
import { table } from "./counts.js";

/** The result of a set: counts, and descriptions of the errors. */
interface Measured {
  /** Fabricated sentences, and how many of them were exported although nobody confirmed anything. */
  fabrications: number;
  exportedFalse: string[];
  /** True sentences of an honest writer, and how many of them are missing in the export although the candidate confirms everything. */
  truths: number;
  leftOutTrue: string[];
  /** Answers of the honest writer, the number of open sentences in each `confirm` ask, and the number of repairs. */
  answers: number;
  asks: number[];
  repairs: number;
  /** Sentences of the offline provider's drafts, and how many of them are not proved. */
  own: number;
  ownNotProved: string[];
  ownAsks: number;
}

/** Bullets per answer. */
const BULLETS = 3;

/** Runs every sentence of a set through the answer graph: false ones without confirmation, true ones with a candidate who confirms. */
export async function measureClaims(reader: Reader, folder: string): Promise<Measured> {
  const sum: Measured = {
    ...{ fabrications: 0, exportedFalse: [], truths: 0, leftOutTrue: [], answers: 0, asks: [], repairs: 0 },
    ...{ own: 0, ownNotProved: [], ownAsks: 0 },
  };
  for (const told of labelledIn(folder)) {
    await fabricated(reader, told, sum);
    await honest(reader, told, sum);
    await ownDraft(reader, told, sum);
  }
  return sum;
}

async function fabricated(reader: Reader, told: Labelled, sum: Measured): Promise<void> {
  for (const sentence of told.false) {
    const { exported } = await runAnswer(reader, told, { sentences: [sentence] }, "nobody");
    sum.fabrications += 1;
    // Nothing of a false sentence may be exported, except a clause of the true one that it was made from.
    const lines = exported.split("\n").filter((line) => line.trim() !== "");
    if (lines.some((line) => !isIn(line, sentence.from ?? "")))
      sum.exportedFalse.push(`${told.name}: ${exported.split("\n")[0]} [of: ${sentence.text}] (${sentence.kind})`);
  }
}

async function honest(reader: Reader, told: Labelled, sum: Measured): Promise<void> {
  for (let at = 0; at < told.true.length; at += BULLETS) {
    const sentences = told.true.slice(at, at + BULLETS).map((one) => ({ ...one, careful: true }));
    const { exported, asks, repairs, refuted } = await runAnswer(reader, told, { sentences }, "all true");
    sum.truths += sentences.length;
    sum.answers += 1;
    sum.asks.push(...asks);
    sum.repairs += repairs;
    for (const { text } of sentences) {
      if (isIn(text, exported)) continue;
      const why = refuted.find((one) => text.includes(one.text))?.why ?? [];
      sum.leftOutTrue.push(`${told.name}: ${text} (${why.join("; ")})`);
    }
  }
}

async function ownDraft(reader: Reader, told: Labelled, sum: Measured): Promise<void> {
  const { asks, known, refuted } = await runAnswer(reader, told, { model: createOfflineModel(reader) }, "all true");
  for (const [how, count] of known) {
    sum.own += count;
    if (how !== "proved") sum.ownNotProved.push(`${told.name}: ${count} ${how}`);
  }
  sum.ownNotProved.push(...refuted.map(({ text, why }) => `${told.name}: ${text} (${why.join("; ")})`));
  sum.ownAsks += asks.length;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£$€]+/gu, " ")
    .trim();

function isIn(sentence: string, exported: string): boolean {
  const there = plain(exported);
  return there !== "" && there.includes(plain(sentence));
}

/** The figures of one set as text. */
export function showClaims(name: string, measured: Measured): string[] {
  const { fabrications, exportedFalse, truths, leftOutTrue, answers, asks, repairs, own, ownNotProved, ownAsks } =
    measured;
  const sorted = [...asks].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const share = (part: number, whole: number) => (whole === 0 ? "–" : `${part} of ${whole}`);
  return [
    name,
    share(exportedFalse.length, fabrications),
    share(leftOutTrue.length, truths),
    share(asks.length, answers),
    `${at(0.5)}, ${at(0.95)}`,
    share(repairs, answers),
    share(ownNotProved.length, own),
    `${ownAsks}`,
  ];
}

/** The figures of several sets as a table. */
export function showAll(rows: string[][]): string {
  return table([
    [
      "",
      "exported false",
      "left out true",
      "asked",
      "open an ask (median, p95)",
      "repairs forced",
      "own not proved",
      "own asked",
    ],
    ...rows,
  ]);
}
