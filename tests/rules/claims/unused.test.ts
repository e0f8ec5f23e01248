import { describe, expect, it } from "vitest";
import { unusedStatements } from "../../../rules/claims/unused.js";
import { citing, sources } from "../../support/bakery.js";
import { checked } from "../../support/claims.js";

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
