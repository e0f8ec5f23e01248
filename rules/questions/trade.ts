import type { Family } from "../../domain/job.js";
import type { Lexicon } from "../../language/lexicon.js";
import { termsOf } from "../../language/words.js";

/**
 * The trade in whose words a form asks about what a title names: the job's where the title names a thing of it, or nothing that the lexicon
 * knows; else that of the thing, so that a nurse is not asked for a patient where it is about a spreadsheet.
 */
export function wordingFor(title: string, job: Family, lexicon: Lexicon): Family {
  const own = termsOf(title, lexicon).concepts.map((concept) => lexicon.familyOf(concept));
  return own.length === 0 || own.includes(job) ? job : (own[0] ?? job);
}
