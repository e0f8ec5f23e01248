import { type AttributeSelector, parse, type Selector, SelectorType } from "css-what";

export type Declarations = Map<string, string>;

/** An element of a page, as selectors see it. */
export interface PageElement {
  name: string;
  attributes: Record<string, string>;
}

interface Rule {
  /** The parts of one selector, in their order. */
  selector: Selector[];
  declarations: Declarations;
}

/** The rules of style sheets whose selectors depend on an element and its ancestors alone. Others, such as `:hover`, do not count. */
export function rulesOf(css: string): Rule[] {
  const blocks = css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]{1,2000})\{([^{}]*)\}/g);
  return [...blocks].flatMap(([, selectors = "", body = ""]) => {
    const declarations = declarationsIn(body);
    return selectorsIn(selectors).map((selector) => ({ selector, declarations }));
  });
}

function selectorsIn(text: string): Selector[][] {
  try {
    return parse(text.trim());
  } catch {
    return [];
  }
}

export function declarationsIn(style: string): Declarations {
  const said: Declarations = new Map();
  for (const one of style.replace(/\/\*[\s\S]*?\*\//g, "").split(";")) {
    const at = one.indexOf(":");
    if (at < 0) continue;
    const value = one.slice(at + 1).replace(/!important/i, "");
    said.set(one.slice(0, at).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return said;
}

/** True if a rule is for the last of these elements, each of which is in the one before it. */
export function isFor({ selector }: Rule, path: readonly PageElement[]): boolean {
  return fits(selector, selector.length - 1, path, path.length - 1);
}

// The part of the selector up to `at` fits the element at `place`.
function fits(selector: Selector[], at: number, path: readonly PageElement[], place: number): boolean {
  const element = path[place];
  const part = selector[at];
  if (!element) return false;
  if (!part) return true;
  if (part.type === SelectorType.Child) return fits(selector, at - 1, path, place - 1);
  if (part.type === SelectorType.Descendant) {
    for (let above = place - 1; above >= 0; above -= 1) if (fits(selector, at - 1, path, above)) return true;
    return false;
  }
  return isSuch(element, part) && fits(selector, at - 1, path, place);
}

function isSuch({ name, attributes }: PageElement, part: Selector): boolean {
  if (part.type === SelectorType.Universal) return true;
  if (part.type === SelectorType.Tag) return part.name.toLowerCase() === name;
  return part.type === SelectorType.Attribute && hasAttribute(attributes[part.name.toLowerCase()], part);
}

function hasAttribute(given: string | undefined, { action, value, ignoreCase }: AttributeSelector): boolean {
  if (given === undefined) return false;
  const [has, wanted] = ignoreCase === true ? [given.toLowerCase(), value.toLowerCase()] : [given, value];
  switch (action) {
    case "exists":
      return true;
    case "equals":
      return has === wanted;
    case "element":
      return has.split(/\s+/).includes(wanted);
    case "start":
      return has.startsWith(wanted);
    case "end":
      return has.endsWith(wanted);
    case "any":
      return has.includes(wanted);
    case "hyphen":
      return has === wanted || has.startsWith(`${wanted}-`);
    default:
      return false;
  }
}
