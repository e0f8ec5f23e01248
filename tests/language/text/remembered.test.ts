import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createMemory } from "../../../language/text/remembered.js";

describe("what is remembered", () => {
  it("is made once, and forgotten first if it was used longest ago", () => {
    const made: string[] = [];
    const memory = createMemory<string>(2);
    const get = (key: string) =>
      memory(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(["a", "b", "a", "c", "a", "b"].map(get)).toEqual(["A", "B", "A", "C", "A", "B"]);
    expect(made).toEqual(["a", "b", "c", "b"]);
  });

  it("keeps long keys apart, also from a short one that looks like the hash of one", () => {
    const memory = createMemory<number>(10);
    const long = "x".repeat(3_000);
    expect(memory(long, () => 1)).toBe(1);
    expect(memory(long, () => 2)).toBe(1);
    expect(memory(`${long}y`, () => 3)).toBe(3);
    expect(memory(`#${createHash("sha256").update(long).digest("base64")}`, () => 4)).toBe(4);
  });
});
