import { z } from "zod";
import type { ModelCall } from "./model.js";

type Asked = Pick<ModelCall<unknown>, "schema" | "shownSchema" | "prompt">;

/** The JSON schema of an answer, titled with its prompt's name. */
export function schemaOf({ schema, shownSchema, prompt }: Asked) {
  return { title: prompt.name, ...formOf(shownSchema ?? schema) };
}

// Nearly all schemas are constants: each is converted once.
const forms = new WeakMap<z.ZodType, Schema>();

function formOf(schema: z.ZodType): Schema {
  const known = forms.get(schema);
  if (known) return known;
  const { $schema: _, ...form } = z.toJSONSchema(schema);
  forms.set(schema, form);
  return form;
}

/** The same schema as a TypeScript type, which takes a third of the tokens: `type draftAnswer = { title: string; … }`. */
function typeScriptOf(call: Asked): string {
  const { title, ...form } = schemaOf(call);
  return `type ${title} = ${typeOf(form)}`;
}

/** A call's messages as they are sent. The part that all calls of a prompt share ends with the type of the answer. */
export function messagesOf(call: Asked): { role: "system" | "user"; content: string }[] {
  const said = call.prompt.messages.filter(({ content }) => content !== "");
  return said.map(({ segment, content }) => ({
    role: segment === "system" ? "system" : "user",
    content:
      segment === "task"
        ? `${content}\nAnswer with one JSON object of this type only:\n${typeScriptOf(call)}`
        : content,
  }));
}

type Schema = z.core.JSONSchema.BaseSchema;

function typeOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one as Schema)).join(" | ");
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type } as Schema)).join(" | ");
  switch (schema.type) {
    case "array": {
      const item = typeOf((schema.items ?? {}) as Schema);
      return `${/ \| /.test(item) && !item.startsWith("{") ? `(${item})` : item}[]`;
    }
    case "object": {
      const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
        const said = saidOf(field as Schema);
        return `${name}: ${typeOf(field as Schema)}${said === "" ? "" : ` /* ${said} */`}`;
      });
      return `{ ${fields.join("; ")} }`;
    }
    case "integer":
      return "integer";
    default:
      return schema.type ?? "unknown";
  }
}

// Constraints that a type cannot express, written next to it.
function saidOf({ description, minimum, maximum, minItems, maxItems, pattern }: Schema): string {
  const range = (from?: number, to?: number) =>
    from === undefined || Math.abs(to ?? 0) > 1e9 ? "" : to === undefined ? `at least ${from}` : `${from} to ${to}`;
  return [description, range(minimum, maximum), range(minItems, maxItems), pattern].filter(Boolean).join("; ");
}
