import { describe, expect, it } from "vitest";
import { markdownText } from "../../../adapters/documents/markdown.js";

const textOf = (source: string) => markdownText(source).text;

describe("the text of a Markdown document", () => {
  it("has no marks and no escapes, and says which lines are headings and items", () => {
    expect(markdownText("# Ann Field\n\n**Baker** at *Mill Street Ltd*\n\n- Baked 3\\*4 loaves\n- `Swept`")).toEqual({
      text: "Ann Field\nBaker at Mill Street Ltd\n- Baked 3*4 loaves\n- Swept",
      lines: [{ level: 1, bold: true }, {}, { item: true }, { item: true }],
      hidden: [],
    });
  });

  it("has a line for each of its lines, and a row of a table in one", () => {
    expect(textOf("Ann Field\nBaker\nMill Street Ltd")).toBe("Ann Field\nBaker\nMill Street Ltd");
    expect(textOf("| Year | Post |\n|---|---|\n| 2019 | Baker |")).toBe("Year\tPost\n2019\tBaker");
  });

  it.each([
    ["R&D <Labs>", "R&D <Labs>"],
    ["Wrote Map<String> & `List<b>`", "Wrote Map<String> & List<b>"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["<b>Baker</b><br>at <U>Mill Street Ltd</U>", "Baker\nat Mill Street Ltd"],
  ])("keeps what is in angle brackets, unless it is an element that people write: %j", (source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it("has the words for a picture, and not its address", () => {
    expect(textOf("![Ann at R&D <b>](https://field.example/ann.png) Baker")).toBe("Ann at R&D <b> Baker");
  });

  it("has the address of a link behind its words, unless they show it or it is code", () => {
    expect(textOf("[My page](https://field.example)")).toBe("My page (https://field.example)");
    expect(textOf("[field.example](https://field.example)")).toBe("field.example");
    expect(textOf("[My page](javascript:alert)")).toBe("My page");
  });

  it("has neither comments nor what is not displayed: these are returned apart, comments first", () => {
    expect(markdownText('<span style="display:none">Knows Helm</span>Baker <!-- ten years -->')).toEqual({
      text: "Baker",
      lines: [{}],
      hidden: [
        { text: " ten years ", by: "comment" },
        { text: "Knows Helm", by: "hidden" },
      ],
    });
  });
});
