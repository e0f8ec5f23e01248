import { StateSchema, type StateSchemaFields } from "@langchain/langgraph";
import { z } from "zod";
import { Gap, Priority, Thresholds } from "../../domain/gap.js";
import { RequirementKind } from "../../domain/job.js";
import { QuestionSeed } from "../../domain/question.js";
import { TextRef } from "../../domain/text.js";
import { Answering } from "../../graph/state/answer.js";
import { Interview } from "../../graph/state/interview.js";
import { settleQuestions } from "../../rules/questions.js";
import { saysIn } from "../../rules/says.js";

/** The dependencies of Studio's channels. `keep` stores a text once and returns a reference to it. */
export interface StudioNeeds {
  provider: string;
  asOf: Date;
  thresholds: Thresholds;
  keep: (text: string) => TextRef;
}

/** The state schema and the input schema of a graph. */
export interface Channels<Schema> {
  state: Schema;
  input: Schema;
}

/**
 * The graphs' channels with inputs that a person can type: a document as its text, a gap as its title. A text is stored when the input is
 * parsed, so that the channels contain its hash, as in the program.
 */
export function studioChannels({ provider, asOf, thresholds, keep }: StudioNeeds): {
  interview: Channels<Interview>;
  answer: Channels<Answering>;
} {
  const inline = (what: string) =>
    z.string().trim().min(1).transform(keep).pipe(TextRef).describe(`The ${what}: paste its text`);
  const documents = { resume_text: inline("résumé"), job_text: inline("job") };
  const as_of = z.string().default(asOf.toISOString()).describe("The time that `present` means in a résumé");
  const interview = {
    ...pick(Interview.fields, ["mode", "questions_language", "max_questions", "minutes"]),
    thresholds: Thresholds.default(thresholds).describe("The score from which an answer is good enough, by priority"),
    ...pick(Interview.fields, ["flags"]),
    as_of,
  };
  const gap = z
    .union([Gap, ByHand.transform((typed) => gapByHand(typed, thresholds))])
    .prefault({ title: "Patient handover" })
    .describe("What is asked about: its title is enough; or a gap of an interview's state, whole");
  const question = QuestionSeed.default(questionByHand(thresholds)).describe(
    "The question with its form, as an interview wrote it",
  );
  const answer = {
    gap,
    question,
    ...pick(Answering.fields, ["rest", "mode", "answers_language", "family", "flags"]),
    as_of,
  };
  const wrote = { provider: z.string().default(provider).describe("The model that reads and asks") };
  return {
    interview: channels(
      { ...Interview.fields, ...interview, ...wrote },
      { ...documents, ...interview },
    ) as Channels<Interview>,
    answer: channels({ ...Answering.fields, ...answer }, { ...documents, ...answer }) as Channels<Answering>,
  };
}

// The same channels with other defaults and wider inputs: the nodes read and write values of the graphs' own types.
function channels(state: StateSchemaFields, input: StateSchemaFields): Channels<unknown> {
  return { state: new StateSchema(state), input: new StateSchema(input) };
}

function pick<Fields extends object, Name extends keyof Fields>(fields: Fields, names: Name[]): Pick<Fields, Name> {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as Pick<Fields, Name>;
}

const ByHand = z.object({
  title: z.string().trim().min(1).describe("The thing asked for, in a few words"),
  priority: Priority.default("HIGH"),
  kind: RequirementKind.default("skill"),
  status: z.enum(["missing", "partial"]).default("missing"),
});

function gapByHand({ title, priority, kind, status }: z.infer<typeof ByHand>, thresholds: Thresholds): Gap {
  return {
    gap_id: "g1",
    requirement_id: "r1",
    title,
    priority,
    status,
    kind,
    must_have: ["CRITICAL", "HIGH", "IMPORTANT"].includes(priority),
    trainable: false,
    job_quote: { text: title, start: 0, end: [...title].length },
    resume_quote: null,
    threshold: thresholds[priority],
    mentions: [],
    months: null,
    months_shown: null,
    level: null,
    resume_quotes: [],
    near: [],
    difference: null,
  };
}

// The generic question and form about an experience, which fit the title of any gap.
function questionByHand(thresholds: Thresholds): QuestionSeed {
  const gap = gapByHand(ByHand.parse({ title: "What the job asks for" }), thresholds);
  return QuestionSeed.parse(
    settleQuestions({ gaps: [gap], family: "general", posts: [], proposals: new Map(), says: saysIn("en") }, [])[0],
  );
}
