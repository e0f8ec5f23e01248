import type { DocumentSource } from "../../domain/document.js";
import { type DocumentSources, statementsByNumber, type ToldSlot, toldSlots } from "../document.js";
import { type ShownStatement, shownResume, shownStatement } from "../sources.js";

/** The slots that the prompts of a letter share. */
export interface LetterSlots {
  resume_statements: string;
  asked: { gap_id: string; title: string; quote: string }[];
  told: { gap_ids: string[]; question: string; said: ToldSlot[] }[];
  page: string[];
  reasons: { field_id: string; said: ShownStatement[] }[];
}

/** A letter meets two or three requirements; a few more are shown to choose from. */
const MOST_ASKED = 6;

/** Fills the slots. Replies come with the gaps that their question closed. */
export function letterSlots({ wanted, told, page, used }: DocumentSource, sources: DocumentSources): LetterSlots {
  const { statements } = sources;
  const asked = wanted.slice(0, MOST_ASKED);
  const byNumber = statementsByNumber(sources);
  const own = sources.own.flatMap((number) => byNumber.get(number) ?? []);
  const fields = own.map((one) => ({ field_id: one.field?.id ?? "", said: shownStatement(one) }));
  return {
    resume_statements: shownResume(statements.filter(({ kind }) => kind === "resume")),
    asked: asked.map(({ gap_id, title, quote }) => ({ gap_id, title, quote })),
    told: toldSlots(told, used, sources).flatMap(({ question_id, question, said }) => {
      const gap_ids = asked.filter((one) => one.question_id === question_id).map(({ gap_id }) => gap_id);
      return gap_ids.length > 0 ? [{ gap_ids, question, said }] : [];
    }),
    page,
    reasons: [...new Set(fields.map(({ field_id }) => field_id))].map((field_id) => ({
      field_id,
      said: fields.flatMap((one) => (one.field_id === field_id ? [one.said] : [])),
    })),
  };
}
