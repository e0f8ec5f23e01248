/*
 * Turns of the event loop, which is one for the whole process. Work that takes milliseconds waits for a turn before each piece, and pieces
 * are executed one per turn. However many runs there are, connections and requests wait for one piece at most.
 */

const waiting: Record<"request" | "run", (() => void)[]> = { request: [], run: [] };
/** The loop accepts one new connection a round (libuv), and an empty round takes microseconds. */
const TICKS_BETWEEN = 8;
let ticks = 0;
let isAwake = false;
/** Pieces of requests that come before one of a run, where both wait. */
const REQUESTS_FIRST = 4;
let requestsInARow = 0;

/** The share of a piece in the mean of how long pieces of runs have waited lately. */
const SHARE = 0.2;
let meanWaitMs = 0;

/** How long pieces of runs wait for their turns at the moment, in milliseconds: the mean over about the last ten. */
export function turnWaitMs(): number {
  return meanWaitMs;
}

/** Resolves when it is this piece's turn. Pieces of requests come first, but cannot keep runs waiting for ever. */
export function nextTurn(of: "request" | "run"): Promise<void> {
  const since = performance.now();
  return new Promise((resolve) => {
    waiting[of].push(() => {
      if (of === "run") meanWaitMs += (performance.now() - since - meanWaitMs) * SHARE;
      resolve();
    });
    if (isAwake) return;
    isAwake = true;
    setImmediate(giveOne);
  });
}

function giveOne(): void {
  const isRunsTurn = waiting.request.length === 0 || (requestsInARow >= REQUESTS_FIRST && waiting.run.length > 0);
  requestsInARow = isRunsTurn ? 0 : requestsInARow + 1;
  // What is resolved here runs before the loop's next round.
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

/** After so many milliseconds without a pause the loop does its other work first. */
const LONGEST_MS = 10;
/** When the work of this round that asks for pauses began; null if there was none yet. */
let began: number | null = null;

/**
 * Pauses until the next round of the loop if this one has taken long. What many wait for at once (the pieces of their streams, a shared
 * answer) they go on with in one row of promises, of which each takes no time, and nothing else is let in.
 */
export async function pauseIfLong(): Promise<void> {
  while (isTickLong()) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * True if this round of the loop has taken long. Work that is begun side by side looks just before its own costly piece, `if (isTickLong())
 * await pauseIfLong()`: with an `await` between, all of it would look before the first has begun.
 */
export function isTickLong(): boolean {
  return performance.now() - beginningOfTick() > LONGEST_MS;
}

/** Does work on each item, one after another, with a pause wherever it has taken long; the results are in the order of the items. */
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

/** Does work that yields between its pieces, with a pause wherever the pieces have taken long. */
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
