import { describe, expect, it } from "vitest";
import { askingsOf } from "../../../language/job/asking.js";
import type { PlacedSentence } from "../../../language/job/sentence-features.js";
import { BIAS, type Weights } from "../../../language/weights.js";
import { postingOf } from "../../support/postings.js";

describe("whether a sentence of a posting asks for something", () => {
  it.each([
    "Everybody is welcome at Noordmark, regardless of origin, age, gender, faith, orientation or disability.",
    "Send your CV and motivation in English or Dutch before 14 December to Sanne Verhoef, recruiter.",
    "To apply, please email a covering letter and your CV to jobs@example.org.",
  ])("it does not in a notice: %s", (notice) => {
    const { requirements, unread } = postingOf(`Supervisor\n\nWhat we ask\n- a forklift certificate\n\n${notice}\n`);
    expect(requirements.map(({ quote }) => quote.text)).not.toContain(notice);
    expect(unread.map(({ text }) => text).join(" ")).not.toContain(notice.slice(0, 20));
  });
});

describe("what the learned model is sure of", () => {
  // Probabilities: about 0.02 with nothing, 0.27 with "doubtful", 0.95 with "sure".
  const weights: Weights = () => ({
    classes: ["neither", "asks"],
    weights: new Map([
      [BIAS, [0, -4]],
      ["doubtful", [0, 3]],
      ["sure", [0, 7]],
    ]),
  });
  const sentence = (text: string, feature: string, over: Partial<PlacedSentence> = {}): PlacedSentence => ({
    ...{ text, start: 0, section: "unknown", heading: "", kind: "text" },
    features: new Map([
      [BIAS, 1],
      [feature, 1],
    ]),
    ...over,
  });
  const askings = (...list: PlacedSentence[]) => askingsOf(list, weights);

  it("asks, what it doubts is unclear, and the rest does not", () => {
    expect(askings(sentence("Bake", "sure"), sentence("Bread", "doubtful"), sentence("Hens", "none"))).toEqual([
      "asks",
      "unclear",
      "neither",
    ]);
  });

  it("is asked for in spite of a doubt where a word says so, or the list around it asks", () => {
    expect(askings(sentence("A van is essential", "doubtful"))).toEqual(["asks"]);
    const item = { kind: "bullet" as const };
    expect(askings(sentence("Bread", "doubtful", { ...item, section: "must" }))).toEqual(["asks"]);
    expect(askings(sentence("Bread", "doubtful", { ...item, section: "offer" }))).toEqual(["unclear"]);
    const list = ["sure", "sure", "doubtful"].map((feature) => sentence("Bread", feature, item));
    expect(askings(...list)).toEqual(["asks", "asks", "asks"]);
    // A list below another heading is another list.
    const apart = list.map((one, at) => (at === 2 ? { ...one, heading: "Offers" } : one));
    expect(askings(...apart)).toEqual(["asks", "asks", "unclear"]);
  });
});
