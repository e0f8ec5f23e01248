import type { Field, FieldValues } from "../../domain/question.js";

/** The required fields of a form, or the choices of all its rows: the first option of each choice, and the story in the others. */
export function filled(fields: Field[], story: string): FieldValues {
  const required = fields.filter((field) => field.required);
  const rows = fields.filter(({ gap_id, options }) => gap_id !== undefined && options);
  return Object.fromEntries(
    (required.length > 0 ? required : rows).map(({ id, type, options }) => {
      const [first] = options ?? [];
      return [id, !first ? story : type === "multiselect" ? [first.value] : first.value];
    }),
  );
}
