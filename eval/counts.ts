/** How many of a gold set were found, and how many of what was found are right. */
export interface Counts {
  gold: number;
  found: number;
  predicted: number;
  right: number;
}

export const NOTHING: Counts = { gold: 0, found: 0, predicted: 0, right: 0 };

export function add(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    predicted: a.predicted + b.predicted,
    right: a.right + b.right,
  };
}

/** Recall, precision and their harmonic mean; NaN where there was nothing to find or nothing was found. */
export function scores({ gold, found, predicted, right }: Counts): { recall: number; precision: number; f1: number } {
  const recall = found / gold;
  const precision = right / predicted;
  return { recall, precision, f1: (2 * recall * precision) / (recall + precision) };
}

/** A table whose columns are as wide as what stands in them; the first is words, the others figures. */
export function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
