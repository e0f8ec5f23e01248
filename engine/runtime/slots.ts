import { OwnerQueue } from "./owner-queue.js";

/** How much work is under way, and how much may wait. */
export interface SlotLimits {
  atOnce: number;
  /** Of one owner. Default: all. */
  atOnceOfOwner?: number;
  /** Of background work. Default: all. */
  atOnceInBackground?: number;
  /** Default: any number may wait. `refused` is the error for work beyond it. */
  waiting?: { most: number; mostOfOwner: number; refused: () => Error };
}

/** Slots for the work of several owners. Work that gets none waits fairly among owners; background work waits behind all other. */
export interface Slots {
  /** Resolves with a function that frees the slot. Rejects when the signal aborts, and throws `refused()` beyond the limits. */
  take(owner: string, options?: { isBackground?: boolean; signal?: AbortSignal | undefined }): Promise<() => void>;
  /** Does work in a slot, which is freed however the work ends. */
  within<Value>(owner: string, work: () => Promise<Value>): Promise<Value>;
  load(): { active: number; waiting: number };
  /** The number of slots that nothing has or waits for, background work aside. */
  free(): number;
  /** No work gets a slot any more; what has one goes on. */
  close(): void;
}

const [ATTENDED, BACKGROUND] = [0, 1];

interface Waiting {
  owner: string;
  isBackground: boolean;
  begin: () => void;
}

export function createSlots({
  atOnce,
  atOnceOfOwner = atOnce,
  atOnceInBackground = atOnce,
  waiting,
}: SlotLimits): Slots {
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
      const next = queue.next({ lanes, underWay, most: atOnceOfOwner });
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
    free: () => Math.max(0, atOnce - total - queue.all(ATTENDED).length),
    close() {
      isClosed = true;
    },
  };
}
