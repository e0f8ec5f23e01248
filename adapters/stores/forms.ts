import { type FormKind, isFormKind, kindOf } from "../../domain/asks.js";
import type { QuestionView } from "../../domain/views.js";

/** The number of earlier forms of a kind that are kept for filling in the next one. */
export const MAX_FORMS = 20;

/** The kind of form that a question waits with, if any. Such a form is shown with its earlier contents. */
export function formKind({ ask }: QuestionView): FormKind | null {
  const kind = ask && kindOf(ask);
  return kind && isFormKind(kind) ? kind : null;
}
