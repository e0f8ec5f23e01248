import { amended, type Fact, FactAmendment, FactChoice } from "../../../domain/fact.js";
import { FieldValues } from "../../../domain/question.js";

export interface FactRow {
  fact_id: string;
  session_id: string;
  question_id: string;
  gap_title: string;
  text: string;
  field_values: string;
  said_at: string;
  choice: string;
  amendment: string | null;
}

export const INSERT_FACT = `INSERT INTO facts
  (owner, session_id, question_id, fact_id, gap_title, text, field_values, said_at, choice) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Facts with the candidate's later decisions about them. */
export const FACTS = `SELECT f.fact_id, f.session_id, f.question_id, f.gap_title, f.text, f.field_values, f.said_at, f.choice, a.amendment
  FROM facts f LEFT JOIN amended_facts a USING (owner, fact_id, said_at)`;

/** A row as a fact, with the candidate's later decision about it. */
export function toFact({ field_values, choice, amendment, ...row }: FactRow): Fact {
  const fact: Fact = {
    ...row,
    values: FieldValues.parse(JSON.parse(field_values)),
    choice: FactChoice.parse(choice),
    confirmed_at: null,
    corrected: false,
  };
  return amended(fact, amendment === null ? null : FactAmendment.parse(JSON.parse(amendment)));
}
