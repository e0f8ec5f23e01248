import { describe, expect, it } from "vitest";
import type { StoredBucket } from "../../../adapters/stores/ports/metrics.js";
import { StoreError } from "../../../domain/errors.js";
import { Bucket } from "../../../engine/observability/bucket.js";
import { createRecorder } from "../../../engine/observability/recorder.js";
import { times } from "../../support/alert-cases.js";
import { recordOf } from "../../support/measured.js";

const MINUTE_MS = 60_000;
const at = (minute: number) => ({ ...recordOf("run", "reply", "done", 10), at: minute * MINUTE_MS + 5 });

/** A recorder whose store keeps what was written, and can be down. */
function opened() {
  const written: StoredBucket[][] = [];
  const store = {
    down: false,
    async write(buckets: StoredBucket[]) {
      if (store.down) throw new StoreError({ code: "store_unavailable", message: "down", retryable: true });
      written.push(buckets);
    },
    read: async () => [],
    starts: async () => [],
    prune: async () => {},
  };
  const shown = () =>
    written.map((buckets) => buckets.map((one) => [one.at / MINUTE_MS, Bucket.decode(one.data).series[0]?.count]));
  return { store, shown, written, recorder: createRecorder(store, "here") };
}

describe("the recorder", () => {
  it("writes the sums of each minute, and later only the minutes that have changed", async () => {
    const { recorder, shown, written } = opened();
    for (const minute of [10, 10, 11]) recorder.add(at(minute));
    await recorder.flush();
    recorder.add(at(11));
    await recorder.flush();
    await recorder.flush();
    const first = [
      [10, 2],
      [11, 1],
    ];
    expect(shown()).toEqual([first, [[11, 2]]]);
    expect(written[0]?.[0]).toMatchObject({ step: "minute", process: "here" });
  });

  it("writes what the store did not take once it is there again", async () => {
    const { recorder, store, shown } = opened();
    store.down = true;
    recorder.add(at(10));
    await expect(recorder.flush()).rejects.toThrow("down");
    store.down = false;
    await recorder.flush();
    expect(shown()).toEqual([[[10, 1]]]);
  });

  it("keeps half an hour while the store is down, and loses the oldest minutes", async () => {
    const { recorder, shown } = opened();
    for (const minute of times(32, (index) => index)) recorder.add(at(minute));
    await recorder.flush();
    expect(shown()[0]?.map(([minute]) => minute)).toEqual(times(30, (index) => index + 2));
  });
});
