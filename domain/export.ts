import { z } from "zod";
import { Claim, EvidenceKind, Outcome } from "./answer.js";
import { type DocumentEntry, EntryClaim } from "./document-ask.js";
import type { ExportPart } from "./export-formats.js";
import type { JsonDocument } from "./json-document.js";
import type { ReadingChange } from "./reading.js";
import type { Post, ResumeProfile } from "./resume.js";
import { ResumeChoice } from "./resume-choice.js";
import { ContradictionWithQuestion, type SessionResource } from "./session.js";

/** The exported part, and the candidate's choice for their résumé. */
export interface ExportChoice extends ResumeChoice {
  part: ExportPart;
}

/** The values of a single export that differ from the session's choice. */
export type ExportWish = {
  [Name in "part" | "lines_per_post" | "doubled" | "without" | "wanted"]?: ExportChoice[Name] | undefined;
};

/** The choice for an export: values that the wish lacks are as the candidate chose. */
export function choiceFor(chosen: ResumeChoice, wish: ExportWish): ExportChoice {
  const {
    part = "all",
    lines_per_post = chosen.lines_per_post,
    doubled = chosen.doubled,
    without = chosen.without,
    wanted = chosen.wanted,
  } = wish;
  return { ...chosen, part, lines_per_post, doubled, without, wanted };
}

/** A wish as the query of a request. */
export function exportQuery({ part, lines_per_post, doubled, without, wanted }: ExportWish) {
  return {
    ...(part && { part }),
    ...(lines_per_post !== undefined && { lines_per_post }),
    ...(doubled && { doubled }),
    ...(without && { without: without.join(",") }),
    ...(wanted && { wanted: wanted.join(",") }),
  };
}

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An item that is not exported, and the reason. */
export const LeftOut = z.object({ what: z.string(), why: z.string() });
export type LeftOut = z.infer<typeof LeftOut>;

/** A question that an interviewer may ask about a bullet, and the outline of a truthful answer. */
export const Defence = z.object({
  bullet: z.string(),
  sources: z.array(z.string()).describe("What it rests on: the kind of source and its words"),
  question: z.string(),
  outline: z.array(z.string()),
});
export type Defence = z.infer<typeof Defence>;

export const ExportedBullet = z.object({
  text: z.string(),
  claims: z.array(Claim.omit({ place: true })),
  line_id: z.string().optional().describe("Its id as a new line of the résumé; other words have another"),
});
/** The answer of one closed question, with the bullets that have a source for every claim. */
export const ExportedAnswer = z.object({
  question_id: z.string(),
  gap: z.string(),
  asked: z.string().optional().describe("The question that it answers"),
  kind: z.string(),
  title: z.string(),
  bullets: z.array(ExportedBullet),
  spoken: z.string().nullable().describe("null where there is none, or no part of it has a source"),
  spoken_claims: z
    .array(Claim.omit({ place: true }))
    .optional()
    .describe("Of an answer without bullets, which is what is spoken"),
  outcome: Outcome,
  score: z.number().nullable(),
  threshold: z.number(),
  version: z.int(),
  missing: z.array(z.string()).describe("What it lacks to reach the threshold"),
  questions: z.array(z.string()).optional().describe("What its judge missed in it, as questions"),
});
export type ExportedAnswer = z.infer<typeof ExportedAnswer>;

/** A text that claims cite. `start` is its offset in the full text that contains it, in code points. */
export const BundledSource = z.object({
  kind: EvidenceKind,
  ref: z.string(),
  start: z.int().nonnegative(),
  text: z.string(),
  sha256: Sha256,
});
export type BundledSource = z.infer<typeof BundledSource>;

/** The progress on a learning plan, in words for a résumé. The evidence is the candidate's own statement. */
export const ExportedLearning = z.object({
  question_id: z.string(),
  gap: z.string(),
  resource_id: z.string(),
  text: z.string(),
  evidence: z.string().nullable(),
});
export type ExportedLearning = z.infer<typeof ExportedLearning>;

/** The answers of a session with the sources of all their claims; it can be verified without this program's stores. */
export const EvidenceBundle = z.strictObject({
  format: z.literal("adaptive-answers/evidence"),
  format_version: z.literal(1),
  session_id: z.string(),
  job_title: z.string(),
  provider: z.string(),
  made_at: z.string().describe("When the session last changed, RFC 3339"),
  sources: z.array(BundledSource),
  answers: z.array(ExportedAnswer.extend({ bullets: z.array(ExportedBullet.extend({ sha256: Sha256 })) })),
  learning: z.array(ExportedLearning).optional().describe("Not in bundles before 0.3.0"),
  defence: z.array(Defence),
  contradictions: z.array(ContradictionWithQuestion),
  left_out: z.array(LeftOut),
  reworded: z
    .array(z.object({ line_id: z.string(), was: z.string(), text: z.string() }))
    .optional()
    .describe(
      "Lines of the résumé that the candidate put in other words, or added (`was` is empty): stated by them, and checked by nobody",
    ),
  composed: z
    .array(z.object({ line_id: z.string(), text: z.string(), claims: z.array(EntryClaim) }))
    .optional()
    .describe("Lines that were composed for the page, with what each rests on"),
  sha256: Sha256.describe("Of everything else, as JSON with sorted keys"),
});
export type EvidenceBundle = z.infer<typeof EvidenceBundle>;

