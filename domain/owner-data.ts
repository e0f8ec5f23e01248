import { z } from "zod";
import { BatchResource } from "./batch.js";
import { WrittenDocument } from "./document.js";
import { Fact } from "./fact.js";
import { KeptResume } from "./kept-resume.js";
import { LearningPlan } from "./learning.js";
import { SessionResource } from "./session.js";

/** All stored data of one owner that can be read. */
export const OwnerData = z.object({
  sent_files: z
    .array(z.object({ session_id: z.string(), sha256: z.string(), base64: z.string() }))
    .optional()
    .describe("The bytes of the files that applications name in `sent`, if there are any"),
  sessions: z.array(SessionResource).describe("All sessions, newest first"),
  documents: z
    .array(WrittenDocument)
    .optional()
    .describe("The documents that were made of them, if there are any; `outdated` is not looked at here"),
  facts: z
    .array(Fact)
    .describe("Everything that was stated in an answer, newest first; also of sessions that were deleted without it"),
  plans: z.array(LearningPlan).default([]).describe("All learning plans, newest first"),
  batches: z.array(BatchResource).default([]).describe("All batches, newest first"),
  resume: KeptResume.optional().describe("The résumé that is kept for the next job, if there is one"),
});
export type OwnerData = z.infer<typeof OwnerData>;
