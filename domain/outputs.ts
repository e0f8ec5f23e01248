import { z } from "zod";
import { Criteria } from "./answer.js";
import { Coverage } from "./gap.js";
import { RequirementKind } from "./job.js";
import { FieldOption, FieldType, Issue } from "./question.js";

/*
 * The output schema of each prompt. Fields are nullable instead of optional, since strict structured output requires every key.
 * Passages are verbatim: those that cannot be found in the source text are dropped by rules/.
 */

export const ReadResumeOutput = z.object({
  headline: z.string().nullable(),
  roles: z.array(
    z.object({
      title: z.string(),
      employer: z.string().nullable().describe("Verbatim, as it stands in the header"),
      header: z.string().describe("The verbatim line or lines that name the role and its dates"),
      lines: z.array(z.string()),
    }),
  ),
  skills: z.array(z.string()),
  education: z.array(z.string()),
  certificates: z.array(z.string()),
  licences: z.array(z.string()).describe("What the law or a regulator asks for: driving licences, registrations"),
  languages: z.array(z.string()),
  projects: z.array(z.string()),
  volunteering: z.array(z.string()),
  other: z.array(z.string()),
});
export type ReadResumeOutput = z.infer<typeof ReadResumeOutput>;

/** A résumé in which nothing was found, to be filled. */
export function emptyResume(): ReadResumeOutput {
  return {
    headline: null,
    roles: [],
    skills: [],
    education: [],
    certificates: [],
    licences: [],
    languages: [],
    projects: [],
    volunteering: [],
    other: [],
  };
}

export const ReadJobOutput = z.object({
  title: z.string(),
  requirements: z.array(
    z.object({
      title: z.string().describe("The thing asked for, in a few words of the job's own"),
      quotes: z.array(z.string()).min(1).describe("The verbatim sentences that ask for it, the clearest first"),
      kind: RequirementKind,
      strength: z.enum(["must", "desirable", "duty"]),
      trainable: z.boolean().describe("The job says that it can be learnt after the start"),
    }),
  ),
  unread: z.array(z.string()),
});
export type ReadJobOutput = z.infer<typeof ReadJobOutput>;

export const FindGapsOutput = z.object({
  findings: z.array(
    z.object({
      requirement_id: z.string(),
      coverage: Coverage,
      resume_quotes: z.array(z.string()).describe("Verbatim passages that show it; empty when missing"),
      difference: z.string().nullable().describe("What is asked and not shown, in a few words; null when covered"),
    }),
  ),
});
export type FindGapsOutput = z.infer<typeof FindGapsOutput>;

/** One item of a batch. Each is validated separately, so that an invalid one does not void the others. */
export const QuestionOutput = z.object({
  gap_id: z.string(),
  question: z.string().min(1),
  why: z.string().min(1),
  fields: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
        type: FieldType,
        question: z.string().min(1),
        required: z.boolean(),
        options: z.array(FieldOption).nullable(),
        help: z.string().nullable(),
      }),
    )
    .max(8)
    .describe("For an experience; empty for the other kinds, whose forms are known"),
});
export type QuestionOutput = z.infer<typeof QuestionOutput>;

export const WriteQuestionsOutput = z.object({ questions: z.array(z.unknown()) });

/** The same list with the schema of its items, as a model is shown it. */
export const WriteQuestionsRequest = z.object({ questions: z.array(QuestionOutput) });

const sentence = z.object({
  text: z.string().min(1),
  rests_on: z.array(z.int()).describe("The numbers of the statements that say it"),
});
export const DraftOutput = z.object({
  title: z.string().min(1),
  bullets: z.array(sentence).min(1).max(5),
  spoken: z.array(sentence).min(1).describe("The spoken version, sentence by sentence"),
});
export type DraftOutput = z.infer<typeof DraftOutput>;

export const CheckGroundingOutput = z.object({
  findings: z.array(
    z.object({
      sentence: z.int().describe("The sentence's number"),
      says_more: z.string().nullable().describe("What it says that its statements do not; null where there is nothing"),
    }),
  ),
  contradictions: z
    .array(z.object({ first: z.string().min(1), second: z.string().min(1) }))
    .describe("Pairs of verbatim passages that cannot both be true; empty when there are none"),
});
export type CheckGroundingOutput = z.infer<typeof CheckGroundingOutput>;

export const WarmUpOutput = z.object({ ready: z.boolean() });

export const JudgeOutput = z.object({
  criteria: Criteria,
  strengths: z.array(z.object({ label: z.string(), description: z.string() })),
  issues: z.array(Issue),
});
export type JudgeOutput = z.infer<typeof JudgeOutput>;
