import { describe, expect, it } from "vitest";
import { contextsOf, type FirstLook, judgedSentences, STRENGTH_LABELS } from "../../../language/job/asking.js";
import type { PlacedSentence } from "../../../language/job/sentence-features.js";
import { NO_PLACES } from "../../../language/names/places.js";
import { BIAS, type ModelName, type Weights } from "../../../language/weights.js";
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

describe("what the learned models are sure of", () => {
  /** By themselves "sure" asks, "doubtful" may, and anything else does not; the second look adds what the list says. */
  const weights: Weights = (name) => {
    const rows: Partial<Record<ModelName, [string, number[]][]>> = {
      asks: [
        [BIAS, [0, -4]],
        ["doubtful", [0, 3.4]],
        ["sure", [0, 7]],
      ],
      "asks-in-context": [
        ["own", [0, 1]],
        ["section", [0, 0.5]],
      ],
    };
    const classes = name.startsWith("asks") ? ["none", "asks"] : [...STRENGTH_LABELS];
    return { classes, places: NO_PLACES, weights: new Map(rows[name] ?? []) };
  };
  const sentence = (text: string, feature: string, over: Partial<PlacedSentence> = {}): PlacedSentence => ({
    ...{ text, start: 0, section: 0, heading: "", kind: "text", marked: null },
    features: new Map([
      [BIAS, 1],
      [feature, 1],
    ]),
    ...over,
  });
  const askings = (...list: PlacedSentence[]) => judgedSentences(list, weights).map(({ asking }) => asking);
  const apart = (list: PlacedSentence[]) => list.map((one, section) => ({ ...one, section }));

  it("asks, what they doubt is unclear, and the rest does not", () => {
    const list = [sentence("Bake", "sure"), sentence("Bread", "doubtful"), sentence("Hens", "none")];
    expect(askings(...apart(list))).toEqual(["asks", "unclear", "neither"]);
  });

  it("is asked for in spite of a doubt where a word says so, or the others of its list ask", () => {
    expect(askings(sentence("A van is essential", "doubtful"))).toEqual(["asks"]);
    const list = ["sure", "sure", "doubtful"].map((feature) => sentence("Bread", feature, { kind: "bullet" }));
    expect(askings(...list)).toEqual(["asks", "asks", "asks"]);
    // A list below another heading is another list.
    expect(askings(...list.map((one, at) => (at === 2 ? { ...one, section: 1 } : one)))).toEqual([
      "asks",
      "asks",
      "unclear",
    ]);
  });

  it("does not ask where the sentence waives it, and asks where a table marks it", () => {
    expect(askings(sentence("A van is not essential", "sure"))).toEqual(["neither"]);
    expect(judgedSentences([sentence("Bees", "none", { marked: "desirable" })], weights)[0]).toMatchObject({
      asking: "asks",
      strength: "desirable",
    });
  });
});

describe("the context of a sentence", () => {
  const look = (asks: number, nth: number): FirstLook => ({
    asks,
    strengths: STRENGTH_LABELS.map((_, at) => Number(at === nth)),
  });
  const bullet = { kind: "bullet", section: 1 } as const;

  it("is what is said of those below its heading, of its list and of its neighbours", () => {
    const [first, second, third] = contextsOf(
      [{ kind: "text", section: 0 }, bullet, bullet],
      [look(0.01, 0), look(0.99, 1), look(0.9, 2)],
    );
    expect(first?.get("alone")).toBe(1);
    expect(first?.get("section")).toBe(0);
    expect(second?.get("section")).toBeCloseTo(Math.log(9), 1);
    expect(second?.get("in a list")).toBe(1);
    expect(second?.get("before")).toBe(-4);
    expect(third?.get("section desirable")).toBeCloseTo(1);
    expect(third?.get("near desirable")).toBeGreaterThan(third?.get("near must") ?? 1);
  });
});
