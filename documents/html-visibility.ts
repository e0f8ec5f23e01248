import { colord, extend } from "colord";
import names from "colord/plugins/names";
import type { HiddenBy } from "../domain/visible-text.js";
import { type Declarations, declarationsIn, isFor, type PageElement, rulesOf } from "./css-rules.js";
import { type Colour, looksLike, TINY_POINTS, WHITE } from "./visibility.js";

extend([names]);

/** How text in an element looks, with what it inherits. */
interface Look {
  by: HiddenBy | null;
  /** `visibility`, which an element inside may take back. */
  isInvisible: boolean;
  opacity: number;
  /** Null for one that is not known: it counts as seen. */
  colour: Colour | null;
  /** The text has no colour at all. */
  isClear: boolean;
  /** The background: a colour, or "other" for anything but a plain one. */
  fill: Colour | "other";
  points: number;
}

const PLAIN: Look = {
  ...{ by: null, isInvisible: false, opacity: 1, colour: null, isClear: false },
  ...{ fill: WHITE, points: 12 },
};
/** Less than this of a text's colour is not seen. */
const LEAST_OPACITY = 0.1;

const POINTS: Record<string, number> = { px: 0.75, pt: 1, em: 12, rem: 12, "%": 0.12, in: 72, cm: 28.3, mm: 2.83 };
/** Further than this before its place, in points, nothing of a text is on the page; after it, a page may be long. */
const FURTHEST = 700;
const FURTHEST_AFTER = 20_000;

/** Follows the elements of a page and says whether its text is seen, by inline styles and by the rules of its style sheets. */
export class HtmlVisibility {
  readonly #rules: ReturnType<typeof rulesOf>;
  readonly #path: PageElement[] = [];
  readonly #looks: Look[] = [PLAIN];

  constructor(css: string) {
    this.#rules = rulesOf(css);
  }

  open(name: string, attributes: Record<string, string>): void {
    const outer = this.#looks.at(-1) ?? PLAIN;
    this.#path.push({ name, attributes });
    const said = this.#declarationsOf(attributes);
    const colour = said.get("-webkit-text-fill-color") ?? said.get("color");
    const fill = said.get("background-color") ?? said.get("background");
    const look: Look = {
      by: outer.by,
      isInvisible: invisibleBy(said) ?? outer.isInvisible,
      opacity: outer.opacity * opacityIn(said),
      colour: colour === undefined ? outer.colour : colourOf(colour),
      isClear: colour === undefined ? outer.isClear : alphaOf(colour) < LEAST_OPACITY,
      fill: fill === undefined || isNoFill(fill) ? outer.fill : fillOf(fill),
      points: pointsOf(said.get("font-size") ?? sizeIn(said.get("font")), outer.points) ?? outer.points,
    };
    if ("hidden" in attributes || isHidden(name, attributes, said)) look.by ??= "hidden";
    if (isOffPage(said)) look.by ??= "off_page";
    this.#looks.push(look);
  }

