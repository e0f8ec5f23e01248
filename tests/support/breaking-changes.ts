type Json = Record<string, unknown>;

/** An OpenAPI document as it is served. */
export interface Document {
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json> };
}

/** `sent`: values that callers may send must still be accepted. `answered`: fields that callers read must still be there. */
type Direction = "sent" | "answered";

/**
 * The changes in `now` that would break a caller written for `released`: a removed path, method, field, value or answer, or a new
 * requirement. Empty if all changes are additive.
 */
export function breakingChanges(released: Document, now: Document): string[] {
  const compare = createCompare(released, now);
  return Object.entries(released.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, before]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const after = now.paths[path]?.[method];
      if (!after) return [`${name} is gone`];
      return [
        ...(before.operationId === after.operationId ? [] : [`${name} has another operationId`]),
        ...parameters(name, list(before.parameters), list(after.parameters)),
        ...body(name, before.requestBody as Json | undefined, after.requestBody as Json | undefined),
        ...answers(name, before.responses as Json, after.responses as Json),
      ];
    }),
  );

  function parameters(name: string, before: Json[], after: Json[]): string[] {
    const same = (a: Json) => (b: Json) => a.name === b.name && a.in === b.in;
    const kept = before.flatMap((parameter) => {
      const place = `${name} ${parameter.in} ${parameter.name}`;
      const other = after.find(same(parameter));
      if (!other) return [`${place} is gone`];
      const asked = other.required && !parameter.required ? [`${place} is required now`] : [];
      return [...asked, ...compare(place, parameter.schema as Json, other.schema as Json, "sent")];
    });
    const added = after.filter((parameter) => parameter.required && !before.some(same(parameter)));
    return [...kept, ...added.map((parameter) => `${name} ${parameter.in} ${parameter.name} is new and required`)];
  }

  function body(name: string, before: Json | undefined, after: Json | undefined): string[] {
    const asked = after?.required && !before?.required ? [`${name} body is required now`] : [];
    if (!before) return asked;
    if (!after) return [`${name} body is gone`];
    return [...asked, ...contents(`${name} body`, before, after, "sent")];
  }

  function answers(name: string, before: Json, after: Json): string[] {
    return Object.entries(before).flatMap(([status, answer]) => {
      const other = after[status] as Json | undefined;
      return other ? contents(`${name} ${status}`, answer as Json, other, "answered") : [`${name} ${status} is gone`];
    });
  }

  function contents(name: string, before: Json, after: Json, direction: Direction): string[] {
    return Object.entries((before.content ?? {}) as Json).flatMap(([mediaType, described]) => {
      const other = ((after.content ?? {}) as Json)[mediaType] as Json | undefined;
      if (!other) return [`${name} in ${mediaType} is gone`];
      const [was, is] = [(described as Json).schema as Json, other.schema as Json];
      // The data of a stream's frames is described in `x-event`, next to its text.
      const events = was["x-event"] as Json | undefined;
      const frames = events ? compare(`${name} event`, events, (is["x-event"] ?? {}) as Json, direction) : [];
      return [...compare(name, was, is, direction), ...frames];
    });
  }
}

