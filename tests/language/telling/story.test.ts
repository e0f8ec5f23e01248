import { describe, expect, it } from "vitest";
import { tellingsOf } from "../../../language/telling.js";

const doubts = (...sentences: string[]) => tellingsOf(sentences, "story").map(({ doubt }) => doubt);

describe("what stands before a sentence that takes it back is open, and so is that sentence", () => {
  it.each([
    "Make that fourteen.",
    "Sorry, fourteen.",
    "It was fourteen.",
    "Fourteen, or rather twelve.",
    "14 stalls.",
    "I made that up.",
    "None of that is so, I wanted to see what happens.",
    "Lea did that.",
    "I have checked my sheet: 14.",
    "Well, not on my own, Shaz did the crosses.",
    "That isn't right.",
    "Fifteen would be right.",
    "Looking at my notes, eight or nine is nearer the mark.",
    "Just looked at the invoice and it says 14 stalls.",
    "The list was long but he was in bed, so it was only me.",
  ])("%s", (correction) => {
    expect(doubts("I set out forty stalls.", correction)).toEqual([correction, expect.any(String)]);
  });

  it("but nothing of it is if the later sentence only tells more", () => {
    const told = [
      "No engineer was needed.",
      "They used it in the next safety talk.",
      "It took nine days.",
      "I said sorry to the driver.",
      "We make it on Mondays now.",
      "Two temps helped.",
      "It was hard work.",
      "It was my idea.",
      "No accidents.",
      "Ok after that I ran the café.",
      "It was really busy.",
      "It was 8 hours a day.",
      "Only four stalls went to the next day, and I had rung each of them.",
    ];
    for (const later of told) expect([later, doubts("I set out forty stalls.", later)[0]]).toEqual([later, null]);
  });
});

it("what came of it is plain behind an act of the teller, and open behind somebody else's", () => {
  const outcomes = [
    "Complaints fell by half.",
    "The unit was running within 70 minutes.",
    "It has not been down again.",
  ];
  for (const outcome of outcomes) {
    expect(doubts("I rebuilt the desk.", outcome)).toEqual([null, null]);
    expect(doubts("Lea rebuilt the desk.", outcome)).not.toContain(null);
  }
  expect(doubts("I wired the board.", "The electrician in charge checked it.")[1]).toBe("The electrician in charge");
  expect(doubts("I rebuilt the desk.", "The tills were counted.", "It would save an hour.").slice(1)).not.toContain(
    null,
  );
});

it("what follows a dream, an examination or a role play is open", () => {
  expect(doubts("Question 7 on the paper was a fraud.", "I stopped the payment.")[1]).toBe("Question 7");
  expect(doubts("I stopped the payment.", "In my head I have done it a hundred times.")[0]).toBeNull();
});

it("we needs a part of one's own in the story", () => {
  expect(doubts("We ran the fair.", "We took nine pounds.")).toEqual(["we", "we"]);
  expect(doubts("We ran the fair.", "I counted the till.")).toEqual([null, null]);
});

it("how often is plain where it was not said yet, and corrects where it was", () => {
  expect(doubts("I led audits.", "About twice a month.")).toEqual([null, null]);
  expect(doubts("I led audits every week.", "About twice a month.").at(-1)).toBe("About twice a month.");
});

it("a long reason is shortened, and a résumé is not taken back by its next line", () => {
  const [doubt] = doubts(`I set out forty stalls.`, `Sorry, ${"very ".repeat(40)}sorry.`);
  expect(doubt?.length).toBeLessThanOrEqual(80);
  expect(tellingsOf(["Led the night shift", "Sorry, days"], "resume").map(({ doubt }) => doubt)[0]).toBeNull();
});
