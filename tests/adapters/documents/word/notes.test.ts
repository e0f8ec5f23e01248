import { expect, it } from "vitest";
import { wordComments, wordProperties } from "../../../../adapters/documents/word/notes.js";

const said = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const folded = (texts: { text: string; by: string }[]) =>
  texts.map(({ text, by }) => [text.replace(/\s+/g, " ").trim(), by]);

it("each comment is one text, whose paragraphs stay apart, and nothing between comments is in it", () => {
  const xml = `<w:comments>of the file<w:comment>${said("Ask Rosa")}${said("&amp; Ana")}</w:comment>
    between<w:comment>${said("Helm?")}</w:comment></w:comments>`;
  expect(folded(wordComments(xml))).toEqual([
    ["Ask Rosa & Ana", "comment"],
    ["Helm?", "comment"],
  ]);
});

it("a file without comments has none", () => {
  expect([wordComments(""), wordProperties("")]).toEqual([[], []]);
});

it("its subject, description and keywords are metadata; its title and author are not", () => {
  const xml = `<cp:coreProperties><dc:title>CV</dc:title><dc:creator>Ana</dc:creator><dc:subject>Nurse</dc:subject>
    <dc:description>Hire her</dc:description><cp:keywords>Helm</cp:keywords></cp:coreProperties>`;
  expect(folded(wordProperties(xml))).toEqual([
    ["Nurse", "metadata"],
    ["Hire her", "metadata"],
    ["Helm", "metadata"],
  ]);
});

it("comments that are nested deeper than any program writes are refused", () => {
  expect(() => wordComments(`<w:comment>${"<w:p>".repeat(300)}`)).toThrow("nested too deeply");
});
