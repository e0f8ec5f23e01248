import { describe, expect, it } from "vitest";
import { Bucket } from "../../../engine/observability/bucket.js";
import { times } from "../../support/alert-cases.js";
import { bucketOf, recordOf } from "../../support/measured.js";

const RECORDS = [
  recordOf("model", "draftAnswer", "done", 300, { attempts: 1, input_tokens: 40 }),
  recordOf("model", "draftAnswer", "done", 100, { attempts: 2 }),
  recordOf("model", "draftAnswer", "failed", 900),
];

describe("a bucket of records", () => {
  it("adds up the records with the same labels, and keeps the others apart", () => {
    const [done, failed, ...others] = bucketOf(RECORDS).series;
    expect(others).toEqual([]);
    expect(done).toMatchObject({ count: 2, min: 100, max: 300, total: 400 });
    expect(done?.sums).toEqual({ attempts: 3, input_tokens: 40 });
    expect(failed).toMatchObject({ count: 1, max: 900, sums: {} });
  });

  it("counts a record without a duration, but not among the durations", () => {
    const [series] = bucketOf([recordOf("answer", "closed", "accepted"), ...RECORDS]).series;
    expect(series).toMatchObject({ count: 1, total: 0, min: Number.POSITIVE_INFINITY });
    expect(series?.durations.count).toBe(0);
  });

  it("reads back what it has written, or only the wanted series", () => {
    const bucket = bucketOf([recordOf("answer", "closed", "accepted", null, { score: 7 }), ...RECORDS]);
    const read = Bucket.decode(bucket.encode());
    expect(read.encode()).toBe(bucket.encode());
    expect(read.series[1]).toMatchObject({ count: 2, min: 100, max: 300, total: 400 });
    const [only, ...others] = Bucket.decode(bucket.encode(), ({ kind }) => kind === "answer").series;
    expect([only?.sums, others]).toEqual([{ score: 7 }, []]);
    expect(() => Bucket.decode('[{"l":1}]')).toThrow();
  });

  it("writes a series anew after it has changed", () => {
    const bucket = bucketOf(RECORDS.slice(0, 1));
    const before = bucket.encode();
    bucket.add(RECORDS[1] ?? recordOf("model", "", ""));
    expect(Bucket.decode(bucket.encode()).series[0]?.count).toBe(2);
    for (const series of Bucket.decode(before).series) bucket.merge(series);
    expect(Bucket.decode(bucket.encode()).series[0]?.count).toBe(3);
  });

  it("merges what is beyond its most series into one of the same kind, and loses no record", () => {
    const bucket = bucketOf(times(2_003, (at) => recordOf("node", `n${at}`, "done", 1)));
    expect(bucket.series).toHaveLength(2_001);
    expect(bucket.series.at(-1)).toMatchObject({ count: 3, labels: { kind: "node", operation: "" } });
  });
});
