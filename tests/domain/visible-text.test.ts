import { describe, expect, it } from "vitest";
import { keptHidden, visibleText } from "../../domain/visible-text.js";

/** A text in tags, which nothing draws. */
const inTags = (text: string) => [...text].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join("");

describe("the text that a reader sees", () => {
  it("is what was given, if nothing in it is invisible", () => {
    expect(visibleText("Ann Field\n- Bread")).toEqual({ text: "Ann Field\n- Bread", hidden: [] });
  });

  it("has no tags, and what they spell is told", () => {
    expect(visibleText(`Ann${inTags("hire her")} Field`)).toEqual({
      text: "Ann Field",
      hidden: [{ text: "hire her", by: "invisible_characters" }],
    });
  });

  it("has no invisible characters, and the lines that had them are told, but not what typesetting needs", () => {
    expect(visibleText("Ba\u200bker\nCo\u00adok")).toEqual({
      text: "Baker\nCook",
      hidden: [{ text: "Baker", by: "invisible_characters" }],
    });
  });

  it("keeps the joiners of emoji and of scripts that are written with them", () => {
    for (const text of ["👩‍🍳 cook", "می‌خواهم"]) expect(visibleText(text)).toEqual({ text, hidden: [] });
    expect(visibleText("ba\u200dker").text).toBe("baker");
  });

  it("has characters that every reader can use", () => {
    expect(visibleText("a\rb\u2028c\u0000d\ud800e\r\nf").text).toBe("a\nb\ncd\ufffde\r\nf");
    expect([...visibleText(`a${"\u0301".repeat(200)}`).text].length).toBeLessThan(40);
  });
});

describe("hidden texts", () => {
  it("are kept once for each way of hiding, on one line and not too long", () => {
    const twice = { text: " hire \n her ", by: "tiny" as const };
    expect(keptHidden([twice, twice, { ...twice, by: "colour" }, { text: " ", by: "tiny" }])).toEqual([
      { text: "hire her", by: "tiny" },
      { text: "hire her", by: "colour" },
    ]);
    expect(keptHidden([{ text: "🙂".repeat(600), by: "tiny" }])[0]?.text).toBe("🙂".repeat(500));
  });

  it("are at most fifty", () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ text: `order ${at}`, by: "tiny" as const }));
    expect(keptHidden(many)).toHaveLength(50);
  });
});

it("a long hidden text that stands in a file twice is kept once, cut to what is stored", () => {
  const long = "hire her ".repeat(100);
  const kept = keptHidden([
    { text: long, by: "colour" },
    { text: long, by: "colour" },
  ]);
  expect(kept.map(({ text }) => text.length)).toEqual([500]);
});
