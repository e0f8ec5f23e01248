import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { z } from "zod";
import { MAX_CHARACTERS } from "../../../domain/text.js";
import type { HiddenText } from "../../../domain/visible-text.js";
import { MAX_PAGES, tooLarge, unreadable } from "../document.js";
import { type FormattedText, LineList, withRelativeSizes } from "../line-list.js";
import { isWord } from "./dictionary.js";
import { pageText } from "./layout.js";
import type { TextPiece } from "./segments.js";
import { type DrawnPage, type DrawnPiece, drawnPieces, lettersOf, SHIFT, unseenLines } from "./visibility.js";

const TextItem = z.object({
  str: z.string(),
  transform: z.array(z.number()),
  width: z.number(),
  height: z.number(),
  fontName: z.string().catch(""),
});

/** A note that somebody added beside the text. */
const Note = z.object({
  subtype: z.enum(["Text", "Popup", "Caret", "Highlight", "Underline", "StrikeOut", "Squiggly"]),
  contentsObj: z.object({ str: z.string() }),
});
/** A font whose letters the file itself draws (Type 3). */
const PictureFont = z.object({ isType3Font: z.literal(true), fontMatrix: z.array(z.number()) });
const NamedFont = z.object({ name: z.string() });
/** A text that was typed onto the page, or into a form field. */
const Typed = z.object({
  subtype: z.enum(["FreeText", "Widget"]),
  /** Buttons have values that nobody typed. */
  fieldType: z.enum(["Tx", "Ch"]).optional(),
  rect: z.array(z.number()),
  contentsObj: z.object({ str: z.string() }).optional().catch(undefined),
  fieldValue: z.string().optional().catch(undefined),
});
/** The descriptions in the metadata of the file. */
const Metadata = z.object({ Subject: z.string().optional(), Keywords: z.string().optional() });

// pdf.js needs this function to list the drawing operators of a page; Node 20 lacks it.
if (!("transferToFixedLength" in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer, length = this.byteLength) {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}

/**
 * The text of a PDF, page by page in reading order, and its text that a reader does not see. Throws if the PDF is encrypted, damaged, too
 * long, or a scan without text.
 */
export async function pdfText(
  bytes: Uint8Array,
): Promise<FormattedText & { pages: number; hidden: HiddenText[]; warnings: string[] }> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > MAX_PAGES)
      throw tooLarge(`The PDF has ${pdf.numPages} pages, more than ${MAX_PAGES}.`, MAX_PAGES);
    const [all, aside] = [new LineList(), new LineList()];
    const pictures: number[] = [];
    const hidden: HiddenText[] = [];
    const layers = await pdf.getOptionalContentConfig();
    const { OPS } = await getResolvedPDFJS();
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const drawn = drawnPieces(await page.getOperatorList(), {
        ops: OPS,
        page: [left, bottom, right, top],
        isLayerVisible: (layer) => layers.isVisible(layer),
        scaleOf: (font) => scaleIn(page.commonObjs.has(font) ? page.commonObjs.get(font) : null),
      });
      const annotations = await page.getAnnotations();
      const isBold = (font: string) => isBoldFont(nameIn(page.commonObjs.has(font) ? page.commonObjs.get(font) : null));
      const pieces = items.flatMap((item) => toPiece(item, isBold) ?? []);
      const seen = withoutCopies(pieces.flatMap((piece) => seenOf(piece, drawn) ?? []));
      const read = pageText([...seen, ...typedOn(annotations)], [left, right], isWord);
      const text = [read.main.text, read.aside.text].join("\n").trim();
      // A markup annotation often repeats the text that it marks.
      const notes = notesIn(annotations).filter((note) => !text.includes(note.text.trim()));
      hidden.push(...unseenLines(drawn.unseen), ...notes);
      page.cleanup();
      length += text.length;
      if (length > 2 * MAX_CHARACTERS)
        throw tooLarge(`The PDF has more than ${MAX_CHARACTERS} characters.`, MAX_CHARACTERS);
      if (text.length < LEAST_TEXT && drawn.pictureShare >= A_SCAN) pictures.push(number);
      if (text === "") continue;
      for (const [list, part] of [[all, read.main] as const, [aside, read.aside] as const]) {
        list.blank();
        if (part.text !== "") list.addAll(part);
      }
    }
    all.blank();
    all.addAll(aside.done());
    const { text, lines } = withRelativeSizes(all.done());
    if (!/\p{L}.*\p{L}.*\p{L}/su.test(text))
      throw unreadable("The PDF is a scan: it contains images but no text. Send a PDF with text, or paste the text.");
    const { info } = await pdf.getMetadata();
    return {
      text,
      lines,
      pages: pdf.numPages,
      hidden: [...hidden, ...metadataIn(info)],
      warnings: pictures.map((page) => `Page ${page} is a picture or nearly so: its text was not read.`),
    };
  } finally {
    await pdf.destroy();
  }
}

// The notes that readers wrote beside the text.
function notesIn(annotations: unknown[]): HiddenText[] {
  return annotations.flatMap((one): HiddenText[] => {
    const note = Note.safeParse(one);
    return note.success ? [{ text: note.data.contentsObj.str, by: "comment" }] : [];
  });
}

function metadataIn(info: unknown): HiddenText[] {
  const { Subject = "", Keywords = "" } = Metadata.catch({}).parse(info);
  return [Subject, Keywords].map((text) => ({ text, by: "metadata" }));
}

