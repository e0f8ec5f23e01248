import { describe, expect, it } from "vitest";
import { createDepth, DEEPEST, hexColour, looksLike, WHITE } from "../../../adapters/documents/visibility.js";

describe("a colour", () => {
  it.each([
    ["#ff8000", [255, 128, 0]],
    ["F80", [255, 136, 0]],
    ["ff80", null],
    ["red", null],
    ["ggg", null],
  ])("is read from %s", (text, colour) => expect(hexColour(text)).toEqual(colour));

  it("looks like another unless one part differs clearly", () => {
    expect(looksLike([231, 240, 255], WHITE)).toBe(true);
    expect(looksLike([255, 255, 230], WHITE)).toBe(false);
  });
});

describe("a document's depth", () => {
  it("is refused beyond what any program writes, and what is closed does not count", () => {
    const depth = createDepth(() => new Error("too deep"));
    for (let at = 0; at < DEEPEST; at += 1) depth.open();
    depth.close();
    depth.open();
    expect(() => depth.open()).toThrow("too deep");
  });
});