/** A requirement of the job that a line shows; `gap_id` where the résumé alone did not show it whole. */
export const ShownRequirement = z.object({
  title: z.string(),
  gap_id: z.string().optional(),
  partly: z.boolean().default(false).describe("The line shows a part of it"),
});
export type ShownRequirement = z.infer<typeof ShownRequirement>;

/** The exported résumé line by line, including the lines that the candidate leaves out, so that they can choose. */
export const ResumeLines = z.object({
  lines: z.array(
    z.object({
      line_id: z
        .string()
        .describe("What `without` and `wanted` name it by; a new line that is worded anew has another"),
      kind: z.enum(["name", "heading", "post", "item", "text"]),
      text: z.string(),
      was: z
        .string()
        .optional()
        .describe("In the candidate's own words: what it said before; empty for a line that they added"),
      new_figures: z
        .array(z.string())
        .default([])
        .describe("Of a reworded line: figures that neither the résumé nor an answer has"),
      doubt: z
        .string()
        .optional()
        .describe("Of one's own line about a paper: what was said since that it may not agree with"),
      added: z.string().optional().describe("The question that a new line answers"),
      place_unknown: z
        .boolean()
        .default(false)
        .describe("A new line of which nobody has said in which post it was done: ask, and move it there"),
      shows: z.array(ShownRequirement).default([]).describe("What it shows of the job"),
      may_be_left_out: z.boolean(),
      proposed: z.boolean().describe("It is in the résumé unless the candidate leaves it out"),
      no_room: z
        .boolean()
        .default(false)
        .describe("Not proposed: the page has no room for it, and other lines are worth more for this job"),
      left_out: z.boolean().describe("With the choices of the request: not wanted, by `without`, or by `doubled`"),
      corrects: z
        .string()
        .optional()
        .describe("The `line_id` of the line that it corrects, as the candidate said of a contradiction"),
      doubled: z
        .boolean()
        .describe("Another line of the same post, a new one, says it more fully, with all its figures and names"),
    }),
  ),
  choice: ResumeChoice.describe("The candidate's choice that it is made by"),
  ignored: z
    .array(z.string())
    .default([])
    .describe("Ids in the choice that name no line that is there, or one that cannot be left out or moved"),
  left_out: z.array(LeftOut).describe("The bullets that have no place or no room in it, and why"),
});
export type ResumeLines = z.infer<typeof ResumeLines>;

/** True for a line that can be moved: the candidate's name, headings and the headers of posts stay in position. */
export function isMovable({ kind }: Pick<ResumeLines["lines"][number], "kind">): boolean {
  return kind === "item" || kind === "text";
}

/** All data that an export may be made from. Data in stores is read on demand. */
export interface ExportMaterial {
  session: SessionResource;
  choice: ExportChoice;
  /** ISO 639-1, of what is said in the interview. */
  language: string;
  /** The profile of the résumé; null if reading failed. */
  profile(): Promise<ResumeProfile | null>;
  /** The candidate's corrections of the reading, in their order. */
  corrections(): Promise<ReadingChange[]>;
  /** The original résumé, if it was a JSON Resume; else null. */
  jsonResume(): Promise<JsonDocument | null>;
  /** The résumé's text, as it was given. */
  resumeText(): Promise<string>;
  /** The post that the candidate chose for each answer, by question id; null if they said that it was in none, or in several. */
  placed(): Promise<Map<string, Post | null>>;
  /** The page that was made of the session, with what the candidate had chosen when it was begun; null if none was made. */
  page(): Promise<{ entries: DocumentEntry[]; choice: ResumeChoice } | null>;
  /** The sheet for the interview as it was made, with its language; null if none was made. */
  interview(): Promise<{ entries: DocumentEntry[]; language: string } | null>;
  /** The letter, sentence by sentence. Throws `not_found` if none was made. */
  letter(): Promise<DocumentEntry[]>;
  /** The texts that the session's answers cite. */
  sources(): Promise<Omit<BundledSource, "sha256">[]>;
}

/** An export, ready to be sent or written. */
export interface ExportedFile {
  media_type: string;
  /** The file name's extension, without a dot. */
  extension: string;
  body: string | Uint8Array;
}
