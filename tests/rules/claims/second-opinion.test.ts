import { describe, expect, it } from "vitest";
import { type Claim, Draft, type Version } from "../../../domain/answer.js";
import type { JudgeOutput } from "../../../domain/outputs.js";
import { checkDraft } from "../../../rules/claims/check.js";
import {
  notAskedBefore,
  openSentences,
  secondOpinionOf,
  withSecondOpinion,
} from "../../../rules/claims/second-opinion.js";
import { sources } from "../../support/bakery.js";
import { aClaim } from "../../support/judged-versions.js";

describe("a second opinion", () => {
  const starter = sources.statements.find(({ text }) => text.includes("starter"))?.number ?? 0;
  const open = checkDraft(
    { version: 1, cited: { bullets: [{ text: "Hand-shaped 30 loaves a day", rests_on: [starter] }], spoken: [] } },
    { ...sources, topic: "t" },
  );
  const read = (findings: JudgeOutput["findings"]) =>
    withSecondOpinion(open, secondOpinionOf(1, openSentences(open), { findings, weak: [], contradictions: [] }, []));

  it("takes a sentence away, with what it says more", () => {
    const after = read([{ sentence: 1, says_more: "a day" }]);
    expect(after.claims[0]).toMatchObject({ known: "refuted", decided_by: "model", supported: false });
    expect(after.claims[0]?.missing).toEqual(["its statements do not say: a day"]);
  });

  it.each([
    ["that finds nothing", [{ sentence: 1, says_more: null }]],
    ["that says nothing", []],
    ["about sentences that are not there", [{ sentence: 7, says_more: "x" }]],
  ])("adds none: one %s leaves it open", (_, findings) => {
    const after = read(findings);
    expect(after.claims.map((claim) => claim.known)).toEqual(["open"]);
    expect(after.grounded).toBe(false);
    expect(openSentences(after)).toHaveLength(1);
  });
});

describe("an open sentence that a judge has read", () => {
  const source = { kind: "reply" as const, ref: "a.story", quote: "q", start: 0, end: 1 };
  const claim = (known: Claim["known"]): Claim => ({
    ...aClaim("open"),
    claim_id: "c1",
    ...(known && { known }),
    sources: [source],
  });
  const versionWith = (one: Claim): Version => ({
    draft: Draft.parse({ version: 1, change: "drafted", provider: "x", title: "t", bullets: ["b"], spoken: "s" }),
    verdict: null,
    ledger: { version: 1, grounded: false, claims: [one] },
  });

  it("is not read again, also where the candidate has confirmed it since", () => {
    expect(notAskedBefore([claim("open")], [versionWith(claim("open"))])).toEqual([]);
    const confirmation = { ...source, kind: "confirmation" as const, ref: "c.c1" };
    const confirmed = { ...claim("confirmed"), sources: [confirmation, source] };
    expect(notAskedBefore([claim("open")], [versionWith(confirmed)])).toEqual([]);
  });

  it("is read again where it was refuted or rests on something else now", () => {
    expect(notAskedBefore([claim("open")], [versionWith(claim("refuted"))])).toHaveLength(1);
    const other = { ...claim("open"), sources: [{ ...source, start: 5, end: 9 }] };
    expect(notAskedBefore([other], [versionWith(claim("open"))])).toEqual([other]);
  });
});
