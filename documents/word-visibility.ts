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
const FRAMES = new Set(["w:p", "w:r", "w:tc", "w:tbl", "wp:anchor", "wps:wsp", "v:shape", "v:rect", "v:roundrect"]);
const FURTHEST_EMU = 12_700 * 1_000;
const FURTHEST_TWIPS = 20 * 1_000;

/** The looks of a file's named styles. */
export type WordStyles = Map<string, Partial<Look>>;

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
    if (FRAMES.has(name))
      this.#frames.push({ name, look: { ...PLAIN, ...(name.startsWith("v:") && ofShape(attributes)) } });
    const look = this.#frames.at(-1)?.look;
    if (name === "wp:posoffset") this.#position = "offset";
    if (!look) return;
    // The look of a paragraph's mark is not that of its text.
    const isMark = parent === "w:rpr" && grandparent === "w:ppr";
    if (isMark) return;
    if (name === "w:pstyle" || name === "w:rstyle" || name === "w:tblstyle") {
      const style = this.#styles.get(attributes["w:val"] ?? "");
      for (const [key, value] of Object.entries(style ?? {})) if (value !== null) Object.assign(look, { [key]: value });
    }
    if (name === "w:framepr" && isFar(attributes["w:x"], attributes["w:y"])) look.isOffPage = true;
    Object.assign(look, ofProperty(name, attributes));
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

  /** Why the text at this place is not seen; null if it is. */
  get hiddenBy(): HiddenBy | null {
    const looks = this.#frames.map(({ look }) => look).reverse();
    const nearest = <Key extends keyof Look>(key: Key) => looks.find((look) => look[key] !== null)?.[key] ?? null;
    if (nearest("isHidden")) return "hidden";
    if (looks.some(({ isOffPage }) => isOffPage)) return "off_page";
    const halfPoints = nearest("halfPoints");
    if (halfPoints !== null && halfPoints / 2 <= TINY_POINTS) return "tiny";
    const colour = nearest("colour");
    const fill = nearest("fill") ?? WHITE;
    return colour !== null && fill !== "other" && looksLike(colour, fill) ? "colour" : null;
  }
}

function ofProperty(name: string, attributes: Record<string, string>): Partial<Look> {
  const value = attributes["w:val"] ?? "";
  if (name === "w:vanish" || name === "w:movefrom") return { isHidden: !["0", "false", "off"].includes(value) };
  if (name === "w:color") return { colour: attributes["w:themecolor"] === "background1" ? WHITE : hexColour(value) };
  if (name === "w:sz") return { halfPoints: Number.parseInt(value, 10) || null };
  if (name === "w:highlight") return value === "none" ? {} : { fill: value === "white" ? WHITE : "other" };
  if (name !== "w:shd") return {};
  if (attributes["w:themefill"]) return { fill: "other" };
  const fill = hexColour(attributes["w:fill"] ?? "");
  return fill ? { fill } : {};
}

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
  const styles: WordStyles = new Map();
  const path: string[] = [];
  const depth = depthOfWord();
  let style: Partial<Look> = {};
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.open();
        path.push(name);
        if (name === "w:style") {
          style = {};
          styles.set(attributes["w:styleid"] ?? "", style);
        }
        if (name === "w:basedon") Object.assign(style, styles.get(attributes["w:val"] ?? ""));
        // A table's style colours its rows: which of them is not followed further.
        if (path.includes("w:tblstylepr")) {
          if (name === "w:shd") style.fill = "other";
          return;
        }
        if (path.includes("w:style") && path.some((one) => one === "w:rpr" || one === "w:ppr" || one === "w:tcpr"))
          Object.assign(style, ofProperty(name, attributes));
      },
      onclosetag() {
        depth.close();
        path.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(xml);
  return styles;
}
