import { z } from "zod";
import { ApplicationStatus } from "../application.js";
import { ExportFormat, ExportPart } from "../export-formats.js";
import { Priority } from "../gap.js";
import { JsonDocument } from "../json-document.js";
import { Country, Difficulty } from "../learning.js";
import { DoubledLines } from "../resume-choice.js";
import { SessionOptions } from "../session.js";

/* The inputs of requests, part by part. Query values are strings: numbers are parsed from them. */

const Document = z.union([z.string(), JsonDocument], { error: "must be text or a JSON Resume object" });

/** A query value or form field that is a whole number. */
export const wholeNumber = (minimum: number, maximum: number) => {
  const message = `must be a whole number from ${minimum} to ${maximum}`;
  return z
    .string({ error: message })
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, message)
    .meta({ type: "integer", minimum, maximum });
};

/** The body of `POST /api/sessions`. */
export const StartBody = z.strictObject({
  ...SessionOptions.shape,
  resume: Document.optional().describe(
    "The résumé: text, or a JSON Resume object; without it, the one that the caller keeps",
  ),
  job: Document.describe("The job: text, or a JSON Resume job object"),
});
const file = (what: string) =>
  z
    .string()
    .optional()
    .meta({
      description: `The ${what}: a file (PDF, DOCX, HTML, Markdown, text, JSON), or its text`,
      format: "binary",
    });
const options = SessionOptions.shape;
/** The same body as a form with files, or with texts instead of files. Every field of a form is text. */
export const StartForm = z.strictObject({
  resume: file("résumé"),
  job: file("job"),
  mode: options.mode,
  questions_language: options.questions_language,
  answers_language: options.answers_language,
  max_questions: wholeNumber(1, 100).optional(),
  as_given: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    // A form sends it as text; to whoever fills it in, it is a yes or a no.
    .meta({ type: "boolean", enum: undefined })
    .optional(),
  minutes: z
    .string()
    .regex(/^\d{1,3}(?:\.\d{1,3})?$/, "must be a number of minutes")
    .transform(Number)
    .pipe(z.number().positive().max(600))
    .meta({ type: "number" })
    .optional(),
  person: options.person,
  metadata: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "must be a JSON object of texts" });
        return z.NEVER;
      }
    })
    .pipe(options.metadata)
    .meta({ description: "A JSON object of texts" })
    .optional(),
});
/** The body of `POST …/requirements`. */
export const RequirementBody = z.strictObject({
  title: z.string().trim().min(2).max(200).describe("What the job also asks for, in a few words"),
  must_have: z.boolean().default(true),
  unread: z.string().max(5_000).optional().describe("The text of the `unread` entry that says so"),
});
export type RequirementBody = z.infer<typeof RequirementBody>;
/** The body of `POST …/spelling`. */
export const SpellingBody = z.strictObject({ text: z.string().max(20_000).describe("What was typed; it is not kept") });
export const RewindBody = z.strictObject({ checkpoint_id: z.string().min(1).describe("An ask of the history") });
export const EmptyBody = z.strictObject({}).optional();

/** The most items of one page of a list. */
export const LARGEST_PAGE = 100;
export const PageQuery = z.strictObject({
  limit: wholeNumber(1, LARGEST_PAGE).prefault("20"),
  cursor: z.string().max(200).optional().describe("The `next_cursor` of the page before"),
});
export const SessionsQuery = PageQuery.extend({
  q: z.string().max(200).optional().describe("Words of the title, the employer or the note, in any case"),
  application: ApplicationStatus.optional().describe("Only applications with this status"),
});
const amount = (message: string) =>
  z
    .string()
    .regex(/^\d{1,6}(?:\.\d{1,2})?$/, message)
    .transform(Number)
    .meta({ type: "number" });
export const ResourcesQuery = PageQuery.extend({
  query: z.string().trim().max(200).optional().describe("What is to be learnt, such as a gap's title"),
  max_days: amount("must be a number of days").pipe(z.number().positive().max(365)).optional(),
  cost: amount("must be a number of dollars").optional().describe("The most that it may cost, in US dollars"),
  difficulty: Difficulty.optional().describe("The level that fits best; others are scored lower"),
  country: Country.optional().describe("Leaves out what holds in other countries only"),
});
export const SessionQuery = z.strictObject({
  last_event_id: z
    .enum(["true", "false"])
    .default("false")
    .describe("Adds the id of the newest event, to follow it from there"),
});
const branchOf = (version: string) =>
  z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(`A checkpoint of the history on whose branch \`${version}\` counts; without it, the current one`);
export const VersionsQuery = z.strictObject({
  from: wholeNumber(1, 10_000),
  to: wholeNumber(1, 10_000),
  from_checkpoint: branchOf("from"),
  to_checkpoint: branchOf("to"),
});
export type VersionsQuery = z.output<typeof VersionsQuery>;
const lineIds = z
  .string()
  .max(20_000)
  .regex(/^([\w.:-]+(,[\w.:-]+)*)?$/, "must be ids of lines, separated by commas")
  .transform((ids) => (ids === "" ? [] : ids.split(",")))
  .optional();
export const ExportQuery = z.strictObject({
  format: ExportFormat.default("markdown"),
  part: ExportPart.default("all").describe(
    "Of Markdown, Word and PDF: your own résumé with the answers in it, the answers, both (`all`), or the sheet for the interview",
  ),
  lines_per_post: wholeNumber(1, 50)
    .optional()
    .describe(
      "The most new lines under a post of the résumé: the first ones of the most important answers. What is not given here is as the session's `resume_choice` has it",
    ),
  doubled: DoubledLines.optional().describe(
    "Of Markdown, Word and PDF: lines that a new line of the same post says more fully are kept, or left out and listed with the answers",
  ),
  without: lineIds.describe(
    "The lines of the résumé that are left out and listed with the answers, by the `line_id` of the format `resume_lines`; of a JSON Resume the new ones alone",
  ),
  wanted: lineIds.describe(
    "Lines that `resume_lines` has and does not propose, for want of room or beside the line that they correct: they are in the résumé too",
  ),
});
export const DeleteQuery = z.strictObject({
  keep_facts: z
    .enum(["true", "false"])
    .default("false")
    .describe("Keeps what was said in the session as facts, and its learning plans"),
});
export const RunQuery = z.strictObject({
  on_disconnect: z
    .enum(["cancel", "continue"])
    .default("continue")
    .describe("Whether the run continues after the client disconnects"),
});
export const NoQuery = z.strictObject({});

/** The longest window of time that can be requested: a day. */
export const MOST_MINUTES = 1_440;

/** The query of the metrics: a window of time that ends now, and filters. */
export const MetricsQuery = z.strictObject({
  time_window_minutes: wholeNumber(1, MOST_MINUTES).default(60),
  operation: z.string().min(1).max(100).optional().describe("Only this node, prompt, search, cache or kind of run"),
  priority: Priority.optional().describe("Only what was about gaps of this priority"),
});
export type MetricsQuery = z.output<typeof MetricsQuery>;
