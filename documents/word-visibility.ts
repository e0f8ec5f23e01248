import { Parser } from "htmlparser2";
import type { HiddenBy } from "../domain/visible-text.js";
import { unreadable } from "./document.js";
import { type Colour, createDepth, hexColour, looksLike, TINY_POINTS, WHITE } from "./visibility.js";

/** How a run of text looks. Null: the element does not say. */
interface Look {
  isHidden: boolean | null;
  colour: Colour | null;
  /** The background: a colour, or "other" for pictures, gradients and colours of the theme. */
  fill: Colour | "other" | null;
  halfPoints: number | null;
  isOffPage: boolean;
}

const PLAIN: Look = { isHidden: null, colour: null, fill: null, halfPoints: null, isOffPage: false };
/** The elements that have a look of their own. */
const FRAMES = new Set([
  ...["w:p", "w:r", "w:tc", "w:tr", "w:tbl", "w:del", "w:movefrom"],
  ...["wp:anchor", "wps:wsp", "v:shape", "v:rect", "v:roundrect"],
]);
/** Text that was deleted or moved away; it is kept to show the change. */
const REMOVED = new Set(["w:del", "w:movefrom"]);
/** Lines and rows of this height or less show nothing of their text, in twips. */
const FLAT_TWIPS = 40;
/** Of a letter's width, in per cent. */
const NARROW_PERCENT = 5;
const FURTHEST_HALF_POINTS = 1_000;
const FURTHEST_EMU = 12_700 * 1_000;
const FURTHEST_TWIPS = 20 * 1_000;

/** The looks of a file's styles: by their names, of paragraphs that name none, and of all text. */
export interface WordStyles {
  named: Map<string, Partial<Look>>;
  paragraph: Partial<Look>;
  all: Partial<Look>;
}

export const NO_STYLES: WordStyles = { named: new Map(), paragraph: {}, all: {} };

/** Refuses a part of a Word file that is nested too deeply. */
export const depthOfWord = () =>
  createDepth(() =>
    unreadable("The Word file is nested too deeply to be a document. Save it again, or send its text."),
  );

