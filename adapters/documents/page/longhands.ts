import { cssParts, isPicture, letterPoints, rgbaOf } from "./css-values.js";
import type { Declarations } from "./styles.js";

const INHERITED: Record<string, string> = { color: "black", visibility: "visible", "font-size": "medium" };

/**
 * Declarations after variables are replaced, shorthands expanded and keywords such as `inherit` applied; and the variables for the
 * descendants.
 */
export function resolved(all: Declarations, outer: Declarations): { said: Declarations; variables: Declarations } {
  const own = [...all].filter(([name]) => name.startsWith("--"));
  // Some style sheets set the same variables on all elements.
  const changes = own.some(([name, value]) => outer.get(name) !== value);
  const variables = changes ? new Map([...outer, ...own]) : outer;
  // Variables are evaluated where they are defined, not where they are used.
  if (changes)
    for (const [name, value] of own) variables.set(name, withVariables(value, variables).slice(0, LONGEST_VALUE));
  const said: Declarations = new Map();
  for (const [name, written] of all) {
    if (name.startsWith("--")) continue;
    for (const [property, value] of longhands(name, plain(withVariables(written, variables)))) {
      // A later declaration wins, even if it is a shorthand.
      said.delete(property);
      if (value === "initial" && INHERITED[property]) said.set(property, INHERITED[property]);
      else if (!/^(?:inherit|initial|unset|revert|revert-layer)$/.test(value)) said.set(property, value);
    }
  }
  return { said, variables };
}

function plain(value: string): string {
  return value
    .replace(/\/\*.*?\*\//gs, "")
    .trim()
    .toLowerCase();
}

const MOST_REPLACED = 8;
const LONGEST_VALUE = 200;
const LONGEST_TEXT = 2_000;

// Unknown variables stay as they are written.
function withVariables(value: string, variables: Declarations): string {
  let text = value;
  for (let round = 0; round < MOST_REPLACED && text.length < LONGEST_TEXT && text.includes("var("); round += 1)
    text = text.replace(
      /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/gi,
      (whole, name, fallback) => variables.get(name)?.slice(0, LONGEST_VALUE) ?? fallback?.trim() ?? whole,
    );
  return text;
}

const SIDES = ["top", "right", "bottom", "left"];

function longhands(name: string, value: string): [string, string][] {
  const parts = cssParts(value);
  const [first = ""] = parts;
  if (name === "overflow")
    return [
      ["overflow-x", first],
      ["overflow-y", parts[1] ?? first],
    ];
  if (name === "font") {
    const size = parts.map((part) => part.split("/")[0] ?? "").find((part) => letterPoints(part, 12) !== null);
    return size === undefined ? [] : [["font-size", size]];
  }
  if (name === "margin" || name === "inset" || name === "padding") {
    const [top = "", right = top, bottom = top, left = right] = parts;
    return [top, right, bottom, left].map((one, at) => [
      name === "inset" ? (SIDES[at] ?? "") : `${name}-${SIDES[at]}`,
      one,
    ]);
  }
  if (name !== "background") return [[name, value]];
  return [
    ["background-color", value.includes("var(") ? value : (parts.find(isColour) ?? "transparent")],
    ["background-image", isPicture(value) ? value : "none"],
    ["background-clip", parts.includes("text") ? "text" : "border-box"],
  ];
}

function isColour(part: string): boolean {
  return rgbaOf(part) !== null || part === "currentcolor";
}
