import { selectAll } from "css-select";
import { parse, type Selector, SelectorType } from "css-what";
import type { Document, Element } from "domhandler";
import { compileQuery, DESKTOP_ENVIRONMENT, matches } from "media-query-fns";
import type { AtRule, Container, Declaration, Root, Rule as StyleRule } from "postcss";
import parseCss from "postcss-safe-parser";
import { AssertionError } from "../../domain/errors.js";

/** What is said of an element, by property; shorthands are not taken apart. */
export type Declarations = Map<string, string>;

/** What the style sheets of a page say of its elements. */
export interface PageStyles {
  /** The declarations that win for an element, custom properties among them; `hints` are those of its attributes. */
  of(element: Element, hints: Declarations): Declarations;
  /** The declarations of what style sheets draw before or after an element. */
  drawnBy(element: Element): Declarations[];
}

interface Rule {
  selector: string;
  /** [in no layer, ids, classes, tags]: the rule with more, from the left, wins. */
  rank: number[];
  declarations: Declaration[];
}

/** Where a rule stands: the selectors that it is nested in, and whether in a layer. */
interface Place {
  within: string[];
  isLayered: boolean;
  depth: number;
}

/** A page is judged as on a usual screen. */
const SCREEN = {
  ...DESKTOP_ENVIRONMENT,
  ...{ widthPx: 1280, heightPx: 900, deviceWidthPx: 1280, deviceHeightPx: 900, dppx: 1 },
};
/** Rules nested deeper than this do not count. */
const DEEPEST = 4;

/** Reads style sheets as a browser does: media, layers, nesting, `!important`, specificity, order. */
export function pageStyles(page: Document, sheets: string[]): PageStyles {
  const parsed = sheets.map(sheetOf);
  const rules = parsed.flatMap((sheet) => rulesIn(sheet, { within: [], isLayered: false, depth: 0 }));
  const ends = endsOfMovement(parsed);
  const said = new Map<Element, Declaration[][]>();
  const drawn = new Map<Element, Declarations[]>();
  for (const { selector, declarations } of rules.sort(byRank)) {
    const [, host, isDrawn] = /^(.*?)(::?(?:before|after))?$/s.exec(selector) ?? [];
    for (const element of selected(host || "*", page)) {
      if (isDrawn) drawn.set(element, [...(drawn.get(element) ?? []), applied([declarations])]);
      else said.set(element, [...(said.get(element) ?? []), declarations]);
    }
  }
  return {
    of(element, hints) {
      const own = applied([...(said.get(element) ?? []), declarationsIn(element.attribs.style ?? "")], new Map(hints));
      const moved = `${own.get("animation") ?? ""} ${own.get("animation-name") ?? ""}`.split(/[\s,]+/);
      return applied(
        moved.flatMap((name) => ends.get(name) ?? []),
        own,
      );
    },
    drawnBy: (element) => drawn.get(element) ?? [],
  };
}

// Later ones win; important ones win over all others.
function applied(blocks: Declaration[][], result: Declarations = new Map()): Declarations {
  for (const isImportant of [false, true])
    for (const { prop, value, important = false } of blocks.flat())
      if (important === isImportant) result.set(nameOf(prop), plain(value));
  return result;
}

/** Names that mean the same where text runs from left to right. */
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

function nameOf(prop: string): string {
  if (prop.startsWith("--")) return prop;
  const name = prop.toLowerCase().replace(/^-(?:webkit|moz|ms)-(?=transform|filter|clip-path|background|mask)/, "");
  return SAME[name] ?? name;
}

