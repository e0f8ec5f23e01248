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
    if (header || isLetterHead(block.text)) return [];
    const cells = columns ? cellsOf(block, columns) : [];
    return cells.length > 0 ? cells : null;
  };
}

// "Criteria | E/D | Assessed by": below it a letter marks each item.
function isLetterHead(line: string): boolean {
  const cells = cellsIn(line).map(({ text }) => text.trim());
  return cells.length > 1 && cells.some((cell) => /^E ?\/ ?D$/.test(cell));
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

/** The text explains the letters: "Essential (E) / Desirable (D)", "E = essential". */
const LETTERS_EXPLAINED =
  /\bessential\b[^\n]{0,20}\(E\)[\s\S]{0,40}\bdesirable\b[^\n]{0,20}\(D\)|\bE\s*[=:–-]\s*essential\b|\bessential\s*\/\s*desirable\b|^[^\w\n]{0,20}E\s?\/\s?D[^\w\n]{0,20}$/im;
/** A letter apart from its item: before it, or in a column behind it. */
const LETTER = [
  /^\s*\(?(?<mark>[ED])(?:[).:]*\s{2,}|\)[.:]?\s+|\t|\s(?=\p{Lu}))(?<item>\S.*)$/su,
  /^(?<item>[^\t]*?\S)(?:\s{2,}|\t)(?<mark>[ED])(?:(?:\s{2,}|\t).*)?$/su,
];
/** A letter or the word in brackets behind its item. */
const IN_BRACKETS = /^(?<item>.*\S)\s*[([](?<mark>E|D|essential|desirable)[)\]]\s*[.;]?\s*$/isu;
/** What is left of a line that explains a letter. */
const EXPLAINS = /^\W*(?:essential|desirable)(?: criteria)?\W*$/i;
/** So many lines with brackets explain themselves. */
const ENOUGH_BRACKETS = 3;

/** Reads the letters that mark items, if the text explains them or has several in brackets; null for an item without a letter. */
export function createLetterReader(text: string): (block: Block) => MarkedItem | null {
  const isExplained = LETTERS_EXPLAINED.test(text);
  const inBrackets = text.split("\n").filter((line) => IN_BRACKETS.test(line)).length;
  const patterns = [
    ...(isExplained || inBrackets >= ENOUGH_BRACKETS ? [IN_BRACKETS] : []),
    ...(isExplained ? LETTER : []),
  ];
  return (block) => {
    for (const pattern of patterns) {
      const { mark, item } = pattern.exec(block.text)?.groups ?? {};
      // The line that explains the letters is no item.
      if (mark === undefined || item === undefined || EXPLAINS.test(item)) continue;
      if (LETTERS_EXPLAINED.test(block.text)) continue;
      const start = block.start + block.text.indexOf(item);
      const marked = /^e/i.test(mark) ? "must" : "desirable";
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
