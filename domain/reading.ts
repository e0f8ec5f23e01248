import { z } from "zod";
import { Gap, Strength } from "./gap.js";
import { JobProfile } from "./job.js";
import { QuestionSeed } from "./question.js";
import { type PartialDate, ResumeProfile } from "./resume.js";
import { Quote, Span } from "./text.js";

/* What was read of both documents, as the candidate sees and corrects it. */

/** The lists of a résumé beside its posts, by their names in its profile. */
export const RESUME_PARTS = [
  "education",
  "skills",
  "languages",
  "certificates",
  "licences",
  "projects",
  "volunteering",
  "publications",
  "awards",
  "interests",
  "referees",
  "other",
] as const;
export const ResumePart = z.enum(RESUME_PARTS);
export type ResumePart = z.infer<typeof ResumePart>;

/** The place of lines that belong to no post and to no part: they show nothing to a job, and stand in exports where they stood. */
export const APART = "apart";

const PostId = z.string().regex(/^p\d+$/, "must be the post_id of a post");
const LineId = z.string().regex(/^l\d+-\d+$/, "must be the line_id of a line");

/** The id of a post: the position of its heading in the text. Corrections do not change it. */
export function postIdOf({ quote }: { quote: Pick<Quote, "start"> }): string {
  return `p${quote.start}`;
}

/** The id of a line or an item of a list: its span in the text. Corrections do not change it. */
export function lineIdOfQuote({ start, end }: Span): string {
  return `l${start}-${end}`;
}

/** A month as it is sent, `2021-03`, or a year, `2021`. */
export const Month = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, "must be a year or a month, such as 2021-03");

/** Parses a month as it is sent. */
export function dateOf(month: string): PartialDate {
  const [year, number] = month.split("-").map(Number);
  return { year: year ?? 0, month: number ?? null };
}

/** A date as it is sent. */
export function monthText({ year, month }: PartialDate): string {
  const digits = String(year).padStart(4, "0");
  return month === null ? digits : `${digits}-${String(month).padStart(2, "0")}`;
}

const field = z.string().trim().min(1).max(300);
const PostFields = {
  title: field.optional(),
  employer: field.nullable().optional(),
  place: field.nullable().optional(),
  start: Month.nullable().optional(),
  end: Month.nullable().optional(),
  current: z.boolean().optional().describe("true: it has not ended; then it has no `end`"),
};

export const RequirementStrength = z.enum(["must", "desirable"]);
export type RequirementStrength = z.infer<typeof RequirementStrength>;

/** One change of what was read. */
export const ReadingChange = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("set_post"), post_id: PostId, ...PostFields }),
  z
    .strictObject({ op: z.literal("add_post"), line_id: LineId, ...PostFields })
    .describe("A line becomes the heading of a post. Of a line below a post, those below it go with it"),
  z
    .strictObject({ op: z.literal("join_post"), post_id: PostId, into: PostId })
    .describe("The heading and the lines of a post become lines of another"),
  z
    .strictObject({ op: z.literal("remove_post"), post_id: PostId, to: ResumePart.default("other") })
    .describe("It is no post: its heading and its lines belong to a part"),
  z
    .strictObject({
      op: z.literal("move_line"),
      line_id: LineId,
      to: z.union([PostId, ResumePart, z.literal(APART)]).describe("A post, a part, or `apart`"),
      before: LineId.optional().describe("The line of that post before which it stands; without it, it is the last"),
    })
    .describe("A line belongs to another post or part"),
  z
    .strictObject({ op: z.literal("move_section"), section_id: z.string(), to: ResumePart })
    .describe("All lines of a section belong to another part"),
  z
    .strictObject({
      op: z.literal("set_requirement"),
      requirement_id: z.string().max(40),
      strength: z.enum([...RequirementStrength.options, "not_asked"]),
    })
    .describe("How strongly the job asks for something, or that it does not"),
  z
    .strictObject({
      op: z.literal("set_coverage"),
      requirement_id: z.string().max(40),
      line_id: LineId.nullable().describe("The line or the heading that shows it; null if nothing shows it really"),
    })
    .describe("The résumé shows it, or does not"),
  z
    .strictObject({
      op: z.literal("add_requirement"),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      title: z.string().trim().min(2).max(200).optional().describe("In a few words; without it, the words themselves"),
      strength: RequirementStrength.default("must"),
    })
    .describe("These words of the job ask for something"),
]);
export type ReadingChange = z.infer<typeof ReadingChange>;

/** The most changes of one correction. */
const MOST_CHANGES = 100;

/** The body of `PATCH …/reading`: changes, in their order, or the correction that is taken back. */
export const ReadingBody = z
  .strictObject({
    changes: z.array(ReadingChange).min(1).max(MOST_CHANGES).optional(),
    undo: z.string().max(100).optional().describe("The `correction_id` that is taken back"),
  })
  .refine(({ changes, undo }) => (changes === undefined) !== (undo === undefined), {
    error: "give either changes or undo",
  });
export type ReadingBody = z.infer<typeof ReadingBody>;

/** A correction that stands: one request's changes. */
export const ReadingCorrection = z.object({
  correction_id: z.string(),
  at: z.string(),
  changes: z.array(ReadingChange),
});
export type ReadingCorrection = z.infer<typeof ReadingCorrection>;

