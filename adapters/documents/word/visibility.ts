import type { HiddenBy } from "../../../domain/visible-text.js";
import { type Colour, hexColour, looksLike, PILED, TINY_POINTS, WHITE } from "../visibility.js";
import type { WordTheme } from "./colours.js";
import { addProperty, goneBy, isSetAside, type WordLook } from "./look.js";
import type { WordStyles } from "./styles.js";

/** The definitions of a Word file that affect the look of all its parts. */
export interface WordLooks {
  styles: WordStyles;
  theme: WordTheme;
  /** True if the document's page colour is shown. */
  showsPageColour: boolean;
  /** Pictures and filled shapes: under a text box without its own filling, or behind all text. */
  grounds: { underBoxes: boolean; behindText: boolean };
}

/** An element with its own look. */
interface Frame {
  name: string;
  look: Partial<WordLook>;
  /** The name of its style; null if it has none. */
  style: string | null;
  /** The reason why no text inside is visible, whatever it defines itself. */
  by: HiddenBy | null;
}

const FRAMES = new Set(
  "w:p w:r w:tc w:tr w:tbl w:del w:movefrom w:txbxcontent wp:anchor wp:inline wps:wsp v:shape v:rect v:roundrect".split(
    " ",
  ),
);
const REMOVED = new Set(["w:del", "w:movefrom"]);
/** Shapes that contain text. */
const BOXES = new Set(["wps:wsp", "v:shape", "v:rect", "v:roundrect"]);
const STYLES = new Set(["w:pstyle", "w:rstyle", "w:tblstyle"]);
const FURTHEST_EMU = 12_700 * 1_000;
const FURTHEST_POINTS = 1_000;
/** Drawings of this size or less are too small to show a letter: one point. */
const FLAT_EMU = 12_700;
const USUAL_HALF_POINTS = 20;

/** Follows the elements of a Word part and decides whether its text is visible. Names are in lower case. */
export class WordVisibility {
  readonly #looks: WordLooks;
  readonly #path: string[] = [];
  readonly #frames: Frame[] = [];
  /** The number of enclosing elements that are set aside. */
  #aside = 0;
  #page: Colour | "other";

