/** A pattern of English, with an example of what it reads and of what it leaves alone: they are its test. */
export type Row = RegExp & { readonly reads: string; readonly leaves: string };

/** All rows that have been loaded. */
export const ROWS: Row[] = [];

/** Gives a pattern its examples. */
export function row(pattern: RegExp, reads: string, leaves: string): Row {
  const made = Object.assign(pattern, { reads, leaves });
  ROWS.push(made);
  return made;
}
