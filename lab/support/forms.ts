import type { Field, FieldValues } from "../../domain/question.js";

/** The required fields of a form: the first option of each choice, and the story in the others. */
export function filled(fields: Field[], story: string): FieldValues {
  return Object.fromEntries(
    fields
      .filter(({ required }) => required)
      .map(({ id, type, options }) => {
        const [first] = options ?? [];
        return [id, !first ? story : type === "multiselect" ? [first.value] : first.value];
      }),
  );
}
