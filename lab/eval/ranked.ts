import { readFileSync } from "node:fs";
import { z } from "zod";
import { DraftText } from "../../domain/answer.js";
import { RequirementKind } from "../../domain/job.js";
import { table } from "./counts.js";
import { scoreFor } from "./judging.js";

const Ranked = z.object({
  replies: z.array(z.object({ question: z.string(), answer: z.string() })),
  answer: DraftText,
});
const RankedSet = z.object({
  pairs: z.array(
    z.object({
      id: z.string(),
      gap: z.object({ title: z.string(), kind: RequirementKind }),
      resume_passages: z.array(z.string()),
      better: Ranked,
      worse: Ranked,
      better_acceptable: z.boolean(),
      worse_acceptable: z.boolean(),
    }),
  ),
});

/** The threshold of most gaps. */
const THRESHOLD = 7;

/** The agreement of the offline judge with people on ranked pairs of answers. */
export interface Ranking {
  pairs: number;
  agrees: number;
  /** Answers that a person would not accept, and how many of them reach the threshold. */
  poor: number;
  poorAccepted: number;
  good: number;
  goodRefused: number;
}

/** Scores both answers of each pair. */
export function measureRanked(file: string): Ranking {
  const { pairs } = RankedSet.parse(JSON.parse(readFileSync(file, "utf8")));
  const sum: Ranking = { pairs: pairs.length, agrees: 0, poor: 0, poorAccepted: 0, good: 0, goodRefused: 0 };
  for (const { better, worse, better_acceptable, worse_acceptable, ...pair } of pairs) {
    const [high, low] = [better, worse].map((one) => scoreFor({ ...pair, replies: one.replies }, one.answer));
    sum.agrees += Number((high ?? 0) > (low ?? 0));
    sum.poor += Number(!worse_acceptable);
    sum.poorAccepted += Number(!worse_acceptable && (low ?? 0) >= THRESHOLD);
    sum.good += Number(better_acceptable);
    sum.goodRefused += Number(better_acceptable && (high ?? 0) < THRESHOLD);
  }
  return sum;
}

/** The figures as text. */
export function showRanked(measured: [string, Ranking][]): string {
  const rows = measured.map(([name, one]) => [
    name,
    `${one.agrees} of ${one.pairs}`,
    `${one.poorAccepted} of ${one.poor}`,
    `${one.goodRefused} of ${one.good}`,
  ]);
  return table([["", "ranked as people do", "poor ones accepted", "good ones refused"], ...rows]);
}
