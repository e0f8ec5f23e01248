import { describe, expect, it } from "vitest";
import { Draft, Verdict, type Version } from "../../../domain/answer.js";
import type { JudgeOutput } from "../../../domain/outputs.js";
import { checkDraft, claimIdOf } from "../../../rules/claims/check.js";
import { secondOpinionOf } from "../../../rules/claims/second-opinion.js";
import { withoutWeakBullets } from "../../../rules/claims/weak-bullets.js";
import { sources } from "../../support/bakery.js";

describe("a bullet that the judge calls weak", () => {
  const criteria = { specificity: 8, evidence: 8, professional_language: 8, relevance: 8 };
  const GOOD = { version: 1, score: 8, criteria, strengths: [], issues: [] };
  const bullets = ["Hand-shaped 30 loaves a day", "Fed the starter", "Coached 3 apprentices"];
  const rests_on = sources.statements.map(({ number }) => number);
  const cited = { bullets: bullets.map((text) => ({ text, rests_on })), spoken: [{ text: "I baked.", rests_on }] };
  const draft = Draft.parse({
    title: "t",
    bullets,
    spoken: "I baked.",
    cited,
    version: 1,
    change: "drafted",
    provider: "fake",
  });
  const before: Version = { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: "t" }) };
  const without = (weak: JudgeOutput["weak"], version = before) =>
    withoutWeakBullets(version, secondOpinionOf(1, [], { findings: [], weak, contradictions: [] }, sources.statements));

  it("is taken out with its claims, and kept beside the answer with the reason", () => {
    const after = without([{ bullet: 2, why: "Small beside the others." }]);
    expect(after.draft.bullets).toEqual([bullets[0], bullets[2]]);
    expect(after.draft.cited?.bullets.map(({ text }) => text)).toEqual([bullets[0], bullets[2]]);
    expect(after.draft.left_out).toEqual([{ text: bullets[1], why: "Small beside the others.", rests_on }]);
    const places = after.ledger.claims.map(({ place, text }) => [place, text]);
    expect(places.filter(([place]) => place !== "spoken")).toEqual([
      ["bullets.0", bullets[0]],
      ["bullets.1", bullets[2]],
    ]);
    expect(places).toContainEqual(["spoken", "I baked."]);
  });

  it("is kept beside those that were taken out of an earlier version", () => {
    const earlier = { text: "Swept the floor", why: "Anybody does." };
    const version = { ...before, draft: { ...draft, left_out: [earlier] } };
    const { left_out } = without([{ bullet: 2, why: "Small." }], version).draft;
    expect(left_out).toEqual([earlier, { text: bullets[1], why: "Small.", rests_on }]);
  });

  it("is taken in again by nobody if its statements do not say it", () => {
    const claims = before.ledger.claims.map((claim) =>
      claim.place === "bullets.1" ? { ...claim, known: "refuted" as const } : claim,
    );
    const { left_out } = without([{ bullet: 2, why: "Small." }], {
      ...before,
      ledger: { ...before.ledger, claims },
    }).draft;
    expect(left_out).toEqual([{ text: bullets[1], why: "Small." }]);
  });

  it("leaves one where all are weak, and says nothing of bullets that are not there", () => {
    const all = [1, 2, 3].map((bullet) => ({ bullet, why: "weak" }));
    expect(without(all).draft.bullets).toEqual([bullets[0]]);
    expect(without([{ bullet: 9, why: "weak" }])).toEqual(before);
  });

  it("stays where the candidate has confirmed it, and is a fault of wording then", () => {
    const id = claimIdOf(bullets[1] ?? "");
    const own: Version = {
      ...before,
      ledger: {
        ...before.ledger,
        claims: before.ledger.claims.map((claim) =>
          claim.claim_id === id ? { ...claim, known: "confirmed", decided_by: "candidate" } : claim,
        ),
      },
    };
    const after = without([{ bullet: 2, why: "Small." }], { ...own, verdict: Verdict.parse(GOOD) });
    expect(after.draft.bullets).toEqual(bullets);
    expect(after.verdict?.issues).toEqual([
      { label: "A line not to be sent as it stands", description: '"Fed the starter": Small.', improvement: null },
    ]);
  });
});
