import { z } from "zod";
import { Evidence } from "./answer.js";
import { AnsweredAsk } from "./question.js";
import { StandingAnswer } from "./session.js";

/** What was said, found and closed before a question was opened again. */
export const EarlierRound = z.object({
  replies: z.array(AnsweredAsk).describe("All replies of earlier rounds, in order"),
  recalled: z.array(Evidence).describe("What the standing answer may rest on beside them"),
  standing: StandingAnswer.nullable(),
});
export type EarlierRound = z.infer<typeof EarlierRound>;
