import { describe, expect, it } from "vitest";
import { type Setting, tellingsOf } from "../../../language/telling.js";
import { parseModel } from "../../../language/weights.js";

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
  expect(doubts("I wired the board.", "I don't do the return, the accountant does.")[1]).toBe("not");
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

describe("what came of an act, and what it was about", () => {
  it.each([
    "64 children came for a test afterwards.",
    "Around 25 of those 40 book.",
    "Zero damage claims on 370 objects since 2021.",
    "Turnover on my days is 12% above the average.",
    "Waste was 14% when I came, it's been around 7% since 2024.",
    "It's 69% now.",
    "My reports were used twice in insurance cases.",
    "Before, we guessed; our margin went from 31% to 44%.",
  ])("is plain behind it: %s", (outcome) => {
    expect(doubts("I built the price sheet.", outcome)).toEqual([null, null]);
    expect(doubts("Lea built the price sheet.", outcome)[0]).not.toBeNull();
  });

  it("is plain before it, if it is a thing or one to whom the act was done", () => {
    expect(doubts("Our conversion was 58% when I came.", "I began handing over in the room.")).toEqual([null, null]);
    expect(doubts("A man collapsed one night.", "I rang control and put him in the recovery position.")).toEqual([
      null,
      null,
    ]);
    expect(doubts("A colleague ran the fair.", "I watched the till.")[0]).not.toBeNull();
    expect(doubts("Lea ran the fair.", "I counted the till.")[0]).not.toBeNull();
  });

  it("is nobody's act without a subject: a colleague with a place served, a crate was held", () => {
    expect(doubts("My colleague at the Crown served.")[0]).not.toBeNull();
    expect(doubts("In 2023 a crate was held at Logan; I found the wrong code.")).toEqual([null]);
    expect(doubts("Arranged packing for 14 shows.")).toEqual([null]);
    expect(doubts("I tried welding.")[0]).not.toBeNull();
    expect(doubts("I was asked to sit on the group, and I reported the blind spot.")).toEqual([null]);
    expect(doubts("I was asked to run it.")[0]).not.toBeNull();
    expect(doubts("I'm our data protection lead.")).toEqual([null]);
  });
});

describe("the learned model of told sentences", () => {
  /** A model by which a sentence with "mind" was likely not done. */
  const model = parseModel("true\tuntrue\nbias\t-500\nown mind\t900\n");
  const opened = (setting: Setting, ...sentences: string[]) =>
    tellingsOf(sentences, setting, model).map(({ doubt }) => doubt);

  it("opens a sentence that is plain by its form, and shows it", () => {
    expect(doubts("I counted the till.", "I cleared my mind.")).toEqual([null, null]);
    expect(opened("story", "I counted the till.", "I cleared my mind.")).toEqual([null, "I cleared my mind."]);
  });

  it("closes nothing, and says nothing of a field, a line of a résumé or a German story", () => {
    expect(opened("story", "I would count the till.")).toEqual(doubts("I would count the till."));
    expect(opened("resume", "Cleared my mind")).toEqual([null]);
    expect(opened("field", "Cleared my mind")).toEqual(
      tellingsOf(["Cleared my mind"], "field").map(({ doubt }) => doubt),
    );
    const german = "Ich habe die Kasse gezählt, mind. zwei Stunden am Tag.";
    expect(opened("story", german)).toEqual(doubts(german));
  });
});
