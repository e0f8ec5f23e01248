import { describe, expect, it } from "vitest";
import { FlagRule, type FlagSetting, ruleOf } from "../../domain/flag.js";
import { decideFlag } from "../../rules/decide-flag.js";

const decide = (setting: FlagSetting, owner = "ada", name = "use_batch_generation") =>
  decideFlag(name, ruleOf(setting), owner);
const owners = Array.from({ length: 10_000 }, (_, index) => `owner-${index}`);

describe("a flag", () => {
  it("is on or off for everybody", () => {
    expect(decide(true)).toEqual({ value: true, variant: "on", further_variant: null, reason: "STATIC" });
    expect(decide(false)).toEqual({ value: false, variant: "off", further_variant: null, reason: "DISABLED" });
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
    expect(decide(rule, "ada")).toEqual({
      value: true,
      variant: "on",
      further_variant: null,
      reason: "TARGETING_MATCH",
    });
    expect(decide(rule, "ben")).toEqual({
      value: false,
      variant: "off",
      further_variant: null,
      reason: "TARGETING_MATCH",
    });
    expect(decide({ ...rule, enabled: false }, "ada")).toMatchObject({ value: false, reason: "DISABLED" });
  });

  it("has further variants for their shares, and an owner keeps theirs when one is added behind it", () => {
    const rule = FlagRule.parse({ percentage: 20, variants: { small: 10, large: 30 } });
    const variantOf = (owner: string, of = rule) => decide(of, owner).further_variant ?? decide(of, owner).variant;
    const variants = owners.map((owner) => variantOf(owner));
    const count = (name: string) => variants.filter((variant) => variant === name).length;
    for (const [name, share] of [
      ["on", 20],
      ["large", 30],
      ["small", 10],
      ["off", 40],
    ] as const)
      expect(Math.abs(count(name) / owners.length - share / 100)).toBeLessThan(0.015);
    const fewer = FlagRule.parse({ percentage: 20, variants: { large: 30 } });
    const kept = owners.filter((owner) => decide(fewer, owner).value);
    expect(kept.every((owner) => variantOf(owner) === variantOf(owner, fewer))).toBe(true);
    expect(decide(FlagRule.parse({ percentage: 0, variants: { a: 100 } }))).toMatchObject({
      further_variant: "a",
    });
    expect(() => FlagRule.parse({ percentage: 50, variants: { a: 51 } })).toThrow("at most 100 percent");
    expect(() => FlagRule.parse({ percentage: 50, variants: { off: 1 } })).toThrow("not on or off");
  });
});
