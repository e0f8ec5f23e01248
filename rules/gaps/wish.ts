import type { Requirement } from "../../domain/job.js";
import type { Phrase } from "../../language/phrase.js";
import type { Reader } from "../../language/reader.js";

/** A requirement as it is compared with a résumé: its title and its sentence read. */
export interface Wish {
  requirement: Requirement;
  title: Phrase;
  sentence: Phrase;
}

/** Reads what a requirement asks for. */
export function wishOf(requirement: Requirement, reader: Reader): Wish {
  return { requirement, title: reader.phrase(requirement.title), sentence: reader.phrase(requirement.quote.text) };
}
