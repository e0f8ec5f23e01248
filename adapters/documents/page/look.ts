import type { RgbaColor } from "colord";
import type { HiddenBy } from "../../../domain/visible-text.js";
import { type Colour, LEAST_OPACITY, looksLike, PILED, TINY_POINTS, WHITE } from "../visibility.js";
import {
  blended,
  cssLength,
  cssParts,
  cssShare,
  functionsIn,
  isPicture,
  letterPoints,
  percentOf,
  rgbaOf,
} from "./css-values.js";
import { resolved } from "./longhands.js";
import type { Declarations } from "./styles.js";

/** How the text of an element looks, including inherited properties. */
export interface PageLook {
  /** The reason why no text inside is visible, whatever styles it has itself. */
  by: HiddenBy | null;
  isInvisible: boolean;
  opacity: number;
  /** The text colour; null for an unknown colour, which counts as visible. */
  ink: RgbaColor | null;
  /** Letters have a visible shadow or outline, or are cut out of a picture. */
  isDrawnOtherwise: boolean;
  /** The background of the text: a colour, or "other" for anything except a plain colour. */
  fill: Colour | "other";
  /** True if the element itself fills its box with a colour or a picture. */
  isFilled: boolean;
  /** Positioned (absolute or fixed), so that it can be behind or over other text. */
  isPlaced: boolean;
  /** A containing block: positioned elements inside are positioned relative to it. */
  isAnchor: boolean;
  isInAnchor: boolean;
  /** Moved by a negative margin over the content before it. */
  isPulled: boolean;
  isFlex: boolean;
  /** Whether the element begins and ends a line, or is part of one. Null if its styles do not say. */
  flow: "block" | "cell" | "inline" | null;
  points: number;
  scale: number;
  /** The additional distance between letters, in points. */
  spacing: number;
  variables: Declarations;
}

/** The look of a page before its styles apply. */
export const PLAIN_LOOK: PageLook = {
  by: null,
  isInvisible: false,
  opacity: 1,
  ink: { r: 0, g: 0, b: 0, a: 1 },
  isDrawnOtherwise: false,
  fill: WHITE,
  isFilled: false,
  isPlaced: false,
  isAnchor: false,
  isInAnchor: false,
  isPulled: false,
  isFlex: false,
  flow: null,
  points: 12,
  scale: 1,
  spacing: 0,
  variables: new Map(),
};

/** A text that is moved further than this, in points, towards the page's start is off the page; in the other direction a page may be long. */
const FURTHEST = 700;
const FURTHEST_AFTER = 20_000;
const FURTHEST_MOVED = 7_000;
/** The assumed window, in points. */
const WINDOW = { width: 960, height: 675 };
/** Boxes of this size or less, in points, are too small to show a letter. */
const FLAT = 1;

/**
 * The reason why a text with this look is not visible; null if it is. `isOverOther`: the text may be in front of something other than its
 * own background.
 */
export function hiddenByLook(look: PageLook, isOverOther: boolean): HiddenBy | null {
  const { by, isInvisible, opacity, ink, isDrawnOtherwise, points, scale, spacing } = look;
  if (by) return by;
  if (isInvisible || opacity < LEAST_OPACITY) return "hidden";
  if (points * scale <= TINY_POINTS || spacing < -PILED * points) return "tiny";
  if (ink === null || isDrawnOtherwise) return null;
  if (ink.a < LEAST_OPACITY) return "colour";
  if (isOverOther || look.fill === "other") return null;
  return looksLike(blended(ink, look.fill), look.fill) ? "colour" : null;
}

/** The look of an element inside an element with the look `outer`. `all` are its declarations; `tag` is its name in lower case. */
export function lookOf(tag: string, all: Declarations, outer: PageLook): PageLook {
  const { said, variables } = resolved(all, outer.variables);
  const display = said.get("display") ?? "";
  const points = letterPoints(said.get("font-size"), outer.points) ?? outer.points;
  const transform = functionsIn(said.get("transform") ?? "");
  const ink = inkIn(said, outer);
  const ground = groundIn(said, ink, outer);
  return {
    by: outer.by ?? byBox(tag, said, points) ?? byPlace(said, transform, points, outer.isInAnchor || outer.isAnchor),
    isInvisible: invisibleBy(said) ?? outer.isInvisible,
    opacity: outer.opacity * opacityIn(said),
    ink,
    ...ground,
    isDrawnOtherwise:
      (said.has("color") || said.has("background-color") ? false : outer.isDrawnOtherwise) ||
      isCutOut(said) ||
      hasHalo(said, ground.fill),
    isPlaced: /absolute|fixed/.test(said.get("position") ?? ""),
    isAnchor: /absolute|fixed|relative|sticky/.test(said.get("position") ?? "") || transform.length > 0,
    isPulled: ["margin-top", "margin-left"].some((side) => (cssLength(said.get(side), points) ?? 0) < -points),
    isFlex: /flex|grid/.test(display),
    flow: flowOf(display),
    isInAnchor: outer.isInAnchor || outer.isAnchor,
    points,
    scale: outer.scale * scaleIn(said, transform),
    spacing: cssLength(said.get("letter-spacing"), points) ?? (said.has("letter-spacing") ? 0 : outer.spacing),
    variables,
  };
}

