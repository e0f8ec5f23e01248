import { type Claim, passageKey } from "../../domain/answer.js";
import type { ToldMatter } from "../../domain/document.js";
import type { Statement } from "../../domain/statement.js";
import type { Reader } from "../../language/reader.js";
import { oneLine } from "../../language/text.js";
import { citedBy, type readDocumentSources, type ShownStatement, shownStatement } from "../sources.js";

/** What a document rests on: numbered statements, by question and of the document's own form. */
export type DocumentSources = ReturnType<typeof readDocumentSources>;

/** A sentence of a reply, as the prompts of documents show it; `on_page` if a line of the résumé rests on it. */
export type ToldSlot = ShownStatement & { field?: string | undefined; on_page?: true | undefined };

/** The replies to one question. */
export interface ToldAbout {
  question_id: string;
  question: string;
  said: ToldSlot[];
}

/** The replies, question by question; `used` has the passages on which lines of the résumé rest. */
export function toldSlots(told: ToldMatter[], used: string[], sources: DocumentSources): ToldAbout[] {
  const onPage = new Set(used);
  const byNumber = statementsByNumber(sources);
  const slot = (one: Statement): ToldSlot => ({
    ...shownStatement(one),
    ...(one.field && { field: one.field.type }),
    ...(onPage.has(passageKey(one)) && { on_page: true as const }),
  });
  return told.map(({ question_id, question }) => {
    const said = (sources.told.get(question_id) ?? []).flatMap((number) => byNumber.get(number) ?? []);
    return { question_id, question, said: said.map(slot) };
  });
}

/** Lines of a résumé without contact details, as models see them. */
export function maskedLines(lines: string[], reader: Pick<Reader, "read">): string[] {
  return reader.read(lines.map(oneLine).join("\n"), "resume").text.split("\n");
}

/** The statements by their numbers. */
export function statementsByNumber({ statements }: Pick<DocumentSources, "statements">): Map<number, Statement> {
  return new Map(statements.map((one) => [one.number, one]));
}

/** The open sentences for a judge, numbered, each with the numbers of the statements that it rests on. */
export function sentencesToCompare(
  open: Claim[],
  statements: Statement[],
): { sentence: number; text: string; rests_on: number[] }[] {
  return open.map(({ text, sources }, at) => ({
    sentence: at + 1,
    text,
    rests_on: citedBy(sources, statements).map(({ number }) => number),
  }));
}
