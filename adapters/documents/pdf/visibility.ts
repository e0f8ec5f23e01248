import { z } from "zod";
import type { HiddenBy, HiddenText } from "../../../domain/visible-text.js";
import { type Colour, hexColour, LEAST_OPACITY, looksLike, PILED, TINY_POINTS, WHITE } from "../visibility.js";
import {
  type Box,
  boxIn,
  boxOf,
  IDENTITY_MATRIX,
  isInside,
  isRectangle,
  isStraight,
  liesIn,
  type Matrix,
  matrixOf,
  overlap,
  times,
} from "./geometry.js";

/** A text of a page and its position, in points from the page's lower left corner. `by`: the reason why nobody sees it, if it is hidden. */
export interface DrawnPiece {
  text: string;
  by: HiddenBy;
  x: number;
  y: number;
  /** Negative if the text runs backwards. */
  width: number;
  /** The height of the letters. */
  points: number;
}

/** The operators that draw a page, as pdf.js lists them: the number of each operator, and its arguments. */
export interface Drawing {
  fnArray: number[];
  argsArray: unknown[];
}

/** The colour and opacity with which letters or areas are drawn. */
interface Ink {
  colour: Colour | "other";
  alpha: number;
}

interface State {
  ctm: Matrix;
  fill: Ink;
  stroke: Ink;
  /** Blended with the content below instead of covering it. */
  isBlended: boolean;
  /** The opacity of the group that is being drawn. */
  groupAlpha: number;
  isGroupBlended: boolean;
  /** The drawing is a mask for other content. */
  isMask: boolean;
  /** A mask hides a part of the drawing. */
  isMasked: boolean;
  lineWidth: number;
  /** Nothing is drawn outside of this box. */
  clip: Box;
  /** False if the actual clipping area may be smaller than `clip`. */
  isClipExact: boolean;
  mode: number;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
}

const BLACK: Ink = { colour: [0, 0, 0], alpha: 1 };
const START: Omit<State, "clip"> = {
  ctm: IDENTITY_MATRIX,
  fill: BLACK,
  stroke: BLACK,
  isBlended: false,
  groupAlpha: 1,
  isGroupBlended: false,
  isMask: false,
  isMasked: false,
  lineWidth: 1,
  isClipExact: true,
  mode: 0,
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
};
/** Text that is neither filled nor stroked; OCR puts such text over the picture of a scanned page. */
const INVISIBLE_MODES = new Set([3, 7]);
const FILLING_MODES = new Set([0, 2, 4, 6]);
const STROKING_MODES = new Set([1, 2, 5, 6]);
/** Lines of this width or more, in points, may be the background of text. */
const BROAD = 4;
/** A colour with this opacity or more covers the content below. */
const COVERING_ALPHA = 0.95;
/** A colour with less opacity than this does not change the background. */
const LEAST_GROUND = 0.02;
const MOST_STATES = 256;

/** A form or transparency group of pdf.js. */
const Group = z.object({ matrix: z.unknown(), bbox: z.unknown(), smask: z.unknown() }).partial();
/** The maximum distance between a text and its copy, such as its shadow, in points. */
export const SHIFT = 3;

interface Needs {
  /** The numbers of pdf.js' operators by name. */
  ops: Record<string, number>;
  /** [left, bottom, right, top]. */
  page: Box;
  isLayerVisible: (layer: unknown) => boolean;
  /** The ratio by which a font draws its letters larger than other fonts of the same size. */
  scaleOf: (font: string) => number;
}

/**
 * The visible texts of a page, and the texts that nobody sees: without ink, in the colour of their background, tiny, clipped, painted over,
 * off the page, or on a hidden layer.
 */
