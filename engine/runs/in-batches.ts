import { nextTurn } from "../runtime/event-loop.js";

/** The size at which a batch is passed on although more items are available. */
const MOST = 100;

/**
 * Batches a stream by turns of the event loop: all items that have arrived by the next turn are one batch, which can be written in one
 * transaction. Items before a failure are passed on before it is thrown.
 */
export async function* inBatches<Item>(stream: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  const iterator = stream[Symbol.asyncIterator]();
  let batch: Item[] = [];
  let isOver = nextTurn("run").then(() => true);
  try {
    for (;;) {
      const next = iterator.next();
      // If the consumer stops while this is pending, its failure must not become an unhandled rejection.
      next.catch(() => {});
      const isFull = batch.length === MOST;
      if (isFull || (batch.length > 0 && (await Promise.race([next.then(() => false), isOver])))) {
        const full = batch;
        batch = [];
        yield full;
      }
      const { done, value } = await next;
      if (done) break;
      if (batch.length === 0) isOver = nextTurn("run").then(() => true);
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
