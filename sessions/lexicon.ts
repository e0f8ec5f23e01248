import { readFileSync } from "node:fs";
import { ConfigError } from "../domain/errors.js";
import { createLexicon, LEXICON, type Lexicon } from "../rules/lexicon/lexicon.js";
import { parseTaxonomy } from "../rules/lexicon/taxonomy.js";

/** The lexicon that ships with the program, with the names of a taxonomy's file when one is configured. */
export function lexiconWith(taxonomy: string | null): Lexicon {
  if (taxonomy === null) return LEXICON;
  try {
    return createLexicon({ taxonomy: parseTaxonomy(readFileSync(taxonomy, "utf8")) });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "it cannot be read";
    const complaint = `must name a CSV file of skills with the columns preferredLabel and altLabels: ${reason}`;
    throw new ConfigError({
      code: "config_invalid",
      message: `The configuration cannot be used. SKILLS_TAXONOMY ${complaint}.`,
      details: { errors: [{ path: "SKILLS_TAXONOMY", message: complaint }] },
    });
  }
}
