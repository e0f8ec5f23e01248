import { describe, expect, it } from "vitest";
import { pdfText } from "../../../../adapters/documents/pdf/pdf.js";
import { aPdf } from "../../../../lab/support/files.js";

const SEEN = "Cared for forty patients a week.";
const write = (text: string, x: number, y: number, operators = "0 g") =>
  `BT /F1 10 Tf ${operators} 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;
const read = (...drawn: string[]) => pdfText(aPdf({ lines: [SEEN], drawn: drawn.join("\n") }));
const linesOf = async (...drawn: string[]) => (await read(...drawn)).text.split(/\n+/);

describe("the text of a PDF", () => {
  it("is that of each page, with the number of pages", async () => {
    expect(await pdfText(aPdf({ pages: 2, lines: [SEEN] }))).toMatchObject({ text: `${SEEN}\n\n${SEEN}`, pages: 2 });
  });

  it("has a shadow or a bold text once, and the same words twice where they stand apart", async () => {
    expect(await linesOf(write("Senior cook", 50, 600), write("Senior cook", 51, 599))).toEqual([SEEN, "Senior cook"]);
    expect(await linesOf(write("Senior cook", 50, 600), write("Senior cook", 50, 500))).toEqual([
      SEEN,
      "Senior cook",
      "Senior cook",
    ]);
  });

  it("lacks a hidden part of a line, of the same words the one that is hidden", async () => {
    const { text, hidden } = await read(write("cook ", 50, 600), write("cook", 75, 600, "1 g"));
    expect(text.split(/\n+/)).toEqual([SEEN, "cook"]);
    expect(hidden).toEqual(expect.arrayContaining([{ text: "cook", by: "colour" }]));
  });

  it("has what was typed onto the page, each line, but not the value of a button", async () => {
    const field = (type: string, value: string, bottom: number) =>
      `<< /Type /Annot /Subtype /Widget /FT /${type} /T (f${bottom}) /V ${value} /Rect [50 ${bottom} 300 ${bottom + 20}] >>`;
    const annotations = `${field("Tx", "(Jane Doe)", 400)} ${field("Btn", "/Yes", 300)}`;
    expect((await pdfText(aPdf({ lines: [SEEN], annotations }))).text.split(/\n+/)).toEqual([SEEN, "Jane Doe"]);
  });

  it("has notes beside it, except one that repeats the words that it marks, and the file's own description", async () => {
    const note = (text: string) => `<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /Contents (${text}) >>`;
    const annotations = `${note("forty patients")} ${note("Ask Rosa")}`;
    const { hidden } = await pdfText(aPdf({ lines: [SEEN], annotations, info: "/Title (CV) /Subject (Nurse)" }));
    expect(hidden.filter(({ text }) => text !== "")).toEqual([
      { text: "Ask Rosa", by: "comment" },
      { text: "Nurse", by: "metadata" },
    ]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["a password", aPdf({ encrypted: true }), /protected by a password/],
    ["no text", aPdf({ lines: ["12 34"] }), /is a scan/],
    ["damage", new Uint8Array(Buffer.from("%PDF-1.7\n1 0 obj\n<<")), /damaged/],
    ["too many pages", aPdf({ pages: 201 }), /201 pages, more than 200/],
  ])("is refused with advice for %s", async (_, bytes, message) => {
    await expect(pdfText(bytes)).rejects.toMatchObject({ message: expect.stringMatching(message) });
  });
});
