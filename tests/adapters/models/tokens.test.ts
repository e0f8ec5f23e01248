import { describe, expect, it } from "vitest";
import { countTokens } from "../../../adapters/models/tokens.js";

describe("tokens", () => {
  it("are counted as o200k counts them, several texts at once, and nothing else waits for it", async () => {
    // The tables are loaded with the first text.
    await countTokens("hello");
    // Rounds of the event loop while the texts are counted: hundreds in another thread, none in this one.
    let turns = 0;
    let isCounting = true;
    const turn = () => {
      turns += 1;
      if (isCounting) setImmediate(turn);
    };
    setImmediate(turn);
    const counted = await Promise.all(["", "hello world", "Zwölf Boxkämpfer", "a ".repeat(50_000)].map(countTokens));
    isCounting = false;
    expect(counted.slice(0, 2)).toEqual([0, 2]);
    expect(counted[2]).toBeGreaterThan(3);
    // Only the beginning is counted, and the result is extrapolated.
    expect(counted[3]).toBeGreaterThan(40_000);
    expect(turns).toBeGreaterThan(5);
  });

  it("are counted in a moment, whatever the text is", async () => {
    for (const text of ["a".repeat(39_000), "\u{1f600}".repeat(10_000), "é".repeat(40_000), "=".repeat(200_000)])
      expect(await countTokens(text)).toBeGreaterThan(100);
  });
});