export function drawnPieces(drawing: Drawing, needs: Needs): DrawnPage {
  const names = new Map(Object.entries(needs.ops).map(([name, number]) => [number, name]));
  const canvas = new Canvas(needs);
  for (const [index, operator] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[index];
    canvas.draw(names.get(operator) ?? "", Array.isArray(args) ? args : []);
  }
  return {
    unseen: canvas.unseen.filter((piece) => !canvas.isDrawnAgain(piece)),
    seen: canvas.seen,
    pictureShare: canvas.pictureShare,
  };
}

/** The texts of a page that somebody sees and those that nobody sees, and the share of the page that its largest picture covers, 0–1. */
export interface DrawnPage {
  unseen: DrawnPiece[];
  seen: DrawnPiece[];
  pictureShare: number;
}

/** The same texts with the pieces of a line joined; many programs draw letter by letter. */
export function unseenLines(pieces: DrawnPiece[]): HiddenText[] {
  const lines: (HiddenText & { y: number; right: number })[] = [];
  for (const { text, by, x, y, width, points } of pieces) {
    const last = lines.at(-1);
    if (last?.by === by && Math.abs(last.y - y) < 1) {
      last.text += x - last.right > points / 5 ? ` ${text}` : text;
      last.right = x + width;
    } else lines.push({ text, by, y, right: x + width });
  }
  return lines.map(({ text, by }) => ({ text, by }));
}

/** A text without blanks, which programs may draw or leave out. */
export function lettersOf(text: string): string {
  return text.replace(/\s/g, "");
}

