import { compile } from "css-select";
import { type Selector, SelectorType } from "css-what";
import type { AnyNode, Element } from "domhandler";
import type { Declaration } from "postcss";
import { declarationsIn, readSheets, type StyleRule } from "./sheets.js";

/** The declarations of an element, by property; shorthands are not expanded. Later declarations come later in the map. */
export type Declarations = Map<string, string>;

/** The styles that the style sheets of a page give to its elements. */
export interface PageStyles {
  /** The winning declarations for an element, including custom properties; `hints` are those of its attributes. */
  of(element: Element, hints: Declarations): Declarations;
  /** The declarations of generated content before and after an element. */
  drawnBy(element: Element): Declarations[];
}

/** Applies the style sheets of a page to its elements. */
export function pageStyles(elements: Element[], sheets: string[]): PageStyles {
  const { rules, ends } = readSheets(sheets);
  const index = new ElementIndex(elements);
  const said = new Map<Element, Declaration[][]>();
  const drawn = { before: new Map<Element, Declaration[][]>(), after: new Map<Element, Declaration[][]>() };
  for (const rule of rules) {
    const target = rule.drawn === null ? said : drawn[rule.drawn];
    for (const element of index.selected(rule)) {
      const known = target.get(element);
      if (known) known.push(rule.declarations);
      else target.set(element, [rule.declarations]);
    }
  }
  return {
    of(element, hints) {
      const { style } = element.attribs;
      const own = style === undefined ? [] : [declarationsIn(style)];
      return atRest(applied([...(said.get(element) ?? []), ...own], new Map(hints)), ends);
    },
    drawnBy: (element) =>
      [drawn.before, drawn.after].flatMap((all) => {
        const blocks = all.get(element);
        return blocks ? [applied(blocks)] : [];
      }),
  };
}

/** Finds the elements that a selector may match, by its last compound selector. */
class ElementIndex {
  readonly #all: Element[];
  readonly #named = new Map<string, Element[]>();

  constructor(elements: Element[]) {
    this.#all = elements;
    for (const element of elements) {
      const { name, attribs } = element;
      const classes = new Set((attribs.class ?? "").split(/\s+/));
      for (const key of [name, `#${attribs.id}`, ...[...classes].map((one) => `.${one}`)]) {
        const known = this.#named.get(key);
        if (known) known.push(element);
        else this.#named.set(key, [element]);
      }
    }
  }

  selected({ selector }: StyleRule): Element[] {
    const key = keyOf(selector);
    const candidates = key === null ? this.#all : (this.#named.get(key) ?? []);
    if (candidates.length === 0) return [];
    const query = compiled(selector);
    return query ? candidates.filter((element) => query(element)) : [];
  }
}

const COMBINATORS = new Set<Selector["type"]>([
  SelectorType.Adjacent,
  SelectorType.Child,
  SelectorType.ColumnCombinator,
  SelectorType.Descendant,
  SelectorType.Parent,
  SelectorType.Sibling,
]);

// The id, the class or the tag that an element must have; null if any element may match.
function keyOf(selector: Selector[]): string | null {
  const last = selector.slice(selector.findLastIndex(({ type }) => COMBINATORS.has(type)) + 1);
  const keys = last.flatMap((part) => {
    if (part.type === SelectorType.Tag) return [part.name.toLowerCase()];
    if (part.type !== SelectorType.Attribute || part.ignoreCase === true) return [];
    if (part.name === "id" && part.action === "equals") return [`#${part.value}`];
    return part.name === "class" && part.action === "element" ? [`.${part.value}`] : [];
  });
  return keys.find((key) => /^[#.]/.test(key)) ?? keys[0] ?? null;
}

// Null for a selector that cannot be evaluated; such rules are ignored.
function compiled(selector: Selector[]): ((node: AnyNode) => boolean) | null {
  try {
    return compile<AnyNode, Element>(selector.length === 0 ? "*" : [selector]);
  } catch {
    return null;
  }
}

// Later declarations win; important ones win over all others.
function applied(blocks: Declaration[][], result: Declarations = new Map()): Declarations {
  for (const isImportant of [false, true])
    for (const block of blocks)
      for (const { prop, value, important = false } of block) {
        const name = nameOf(prop);
        if (important !== isImportant || !isValid(name, value)) continue;
        result.delete(name);
        result.set(name, value);
      }
  return result;
}

const DISPLAYS =
  /^(?:none|contents|(?:inline|block|flow|flow-root|flex|grid|list-item|ruby|run-in|table|math|box|inline-\w+|table-\w+|ruby-\w+)(?:\s|$)|-\w|var\(|in|re|un)/i;

// Browsers ignore values that they do not understand, and keep the earlier declaration.
function isValid(name: string, value: string): boolean {
  if (name === "display") return DISPLAYS.test(value.trim());
  if (name === "opacity") return /^[\d.+-]|\(|^(?:in|re|un)/i.test(value.trim());
  return name !== "visibility" || /^(?:visible|hidden|collapse|var\(|in|re|un)/i.test(value.trim());
}

/** Properties that decide whether text is seen and that animations change. */
const MOVED = [
  "opacity",
  "visibility",
  "transform",
  "translate",
  "scale",
  "filter",
  "clip-path",
  "height",
  "max-height",
];

// The look of an animated element after its animation. An animation without an end, or with an unknown one, is ignored.
function atRest(own: Declarations, ends: Map<string, Declaration[]>): Declarations {
  const shorthand = own.get("animation") ?? "";
  const name = `${shorthand} ${own.get("animation-name") ?? ""}`;
  const more = ["fill-mode", "direction", "iteration-count"]
    .map((part) => own.get(`animation-${part}`) ?? "")
    .join(" ");
  const all = `${name} ${more}`;
  const found = name.split(/[\s,]+/).filter((one) => ends.has(one));
  if (found.length === 0 && !/var\(/i.test(all)) return own;
  if (/\b(?:infinite|reverse|alternate)|var\(/i.test(all)) {
    for (const property of MOVED) own.delete(property);
    return own;
  }
  if (!/\b(?:forwards|both)\b/i.test(all)) return own;
  return applied(
    found.map((one) => ends.get(one) ?? []),
    own,
  );
}

/** Logical properties and the physical ones that equal them where text runs from left to right. */
const SAME: Record<string, string> = {
  "inset-inline-start": "left",
  "inset-block-start": "top",
  "margin-inline-start": "margin-left",
  "margin-block-start": "margin-top",
  "inline-size": "width",
  "block-size": "height",
  "max-inline-size": "max-width",
  "max-block-size": "max-height",
};

// Custom properties have case-sensitive names.
function nameOf(prop: string): string {
  if (prop.startsWith("--")) return prop;
  const name = prop
    .toLowerCase()
    .replace(/^-(?:webkit|moz|ms)-(?=transform|filter|clip-path|background|mask|animation)/, "");
  return SAME[name] ?? name;
}
