import { type Colour, hexColour, WHITE } from "../visibility.js";
import { wordParser } from "./parser.js";

/** The colours of a Word file's theme by their short names: "lt1" is the page's colour, "dk1" the text's. */
export type WordTheme = Map<string, Colour>;

const PLAIN_THEME: WordTheme = new Map([
  ["lt1", WHITE],
  ["dk1", [0, 0, 0]],
]);

/** Other names of theme colours. */
const SHORT: Record<string, string> = {
  ...{ background1: "lt1", light1: "lt1", bg1: "lt1", text1: "dk1", dark1: "dk1", tx1: "dk1" },
  ...{ background2: "lt2", light2: "lt2", bg2: "lt2", text2: "dk2", dark2: "dk2", tx2: "dk2" },
};

/** The colour of a theme by any of its names; null if the theme does not define it. */
export function themeColour(theme: WordTheme, name: string): Colour | null {
  const lower = name.toLowerCase();
  return theme.get(SHORT[lower] ?? lower) ?? null;
}

/**
 * The colour that attributes name: `value` in hexadecimal, or a colour of the theme, darkened by `shade` or lightened by `tint` (00 to FF).
 * Null for "auto" and for a missing colour.
 */
export function namedColour(
  theme: WordTheme,
  { value = "", name, shade, tint }: Record<"value" | "name" | "shade" | "tint", string | undefined>,
): Colour | null {
  const colour = name === undefined ? null : themeColour(theme, name);
  if (!colour) return hexColour(value);
  if (shade !== undefined) return mixed(colour, [0, 0, 0], Number.parseInt(shade, 16) / 255);
  return tint === undefined ? colour : mixed(colour, WHITE, Number.parseInt(tint, 16) / 255);
}

/** A colour changed by a child element such as `lumMod`; `value` is in thousandths of a per cent. */
export function changedColour(colour: Colour, change: string, value: number): Colour {
  const share = value / 100_000;
  if (change === "lummod" || change === "shade") return mixed(colour, [0, 0, 0], share);
  if (change === "tint") return mixed(colour, WHITE, share);
  if (change !== "lumoff") return colour;
  const [red, green, blue] = colour.map((part) => Math.min(255, part + 255 * share));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  const part = (at: 0 | 1 | 2) => one[at] * share + other[at] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** Reads `word/theme/theme1.xml`. */
export function wordTheme(xml: string): WordTheme {
  const theme: WordTheme = new Map(PLAIN_THEME);
  let name = "";
  const parser = wordParser({
    onopentag(tag, { val = "", lastclr = "" }) {
      if (/^a:(?:[dl][kt][12]|accent[1-6]|hlink|folhlink)$/.test(tag)) name = tag.slice(2);
      const colour = tag === "a:srgbclr" ? hexColour(val) : tag === "a:sysclr" ? hexColour(lastclr) : null;
      if (name !== "" && colour) theme.set(name, colour);
    },
    onclosetag(tag) {
      if (tag === `a:${name}`) name = "";
    },
  });
  parser.end(xml);
  return theme;
}
