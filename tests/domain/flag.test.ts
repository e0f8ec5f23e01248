import { describe, expect, it } from "vitest";
import { FlagRule, FlagSetting, ruleOf, sharesOf } from "../../domain/flag.js";

describe("the rule of a flag", () => {
  it("is what a setting means: on, off, or a share of owners", () => {
    const rule = { enabled: true, percentage: 100, allow: [], deny: [], variants: {} };
    expect(ruleOf(true)).toEqual(rule);
    expect(ruleOf(false)).toEqual({ ...rule, enabled: false });
    expect(ruleOf(30)).toEqual({ ...rule, percentage: 30 });
    expect(ruleOf({ ...rule, percentage: 5 })).toEqual({ ...rule, percentage: 5 });
  });

  it("has further variants in one order, with at most everybody in all of them", () => {
    expect(sharesOf({ b: 1, a: 2 })).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(FlagRule.parse({ percentage: 50, variants: { a: 50 } }).variants).toEqual({ a: 50 });
    for (const variants of [{ a: 51 }, { on: 1 }, { "A B": 1 }])
      expect(FlagSetting.safeParse({ percentage: 50, variants }).success, JSON.stringify(variants)).toBe(false);
  });
});
