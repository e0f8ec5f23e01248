import { Ajv2020 } from "ajv/dist/2020.js";

type Json = Record<string, unknown>;

/** An OpenAPI document as it is served. */
export interface Contract extends Json {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json> };
}
interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: Json }> }>;
}

/** Returns the functions that check answers against a contract. A field that the contract does not name is a complaint too. */
export function createChecker(contract: Contract) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(closed(contract) as Json, "contract");
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method,
      operation,
      pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
    })),
  );

  /** The complaints about one answer; empty if it matches the contract. */
  function complaints(method: string, path: string, status: number, mediaType: string, body: unknown): string[] {
    const found = operations.find((one) => one.method === method.toLowerCase() && one.pattern.test(path));
    if (!found) return [`${method} ${path} is not in the contract`];
    const name = `${found.operation.operationId} ${status}`;
    const answer = found.operation.responses[String(status)] ?? found.operation.responses.default;
    const kind = mediaType.split(";")[0] ?? "";
    if (!answer?.content) return body === undefined || body === "" ? [] : [`${name}: a body where none is said`];
    const described = answer.content[kind];
    if (!described) return [`${name}: ${kind} is not said`];
    if (!kind.endsWith("json")) return [];
    return against(name, described.schema, body);
  }

  /** The complaints about a value against a named schema. */
  function against(name: string, schema: Json, value: unknown): string[] {
    const validate = ajv.compile(pointed(closed(schema)) as Json);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${name} ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  return {
    complaints,
    against,
    operationOf: (method: string, path: string) =>
      operations.find((one) => one.method === method.toLowerCase() && one.pattern.test(path))?.operation.operationId,
  };
}

// Sets `additionalProperties: false`, so that undocumented fields are found.
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== "object") return schema;
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => [key, closed(value)]);
  const copy = Object.fromEntries(entries);
  return copy.type === "object" && copy.properties && copy.additionalProperties === undefined
    ? { ...copy, additionalProperties: false }
    : copy;
}

function pointed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(pointed);
  if (schema === null || typeof schema !== "object") return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === "$ref" ? `contract${value}` : pointed(value)]),
  );
}