// The visible part of a piece, which may be assembled from several drawn pieces; null if none of it is visible.
function seenOf(piece: TextPiece, { unseen, seen }: Pick<DrawnPage, "unseen" | "seen">): TextPiece | null {
  const { text } = piece;
  const letters = text.split("");
  const isGone = letters.map(() => false);
  for (const one of unseen) {
    if (Math.abs(one.y - piece.y) >= 1) continue;
    const drawn = one.text.trim();
    const [from, to] = [Math.min(one.x, one.x + one.width), Math.max(one.x, one.x + one.width)];
    // Letters drawn on top of each other are separate pieces.
    const isPart = piece.x >= from - 1 && piece.x + piece.width <= to + piece.size && drawn.includes(text.trim());
    const isHere = one.x >= piece.x - 1 && one.x <= piece.x + piece.width + 1;
    if (!isPart && !isHere) continue;
    const at = isPart ? -1 : placeOf(drawn, one.x, piece, isGone);
    if (at >= 0) isGone.fill(true, at, at + drawn.length);
    else if ((isPart || one.width >= 0.8 * piece.width) && !seen.some((other) => isSame(piece, other)))
      isGone.fill(true);
  }
  const left = letters.filter((_, at) => !isGone[at]).join("");
  return left.trim() === "" ? null : { ...piece, text: left };
}

// A text may be drawn over a hidden one: the visible one of the two stays.
function isSame(piece: TextPiece, { text, x, y, width }: DrawnPiece): boolean {
  const isNear = Math.abs(y - piece.y) < 1 && x <= piece.x + piece.width && x + width >= piece.x;
  return isNear && lettersOf(piece.text).includes(lettersOf(text));
}

/** In characters. A page with a picture and less text is a scan, or a picture with a printed header. */
const LEAST_TEXT = 300;
/** The share of a page that a picture covers if the page is a scan. */
const A_SCAN = 0.35;
/** Parts of the names of bold fonts. */
const BOLD = ["bold", "black", "heavy"];

function isBoldFont(name: string): boolean {
  return BOLD.some((part) => name.toLowerCase().includes(part));
}

function nameIn(font: unknown): string {
  return NamedFont.safeParse(font).data?.name ?? "";
}

// Type 3 fonts have their own scale.
function scaleIn(font: unknown): number {
  const { data } = PictureFont.safeParse(font);
  return data ? Math.abs(data.fontMatrix[0] ?? 0) * 1_000 || 1 : 1;
}

// The index in a piece of a text that begins at `x`: of all occurrences of the same letters, the nearest one. Negative if there is none.
function placeOf(drawn: string, x: number, { text, x: start, width }: TextPiece, isGone: boolean[]): number {
  const expected = ((x - start) / (width || 1)) * text.length;
  let best = -1;
  for (let at = text.indexOf(drawn); at >= 0; at = text.indexOf(drawn, at + 1))
    if (!isGone[at] && (best < 0 || Math.abs(at - expected) < Math.abs(best - expected))) best = at;
  return best;
}

/** Shorter texts may be letters of a word that are drawn one by one. */
const SHORTEST_COPY = 4;

// Shadows and bold letters are drawn as several copies of a text, a little apart.
function withoutCopies(pieces: TextPiece[]): TextPiece[] {
  const drawn = new Map<string, TextPiece[]>();
  return pieces.filter((piece) => {
    if (piece.text.trim().length < SHORTEST_COPY) return true;
    const same = drawn.get(piece.text) ?? [];
    drawn.set(piece.text, [...same, piece]);
    return !same.some(({ x, y }) => Math.abs(x - piece.x) < SHIFT && Math.abs(y - piece.y) < SHIFT);
  });
}

// Text that was typed onto the page: notes printed on it, and the values of form fields.
function typedOn(annotations: unknown[]): TextPiece[] {
  return annotations.flatMap((one) => {
    const { data } = Typed.safeParse(one);
    const [left = 0, bottom = 0, right = 0, top = 0] = data?.rect ?? [];
    const text = data?.subtype === "FreeText" ? data.contentsObj?.str : data?.fieldValue;
    const lines = (text ?? "").split(/[\r\n]+/).filter((line) => line.trim() !== "");
    const height = (top - bottom) / Math.max(1, lines.length);
    return lines.map((line, at) => ({
      ...{ text: line, x: left, y: top - (at + 0.8) * height },
      ...{ width: right - left, size: Math.min(12, Math.max(1, height)), isBold: false },
    }));
  });
}

const DAMAGED = new Set(["InvalidPDFException", "FormatError", "UnknownErrorException", "MissingPDFException"]);

async function opened(bytes: Uint8Array) {
  try {
    // A copy as a plain array: the library accepts no Buffer, and keeps the array.
    return await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "PasswordException")
      throw unreadable("The PDF is protected by a password. Save it without one.");
    if (DAMAGED.has(error.name)) throw unreadable("The PDF is damaged. Open it and save it again.");
    throw error;
  }
}

// Icons, which are characters of the private use area, are removed; ligatures are expanded.
function toPiece(item: unknown, isBold: (font: string) => boolean): TextPiece | null {
  const checked = TextItem.safeParse(item);
  if (!checked.success) return null;
  const { str, transform, width, fontName } = checked.data;
  const text = str
    .replace(/[\ue000-\uf8ff]/g, "")
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"));
  if (text.trim() === "") return null;
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  return { text, x, y, width, size: Math.hypot(a, b) || 10, isBold: isBold(fontName) };
}
