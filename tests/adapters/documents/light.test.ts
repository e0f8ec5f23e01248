import { describe, expect, it } from "vitest";
import { decoded, isLight, readLight, withText } from "../../../adapters/documents/light.js";
import { MAX_CHARACTERS } from "../../../domain/text.js";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));
const read = (text: string, kind: "resume" | "job" = "resume") => readLight(bytes(text), kind);

describe("a document that is read at once", () => {
  it("is a short text or JSON, and no page or long text", () => {
    expect([isLight(bytes("Sam Field, baker")), isLight(bytes("{}"))]).toEqual([true, true]);
    expect([isLight(bytes("<html>")), isLight(bytes("a".repeat(500_001)))]).toEqual([false, false]);
  });

  it("is the text as it is, or Markdown without its comments", () => {
    expect(read("Baker <!-- ten years -->")).toMatchObject({ text: "Baker <!-- ten years -->", hidden: [] });
    expect(read("# Sam\n<!-- ten years of it -->")).toMatchObject({ text: "Sam", hidden: [{ by: "comment" }] });
  });

  it("is JSON as its kind, with its source, and a text that only begins like it stays a text", () => {
    const job = '{"title":"Head Baker","work":[{"position":"Baker"}]}';
    expect(read(job, "job")).toMatchObject({ text: "Head Baker", source: job });
    expect(read(job, "resume")).toMatchObject({ text: "EXPERIENCE\nBaker", source: job });
    const torn = read("{title: Head Baker");
    expect([torn.text, torn.source]).toEqual(["{title: Head Baker", undefined]);
  });

  it("is refused if it is too long, or empty", () => {
    expect(() => read("a".repeat(4 * MAX_CHARACTERS + 1))).toThrow(`more than ${MAX_CHARACTERS} characters`);
    expect(() => withText(read(" \n"))).toThrow("contains no text");
    expect(withText(read("Baker")).text).toBe("Baker");
  });

  it("has a warning if its encoding was guessed", () => {
    expect(decoded(bytes("Café"))).toEqual({ text: "Café", warnings: [] });
    const guessed = decoded(bytes("Café in the old town", "latin1"));
    expect(guessed.text).toBe("Café in the old town");
    expect(guessed.warnings.join()).toContain("Windows-1252");
  });
});
