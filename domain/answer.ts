import { z } from "zod";
import { ClaimStatus } from "./claim-status.js";
import { Coverage } from "./gap.js";
import { Issue } from "./question.js";

/** The kind of source that a passage comes from. */
export const EvidenceKind = z.enum(["resume", "reply", "fact", "answer", "edit", "confirmation"]);
/** A passage that may support a claim, with its source and its span in that source. */
export const Evidence = z.object({
  kind: EvidenceKind,
  ref: z.string().describe("resume: the text's hash; reply: ask and field; fact, answer: its id"),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  question: z.string().optional().describe("What the text is an answer to"),
});
export type Evidence = z.infer<typeof Evidence>;

export const RetrievalState = z.enum(["ok", "empty", "unavailable", "not_configured"]);
export type RetrievalState = z.infer<typeof RetrievalState>;
/** The result of one of the parallel searches; a failed search is never reported as empty. */
export const Recall = z.object({ state: RetrievalState, passages: z.array(Evidence.extend({ score: z.number() })) });
export type Recall = z.infer<typeof Recall>;

/**
 * The text of an answer. A writer gives at most three lines; the candidate may add others. `spoken` is the text of an answer without a line, such
 * as an agreement to the hours; of earlier releases also a version to be said aloud, beside the lines.
 */
export const DraftText = z.object({
  title: z.string().min(1),
  bullets: z.array(z.string().min(1)),
  spoken: z.string(),
});
export type DraftText = z.infer<typeof DraftText>;

/** One sentence or bullet with the numbers of the statements that it cites. */
export const Cited = z.object({ text: z.string().min(1), rests_on: z.array(z.int()) });
export type Cited = z.infer<typeof Cited>;

/** The answer as its writer returned it: each bullet, and each sentence of an answer without bullets, with its citations. */
export const Citations = z.object({
  bullets: z.array(Cited),
  spoken: z.array(Cited),
  not_done: z
    .array(z.int())
    .optional()
    .describe("Statements that the writer does not take as done by the candidate: they prove nothing"),
});
export type Citations = z.infer<typeof Citations>;

/** A bullet that the judge took out, and why. */
export const LeftOutBullet = z.object({ text: z.string(), why: z.string() });

/** How a version was made. */
export const Change = z.enum(["drafted", "repaired", "refined", "edited", "corrected"]);
export type Change = z.infer<typeof Change>;
export const Draft = DraftText.extend({
  cited: Citations.nullable().default(null).describe("null in a version of a release before 0.3.0, and in an edit"),
  left_out: z
    .array(LeftOutBullet.extend({ rests_on: z.array(z.int()).optional() }))
    .default([])
    .describe("Bullets that the judge or the candidate took out; one with `rests_on` may be taken back in"),
  version: z.int().positive(),
  change: Change,
  provider: z.string().describe("The model that wrote it, or rules, or candidate"),
  based_on: z.int().positive().nullable().default(null).describe("The version that it was made from"),
  why: z.array(z.string()).default([]).describe("What it was made for: new facts, complaints, claims without a source"),
});
export type Draft = z.infer<typeof Draft>;

const criterion = z.int().min(1).max(10);
export const Criteria = z.object({
  specificity: criterion,
  evidence: criterion,
  professional_language: criterion,
  relevance: criterion,
});
export type Criteria = z.infer<typeof Criteria>;
export const Remark = z.object({ label: z.string(), description: z.string() });

/** How far an answer shows one gap of its matter, and the sentence that shows it. */
export const ShownGap = z.object({ gap_id: z.string(), covers: Coverage, sentence: z.string().nullable() });
export type ShownGap = z.infer<typeof ShownGap>;

/** One judgement of one version. `score` is the weighted mean of the criteria, to one decimal. */
export const Judgement = z.object({
  criteria: Criteria,
  score: z.number(),
  strengths: z.array(Remark),
  issues: z.array(Issue),
  also: z.array(z.string()).optional().describe("Ids of other gaps that the answer shows too"),
  shown: z.array(ShownGap).optional().describe("The further gaps of its matter, one by one"),
  covers: Coverage.nullish().describe("How far the answer shows what the gap asks for; null where nobody judged it"),
});
export type Judgement = z.infer<typeof Judgement>;

