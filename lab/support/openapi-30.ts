/*
 * Our contract in the older form that generators of before 2021 read: OpenAPI 3.1 with JSON Schema as OpenAPI 3.0.3. What that form cannot say is left
 * out, so a generated client checks less than the server.
 */

type Schema = Record<string, unknown>;
interface Contract {
  openapi: string;
  info: { license?: { identifier?: string } };
  components: { schemas: Record<string, Schema> };
  paths: Record<string, Record<string, Call>>;
}
type Content = Record<string, { schema?: Schema }>;
interface Call {
  parameters?: { schema?: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content; headers?: Record<string, { schema?: Schema }> }>;
}

/** Keywords that OpenAPI 3.0 does not have, or whose values generators read otherwise. */
const LEFT_OUT = new Set([
  "$schema",
  "$id",
  "$defs",
  "patternProperties",
  "propertyNames",
  "pattern",
  "contentMediaType",
  "contentEncoding",
  "examples",
]);

/** The contract as OpenAPI 3.0.3. */
export function asOpenApi30(contract: object): object {
  const document = structuredClone(contract) as Contract;
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = older(schema);
  for (const { parameters = [], requestBody, responses } of Object.values(document.paths).flatMap(
    Object.values,
  ) as Call[]) {
    for (const one of parameters) if (one.schema) one.schema = older(one.schema);
    if (requestBody) convert(requestBody.content);
    const hasJson = Object.values(responses).some(({ content }) => content?.["application/json"]);
    for (const [status, { content = {}, headers = {} }] of Object.entries(responses)) {
      convert(content);
      for (const header of Object.values(headers)) if (header.schema) header.schema = older(header.schema);
      // A generated call has one type: that of its JSON. A stream is read as it comes.
      if (!hasJson || !content["text/event-stream"]) continue;
      delete content["text/event-stream"];
      if (Object.keys(content).length === 0) delete responses[status];
    }
  }
  delete document.info.license?.identifier;
  return { ...document, openapi: "3.0.3" };
}

function convert(content: Content): void {
  for (const media of Object.values(content)) if (media.schema) media.schema = older(media.schema);
}

function older(given: unknown): Schema {
  if (typeof given !== "object" || given === null) return {};
  const schema = given as Schema;
  if (schema.$ref) return { $ref: schema.$ref };
  const found: Schema = {};
  for (const [key, value] of Object.entries(schema)) Object.assign(found, olderKey(key, value, schema));
  return withoutUnions(found);
}

function olderKey(key: string, value: unknown, schema: Schema): Schema {
  if (LEFT_OUT.has(key)) return {};
  switch (key) {
    case "properties":
      return {
        properties: Object.fromEntries(Object.entries(value as Schema).map(([name, one]) => [name, older(one)])),
      };
    case "allOf":
    case "anyOf":
    case "oneOf":
      return { [key]: (value as unknown[]).map(older) };
    case "items":
      return { items: older(value) };
    case "additionalProperties": {
      if (typeof value === "boolean") return { additionalProperties: value };
      const { enum: _, ...rest } = older(value);
      return { additionalProperties: rest };
    }
    case "prefixItems":
      return { items: {} };
    case "const":
      return value === null ? { nullable: true } : { type: schema.type ?? typeof value };
    case "type":
      return Array.isArray(value) ? typeOf(value) : value === "null" ? { nullable: true } : { type: value };
    case "exclusiveMinimum":
      return { minimum: value, exclusiveMinimum: true };
    case "exclusiveMaximum":
      return { maximum: value, exclusiveMaximum: true };
    default:
      return { [key]: value };
  }
}

function typeOf(types: string[]): Schema {
  const [first, ...others] = types.filter((one) => one !== "null");
  return { ...(types.includes("null") && { nullable: true }), ...(others.length === 0 && { type: first }) };
}

// A union of objects becomes one object with the properties of all, none required; of anything else, a value of any type.
function withoutUnions(schema: Schema): Schema {
  const { anyOf, oneOf, discriminator: _, ...rest } = schema;
  const all = (anyOf ?? oneOf) as Schema[] | undefined;
  if (!all) return rest.type === "array" && !rest.items ? { ...rest, items: {} } : rest;
  const named = all.filter((one) => !(one.nullable && Object.keys(one).length === 1));
  const nullable = named.length < all.length ? { nullable: true } : {};
  const [only] = named;
  if (named.length === 1 && only)
    return only.$ref ? { ...rest, ...nullable, allOf: [only] } : { ...rest, ...only, ...nullable };
  if (named.every((one) => one.$ref)) return { ...rest, ...nullable, oneOf: named };
  if (!named.every((one) => one.properties)) return { ...rest, ...nullable };
  const properties: Record<string, Schema> = {};
  for (const [name, one] of named.flatMap((each) => Object.entries(each.properties as Record<string, Schema>))) {
    const known = properties[name];
    properties[name] = known && JSON.stringify(known) !== JSON.stringify(one) ? sharedBy(known, one) : one;
  }
  return { ...rest, ...nullable, type: "object", properties };
}

function sharedBy(one: Schema, other: Schema): Schema {
  if (one.type !== other.type || one.type === undefined) return {};
  if (one.type === "array") return { type: "array", items: {} };
  return one.type === "object" ? one : { type: one.type, nullable: true };
}
