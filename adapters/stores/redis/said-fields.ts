/*
 * The fields of `said`, the part of a session that belongs to the owner and is kept longer than the session: each question with its facts
 * and passages, the candidate's later decisions about facts, and learning plans.
 */

/** The field of `said` that counts the changes of a session's facts and passages. */
export const SAID_VERSION_FIELD = "version";

/**
 * The field of `said` that is the tombstone of a deleted fact. It includes the fact's time, since a branch may state another fact under the
 * same id.
 */
export function tombstoneOf({ fact_id, said_at }: { fact_id: string; said_at: string }): string {
  return `deleted ${fact_id} ${said_at}`;
}

/** The field of `said` with the candidate's later decision about a fact as stated at that time. */
export function amendmentField({ fact_id, said_at }: { fact_id: string; said_at: string }): string {
  return `amended ${fact_id} ${said_at}`;
}

/** The fields of `said` with a question's learning plan, and with the candidate's records on it. */
export const PLAN_FIELD = "plan ";
export const RECORD_FIELD = "record ";

/** The ids of the facts for which these fields of `said` include a tombstone. */
export function deletedIn(fields: string[]): string[] {
  return fields.flatMap((field) => /^deleted (\S+) /.exec(field)?.[1] ?? []);
}

/** Selects the fields of `said` that are question ids. Other fields have a space in their names; ids have none. */
export function isQuestionField(field: string): boolean {
  return field !== SAID_VERSION_FIELD && !field.includes(" ");
}
