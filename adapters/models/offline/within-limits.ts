import { z } from "zod";

type JsonSchema = {
  type?: string;
  maxLength?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
};

const known = new WeakMap<z.ZodType, JsonSchema>();

/**
 * Cuts an output of the rules to the lengths of its schema. The limits are far beyond normal text, so that only a text made to break a
 * reader loses anything. Lengths of strings are in UTF-16 units, as zod counts them; surrogate pairs are kept whole.
 */
export function withinLimits(output: unknown, schema: z.ZodType): unknown {
  const described = known.get(schema) ?? (z.toJSONSchema(schema, { unrepresentable: "any" }) as JsonSchema);
  known.set(schema, described);
  return cut(output, described);
}

function cut(value: unknown, schema: JsonSchema): unknown {
  if (schema.anyOf) return cut(value, schema.anyOf.find(({ type }) => type === typeOf(value)) ?? {});
  if (typeof value === "string") return short(value, schema.maxLength ?? Number.POSITIVE_INFINITY);
  if (Array.isArray(value)) return value.slice(0, schema.maxItems).map((one) => cut(one, schema.items ?? {}));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, cut(one, schema.properties?.[name] ?? {})]),
  );
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function short(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length);
}
