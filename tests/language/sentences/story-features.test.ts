import { describe, expect, it } from "vitest";
import { storyFeatures } from "../../../language/sentences/story-features.js";

const of = (story: string, title = "Driving") => storyFeatures(story, title);

describe("the features of a story", () => {
  it("count what is past, what is counted and who speaks", () => {
    const features = of("I rang 12 customers. I packed 3 crates.");
    expect(features.get("past")).toBeCloseTo(2 * 0.4);
    expect(features.get("figures")).toBeCloseTo(2 * 0.4);
    expect(features.get("sentences")).toBeCloseTo(2 * 0.4);
    expect(features.get("says I")).toBe(1);
    expect(features.get("share self")).toBeCloseTo((2 / 8) * 12);
    expect(of("They rang.").get("says I")).toBe(0);
  });

  it("have words with figures alike, but none of the gap's title, in whatever form", () => {
    const features = of("I was baking 12 loaves", "Bakery: bakin");
    expect(features.has("word loaves")).toBe(true);
    expect(features.has("word #")).toBe(true);
    expect(features.has("opens was")).toBe(true);
    expect(features.has("word baking")).toBe(false);
    expect(of("I was baking", "Driving").has("word baking")).toBe(true);
  });

  it("are those of a German story by German words", () => {
    const features = storyFeatures("Ich habe 12 Kisten gepackt. Wir waren fertig.", "Packen", "de");
    expect(features.get("says I")).toBe(1);
    expect(features.get("reports own")).toBeCloseTo(0.4);
    expect(features.get("reports team")).toBeCloseTo(0.4);
    expect(features.get("share team")).toBeGreaterThan(0);
  });

  it("are of an empty story too, and of the beginning of an endless one", () => {
    expect(of("").get("length")).toBe(0);
    expect(of(`${"a ".repeat(2_000)}zebra`).has("word zebra")).toBe(false);
  });
});
