import { hexColour, looksLike, WHITE } from "../visibility.js";

/** Pictures and filled shapes of this size or more, in both directions, can be the background of text: a fifth of an inch. */
const LEAST_EMU = 914_400 / 5;
/** Those of this length in one direction can be behind a heading: an inch. */
const LONG_EMU = 914_400;
const EMU = { pt: 12_700, in: 914_400, cm: 360_000, mm: 36_000, px: 9_525 };
const OLD_SHAPES = new Set(["v:rect", "v:shape", "v:roundrect", "v:oval"]);

/** Looks for pictures and filled shapes that may be behind text. Names are in lower case. */
export class WordGrounds {
  /** Under a text box without its own filling. */
  underBoxes = false;
  /** Behind all text. */
  behindText = false;
  #isBehind = false;
  #size: [width: number, height: number] = [0, 0];
  /** The element that defines how a shape is filled: its own properties, or its reference to the theme. */
  #filling = "";

  open(name: string, attributes: Record<string, string>): void {
    if (name === "wp:anchor" || name === "wp:inline") {
      this.#isBehind = /^(?:1|true)$/.test(attributes.behinddoc ?? "");
      this.#size = [0, 0];
    }
    if (name === "wp:extent") this.#size = [Number(attributes.cx), Number(attributes.cy)];
    if (name === "wps:sppr" || name === "wpg:grpsppr" || (name === "a:fillref" && attributes.idx !== "0"))
      this.#filling = name;
    if (name === "a:ln") this.#filling = "";
    if (name === "a:blip" || (this.#filling !== "" && isDark(name, attributes.val ?? ""))) this.#found();
    if (OLD_SHAPES.has(name)) this.#openOld(attributes);
  }

  close(name: string): void {
    if (name === this.#filling) this.#filling = "";
  }

  // Shapes in the format before Word 2010 (VML): behind the text if their z-index is negative.
  #openOld({ fillcolor = "", filled = "", style = "" }: Record<string, string>): void {
    const colour = hexColour(/^#[\da-f]{3,6}/i.exec(fillcolor)?.[0] ?? "");
    const isWhite = fillcolor === "" || fillcolor === "white" || (colour !== null && looksLike(colour, WHITE));
    if (isWhite || /^f/.test(filled)) return;
    this.#isBehind = /z-index:\s*-/.test(style);
    this.#size = ["width", "height"].map((side) => emuOf(style, side)) as [number, number];
    this.#found();
  }

  #found(): void {
    if (Math.min(...this.#size) < LEAST_EMU) return;
    this.underBoxes = true;
    if (this.#isBehind && Math.max(...this.#size) >= LONG_EMU) this.behindText = true;
  }
}

function emuOf(style: string, side: string): number {
  const [, number, unit] = new RegExp(`(?:^|;)\\s*${side}:\\s*([\\d.]+)(pt|in|cm|mm|px)`).exec(style) ?? [];
  // Inside a group, sizes are in the group's own units.
  if (number === undefined) return LONG_EMU;
  return Number(number) * EMU[(unit ?? "pt") as keyof typeof EMU];
}

// Anything except a plain filling in white or in the page's colour.
function isDark(name: string, value: string): boolean {
  if (name === "a:gradfill" || name === "a:pattfill") return true;
  if (name === "a:schemeclr") return value !== "bg1" && value !== "lt1";
  const colour = name === "a:srgbclr" ? hexColour(value) : null;
  return colour !== null && !looksLike(colour, WHITE);
}
