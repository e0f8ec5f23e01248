import { z } from "zod";
import { Criteria } from "./answer.js";
import { Coverage } from "./gap.js";
import { RequirementKind } from "./job.js";
import { FieldOption, FieldType, Issue } from "./question.js";
import { keysOf } from "./table.js";
import { MAX_LINES } from "./text.js";

/*
 * The output schema of each prompt. Fields are nullable instead of optional, since strict structured output requires every key. Passages are
 * verbatim: rules/ drop those that cannot be found in the source text. Every text and list has a limit far beyond the requested size: an output
 * that exceeds it is malformed, and never stored or shown.
 */

/** A verbatim passage of a document. */
const passage = z.string().max(20_000);
const passages = z.array(passage).max(MAX_LINES);
/** A few words. */
const name = z.string().max(300);
/** A sentence or two. */
const remark = z.string().max(1_000);
const MOST_ITEMS = 500;

export const ReadResumeOutput = z.object({
  headline: passage.nullable(),
  roles: z
    .array(
      z.object({
        title: passage,
        employer: passage
          .nullable()
          .describe("Verbatim, as it stands in the header, or above it where several roles share one"),
        place: passage.nullable().default(null).describe("Verbatim: the town or country of the role"),
        header: passage.describe("The verbatim line or lines that name the role and its dates"),
        lines: passages,
      }),
    )
    .max(MOST_ITEMS),
  skills: passages,
  education: passages,
  certificates: passages,
  licences: passages.describe("What the law or a regulator asks for: driving licences, registrations"),
  languages: passages,
  projects: passages,
  volunteering: passages,
  publications: passages.default([]),
  awards: passages.default([]),
  interests: passages.default([]),
  referees: passages.default([]),
  headings: passages.default([]).describe("The verbatim headings of its sections"),
  other: passages,
});
export type ReadResumeOutput = z.infer<typeof ReadResumeOutput>;

/** An empty reading of a résumé, to be filled. */
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
    publications: [],
    awards: [],
    interests: [],
    referees: [],
    headings: [],
    other: [],
  };
}

export const ReadJobOutput = z.object({
  title: remark,
  requirements: z
    .array(
      z.object({
        title: remark.describe("The thing asked for, in a few words of the job's own"),
        quotes: z.array(passage).min(1).max(100).describe("The verbatim sentences that ask for it, the clearest first"),
        kind: RequirementKind,
        strength: z.enum(["must", "desirable", "duty"]),
        trainable: z.boolean().describe("The job says that it can be learnt after the start"),
      }),
    )
    .max(MOST_ITEMS),
  unread: passages,
});
export type ReadJobOutput = z.infer<typeof ReadJobOutput>;

export const FindGapsOutput = z.object({
  findings: z
    .array(
      z.object({
        requirement_id: name,
        coverage: Coverage,
        resume_quotes: z.array(passage).max(100).describe("Verbatim passages that show it; empty when missing"),
        difference: remark.nullable().describe("What is asked and not shown, in a few words; null when covered"),
      }),
    )
    .max(MOST_ITEMS),
  matters: z
    .array(z.object({ requirement_ids: z.array(name).max(MOST_ITEMS), why: remark.nullable() }))
    .max(MOST_ITEMS)
    .default([])
    .describe("The requirements that one story would show together; one that is in none is asked about alone"),
});
export type FindGapsOutput = z.infer<typeof FindGapsOutput>;

/** One item of a batch. Each is validated separately, so that an invalid one does not void the others. */
export const QuestionOutput = z.object({
  gap_id: name,
  question: remark.min(1),
  why: remark.min(1),
  fields: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
        type: FieldType,
        question: remark.min(1),
        required: z.boolean(),
        options: z
          .array(FieldOption.extend({ value: name, label: name }))
          .max(50)
          .nullable(),
        help: remark.nullable(),
      }),
    )
    .max(8)
    .describe("For an experience; empty for the other kinds, whose forms are known"),
  told: z
    .int()
    .nullable()
    .default(null)
    .describe("The number of the earlier statement that tells the very thing that is asked; null where none does"),
});
export type QuestionOutput = z.infer<typeof QuestionOutput>;

export const WriteQuestionsOutput = z.object({ questions: z.array(z.unknown()).max(MOST_ITEMS) });

