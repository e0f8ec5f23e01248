import { describe, expect, it } from "vitest";
import type { JudgeOutput } from "../../../domain/outputs.js";
import { checkDraft } from "../../../rules/claims/check.js";
import { openSentences, secondOpinionOf, withSecondOpinion } from "../../../rules/claims/second-opinion.js";
import { sources } from "../../support/bakery.js";

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
