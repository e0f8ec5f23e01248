import { expect, it } from "vitest";
import { inPieces, isTickLong, pauseIfLong } from "../../../engine/runtime/event-loop.js";
import { atOnce } from "../../../language/text/at-once.js";

const STREAMS = 40;
const PIECES = 5;

/** Takes a millisecond, as the parsing of some pieces does. */
function work(): void {
  const until = performance.now() + 1;
  while (performance.now() < until);
}

it("lets other work in between the pieces of many streams that are all there at once", async () => {
  let read = 0;
  const stream = async () => {
    for (let piece = 0; piece < PIECES; piece += 1) {
      // What is there already is resolved without a round of the loop.
      await Promise.resolve();
      work();
      read += 1;
      await pauseIfLong();
    }
  };
  const all = Promise.all(Array.from({ length: STREAMS }, stream));
  const other = new Promise<number>((resolve) => setImmediate(() => resolve(read)));
  expect(await other).toBeLessThan(STREAMS * 2);
  await all;
  expect(read).toBe(STREAMS * PIECES);
});

it("lets other work in between reads that are begun side by side, each of which looks just before its costly part", async () => {
  let read = 0;
  const one = async () => {
    await Promise.resolve();
    if (isTickLong()) await pauseIfLong();
    work();
    read += 1;
  };
  const all = Promise.all(Array.from({ length: STREAMS }, one));
  const other = new Promise<number>((resolve) => setImmediate(() => resolve(read)));
  expect(await other).toBeLessThan(STREAMS);
  await all;
  expect(read).toBe(STREAMS);
});

it("does work in pieces with pauses between them, and the same work at once", async () => {
  let done = 0;
  function* pieces(): Generator<void, number> {
    for (; done < STREAMS; done += 1) {
      work();
      yield;
    }
    return done;
  }
  const result = inPieces(pieces());
  const other = new Promise<number>((resolve) => setImmediate(() => resolve(done)));
  expect(await other).toBeLessThan(STREAMS);
  expect(await result).toBe(STREAMS);
  done = 0;
  expect(atOnce(pieces())).toBe(STREAMS);
});
