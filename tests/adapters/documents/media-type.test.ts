import { describe, expect, it } from "vitest";
import { mediaTypeOf } from "../../../adapters/documents/media-type.js";

const typeOf = (text: string) => mediaTypeOf(new Uint8Array(Buffer.from(text, "latin1")));

describe("the type of a file", () => {
  it.each([
    ["application/pdf", "%PDF-1.7"],
    ["application/pdf", "\r\n some bytes before %PDF-1.4"],
    ["application/json", '\xef\xbb\xbf  {"basics":{}}'],
    ["application/json", "\xff\xfe{\0}\0"],
    ["text/html", "<!DOCTYPE html><p>Baker"],
    ["text/html", '<?xml version="1.0"?>\n<!-- saved from a page --><html>'],
    ["text/html", "<div class='job'>Head baker</div>"],
    ["text/markdown", "# Sam Field\n\nBaker"],
    ["text/markdown", "<div align='center'>\n\n# Sam Field\n</div>"],
    ["text/plain", "Sam Field\nBaker"],
    ["text/plain", "#1 baker in town"],
    ["text/plain", "<sam@example.org>\nBaker"],
  ])("is %s by how it begins: %j", (type, text) => expect(typeOf(text)).toBe(type));

  it("is Word for a zip archive", () => {
    expect(typeOf("PK\x03\x04rest")).toContain("wordprocessingml");
  });

  it.each([
    ["\xd0\xcf\x11\xe0", "the old format"],
    ["{\\rtf1 Sam}", "RTF"],
    ["\x89PNG", "an image"],
    ["\x1f\x8b\x08", "an archive"],
  ])("that is not read says what to send instead: %j", (text, advice) => {
    expect(() => typeOf(text)).toThrow(advice);
  });

  it("of an empty file is none", () => {
    expect(() => typeOf("")).toThrow("The file is empty.");
  });
});
