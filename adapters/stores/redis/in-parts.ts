import { nextTurn } from "../../../engine/runtime/event-loop.js";

/**
 * The number of items of a list that are processed at a time. Their commands share a connection, and the last must be answered within its
 * timeout.
 */
const AT_ONCE = 200;

/** Maps a list of any length in order, a bounded number of items at a time. Other runs continue in between. */
export async function inParts<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
  atOnce = AT_ONCE,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += atOnce) {
    if (at > 0) await nextTurn("run");
    results.push(...(await Promise.all(items.slice(at, at + atOnce).map(work))));
  }
  return results;
}
