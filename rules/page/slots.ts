import type { Ledger } from "../../domain/answer.js";
import type { DocumentDraft, DocumentSource, PageLine } from "../../domain/document.js";
import type { Statement } from "../../domain/statement.js";
import type { Reader } from "../../language/reader.js";
import { oneLine } from "../../language/text.js";
import { type DocumentSources, maskedLines, placeOf, type ToldAbout, toldSlots } from "../document.js";
import { startOfOwnLine } from "../export.js";
import { citedBy, shownResume } from "../sources.js";
import { pagesOf } from "./length.js";

/** A line of the page, as its prompts show it. */
export type LineSlot = {
  line: number;
  /** A header of a post or a section; it stays as it is. */
  head?: "post" | "section" | undefined;
  text: string;
  may?: PageLine["may"] | undefined;
  says: number[];
  shows?: string[] | undefined;
  doubled?: string | undefined;
  left_out?: string | undefined;
};

/** The slots that the prompts of a page share. */
export interface PageSlots {
  resume_statements: string;
  told: Omit<ToldAbout, "question_id">[];
  lines: LineSlot[];
  asked: { title: string; shown: boolean }[];
  /** About how long the page is now, and how long it may be. */
  pages: { now: number; most: number };
}

/** Fills the slots. Name and contact details are above the first heading or post, and are not shown; in other lines they are masked. */
export function pageSlots(
  { told, used, resume }: DocumentSource,
  sources: DocumentSources,
  reader: Pick<Reader, "read">,
): PageSlots {
  const { lines = [], requirements = [] } = resume ?? {};
  const texts = maskedLines(
    lines.map(({ text }) => text),
    reader,
  );
  const begins = lines.findIndex(({ kind, may }) => kind === "heading" || kind === "post" || may === "profile");
  return {
    resume_statements: shownResume(sources.statements.filter(({ kind }) => kind === "resume")),
    told: toldSlots(told, used, sources).map(({ question, said }) => ({ question, said })),
    lines: lines.flatMap((line, at) => {
      if (at < begins || begins < 0) return [];
      const { kind, may, shows, doubled, left_out } = line;
      const head = kind === "post" ? "post" : kind === "heading" ? "section" : undefined;
      return [
        {
          line: at + 1,
          ...(head && { head: head as LineSlot["head"] }),
          text: texts[at] ?? "",
          ...(may !== "nothing" && { may }),
          says: statementsOfLine(line, sources.statements).map(({ number }) => number),
          ...(shows.length > 0 && { shows }),
          ...(doubled !== undefined && { doubled }),
          ...(left_out !== undefined && { left_out }),
        },
      ];
    }),
    pages: {
      now: pagesOf(
        lines.filter((line) => line.left_out === undefined),
        resume?.paper ?? "a4",
      ),
      most: resume?.most_pages ?? 1,
    },
    asked: requirements.map(({ title, is_shown }) => ({ title, shown: is_shown })),
  };
}

/** The lines of a composed page for its judge, numbered as its parts; those that are left out or refuted are not shown. */
export function linesToJudge(
  { parts }: Pick<DocumentDraft, "parts">,
  { claims }: Pick<Ledger, "claims">,
  reader: Pick<Reader, "read">,
): { line: number; text: string; rests_on: number[] }[] {
  const texts = maskedLines(
    parts.map(({ text }) => text),
    reader,
  );
  const begins = parts.findIndex(({ entry }) => entry?.kind === "heading" || entry?.kind === "post");
  const refuted = new Set(claims.flatMap(({ known, place }) => (known === "refuted" ? [place] : [])));
  return parts.flatMap(({ rests_on, source, entry }, at) =>
    entry?.op === "left_out" || refuted.has(placeOf(at)) || (at < begins && source !== "written")
      ? []
      : [{ line: at + 1, text: texts[at] ?? "", rests_on }],
  );
}

/** The statements that a line of the page says: the sentences of the résumé that are in it, or what a line of an answer rests on. */
export function statementsOfLine({ line_id, text, claims }: PageLine, statements: Statement[]): Statement[] {
  const from = startOfOwnLine(line_id);
  if (from === null) {
    const sources = claims.flatMap(({ rests_on }) => rests_on);
    return citedBy(sources as Parameters<typeof citedBy>[0], statements);
  }
  const whole = oneLine(text);
  return statements.filter(
    (one) =>
      one.kind === "resume" &&
      one.start >= from &&
      one.start < from + whole.length + 1 &&
      whole.includes(oneLine(one.text).trim()),
  );
}
