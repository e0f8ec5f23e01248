import type { DocumentEntry } from "../../domain/document-ask.js";
import type { InterviewSheet } from "../../domain/interview-sheet.js";
import { standingEntries } from "../document.js";
import { SHEET_SECTIONS } from "./draft.js";

/** A sheet as the candidate decided. Of what they could say, what is open or left out is not in it. */
export function sheetOfEntries(entries: DocumentEntry[], language: string): InterviewSheet {
  const standing = standingEntries(entries);
  const of = (section: string) => standing.filter((entry) => entry.section === section);
  return {
    language,
    questions: of(SHEET_SECTIONS.questions).map(({ entry_id, text, about = "", told = [], advice = "" }) => {
      const spoken = of(entry_id).filter(({ claims }) => claims.length > 0);
      return {
        ...{ question: text, why: about, told, advice },
        ...(spoken.length > 0 && { spoken: spoken.map((one) => one.text).join(" ") }),
      };
    }),
    honest: of(SHEET_SECTIONS.honest).map(({ about = "", text }) => ({ what: about, sentence: text })),
    to_ask: of(SHEET_SECTIONS.to_ask).map(({ text }) => text),
  };
}
