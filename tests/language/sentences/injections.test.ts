import { describe, expect, it } from "vitest";
import { INJECTION_ROWS, isInjection } from "../../../language/sentences/injections.js";

describe("the rows of orders", () => {
  it.each(INJECTION_ROWS)("read an order: $reads", ({ pattern, reads, leaves }) => {
    expect(pattern.test(reads)).toBe(true);
    expect(isInjection(leaves)).toBe(false);
  });
});
