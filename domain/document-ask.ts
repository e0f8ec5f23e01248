import { z } from "zod";
import { ClaimStatus } from "./claim-status.js";

/** The documents that are made of a session, each in a thread of its own: what is sent, and what is used. */
export const DOCUMENT_NAMES = ["letter", "page", "interview"] as const;
export const DocumentName = z.enum(DOCUMENT_NAMES);
export type DocumentName = z.infer<typeof DocumentName>;

/** A sentence of a document with the passages that it rests on. */
export const EntryClaim = z.object({
  claim_id: z.string(),
  text: z.string(),
  known: ClaimStatus,
  missing: z.array(z.string()).default([]).describe("Of a refuted one: what its statements do not say"),
  new_words: z.array(z.string()).optional().describe("Its content words that are not in what it rests on"),
  doubts: z
    .array(z.object({ words: z.string(), quote: z.string() }))
    .optional()
    .describe("The words that keep what it rests on from being plainly told as done"),
  rests_on: z.array(
    z.object({
      kind: z.string(),
      ref: z.string(),
      quote: z.string(),
      start: z.int(),
      end: z.int(),
      question: z.string().optional(),
    }),
  ),
});
export type EntryClaim = z.infer<typeof EntryClaim>;

/** What the candidate decided about an entry: taken as it is, left out, or in their own words. */
export const EntryDecision = z.enum(["taken", "left_out", "own_words"]);

/** What a line of a résumé is. */
export const LineKind = z.enum(["name", "heading", "post", "item", "text"]);

/** One piece of a document, which the candidate decides about. */
export const DocumentEntry = z.object({
  entry_id: z.string(),
  op: z.enum(["kept", "replaces", "new", "moved", "left_out"]),
  section: z
    .string()
    .describe(
      "Of a letter: entries of one section are one paragraph. Of a page: the heading that it stands under. Of the sheet for the interview: `questions`, `honest`, `to_ask`, or the question that the candidate could say it to",
    ),
  kind: LineKind.optional().describe("Of a line of the page"),
  post_id: z.string().optional().describe("Of a line of the page: its post"),
  of: z.string().optional().describe("The entry that it replaces"),
  replaced_by: z
    .string()
    .optional()
    .describe("Of a line of the page: the entry that says it instead; without that one, it stands"),
  out_before: z.boolean().optional().describe("Of a line of the page: it was left out of the résumé before"),
  moved_from: z.string().optional().describe("Of a line that was moved: the entry that it stood behind"),
  text: z.string(),
  before: z.string().optional().describe("What stood there before the candidate put it in their own words"),
  claims: z.array(EntryClaim).describe("None for a greeting and the like, which claims nothing"),
  shows: z.array(z.string()).default([]).describe("Ids of the gaps that it is about"),
  why: z.string().optional().describe("Of one that is left out: why"),
  about: z
    .string()
    .optional()
    .describe("Of the sheet for the interview: why this is asked, or what the sentence is about"),
  told: z.array(z.string()).optional().describe("Of a question of the interview: what the candidate has told of it"),
  advice: z.string().optional().describe("Of a question of the interview: how to answer it truthfully"),
  question_ids: z
    .array(z.string())
    .optional()
    .describe("Of a question of the interview: the questions in whose threads the candidate told of it"),
  practised: z.string().optional().describe("Of a question of the interview: what the candidate last said to it"),
  decided: EntryDecision.optional().describe("What the candidate decided; missing while they have not"),
});
export type DocumentEntry = z.infer<typeof DocumentEntry>;

/** True for a question that the interviewer is likely to ask. */
export function isQuestionEntry({ advice }: Pick<DocumentEntry, "advice">): boolean {
  return advice !== undefined;
}

/** True for an entry with a sentence that only the candidate can decide about. */
export function isOpenEntry({ op, claims }: Pick<DocumentEntry, "op" | "claims">): boolean {
  return op !== "left_out" && claims.some(({ known }) => known === "open");
}

/** A remark about a document. It alters nothing. */
export const DocumentFinding = z.object({
  kind: z.enum([
    "too_long",
    "said_on_the_page",
    "no_reason",
    "nothing_told",
    "other_language",
    "unclear",
    "contradiction",
    "doubled",
    "spelling",
    "not_shown",
    "profile_kept",
    "would_change_most",
    "practice_left",
    "practice_added",
    "practice_whole",
  ]),
  entry_id: z.string().optional().describe("Where; missing for a remark about the whole"),
  text: z.string(),
});
export type DocumentFinding = z.infer<typeof DocumentFinding>;

/** The size of the paper that a document is printed on. */
export const Paper = z.enum(["a4", "letter"]);
export type Paper = z.infer<typeof Paper>;

/** How long a document is, and may be. */
export const DocumentLength = z.object({
  words: z.int(),
  most: z.int().nullable().describe("In words; null for a page, which is measured in pages"),
  pages: z.number().optional().describe("About how many pages it takes"),
  most_pages: z.int().optional(),
  paper: Paper.optional().describe("Of these pages: A4, or US Letter where the candidate lives in North America"),
});
export type DocumentLength = z.infer<typeof DocumentLength>;

/** What may be done with an entry. */
export const EntryMove = z.enum(["take", "leave_out", "retype", "move", "speak", "practise"]);

/**
 * The decision about one entry: taken (also of one that was left out), left out, its new words, or the entry that it follows. A question of the
 * interview is not decided about: what the candidate could say is written for it, or what they say is compared with what they have told.
 */
export const EntryWord = z.union([
  z.boolean(),
  z.string().trim().min(1).max(2_000),
  z.strictObject({ after: z.string().max(200).describe("An `entry_id`") }),
  z.strictObject({ speak: z.literal(true) }),
  z.strictObject({ practise: z.string().trim().min(1).max(5_000).describe("What the candidate says to the question") }),
]);
export type EntryWord = z.infer<typeof EntryWord>;
export const EntryWords = z
  .record(z.string().max(200), EntryWord, "an object of decisions by entry_id")
  .refine((words) => Object.keys(words).length <= 1_000, "at most 1,000 entries");
export type EntryWords = z.infer<typeof EntryWords>;