function createCompare(released: Document, now: Document) {
  const seen = new Set<string>();
  const resolve = (document: Document, schema: Json): Json => {
    const name = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
    return name === undefined ? schema : (document.components.schemas[name] ?? {});
  };

  return compare;

  function compare(place: string, given: Json, other: Json, direction: Direction): string[] {
    // A schema that both documents name is compared once for each direction.
    const key = `${given.$ref} ${other.$ref} ${direction}`;
    if (given.$ref && other.$ref && seen.has(key)) return [];
    seen.add(key);
    const [before, after] = [resolve(released, given), resolve(now, other)];
    const options = list(after.anyOf).map(({ $ref }) => $ref);
    if (direction === "answered" && given.$ref && options.includes(given.$ref)) return [`${place} may be another too`];
    const [wide, narrow] = direction === "sent" ? [after, before] : [before, after];
    return [
      ...types(place, wide, narrow),
      ...(direction === "sent" ? limits(place, before, after) : []),
      ...values(place, before, after, direction),
      ...properties(place, before, after, direction),
      ...(before.items && after.items
        ? compare(`${place}[]`, before.items as Json, after.items as Json, direction)
        : []),
      ...alternatives(place, before, after, direction),
    ];
  }

  function types(place: string, wide: Json, narrow: Json): string[] {
    const all = (type: unknown) => (type === undefined ? [] : [type].flat());
    const taken = all(wide.type);
    // `number` includes integers.
    const missing = all(narrow.type).filter(
      (type) => !taken.includes(type) && !(type === "integer" && taken.includes("number")),
    );
    return taken.length > 0 && missing.length > 0 ? [`${place} has type ${all(narrow.type)} against ${taken}`] : [];
  }

  function limits(place: string, before: Json, after: Json): string[] {
    const tighter = (name: string, isTighter: (was: number | undefined, is: number) => boolean) =>
      typeof after[name] === "number" && isTighter(before[name] as number | undefined, after[name] as number)
        ? [`${place} has a tighter ${name}`]
        : [];
    return [
      ...["minimum", "minLength", "minItems", "exclusiveMinimum"].flatMap((name) =>
        tighter(name, (was, is) => was === undefined || is > was),
      ),
      ...["maximum", "maxLength", "maxItems", "maxProperties"].flatMap((name) =>
        tighter(name, (was, is) => was === undefined || is < was),
      ),
      ...(after.pattern !== undefined && after.pattern !== before.pattern ? [`${place} has another pattern`] : []),
      ...(JSON.stringify(after.default) === JSON.stringify(before.default) ? [] : [`${place} has another default`]),
      ...(before.propertyNames && after.propertyNames
        ? limits(`${place} names`, before.propertyNames as Json, after.propertyNames as Json)
        : []),
    ];
  }

  // Clients must accept unknown values in answers; values that may be sent must still be accepted.
  function values(place: string, before: Json, after: Json, direction: Direction): string[] {
    const allowed = (schema: Json) =>
      schema.const === undefined ? (schema.enum as unknown[] | undefined) : [schema.const];
    const [was, is] = [allowed(before), allowed(after)];
    if (direction === "answered") {
      const named = before.const !== undefined && after.const !== before.const;
      return named || (was && !is) ? [`${place} is not ${was} any more`] : [];
    }
    if (!is) return [];
    return was
      ? was.filter((value) => !is.includes(value)).map((value) => `${place} does not take ${value} any more`)
      : [`${place} takes some values only`];
  }

  function properties(place: string, before: Json, after: Json, direction: Direction): string[] {
    const [was, is] = [(before.properties ?? {}) as Json, (after.properties ?? {}) as Json];
    const required = (schema: Json) => list(schema.required) as unknown as string[];
    const kept = Object.entries(was).flatMap(([name, schema]) => {
      const next = is[name];
      return next ? compare(`${place}.${name}`, schema as Json, next as Json, direction) : [`${place}.${name} is gone`];
    });
    const [strict, loose] = direction === "sent" ? [after, before] : [before, after];
    const moved = required(strict).filter((name) => !required(loose).includes(name));
    const complaint = direction === "sent" ? "is required now" : "is not always there any more";
    return [
      ...kept,
      ...moved.filter((name) => direction === "sent" || is[name]).map((name) => `${place}.${name} ${complaint}`),
    ];
  }

  function alternatives(place: string, before: Json, after: Json, direction: Direction): string[] {
    const forms = (schema: Json) => list(schema.anyOf ?? schema.oneOf);
    const [was, is] = [forms(before), forms(after)];
    if (was.length === 0 || is.length === 0)
      return was.length > 0 && is.length === 0 ? [`${place} has no alternatives any more`] : [];
    return was.flatMap((form, index) => {
      const tried = is.map((other) => createCompare(released, now)(`${place}|${index}`, form, other, direction));
      const best = tried.sort((a, b) => a.length - b.length)[0] ?? [];
      return best;
    });
  }
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value : [];
}
