import type { QuestionView } from "../../domain/views.js";

/** The number of earlier forms of a kind that are kept for filling in the next one. */
export const MAX_FORMS = 20;

/** The kind of form that a question waits with, if any. Earlier contents of such forms are shown in it. */
export function formKind({ ask }: QuestionView): "details" | "improvement" | null {
  return ask?.kind === "details" || ask?.kind === "improvement" ? ask.kind : null;
}
