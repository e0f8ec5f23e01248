import type { HiddenBy } from "../domain/visible-text.js";
import { type Colour, hexColour, looksLike, TINY_POINTS, WHITE } from "./visibility.js";

type Declarations = Map<string, string>;
interface Rule {
  tag: string;
  classes: string[];
  id: string;
  declarations: Declarations;
}

/** How text in an element looks, with what it inherits. */
interface Look {
  by: HiddenBy | null;
  colour: Colour | null;
  /** The background: a colour, or "other" for anything but a plain one. */
  fill: Colour | "other";
  points: number;
}

const POINTS: Record<string, number> = { px: 0.75, pt: 1, em: 12, rem: 12, "%": 0.12, in: 72, cm: 28.3, mm: 2.83 };
/** Further than this from its place, in points, nothing of a text is on the page. */
const FURTHEST = 700;

/** Follows the elements of a page and says whether its text is seen. It knows inline styles, and rules for single elements, classes and ids. */
export class HtmlVisibility {
  readonly #rules: Rule[];
  readonly #looks: Look[] = [{ by: null, colour: null, fill: WHITE, points: 12 }];

  constructor(css: string) {
    this.#rules = rulesOf(css);
  }

  open(name: string, attributes: Record<string, string>): void {
    const outer = this.#looks.at(-1) as Look;
    const said = this.#declarationsOf(name, attributes);
    const colour = said.get("color");
    const fill = said.get("background-color") ?? said.get("background");
    const look: Look = {
      by: outer.by,
      colour: colour === undefined ? outer.colour : colourOf(colour),
      fill: fill === undefined || /transparent|none|inherit/.test(fill) ? outer.fill : (colourOf(fill) ?? "other"),
      points: pointsOf(said.get("font-size"), outer.points) ?? outer.points,
    };
    if ("hidden" in attributes || isHidden(said)) look.by ??= "hidden";
    if (isOffPage(said)) look.by ??= "off_page";
    this.#looks.push(look);
  }

  close(): void {
    if (this.#looks.length > 1) this.#looks.pop();
  }

  /** Why the text at this place is not seen; null if it is. */
  get hiddenBy(): HiddenBy | null {
    const { by, colour, fill, points } = this.#looks.at(-1) as Look;
    if (by) return by;
    if (points <= TINY_POINTS) return "tiny";
    return colour && fill !== "other" && looksLike(colour, fill) ? "colour" : null;
  }

  #declarationsOf(name: string, attributes: Record<string, string>): Declarations {
    const classes = new Set((attributes.class ?? "").split(/\s+/));
    const said: Declarations = new Map();
    if (attributes.color) said.set("color", attributes.color);
    if (attributes.bgcolor) said.set("background-color", attributes.bgcolor);
    for (const rule of this.#rules) {
      const fits =
        (rule.tag === "" || rule.tag === name) &&
        (rule.id === "" || rule.id === attributes.id) &&
        rule.classes.every((one) => classes.has(one));
      if (fits) for (const [key, value] of rule.declarations) said.set(key, value);
    }
    for (const [key, value] of declarationsIn(attributes.style ?? "")) said.set(key, value);
    return said;
  }
}

function isHidden(said: Declarations): boolean {
  const opacity = said.get("opacity");
  return (
    said.get("display") === "none" ||
    said.get("visibility") === "hidden" ||
    (opacity !== undefined && Number.parseFloat(opacity) < 0.1) ||
    /rect\(\s*0\S*[ ,]+0\S*[ ,]+0\S*[ ,]+0|inset\((?:50|100)%/.test(`${said.get("clip")} ${said.get("clip-path")}`) ||
    ([said.get("height"), said.get("width")].some((size) => pointsOf(size, 0) === 0) &&
      said.get("overflow") === "hidden")
  );
}

function isOffPage(said: Declarations): boolean {
  const places = ["left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top"];
  return places.some((name) => (pointsOf(said.get(name), 12) ?? 0) < -FURTHEST);
}

function pointsOf(length: string | undefined, outer: number): number | null {
  const [, number, unit = "px"] = /^(-?[\d.]+)(px|pt|em|rem|%|in|cm|mm)?$/.exec(length ?? "") ?? [];
  if (number === undefined) return null;
  const factor = unit === "em" ? outer : unit === "%" ? outer / 100 : (POINTS[unit] ?? 1);
  return Number.parseFloat(number) * factor;
}

const NAMED: Record<string, Colour> = { white: WHITE, snow: WHITE, ivory: WHITE, whitesmoke: [245, 245, 245] };

// Null for colours that are not known: they count as seen.
function colourOf(text: string): Colour | null {
  const named = NAMED[text] ?? hexColour(text);
  if (named) return named;
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text)?.slice(1).map(Number);
  return parts ? [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0] : null;
}

function declarationsIn(style: string): Declarations {
  const said: Declarations = new Map();
  for (const one of style.split(";")) {
    const at = one.indexOf(":");
    if (at < 0) continue;
    const value = one.slice(at + 1).replace(/!important/i, "");
    said.set(one.slice(0, at).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return said;
}

function rulesOf(css: string): Rule[] {
  const blocks = css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]{1,2000})\{([^{}]*)\}/g);
  return [...blocks].flatMap(([, selectors = "", body = ""]) => {
    const declarations = declarationsIn(body);
    return selectors.split(",").flatMap((selector): Rule[] => {
      const [, tag = "", rest = ""] = /^\s*([a-z]\w*|\*)?((?:[.#][\w-]+)*)\s*$/i.exec(selector) ?? [];
      if (tag === "" && rest === "") return [];
      const names = rest.match(/[.#][\w-]+/g) ?? [];
      return [
        {
          tag: tag === "*" ? "" : tag.toLowerCase(),
          classes: names.filter((name) => name.startsWith(".")).map((name) => name.slice(1)),
          id: names.find((name) => name.startsWith("#"))?.slice(1) ?? "",
          declarations,
        },
      ];
    });
  });
}
