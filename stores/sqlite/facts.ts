import { FieldValues } from "../../domain/question.js";
import type { Fact, FactReader } from "../../domain/session.js";
import { type Db, withStoreErrors } from "./database.js";

export interface FactRow {
  fact_id: string;
  session_id: string;
  question_id: string;
  gap_title: string;
  text: string;
  field_values: string;
  said_at: string;
}

/** Reads the facts that candidates stated, by owner. They are written with the projection of their thread. */
export function createFactStore(db: Db): FactReader {
  const select = db.prepare<[string], FactRow>(
    "SELECT fact_id, session_id, question_id, gap_title, text, field_values, said_at FROM facts WHERE owner = ? ORDER BY said_at, fact_id",
  );
  return {
    async list(owner) {
      return withStoreErrors(() => select.all(owner)).map(toFact);
    },
  };
}

export function toFact({ field_values, ...row }: FactRow): Fact {
  return { ...row, values: FieldValues.parse(JSON.parse(field_values)) };
}
