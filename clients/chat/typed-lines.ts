import type { ClaimDecision, Field, FieldValue, FieldValues } from "../../domain/question.js";

/* The lines of a text that was typed, and what their words mean. */

/** Words for a decision; any other words are what is so instead. */
export const WORDS = new Map<string, boolean | null>([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
  ["out", null],
]);

/** A word in lower case, without its final stop. */
export function plainWord(text: string): string {
  return text.trim().toLowerCase().replace(/[.!]$/, "");
}

/** The decisions that are typed, by the ids of what they are about. */
export function decisionsIn(values: Record<string, string>): Record<string, ClaimDecision> {
  return Object.fromEntries(
    Object.entries(values).map(([id, words]) => {
      const word = WORDS.get(plainWord(words));
      return [id, word === undefined ? words : word];
    }),
  );
}

/** The values of a form, and those of everything else in its ask. */
export function apart(fields: Field[], values: Record<string, string>) {
  const isField = ([id]: [string, string]) => fields.some((field) => field.id === id);
  const all = Object.entries(values);
  return {
    inForm: Object.fromEntries(all.filter(isField)),
    others: Object.fromEntries(all.filter((one) => !isField(one))),
  };
}

/** The values of a form. A text without a number is the value of the field that is required, else of the first that takes a text. */
export function formOf(fields: Field[], { values, rest }: TypedLines): FieldValues {
  const texts = fields.filter(({ type }) => type === "textarea" || type === "text");
  const field = texts.find(({ required }) => required) ?? texts[0];
  return inFields(fields, { ...(field && rest !== "" && { [field.id]: rest }), ...values });
}

/** Values as the fields of a form take them. */
export function inFields(fields: Field[], values: Record<string, string>): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([id, words]) => {
      const field = fields.find((one) => one.id === id);
      return [id, field ? readValue(field, words) : words];
    }),
  );
}

function readValue({ type, options = [] }: Field, words: string): FieldValue {
  const optionOf = (word: string) => {
    const said = word.trim().toLowerCase();
    return (
      options.find(({ value, label }) => [value, label].some((one) => one.toLowerCase() === said))?.value ?? word.trim()
    );
  };
  switch (type) {
    case "number":
      return Number.isFinite(Number(words)) ? Number(words) : words;
    case "multiselect":
      return words.split(",").map(optionOf);
    case "select":
      return optionOf(words);
    default:
      return words;
  }
}

/** What was typed: the words about each id, and those about the whole. */
export interface TypedLines {
  values: Record<string, string>;
  rest: string;
}

/** Reads lines `2: words` by their numbers, and lines that begin with one of the words. */
export function linesOf(text: string, numbered: string[], words: readonly string[] = []): TypedLines {
  const parts: { id: string | null; lines: string[] }[] = [{ id: null, lines: [] }];
  for (const line of text.split("\n")) {
    const at = line.indexOf(":");
    const head = line.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const id = words.find((word) => word === head.replaceAll(" ", "_")) ?? numbered[Number(head || Number.NaN) - 1];
    if (id === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ id, lines: [line.slice(at + 1)] });
  }
  const [before, ...named] = parts.map(({ id, lines }) => ({ id, words: lines.join("\n").trim() }));
  const values = named.flatMap(({ id, words: said }) => (id === null || said === "" ? [] : [[id, said] as const]));
  return { values: Object.fromEntries(values), rest: before?.words ?? "" };
}