/** The verdict on one version: the judgement with the median score, unchanged. */
export const Verdict = Judgement.extend({
  version: z.int().positive(),
  samples: z.int().positive().default(1).describe("How often it was judged"),
  spread: z.number().default(0).describe("Highest minus lowest score of the samples"),
  uncertain: z
    .boolean()
    .default(false)
    .describe("The score is so near the threshold that another judge might decide otherwise"),
});
export type Verdict = z.infer<typeof Verdict>;

export const ClaimSource = z.object({
  kind: EvidenceKind,
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  ref: z.string(),
});
export type ClaimSource = z.infer<typeof ClaimSource>;

/** The passage of a source as a key. */
export function passageKey({ ref, start, end }: Pick<ClaimSource, "ref" | "start" | "end">): string {
  return `${ref} ${start} ${end}`;
}

/** The sources, each passage once. */
export function distinctSources(sources: ClaimSource[]): ClaimSource[] {
  return [...new Map(sources.map((source) => [passageKey(source), source])).values()];
}
/** Who decided about a claim: the rules, a model that refuted it, or the candidate. */
export const DecidedBy = z.enum(["rules", "model", "candidate"]);
export type DecidedBy = z.infer<typeof DecidedBy>;

/** One checkable sentence; `place` is `title`, `spoken` or `bullets.N`, `missing` the parts that its statements do not support. */
export const Claim = z.object({
  claim_id: z.string().default("").describe("The same for the same sentence, wherever it stands"),
  place: z.string(),
  text: z.string(),
  supported: z.boolean().describe("It may be exported: proved, confirmed or stated"),
  known: ClaimStatus.optional().describe("Missing in data that a release before 0.3.0 stored"),
  missing: z.array(z.string()).default([]),
  sources: z.array(ClaimSource).describe("What it rests on; of a refuted or open claim, the sources that it cites"),
  undecided: z.boolean().default(false).describe("Open: the candidate may confirm it"),
  decided_by: DecidedBy.default("rules"),
  derivation: z.string().nullable().default(null).describe("How a figure follows from those in the sources"),
});
export type Claim = z.infer<typeof Claim>;

/** The place of the claim that an answer is about its gap. */
export const ABOUT_PLACE = "title";

/** Two passages that contradict each other. */
export const QuotePair = z.tuple([ClaimSource, ClaimSource]);

/**
 * Every claim of one version with its sources. `grounded` if every claim is proved, confirmed, or stated somewhere other than in an edit of the
 * whole text.
 */
export const Ledger = z.object({
  version: z.int().positive(),
  claims: z.array(Claim),
  grounded: z.boolean(),
  contradicted: z
    .array(QuotePair)
    .optional()
    .describe("Pairs of passages that a model takes for contradictions, each found word for word"),
});
export type Ledger = z.infer<typeof Ledger>;

/**
 * A judge's reading of one version: the open sentences that say more than their statements, and the weak bullets that should not be sent. It can
 * remove a sentence, but never add one.
 */
export const SecondOpinion = z.object({
  version: z.int().positive(),
  says_more: z.array(z.object({ claim_id: z.string(), what: z.string() })),
  weak: z.array(z.object({ bullet: z.int().nonnegative(), why: z.string() })).describe("By their index"),
  contradicted: z.array(QuotePair),
});
export type SecondOpinion = z.infer<typeof SecondOpinion>;

/** One version with its verdict (none for an edit) and its ledger. */
export const Version = z.object({ draft: Draft, verdict: Verdict.nullable(), ledger: Ledger });
export type Version = z.infer<typeof Version>;

export const Outcome = z.enum([
  "accepted",
  "accepted_by_user",
  "edited",
  "below_bar",
  "skipped",
  "learning",
  "dismissed",
]);
export type Outcome = z.infer<typeof Outcome>;

/** The outcomes of a question that closes with an answer that counts for the match: accepted by the gate or by the candidate. */
export const WITH_GOOD_ANSWER: readonly string[] = ["accepted", "accepted_by_user", "edited"] satisfies Outcome[];
/** The outcomes of a question that closes with an answer, good enough or not. */
export const WITH_ANSWER: readonly string[] = [...WITH_GOOD_ANSWER, "below_bar" satisfies Outcome];

/** The gate's decision about one version, and the best version so far. */
export const GateDecision = z.object({
  version: z.int().positive(),
  decision: z.enum(["accept", "confirm", "repair", "ask"]),
  best_version: z.int().positive(),
});
export type GateDecision = z.infer<typeof GateDecision>;
