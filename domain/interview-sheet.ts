import { z } from "zod";

/** A question that this interviewer is likely to ask. */
export const LikelyQuestion = z.object({
  question: z.string(),
  why: z.string().describe("Why it is likely"),
  told: z
    .array(z.string())
    .describe("What the candidate has told of it, or written in an answer, each with which it is; none if nothing"),
  advice: z.string().describe("How to answer it truthfully"),
  spoken: z.string().optional().describe("What the candidate could say, where they asked for that"),
});
export type LikelyQuestion = z.infer<typeof LikelyQuestion>;

/** What a candidate takes to the interview. */
export const InterviewSheet = z.object({
  language: z.string().default("en").describe("ISO 639-1, of what rules say in it"),
  questions: z.array(LikelyQuestion).describe("The most likely ones first"),
  honest: z
    .array(z.object({ what: z.string(), sentence: z.string() }))
    .describe("For what the job asks for and the candidate cannot do yet, or what has lapsed: sentences that are so"),
  to_ask: z.array(z.string()).describe("What the candidate may ask"),
});
export type InterviewSheet = z.infer<typeof InterviewSheet>;

/** A line, a gap or a change of post that this interviewer may ask about, with the question in the words of rules. */
export const SheetMatter = LikelyQuestion.omit({ spoken: true }).extend({
  question_ids: z.array(z.string()).describe("The questions in whose threads the candidate told of it"),
});
export type SheetMatter = z.infer<typeof SheetMatter>;

/** What a sheet for the interview is composed of. */
export const SheetSource = InterviewSheet.pick({ language: true, honest: true, to_ask: true }).extend({
  matters: z.array(SheetMatter).describe("Those that are asked about without a choice first"),
});
export type SheetSource = z.infer<typeof SheetSource>;
