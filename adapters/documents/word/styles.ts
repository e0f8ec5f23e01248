import type { WordTheme } from "./colours.js";
import { addProperty, isSetAside, type WordLook } from "./look.js";
import { wordParser } from "./parser.js";

/** The looks of a file's named styles. */
export interface WordStyles {
  named: Map<string, Partial<WordLook>>;
  /** The look of paragraphs without a style. */
  paragraph: Partial<WordLook>;
  /** The default look. */
  all: Partial<WordLook>;
}

interface OwnStyle {
  base: string | null;
  look: Partial<WordLook>;
  /** Some rows or columns of its table have their own background. */
  hasBands: boolean;
}

const PROPERTIES = new Set(["w:rpr", "w:ppr", "w:tcpr", "w:trpr", "w:tblpr"]);
/** A longer chain of styles that are based on each other is treated as a cycle. */
const LONGEST_LINE = 30;

/** Reads `word/styles.xml`. Each style includes the properties of the style on which it is based, which may come later in the file. */
export function wordStyles(xml: string, theme: WordTheme): WordStyles {
  const own = new Map<string, OwnStyle>();
  const all: Partial<WordLook> = {};
  let usual: string | null = null;
  let style: OwnStyle | null = null;
  const path: string[] = [];
  const parser = wordParser({
    onopentag(name, attributes) {
      if (name === "w:style") {
        style = { base: null, look: {}, hasBands: false };
        const id = attributes["w:styleid"] ?? "";
        own.set(id, style);
        if (attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["w:default"] ?? "")) usual = id;
      }
      if (name === "w:basedon" && style) style.base = attributes["w:val"] ?? null;
      const look = path.includes("w:docdefaults") ? all : style?.look;
      if (look && path.some((one) => PROPERTIES.has(one)) && !isAside([...path, name])) {
        // A table's style may colour only some of its rows; which of them is not determined.
        if (!path.includes("w:tblstylepr")) addProperty(look, { name, attributes, path }, theme);
        else if (name === "w:shd" && style) style.hasBands = true;
      }
      path.push(name);
    },
    onclosetag(name) {
      path.pop();
      if (name === "w:style") style = null;
    },
  });
  parser.end(xml);
  const lookOf = (id: string | null, line = 0): Partial<WordLook> => {
    const found = id === null || line > LONGEST_LINE ? undefined : own.get(id);
    return found ? { ...lookOf(found.base, line + 1), ...found.look, ...(found.hasBands && { fill: "other" }) } : {};
  };
  return { named: new Map([...own.keys()].map((id) => [id, lookOf(id)])), paragraph: lookOf(usual), all };
}

function isAside(path: string[]): boolean {
  return path.some((name, at) => isSetAside(name, path[at - 1] ?? ""));
}
