import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criteria } from "../../domain/answer.js";
import type { ClaimStatus } from "../../domain/claim-status.js";
import { checkDraft } from "../../rules/claims/check.js";
import { decideGate, type Judged, meetsBar, missingOf, scoreOf } from "../../rules/gate.js";
import { saysIn } from "../../rules/says.js";
import { sourcesOf } from "../support/claims.js";
import { aClaim, judgedVersion } from "../support/judged-versions.js";

describe("the score", () => {
  it("is the weighted mean, exactly to one decimal", () => {
    expect(scoreOf({ specificity: 9, evidence: 8, professional_language: 9, relevance: 9 })).toBe(8.7);
    const figure = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(
        fc.record({ specificity: figure, evidence: figure, professional_language: figure, relevance: figure }),
        (criteria: Criteria) => {
          const score = scoreOf(criteria);
          expect(Math.round(score * 10)).toBe(score * 10);
          expect(score).toBeGreaterThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(10);
        },
      ),
    );
  });
});

describe("the gate", () => {
  it("never accepts an unsupported claim, whatever the score", () => {
    const claims = (known: ClaimStatus, place = "bullets.0") => [aClaim(known, place)];
    expect(meetsBar({ score: 10 }, { claims: claims("refuted") }, 5)).toBe(false);
    expect(meetsBar({ score: 7 }, { claims: claims("proved") }, 7)).toBe(true);
    expect(meetsBar({ score: 7 }, { claims: claims("open") }, 7)).toBe(true);
    expect(meetsBar({ score: 7 }, { claims: claims("refuted", "spoken") }, 7)).toBe(true);
    expect(meetsBar({ score: 6.9 }, { claims: claims("proved") }, 7)).toBe(false);
  });

  it.each([
    ["a good, grounded answer", judgedVersion(1, 8), false, "accept"],
    ["a good one with an unsupported claim", judgedVersion(1, 8, false), false, "repair"],
    ["the same after a repair", judgedVersion(1, 8, false), true, "ask"],
    ["one that lacks facts", judgedVersion(1, 5), false, "ask"],
    ["one that lacks facts and has an unsupported claim", judgedVersion(1, 5, false), false, "ask"],
    ["one with faults of wording alone", judgedVersion(1, 6, true, "wording"), false, "repair"],
    ["a low score without any issue named", judgedVersion(1, 6, true, "none"), false, "ask"],
  ])("decides about %s", (_, version, repaired, decision) => {
    expect(decideGate(version, null, 7, repaired).decision).toBe(decision);
  });

  it("leaves open claims to the candidate, once the bar is met", () => {
    const open = { ...judgedVersion(1, 8), ledger: { version: 1, grounded: false, claims: [aClaim("open")] } };
    expect(decideGate(open, null, 7, false).decision).toBe("confirm");
    const low = { ...judgedVersion(1, 5), ledger: open.ledger };
    expect(decideGate(low, null, 7, false).decision).toBe("ask");
  });

  it("keeps what the candidate has corrected, whatever it is scored", () => {
    const corrected = judgedVersion(2, 5);
    corrected.draft.change = "corrected";
    expect(decideGate(corrected, judgedVersion(1, 9), 7, true)).toMatchObject({ best_version: 2, decision: "ask" });
  });

  it("lets the candidate's new fact win a tie", () => {
    const refined = judgedVersion(2, 6);
    refined.draft.change = "refined";
    expect(decideGate(refined, judgedVersion(1, 6), 9.5, true).best_version).toBe(2);
  });

  it("repairs what says too much of a new fact, once, rather than lose it, and keeps the repaired version on a tie", () => {
    const refined = judgedVersion(2, 8, false);
    refined.draft.change = "refined";
    const first = judgedVersion(1, 8);
    expect(decideGate(refined, first, 7, false)).toMatchObject({ best_version: 1, decision: "repair" });
    expect(decideGate(refined, first, 7, true)).toMatchObject({ best_version: 1, decision: "accept" });
    const repaired = judgedVersion(3, 8);
    Object.assign(repaired.draft, { change: "repaired", based_on: 2 });
    expect(decideGate(repaired, first, 7, true)).toMatchObject({ best_version: 3, decision: "accept" });
  });

  it("names an open sentence as one that waits for the candidate's word, and a refuted one as one without a source", () => {
    const claims = [aClaim("open"), { ...aClaim("refuted"), text: "Invented", claim_id: "x" }];
    const version = { ...judgedVersion(1, 8), ledger: { version: 1, grounded: false, claims } };
    expect(missingOf(version, 7, saysIn("en"))).toEqual([
      'A source for "Invented"',
      `Your word on "${claims[0]?.text}"`,
    ]);
  });

  it("lets a version with fewer issues win a tie, and no fact lose one", () => {
    const repaired = judgedVersion(2, 6, true, "none");
    expect(decideGate(repaired, judgedVersion(1, 6), 9.5, true).best_version).toBe(2);
    const refined = judgedVersion(1, 6);
    refined.draft.change = "refined";
    expect(decideGate(repaired, refined, 9.5, true).best_version).toBe(1);
  });

  it("keeps the best version: fewer refuted before score, and the earlier of two equals", () => {
    const best = (newest: Judged, earlier: Judged) => decideGate(newest, earlier, 9.5, true).best_version;
    expect(best(judgedVersion(2, 5), judgedVersion(1, 6))).toBe(1);
    expect(best(judgedVersion(2, 6), judgedVersion(1, 6))).toBe(1);
    expect(best(judgedVersion(2, 4), judgedVersion(1, 9, false))).toBe(2);
    expect(best(judgedVersion(2, 9, false), judgedVersion(1, 4))).toBe(1);
  });

  it("accepts an earlier version that meets the bar", () => {
    expect(decideGate(judgedVersion(2, 3), judgedVersion(1, 8), 7, true)).toEqual({
      version: 2,
      best_version: 1,
      decision: "accept",
    });
  });
});

describe("what stands between an answer and the bar", () => {
  it("names a sentence that waits for the candidate's word once, also if it is spoken too", () => {
    const sources = sourcesOf({ replies: ["What Anna and I did:\n- Led a team of 12 drivers"] });
    const rests_on = sources.statements.map(({ number }) => number);
    const cited = {
      bullets: [{ text: "Led a team of 12 drivers", rests_on }],
      spoken: [{ text: "Led a team of 12 drivers.", rests_on }],
    };
    const ledger = checkDraft({ version: 1, cited }, { ...sources, topic: "t" });
    expect(missingOf({ verdict: null, ledger }, 7, saysIn("en"))).toEqual(['Your word on "Led a team of 12 drivers"']);
  });
});
