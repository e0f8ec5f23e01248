import { hexColour, looksLike, WHITE } from "../visibility.js";

/** Pictures and filled shapes of this size or more, in both directions, can be the ground of text: a fifth of an inch. */
const LEAST_EMU = 914_400 / 5;
/** Those of this size or more lie behind a good part of a page: four inches. */
const LARGE_EMU = 4 * 914_400;

/** Looks for pictures and filled shapes that text may stand on. Names are in lower case. */
export class WordGrounds {
  /** Under a text box that has no filling of its own. */
  underBoxes = false;
  /** Behind all text. */
  behindText = false;
  #isBehind = false;
  #least = 0;
  #isShape = false;

  open(name: string, attributes: Record<string, string>): void {
    if (name === "wp:anchor") {
      this.#isBehind = /^(?:1|true)$/.test(attributes.behinddoc ?? "");
      this.#least = 0;
    }
    if (name === "wp:extent") this.#least = Math.min(Number(attributes.cx), Number(attributes.cy));
    if (name === "wps:sppr") this.#isShape = true;
    if (name === "a:blip" || (this.#isShape && isDark(name, attributes.val ?? ""))) this.#found();
  }

  close(name: string): void {
    if (name === "wps:sppr" || name === "a:ln") this.#isShape = false;
  }

  #found(): void {
    if (this.#least >= LEAST_EMU) this.underBoxes = true;
    if (this.#isBehind && this.#least >= LARGE_EMU) this.behindText = true;
  }
}

// Anything but a plain filling in white or in the page's colour.
function isDark(name: string, value: string): boolean {
  if (name === "a:gradfill" || name === "a:pattfill") return true;
  if (name === "a:schemeclr") return value !== "bg1" && value !== "lt1";
  const colour = name === "a:srgbclr" ? hexColour(value) : null;
  return colour !== null && !looksLike(colour, WHITE);
}
