import type { Quote } from "../../domain/text.js";
import { testedPattern } from "../text/row.js";
import type { SourceText } from "../text/spans.js";

/* A name in a form that has a field for each of its parts: "Surname: Berg", "Given name: Anna". */

/** A name put together from its fields: the text has it nowhere as a whole, so its span is empty, at the given name. */
export interface NameOfFields {
  name: Quote;
  parts: Quote[];
}

const FIELD = testedPattern(
  /(?<=^|\n|\s{2}|\t)[^\S\n]*(?<label>(?:sur|family[ -]?|last[ -]?|fore|given[ -]?|first[ -]?|middle[ -]?)names?(?:\(s\))?)[^\S\n]*(?::|\t|[^\S\n]{2})[^\S\n]*(?<value>\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3})(?=\s{2}|\t|\n|$)/giu,
  "Forename(s): Anna Maria",
  "Name: Anna Maria",
);
/** In UTF-16 units. The fields stand at the top of a form. */
const TOP = 1_500;

/** The name that the fields at the top of a form give, in the order of given, middle and family name; null unless there are both ends of it. */
export function nameOfFields(resume: SourceText): NameOfFields | null {
  const found = new Map<string, Quote>();
  for (const { 0: whole, index, groups } of resume.text.slice(0, TOP).matchAll(FIELD)) {
    const { label = "", value = "" } = groups ?? {};
    const part = PARTS.find(([, pattern]) => pattern.test(label))?.[0];
    const start = index + whole.lastIndexOf(value);
    if (part && !found.has(part)) found.set(part, resume.quote(start, start + value.length));
  }
  const [given, family] = [found.get("given"), found.get("family")];
  if (!given || !family) return null;
  const middle = found.get("middle");
  const parts = [given, ...(middle ? [middle] : []), family];
  const text = parts.map((part) => part.text).join(" ");
  return { name: { text, start: given.start, end: given.start }, parts };
}

const PARTS: ["given" | "middle" | "family", RegExp][] = [
  ["family", /^(?:sur|family|last)/i],
  ["middle", /^middle/i],
  ["given", /^(?:fore|given|first)/i],
];
