import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import { BACKENDS, newOwner, withBackend } from "../../support/backends.js";

describe.each(BACKENDS)("rates in %s", (_, open) => {
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ stores } = opened);
  });

  it("counts requests, each caller's alone, until the window ends", async () => {
    const [amina, eve] = [newOwner(), newOwner()];
    const taken = [];
    for (let n = 0; n < 4; n += 1) taken.push(await stores.rates.take(amina, 3, 60_000));
    expect(taken.map(({ isAllowed, remaining }) => [isAllowed, remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
    ]);
    expect(taken[3]?.resetMs).toBeGreaterThan(0);
    expect(await stores.rates.take(eve, 3, 60_000)).toMatchObject({ isAllowed: true });
    expect(await stores.rates.take(amina, 1, 1_000)).toMatchObject({ isAllowed: true });
    await expect.poll(async () => (await stores.rates.take(amina, 1, 1_000)).isAllowed).toBe(true);
  });
});
