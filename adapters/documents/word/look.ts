import type { HiddenBy } from "../../../domain/visible-text.js";
import { type Colour, hexColour, WHITE } from "../visibility.js";
import { changedColour, namedColour, themeColour, type WordTheme } from "./colours.js";

/** The look of a run of text, as far as an element defines it. Null neither inherits nor defines a value. */
export interface WordLook {
  isHidden: boolean;
  /** Its lines have no height. */
  isFlat: boolean;
  isNarrow: boolean;
  /** Its lines begin outside the page. */
  isBesidePage: boolean;
  /** It is raised or lowered out of the page. */
  isRaised: boolean;
  /** The text colour: "none" for letters without a filling, "other" for gradients and for a colour that adapts to the background. */
  ink: Colour | "other" | "none";
  isOutlined: boolean;
  /** The background: a colour, "other" for pictures and gradients, "none" for the background of the surrounding element. */
  fill: Colour | "other" | "none";
  /** A shape that explicitly has no filling. */
  isUnfilled: boolean;
  halfPoints: number;
  /** The additional distance between letters, in twentieths of a point. */
  spacing: number;
}

const OFF = new Set(["0", "false", "off"]);
const FURTHEST_TWIPS = 20 * 1_000;
const FURTHEST_HALF_POINTS = 2 * 1_000;
/** Lines and rows of this height or less, in twentieths of a point, are too flat to show a letter. */
const FLAT_TWIPS = 80;
const NARROW_PERCENT = 10;
/** A filling with this transparency or more, in thousandths of a per cent, is not visible. */
const CLEAR = 90_000;

const MARKERS: Record<string, Colour> = {
  ...{ white: WHITE, black: [0, 0, 0], yellow: [255, 255, 0], lightGray: [192, 192, 192], darkGray: [128, 128, 128] },
  ...{ red: [255, 0, 0], green: [0, 255, 0], blue: [0, 0, 255], cyan: [0, 255, 255], magenta: [255, 0, 255] },
  ...{ darkRed: [128, 0, 0], darkGreen: [0, 128, 0], darkBlue: [0, 0, 128], darkCyan: [0, 128, 128] },
  ...{ darkMagenta: [128, 0, 128], darkYellow: [128, 128, 0] },
};

/** True for elements that do not describe the current look of text: the state before a tracked change, and the mark at the end of a paragraph. */
export function isSetAside(name: string, parent: string): boolean {
  return name.endsWith("prchange") || name === "w:numberingchange" || (name === "w:rpr" && parent === "w:ppr");
}

/** The reason why no text inside this property's element is visible, whatever else it defines; null if it is visible. */
export function goneBy(name: string, attributes: Record<string, string>): HiddenBy | null {
  const value = attributes["w:val"] ?? "";
  switch (name) {
    case "w:hidden":
      return OFF.has(value) ? null : "hidden";
    case "w:trheight":
      return attributes["w:hrule"] === "exact" && Number(value) <= FLAT_TWIPS ? "hidden" : null;
    case "w:framepr":
      return isFar([attributes["w:x"], attributes["w:y"]]) ? "off_page" : null;
    case "w:tblppr":
      return isFar([attributes["w:tblpx"], attributes["w:tblpy"]]) ? "off_page" : null;
    default:
      return null;
  }
}

/** Adds an element's properties to a look. `path`: the names of the elements around it, in lower case. */
export function addProperty(
  look: Partial<WordLook>,
  element: { name: string; attributes: Record<string, string>; path: readonly string[] },
  theme: WordTheme,
): void {
  const { name, attributes, path } = element;
  if (name.startsWith("w14:")) addEffect(look, element, theme);
  else if (name.startsWith("a:") && path.includes("wps:sppr")) addShapeFill(look, element, theme);
  else if (name === "a:fillref") look.isUnfilled ||= attributes.idx === "0";
  else if (path.at(-1) === "a:fillref") addThemeFill(look, element, theme);
  else Object.assign(look, ofProperty(name, attributes, theme));
}

function ofProperty(name: string, attributes: Record<string, string>, theme: WordTheme): Partial<WordLook> {
  const value = attributes["w:val"] ?? "";
  const number = Number.parseInt(value, 10);
  switch (name) {
    case "w:vanish":
      return { isHidden: !OFF.has(value) };
    case "w:outline":
      return { isOutlined: !OFF.has(value) };
    case "w:color":
      return { ink: inkOf(attributes, theme) };
    case "w:sz":
      return number > 0 ? { halfPoints: number } : {};
    case "w:w":
      return { isNarrow: number <= NARROW_PERCENT };
    case "w:position":
      return { isRaised: Math.abs(number) > FURTHEST_HALF_POINTS };
    case "w:spacing":
      return ofSpacing(attributes);
    case "w:ind":
      return { isBesidePage: isFar(["w:left", "w:start", "w:right", "w:firstline"].map((side) => attributes[side])) };
    case "w:highlight":
      return value === "none" ? {} : { fill: MARKERS[value] ?? "other" };
    case "w:shd":
      return ofShading(attributes, theme);
    default:
      return {};
  }
}

