import { z } from "zod";
import { JsonDocument } from "./json-document.js";
import { ResumeProfile } from "./resume.js";

/** A candidate's own résumé as it is stored: the text, and what was read of it, with their corrections. */
export const StoredResume = z.object({
  text: z.string().describe("As it was given; all spans of the profile count in it"),
  media_type: z.string(),
  source: z.string().nullable().describe("The JSON Resume that the text was made of, as text"),
  profile: ResumeProfile.nullable().describe("What was read; null for a JSON Resume, which has fields of its own"),
  session_id: z.string().nullable().describe("The session in which it was kept"),
  kept_at: z.string(),
});
export type StoredResume = z.infer<typeof StoredResume>;

/** The résumé that a candidate keeps for the next job. A session that starts with it reads it without guessing. */
export const KeptResume = z.object({
  name: z.string().nullable(),
  text: z.string(),
  resume: JsonDocument.describe("The same as a JSON Resume"),
  posts: z.int().nonnegative().describe("The number of posts that were read"),
  session_id: z.string().nullable(),
  kept_at: z.string(),
});
export type KeptResume = z.infer<typeof KeptResume>;

/** The body of `PUT /api/me/resume`: the session whose corrected reading is kept, or a JSON Resume. */
export const KeepBody = z.union([
  z.strictObject({ session_id: z.string().max(200) }),
  z.strictObject({ resume: JsonDocument.describe("A JSON Resume") }),
]);
export type KeepBody = z.infer<typeof KeepBody>;
