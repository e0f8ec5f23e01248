import { describe, expect, it } from "vitest";
import { Draft, type Version } from "../../../domain/answer.js";
import { checkDraft, claimIdOf } from "../../../rules/claims/check.js";
import { withDecisions } from "../../../rules/claims/confirmation.js";
import { shownUnused, unusedStatements, weakLinesOf, withTakenIn } from "../../../rules/claims/unused.js";
import { citing, sources } from "../../support/bakery.js";
import { checked } from "../../support/claims.js";
import { formStatements } from "../../support/closed-forms.js";

describe("what was told and is not used", () => {
  it("is each sentence of the forms that no sentence of the answer rests on", () => {
    const claims = checked("Shaped 30 loaves by hand", sources, citing("starter"));
    expect(unusedStatements({ claims }, sources.statements).map(({ kind, quote }) => [kind, quote])).toEqual([
      ["reply", "My colleague Ana ran the till."],
      ["reply", "I never did the budget."],
      ["reply", "I am going to sit the level 3 test in May."],
    ]);
  });

  it("is nothing where a sentence in other words cites all of it", () => {
    const claims = checked("Shaped loaves by hand", sources, () => true);
    expect(unusedStatements({ claims }, sources.statements)).toEqual([]);
  });
});

describe("a sentence that the candidate makes a line", () => {
  const rests_on = sources.statements.flatMap(({ text, number }) => (text.includes("starter") ? [number] : []));
  const cited = { bullets: [{ text: "Shaped 30 loaves by hand", rests_on }], spoken: [] };
  const bullets = cited.bullets.map(({ text }) => text);
  const draft = Draft.parse({ version: 1, change: "drafted", provider: "x", title: "t", bullets, spoken: "", cited });
  const version: Version = { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: "t" }) };
  const DENIED = "I never did the budget.";
  const words = { [claimIdOf(DENIED)]: true };

  it("stands behind the others without its I, in their word, whatever it says", () => {
    const { draft: after, ledger } = withDecisions(withTakenIn(version, words, sources.statements), words, "c");
    expect(after.bullets).toEqual([...bullets, "Never did the budget"]);
    expect(after.cited?.bullets[1]?.rests_on).toHaveLength(1);
    expect(ledger.claims.at(-1)).toMatchObject({ place: "bullets.1", known: "confirmed", decided_by: "candidate" });
  });

  it("is also one that a judge had left out, which then is left out no more", () => {
    const text = "Fed the starter before dawn";
    const weak = { ...version, draft: { ...draft, left_out: [{ text, why: "Small.", rests_on }] } };
    const taken = { [claimIdOf(text)]: true };
    const { draft: after, ledger } = withDecisions(withTakenIn(weak, taken, sources.statements), taken, "c");
    expect([after.bullets, after.left_out]).toEqual([[...bullets, text], []]);
    expect(ledger.claims.at(-1)).toMatchObject({ text, known: "confirmed" });
    const refused = { ...version, draft: { ...draft, left_out: [{ text, why: "Small." }] } };
    expect(withTakenIn(refused, taken, sources.statements)).toBe(refused);
  });

  it("is none if nobody takes it, and in a version of an earlier release", () => {
    expect(withTakenIn(version, {}, sources.statements)).toBe(version);
    const old = { ...version, draft: { ...draft, cited: null } };
    expect(withTakenIn(old, words, sources.statements)).toBe(old);
    const { left_out: _, ...older } = draft;
    const listless = { ...version, draft: older } as Version;
    expect(weakLinesOf(listless.draft)).toEqual([]);
    expect(withTakenIn(listless, words, sources.statements).draft.left_out).toEqual([]);
  });
});

describe("what was told in a form and is not used", () => {
  it("is no list of tools, which has a sentence of its own", () => {
    const values = { story: "I kept the logs.", tools: "PostgreSQL, Grafana" };
    const unused = unusedStatements({ claims: [] }, formStatements("skill", "Databases", values));
    expect(unused.map(({ quote }) => quote)).toEqual(["I kept the logs."]);
  });

  it("is what was typed, not what was chosen, each with the id by which it is taken in", () => {
    const values = { status: "held", detail: "Counterbalance, class B1" };
    const unused = unusedStatements({ claims: [] }, formStatements("licence", "Forklift licence", values));
    expect(shownUnused(unused)).toMatchObject([
      { quote: "Counterbalance, class B1", claim_id: claimIdOf("Counterbalance, class B1") },
    ]);
  });
});
