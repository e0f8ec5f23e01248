import { StateSchema, type StateSchemaFields } from "@langchain/langgraph";
import { z } from "zod";
import { DocumentSource } from "../../domain/document.js";
import { Gap, Priority, Thresholds } from "../../domain/gap.js";
import { RequirementKind } from "../../domain/job.js";
import { Field, QuestionSeed } from "../../domain/question.js";
import { TextRef } from "../../domain/text.js";
import { Answering } from "../../graph/state/answer.js";
import { Documenting } from "../../graph/state/document.js";
import { Interview } from "../../graph/state/interview.js";
import { letterForm } from "../../rules/letter.js";
import { saysIn } from "../../rules/says.js";
import { materialByHand, SAMPLE_MATERIAL, TypedMaterial } from "./studio-document.js";

/** The dependencies of Studio's channels. `keep` stores a text once and returns a reference to it. */
export interface StudioNeeds {
  provider: string;
  asOf: Date;
  thresholds: Thresholds;
  keep: (text: string) => TextRef;
  /** The texts of two documents that stand in the inputs, to begin with at once. */
  sample?: { resume: string; job: string };
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
export function studioChannels({ provider, asOf, thresholds, keep, sample }: StudioNeeds): {
  interview: Channels<Interview>;
  answer: Channels<Answering>;
  document: Channels<Documenting>;
} {
  const inline = (what: string, filledIn: string | undefined) => {
    const text = z.string().trim().min(1).transform(keep).pipe(TextRef);
    return (filledIn === undefined ? text : text.prefault(filledIn)).describe(`The ${what}: paste its text`);
  };
  const documents = { resume_text: inline("résumé", sample?.resume), job_text: inline("job", sample?.job) };
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
  const question = QuestionSeed.nullable()
    .default(null)
    .describe("The question with its form, as an interview wrote it; without it, the gap is asked about by its title");
  const answer = {
    gap,
    question,
    ...pick(Answering.fields, ["rest", "mode", "answers_language", "family", "flags"]),
    as_of,
  };
  const material = z
    .union([DocumentSource, TypedMaterial.transform((typed) => materialByHand(typed, asOf.toISOString()))])
    .prefault(SAMPLE_MATERIAL)
    .describe("What was told, question by question, and the lines of the résumé; or the material of a document, whole");
  const written = {
    document: Documenting.fields.document,
    material,
    fields: z
      .array(Field)
      .default(letterForm(saysIn("en"), null))
      .describe("The form of a letter; empty for the others, and for a letter without it"),
    ...pick(Documenting.fields, ["job_title", "person", "mode", "language", "flags"]),
    as_of,
  };
  const wrote = { provider: z.string().default(provider).describe("The model that reads and asks") };
  return {
    interview: channels(
      { ...Interview.fields, ...interview, ...wrote },
      { ...documents, ...interview },
    ) as Channels<Interview>,
    answer: channels({ ...Answering.fields, ...answer }, { ...documents, ...answer }) as Channels<Answering>,
    document: channels({ ...Documenting.fields, ...written }, { ...documents, ...written }) as Channels<Documenting>,
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
