/*
 * Turns of the event loop, which the whole process shares. Work that takes milliseconds waits for a turn before each piece, and one piece
 * is executed per turn. However many runs there are, connections and requests wait for at most one piece.
 */

const waiting: Record<"request" | "run", (() => void)[]> = { request: [], run: [] };
/**
 * The number of loop iterations between two pieces. The loop accepts one new connection per iteration (libuv), and an empty iteration takes
 * microseconds.
 */
const TICKS_BETWEEN = 8;
let ticks = 0;
let isAwake = false;
/** The number of pieces of requests that precede one piece of a run, if both wait. */
const REQUESTS_FIRST = 4;
let requestsInARow = 0;

/** Resolves in this piece's turn. Pieces of requests come first, but cannot make runs wait for ever. */
export function nextTurn(of: "request" | "run"): Promise<void> {
  return new Promise((resolve) => {
    waiting[of].push(resolve);
    if (isAwake) return;
    isAwake = true;
    setImmediate(giveOne);
  });
}

function giveOne(): void {
  const isRunsTurn = waiting.request.length === 0 || (requestsInARow >= REQUESTS_FIRST && waiting.run.length > 0);
  requestsInARow = isRunsTurn ? 0 : requestsInARow + 1;
  // Promises resolved here run before the next iteration of the loop.
  waiting[isRunsTurn ? "run" : "request"].shift()?.();
  ticks = TICKS_BETWEEN;
  setImmediate(nextTick);
}

function nextTick(): void {
  if (ticks > 0) {
    ticks -= 1;
    setImmediate(nextTick);
    return;
  }
  isAwake = waiting.request.length + waiting.run.length > 0;
  if (isAwake) giveOne();
}

/** After this many milliseconds without a pause, the loop does its other work first. */
const LONGEST_MS = 10;
/** The time at which the pausing work of this iteration began; null if there was none yet. */
let began: number | null = null;

/**
 * Pauses until the next iteration of the event loop if this one has taken long. If many callers wait for the same event (the pieces of
 * their streams, a shared answer), they resume in one chain of promises: each takes almost no time, but the chain lets no other work in.
 */
export async function pauseIfLong(): Promise<void> {
  while (isTickLong()) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * True if this iteration of the event loop has taken long. Concurrent work must check directly before its own expensive piece, `if
 * (isTickLong()) await pauseIfLong()`: with an `await` in between, all of it would check before the first piece has begun.
 */
export function isTickLong(): boolean {
  return performance.now() - beginningOfTick() > LONGEST_MS;
}

/** Processes the items one after another, with a pause whenever that has taken long; the results have the order of the items. */
export async function oneByOne<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    await pauseIfLong();
    results.push(await work(item));
  }
  return results;
}

/** Executes work that yields between its pieces, with a pause whenever the pieces have taken long. */
export async function inPieces<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pauseIfLong();
  }
}

function beginningOfTick(): number {
  if (began === null) {
    began = performance.now();
    setImmediate(() => {
      began = null;
    });
  }
  return began;
}