function flowOf(display: string): PageLook["flow"] {
  if (display === "") return null;
  if (display === "table-cell") return "cell";
  return /^(?:inline|contents)/.test(display) ? "inline" : "block";
}

function inkIn(said: Declarations, outer: PageLook): RgbaColor | null {
  const named = said.get("-webkit-text-fill-color") ?? said.get("color");
  return named === undefined || named === "currentcolor" ? outer.ink : rgbaOf(named);
}

function groundIn(said: Declarations, ink: RgbaColor | null, outer: PageLook): Pick<PageLook, "fill" | "isFilled"> {
  const painted = `${said.get("background-image") ?? ""} ${said.get("border-image") ?? ""}`;
  if (isPicture(painted) || /\binset\b/.test(said.get("box-shadow") ?? "")) return { fill: "other", isFilled: true };
  const named = said.get("background-color");
  // In a dark colour scheme the page is dark without a named colour.
  const around = /dark/.test(said.get("color-scheme") ?? "") ? "other" : outer.fill;
  if (named === undefined) return { fill: around, isFilled: false };
  const colour = named === "currentcolor" ? ink : rgbaOf(named);
  if (colour === null) return { fill: "other", isFilled: true };
  if (colour.a === 0) return { fill: outer.fill, isFilled: false };
  if (colour.a === 1) return { fill: [colour.r, colour.g, colour.b], isFilled: true };
  return { fill: outer.fill === "other" ? "other" : blended(colour, outer.fill), isFilled: true };
}

// Letters show the background of their element, as with `background-clip: text`.
function isCutOut(said: Declarations): boolean {
  return said.get("background-clip") === "text";
}

function hasHalo(said: Declarations, fill: PageLook["fill"]): boolean {
  const stroke = said.get("-webkit-text-stroke");
  const strokes = /^0/.test(stroke ?? "0") ? [] : [stroke, said.get("-webkit-text-stroke-color")];
  const drawn = [said.get("text-shadow"), ...strokes];
  return drawn.some((value) => {
    if (value === undefined || value === "none") return false;
    const colour = cssParts(value.replaceAll(/,(?![^(]*\))/g, " "))
      .map(rgbaOf)
      .find((one) => one !== null);
    return (
      colour !== undefined && colour.a >= LEAST_OPACITY && (fill === "other" || !looksLike(blended(colour, fill), fill))
    );
  });
}

function invisibleBy(said: Declarations): boolean | null {
  const visibility = said.get("visibility");
  return visibility === undefined ? null : visibility === "hidden" || visibility === "collapse";
}

function opacityIn(said: Declarations): number {
  const filters = functionsIn(said.get("filter") ?? "").filter(([name]) => name === "opacity");
  const written = [said.get("opacity"), ...filters.map(([, [amount]]) => amount)];
  return written.reduce((product, one) => product * Math.min(cssShare(one) ?? 1, 1), 1);
}

const SCALES = new Set(["scale", "scalex", "scaley", "scale3d"]);
const TURNS = new Set(["rotatex", "rotatey"]);

// The smaller of the two scales: letters without width are not visible either.
function scaleIn(said: Declarations, transform: [string, string[]][]): number {
  const factors = transform.flatMap(([name, values]) => {
    if (TURNS.has(name)) return /^-?(?:90|270)deg$/.test(values[0] ?? "") ? [0] : [];
    if (name === "matrix") {
      const [a = 1, b = 0, c = 0, d = 1] = values.map(Number);
      return [Math.hypot(a, b), Math.hypot(c, d)];
    }
    return SCALES.has(name) ? values.slice(0, 2).map((one) => Math.abs(cssShare(one) ?? 1)) : [];
  });
  const own = cssParts(said.get("scale") ?? "").map((one) => Math.abs(cssShare(one) ?? 1));
  const zoom = cssShare(said.get("zoom")) ?? 1;
  return Math.min(1, ...factors) * Math.min(1, ...own) * (zoom > 0 ? zoom : 1);
}

/** Elements whose content is shown only if they themselves cannot be displayed, or never. */
const UNSHOWN = new Set(["canvas", "video", "audio", "datalist", "noembed", "noframes"]);

/** Boxes that are as large as their content, whatever size is declared. */
const CELLS = /^(?:table|tbody|thead|tfoot|tr|td|th)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|cite|code|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var)$/;

