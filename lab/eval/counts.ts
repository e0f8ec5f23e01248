/** The counts for recall (`found` of `gold`) and precision (`right` of `predicted`). */
export interface Counts {
  gold: number;
  found: number;
  predicted: number;
  right: number;
}

const NOTHING: Counts = { gold: 0, found: 0, predicted: 0, right: 0 };

export function add(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    predicted: a.predicted + b.predicted,
    right: a.right + b.right,
  };
}

/** Recall, precision and their harmonic mean; NaN if there was nothing to find or nothing was found. */
export function scores({ gold, found, predicted, right }: Counts): { recall: number; precision: number; f1: number } {
  const recall = found / gold;
  const precision = right / predicted;
  return { recall, precision, f1: (2 * recall * precision) / (recall + precision) };
}

/** The total of all counts. */
export function sum(measured: [string, Counts][]): Counts {
  return measured.reduce((all, [, counts]) => add(all, counts), NOTHING);
}

/** Formats a ratio with two decimals; a dash for NaN. */
export const percent = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(2));

/** The columns of `row`. */
export const HEAD = ["", "gold", "found", "recall", "precision", "F1"];

export function tableRow(name: string, counts: Counts): string[] {
  const { recall, precision, f1 } = scores(counts);
  return [name, ...[counts.gold, counts.predicted].map(String), ...[recall, precision, f1].map(percent)];
}

/** Formats rows as a table with aligned columns: the first to the left, the others to the right. */
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
