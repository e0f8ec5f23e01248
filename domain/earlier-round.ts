import { z } from "zod";
import { Evidence } from "./answer.js";
import { AnsweredAsk } from "./question.js";
import { StandingAnswer } from "./session.js";
import { Said } from "./views.js";

/** The replies, findings and answer from before a question was opened again. */
export const EarlierRound = z.object({
  replies: z.array(AnsweredAsk).describe("All replies of earlier rounds, in order"),
  standing: StandingAnswer.nullable(),
  round: z.array(AnsweredAsk).describe("Of the standing answer: the replies of its round"),
  recalled: z.array(Evidence).describe("Of the standing answer: what it may rest on beside them"),
  said: Said.pick({ facts: true, passages: true }).describe("Of the standing answer: what others may know of it"),
});
export type EarlierRound = z.infer<typeof EarlierRound>;
