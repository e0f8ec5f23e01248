/** Refusals that clients may want to show in their own words, by name. They are stable: clients compare them. */
export const REFUSALS = {
  required: "is required",
  only_yes: "says yes alone: tell what you did, in a sentence or two",
  no_new_fact: "give at least one new fact, or edit, or accept",
  not_in_resume: "is not in the résumé word for word",
  short_resume: "has only a few words: send the whole résumé",
  short_job: "has only a few words: send the whole posting",
  same_text: "is the same text as the résumé: send the posting",
  swapped: "and job seem to be swapped: exchange them",
  job_as_resume: "reads like a job posting: send your résumé",
  resume_as_job: "reads like a résumé: send the posting",
  link: "is a link, and nothing is fetched from it: open it, and send the text or the file that it shows",
  empty: "is empty",
  no_known_field: "is an object without a field of JSON Resume: send the text itself, as a string, or such an object",
} as const;
export type Refusal = keyof typeof REFUSALS;

/** The end of a refusal that `as_given: true` overrides. */
export const USE_ANYWAY = "; to use it anyway, send as_given: true";

/** The part of a refusal that says how to change an answer to "no". Clients with a menu name its entry instead. */
export const CHANGE_TO_NO = 'Reply {"kind": "experience", "choice": "no"}';

/** The name of a refusal by its message; null for any other message. */
export function refusalOf(message: string): Refusal | null {
  const found = Object.entries(REFUSALS).find(([, one]) => one === message);
  return (found?.[0] as Refusal | undefined) ?? null;
}
