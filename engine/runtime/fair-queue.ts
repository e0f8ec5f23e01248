/** Limits of a queue. */
export interface QueueLimits {
  atOnce: number;
  atOnceOfOwner: number;
  mostWaiting: number;
  mostWaitingOfOwner: number;
  /** The error for work beyond the limits. */
  refused: () => Error;
}

interface Waiting {
  owner: string;
  begin: () => void;
}

/**
 * Runs the work of several owners, some at the same time, the rest in turn: next is the owner with the least under way, and among equals who
 * has waited longest. So the work of one owner does not wait behind all the work of another. Throws `refused()` beyond the limits.
 */
export function createFairQueue({ atOnce, atOnceOfOwner, mostWaiting, mostWaitingOfOwner, refused }: QueueLimits) {
  const waiting: Waiting[] = [];
  const running = new Map<string, number>();
  let total = 0;

  const runningOf = (owner: string) => running.get(owner) ?? 0;

  function change(owner: string, by: number): void {
    total += by;
    const now = runningOf(owner) + by;
    if (now === 0) running.delete(owner);
    else running.set(owner, now);
  }

  function beginNext(): void {
    while (total < atOnce) {
      const free = waiting.filter(({ owner }) => runningOf(owner) < atOnceOfOwner);
      const next = free.reduce<Waiting | null>(
        (best, one) => (best && runningOf(best.owner) <= runningOf(one.owner) ? best : one),
        null,
      );
      if (!next) return;
      waiting.splice(waiting.indexOf(next), 1);
      change(next.owner, 1);
      next.begin();
    }
  }

  return async <Value>(owner: string, work: () => Promise<Value>): Promise<Value> => {
    const own = waiting.filter((one) => one.owner === owner).length;
    if (waiting.length >= mostWaiting || own >= mostWaitingOfOwner) throw refused();
    await new Promise<void>((resolve) => {
      waiting.push({ owner, begin: resolve });
      beginNext();
    });
    try {
      return await work();
    } finally {
      change(owner, -1);
      beginNext();
    }
  };
}
