import { describe, expect, it } from "vitest";
import { checkDraft, claimIdOf } from "../../../rules/claims/check.js";
import { decidedIn, followersOf, wordOn, wordsOnAll } from "../../../rules/claims/repeated.js";
import { sources } from "../../support/bakery.js";

const BULLET = "Shape bread and bake 30 loaves each morning";
const SAME = "I shape bread, and I bake 30 loaves each morning.";
const OTHER = "Each morning I bake 30 loaves and shape bread.";
const numbers = sources.statements.map(({ number }) => number);
const ledgerWith = (bullets: string[], spoken: string[], spokenRests = numbers) => {
  const cited = {
    bullets: bullets.map((text) => ({ text, rests_on: numbers })),
    spoken: spoken.map((text) => ({ text, rests_on: spokenRests })),
  };
  return checkDraft({ version: 1, cited }, { ...sources, topic: "t" });
};
const followers = (...given: Parameters<typeof ledgerWith>) =>
  followersOf(ledgerWith(...given)).map(({ spoken, bullet, isRepeated }) => [spoken.text, bullet.text, isRepeated]);

describe("a spoken sentence beside its bullet", () => {
  it("repeats it, or says it in other words of the same sources", () => {
    expect(followers([BULLET], [SAME])).toEqual([[SAME, BULLET, true]]);
    expect(followers([BULLET], [OTHER])).toEqual([[OTHER, BULLET, false]]);
  });

  it("does not stand there with a further word, or with a source that the bullet does not cite", () => {
    expect(followers([BULLET], ["Each morning I bake 30 rye loaves and shape bread."])).toEqual([]);
    const ledger = ledgerWith([BULLET], [OTHER]);
    const claims = ledger.claims.map((claim) =>
      claim.place === "spoken" ? claim : { ...claim, sources: claim.sources.slice(1) },
    );
    expect(followersOf({ claims })).toEqual([]);
  });
});

describe("the candidate's word on a bullet", () => {
  const ledger = ledgerWith([BULLET], [SAME, OTHER]);
  const wordsAfter = (word: true | false | null | string, more = {}) => {
    const words = wordsOnAll(ledger, { [claimIdOf(BULLET)]: word, ...more });
    return ledger.claims.map((claim) => wordOn(ledger, claim, words));
  };

  it("counts for what is spoken of it if it is true; a no counts only for what repeats it", () => {
    expect(wordsAfter(true)).toEqual([true, true, true]);
    expect(wordsAfter(false)).toEqual([false, false, undefined]);
    expect(wordsAfter(true, { [claimIdOf(OTHER)]: false })).toEqual([true, true, false]);
  });

  it("leaves a line out of the résumé, and what is spoken of it true", () => {
    expect(wordsAfter(null)).toEqual([null, true, true]);
  });

  it("is kept with the sentences that were shown beside it", () => {
    const shown = [
      { claim_id: "a", place: "bullets.0", text: BULLET, also: [{ claim_id: "b", text: OTHER }], rests_on: [] },
    ];
    const told = (words: Parameters<typeof decidedIn>[1]) =>
      decidedIn(shown, words).map(({ claim_id, word }) => [claim_id, word]);
    expect(told({ a: true })).toEqual([
      ["a", true],
      ["b", true],
    ]);
    expect(told({ a: null })).toEqual([
      ["a", null],
      ["b", true],
    ]);
    expect(told({ a: false })).toEqual([["a", false]]);
    expect(told({ b: false })).toEqual([["b", false]]);
  });
});