/** The same list with the schema of its items, as it is sent to a model. */
export const WriteQuestionsRequest = z.object({ questions: z.array(QuestionOutput).max(MOST_ITEMS) });

const sentence = z.object({
  text: remark.min(1),
  rests_on: z.array(z.int()).max(MOST_ITEMS).describe("The numbers of the statements that say it"),
});
export const DraftOutput = z.object({
  title: name.min(1),
  bullets: z
    .array(sentence)
    .max(10)
    .describe("At most three lines, the best first; empty where nothing told is worth one"),
  not_done: z
    .array(z.int())
    .max(MOST_ITEMS)
    .nullish()
    .describe("Statements that are not told as done by the candidate, or are taken back"),
});
export type DraftOutput = z.infer<typeof DraftOutput>;

const notDone = z
  .array(z.int())
  .max(MOST_ITEMS)
  .nullish()
  .describe("Statements that are not told as done by the candidate");
export const ComposeLetterOutput = z.object({
  paragraphs: z
    .array(
      z.object({
        about: z.enum(["requirement", "reason", "explanation"]),
        gap_ids: z.array(name).max(100).describe("Of a requirement: the ids of what it meets; else empty"),
        sentences: z.array(sentence).min(1).max(10),
      }),
    )
    .max(10)
    .describe("Without greeting, opening, date and closing, which stand already"),
  not_done: notDone,
});
export type ComposeLetterOutput = z.infer<typeof ComposeLetterOutput>;

export const ComposePageOutput = z.object({
  profile: z
    .object({
      replaces: z.array(z.int()).max(MOST_ITEMS).describe("The lines of the old profile; empty if there is none"),
      sentences: z.array(sentence).max(10).describe("At most three"),
    })
    .nullable()
    .describe("null where the old one stays"),
  lines: z
    .array(sentence.extend({ line: z.int() }))
    .max(MOST_ITEMS)
    .describe("Lines in other words; empty where all stand well"),
  left_out: z
    .array(z.object({ line: z.int(), why: remark, instead: z.int().nullable().describe("The line that says it") }))
    .max(MOST_ITEMS)
    .describe("Lines that had better not be sent"),
  order: z
    .array(z.object({ post: z.int(), lines: z.array(z.int()).max(MOST_ITEMS) }))
    .max(100)
    .describe("Of each post whose lines stand in another order: all of them"),
  skills: z
    .array(z.object({ name: name.min(1), rests_on: z.array(z.int()).max(MOST_ITEMS) }))
    .max(30)
    .describe("Skills that the page does not name yet"),
  not_done: notDone,
});
export type ComposePageOutput = z.infer<typeof ComposePageOutput>;

export const ComposeInterviewOutput = z.object({
  questions: z
    .array(
      z.object({
        matter: z.int(),
        question: remark.min(1).nullable().describe("As they would ask it; null where its own wording is best"),
      }),
    )
    .max(20)
    .describe("The five that they are most likely to ask, the most likely first"),
  to_ask: z.array(remark.min(1)).max(10).describe("What the candidate may ask them; at most four"),
});
export type ComposeInterviewOutput = z.infer<typeof ComposeInterviewOutput>;

export const SpeakAnswerOutput = z.object({
  answers: z
    .array(z.object({ question: z.int(), sentences: z.array(sentence).max(15).describe("Empty if nothing told fits") }))
    .max(20),
  not_done: notDone,
});
export type SpeakAnswerOutput = z.infer<typeof SpeakAnswerOutput>;

export const ChooseResourcesOutput = z.object({
  useful: z
    .array(
      z.object({
        n: z.int().describe("The resource's number"),
        relevance: z.int().min(1).max(10),
        leads: z.boolean().describe("It ends with the very paper that is asked for, or is the usual way to it"),
        why: remark,
      }),
    )
    .max(MOST_ITEMS)
    .describe("Best first; empty where none helps"),
});
export type ChooseResourcesOutput = z.infer<typeof ChooseResourcesOutput>;

export const WarmUpOutput = z.object({ ready: z.boolean() });

