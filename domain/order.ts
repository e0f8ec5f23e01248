/** The items in the order of these ids; items that the order does not name follow as they were. */
export function inOrderOf<Item>(
  items: readonly Item[],
  order: readonly string[],
  idOf: (item: Item) => string,
): Item[] {
  const rankOf = (item: Item) => (order.includes(idOf(item)) ? order.indexOf(idOf(item)) : order.length);
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}
