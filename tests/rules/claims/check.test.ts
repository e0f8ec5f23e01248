import { describe, expect, it } from "vitest";
import { citing, known, RESUME, sources } from "../../support/bakery.js";
import { checked, sourcesOf } from "../../support/claims.js";

const why = (bullet: string, part: string) => checked(bullet, sources, citing(part)).flatMap(({ missing }) => missing);

describe("a sentence beside the statements that it cites", () => {
  it.each([
    ["Fed the starter each morning and shaped 30 loaves by hand", "starter"],
    ["Shaped thirty loaves by hand", "starter"],
    ["Trained three apprentices", "apprentices"],
    ["I fed the starter each morning.", "starter"],
  ])("is proved where it repeats them: %s", (bullet, part) => expect(known(bullet, part)).toEqual(["proved"]));

  it.each([
    ["Hand-shaped 30 loaves a day", "starter"],
    ["Shaped loaves by hand", "starter"],
    ["Coached 3 apprentices", "apprentices"],
    ["Trained apprentices", "apprentices"],
  ])("is open where it says the same in other words, or leaves something out: %s", (bullet, part) =>
    expect(known(bullet, part)).toEqual(["open"]),
  );

  it.each([
    ["Shaped 50 loaves by hand", "starter", '"50" is not there'],
    ["Shaped 30 loaves by hand with Mertens", "starter", '"Mertens" is not there'],
    ["Trained 3 months of apprentices", "apprentices", '"3" is not there'],
    ["Ran the till", "till", "what it rests on is about somebody else"],
    ["Did the budget", "budget", "what it rests on is denied"],
    ["Sat the level 3 test", "level 3", "what it rests on is only planned"],
    ["Baked bread in 2021", "bread", '"2021" is not there'],
    ["Trained 3 apprentices at Corner Bread", "apprentices", "it was not at Corner Bread Ltd"],
    ["Shaped loaves", "nothing of all this", "it names no statement that it rests on"],
  ])("is refuted, with why: %s", (bullet, part, reason) => {
    expect(known(bullet, part)).toEqual(["refuted"]);
    expect(why(bullet, part)).toContain(reason);
  });

  it("is not asked about again where it was said or confirmed in another question", () => {
    const told = sourcesOf({
      replies: ["I made the cards."],
      facts: [
        "Tried the cards in own room; two colleagues tried them too\nMade a set of 14 cards",
        "Never sold a card",
      ],
    });
    const knownOf = (bullet: string) => checked(bullet, told, citing("made the cards")).map((claim) => claim.known);
    expect(knownOf("Tried the cards in own room; two colleagues tried them too.")).toEqual(["proved"]);
    expect(knownOf("Made a set of 14 cards")).toEqual(["proved"]);
    expect(knownOf("Never sold a card")).not.toEqual(["proved"]);
    expect(knownOf("Made a set of cards for 14 colleagues")).not.toEqual(["proved"]);
  });

  it("loses the clause that fails, and keeps the rest", () => {
    const claims = checked("Trained 3 apprentices, leading to 9 promotions", sources, citing("apprentices"));
    expect(claims.map((claim) => [claim.text, claim.known])).toEqual([
      ["Trained 3 apprentices", "proved"],
      ["leading to 9 promotions", "refuted"],
    ]);
  });

  it("has its sources with their spans", () => {
    const [claim] = checked("Trained 3 apprentices", sources, citing("apprentices"));
    const [source] = claim?.sources ?? [];
    expect(source).toMatchObject({ kind: "resume", ref: "r", quote: "Trained 3 apprentices" });
    expect(RESUME.slice(source?.start, source?.end)).toBe("Trained 3 apprentices");
  });

  it("refuses the sentence and not its first word alone, where that is one of several acts", () => {
    const told = sourcesOf({ replies: ["I cut and sent the slides every round."] });
    const text = "Selecting, cutting and sending the Oracle slides every round";
    expect(checked(text, told).map((claim) => [claim.known, claim.text])).toEqual([["refuted", text]]);
  });
});
