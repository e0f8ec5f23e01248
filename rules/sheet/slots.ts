import type { DocumentSource } from "../../domain/document.js";
import type { SheetMatter } from "../../domain/interview-sheet.js";
import type { Reader } from "../../language/reader.js";
import { type DocumentSources, maskedLines, type ToldSlot, toldSlots } from "../document.js";

/** A matter that is asked about, as the prompts of a sheet show it, with what was told of it. */
export type MatterSlot = { n: number; question: string; why: string; said: ToldSlot[] };

/** Shows matters without contact details, as models see the résumé. What was told comes as numbered statements. */
export function matterSlots(
  matters: readonly SheetMatter[],
  { told, used }: DocumentSource,
  sources: DocumentSources,
  reader: Pick<Reader, "read">,
): MatterSlot[] {
  const about = toldSlots(told, used, sources);
  const texts = maskedLines(
    matters.flatMap(({ question, why }) => [question, why]),
    reader,
  );
  return matters.map(({ question_ids }, at) => ({
    n: at + 1,
    question: texts[at * 2] ?? "",
    why: texts[at * 2 + 1] ?? "",
    said: about.flatMap(({ question_id, said }) => (question_ids.includes(question_id) ? said : [])),
  }));
}
