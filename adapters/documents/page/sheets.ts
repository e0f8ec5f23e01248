import { parse, type Selector, SelectorType } from "css-what";
import { compileQuery, DESKTOP_ENVIRONMENT, matches } from "media-query-fns";
import type { AtRule, Container, Declaration, Root } from "postcss";
import parseCss from "postcss-safe-parser";
import { AssertionError } from "../../../domain/errors.js";

/** A rule of a style sheet for one selector. */
export interface StyleRule {
  selector: Selector[];
  /** Whether the rule styles the element itself, or generated content before or after it. */
  drawn: "before" | "after" | null;
  /** [layer, ids, classes, tags]: the rule with more, from the left, wins. */
  rank: number[];
  declarations: Declaration[];
}

/** The rules of a page that apply on a usual screen, in order of precedence, and the final state of its animations. */
export interface StyleSheets {
  rules: StyleRule[];
  /** The declarations of the last frame, by the animation's name; none for an animation without an explicit end. */
  ends: Map<string, Declaration[]>;
}

/** The context of a rule: the selectors in which it is nested, and its layer. */
interface RuleContext {
  within: string[];
  layer: string | null;
  depth: number;
}

/** A page is judged as on a usual screen. */
const SCREEN = {
  ...DESKTOP_ENVIRONMENT,
  ...{ widthPx: 1280, heightPx: 900, deviceWidthPx: 1280, deviceHeightPx: 900, dppx: 1 },
};
/** Rules that are nested deeper than this are ignored. */
const DEEPEST = 4;

/** Reads style sheets as a browser does: media, layers, nesting, specificity, order. */
export function readSheets(texts: string[]): StyleSheets {
  const reading = new SheetReader();
  for (const text of texts) reading.read(sheetOf(text), { within: [], layer: null, depth: 0 });
  return reading;
}

/** The declarations of a `style` attribute. */
export function declarationsIn(style: string): Declaration[] {
  return ownDeclarations(sheetOf(style));
}

class SheetReader implements StyleSheets {
  readonly ends = new Map<string, Declaration[]>();
  readonly #rules: Omit<StyleRule, "rank">[] = [];
  readonly #specificities: { layer: string | null; specificity: number[] }[] = [];
  /** Ordered by first mention. */
  readonly #layers: string[] = [];

  get rules(): StyleRule[] {
    return this.#rules
      .map((rule, at) => {
        const { layer = null, specificity = [] } = this.#specificities[at] ?? {};
        // Rules outside of all layers win over all rules in layers.
        return { ...rule, rank: [layer === null ? this.#layers.length : this.#layers.indexOf(layer), ...specificity] };
      })
      .sort((one, other) => compare(one.rank, other.rank));
  }

  read(container: Container, context: RuleContext): void {
    if (context.depth > DEEPEST) return;
    for (const node of container.nodes ?? []) {
      if (node.type === "rule") {
        const within = node.selectors.map((selector) => nested(selector, context.within));
        this.#add(within, node, context);
        this.read(node, { ...context, within, depth: context.depth + 1 });
      } else if (node.type === "atrule") this.#readAtRule(node, context);
    }
  }

  #readAtRule(node: AtRule, context: RuleContext): void {
    const name = node.name.toLowerCase().replace(/^-webkit-/, "");
    if (name === "layer") for (const layer of node.params.split(",")) this.#layerOf(layer, context);
    if (name === "keyframes") this.ends.set(node.params.trim(), endOf(node));
    if (!node.nodes || !applies(name, node.params)) return;
    const layer = name === "layer" ? this.#layerOf(node.params, context) : context.layer;
    this.#add(context.within, node, { ...context, layer });
    this.read(node, { ...context, layer, depth: context.depth + 1 });
  }

  // An unnamed layer is a separate one.
  #layerOf(given: string, { layer: outer }: RuleContext): string {
    const own = given.trim() || `#${this.#layers.length}`;
    const layer = outer === null ? own : `${outer}.${own}`;
    if (!this.#layers.includes(layer)) this.#layers.push(layer);
    return layer;
  }

  #add(selectors: string[], container: Container, { layer }: RuleContext): void {
    const declarations = ownDeclarations(container);
    if (declarations.length === 0) return;
    for (const text of selectors) {
      const parts = partsOf(text);
      if (!parts) continue;
      const last = parts.at(-1);
      const pseudo = last?.type === SelectorType.PseudoElement ? last.name : null;
      if (pseudo !== null && pseudo !== "before" && pseudo !== "after") continue;
      this.#rules.push({ selector: pseudo ? parts.slice(0, -1) : parts, drawn: pseudo, declarations });
      this.#specificities.push({ layer, specificity: specificityOf(parts) });
    }
  }
}

// The parser's type allows several documents in one. Old pages hide their style sheets from older browsers in a comment.
function sheetOf(css: string): Root {
  const sheet = parseCss(css.replace(/<!--|-->/g, ""));
  if (sheet.type !== "root") throw new AssertionError("a style sheet was read as several documents");
  return sheet;
}

function ownDeclarations(container: Container): Declaration[] {
  return (container.nodes ?? []).filter((node): node is Declaration => node.type === "decl");
}

function nested(selector: string, within: string[]): string {
  if (within.length === 0) return selector;
  const outer = `:is(${within.join(",")})`;
  return selector.includes("&") ? selector.replaceAll("&", outer) : `${outer} ${selector}`;
}

/** Conditions that are true in some browsers only, or never. */
const DOUBTFUL = /\bnot\b|-(?:ms|moz|webkit|o)-|selector\(/i;

function applies(name: string, params: string): boolean {
  if (name === "layer") return true;
  if (name === "supports") return !DOUBTFUL.test(params);
  if (name !== "media") return false;
  try {
    return matches(compileQuery(params), SCREEN);
  } catch {
    return false;
  }
}

function endOf(keyframes: AtRule): Declaration[] {
  return (keyframes.nodes ?? []).flatMap((frame) =>
    frame.type === "rule" && frame.selectors.some((at) => /^(?:to|100%)$/i.test(at)) ? ownDeclarations(frame) : [],
  );
}

/** Pseudo-classes of the user's actions: the page is judged before any action. */
const BY_ACTION = /:(?:hover|focus(?:-visible|-within)?|active|visited|target)(?![\w-])/gi;
const OLD_PSEUDO = /(?<!:):(before|after)$/i;

// Null for an invalid selector; browsers ignore such rules.
function partsOf(selector: string): Selector[] | null {
  try {
    return parse(selector.trim().replace(BY_ACTION, ":not(*)").replace(OLD_PSEUDO, "::$1"))[0] ?? null;
  } catch {
    return null;
  }
}

function specificityOf(parts: Selector[]): number[] {
  const counted = [0, 0, 0];
  for (const part of parts) add(counted, part);
  return counted;
}

function add(counted: number[], part: Selector): void {
  const more = (at: number) => counted.splice(at, 1, (counted[at] ?? 0) + 1);
  if (part.type === SelectorType.Attribute) more(part.name === "id" && part.action === "equals" ? 0 : 1);
  if (part.type === SelectorType.Tag || part.type === SelectorType.PseudoElement) more(2);
  if (part.type !== SelectorType.Pseudo || part.name === "where") return;
  if (!Array.isArray(part.data)) more(1);
  else {
    // The specificity of the strongest of its selectors.
    const [strongest = []] = part.data.map(specificityOf).sort((one, other) => compare(other, one));
    for (const [at, count] of strongest.entries()) counted[at] = (counted[at] ?? 0) + count;
  }
}

function compare(one: number[], other: number[]): number {
  for (const [at, count] of one.entries()) {
    const difference = count - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