  constructor(looks: WordLooks) {
    this.#looks = looks;
    this.#page = looks.grounds.behindText ? "other" : WHITE;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (isSetAside(name, this.#path.at(-1) ?? "")) this.#aside += 1;
    if (FRAMES.has(name)) this.#frames.push(frameOf(name, attributes));
    if (name === "w:background" && this.#looks.showsPageColour)
      this.#page = hexColour(attributes["w:color"] ?? "") ?? "other";
    const frame = this.#frames.at(-1);
    if (frame && this.#aside === 0) {
      if (STYLES.has(name)) frame.style = attributes["w:val"] ?? null;
      frame.by ??= goneBy(name, attributes);
      if (isWithoutPlace(name, attributes)) this.#hideDrawing("hidden");
      addProperty(frame.look, { name, attributes, path: this.#path }, this.#looks.theme);
    }
    this.#path.push(name);
  }

  /** The text between two tags. */
  text(text: string): void {
    if (this.#path.at(-1) === "wp:posoffset" && Math.abs(Number(text)) > FURTHEST_EMU) this.#hideDrawing("off_page");
  }

  close(name: string): void {
    this.#path.pop();
    if (isSetAside(name, this.#path.at(-1) ?? "")) this.#aside -= 1;
    if (this.#frames.at(-1)?.name === name) this.#frames.pop();
  }

  /** True within an element of this name. */
  isWithin(name: string): boolean {
    return this.#path.includes(name);
  }

  /** The size of the letters at this point, in points. */
  get points(): number {
    return (this.#nearest("halfPoints") ?? USUAL_HALF_POINTS) / 2;
  }

  /** The reason why the text at this point is not visible; null if it is. */
  get hiddenBy(): HiddenBy | null {
    const gone = this.#frames.find(({ by }) => by !== null);
    if (gone) return gone.by;
    if (this.#nearest("isHidden") || this.#nearest("isFlat") || this.#nearest("isNarrow")) return "hidden";
    if (this.#nearest("isBesidePage") || this.#nearest("isRaised")) return "off_page";
    const { points } = this;
    if (points <= TINY_POINTS || (this.#nearest("spacing") ?? 0) / 20 < -PILED * points) return "tiny";
    return this.#isLost() ? "colour" : null;
  }

  #isLost(): boolean {
    const ink = this.#nearest("ink") ?? "other";
    if (ink === "other" || this.#nearest("isOutlined")) return false;
    const fill = this.#fill();
    return ink === "none" || (fill !== "other" && looksLike(ink, fill));
  }

  #fill(): Colour | "other" {
    for (const frame of this.#inward()) {
      const fill = this.#said(frame, "fill");
      if (fill !== undefined && fill !== "none") return fill;
      if (BOXES.has(frame.name) && this.#looks.grounds.underBoxes) return "other";
    }
    return this.#page;
  }

  // A text box inherits no look from the text in which it is anchored, but is hidden with it.
  #nearest<Key extends keyof WordLook>(key: Key): WordLook[Key] | undefined {
    for (const frame of this.#inward()) {
      const said = this.#said(frame, key);
      if (said !== undefined) return said;
      if (frame.name === "w:txbxcontent" && key !== "isHidden") break;
    }
    return this.#looks.styles.all[key];
  }

  #inward(): Frame[] {
    return [...this.#frames].reverse();
  }

  // A cell's or a row's own element has no style of its own.
  #said<Key extends keyof WordLook>({ name, look, style }: Frame, key: Key): WordLook[Key] | undefined {
    const { named, paragraph } = this.#looks.styles;
    const byStyle = style === null ? (name === "w:p" ? paragraph : undefined) : named.get(style);
    return look[key] ?? byStyle?.[key];
  }

  #hideDrawing(by: HiddenBy): void {
    const drawing = this.#frames.findLast(({ name }) => name === "wp:anchor" || name === "wp:inline");
    if (drawing) drawing.by ??= by;
  }
}

function frameOf(name: string, attributes: Record<string, string>): Frame {
  const frame: Frame = { name, look: {}, style: null, by: REMOVED.has(name) ? "hidden" : null };
  return name.startsWith("v:") ? { ...frame, ...ofOldShape(attributes) } : frame;
}

function isWithoutPlace(name: string, attributes: Record<string, string>): boolean {
  if (name === "wp:docpr") return /^(?:1|true)$/.test(attributes.hidden ?? "");
  // A size of 0 means that the size follows from the text or from the page.
  const least = Math.min(Number(attributes.cx), Number(attributes.cy));
  return name === "wp:extent" && least > 0 && least <= FLAT_EMU;
}

// Shapes in the format before Word 2010 (VML), with a CSS-like style.
function ofOldShape({ fillcolor = "", filled = "", style = "" }: Record<string, string>): Pick<Frame, "look" | "by"> {
  const said = new Map(style.split(";").map((one) => one.split(":").map((part) => part.trim()) as [string, string]));
  // Inside a group, positions are in the group's own units.
  const isFar = ["margin-left", "margin-top", "left", "top"].some((side) => {
    const offset = said.get(side) ?? "";
    return offset.endsWith("pt") && Math.abs(Number.parseFloat(offset)) > FURTHEST_POINTS;
  });
  const isHidden =
    said.get("visibility") === "hidden" ||
    (!/mso-(?:width-percent|height-percent|fit-shape)/.test(style) &&
      ["width", "height"].some((side) => said.has(side) && Number.parseFloat(said.get(side) ?? "") === 0));
  const colour = hexColour(/^#[\da-f]{3,6}/i.exec(fillcolor)?.[0] ?? "");
  const isPlain = fillcolor === "" || fillcolor === "white" || /^f/.test(filled);
  return {
    look: isPlain ? (fillcolor === "white" ? { fill: WHITE } : {}) : { fill: colour ?? "other" },
    by: isHidden ? "hidden" : isFar ? "off_page" : null,
  };
}
