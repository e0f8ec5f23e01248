import type { ExportChoice, LeftOut } from "../../../domain/export.js";
import type { JsonDocument } from "../../../domain/json-document.js";
import type { Post } from "../../../domain/resume.js";
import { oneLine } from "../../../language/text.js";
import { ownLineId } from "../../../rules/export.js";
import type { OwnResume } from "./own-resume.js";

/* How a JSON Resume applies the candidate's choices for their résumé. */

/**
 * The document with the candidate's rewordings of their own lines. A line that several entries form together is not found in it. If a line
 * occurs more than once, it is unknown which occurrence is meant.
 */
export function withOwnLines(
  document: JsonDocument,
  { all }: OwnResume,
): { resume: JsonDocument; notFound: LeftOut[] } {
  const changed = all.filter(({ was, added }) => was && added === undefined);
  const count = new Map<string, number>();
  JSON.stringify(document, (_name, value: unknown) => {
    if (typeof value === "string") count.set(oneLine(value), (count.get(oneLine(value)) ?? 0) + 1);
    return value;
  });
  const isOnce = (was = "") =>
    count.get(oneLine(was)) === 1 && changed.filter((line) => oneLine(line.was ?? "") === oneLine(was)).length === 1;
  const words = new Map(changed.filter(({ was }) => isOnce(was)).map(({ was = "", text }) => [oneLine(was), text]));
  const resume = JSON.parse(JSON.stringify(document), (_name, value: unknown) =>
    typeof value === "string" ? (words.get(oneLine(value)) ?? value) : value,
  ) as JsonDocument;
  return {
    resume,
    notFound: changed
      .filter(({ was }) => !isOnce(was))
      .map(({ was, text }) => ({ what: text, why: `in the place of "${was}": change it where it stands` })),
  };
}

/** The candidate's own lines that they left out but that stay in the document. */
export function stillThere({ all }: OwnResume, { without }: ExportChoice): LeftOut[] {
  return all
    .filter(({ line_id, added, was }) => added === undefined && was !== "" && without.includes(line_id))
    .map(({ text }) => ({ what: text, why: "left out as you chose, but for this file: take its entry out there" }));
}

/** The posts under which the candidate put new lines: the post of the nearest own line above. Null for a line that is under no post. */
export function postsByHand(
  { all: lines, own }: OwnResume,
  { moved, added }: ExportChoice,
  posts: Post[],
): Map<string, Post | null> {
  const spans = new Map(own.map((line) => [ownLineId(line), line]));
  return new Map(
    [...moved, ...added].map(({ line_id }) => {
      const at = lines.findIndex((line) => line.line_id === line_id);
      const above = lines.slice(0, at + 1).findLast((line) => spans.has(line.line_id));
      const start = above && spans.get(above.line_id)?.start;
      const post = posts.find(({ header, end }) => start !== undefined && header.start <= start && start < end);
      return [line_id, post ?? null];
    }),
  );
}
