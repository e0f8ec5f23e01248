import { invalidInput } from "../../domain/errors.js";
import type { Page } from "./queries.js";

/**
 * A page of a list, in its order. The cursor is the id of the last item of the previous page. Throws `input_invalid` if that item is no
 * longer in the list.
 */
export function pageOf<Item>(
  all: Item[],
  idOf: (item: Item) => string,
  limit: number,
  cursor: string | null,
): Page<Item> {
  const from = cursor === null ? 0 : all.findIndex((item) => idOf(item) === cursor) + 1;
  if (cursor !== null && from === 0) throw invalidInput([{ path: "cursor", message: "is not a cursor of this list" }]);
  const items = all.slice(from, from + limit);
  const last = items.at(-1);
  return { items, next_cursor: from + limit < all.length && last ? idOf(last) : null };
}
