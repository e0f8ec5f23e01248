import { describe, expect, it } from "vitest";
import { Draft } from "../../../domain/answer.js";
import { changeableIn, shownSentences } from "../../../rules/claims/changeable.js";
import { checkDraft, claimIdOf } from "../../../rules/claims/check.js";
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
  it("is what is proved, what was told and is not used, and what a judge left out", () => {
    const why = "It says the same again.";
    const left_out = [
      { text: "Swept the floor", why, rests_on: [1] },
      { text: "Sang", why: "you left it out" },
    ];
    const { proved, unused, weak } = changeableIn({ ...version, draft: { ...draft, left_out } }, sources.statements);
    expect(weak).toEqual([{ claim_id: claimIdOf("Swept the floor"), text: "Swept the floor", why }]);
    expect(proved.map(({ text }) => text)).toEqual(["Trained 3 apprentices"]);
    expect(unused.map(({ quote }) => quote)).toContain("My colleague Ana ran the till.");
    const shown = shownSentences({ claims: [], proved, unused, weak });
    expect(shown.map(({ place, text }) => [place, text])).toEqual([
      ...proved.map(({ place, text }) => [place, text]),
      ...unused.map(({ quote }) => ["none", quote]),
      ["none", "Swept the floor"],
    ]);
  });

  it("is nothing of a version that cites nothing", () => {
    const old = { ...version, draft: { ...draft, cited: null } };
    expect(changeableIn(old, sources.statements)).toEqual({ proved: [], spoken: [], unused: [], weak: [] });
  });
});
