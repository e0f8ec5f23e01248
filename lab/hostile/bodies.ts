import { z } from "zod";
import { MAGIC, WRONG } from "./values.js";

type Schema = z.core.JSONSchema.BaseSchema;

/** A mutated body, and the mutation. */
export interface Mutation {
  about: string;
  body: string;
}

/**
 * At least `count` bodies for a schema: valid ones with one value changed or removed or with a field added, and some that are not JSON objects of
 * this kind at all. At most `most`, evenly chosen.
 */
export function mutations(schema: z.ZodType, count: number, most = Number.POSITIVE_INFINITY): Mutation[] {
  const form = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema;
  const examples = examplesOf(form);
  const found: Mutation[] = [...NO_BODIES];
  for (const [index, example] of examples.entries())
    for (const mutation of changed(example)) found.push({ ...mutation, about: `example ${index}: ${mutation.about}` });
  // Small schemas have few values to mutate, so two fields are added at once.
  for (let round = 0; found.length < count; round += 1) {
    const example = examples[round % examples.length] ?? {};
    const first = WRONG[round % WRONG.length];
    const second = MAGIC[round % MAGIC.length];
    const body = {
      ...(isObject(example) ? example : {}),
      [`extra${round}`]: first,
      ["x".repeat(1 + (round % 50))]: second,
    };
    found.push({ about: `two more fields, ${round}`, body: JSON.stringify(body) });
  }
  const step = Math.max(1, found.length / most);
  return found.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

const NO_BODIES: Mutation[] = [
  ...[
    "",
    " ",
    "{",
    "}",
    "[",
    "null",
    "true",
    "0",
    '""',
    "[]",
    "{}{}",
    "{'a':1}",
    "undefined",
    "NaN",
    "\u0000",
    '{"a":',
    "\ufeff{}",
  ],
  ...[
    "[".repeat(30_000),
    `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
    `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
  ],
  ...[
    `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":1`).join(",")}}`,
    `{"a":"${"x".repeat(1_000_000)}"}`,
    '{"a":1,"a":2}',
    "1e999",
  ],
].map((body) => ({ about: body.slice(0, 20), body }));

// Every value inside the example: replaced by each wrong value, and removed. Then the whole body is replaced by, or extended with, each magic
// object.
function* changed(example: unknown): Generator<Mutation> {
  for (const path of pathsOf(example)) {
    for (const [index, value] of WRONG.entries())
      yield { about: `${path.join(".")} is wrong value ${index}`, body: JSON.stringify(set(example, path, value)) };
    yield { about: `${path.join(".")} is gone`, body: JSON.stringify(set(example, path, undefined)) };
  }
  for (const [index, magic] of MAGIC.entries()) {
    yield { about: `magic ${index} instead`, body: JSON.stringify(magic) };
    if (isObject(example) && isObject(magic))
      yield { about: `magic ${index} added`, body: JSON.stringify(Object.assign(Object.create(null), example, magic)) };
  }
}

function pathsOf(value: unknown, path: string[] = []): string[][] {
  const entries = value !== null && typeof value === "object" ? Object.entries(value) : [];
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function set(value: unknown, [key = "", ...rest]: string[], to: unknown): unknown {
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? (rest.length > 0 ? set(one, rest, to) : to) : one));
  const object = { ...(value as Record<string, unknown>) };
  object[key] = rest.length > 0 ? set(object[key], rest, to) : to;
  return object;
}

/** Values that fit a schema: one for each of its alternatives. */
function examplesOf(schema: Schema): unknown[] {
  const alternatives = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined;
  if (alternatives) return alternatives.flatMap(examplesOf);
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return schema.enum.slice(0, 2);
  switch (schema.type) {
    case "object": {
      const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [
        name,
        examplesOf(field as Schema)[0],
      ]);
      return [Object.fromEntries(fields)];
    }
    case "array":
      return [[examplesOf((schema.items ?? {}) as Schema)[0] ?? "x"]];
    case "integer":
    case "number":
      return [schema.minimum !== undefined && schema.minimum > 0 ? schema.minimum : 1];
    case "boolean":
      return [true];
    case "null":
      return [null];
    default:
      return ["text"];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
