import { expect, it } from "vitest";
import { pauseIfLong } from "../../domain/turns.js";

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
