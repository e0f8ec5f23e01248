import { readFileSync } from "node:fs";
import { ConfigError } from "../../domain/errors.js";
import { Family } from "../../domain/job.js";
import { createLexicon, type Lexicon, parseTaxonomy } from "../../language/lexicon.js";
import { type Places, placesIn } from "../../language/names.js";
import { createReader, type Reader } from "../../language/reader.js";
import { createWeights, type Weights } from "../../language/weights.js";
import { packageFile } from "../runtime/package-file.js";

const dataOf = (file: string) => readFileSync(packageFile(`language/data/${file}`), "utf8");

/** Creates the reader of all texts, with the names of a taxonomy file if one is configured. Throws ConfigError if the file cannot be read. */
export function createLanguageReader(taxonomy: string | null = null): Reader {
  return createReader({ lexicon: taxonomy === null ? ownLexicon() : lexiconWith(taxonomy), weights: ownWeights() });
}

/** The entries of the lexicon that ships with the program, by family, in the form of language/lexicon/entries.ts. */
export function ownEntries(): Record<Family, string> {
  return Object.fromEntries(Family.options.map((family) => [family, dataOf(`skills/${family}.txt`)])) as Record<
    Family,
    string
  >;
}

/** What ships with the program, as it was read first: all programs of a process share it. */
const shipped: { lexicon?: Lexicon; weights?: Weights; places?: Places } = {};

/** The lexicon that ships with the program. */
export function ownLexicon(): Lexicon {
  shipped.lexicon ??= whenUsed(() => createLexicon({ entries: ownEntries() }));
  return shipped.lexicon;
}

// Made when something is looked up first: many a process looks up nothing.
function whenUsed(make: () => Lexicon): Lexicon {
  let made: Lexicon | null = null;
  const all = () => {
    made ??= make();
    return made;
  };
  return {
    find: (list) => all().find(list),
    kindsOf: (concept) => all().kindsOf(concept),
    stemsOf: (concept) => all().stemsOf(concept),
    related: (a, b) => all().related(a, b),
    familyOf: (concept) => all().familyOf(concept),
    get size() {
      return all().size;
    },
  };
}

/** The learned models that ship with the program. */
function ownWeights(): Weights {
  shipped.weights ??= createWeights((name) => dataOf(`weights/${name}.tsv`), ownPlaces);
  return shipped.weights;
}

/** The gazetteer that ships with the program. */
export function ownPlaces(): Places {
  shipped.places ??= placesIn({ towns: dataOf("places/towns.txt"), regions: dataOf("places/regions.txt") });
  return shipped.places;
}

function lexiconWith(taxonomy: string): Lexicon {
  const entries = ownEntries();
  try {
    return createLexicon({ entries, taxonomy: parseTaxonomy(readFileSync(taxonomy, "utf8")) });
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
