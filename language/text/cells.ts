/** What the lines of a table's cells become, so that one text has them in reading order. */

/**
 * The lines of a row of a table. A row whose cells have one line each is one line, as is the beginning of one whose last cell goes on below
 * ("2019 – 2022" beside a title and what was done); otherwise the cells stand below each other. `beside` puts lines on one line, `isItem` is true for
 * the item of a list.
 */
export function rowOfCells<Line>(
  cells: readonly (readonly Line[])[],
  beside: (lines: readonly Line[]) => Line,
  isItem: (line: Line) => boolean,
): Line[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const [first, ...rest] = filled.at(-1) ?? [];
  const others = filled.slice(0, -1);
  const isOneLine = others.length > 0 && others.every((cell) => cell.length === 1);
  if (!isOneLine || first === undefined || (rest.length > 0 && isItem(first))) return filled.flat();
  return [beside([...others.flat(), first]), ...rest];
}
