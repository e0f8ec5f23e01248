import { colord, extend, type RgbaColor } from "colord";
import hwb from "colord/plugins/hwb";
import lab from "colord/plugins/lab";
import lch from "colord/plugins/lch";
import names from "colord/plugins/names";
import oklab from "colord/plugins/oklab";
import oklch from "colord/plugins/oklch";
import type { Colour } from "../visibility.js";

extend([names, hwb, lab, lch, oklab, oklch]);

/** Points in each unit of length; the assumed window is 1280 by 900 pixels. */
const POINTS: Record<string, number> = {
  ...{ px: 0.75, pt: 1, pc: 12, in: 72, cm: 28.35, mm: 2.835, q: 0.709, rem: 12 },
  ...{ vw: 9.6, vh: 6.75, vmin: 6.75, vmax: 9.6, dvh: 6.75, svh: 6.75, lvh: 6.75 },
};
/** Units that are relative to the font size. */
const OF_LETTERS: Record<string, number> = { em: 1, ex: 0.5, ch: 0.5, lh: 1.2 };

const CHOOSING: Record<string, (numbers: number[]) => number> = {
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
  clamp: ([least = 0, wanted = 0, most = 0]) => Math.max(least, Math.min(wanted, most)),
};

/** A length in points; null for a percentage, and for a text that is no length. `em` is the current font size. */
export function cssLength(text: string | undefined, em: number): number | null {
  const [, name = "", inner = ""] = /^(min|max|clamp)\(([^()]*)\)$/.exec(text ?? "") ?? [];
  if (name !== "") {
    const lengths = inner.split(",").map((one) => cssLength(one.trim(), em));
    return lengths.includes(null) ? null : (CHOOSING[name]?.(lengths.map(Number)) ?? null);
  }
  const measured = measure(text);
  if (!measured) return null;
  const { number, unit } = measured;
  if (unit === "") return number === 0 ? 0 : null;
  const points = POINTS[unit] ?? (OF_LETTERS[unit] ?? Number.NaN) * em;
  return Number.isNaN(points) ? null : number * points;
}

/** The fraction that a percentage names, 1 for "100%"; null for anything else. */
export function percentOf(text: string | undefined): number | null {
  const measured = measure(text);
  return measured?.unit === "%" ? measured.number / 100 : null;
}

/** A plain number or a percentage as a fraction. */
export function cssShare(text: string | undefined): number | null {
  const measured = measure(text);
  return measured?.unit === "" ? measured.number : percentOf(text);
}

/** The font size in points, inside an element of font size `outer`; null if the text is no size. */
export function letterPoints(text: string | undefined, outer: number): number | null {
  const share = percentOf(text);
  if (share !== null) return share * outer;
  if (/^(?:x*-?(?:small|large)|medium)$/.test(text ?? "")) return 12;
  return cssLength(text, outer);
}

function measure(text: string | undefined): { number: number; unit: string } | null {
  const [, number, unit = ""] = /^(?:calc\(\s*)?([+-]?[\d.]+(?:e[+-]?\d+)?)([a-z]*|%)\s*\)?$/.exec(text ?? "") ?? [];
  return number === undefined ? null : { number: Number.parseFloat(number), unit };
}

const WINDOW = new Set(["canvas", "window", "field", "background"]);

/** A colour with its opacity; null for an unknown colour. */
export function rgbaOf(text: string | undefined): RgbaColor | null {
  if (text === undefined) return null;
  const colour = colord(WINDOW.has(text) ? "white" : text);
  return colour.isValid() ? colour.rgba : null;
}

/** The parts of a value, split at blanks outside of parentheses. */
export function cssParts(value: string): string[] {
  return value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

/** The functions of a value with their arguments: `scale(0, 1)` is ["scale", ["0", "1"]]. */
export function functionsIn(value: string): [string, string[]][] {
  return [...value.matchAll(/([\w-]+)\(([^()]*)\)/g)].map(([, name = "", inner = ""]) => [
    name,
    inner.split(/[\s,]+/).filter((part) => part !== ""),
  ]);
}

/** The visible colour where a colour is in front of another one. */
export function blended({ r, g, b, a }: RgbaColor, behind: Colour): Colour {
  const part = (front: number, back: number) => front * a + back * (1 - a);
  return [part(r, behind[0]), part(g, behind[1]), part(b, behind[2])];
}

/** True if a value draws a picture or a gradient. */
export function isPicture(value: string): boolean {
  return /(?:gradient|image-set|image|element|cross-fade|paint)\(|url\(\s*["']?[^"')\s]/.test(value);
}
