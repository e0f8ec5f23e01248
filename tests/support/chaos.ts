import { describe, expect, it } from "vitest";
import { FAULTS, SHORT } from "../../lab/chaos/faults.js";
import { faultsOf, injectFault } from "../../lab/chaos/inject.js";
import { canMount } from "../../lab/support/disk.js";

/** Other tests run at the same time, so answers may take twice as long; `npm run chaos` checks the bounds themselves. */
const BESIDE_OTHERS = 2;
/** A call is paid again if its answer was on the way to be stored: with other tests on both cores, for up to this time. */
const MOST_LOST_MS = 3_000;

/** Of the pauses of one Redis the middle one stands for all; `npm run chaos` has each. */
const ONE_OF_MANY = ["redis-pause-1.8", "redis-pause-6"];

/** The short form of `npm run chaos` for one backend: running sessions, separate servers for each fault, and a fake model that counts its calls. */
export function survivesFaults(backend: "sqlite" | "redis"): void {
  const hasDisk = canMount();
  const faults = Object.entries(FAULTS).filter(
    ([name, { setting }]) => setting.backend === backend && !ONE_OF_MANY.includes(name),
  );
  describe.each(faults)("%s", (name, { title, setting }) => {
    it.skipIf(setting.diskMb !== undefined && !hasDisk)(
      `${title}: nothing is stuck, nothing acknowledged is lost, and nothing is paid twice that was safe`,
      async () => {
        const row = await injectFault(name, SHORT);
        expect(faultsOf(name, row, BESIDE_OTHERS)).toEqual([]);
        // A call is paid again only if its answer had just left the model: beside other tests, on the way to be stored for longer than alone.
        expect(row.lost_answer_ms).toBeLessThan(MOST_LOST_MS);
        expect(row.acknowledged).toBe(row.sessions * SHORT.questions * 2);
        // Allowed problems: a refusal by the store, and a step that was given up because the server was killed repeatedly during it.
        const outage = ["store_unavailable", "storage_full"];
        const honest = name === "kill" ? ["given_up"] : name === "redis-one" ? ["given_up", ...outage] : outage;
        expect(row.problems.filter((code) => !honest.includes(code))).toEqual([]);
      },
      180_000,
    );
  });
}
