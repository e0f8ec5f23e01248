import { describe, expect, it } from "vitest";
import type { RecordedReply } from "../../domain/question.js";
import type { Judged } from "../../rules/gate.js";
import { outcomeOf } from "../../rules/outcome.js";
import { judgedVersion } from "../support/judged-versions.js";

describe("the outcome of an acceptance", () => {
  const accept: RecordedReply = { reply: { ask_id: "a", kind: "accept" }, by: "candidate", at: "2026-11-26T09:00:00Z" };
  const outcome = (best: Judged, isJudged = true) => outcomeOf(accept, null, best, { threshold: 7, isJudged });

  it("is below the bar, unless what was judged as it is meets it with the candidate's word", () => {
    expect(outcome(judgedVersion(1, 6))).toBe("accepted_by_user");
    expect(outcome(judgedVersion(1, 8))).toBe("accepted");
    expect(outcome(judgedVersion(1, 8), false)).toBe("accepted_by_user");
    expect(outcome(judgedVersion(1, 8, false))).toBe("accepted_by_user");
  });
});
