import { describe, expect, it } from "vitest";
import { Draft } from "../../../domain/answer.js";
import { changeableIn, shownSentences } from "../../../rules/claims/changeable.js";
import { checkDraft } from "../../../rules/claims/check.js";
import { sources } from "../../support/bakery.js";

const rests_on = sources.statements.map(({ number }) => number);
const cited = {
  bullets: [{ text: "Trained 3 apprentices", rests_on: rests_on.slice(0, 3) }],
  spoken: [{ text: "I shaped loaves.", rests_on: rests_on.slice(0, 3) }],
};
const draft = Draft.parse({
  ...{ version: 1, change: "drafted", provider: "fake", title: "t", cited },
  ...{ bullets: ["Trained 3 apprentices"], spoken: "I shaped loaves." },
});
const version = { draft, ledger: checkDraft(draft, { ...sources, topic: "t" }) };

describe("what the candidate may change beside the open sentences", () => {
  it("is what is proved, what is spoken, and what was told and is not used", () => {
    const { proved, spoken, unused } = changeableIn(version, sources.statements);
    expect(proved.map(({ text }) => text)).toEqual(["Trained 3 apprentices"]);
    expect(spoken.map(({ text }) => text)).toEqual(["I shaped loaves."]);
    expect(unused.map(({ quote }) => quote)).toContain("My colleague Ana ran the till.");
    expect(shownSentences({ claims: [], proved })).toEqual(proved.map((one) => ({ ...one, rests_on: [] })));
  });

  it("is nothing of a version that cites nothing", () => {
    const old = { ...version, draft: { ...draft, cited: null } };
    expect(changeableIn(old, sources.statements)).toEqual({ proved: [], spoken: [], unused: [] });
  });
});
