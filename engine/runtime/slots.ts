import { OwnerQueue } from "./owner-queue.js";

/** The maximum amount of active and of waiting work. */
export interface SlotLimits {
  atOnce: number;
  /** The limit of one owner. With one, the owner with the least active work is served first; without one, owners are served in turn. */
  atOnceOfOwner?: number;
  /** The limit of background work. Default: all slots. */
  atOnceInBackground?: number;
  /** By default any amount may wait. `refused` is the error for work beyond the limit. */
  waiting?: { most: number; mostOfOwner: number; refused: () => Error };
}

/**
 * Slots for the work of several owners. Work without a slot waits in an order that is fair among owners; background work comes after all
 * other work.
 */
export interface Slots {
  /** Resolves with a function that frees the slot. Rejects when the signal aborts, and throws `refused()` beyond the limits. */
  take(owner: string, options?: { isBackground?: boolean; signal?: AbortSignal | undefined }): Promise<() => void>;
  /** Does work in a slot, which is freed however the work ends. */
  within<Value>(owner: string, work: () => Promise<Value>): Promise<Value>;
  load(): { active: number; waiting: number };
  /** No further work gets a slot; active work continues. */
  close(): void;
}

const [ATTENDED, BACKGROUND] = [0, 1];

interface Waiting {
  owner: string;
  isBackground: boolean;
  begin: () => void;
}

export function createSlots({ atOnce, atOnceOfOwner, atOnceInBackground = atOnce, waiting }: SlotLimits): Slots {
  const queue = new OwnerQueue<Waiting>(2);
  const active = new Map<string, number>();
  let total = 0;
  let inBackground = 0;
  let isClosed = false;

  const underWay = (owner: string) => active.get(owner) ?? 0;

  function count({ owner, isBackground }: Waiting, by: 1 | -1): void {
    total += by;
    if (isBackground) inBackground += by;
    const now = underWay(owner) + by;
    if (now === 0) active.delete(owner);
    else active.set(owner, now);
  }

  function beginNext(): void {
    while (!isClosed && total < atOnce) {
      const lanes = inBackground < atOnceInBackground ? BACKGROUND + 1 : ATTENDED + 1;
      const next = queue.next({ lanes, ...(atOnceOfOwner !== undefined && { underWay, most: atOnceOfOwner }) });
      if (!next) return;
      count(next, 1);
      next.begin();
    }
  }

  async function take(owner: string, { isBackground = false, signal }: Parameters<Slots["take"]>[1] = {}) {
    signal?.throwIfAborted();
    if (waiting) {
      const counts = queue.byOwner();
      const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
      if (all >= waiting.most || (counts.get(owner) ?? 0) >= waiting.mostOfOwner) throw waiting.refused();
    }
    return new Promise<() => void>((resolve, reject) => {
      const stop = () => {
        queue.take(owner, (one) => one === item);
        reject(signal?.reason);
      };
      const item: Waiting = {
        owner,
        isBackground,
        begin() {
          signal?.removeEventListener("abort", stop);
          resolve(() => {
            count(item, -1);
            beginNext();
          });
        },
      };
      signal?.addEventListener("abort", stop, { once: true });
      queue.add(owner, item, isBackground ? BACKGROUND : ATTENDED);
      beginNext();
    });
  }

  return {
    take,
    async within(owner, work) {
      const free = await take(owner);
      try {
        return await work();
      } finally {
        free();
      }
    },
    load: () => ({ active: total, waiting: queue.all().length }),
    close() {
      isClosed = true;
    },
  };
}
