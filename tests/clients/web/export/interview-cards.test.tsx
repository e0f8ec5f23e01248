import { expect, it } from "vitest";
import { InterviewCards } from "../../../../clients/web/export/interview-cards.js";
import { seen } from "../../../support/page.js";
import { HOSTILE } from "../../../support/resources.js";

const card = (question: string) => ({ question, why: "The job asks", told: ["I baked"], advice: "Say how." });

it("a card shows its question first, and keeps what was told and the advice until it is turned", () => {
  const page = seen(<InterviewCards cards={[card("How many?"), card("When?")]} />);
  expect([page.texts("h3"), page.texts(".card > .small")]).toEqual([["How many?"], ["Card 1 of 2", "The job asks"]]);
  expect(page.text).not.toMatch(/Say how|I baked/);
  expect(page.buttons).toEqual(["Previous", "Turn the card", "Next"]);
});

it("without a card there is nothing to turn", () => {
  expect(seen(<InterviewCards cards={[]} />).markup).toBe("");
});

it("the words of a line in it are never markup", () => {
  const page = seen(<InterviewCards cards={[card(HOSTILE)]} />);
  expect([page.texts("img"), page.texts("h3")]).toEqual([[], [HOSTILE]]);
});
