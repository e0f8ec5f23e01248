import { describe, expect, it } from "vitest";
import { Draft, type Version } from "../../../domain/answer.js";
import { checkDraft, claimIdOf } from "../../../rules/claims/check.js";
import { inSpokenOrder, spokenSentencesOf } from "../../../rules/claims/spoken-order.js";
import { sources } from "../../support/bakery.js";

const [FED, SHAPED, HIRED] = ["I fed the starter.", "I shaped the loaves.", "I hired 12 bakers."];
const rests_on = sources.statements.filter(({ text }) => text.includes("starter")).map(({ number }) => number);
const cited = {
  bullets: [{ text: "Fed the starter", rests_on }],
  spoken: [FED, SHAPED, HIRED].map((text) => ({ text, rests_on })),
};
const draft = Draft.parse({
  ...{ version: 1, change: "drafted", provider: "fake", title: "t", cited, bullets: ["Fed the starter"] },
  spoken: `${FED} ${SHAPED} ${HIRED}`,
});
const version: Version = { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: "t" }) };
const ids = (...texts: string[]) => texts.map(claimIdOf);

describe("what is said aloud", () => {
  it("is each spoken sentence but for the refuted ones", () => {
    expect(spokenSentencesOf(version).map(({ text }) => text)).toEqual([FED, SHAPED]);
  });

  it("stands in the candidate's order, and what they do not name follows", () => {
    const after = inSpokenOrder(version, ids(SHAPED));
    expect(after.draft.spoken).toBe(`${SHAPED} ${FED} ${HIRED}`);
    expect(after.draft.cited?.spoken.map(({ text }) => text)).toEqual([SHAPED, FED, HIRED]);
    expect(after.draft.bullets).toEqual(draft.bullets);
  });

  it("takes in what they told and the answer does not use, where they name it", () => {
    const told = "My colleague Ana ran the till.";
    const after = inSpokenOrder(version, ids(told, FED), sources.statements);
    expect(after.draft.spoken).toBe(`${told} ${FED} ${SHAPED} ${HIRED}`);
    expect(after.ledger.claims.find(({ text }) => text === told)).toMatchObject({ place: "spoken", known: "proved" });
  });

  it("stays as it is without an order, and in a version that cites nothing", () => {
    expect(inSpokenOrder(version)).toBe(version);
    const old = { ...version, draft: { ...draft, cited: null } };
    expect(inSpokenOrder(old, ids(SHAPED))).toBe(old);
  });
});
