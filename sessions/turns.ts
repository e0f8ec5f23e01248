import { setImmediate as turn } from "node:timers/promises";

/** A stream that always has more is told after so many. */
const MOST = 100;

/**
 * Gives what a stream brings, turn by turn of the event loop: what is there by its end comes together, so that it can be
 * written in one transaction. What came before a failure is given before it is thrown.
 */
export async function* inTurns<Item>(stream: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  const iterator = stream[Symbol.asyncIterator]();
  let batch: Item[] = [];
  let isOver = turn(true);
  try {
    for (;;) {
      const next = iterator.next();
      // Whoever leaves while it is awaited must not meet its failure as one that nobody handles.
      next.catch(() => {});
      const isFull = batch.length === MOST;
      if (isFull || (batch.length > 0 && (await Promise.race([next.then(() => false), isOver])))) {
        const told = batch;
        batch = [];
        yield told;
      }
      const { done, value } = await next;
      if (done) break;
      if (batch.length === 0) isOver = turn(true);
      batch.push(value);
    }
  } catch (error) {
    if (batch.length > 0) yield batch;
    throw error;
  } finally {
    await iterator.return?.();
  }
  if (batch.length > 0) yield batch;
}
