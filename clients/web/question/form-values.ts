import type { Field, FieldValue, FieldValues } from "../../../domain/question.js";

/** The values that a form begins with: those of an earlier fact or form. */
export function prefilled(fields: Field[]): FieldValues {
  return Object.fromEntries(fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
}

/** The values of a form's own fields: a draft may have values of an earlier form. */
export function valuesOf(fields: Field[], values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([id]) => fields.some((field) => field.id === id)));
}

/** The values with one changed or removed. */
export function withValue(values: FieldValues, id: string, value: FieldValue | undefined): FieldValues {
  const { [id]: _, ...others } = values;
  return value === undefined ? others : { ...others, [id]: value };
}
