/*
 * The skills lexicon, written for this project: one file per family of occupations in language/data/skills/, one entry per line:
 *   name = alias, alias < broader, broader ~ related, related
 * An alias is a synonym. An entry also shows its broader entries (Tableau shows data visualisation, but not vice versa). A related
 * entry shows a requirement partly. Inflected forms are matched by their stems.
 * A name or alias ending in "!" is case-sensitive (for short names such as R or Go).
 */

/** A parsed entry. `names` are its name and aliases; case-sensitive ones still end in "!". */
export interface Entry {
  concept: string;
  names: string[];
  broader: string[];
  related: string[];
}

/** Parses a line of the lexicon: name = alias, alias < broader, broader ~ related, related. */
export function parseEntry(line: string): Entry {
  const [rest = "", related = ""] = line.split(" ~ ");
  const [naming = "", broader = ""] = rest.split(" < ");
  const [name = "", aliases = ""] = naming.split(" = ");
  return {
    concept: name.trim().replace(/!$/, ""),
    names: [name.trim(), ...listOf(aliases)],
    broader: listOf(broader),
    related: listOf(related),
  };
}

function listOf(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}
