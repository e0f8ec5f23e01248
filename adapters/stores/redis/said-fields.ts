/*
 * The fields of `said`, the part of a session that belongs to the owner and outlives it: each question with its facts and passages, the
 * candidate's later words on them, and learning plans.
 */

/** The field of `said` that counts the changes of a session's facts and passages. */
export const SAID_VERSION_FIELD = "version";

/** The field of `said` that is the tombstone of a deleted fact. With its time, since a branch may state another one under the same id. */
export function tombstoneOf({ fact_id, said_at }: { fact_id: string; said_at: string }): string {
  return `deleted ${fact_id} ${said_at}`;
}

/** The field of `said` with the candidate's later word on a fact as it was stated at that time. */
export function amendmentField({ fact_id, said_at }: { fact_id: string; said_at: string }): string {
  return `amended ${fact_id} ${said_at}`;
}

/** The fields of `said` with a question's learning plan, and with what was recorded about it. */
export const PLAN_FIELD = "plan ";
export const RECORD_FIELD = "record ";

/** The ids of the facts that these fields of `said` are tombstones of. */
export function deletedIn(fields: string[]): string[] {
  return fields.flatMap((field) => /^deleted (\S+) /.exec(field)?.[1] ?? []);
}

/** The fields of `said` that are questions. Other fields have a space in their names; ids have none. */
export function isQuestionField(field: string): boolean {
  return field !== SAID_VERSION_FIELD && !field.includes(" ");
}
