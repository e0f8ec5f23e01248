import type { Requirement } from "../../domain/job.js";
import type { Reader } from "../../language/reader.js";
import type { Phrase } from "../../language/words.js";

/** A requirement with its title and its sentence parsed. */
export interface ParsedRequirement {
  requirement: Requirement;
  title: Phrase;
  sentence: Phrase;
}

/** Parses the title and the sentence of a requirement. */
export function parseRequirement(requirement: Requirement, reader: Reader): ParsedRequirement {
  return { requirement, title: reader.phrase(requirement.title), sentence: reader.phrase(requirement.quote.text) };
}
