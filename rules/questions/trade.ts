import type { Family } from "../../domain/job.js";
import type { Lexicon } from "../../language/lexicon.js";
import { termsOf } from "../../language/words.js";

/**
 * The trade in whose words a form asks about a title. It is the job's trade if a thing in the title belongs to it, or if the lexicon knows none
 * of the things; else the trade of the thing. So a nurse is not asked about a patient where the title is a spreadsheet.
 */
export function wordingFor(title: string, job: Family, lexicon: Lexicon): Family {
  const own = termsOf(title, lexicon).concepts.map((concept) => lexicon.familyOf(concept));
  return own.length === 0 || own.includes(job) ? job : (own[0] ?? job);
}
