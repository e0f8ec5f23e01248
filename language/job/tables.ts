import type { Block } from "../text/lines.js";

/*
 * Essential and desirable requirements in columns ("Attribute | Essential | Desirable") or marked by a letter at each item.
 */

/** An item or a table cell that is marked as essential or desirable. */
export interface MarkedItem extends Block {
  marked: "must" | "desirable";
}

interface Columns {
  must: number;
  desirable: number;
}

const DIVIDER = /\s*\|\s*|\t+|\s{2,}/g;

/** Reads blocks one by one as rows of a table, until it ends. Returns an empty list for a table's header, null for a block that is not a row. */
export function createTableReader(): (block: Block) => MarkedItem[] | null {
  let columns: Columns | null = null;
  return (block) => {
    const header = columnsOf(block.text);
    columns = header ?? (block.kind === "heading" ? null : columns);
    if (header) return [];
    const cells = columns ? cellsOf(block, columns) : [];
    return cells.length > 0 ? cells : null;
  };
}

function columnsOf(line: string): Columns | null {
  const cells = cellsIn(line).map(({ text }) => text);
  const must = cells.findIndex((cell) => /^(?:essential|required)(?: criteria)?:?$/i.test(cell));
  const desirable = cells.findIndex((cell) => /^(?:desirable|preferred)(?: criteria)?:?$/i.test(cell));
  return must >= 0 && desirable >= 0 ? { must, desirable } : null;
}

function cellsOf(row: Block, { must, desirable }: Columns): MarkedItem[] {
  const cells = cellsIn(row.text);
  if (cells.length <= Math.min(must, desirable)) return [];
  const told = [
    { cell: cells[must], marked: "must" as const },
    { cell: cells[desirable], marked: "desirable" as const },
  ];
  return told.flatMap(({ cell, marked }) =>
    cell && /\p{L}/u.test(cell.text)
      ? [
          {
            ...row,
            kind: "bullet" as const,
            text: cell.text,
            start: row.start + cell.start,
            end: row.start + cell.start + cell.text.length,
            marked,
          },
        ]
      : [],
  );
}

/** "Essential (E) or desirable (D)" before items that begin with the letter; "Essential / Desirable" above items that end with it. */
const LETTERS: [announced: RegExp, item: RegExp][] = [
  [/\bessential \(E\)[\s\S]{0,40}\bdesirable \(D\)/i, /^\s*(?<mark>[ED])\s+(?<item>\S.*)$/s],
  [/\bessential\s*\/\s*desirable\b|\bE\s*\/\s*D\b/i, /^(?<item>.*\S)\s{2,}(?<mark>[ED])\s*$/s],
];

/** Reads the letters that mark items, if the text explains them; null for an item without a letter. */
export function createLetterReader(text: string): (block: Block) => MarkedItem | null {
  const patterns = LETTERS.filter(([announced]) => announced.test(text)).map(([, item]) => item);
  return (block) => {
    for (const pattern of patterns) {
      const { mark, item } = pattern.exec(block.text)?.groups ?? {};
      if (mark === undefined || item === undefined) continue;
      const start = block.start + block.text.indexOf(item);
      const marked = mark === "E" ? "must" : "desirable";
      return { ...block, kind: "bullet", text: item, start, end: start + item.length, marked };
    }
    return null;
  };
}

function cellsIn(line: string): { text: string; start: number }[] {
  const lead = /^\s*\|?\s*/.exec(line)?.[0].length ?? 0;
  const cells: { text: string; start: number }[] = [];
  let from = lead;
  for (const divider of line.slice(lead).matchAll(DIVIDER)) {
    cells.push({ text: line.slice(from, lead + divider.index), start: from });
    from = lead + divider.index + divider[0].length;
  }
  if (from < line.length) cells.push({ text: line.slice(from), start: from });
  return cells;
}
