/* What the lines of a table's cells become, so that a text has them in reading order. */

/** How lines of cells are handled: `beside` puts some on one line, `isItem` is true for the item of a list. */
export interface CellLines<Line> {
  beside: (lines: readonly Line[]) => Line;
  isItem: (line: Line) => boolean;
  textOf: (line: Line) => string;
}

/**
 * The lines of a row of a table. Cells of one line each are one line, with the first line of a last cell that goes on below ("2019 – 2022" beside a
 * title and what was done). Before another cell of several lines, and before a list, they are a line of their own. Other cells stand below each other,
 * as does a label without a figure above several lines ("Experience").
 */
export function rowOfCells<Line>(
  cells: readonly (readonly Line[])[],
  { beside, isItem, textOf }: CellLines<Line>,
): Line[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const isShort = ([line, ...more]: readonly Line[]) => line !== undefined && more.length === 0 && !isItem(line);
  const until = filled.findIndex((cell) => !isShort(cell));
  const [short, others] = until < 0 ? [filled, []] : [filled.slice(0, until), filled.slice(until)];
  const [first, ...rest] = filled.at(-1) ?? [];
  const before = filled.slice(0, -1);
  const isLastLong = before.length > 0 && before.every((cell) => cell.length === 1);
  const isList = first !== undefined && isItem(first);
  if (short.length > 1 && others.length > 0 && (!isLastLong || isList)) return [beside(short.flat()), ...others.flat()];
  const isLabel = rest.length > 1 && !before.flat().some((line) => /\d/.test(textOf(line)));
  if (first === undefined || !isLastLong || isLabel || (isList && rest.length > 0)) return filled.flat();
  return [beside([...before.flat(), first]), ...rest];
}