  close(): void {
    this.#path.pop();
    if (this.#looks.length > 1) this.#looks.pop();
  }

  /** Why the text at this place is not seen; null if it is. */
  get hiddenBy(): HiddenBy | null {
    const { by, isInvisible, opacity, colour, isClear, fill, points } = this.#looks.at(-1) ?? PLAIN;
    if (by) return by;
    if (isInvisible || opacity < LEAST_OPACITY) return "hidden";
    if (points <= TINY_POINTS) return "tiny";
    return isClear || (colour && fill !== "other" && looksLike(colour, fill)) ? "colour" : null;
  }

  #declarationsOf(attributes: Record<string, string>): Declarations {
    const said: Declarations = new Map();
    if (attributes.color) said.set("color", attributes.color.toLowerCase());
    if (attributes.bgcolor) said.set("background-color", attributes.bgcolor.toLowerCase());
    for (const rule of this.#rules)
      if (isFor(rule, this.#path)) for (const [key, value] of rule.declarations) said.set(key, value);
    for (const [key, value] of declarationsIn(attributes.style ?? "")) said.set(key, value);
    return said;
  }
}

/** Elements whose content a reader sees only if they cannot be shown, or have been opened. */
const UNSHOWN = new Set(["canvas", "video", "audio", "datalist"]);

function isHidden(name: string, attributes: Record<string, string>, said: Declarations): boolean {
  const isNothing = (size: string | undefined) => (pointsOf(size, 0) ?? Number.POSITIVE_INFINITY) <= POINT;
  const sizes = ["height", "width", "max-height", "max-width"].map((side) => said.get(side));
  return (
    UNSHOWN.has(name) ||
    (name === "dialog" && !("open" in attributes)) ||
    said.get("display") === "none" ||
    said.get("content-visibility") === "hidden" ||
    /rect\(\s*0\S*[ ,]+0\S*[ ,]+0\S*[ ,]+0|inset\((?:50|100)%/.test(`${said.get("clip")} ${said.get("clip-path")}`) ||
    /scale(?:[xy]|3d)?\(\s*0/.test(said.get("transform") ?? "") ||
    (sizes.some(isNothing) && /hidden|clip/.test(said.get("overflow") ?? ""))
  );
}
const POINT = 1;

function invisibleBy(said: Declarations): boolean | null {
  const visibility = said.get("visibility");
  return visibility === undefined || visibility === "inherit" ? null : visibility !== "visible";
}

function opacityIn(said: Declarations): number {
  const written = [said.get("opacity"), /opacity\(([^)]*)\)/.exec(said.get("filter") ?? "")?.[1]];
  return written.reduce((product, one) => product * (shareOf(one) ?? 1), 1);
}

function shareOf(text: string | undefined): number | null {
  const number = Number.parseFloat(text ?? "");
  if (Number.isNaN(number)) return null;
  return text?.includes("%") ? number / 100 : number;
}

function isOffPage(said: Declarations): boolean {
  const places = ["left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top"].map((name) =>
    said.get(name),
  );
  const moved = /translate\w*\(([^)]*)\)/.exec(said.get("transform") ?? "")?.[1]?.split(",") ?? [];
  return (
    places.some((place) => (pointsOf(place, 12) ?? 0) < -FURTHEST || (pointsOf(place, 12) ?? 0) > FURTHEST_AFTER) ||
    moved.some((by) => Math.abs(pointsOf(by.trim(), 12) ?? 0) > FURTHEST_AFTER)
  );
}

function pointsOf(length: string | undefined, outer: number): number | null {
  const [, number, unit = "px"] = /^(?:calc\()?(-?[\d.]+)(px|pt|em|rem|%|in|cm|mm)?\)?$/.exec(length ?? "") ?? [];
  if (number === undefined) return null;
  const factor = unit === "em" ? outer : unit === "%" ? outer / 100 : (POINTS[unit] ?? 1);
  return Number.parseFloat(number) * factor;
}

// "calc(0px)" is its number; of "bold 1px Arial" the size.
function sizeIn(font: string | undefined): string | undefined {
  return font
    ?.split(/\s+/)
    .find((part) => pointsOf(part.split("/")[0], 12) !== null)
    ?.split("/")[0];
}

function isNoFill(fill: string): boolean {
  return /none|inherit/.test(fill) || alphaOf(fill) < LEAST_OPACITY;
}

// The plain colour of a background, whatever else is said of it.
function fillOf(fill: string): Colour | "other" {
  const plain = /url|gradient/.test(fill)
    ? undefined
    : fill.split(/\s+(?![^(]*\))/).find((part) => colourOf(part) !== null);
  return (plain && colourOf(plain)) || "other";
}

// Colours that are not known are seen.
function alphaOf(text: string): number {
  const colour = colord(text);
  return text === "transparent" ? 0 : colour.isValid() ? colour.alpha() : 1;
}

function colourOf(text: string): Colour | null {
  const colour = colord(text);
  const { r, g, b } = colour.rgba;
  return colour.isValid() ? [r, g, b] : null;
}
