import { expect, it } from "vitest";
import { inParts } from "../../../../adapters/stores/redis/in-parts.js";

it("works on a long list with a bounded number of items at once, and keeps its order", async () => {
  let [now, most] = [0, 0];
  const items = Array.from({ length: 25 }, (_, index) => index);
  const doubled = await inParts(
    items,
    async (item) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      return item * 2;
    },
    10,
  );
  expect([doubled, most]).toEqual([items.map((item) => item * 2), 10]);
});
