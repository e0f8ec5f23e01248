import type { Statement } from "../../domain/statement.js";

/** A statement, and whether its sentence may withdraw what stands before it. */
export type Told = Omit<Statement, "number"> & { takesBack?: boolean };

/**
 * The statements of a question's replies in their order: a sentence that may withdraw what was said ("Sorry, fourteen") opens what was typed
 * before it in other fields and earlier replies too.
 */
export function withTakenBack(said: Told[]): Omit<Statement, "number">[] {
  return said.map(({ takesBack: _, ...one }, at) => {
    const isOpen = one.isTemplate || one.doubt !== undefined;
    const later = isOpen ? undefined : said.slice(at + 1).find((next) => next.takesBack && next.ref !== one.ref);
    return later ? { ...one, doubt: later.text } : one;
  });
}
