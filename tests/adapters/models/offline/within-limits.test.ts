import { describe, expect, it } from "vitest";
import { z } from "zod";
import { withinLimits } from "../../../../adapters/models/offline/within-limits.js";

describe("what the rules answer", () => {
  it("is cut to the lengths of its form, at any depth", () => {
    const form = z.object({ title: z.string().max(4), bullets: z.array(z.object({ text: z.string().max(2) })).max(1) });
    expect(withinLimits({ title: "Sourdough", bullets: [{ text: "abc" }, { text: "d" }] }, form)).toEqual({
      title: "Sour",
      bullets: [{ text: "ab" }],
    });
  });

  it("stays as it is where the form has no limit", () => {
    const form = z.object({ text: z.string(), list: z.array(z.string()), count: z.number() });
    const answer = { text: "Sourdough", list: ["a", "b"], count: 3, other: "kept" };
    expect(withinLimits(answer, form)).toEqual(answer);
  });

  it("is cut by the one form of several that it has", () => {
    const form = z.object({
      quote: z.string().max(3).nullable(),
      said: z.union([z.array(z.string()).max(1), z.string()]),
    });
    expect(withinLimits({ quote: null, said: "Sourdough" }, form)).toEqual({ quote: null, said: "Sourdough" });
    expect(withinLimits({ quote: "Sourdough", said: ["a", "b"] }, form)).toEqual({ quote: "Sou", said: ["a"] });
  });

  it("keeps a character of two units whole", () => {
    expect(withinLimits("ab🍞", z.string().max(3))).toBe("ab");
    expect(withinLimits("ab🍞c", z.string().max(4))).toBe("ab🍞");
  });
});
