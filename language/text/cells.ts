/** What the lines of a table's cells become, so that one text has them in reading order. */

/** How the lines of cells are put together. */
export interface CellLines<Line> {
  beside: (lines: readonly Line[]) => Line;
  isItem: (line: Line) => boolean;
  textOf: (line: Line) => string;
}

/**
 * The lines of a row of a table. A row whose cells have one line each is one line, as is the beginning of one whose last cell goes on below
 * ("2019 – 2022" beside a title and what was done); otherwise the cells stand below each other, as does a label without a figure above several
 * lines ("Experience"). `beside` puts lines on one line, `isItem` is true for the item of a list.
 */
export function rowOfCells<Line>(
  cells: readonly (readonly Line[])[],
  { beside, isItem, textOf }: CellLines<Line>,
): Line[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const [first, ...rest] = filled.at(-1) ?? [];
  const others = filled.slice(0, -1);
  const isOneLine = others.length > 0 && others.every((cell) => cell.length === 1);
  const short = filled.findIndex((cell) => cell.length > 1 || (cell[0] !== undefined && isItem(cell[0])));
  // The cells of one line before a longer one, or before a list, stay on one line.
  if (short > 1 && (!isOneLine || isItem(first as Line)))
    return [beside(filled.slice(0, short).flat()), ...filled.slice(short).flat()];
  const isLabel = rest.length > 1 && !others.flat().some((line) => /\d/.test(textOf(line)));
  if (!isOneLine || first === undefined || isLabel || (rest.length > 0 && isItem(first))) return filled.flat();
  return [beside([...others.flat(), first]), ...rest];
}
