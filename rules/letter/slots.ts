import { passageKey } from "../../domain/answer.js";
import type { LetterMaterial } from "../../domain/document.js";
import type { Statement } from "../../domain/statement.js";
import { type readDocumentSources, type ShownStatement, shownResume, shownStatement } from "../sources.js";

/** What a letter rests on: numbered statements, by question and of the letter's own form. */
export type LetterSources = ReturnType<typeof readDocumentSources>;

/** A sentence of a reply, as the letter's prompts show it; `on_page` if a line of the résumé rests on it. */
export type ToldSlot = ShownStatement & { field?: string | undefined; on_page?: true | undefined };

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
export function letterSlots({ wanted, told, page, used }: LetterMaterial, sources: LetterSources): LetterSlots {
  const { statements } = sources;
  const asked = wanted.slice(0, MOST_ASKED);
  const onPage = new Set(used);
  const byNumber = new Map(statements.map((one) => [one.number, one]));
  const those = (numbers: number[]) => numbers.flatMap((number) => byNumber.get(number) ?? []);
  const slot = (one: Statement): ToldSlot => ({
    ...shownStatement(one),
    ...(one.field && { field: one.field.type }),
    ...(onPage.has(passageKey(one)) && { on_page: true as const }),
  });
  const fields = those(sources.own).map((one) => ({ field_id: one.field?.id ?? "", said: shownStatement(one) }));
  return {
    resume_statements: shownResume(statements.filter(({ kind }) => kind === "resume")),
    asked: asked.map(({ gap_id, title, quote }) => ({ gap_id, title, quote })),
    told: told.flatMap(({ question_id, question }) => {
      const gap_ids = asked.filter((one) => one.question_id === question_id).map(({ gap_id }) => gap_id);
      const said = those(sources.told.get(question_id) ?? []);
      return gap_ids.length > 0 ? [{ gap_ids, question, said: said.map(slot) }] : [];
    }),
    page,
    reasons: [...new Set(fields.map(({ field_id }) => field_id))].map((field_id) => ({
      field_id,
      said: fields.flatMap((one) => (one.field_id === field_id ? [one.said] : [])),
    })),
  };
}