/** Tracks the graphics state of a page while it is drawn. */
class Canvas {
  readonly unseen: DrawnPiece[] = [];
  pictureShare = 0;
  readonly #needs: Needs;
  readonly #states: State[] = [];
  /** The areas drawn so far, which are below any later text. */
  readonly #filled: { box: Box; colour: Colour | "other" }[] = [];
  /** Text without ink; a picture over it may make it visible. */
  #inkless: DrawnPiece[] = [];
  /** Text that is visible unless something covers it later. */
  #seen: { piece: DrawnPiece; box: Box }[] = [];
  readonly #layers: boolean[] = [];
  readonly #fills: Set<number | undefined>;
  #state: State;
  #text: Matrix = IDENTITY_MATRIX;
  #line: Matrix = IDENTITY_MATRIX;
  #clipsNext = false;
  #annotations = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#state = { ...START, clip: needs.page };
    const { fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke } = needs.ops;
    this.#fills = new Set([fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke]);
  }

  draw(name: string, args: unknown[]): void {
    // Notes and form fields are drawn at their own positions; the text typed into them is read separately.
    if (name === "beginAnnotation") this.#annotations += 1;
    if (name === "endAnnotation") this.#annotations -= 1;
    if (this.#annotations > 0) return;
    const numbers = (Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? [...(args[0] as number[])] : args).map(
      Number,
    );
    const [first = 0, second = 0] = numbers;
    if (name === "save" || name === "paintFormXObjectBegin" || name === "beginGroup") this.#save();
    if (name === "restore" || name === "paintFormXObjectEnd" || name === "endGroup")
      this.#state = this.#states.pop() ?? this.#state;
    if (name === "transform") this.#set({ ctm: times(this.#state.ctm, matrixOf(numbers)) });
    if (name === "paintFormXObjectBegin") this.#enter(args[0], args[1]);
    if (name === "beginGroup") this.#enterGroup(args[0]);
    this.#drawInk(name, args);
    if (name === "setLineWidth") this.#set({ lineWidth: first });
    if (name === "setTextRenderingMode") this.#set({ mode: first });
    if (name === "setFont") this.#set({ size: Number(args[1]) * this.#needs.scaleOf(String(args[0])) });
    if (name === "setCharSpacing") this.#set({ charSpacing: first });
    if (name === "setWordSpacing") this.#set({ wordSpacing: first });
    if (name === "setHScale") this.#set({ scale: first / 100 });
    if (name === "setLeading") this.#set({ leading: -first });
    if (name === "beginText") this.#moveTo(IDENTITY_MATRIX);
    if (name === "setTextMatrix") this.#moveTo(matrixOf(numbers));
    if (name === "setLeadingMoveText") this.#set({ leading: second });
    if (name === "moveText" || name === "setLeadingMoveText")
      this.#moveTo(times(this.#line, [1, 0, 0, 1, first, second]));
    if (name === "nextLine") this.#moveTo(times(this.#line, [1, 0, 0, 1, 0, this.#state.leading]));
    if (name === "beginMarkedContent") this.#layers.push(true);
    if (name === "beginMarkedContentProps") this.#layers.push(args[0] !== "OC" || this.#needs.isLayerVisible(args[1]));
    if (name === "endMarkedContent") this.#layers.pop();
    if (name === "clip" || name === "eoClip") this.#clipsNext = true;
    if (name === "constructPath") this.#drawPath(args);
    if (/^paint.*Image/.test(name)) this.#paintPicture(boxOf(this.#state.ctm, [0, 0, 1, 1]));
    if (name === "shadingFill") this.#paint(this.#state.clip);
    if (name === "showText") this.#show(Array.isArray(args[0]) ? args[0] : []);
  }

  #drawInk(name: string, args: unknown[]): void {
    const { fill, stroke } = this.#state;
    if (name === "setFillRGBColor") this.#set({ fill: { ...fill, colour: colourOf(args) } });
    if (name === "setFillColorN") this.#set({ fill: { ...fill, colour: "other" } });
    if (name === "setFillTransparent") this.#set({ fill: { ...fill, alpha: 0 } });
    if (name === "setStrokeRGBColor") this.#set({ stroke: { ...stroke, colour: colourOf(args) } });
    if (name === "setStrokeColorN") this.#set({ stroke: { ...stroke, colour: "other" } });
    if (name === "setStrokeTransparent") this.#set({ stroke: { ...stroke, alpha: 0 } });
    if (name !== "setGState") return;
    const mode = settingOf(args[0], "BM");
    this.#set({
      fill: { ...fill, alpha: Number(settingOf(args[0], "ca") ?? fill.alpha) },
      stroke: { ...stroke, alpha: Number(settingOf(args[0], "CA") ?? stroke.alpha) },
      isMasked: Boolean(settingOf(args[0], "SMask") ?? this.#state.isMasked),
      isBlended: mode === undefined ? this.#state.isBlended : mode !== "source-over",
    });
  }

  // Without a matrix or a box, a form uses those of the page.
  #enter(matrix: unknown, box: unknown): void {
    const own =
      Array.isArray(matrix) || ArrayBuffer.isView(matrix) ? matrixOf([...(matrix as number[])]) : IDENTITY_MATRIX;
    this.#set({ ctm: times(this.#state.ctm, own) });
    this.#clip(box, true);
  }

  #enterGroup(given: unknown): void {
    const { matrix, bbox, smask } = Group.catch({}).parse(given);
    const { fill, stroke, groupAlpha, isGroupBlended, isBlended, isMask } = this.#state;
    this.#enter(matrix, bbox);
    this.#set({
      groupAlpha: groupAlpha * fill.alpha,
      isGroupBlended: isGroupBlended || isBlended,
      isBlended: false,
      isMask: isMask || (smask !== undefined && smask !== null),
      fill: { ...fill, alpha: 1 },
      stroke: { ...stroke, alpha: 1 },
    });
  }

  #paintPicture(box: Box): void {
    const area = ([left, bottom, right, top]: Box) => Math.max(0, right - left) * Math.max(0, top - bottom);
    this.pictureShare = Math.max(this.pictureShare, area(overlap(box, this.#needs.page)) / area(this.#needs.page));
    this.#paint(box);
  }

  // Draws a picture or a gradient. It makes covered text without ink visible: as a cut-out of a gradient, or as the scan that OCR has read.
  #paint(box: Box): void {
    if (this.#state.isMask) return;
    this.#filled.push({ box, colour: "other" });
    const isShown = ({ x, y, points }: DrawnPiece) => liesIn(box, x, y + points / 4);
    for (const piece of this.#inkless.filter(isShown)) {
      const at = this.unseen.indexOf(piece);
      if (at >= 0) this.unseen.splice(at, 1);
    }
    this.#inkless = this.#inkless.filter((one) => !isShown(one));
  }

  #set(changes: Partial<State>): void {
    this.#state = { ...this.#state, ...changes };
  }

  #save(): void {
    if (this.#states.length < MOST_STATES) this.#states.push(this.#state);
  }

  #moveTo(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #clip(given: unknown, isRectangle: boolean): void {
    const box = boxIn(given);
    if (!box) return;
    const { ctm, clip, isClipExact } = this.#state;
    this.#set({ clip: overlap(clip, boxOf(ctm, box)), isClipExact: isClipExact && isRectangle && isStraight(ctm) });
  }

  #drawPath([operator, path, given]: unknown[]): void {
    const box = boxIn(given);
    const isArea = box !== null && isRectangle(path);
    if (box && !this.#state.isMask) {
      if (this.#fills.has(Number(operator))) this.#fill(box, isArea);
      else this.#stroke(box, Number(operator));
    }
    if (this.#clipsNext) this.#clip(given, isArea);
    this.#clipsNext = false;
  }

  // A broad line can be the background of text.
  #stroke(line: Box, operator: number): void {
    const { stroke, closeStroke } = this.#needs.ops;
    const { ctm, lineWidth } = this.#state;
    const width = lineWidth * Math.hypot(ctm[0], ctm[1]);
    if ((operator !== stroke && operator !== closeStroke) || width < BROAD) return;
    const [left, bottom, right, top] = boxOf(ctm, line);
    this.#filled.push({
      box: [left - width / 2, bottom - width / 2, right + width / 2, top + width / 2],
      colour: "other",
    });
  }

  // A shape that is not a rectangle fills only a part of its box.
  #fill(area: Box, isArea: boolean): void {
    const { ctm, clip, fill, isClipExact, groupAlpha } = this.#state;
    const box = boxOf(ctm, area);
    const alpha = fill.alpha * groupAlpha;
    const { isBlended: isOwnBlended, isGroupBlended, isMasked } = this.#state;
    const isBlended = isOwnBlended || isGroupBlended || isMasked;
    const isPlain = isArea && isStraight(ctm) && !isBlended && alpha >= COVERING_ALPHA;
    if (alpha > LEAST_GROUND) this.#filled.push({ box: overlap(box, clip), colour: isPlain ? fill.colour : "other" });
    const covers = isPlain && isClipExact && !this.#layers.includes(false);
    if (!covers || fill.colour === "other") return;
    const covered = overlap(box, clip);
    if (Math.min(covered[2] - covered[0], covered[3] - covered[1]) < TINY_POINTS) return;
    this.#seen = this.#seen.filter(({ piece, box: text }) => {
      if (!isInside(text, covered)) return true;
      this.unseen.push(piece);
      return false;
    });
  }

  #show(glyphs: unknown[]): void {
    const { size, charSpacing, wordSpacing, scale, ctm } = this.#state;
    let text = "";
    let advance = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") advance -= (glyph / 1000) * size;
      else if (isGlyph(glyph)) {
        text += glyph.unicode;
        advance += (glyph.width / 1000) * size + charSpacing + (glyph.isSpace ? wordSpacing : 0);
      }
    }
    const drawn = times(ctm, this.#text);
    this.#text = times(this.#text, [1, 0, 0, 1, advance * scale, 0]);
    if (text.trim() === "") return;
    const [a, b, c, d, x, y] = drawn;
    const points = Math.abs(size) * Math.hypot(c, d);
    const across = Math.abs(size * scale) * Math.hypot(a, b);
    const width = advance * scale * Math.hypot(a, b);
    const box = boxOf(drawn, [0, 0, advance * scale, size / 2]);
    const by = this.#hiddenBy({ x, y, points, across, box });
    const piece: DrawnPiece = { text, by: by ?? "hidden", x, y, width, points };
    // The letters of a mask appear in the colours of the masked content.
    if (by === null || this.#state.isMask) this.#seen.push({ piece, box });
    else this.unseen.push(piece);
    if (by !== null && !this.#state.isMask && INVISIBLE_MODES.has(this.#state.mode)) this.#inkless.push(piece);
  }

  /** The visible text. */
  get seen(): DrawnPiece[] {
    return this.#seen.map(({ piece }) => piece);
  }

  /** True if the same letters are visible at the same position: as a copy above a shadow, or drawn again. */
  isDrawnAgain(piece: DrawnPiece): boolean {
    const [from, to] = [piece.x - SHIFT, piece.x + Math.abs(piece.width) + SHIFT];
    const near = this.#seen
      .map((one) => one.piece)
      .filter(({ x, y }) => Math.abs(y - piece.y) <= SHIFT && x >= from && x <= to)
      .sort((one, other) => one.x - other.x);
    return lettersOf(near.map(({ text }) => text).join("")).includes(lettersOf(piece.text));
  }

  #hiddenBy(drawn: { x: number; y: number; points: number; across: number; box: Box }): HiddenBy | null {
    const { x, y, points, across, box } = drawn;
    const [left, bottom, right, top] = this.#needs.page;
    const { mode, clip, charSpacing, size } = this.#state;
    if (this.#layers.includes(false)) return "hidden";
    if (x < left - points || x > right || y < bottom - points || y > top) return "off_page";
    const [centreX, centreY] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    const below = this.#filled.findLast((one) => liesIn(one.box, centreX, centreY));
    const isOverPicture = below?.colour === "other";
    if (INVISIBLE_MODES.has(mode)) return isOverPicture ? null : "hidden";
    const inks = [
      ...(FILLING_MODES.has(mode) ? [this.#state.fill] : []),
      ...(STROKING_MODES.has(mode) ? [this.#state.stroke] : []),
    ].filter(({ alpha }) => alpha * this.#state.groupAlpha >= LEAST_OPACITY);
    if (inks.length === 0) return "hidden";
    if (Math.min(points, across) <= TINY_POINTS || charSpacing < -PILED * Math.abs(size)) return "tiny";
    if (isCut(box, clip)) return "hidden";
    const behind = below?.colour ?? WHITE;
    const isLost = ({ colour }: Ink) => colour !== "other" && behind !== "other" && looksLike(colour, behind);
    return inks.every(isLost) ? "colour" : null;
  }
}

function isGlyph(glyph: unknown): glyph is { unicode: string; width: number; isSpace: boolean } {
  return glyph !== null && typeof glyph === "object" && "unicode" in glyph && "width" in glyph;
}

function colourOf(args: unknown[]): Colour | "other" {
  if (typeof args[0] === "string") return hexColour(args[0]) ?? "other";
  const [red, green, blue] = args.map(Number);
  return red === undefined || green === undefined || blue === undefined ? "other" : [red, green, blue];
}

function settingOf(settings: unknown, name: string): unknown {
  if (!Array.isArray(settings)) return undefined;
  const found = settings.findLast((one: unknown) => Array.isArray(one) && one[0] === name);
  return Array.isArray(found) ? found[1] : undefined;
}

/** Text counts as visible if at least this fraction of it is inside the clipping area. */
const LEAST_SHARE = 0.2;

function isCut(box: Box, clip: Box): boolean {
  const [left, bottom, right, top] = overlap(box, clip);
  const [width, height] = [right - left, top - bottom];
  return (
    Math.min(width, height) < 0 || width < LEAST_SHARE * (box[2] - box[0]) || height < LEAST_SHARE * (box[3] - box[1])
  );
}
