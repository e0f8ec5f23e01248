import { expect, it } from "vitest";
import { DefenceCards } from "../../../../clients/web/export/defence-cards.js";
import { seen } from "../../../support/page.js";
import { HOSTILE } from "../../../support/resources.js";

const card = (question: string) => ({ bullet: HOSTILE, sources: ["reply: I baked"], question, outline: ["Say how."] });

it("a card shows its question first, and keeps its answer until it is turned", () => {
  const page = seen(<DefenceCards cards={[card("How many?"), card("When?")]} />);
  expect([page.texts("h3"), page.texts(".card > .small")]).toEqual([["How many?"], ["Card 1 of 2"]]);
  expect(page.text).not.toContain("Say how.");
  expect(page.buttons).toEqual(["Previous", "Turn the card", "Next"]);
});

it("without a card there is nothing to turn", () => {
  expect(seen(<DefenceCards cards={[]} />).markup).toBe("");
});

it("a line of the answer is never markup", () => {
  const page = seen(<DefenceCards cards={[card("How many?")]} />);
  expect([page.texts("img"), page.texts(".own-text")]).toEqual([[], [HOSTILE]]);
});
