import { describe, expect, it } from "vitest";
import { inSegments } from "../../../../clients/web/reading/segments.js";
import type { ReadingResource, ReadRequirement } from "../../../../domain/reading.js";

const TEXT = "🍞 Baker\n- Bake bread, clean.\nWe pay well.";
const at = (words: string) => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length };
};
const requirement = (requirement_id: string, words: string, over: Partial<ReadRequirement> = {}): ReadRequirement => ({
  ...{ requirement_id, title: words, strength: "must", coverage: "covered", shown_by: [], gap_id: null },
  ...{ question_id: null, answered: false, added: false, near: [], ...at(words), ...over },
});
const sentence = (text: string, unread = false) => ({ text, ...at(text), unread });
const jobWith = (requirements: ReadRequirement[]): ReadingResource["job"] => ({
  sentences: [sentence("Bake bread, clean."), sentence("We pay well.", true)],
  ...{ requirements, not_asked: [], warnings: [] },
});

describe("the parts of a posting", () => {
  it("are all of it, in its order", () => {
    const segments = inSegments(TEXT, jobWith([requirement("r1", "Bake bread")]));
    expect(segments.map(({ text }) => text).join("")).toBe(TEXT);
    expect(segments.filter(({ id }) => id !== null).map(({ id, text }) => [id, text])).toEqual([
      ["r1", "Bake bread, clean."],
      [`at-${at("We pay well.").start}`, "We pay well."],
    ]);
    expect(segments.at(-1)).toMatchObject({ unread: true, strength: null, requirements: [] });
  });

  it("are marked by the strongest of their requirements, and are open while one is not shown", () => {
    const parts = (over: Partial<ReadRequirement>) =>
      inSegments(
        TEXT,
        jobWith([requirement("r1", "Bake bread", { strength: "desirable" }), requirement("r2", "clean", over)]),
      )[1];
    expect(parts({})).toMatchObject({ strength: "must", open: false });
    expect(parts({ strength: "condition", coverage: "missing" })).toMatchObject({ strength: "desirable", open: true });
    expect(parts({ coverage: "partial", answered: true })).toMatchObject({ open: false });
  });

  it("have names of their own, also where two sentences share a requirement", () => {
    const whole = { ...requirement("r1", "Bake bread"), end: [...TEXT].length };
    const ids = inSegments(TEXT, jobWith([whole])).flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
