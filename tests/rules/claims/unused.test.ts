import { describe, expect, it } from "vitest";
import { claimIdOf } from "../../../rules/claims/check.js";
import { shownUnused, unusedStatements } from "../../../rules/claims/unused.js";
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
