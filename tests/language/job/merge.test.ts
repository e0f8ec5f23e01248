import { describe, expect, it } from "vitest";
import { lexicon } from "../../../lab/support/reader.js";
import { mergeMentions, type ReadRequirement } from "../../../language/job/merge.js";

const one = (title: string, over: Partial<ReadRequirement> = {}): ReadRequirement => ({
  ...{ title, quotes: [title], kind: "skill", strength: "desirable", trainable: false },
  ...over,
});
const merged = (...read: ReadRequirement[]) =>
  mergeMentions(read, lexicon).map(({ title, quotes, strength }) => [title, quotes.length, strength]);

describe("requirements about the same thing", () => {
  it("are one, and the sentence that makes it mandatory comes first", () => {
    expect(merged(one("Excel"), one("Microsoft Excel", { strength: "must" }))).toEqual([
      ["Microsoft Excel", 2, "must"],
    ]);
    expect(merged(one("Excel"), one("Excel macros in VBA"))).toHaveLength(2);
    expect(merged(one("Bee keeping"), one("Keeping bees"))).toHaveLength(1);
    expect(merged(one("Bee keeping"), one("Selling honey"))).toHaveLength(2);
  });

  it("are a duty that names a requirement, wherever it stands; what else it names is added", () => {
    const duty = one("Drive a forklift and use Excel", { strength: "duty" });
    expect(merged(duty, one("Forklift", { strength: "must" }))).toEqual([
      ["Microsoft Excel", 1, "duty"],
      ["Forklift", 2, "must"],
    ]);
    // The means of a duty are no requirement.
    expect(merged(one("Forklift"), one("Move pallets by forklift using Excel", { strength: "duty" }))).toHaveLength(1);
  });

  it("are working times that they share, and never lengths of experience", () => {
    const times = { kind: "logistics" as const };
    expect(merged(one("Night shifts", times), one("Rotation to nights", times))).toHaveLength(1);
    expect(merged(one("Night shifts", times), one("Weekends", times))).toHaveLength(2);
    const years = { kind: "years" as const };
    expect(merged(one("Two years of Excel", years), one("Two years of Excel", years))).toHaveLength(2);
  });

  it("stay in the order of the text", () => {
    const titles = merged(one("Answer the phone", { strength: "duty" }), one("Forklift"), one("Excel")).map(
      ([title]) => title,
    );
    expect(titles).toEqual(["Answer the phone", "Forklift", "Excel"]);
  });
});