const JudgedIssue = Issue.extend({
  label: name,
  description: remark,
  improvement: z
    .object({ title: name, question: remark.min(1), field_type: FieldType, help: remark.nullable() })
    .nullable(),
});
export const JudgeOutput = z.object({
  findings: z
    .array(
      z.object({
        sentence: z.int().describe("The sentence's number"),
        says_more: remark.nullable().describe("What it says that its statements do not; null where there is nothing"),
      }),
    )
    .max(MOST_ITEMS)
    .describe("One for each sentence to compare; empty when there are none"),
  contradictions: z
    .array(z.object({ first: passage.min(1), second: passage.min(1) }))
    .max(100)
    .default([])
    .describe("Pairs of verbatim passages that cannot both be true; empty when there are none"),
  weak: z
    .array(z.object({ bullet: z.int().describe("The bullet's number, from 1"), why: remark }))
    .max(MOST_ITEMS)
    .default([])
    .describe("Bullets that had better not be sent as they stand"),
  criteria: Criteria,
  covers: Coverage.nullable()
    .default(null)
    .describe("How far the answer shows what the gap asks for; null where that is not judged"),
  shown: z
    .array(z.object({ gap_id: name, covers: Coverage, sentence: passage.nullable() }))
    .max(100)
    .default([])
    .describe("Each of the gaps that are asked together with the first, with the sentence of the answer that shows it"),
  also: z.array(name).max(MOST_ITEMS).default([]).describe("Ids of other gaps that the answer shows too"),
  strengths: z.array(z.object({ label: name, description: remark })).max(50),
  issues: z.array(JudgedIssue).max(50),
});
export type JudgeOutput = z.infer<typeof JudgeOutput>;

export const JudgeLetterOutput = JudgeOutput.pick({ findings: true, contradictions: true }).extend({
  remarks: z
    .array(
      z.object({
        sentence: z.int().describe("The sentence's number in the letter"),
        kind: z.enum(["unclear", "said_on_the_page"]),
        why: remark,
      }),
    )
    .max(MOST_ITEMS)
    .default([])
    .describe("Sentences of which the reader would stumble; empty when there are none"),
});
export type JudgeLetterOutput = z.infer<typeof JudgeLetterOutput>;

export const JudgePageOutput = JudgeOutput.pick({ findings: true, contradictions: true }).extend({
  remarks: z
    .array(z.object({ line: z.int(), kind: z.enum(["unclear", "doubled", "spelling"]), why: remark }))
    .max(MOST_ITEMS)
    .default([])
    .describe("Lines of which the reader would stumble; empty when there are none"),
  facts: z.array(remark).max(3).default([]).describe("Questions about the facts that would still change most"),
});
export type JudgePageOutput = z.infer<typeof JudgePageOutput>;

export const JudgeInterviewOutput = JudgeOutput.pick({ findings: true }).extend({
  practice: z
    .array(
      z.object({
        n: z.int().describe("The question's number"),
        left_out: z.array(z.int()).max(MOST_ITEMS).describe("Statements that would have answered better"),
        added: z.array(passage).max(50).describe("Verbatim passages of what was said that no statement says"),
      }),
    )
    .max(20)
    .default([])
    .describe("One for each answer that was practised; empty when there are none"),
});
export type JudgeInterviewOutput = z.infer<typeof JudgeInterviewOutput>;

/** The answer that each prompt asks for, by the prompt's name: a prompt without a row does not compile. */
export const OUTPUTS = {
  readResume: ReadResumeOutput,
  readJob: ReadJobOutput,
  findGaps: FindGapsOutput,
  writeQuestions: WriteQuestionsRequest,
  draftAnswer: DraftOutput,
  refineAnswer: DraftOutput,
  repairAnswer: DraftOutput,
  judgeAnswer: JudgeOutput,
  composeLetter: ComposeLetterOutput,
  judgeLetter: JudgeLetterOutput,
  composePage: ComposePageOutput,
  judgePage: JudgePageOutput,
  composeInterview: ComposeInterviewOutput,
  speakAnswer: SpeakAnswerOutput,
  judgeInterview: JudgeInterviewOutput,
  chooseResources: ChooseResourcesOutput,
  warmUp: WarmUpOutput,
} as const;
export type PromptName = keyof typeof OUTPUTS;
export const PROMPT_NAMES = keysOf(OUTPUTS);
