import { z } from "zod";

/** A question that this interviewer is likely to ask. */
export const LikelyQuestion = z.object({
  question: z.string(),
  why: z.string().describe("Why it is likely"),
  told: z
    .array(z.string())
    .describe("What the candidate has told of it, or written in an answer, each with which it is; none if nothing"),
  advice: z.string().describe("How to answer it truthfully"),
});
export type LikelyQuestion = z.infer<typeof LikelyQuestion>;

/** What a candidate takes to the interview. */
export const InterviewSheet = z.object({
  questions: z.array(LikelyQuestion).describe("The most likely ones first"),
  honest: z
    .array(z.object({ what: z.string(), sentence: z.string() }))
    .describe("For what the job asks for and the candidate cannot do yet, or what has lapsed: sentences that are so"),
  to_ask: z.array(z.string()).describe("What the candidate may ask"),
});
export type InterviewSheet = z.infer<typeof InterviewSheet>;
