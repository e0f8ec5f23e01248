/** A pattern with an example that it matches (`reads`) and one that it does not (`leaves`). Both are run as tests. */
export type TestedPattern = RegExp & { readonly reads: string; readonly leaves: string };

/** All rows of the modules that have been loaded, for the tests. */
export const ROWS: TestedPattern[] = [];

/** Attaches the two examples to a pattern and registers it in ROWS. */
export function testedPattern(pattern: RegExp, reads: string, leaves: string): TestedPattern {
  const made = Object.assign(pattern, { reads, leaves });
  ROWS.push(made);
  return made;
}
