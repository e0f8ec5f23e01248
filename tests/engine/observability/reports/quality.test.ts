import { describe, expect, it } from "vitest";
import { qualityOf } from "../../../../engine/observability/reports/quality.js";
import { answerRecord, bucketOf, recordOf } from "../../../support/measured.js";

describe("the report of the quality", () => {
  it("scores the answers, whole and by priority, and counts what was closed without one apart", () => {
    const high = answerRecord(9);
    const records = [
      { ...high, labels: { ...high.labels, priority: "HIGH" as const } },
      answerRecord(5, { refined: true, accepted: false }),
      recordOf("answer", "closed", "skipped"),
    ];
    const found = qualityOf({ total: bucketOf(records) });
    expect(found).toMatchObject({ answers: 2, judged: 2, mean_score: 7, refinement_rate: 0.5 });
    expect(found.outcomes).toEqual({ accepted: 1, below_bar: 1, skipped: 1 });
    expect(found.by_priority).toMatchObject([{ priority: "HIGH", answers: 1, mean_score: 9 }]);
  });

  it("counts how often candidates went back, and not what failed", () => {
    const records = [
      ...["rewind", "rewind", "reopen", "reply"].map((kind) => recordOf("run", kind, "done", 5)),
      recordOf("run", "rewind", "failed", 5),
    ];
    expect(qualityOf({ total: bucketOf(records) }).time_travel).toEqual({ rewound: 2, reopened: 1 });
  });
});
