import { describe, expect, it } from "vitest";
import { repairAnswerOffline } from "../../../../adapters/models/offline/repair-answer.js";

const told = (text: string, n = 6) => ({ text, rests_on: [n] });
const draft = {
  title: "Sourdough",
  bullets: [told("Baked rye bread. Led 12 bakers."), told("Sold 30 loaves", 7)],
};
const repaired = (...sentences: string[]) =>
  repairAnswerOffline({ draft, refused: sentences.map((sentence) => ({ sentence })) });

describe("an answer with refused sentences", () => {
  it("loses them and nothing else", () => {
    expect(repaired("Led 12 bakers.")).toEqual({
      title: "Sourdough",
      bullets: [told("Baked rye bread."), told("Sold 30 loaves", 7)],
    });
    expect(repaired()).toEqual(draft);
  });

  it("keeps its first bullet when all are refused", () => {
    expect(repaired("Baked rye bread.", "Led 12 bakers.", "Sold 30 loaves").bullets).toEqual([draft.bullets[0]]);
  });
});