function isFar(twips: (string | undefined)[]): boolean {
  return twips.some((one) => Math.abs(Number(one ?? 0)) > FURTHEST_TWIPS);
}

// "auto" is black or white, depending on the background.
function inkOf(attributes: Record<string, string>, theme: WordTheme): Colour | "other" {
  const { "w:val": value, "w:themecolor": name, "w:themeshade": shade, "w:themetint": tint } = attributes;
  return namedColour(theme, { value, name, shade, tint }) ?? "other";
}

// In a run this element sets the distance of letters, in a paragraph the height of lines.
function ofSpacing(attributes: Record<string, string>): Partial<WordLook> {
  if (attributes["w:val"] !== undefined) return { spacing: Number.parseInt(attributes["w:val"], 10) || 0 };
  if (attributes["w:line"] === undefined) return {};
  return { isFlat: attributes["w:linerule"] === "exact" && Number(attributes["w:line"]) <= FLAT_TWIPS };
}

// A pattern other than "clear" and "solid" mixes two colours.
function ofShading(attributes: Record<string, string>, theme: WordTheme): Partial<WordLook> {
  const pattern = attributes["w:val"] ?? "clear";
  if (pattern === "nil") return { fill: "none" };
  if (pattern !== "clear" && pattern !== "solid") return { fill: "other" };
  const isSolid = pattern === "solid";
  const fill = namedColour(theme, {
    value: attributes[isSolid ? "w:color" : "w:fill"],
    name: attributes[isSolid ? "w:themecolor" : "w:themefill"],
    shade: attributes[isSolid ? "w:themeshade" : "w:themefillshade"],
    tint: attributes[isSolid ? "w:themetint" : "w:themefilltint"],
  });
  if (fill) return { fill };
  return { fill: attributes["w:themefill"] === undefined ? "none" : "other" };
}

// Fillings and outlines of letters since Word 2010.
function addEffect(
  look: Partial<WordLook>,
  { name, attributes, path }: { name: string; attributes: Record<string, string>; path: readonly string[] },
  theme: WordTheme,
): void {
  const value = attributes["w14:val"] ?? "";
  if (path.includes("w14:textoutline")) {
    if (name === "w14:solidfill" || name === "w14:gradfill") look.isOutlined = true;
    return;
  }
  if (!path.includes("w14:textfill")) return;
  if (name === "w14:nofill") look.ink = "none";
  else if (name === "w14:gradfill") look.ink = "other";
  else if (path.includes("w14:gradfill")) return;
  else if (name === "w14:srgbclr") look.ink = hexColour(value) ?? "other";
  else if (name === "w14:schemeclr") look.ink = themeColour(theme, value) ?? "other";
  else if (name === "w14:alpha" && Number(value) >= CLEAR) look.ink = "none";
  else if (Array.isArray(look.ink)) look.ink = changedColour(look.ink as Colour, name.slice(4), Number(value));
}

const PLAIN_FILLS = new Set(["a:solidfill", "wps:sppr"]);

// The filling of a text box; its outline and effects are not its background.
function addShapeFill(
  look: Partial<WordLook>,
  { name, attributes, path }: { name: string; attributes: Record<string, string>; path: readonly string[] },
  theme: WordTheme,
): void {
  const inside = path.slice(path.lastIndexOf("wps:sppr"));
  const value = attributes.val ?? "";
  if (name === "a:gradfill" || name === "a:blipfill" || name === "a:pattfill") {
    if (inside.length === 1) look.fill = "other";
    return;
  }
  if (name === "a:nofill" && inside.length === 1) look.isUnfilled = true;
  if (!inside.slice(0, 2).every((one) => PLAIN_FILLS.has(one)) || inside.length < 2) return;
  if (name === "a:srgbclr") look.fill = hexColour(value) ?? "other";
  else if (name === "a:schemeclr") look.fill = themeColour(theme, value) ?? "other";
  else if (name === "a:alpha") look.fill = Number(value) < 100_000 ? "other" : (look.fill ?? "other");
  else if (Array.isArray(look.fill)) look.fill = changedColour(look.fill as Colour, name.slice(2), Number(value));
  else look.fill = "other";
}

// A shape without its own filling takes it from the theme.
function addThemeFill(
  look: Partial<WordLook>,
  { name, attributes }: { name: string; attributes: Record<string, string> },
  theme: WordTheme,
): void {
  if (look.fill !== undefined || look.isUnfilled) return;
  if (name === "a:schemeclr") look.fill = themeColour(theme, attributes.val ?? "") ?? "other";
  if (name === "a:srgbclr") look.fill = hexColour(attributes.val ?? "") ?? "other";
}
