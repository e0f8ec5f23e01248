import { OperatorChange } from "../../domain/operator-change.js";

/** Stored changes. One about a flag that only another version of the program has is left out. */
export function storedChanges(rows: string[]): OperatorChange[] {
  return rows.flatMap((row) => {
    const known = OperatorChange.safeParse(JSON.parse(row));
    return known.success ? [known.data] : [];
  });
}
