import { describe, expect, it } from "vitest";
import { Draft } from "../../../domain/answer.js";
import { changeableIn, shownSentences } from "../../../rules/claims/changeable.js";
import { checkDraft } from "../../../rules/claims/check.js";
import { sources } from "../../support/bakery.js";

const rests_on = sources.statements.map(({ number }) => number);
const cited = {
  bullets: [{ text: "Trained 3 apprentices", rests_on: rests_on.slice(0, 3) }],
  spoken: [],
};
const draft = Draft.parse({
  ...{ version: 1, change: "drafted", provider: "fake", title: "t", cited },
  ...{ bullets: ["Trained 3 apprentices"], spoken: "" },
});
const version = { draft, ledger: checkDraft(draft, { ...sources, topic: "t" }) };

describe("what the candidate may change beside the open sentences", () => {
  it("is what is proved, and what was told and is not used", () => {
    const { proved, unused } = changeableIn(version, sources.statements);
    expect(proved.map(({ text }) => text)).toEqual(["Trained 3 apprentices"]);
    expect(unused.map(({ quote }) => quote)).toContain("My colleague Ana ran the till.");
    const shown = shownSentences({ claims: [], proved, unused });
    expect(shown.map(({ place, text }) => [place, text])).toEqual([
      ...proved.map(({ place, text }) => [place, text]),
      ...unused.map(({ quote }) => ["unused", quote]),
    ]);
  });

  it("is nothing of a version that cites nothing", () => {
    const old = { ...version, draft: { ...draft, cited: null } };
    expect(changeableIn(old, sources.statements)).toEqual({ proved: [], spoken: [], unused: [] });
  });
});