/** Follows the elements of a Word part and says whether its text is seen. Names are in lower case. */
export class WordVisibility {
  readonly #styles: WordStyles;
  readonly #path: string[] = [];
  readonly #frames: { name: string; look: Look }[] = [];
  #position: "none" | "offset" = "none";

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Record<string, string>): void {
    const parent = this.#path.at(-1) ?? "";
    const grandparent = this.#path.at(-2) ?? "";
    this.#path.push(name);
    if (FRAMES.has(name)) this.#frames.push({ name, look: { ...PLAIN, ...this.#lookOf(name, attributes) } });
    const look = this.#frames.at(-1)?.look;
    if (name === "wp:posoffset") this.#position = "offset";
    if (!look) return;
    // The look of a paragraph's mark is not that of its text.
    const isMark = parent === "w:rpr" && grandparent === "w:ppr";
    if (isMark) return;
    if (name === "w:pstyle" || name === "w:rstyle" || name === "w:tblstyle") {
      const style = this.#styles.named.get(attributes["w:val"] ?? "");
      // A named style takes the place of that of paragraphs without one.
      if (name === "w:pstyle") Object.assign(look, PLAIN);
      for (const [key, value] of Object.entries(style ?? {})) if (value !== null) Object.assign(look, { [key]: value });
    }
    if (name === "w:framepr" && isFar(attributes["w:x"], attributes["w:y"])) look.isOffPage = true;
    Object.assign(look, ofProperty(name, attributes));
    if (this.#path.includes("w14:textfill")) Object.assign(look, ofTextFill(name, attributes));
    if (grandparent === "wps:sppr" && parent === "a:solidfill") look.fill = hexColour(attributes.val ?? "") ?? "other";
    if (parent === "wps:sppr" && (name === "a:gradfill" || name === "a:blipfill" || name === "a:pattfill"))
      look.fill = "other";
  }

  /** The text between two tags. */
  text(text: string): void {
    if (this.#position === "none" || Math.abs(Number(text)) <= FURTHEST_EMU) return;
    const anchor = this.#frames.findLast(({ name }) => name === "wp:anchor");
    if (anchor) anchor.look.isOffPage = true;
  }

  close(name: string): void {
    this.#path.pop();
    if (name === "wp:posoffset") this.#position = "none";
    if (this.#frames.at(-1)?.name === name) this.#frames.pop();
  }

  #lookOf(name: string, attributes: Record<string, string>): Partial<Look> {
    if (name === "w:p") return this.#styles.paragraph;
    if (REMOVED.has(name)) return { isHidden: true };
    return name.startsWith("v:") ? ofShape(attributes) : {};
  }

  /** Why the text at this place is not seen; null if it is. */
  get hiddenBy(): HiddenBy | null {
    const looks = this.#frames.map(({ look }) => look).reverse();
    const all: Look = { ...PLAIN, ...this.#styles.all };
    const nearest = <Key extends keyof Look>(key: Key) =>
      [...looks, all].find((look) => look[key] !== null)?.[key] ?? null;
    if (nearest("isHidden")) return "hidden";
    if (looks.some(({ isOffPage }) => isOffPage)) return "off_page";
    const halfPoints = nearest("halfPoints");
    if (halfPoints !== null && halfPoints / 2 <= TINY_POINTS) return "tiny";
    const colour = nearest("colour");
    const fill = nearest("fill") ?? WHITE;
    return colour !== null && fill !== "other" && looksLike(colour, fill) ? "colour" : null;
  }
}

/** Colours of the theme that are the page's own. */
const PAGE_COLOURS = new Set(["background1", "light1", "bg1", "lt1"]);
const MARKERS: Record<string, Colour> = {
  ...{ white: WHITE, black: [0, 0, 0], yellow: [255, 255, 0], lightGray: [192, 192, 192], darkGray: [128, 128, 128] },
  ...{ red: [255, 0, 0], green: [0, 255, 0], blue: [0, 0, 255], cyan: [0, 255, 255], magenta: [255, 0, 255] },
  ...{ darkRed: [128, 0, 0], darkGreen: [0, 128, 0], darkBlue: [0, 0, 128], darkCyan: [0, 128, 128] },
  ...{ darkMagenta: [128, 0, 128], darkYellow: [128, 128, 0] },
};

// What a property says of the look of its element.
function ofProperty(name: string, attributes: Record<string, string>): Partial<Look> {
  const value = attributes["w:val"] ?? "";
  const number = Number.parseInt(value, 10);
  switch (name) {
    case "w:vanish":
    case "w:hidden":
      return { isHidden: !["0", "false", "off"].includes(value) };
    case "w:color":
      return { colour: PAGE_COLOURS.has(attributes["w:themecolor"] ?? "") ? WHITE : hexColour(value) };
    case "w:sz":
      return { halfPoints: number || null };
    case "w:w":
      return number <= NARROW_PERCENT ? { isHidden: true } : {};
    case "w:position":
      return Math.abs(number) > FURTHEST_HALF_POINTS ? { isOffPage: true } : {};
    case "w:trheight":
      return attributes["w:hrule"] === "exact" && number <= FLAT_TWIPS ? { isHidden: true } : {};
    case "w:spacing":
      return isFlat(attributes) ? { isHidden: true } : {};
    case "w:ind":
      return isFar(attributes["w:left"], attributes["w:start"], attributes["w:right"], attributes["w:firstline"])
        ? { isOffPage: true }
        : {};
    case "w:tblppr":
      return isFar(attributes["w:tblpx"], attributes["w:tblpy"]) ? { isOffPage: true } : {};
    case "w:highlight":
      return value === "none" ? {} : { fill: MARKERS[value] ?? "other" };
    case "w:shd":
      return ofShading(attributes);
    default:
      return {};
  }
}

function isFlat(attributes: Record<string, string>): boolean {
  const line = Number(attributes["w:line"] ?? Number.NaN);
  return attributes["w:linerule"] === "exact" && Math.abs(line) <= FLAT_TWIPS;
}

function ofShading(attributes: Record<string, string>): Partial<Look> {
  if (attributes["w:themefill"]) return { fill: "other" };
  const colour = attributes["w:val"] === "solid" ? attributes["w:color"] : attributes["w:fill"];
  const fill = hexColour(colour ?? "");
  return fill ? { fill } : {};
}

// Effects on letters: `w14:textFill` without a fill, in the page's colour, or as good as transparent.
function ofTextFill(name: string, attributes: Record<string, string>): Partial<Look> {
  const value = attributes["w14:val"] ?? attributes.val ?? "";
  if (name === "w14:nofill") return { isHidden: true };
  if (name === "w14:alpha") return Number(value) >= CLEAR ? { isHidden: true } : {};
  if (name === "w14:srgbclr") return { colour: hexColour(value) };
  return name === "w14:schemeclr" && PAGE_COLOURS.has(value) ? { colour: WHITE } : {};
}
/** In thousandths of a per cent. */
const CLEAR = 90_000;

function ofShape({ fillcolor = "", style = "" }: Record<string, string>): Partial<Look> {
  const colour = /^#[\da-f]{3,6}/i.exec(fillcolor)?.[0];
  const fill = colour ? (hexColour(colour) ?? "other") : fillcolor === "" || fillcolor === "white" ? null : "other";
  const [, left = "0"] = /(?:margin-left|left|margin-top|top):(-?\d+)/.exec(style) ?? [];
  return { fill, isOffPage: Math.abs(Number(left)) > 1_000 };
}

function isFar(...twips: (string | undefined)[]): boolean {
  return twips.some((one) => Math.abs(Number(one ?? 0)) > FURTHEST_TWIPS);
}

/** Reads `word/styles.xml`, each style with what it takes from the style that it is based on. */
export function wordStyles(xml: string): WordStyles {
  const own = new Map<string, { base: string | null; look: Partial<Look> }>();
  const all: Partial<Look> = {};
  let usual: string | null = null;
  const path: string[] = [];
  const depth = depthOfWord();
  let style: { base: string | null; look: Partial<Look> } = { base: null, look: {} };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.open();
        path.push(name);
        if (name === "w:style") {
          style = { base: null, look: {} };
          const id = attributes["w:styleid"] ?? "";
          own.set(id, style);
          const isDefault = !["0", "false", "off"].includes(attributes["w:default"] ?? "0");
          if (isDefault && attributes["w:type"] === "paragraph") usual = id;
        }
        if (name === "w:basedon") style.base = attributes["w:val"] ?? null;
        // A table's style colours its rows: which of them is not followed further.
        if (path.includes("w:tblstylepr")) {
          if (name === "w:shd") style.look.fill = "other";
          return;
        }
        const isLook = path.some((one) => one === "w:rpr" || one === "w:ppr" || one === "w:tcpr" || one === "w:trpr");
        if (isLook && path.includes("w:docdefaults")) Object.assign(all, ofProperty(name, attributes));
        if (isLook && path.includes("w:style")) Object.assign(style.look, ofProperty(name, attributes));
      },
      onclosetag() {
        depth.close();
        path.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(xml);
  // A style may be based on one that comes later, and by mistake on itself.
  const lookOf = (id: string | null, seen: string[] = []): Partial<Look> => {
    const found = id === null || seen.includes(id) ? undefined : own.get(id);
    return found && id !== null ? { ...lookOf(found.base, [...seen, id]), ...found.look } : {};
  };
  return { named: new Map([...own.keys()].map((id) => [id, lookOf(id)])), paragraph: lookOf(usual), all };
}
