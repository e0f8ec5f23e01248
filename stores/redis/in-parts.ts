import { nextTurn } from "../../domain/turns.js";

/**
 * Commands that are sent at once for a list. All answers must come within the time that one command has, and other work comes in between:
 * an owner may have ten thousand sessions.
 */
const AT_ONCE = 200;

/** The results of work on each item of a list, in order, with a bounded number of items at once. */
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
