import { createRequire } from "node:module";
import { buffer } from "node:stream/consumers";
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TabStopPosition, TabStopType, TextRun } from "docx";
import PDFDocument from "pdfkit";
import type { DrawnLine, DrawnResume } from "./drawn.js";
import type { Layout } from "./layout.js";

/* Drawn résumés as Word and PDF files. */

const GAP = /\t| {3,}/;
const HEADINGS = [undefined, HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

/** Writes a drawn résumé as a Word file: with its styles, or as many people do, with bold letters only. */
export async function toDocx({ lines }: Pick<DrawnResume, "lines">, layout: Layout): Promise<Uint8Array> {
  const isStyled = layout.indent !== 4;
  const isTyped = layout.width === 72;
  const children = lines.map((line) => {
    const heading = isStyled ? HEADINGS[line.level] : undefined;
    const isBold = line.isBold || (!isStyled && line.level > 0);
    const runs = line.text.split(GAP).flatMap((part, at) => {
      const text = at === 0 && line.sign !== null && isTyped ? `${line.sign}${part}` : part;
      return [...(at > 0 ? [new TextRun({ text: "\t" })] : []), ...runsOf(line, text, isBold)];
    });
    return new Paragraph({
      children: runs,
      tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
      spacing: { before: line.above * 200 },
      ...(heading && { heading }),
      ...(line.sign !== null && !isTyped && { numbering: { reference: "list", level: 0 } }),
    });
  });
  const list = { level: 0, format: LevelFormat.BULLET, text: "•" };
  const document = new Document({
    numbering: { config: [{ reference: "list", levels: [list] }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function runsOf(line: DrawnLine, text: string, isBold: boolean): TextRun[] {
  const bold = line.bold && line.text.slice(line.bold.from, line.bold.to);
  const at = bold ? text.indexOf(bold) : -1;
  if (!bold || at < 0 || isBold) return [new TextRun({ text, bold: isBold })];
  return [text.slice(0, at), bold, text.slice(at + bold.length)]
    .filter((part) => part !== "")
    .map((part) => new TextRun({ text: part, bold: part === bold }));
}

const [REGULAR, BOLD] = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((name) =>
  createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`),
);
const MARGIN = 54;

/** Writes a drawn résumé as a PDF: one column, with times at the right where there is a gap. */
export async function toPdf({ lines }: Pick<DrawnResume, "lines">, layout: Layout): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: layout.language === "en" ? "LETTER" : "A4", margin: MARGIN });
  const written = buffer(pdf);
  const size = layout.width === 110 ? 9 : 10;
  const room = pdf.page.width - 2 * MARGIN;
  for (const [at, line] of lines.entries()) {
    const letters = line.level === 1 ? size * 1.8 : line.level === 2 ? size * 1.2 : size;
    const font = line.isBold || line.level > 0 ? BOLD : REGULAR;
    pdf.font(font ?? "").fontSize(letters);
    if (at > 0) pdf.y += line.above * size * 1.1;
    if (pdf.y > pdf.page.height - MARGIN - 2 * letters) pdf.addPage();
    const [first = "", ...rest] = line.text.split(GAP);
    const top = pdf.y;
    const lead = line.sign === null ? 0 : 14;
    if (line.sign !== null) pdf.text(line.sign.trim(), MARGIN + line.indent * 3, top, { lineBreak: false });
    const left = MARGIN + (line.sign === null ? 0 : line.indent * 3) + lead;
    if (rest.length === 0) pdf.text(first, left, top, { width: room - (left - MARGIN) });
    else {
      pdf.text(first, left, top, { lineBreak: false });
      let right = MARGIN + room;
      for (const part of rest.reverse()) {
        const width = pdf.widthOfString(part);
        pdf.text(part, right - width, top, { lineBreak: false });
        right -= width + 24;
      }
      pdf.x = MARGIN;
      pdf.y = top + pdf.currentLineHeight(true);
    }
    if (line.isRuled || line.underline) {
      pdf
        .moveTo(MARGIN, pdf.y)
        .lineTo(MARGIN + room, pdf.y)
        .stroke();
      pdf.y += 2;
    }
  }
  pdf.end();
  return new Uint8Array(await written);
}
