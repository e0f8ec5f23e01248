import { readFileSync } from "node:fs";
import { ConfigError } from "../../domain/errors.js";
import { createLexicon, type Lexicon } from "../../language/lexicon/lexicon.js";
import { parseTaxonomy } from "../../language/lexicon/taxonomy.js";

/** Built once per process, since it never changes. */
let own: Lexicon | null = null;

/** Returns the built-in lexicon, with the names of a taxonomy file if one is configured. Throws ConfigError if that cannot be read. */
export function createLexiconWithTaxonomy(taxonomy: string | null): Lexicon {
  if (taxonomy === null) {
    own ??= createLexicon();
    return own;
  }
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
