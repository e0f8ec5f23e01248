import { createRequire } from "node:module";
import { buffer } from "node:stream/consumers";
import { type Font, openSync } from "fontkit";
import PDFDocument from "pdfkit";
import { AssertionError, InputError } from "../../../domain/errors.js";
import type { ExportMaterial } from "../../../domain/export.js";
import { type Printed, type PrintedFile, printedFile } from "./printed.js";

type Face = "regular" | "bold" | "italic";
const fontFile = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const FONTS: Record<Face, string> = {
  regular: fontFile("DejaVuSansCondensed"),
  bold: fontFile("DejaVuSansCondensed-Bold"),
  italic: fontFile("DejaVuSansCondensed-Oblique"),
};

/** How paragraphs of a style look. Lengths in points. */
interface Look {
  face: Face;
  size: number;
  above: number;
  left: number;
  /** Its tag for screen readers. */
  tag: "H1" | "H2" | "H3" | "LI" | "P";
}

const LOOKS: Record<Printed["style"], Look> = {
  name: { face: "bold", size: 18, above: 0, left: 0, tag: "H1" },
  heading: { face: "bold", size: 12, above: 12, left: 0, tag: "H2" },
  post: { face: "bold", size: 9.5, above: 8, left: 0, tag: "H3" },
  item: { face: "regular", size: 9.5, above: 2, left: 12, tag: "LI" },
  text: { face: "regular", size: 9.5, above: 3, left: 0, tag: "P" },
  spoken: { face: "italic", size: 9.5, above: 4, left: 0, tag: "P" },
  note: { face: "regular", size: 8.5, above: 2, left: 24, tag: "P" },
};
const MARGIN = 56;
/** A heading stays with at least this much of what follows it. */
const ROOM_BELOW = 48;
/** Web and mail addresses are links. */
const ADDRESS = /(https?:\/\/[^\s|<>]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;
/** Scripts that are written from right to left; pdfkit cannot lay them out. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** Characters without a form of their own, such as marks of the text direction. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * A session as a PDF: A4 or US Letter, tagged for screen readers, with the same bytes for the same session. Throws `input_invalid` if the fonts lack a character of
 * it.
 */
export async function toPdf(material: ExportMaterial): Promise<Uint8Array> {
  const { title, paper, parts } = visible(await printedFile(material));
  checkCharacters(parts.flat());
  const made = new Date(material.session.updated_at);
  const pdf = new PDFDocument({
    ...{ size: paper.toUpperCase(), margin: MARGIN, font: FONTS.regular, autoFirstPage: false },
    ...{ pdfVersion: "1.7", tagged: true, displayTitle: true },
    info: { Title: title, Creator: "adaptive-answers", CreationDate: made, ModDate: made },
  });
  const written = buffer(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const paragraphs of parts.length > 0 ? parts : [[]]) {
    pdf.addPage();
    let list: PDFKit.PDFStructureElement | null = null;
    for (const paragraph of paragraphs) {
      const { tag } = LOOKS[paragraph.style];
      makeRoom(pdf, paragraph);
      const element = pdf.struct(tag, {}, () => write(pdf, paragraph));
      if (tag !== "LI") list = null;
      else if (!list) {
        list = pdf.struct("L");
        root.add(list);
      }
      (list ?? root).add(element);
    }
  }
  root.end();
  pdf.end();
  return new Uint8Array(await written);
}

// Goes to where the paragraph begins: a short one is not cut, and a heading is not the last line of a page.
function makeRoom(pdf: PDFKit.PDFDocument, { style, text }: Printed): void {
  const { face, size, above, left } = LOOKS[style];
  const { height } = pdf.page;
  pdf.font(FONTS[face]).fontSize(size);
  pdf.y += pdf.y > MARGIN ? above : 0;
  const needed = pdf.heightOfString(text, roomFor(pdf, left)) + (face === "bold" ? ROOM_BELOW : 0);
  if (pdf.y + needed > height - MARGIN && needed < height / 4) pdf.addPage();
}

function roomFor({ page }: PDFKit.PDFDocument, left: number): { width: number } {
  return { width: page.width - 2 * MARGIN - left };
}

function write(pdf: PDFKit.PDFDocument, { style, text }: Printed): void {
  const { left } = LOOKS[style];
  const top = pdf.y;
  if (style === "item") pdf.text("•", MARGIN, top, { lineBreak: false });
  const pieces = text.split(ADDRESS).filter((piece) => piece !== "");
  pdf.x = MARGIN + left;
  pdf.y = top;
  for (const [at, piece] of pieces.entries())
    pdf.text(piece, { ...roomFor(pdf, left), link: addressOf(piece), continued: at < pieces.length - 1 });
  if (style === "heading") {
    pdf
      .moveTo(MARGIN, pdf.y + 1)
      .lineTo(pdf.page.width - MARGIN, pdf.y + 1)
      .lineWidth(0.5)
      .stroke();
    pdf.y += 3;
  }
}

function addressOf(piece: string): string | null {
  if (!ADDRESS.test(piece)) return null;
  return piece.startsWith("http") ? piece : `mailto:${piece}`;
}

function visible({ parts, ...file }: PrintedFile): PrintedFile {
  const paragraphs = parts.map((part) => part.map(({ style, text }) => ({ style, text: text.replace(INVISIBLE, "") })));
  return { ...file, parts: paragraphs };
}

// The reader of the file would see an empty box in place of a character that its font lacks.
function checkCharacters(paragraphs: Printed[]): void {
  const fonts = new Map((Object.keys(FONTS) as Face[]).map((face) => [face, openFont(FONTS[face])]));
  const missing = ({ style, text }: Printed) =>
    [...text].filter(
      (one) => RIGHT_TO_LEFT.test(one) || !fonts.get(LOOKS[style].face)?.hasGlyphForCodePoint(one.codePointAt(0) ?? 0),
    );
  const characters = [...new Set(paragraphs.flatMap(missing))];
  if (characters.length === 0) return;
  const named = characters.slice(0, MOST_NAMED).map((one) => `${one} (U+${one.codePointAt(0)?.toString(16)})`);
  throw new InputError({
    code: "input_invalid",
    message: `A PDF cannot show ${named.join(", ")}. Take the Word file, or put the lines that have them in other words.`,
  });
}
const MOST_NAMED = 10;

function openFont(file: string): Font {
  const font = openSync(file);
  if (!("hasGlyphForCodePoint" in font)) throw new AssertionError(`${file} has several fonts`);
  return font;
}
