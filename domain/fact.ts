import { z } from "zod";
import type { Person } from "./person.js";
import { FieldValues } from "./question.js";

/** The content of a fact about its subject: done, not done, or to be learnt. */
export const FactChoice = z.enum(["yes", "no", "willing_to_learn"]);
export type FactChoice = z.infer<typeof FactChoice>;

/** A candidate's statement, kept for later questions and sessions. */
export const Fact = z.object({
  fact_id: z.string(),
  session_id: z.string(),
  question_id: z.string(),
  gap_title: z.string(),
  text: z.string(),
  values: FieldValues,
  said_at: z.string(),
  choice: FactChoice.default("yes"),
  confirmed_at: z.string().nullable().default(null).describe("When the candidate last said that it is still so"),
  person: z
    .string()
    .nullable()
    .default(null)
    .describe("Whose résumé it was said for; empty if that names nobody, null in older data"),
  corrected: z.boolean().default(false).describe("The candidate has changed its words since they were said"),
});
export type Fact = z.infer<typeof Fact>;

/** The id of the fact that a reply states: confirmed sentences of an answer, or the values of a form. */
export function factIdOf(questionId: string, reply: number, kind: "confirmed" | "form"): string {
  return `${questionId}.${kind === "confirmed" ? CONFIRMED : "fact"}${reply}`;
}
const CONFIRMED = "word";

/** True for the id of a fact that is a confirmed sentence. */
export function isConfirmedFact(factId: string): boolean {
  return factId.slice(factId.lastIndexOf(".") + 1).startsWith(CONFIRMED);
}

/** A change of a fact that the candidate made outside the interview. It is stored beside the original statement, and applied when facts are read. */
export const FactAmendment = z.object({
  text: z.string().nullable(),
  values: FieldValues.nullable(),
  confirmed_at: z.string(),
});
export type FactAmendment = z.infer<typeof FactAmendment>;

/** Applies the candidate's later change to a fact. */
export function amended(fact: Fact, amendment: FactAmendment | null): Fact {
  if (!amendment) return fact;
  const { text, values, confirmed_at } = amendment;
  return {
    ...fact,
    text: text ?? fact.text,
    values: values ?? fact.values,
    confirmed_at,
    corrected: text !== null || values !== null,
  };
}

/** Who said something: an owner may have several people's résumés. Statements of older data, which name no person, are everyone's. */
export interface Speaker {
  owner: string;
  person: Person;
}

/** Reads a candidate's earlier statements. */
export interface FactReader {
  /** At most `limit` facts of a person, newest first. */
  newest(by: Speaker, limit: number): Promise<Fact[]>;
  /** A person's newest statement of each subject that has one of these stems. Other statements may be among them. */
  about(by: Speaker, stems: readonly string[]): Promise<Fact[]>;
}

/** A page of a candidate's statements, newest first. */
export const FactPage = z.object({ items: z.array(Fact), next_cursor: z.string().nullable() });
export type FactPage = z.infer<typeof FactPage>;

/** The body of `POST /api/facts/{fact_id}/confirm`. */
export const FactWord = z
  .strictObject({
    values: FieldValues.optional().describe("What is so instead, of a fact that has values"),
    text: z.string().trim().min(1).max(20_000).optional().describe("What is so instead, of a fact without values"),
  })
  .optional();
export type FactWord = z.infer<typeof FactWord>;
