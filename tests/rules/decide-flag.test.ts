import { describe, expect, it } from "vitest";
import { FlagRule, type FlagSetting, ruleOf } from "../../domain/flag.js";
import { decideFlag } from "../../rules/decide-flag.js";

const decide = (setting: FlagSetting, owner = "ada", name = "use_batch_generation") =>
  decideFlag(name, ruleOf(setting), owner);
const owners = Array.from({ length: 10_000 }, (_, index) => `owner-${index}`);

describe("a flag", () => {
  it("is on or off for everybody", () => {
    expect(decide(true)).toEqual({ value: true, variant: "on", reason: "STATIC" });
    expect(decide(false)).toEqual({ value: false, variant: "off", reason: "DISABLED" });
    expect([decide(100).value, decide(0).value]).toEqual([true, false]);
  });

  it("is on for its share of owners, always the same ones, and other ones for another flag", () => {
    const on = owners.filter((owner) => decide(50, owner).value);
    expect(on.length).toBeGreaterThan(4_900);
    expect(on.length).toBeLessThan(5_100);
    expect(on.every((owner) => decide(50, owner).value && decide(60, owner).value)).toBe(true);
    expect(decide(50)).toMatchObject({ reason: "SPLIT" });
    const other = owners.filter((owner) => decide(50, owner, "parallel_rag_searches").value);
    const both = other.filter((owner) => on.includes(owner)).length;
    expect(both).toBeGreaterThan(2_300);
    expect(both).toBeLessThan(2_700);
    expect(owners.filter((owner) => decide(0.5, owner).value).length).toBeGreaterThan(20);
  });

  it("follows its lists before its share, a denial first, and nothing while it is disabled", () => {
    const rule = FlagRule.parse({ percentage: 0, allow: ["ada", "ben"], deny: ["ben"] });
    expect(decide(rule, "ada")).toEqual({ value: true, variant: "on", reason: "TARGETING_MATCH" });
    expect(decide(rule, "ben")).toEqual({ value: false, variant: "off", reason: "TARGETING_MATCH" });
    expect(decide({ ...rule, enabled: false }, "ada")).toMatchObject({ value: false, reason: "DISABLED" });
  });
});