function plain(value: string): string {
  return value
    .replace(/\/\*.*?\*\//gs, "")
    .trim()
    .toLowerCase();
}

// The parser's type allows for several documents in one.
function sheetOf(css: string): Root {
  const sheet = parseCss(css);
  if (sheet.type !== "root") throw new AssertionError("a style sheet was read as several documents");
  return sheet;
}

function declarationsIn(style: string): Declaration[] {
  return ownDeclarations(sheetOf(style));
}

function ownDeclarations(container: Container): Declaration[] {
  return (container.nodes ?? []).filter((node): node is Declaration => node.type === "decl");
}

function rulesIn(container: Container, place: Place): Rule[] {
  if (place.depth > DEEPEST) return [];
  const inner = { ...place, depth: place.depth + 1 };
  return (container.nodes ?? []).flatMap((node): Rule[] => {
    if (node.type === "rule") {
      const within = node.selectors.map((selector) => nested(selector, place.within));
      return [...rulesFor(within, node, place), ...rulesIn(node, { ...inner, within })];
    }
    if (node.type !== "atrule" || !node.nodes || !applies(node)) return [];
    const isLayered = place.isLayered || node.name === "layer";
    return [...rulesFor(place.within, node, { ...place, isLayered }), ...rulesIn(node, { ...inner, isLayered })];
  });
}

function rulesFor(selectors: string[], container: Container, { isLayered }: Place): Rule[] {
  const declarations = ownDeclarations(container);
  if (declarations.length === 0) return [];
  return selectors.flatMap((selector) => {
    const specificity = specificityOf(selector);
    return specificity ? [{ selector, rank: [isLayered ? 0 : 1, ...specificity], declarations }] : [];
  });
}

function nested(selector: string, within: string[]): string {
  if (within.length === 0) return selector;
  const outer = `:is(${within.join(",")})`;
  return selector.includes("&") ? selector.replaceAll("&", outer) : `${outer} ${selector}`;
}

// The last frame of each movement: what a reader sees once the page has come to rest.
function endsOfMovement(sheets: Container[]): Map<string, Declaration[][]> {
  const ends = new Map<string, Declaration[][]>();
  for (const node of sheets.flatMap((sheet) => sheet.nodes ?? [])) {
    if (node.type !== "atrule" || !/^(?:-webkit-)?keyframes$/.test(node.name)) continue;
    const frames = (node.nodes ?? []).filter(
      (frame): frame is StyleRule => frame.type === "rule" && /(?:^|,)\s*(?:to|100%)\s*(?:,|$)/.test(frame.selector),
    );
    ends.set(node.params.trim().toLowerCase(), frames.map(ownDeclarations));
  }
  return ends;
}

function applies({ name, params }: AtRule): boolean {
  if (name === "layer") return true;
  if (name === "supports") return !/^\s*not\b/i.test(params);
  if (name !== "media") return false;
  try {
    return matches(compileQuery(params), SCREEN);
  } catch {
    return false;
  }
}

// Null for what is no selector; browsers leave such rules out.
function specificityOf(selector: string): number[] | null {
  try {
    const counted = [0, 0, 0];
    for (const part of parse(selector)[0] ?? []) add(counted, part);
    return counted;
  } catch {
    return null;
  }
}

function add(counted: number[], part: Selector): void {
  const more = (at: number) => counted.splice(at, 1, (counted[at] ?? 0) + 1);
  if (part.type === SelectorType.Attribute) more(part.name === "id" && part.action === "equals" ? 0 : 1);
  if (part.type === SelectorType.Tag || part.type === SelectorType.PseudoElement) more(2);
  if (part.type !== SelectorType.Pseudo || part.name === "where") return;
  if (!Array.isArray(part.data)) more(1);
  else {
    // That of the strongest of its selectors.
    const inner = part.data.map((one) => {
      const own = [0, 0, 0];
      for (const each of one) add(own, each);
      return own;
    });
    const [strongest = []] = inner.sort((one, other) => compare(other, one));
    for (const [at, count] of strongest.entries()) counted[at] = (counted[at] ?? 0) + count;
  }
}

function byRank(one: Rule, other: Rule): number {
  return compare(one.rank, other.rank);
}

function compare(one: number[], other: number[]): number {
  for (const [at, count] of one.entries()) {
    const difference = count - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function selected(selector: string, page: Document): Element[] {
  try {
    return selectAll<Document["childNodes"][number], Element>(selector, page);
  } catch {
    return [];
  }
}