// True for a box that is too small to show its text. A box whose padding or neighbours give it a size shows it.
function byBox(tag: string, said: Declarations, points: number): HiddenBy | null {
  const display = said.get("display") ?? "";
  if (UNSHOWN.has(tag) || display === "none" || said.get("content-visibility") === "hidden") return "hidden";
  if (isClipped(said, points)) return "hidden";
  const cuts = ["overflow-x", "overflow-y", "contain"].some((name) =>
    /hidden|clip|auto|scroll|paint|strict|content/.test(said.get(name) ?? ""),
  );
  if (!cuts || grows(said) || /^table/.test(display) || (display === "" && CELLS.test(tag))) return null;
  const isFree = /absolute|fixed/.test(said.get("position") ?? "") || /left|right/.test(said.get("float") ?? "");
  if (INLINE.test(tag) && !isFree && /^(?:inline)?$/.test(display)) return null;
  const isNothing = (size: string | undefined) =>
    percentOf(size) === 0 || (cssLength(size, points) ?? Number.POSITIVE_INFINITY) <= FLAT;
  const isFlat = (side: string, padding: string[]) =>
    isNothing(said.get(`min-${side}`) ?? "0") &&
    padding.every((name) => (cssLength(said.get(`padding-${name}`) ?? "0", points) ?? FLAT + 1) <= FLAT) &&
    [said.get(side), said.get(`max-${side}`)].some(isNothing);
  return isFlat("height", ["top", "bottom"]) || isFlat("width", ["left", "right"]) ? "hidden" : null;
}

// A flex item that takes a share of the free space.
function grows(said: Declarations): boolean {
  const share = said.get("flex-grow") ?? said.get("flex") ?? "0";
  return !/^(?:0|none|initial)(?:\s|$)/.test(share);
}

function isClipped(said: Declarations, points: number): boolean {
  const [[, edges = []] = []] = functionsIn(said.get("clip") ?? "");
  if (edges.length === 4) {
    const [top, right, bottom, left] = edges.map((edge) => cssLength(edge, points));
    const isNothing = (from: number | null | undefined, to: number | null | undefined) =>
      typeof from === "number" && typeof to === "number" && to - from <= FLAT;
    if (isNothing(top, bottom) || isNothing(left, right)) return true;
  }
  const [[shape, sizes = []] = []] = functionsIn(said.get("clip-path") ?? "");
  if (shape === "circle" || shape === "ellipse")
    return sizes.slice(0, 2).some((size) => percentOf(size) === 0 || (cssLength(size, points) ?? FLAT + 1) <= FLAT);
  if (shape === "polygon") return new Set(sizes).size <= 1;
  if (shape !== "inset") return false;
  const [top = 0, right = top, bottom = top, left = right] = sizes.map((size) => percentOf(size) ?? 0);
  return top + bottom >= 1 || left + right >= 1;
}

function byPlace(
  said: Declarations,
  transform: [string, string[]][],
  points: number,
  isInAnchor: boolean,
): HiddenBy | null {
  const position = said.get("position") ?? "";
  const isFree = /absolute|fixed|relative|sticky/.test(position);
  const sides = isFree ? ["left", "top", "right", "bottom"] : [];
  // A banner that is wider than the window is centred by `left: 50%` and a negative margin.
  const isMoved = (percentOf(said.get("left")) ?? 0) > 0;
  const margins = isMoved ? ["margin-top"] : ["margin-left", "margin-top"];
  const offsets = [...sides, "text-indent", ...margins].map((name) => said.get(name));
  const isFar = (offset: string | undefined, before: number) => {
    const length = cssLength(offset, points) ?? 0;
    return length < -before || length > FURTHEST_AFTER;
  };
  if (offsets.some((offset) => isFar(offset, FURTHEST))) return "off_page";
  // Carousels move their track by many widths of a slide.
  const moves = [
    ...transform.filter(([name]) => name.startsWith("translate")).flatMap(([, values]) => values),
    ...cssParts(said.get("translate") ?? ""),
  ];
  if (moves.some((move) => isFar(move, FURTHEST_MOVED))) return "off_page";
  if (!/absolute|fixed/.test(position)) return null;
  // Percentages refer to the containing block, and there may be space beside it.
  const isShare = !isInAnchor || position === "fixed";
  const isBeside = (side: string, least: number) => (percentOf(said.get(side)) ?? 0) * Math.sign(least) >= 1;
  const isBeyond = isBeside("left", -1) || isBeside("top", -1) || isBeside("right", 1) || isBeside("bottom", 1);
  const isOutside =
    position === "fixed" &&
    ((cssLength(said.get("left"), points) ?? 0) > WINDOW.width ||
      (cssLength(said.get("top"), points) ?? 0) > WINDOW.height);
  return (isShare && isBeyond) || isOutside ? "off_page" : null;
}
