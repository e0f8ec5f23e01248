import { describe, expect, it } from "vitest";
import { actAfterDenial, actAndOutcome, actOf, beginsWithOwnAct, saysOwnAct } from "../../../language/acts/acts.js";

describe("an act of the speaker", () => {
  it.each([
    ["I rang the ward.", "Rang the ward."],
    ["Well, I usually check the seals.", "Usually check the seals."],
    ["I have trained two apprentices.", "Trained two apprentices."],
    ["I rang the ward, and then I wrote the note.", "Rang the ward, and then wrote the note."],
    ["In March I moved the stock.", "In March, moved the stock."],
    ["I don't recruit but I train the new ones.", "Train the new ones."],
    ["I wasn't the coordinator, but I set the room.", "Set the room."],
  ])("is worded as a résumé does: %s", (sentence, text) => expect(actOf(sentence)?.text).toBe(text));

  it.each([
    "I was tired that week.",
    "I would have rung the ward.",
    "I wanted a bigger ward.",
    "The ward was full.",
    "Ended in tears.",
    "Counted it until we found it.",
  ])("is not in a sentence about a state, an event or others: %s", (sentence) => expect(actOf(sentence)).toBeNull());

  it("says what it still needs: the sentence before it, the others in it, and a later I", () => {
    expect(actOf("I weighed it twice.")).toMatchObject({ pointsBack: true, together: false, saysI: false });
    expect(actOf("I weighed the crate with us all.")).toMatchObject({ pointsBack: false, together: true });
    expect(actOf("I weighed the crate before I left.")?.saysI).toBe(true);
  });
});

describe("whether somebody did something", () => {
  it.each([
    ["I moved it.", true],
    ["I check the rails.", true],
    ["I love animals.", false],
    ["I never take chances.", false],
    ["I would notice.", false],
    ["I'll ring them.", false],
  ])("%s", (sentence, is) => expect(saysOwnAct(sentence)).toBe(is));

  it("is told by the part after a denial, if that reports an act", () => {
    expect(actAfterDenial("No patch of my own, but I covered hers")).toBe("I covered hers");
    expect(actAfterDenial("No patch of my own, but I love the work")).toBeNull();
  });

  it("is told by the beginning of a part, also behind what was not done", () => {
    expect(beginsWithOwnAct("Check the rails")).toBe(true);
    expect(beginsWithOwnAct("Didn't put it through, showed it to her")).toBe(true);
    expect(beginsWithOwnAct("Didn't put it through, the till was off")).toBe(false);
    expect(beginsWithOwnAct("Understand the theory")).toBe(false);
  });

  it("is parted from what came of it, if something came of it", () => {
    expect(actAndOutcome("I moved the points and the tickets stopped")).toEqual([
      "I moved the points",
      "the tickets stopped",
    ]);
    const alone = "I moved the points and the tickets";
    expect(actAndOutcome(alone)).toEqual([alone]);
  });
});
