/** A pattern with an example that it matches (`reads`) and one that it does not (`leaves`). Both are run as tests. */
export type Row = RegExp & { readonly reads: string; readonly leaves: string };

/** All rows of the modules that have been loaded, for the tests. */
export const ROWS: Row[] = [];

/** Attaches the two examples to a pattern and registers it in ROWS. */
export function row(pattern: RegExp, reads: string, leaves: string): Row {
  const made = Object.assign(pattern, { reads, leaves });
  ROWS.push(made);
  return made;
}
