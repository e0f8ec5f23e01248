import { CsvError, parse } from "csv-parse/sync";
import { ConfigError } from "../../domain/errors.js";

/** A skill of a taxonomy with its alternative names. */
export interface TaxonomyEntry {
  name: string;
  aliases: string[];
}

/**
 * Parses a skills taxonomy: CSV with a header and the columns preferredLabel and altLabels (names separated by "|" or line
 * ends), as ESCO publishes it. Throws ConfigError for invalid data, with its line or row if known.
 */
export function parseTaxonomy(csv: string): TaxonomyEntry[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(csv, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: false });
  } catch (cause) {
    throw invalid(
      cause instanceof CsvError ? `line ${cause.lines}: ${cause.message}` : "the file is not valid CSV",
      cause,
    );
  }
  const [first] = rows;
  if (!first) throw invalid("it has no rows");
  for (const column of ["preferredLabel", "altLabels"])
    if (!(column in first)) throw invalid(`it has no column ${column}`);
  return rows.map(({ preferredLabel = "", altLabels = "" }, index) => {
    if (preferredLabel.trim() === "") throw invalid(`row ${index + 1} has no preferredLabel`);
    return {
      name: preferredLabel.trim(),
      aliases: altLabels
        .split(/[|\n]/)
        .map((alias) => alias.trim())
        .filter(Boolean),
    };
  });
}

function invalid(message: string, cause?: unknown): ConfigError {
  return new ConfigError({ code: "config_invalid", message, cause });
}
