import { CsvError, parse } from "csv-parse/sync";

/** A skill of a taxonomy with its alternative names. */
export interface TaxonomyEntry {
  name: string;
  aliases: string[];
}

/**
 * Parses a skills taxonomy: CSV with a header and the columns preferredLabel and altLabels (names separated by "|" or line
 * ends), as ESCO publishes it. Throws an Error for invalid data, with its line or row if known.
 */
export function parseTaxonomy(csv: string): TaxonomyEntry[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(csv, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: false });
  } catch (cause) {
    throw new Error(cause instanceof CsvError ? `line ${cause.lines}: ${cause.message}` : "it cannot be read as CSV", {
      cause,
    });
  }
  const [first] = rows;
  if (!first) throw new Error("it has no rows");
  for (const column of ["preferredLabel", "altLabels"])
    if (!(column in first)) throw new Error(`it has no column ${column}`);
  return rows.map(({ preferredLabel = "", altLabels = "" }, index) => {
    if (preferredLabel.trim() === "") throw new Error(`row ${index + 1} has no preferredLabel`);
    return {
      name: preferredLabel.trim(),
      aliases: altLabels
        .split(/[|\n]/)
        .map((alias) => alias.trim())
        .filter(Boolean),
    };
  });
}
