import { amended, type Fact, FactAmendment, FactChoice } from "../../../domain/fact.js";
import type { OwnedPassage } from "../../../domain/passage.js";
import { type Person, personKey } from "../../../domain/person.js";
import { FieldValues } from "../../../domain/question.js";
import type { Db } from "./database.js";

export interface FactRow {
  fact_id: string;
  session_id: string;
  question_id: string;
  gap_title: string;
  text: string;
  field_values: string;
  said_at: string;
  choice: string;
  person: string | null;
  amendment: string | null;
}

const INSERT_FACT = `INSERT INTO facts
  (owner, session_id, question_id, fact_id, gap_title, text, field_values, said_at, choice, person, person_key)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** The columns of a fact as it was said, in the order of `INSERT_FACT`. */
type SaidFact = Omit<Fact, "confirmed_at" | "corrected">;

/** Inserts facts as they were said, inside the caller's transaction. */
export function createFactInsert(db: Db): (owner: string, fact: SaidFact) => void {
  const insert = db.prepare(INSERT_FACT);
  return (owner, { session_id, question_id, fact_id, gap_title, text, values, said_at, choice, person }) => {
    const what = [gap_title, text, JSON.stringify(values), said_at, choice];
    insert.run(owner, session_id, question_id, fact_id, ...what, person, keyOrNull(person));
  };
}

/** Inserts passages, inside the caller's transaction. */
export function createPassageInsert(db: Db): (owner: string, passage: OwnedPassage & { person: Person }) => void {
  const insert = db.prepare(
    "INSERT INTO passages (owner, session_id, question_id, kind, ref, text, person_key) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  return (owner, { session_id, question_id, kind, ref, text, person }) => {
    insert.run(owner, session_id, question_id, kind, ref, text, keyOrNull(person));
  };
}

/** The condition for what a person said, with its key as the parameter; statements of earlier releases are everyone's. */
export const isBy = (table: "f" | "p") => `(${table}.person_key IS NULL OR ${table}.person_key = ?)`;

// Null where it is not known whose a statement is.
function keyOrNull(person: Person): string | null {
  return person === null ? null : personKey(person);
}

/** Facts with the candidate's later decisions about them. */
export const FACTS = `SELECT f.fact_id, f.session_id, f.question_id, f.gap_title, f.text, f.field_values, f.said_at, f.choice, f.person, a.amendment
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
