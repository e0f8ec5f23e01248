import type { HiddenBy, HiddenText } from "../domain/visible-text.js";
import { type Colour, hexColour, looksLike, TINY_POINTS, WHITE } from "./visibility.js";

/** A text of a page that nobody sees, where it is drawn: in points from the page's lower left corner. */
export interface UnseenPiece {
  text: string;
  by: HiddenBy;
  x: number;
  y: number;
  width: number;
  /** The height of the letters. */
  points: number;
}

/** The operators that draw a page, as pdf.js lists them: numbers, and the arguments of each. */
export interface Drawing {
  fnArray: number[];
  argsArray: unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Box = readonly [number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface State {
  ctm: Matrix;
  colour: Colour | "other";
  alpha: number;
  mode: number;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
}

const START: State = {
  ctm: IDENTITY,
  colour: [0, 0, 0],
  alpha: 1,
  mode: 0,
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
};
/** Text that is neither filled nor stroked; OCR puts it over the picture of a scanned page. */
const INVISIBLE_MODES = new Set([3, 7]);
const MOST_STATES = 256;

interface Needs {
  /** The numbers of pdf.js' operators by name. */
  ops: Record<string, number>;
  /** [left, bottom, right, top]. */
  page: Box;
  isLayerVisible: (layer: unknown) => boolean;
}

/** The texts of a page that nobody sees: without ink, as light as what is behind them, tiny, off the page, or on a layer that is off. */
export function unseenPieces(drawing: Drawing, needs: Needs): UnseenPiece[] {
  const names = new Map(Object.entries(needs.ops).map(([name, number]) => [number, name]));
  const canvas = new Canvas(needs);
  for (const [index, operator] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[index];
    canvas.draw(names.get(operator) ?? "", Array.isArray(args) ? args : []);
  }
  return canvas.unseen;
}

/** The same texts with those of one line put together; many programs draw letter by letter. */
export function unseenLines(pieces: UnseenPiece[]): HiddenText[] {
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

/** Follows the state of a page while it is drawn. */
class Canvas {
  readonly unseen: UnseenPiece[] = [];
  readonly #needs: Needs;
  readonly #states: State[] = [];
  /** What is drawn below the text that comes. */
  readonly #filled: { box: Box; colour: Colour | "other" }[] = [];
  readonly #layers: boolean[] = [];
  #state: State = START;
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  draw(name: string, args: unknown[]): void {
    const numbers = (Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? [...(args[0] as number[])] : args).map(
      Number,
    );
    const [first = 0, second = 0] = numbers;
    if (name === "save" || name === "paintFormXObjectBegin") this.#save();
    if (name === "restore" || name === "paintFormXObjectEnd") this.#state = this.#states.pop() ?? this.#state;
    if (name === "transform" || name === "paintFormXObjectBegin")
      this.#state = { ...this.#state, ctm: times(this.#state.ctm, matrixOf(numbers)) };
    if (name === "setFillRGBColor") this.#state = { ...this.#state, colour: colourOf(args) };
    if (name === "setFillColorN") this.#state = { ...this.#state, colour: "other" };
    if (name === "setFillTransparent") this.#state = { ...this.#state, alpha: 0 };
    if (name === "setGState") this.#state = { ...this.#state, alpha: alphaOf(args[0]) ?? this.#state.alpha };
    if (name === "setTextRenderingMode") this.#state = { ...this.#state, mode: first };
    if (name === "setFont") this.#state = { ...this.#state, size: Number(args[1]) };
    if (name === "setCharSpacing") this.#state = { ...this.#state, charSpacing: first };
    if (name === "setWordSpacing") this.#state = { ...this.#state, wordSpacing: first };
    if (name === "setHScale") this.#state = { ...this.#state, scale: first / 100 };
    if (name === "setLeading") this.#state = { ...this.#state, leading: -first };
    if (name === "beginText") this.#moveTo(IDENTITY);
    if (name === "setTextMatrix") this.#moveTo(matrixOf(numbers));
    if (name === "setLeadingMoveText") this.#state = { ...this.#state, leading: second };
    if (name === "moveText" || name === "setLeadingMoveText")
      this.#moveTo(times(this.#line, [1, 0, 0, 1, first, second]));
    if (name === "nextLine") this.#moveTo(times(this.#line, [1, 0, 0, 1, 0, this.#state.leading]));
    if (name === "beginMarkedContent") this.#layers.push(true);
    if (name === "beginMarkedContentProps") this.#layers.push(args[0] !== "OC" || this.#needs.isLayerVisible(args[1]));
    if (name === "endMarkedContent") this.#layers.pop();
    if (name === "constructPath") this.#fill(args);
    if (/^paint.*Image/.test(name)) this.#filled.push({ box: boxOf(this.#state.ctm, [0, 0, 1, 1]), colour: "other" });
    if (name === "shadingFill") this.#filled.push({ box: this.#needs.page, colour: "other" });
    if (name === "showText") this.#show(Array.isArray(args[0]) ? args[0] : []);
  }

  #save(): void {
    if (this.#states.length < MOST_STATES) this.#states.push(this.#state);
  }

  #moveTo(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #fill([operator, , box]: unknown[]): void {
    const { fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke } = this.#needs.ops;
    if (![fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke].includes(Number(operator)))
      return;
    if (!ArrayBuffer.isView(box) && !Array.isArray(box)) return;
    const [left = 0, bottom = 0, right = 0, top = 0] = [...(box as number[])];
    if (this.#state.alpha > 0.5)
      this.#filled.push({ box: boxOf(this.#state.ctm, [left, bottom, right, top]), colour: this.#state.colour });
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
    const [a, b, c, d, x, y] = drawn;
    const points = Math.abs(size) * Math.hypot(c, d);
    const width = Math.abs(advance * scale) * Math.hypot(a, b);
    const by = this.#hiddenBy(x, y, points);
    if (by && text.trim() !== "") this.unseen.push({ text, by, x, y, width, points });
  }

  #hiddenBy(x: number, y: number, points: number): HiddenBy | null {
    const [left, bottom, right, top] = this.#needs.page;
    const { mode, alpha, colour } = this.#state;
    if (this.#layers.includes(false)) return "hidden";
    if (x < left - points || x > right || y < bottom - points || y > top) return "off_page";
    const below = this.#filled.findLast(({ box }) => isIn(box, x, y + points / 4));
    const isOverPicture = below?.colour === "other";
    if (INVISIBLE_MODES.has(mode)) return isOverPicture ? null : "hidden";
    if (alpha < 0.1) return "hidden";
    if (points <= TINY_POINTS) return "tiny";
    const behind = below?.colour ?? WHITE;
    return colour !== "other" && behind !== "other" && mode === 0 && looksLike(colour, behind) ? "colour" : null;
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

function alphaOf(settings: unknown): number | null {
  if (!Array.isArray(settings)) return null;
  const found = settings.findLast((one: unknown) => Array.isArray(one) && one[0] === "ca");
  return Array.isArray(found) ? Number(found[1]) : null;
}

function matrixOf(numbers: number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function boxOf([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  const xs = [left, right].flatMap((x) => [bottom, top].map((y) => a * x + c * y + e));
  const ys = [left, right].flatMap((x) => [bottom, top].map((y) => b * x + d * y + f));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isIn([left, bottom, right, top]: Box, x: number, y: number): boolean {
  return x >= left - 1 && x <= right && y >= bottom && y <= top;
}
