import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { judgeAnswerOffline } from "../../adapters/models/offline/judge-answer.js";
import { DraftText } from "../../domain/answer.js";
import { RequirementKind } from "../../domain/job.js";
import { stateOf } from "../../language/acts.js";
import { typedSentences } from "../../language/sentences.js";
import { scoreOf } from "../../rules/gate.js";
import { weights } from "../support/reader.js";
import { table } from "./counts.js";

const LABELS = ["weak", "needs_work", "good"] as const;
// The sets use "experience" and "education" for the kinds skill and degree.
const Kind = z
  .string()
  .transform((kind) => ({ experience: "skill", education: "degree" })[kind] ?? kind)
  .pipe(RequirementKind);
const LabelledSet = z.object({
  occupation: z.string(),
  answers: z.array(
    z.object({
      id: z.string(),
      gap: z.object({ title: z.string(), kind: Kind }),
      resume_passages: z.array(z.string()),
      replies: z.array(z.object({ question: z.string(), answer: z.string() })),
      answer: DraftText,
      label: z.enum(LABELS),
      no_figures: z.boolean().default(false),
    }),
  ),
  padded: z.array(z.object({ of: z.string(), answer: DraftText, how: z.string() })),
});
type Labelled = z.infer<typeof LabelledSet>["answers"][number];

interface JudgedSet {
  id: string;
  label: (typeof LABELS)[number];
  score: number;
  noFigures: boolean;
}
interface Padded {
  id: string;
  how: string;
  original: number;
  padded: number;
}

/** Scores of the offline judge on labelled answers, and on the same answers padded. */
export function measureJudging(folder: string): { judged: JudgedSet[]; padded: Padded[] } {
  const judged: JudgedSet[] = [];
  const padded: Padded[] = [];
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
    const set = LabelledSet.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    for (const one of set.answers)
      judged.push({
        id: `${set.occupation} ${one.id}`,
        label: one.label,
        score: scoreFor(one, one.answer),
        noFigures: one.no_figures,
      });
    for (const { of, answer, how } of set.padded) {
      const original = set.answers.find(({ id }) => id === of);
      if (!original) throw new Error(`${name}: padded of ${of}, which is not there`);
      padded.push({
        id: `${set.occupation} ${of}`,
        how,
        original: scoreFor(original, original.answer),
        padded: scoreFor(original, answer),
      });
    }
  }
  return { judged, padded };
}

/** The offline judge's score of an answer to these replies. */
export function scoreFor(
  { gap, replies, resume_passages }: Pick<Labelled, "gap" | "replies" | "resume_passages">,
  draft: z.infer<typeof DraftText>,
): number {
  const given = replies.map(({ question, answer }, index) => ({
    field_id: `f${index}`,
    question,
    type: "textarea",
    said: typedSentences(answer).map(({ text }, n) => ({ n, text, state: stateOf(text) })),
  }));
  const resume_statements = resume_passages.join("\n");
  const { criteria } = judgeAnswerOffline({ gap, replies: given, evidence: [], resume_statements, draft }, weights);
  return scoreOf(criteria);
}

/** Spearman's rank correlation: Pearson's correlation of the ranks, ties at their mean rank. */
export function rankCorrelation(pairs: [number, number][]): number {
  const ranks = (values: number[]) =>
    values.map((value) => {
      const less = values.filter((other) => other < value).length;
      const equal = values.filter((other) => other === value).length;
      return less + (equal + 1) / 2;
    });
  const [x, y] = [ranks(pairs.map(([a]) => a)), ranks(pairs.map(([, b]) => b))];
  const mean = (pairs.length + 1) / 2;
  const product = (a: number[], b: number[]) =>
    a.reduce((sum, value, index) => sum + (value - mean) * ((b[index] ?? mean) - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

/** The rank correlation of labels and scores. */
export function correlationOf(judged: JudgedSet[]): number {
  return rankCorrelation(judged.map(({ label, score }) => [LABELS.indexOf(label), score]));
}

/** The figures as text. */
export function showJudging({ judged, padded }: ReturnType<typeof measureJudging>): string {
  const rows = LABELS.map((label) => {
    const scores = judged
      .filter((one) => one.label === label)
      .map(({ score }) => score)
      .sort((a, b) => a - b);
    const at = (share: number) => (scores[Math.floor((scores.length - 1) * share)] ?? Number.NaN).toFixed(1);
    return [label, `${scores.length}`, at(0), at(0.5), at(1)];
  });
  const above = padded.filter((one) => one.padded > one.original);
  const plain = judged.filter(({ noFigures }) => noFigures);
  return [
    table([["", "n", "lowest", "median", "highest"], ...rows]),
    `rank correlation ${correlationOf(judged).toFixed(2)}`,
    `padded above its original: ${above.length} of ${padded.length}`,
    `good without a figure: ${plain.filter(({ score }) => score >= 8).length} of ${plain.length} reach 8`,
  ].join("\n");
}
