import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { ExportMaterial } from "../../../domain/export.js";
import { type Printed, printedFile } from "./printed.js";

/** In twentieths of a point. */
const SIZES = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } };

/** A session as a Word document, with Word's own styles. */
export async function toWord(material: ExportMaterial): Promise<Uint8Array> {
  const { title, paper, parts } = await printedFile(material);
  const document = new Document({
    title,
    creator: "adaptive-answers",
    sections: parts.map((paragraphs) => ({
      properties: { page: { size: SIZES[paper] } },
      children: paragraphs.map(paragraphOf),
    })),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraphOf({ style, text }: Printed): Paragraph {
  switch (style) {
    case "name":
      return new Paragraph({ text, heading: HeadingLevel.TITLE });
    case "heading":
      return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
    case "post":
      return new Paragraph({ spacing: { before: 160 }, children: [new TextRun({ text, bold: true })] });
    case "item":
      return new Paragraph({ text, bullet: { level: 0 } });
    case "spoken":
      return new Paragraph({ children: [new TextRun({ text, italics: true })] });
    case "note":
      return new Paragraph({ indent: { left: 720 }, children: [new TextRun({ text, size: 18 })] });
    case "text":
      return new Paragraph({ text });
  }
}
