import type { Gap } from "../../domain/gap.js";
import type { Field, FieldValues, QuestionSeed } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";

/* A form for papers or for conditions of the work has a row of fields for each gap. The values of a row have the ids that they have in a form by itself. */

/** True for a question with one form for several gaps, a row for each. */
export function hasRows(question: Pick<QuestionSeed, "fields"> | null): boolean {
  return question?.fields.some(({ gap_id }) => gap_id !== undefined) ?? false;
}

/** The id of a field without the number of its row. */
export function idInRow({ id, gap_id }: Pick<Field, "id" | "gap_id">): string {
  return gap_id === undefined ? id : id.replace(/_\d+$/, "");
}

/** The position of a row, from 0, by the id of one of its fields, which may follow the id of its ask. */
export function rowIndexOf(id: string): number {
  return Number(/_(\d+)$/.exec(id)?.[1] ?? 1) - 1;
}

/** The values of a form by gap, in the order of its rows. A form for one gap is a row of `gap_id`. A row without a choice is left out. */
export function rowsIn(fields: Field[], values: FieldValues, gap_id: string): Map<string, FieldValues> {
  const rows = new Map<string, FieldValues>();
  for (const field of fields) {
    const value = values[field.id];
    if (value === undefined || value === "") continue;
    const id = field.gap_id ?? gap_id;
    rows.set(id, { ...rows.get(id), [idInRow(field)]: value });
  }
  return new Map([...rows].filter(([, row]) => "status" in row || "agrees" in row));
}

/** The choices of a row that say no. */
const NO = new Set(["never", "not_passed", "not_now", "no"]);

/** True for a row that says that the candidate does not have the paper, or that the condition does not suit. */
export function saysNo({ status, agrees }: FieldValues): boolean {
  return [status, agrees].some((value) => typeof value === "string" && NO.has(value));
}

/** True if the form says no in each of the rows that are filled in. */
export function isNothingHeld(fields: Field[], values: FieldValues, { gap_id }: Pick<Gap, "gap_id">): boolean {
  const rows = [...rowsIn(fields, values, gap_id).values()];
  return rows.length > 0 && rows.every(saysNo);
}

/** The statements of one row of a form; none if the row was left out or says no. */
export function statementsOfRow(statements: Statement[], { gap_id }: Pick<Gap, "gap_id">): Statement[] {
  const own = statements.filter(({ field }) => field?.gap_id === gap_id);
  const isNo = own.some(({ field }) => field?.choice !== undefined && NO.has(field.choice.value));
  const isAnswered = own.some(({ field }) => field?.id === "status" || field?.id === "agrees");
  return isAnswered && !isNo ? own : [];
}