/** A correction as it is shown, wherever it was said. */
export const ShownCorrection = ReadingCorrection.extend({
  at: z.string().nullable().describe("Null for what an earlier release stored, and for what was added by its title"),
  question_id: z
    .string()
    .optional()
    .describe("It was said in this question. To take it back asks that again, or takes out what was added"),
});
export type ShownCorrection = z.infer<typeof ShownCorrection>;

/** A request to correct the reading, which the interview has not carried out yet. */
export const PendingCorrection = z.object({
  correction_id: z.string(),
  at: z.string(),
  changes: z.array(ReadingChange),
  undo: z.string().nullable().describe("The correction that is taken back; then there are no changes"),
});
export type PendingCorrection = z.infer<typeof PendingCorrection>;

/** What was read before any correction. Every correction starts from it again, so that each can be taken back. */
export const BaseReading = z.object({
  resume: ResumeProfile,
  job: JobProfile,
  gaps: z.array(Gap),
  strengths: z.array(Strength),
  questions: z.array(QuestionSeed).default([]).describe("As they were written then"),
});
export type BaseReading = z.infer<typeof BaseReading>;

/** The corrections of a session. `version` counts the requests that were carried out. */
export const CorrectedReading = z.object({
  version: z.int().positive(),
  done: z.array(z.string()).describe("The ids of the corrections that were carried out, also of those taken back"),
  corrections: z.array(ReadingCorrection),
  base: BaseReading,
});
export type CorrectedReading = z.infer<typeof CorrectedReading>;

const Line = Quote.extend({
  line_id: z.string(),
  shows: z.array(z.string()).describe("Ids of the requirements that it shows"),
});

/** A post as it was read. */
export const ReadPost = z.object({
  post_id: z.string(),
  title: z.string(),
  employer: z.string().nullable(),
  place: z.string().nullable(),
  start: z.string().nullable().describe("A year or a month, such as 2021-03"),
  end: z.string().nullable(),
  current: z.boolean(),
  is_break: z
    .literal(true)
    .optional()
    .describe("It is no employment, but a time between posts: it counts towards no length of experience"),
  heading: Quote.describe("The words of the résumé that it was read from"),
  words: z
    .object({ title: Span.nullable(), employer: Span.nullable(), place: Span.nullable() })
    .describe("Where these stand in the text; null for what the candidate typed"),
  shows: z.array(z.string()).describe("Ids of the requirements that its heading shows"),
  lines: z.array(Line),
});
export type ReadPost = z.infer<typeof ReadPost>;

/** A warning about a document, at its place in the text if it has one. */
export const Remark = z.object({ message: z.string(), start: z.int().optional(), end: z.int().optional() });
export type Remark = z.infer<typeof Remark>;

const ReadRequirement = z.object({
  requirement_id: z.string(),
  title: z.string(),
  start: z.int(),
  end: z.int(),
  strength: z.enum(["must", "desirable", "condition"]),
  coverage: z.enum(["covered", "partial", "missing"]),
  shown_by: z.array(Quote).describe("The lines of the résumé that show it, or a part of it"),
  near: z
    .array(Quote.extend({ line_id: z.string() }))
    .describe("Of what is not shown: the lines that come nearest to it, best first; they prove nothing"),
  gap_id: z.string().nullable(),
  question_id: z.string().nullable(),
  answered: z.boolean().describe("An accepted answer shows it"),
  added: z.boolean().describe("The candidate said that the job also asks for it; its question takes it back"),
});
export type ReadRequirement = z.infer<typeof ReadRequirement>;

/** The resource of `…/reading`. All spans are in code points of the documents' texts. */
export const ReadingResource = z.object({
  session_id: z.string(),
  version: z.int().nonnegative().describe("Its ETag; it counts the corrections that were made or taken back"),
  resume: z.object({
    person: z.object({
      name: Quote.nullable(),
      headline: Quote.nullable(),
      emails: z.array(Quote),
      phones: z.array(Quote),
      links: z.array(Quote),
      place: Quote.nullable(),
    }),
    sections: z.array(
      z.object({
        section_id: z.string(),
        kind: z.enum(["work", ...RESUME_PARTS]),
        heading: Quote.nullable(),
        posts: z.array(ReadPost),
        items: z.array(Line),
      }),
    ),
    apart: z.array(Line).describe("Lines that belong to no post and to no part"),
    warnings: z.array(Remark),
  }),
  job: z.object({
    sentences: z.array(
      Quote.extend({
        requirement_id: z.string().optional().describe("The first requirement in it"),
        strength: z.enum(["must", "desirable", "condition"]).optional(),
        gap_id: z.string().optional(),
        unread: z.boolean().describe("It seems to ask for something that could not be read"),
      }),
    ),
    requirements: z.array(ReadRequirement),
    not_asked: z
      .array(
        z.object({
          requirement_id: z.string(),
          title: z.string(),
          start: z.int(),
          end: z.int(),
          question_id: z
            .string()
            .nullable()
            .describe(
              "The question in which the candidate said so: reopening it brings it back, else `set_requirement`",
            ),
        }),
      )
      .describe("What the candidate took out"),
    warnings: z.array(Remark),
  }),
  corrections: z.array(ShownCorrection).describe("Those that stand, the newest last"),
});
export type ReadingResource = z.infer<typeof ReadingResource>;
