import type { SecondOpinion } from "../../domain/answer.js";
import type { DocumentDraft, PageSource } from "../../domain/document.js";
import type { DocumentEntry, DocumentFinding, DocumentLength } from "../../domain/document-ask.js";
import type { JudgePageOutput } from "../../domain/outputs.js";
import { COMPOSED, standingEntries, wordsIn } from "../document.js";
import type { Says } from "../says.js";
import { pagesOf } from "./length.js";

/** The requirements that are named one by one: more would not be read. */
const MOST_NAMED = 5;

/** How long a page is, without what is not sent. */
export function pageLength(
  entries: DocumentEntry[],
  source: Pick<PageSource, "most_pages" | "paper"> | undefined,
): DocumentLength {
  const standing = standingEntries(entries);
  return {
    words: wordsIn(standing),
    most: null,
    pages: pagesOf(
      standing.map(({ kind = "item", text }) => ({ kind, text })),
      source?.paper ?? "a4",
    ),
    ...(source && { most_pages: source.most_pages, paper: source.paper }),
  };
}

/** What rules find in a page: its length, what the job asks for and no line shows, and a profile that stays as it was. */
export function pageFindings(
  entries: DocumentEntry[],
  source: PageSource,
  { page }: Pick<Says, "page">,
): DocumentFinding[] {
  const { pages = 0 } = pageLength(entries, source);
  const missing = source.requirements.filter(({ is_shown }) => !is_shown).map(({ title }) => title);
  const isProfile = ({ entry_id, kind, post_id }: DocumentEntry) =>
    entry_id.startsWith(COMPOSED) && kind === "text" && post_id === undefined;
  const hasProfile = entries.some((entry) => isProfile(entry) && entry.op !== "left_out");
  return [
    ...(pages > source.most_pages ? [{ kind: "too_long" as const, text: page.tooLong(pages, source.most_pages) }] : []),
    ...(missing.length > 0 ? [{ kind: "not_shown" as const, text: page.notShown(missing.slice(0, MOST_NAMED)) }] : []),
    ...(hasProfile ? [] : [{ kind: "profile_kept" as const, text: page.profileKept }]),
  ];
}

/** What a judge remarks, each at its line, and the facts that would still change most. */
export function pageRemarks(
  { remarks, facts }: Pick<JudgePageOutput, "remarks" | "facts">,
  { contradicted }: Pick<SecondOpinion, "contradicted">,
  { parts }: DocumentDraft,
): DocumentFinding[] {
  return [
    ...remarks.flatMap(({ line, kind, why }) => {
      const entry_id = parts[line - 1]?.entry?.entry_id;
      return entry_id === undefined ? [] : [{ kind, entry_id, text: why }];
    }),
    ...contradicted.map(([a, b]) => ({ kind: "contradiction" as const, text: `"${a.quote}" / "${b.quote}"` })),
    ...facts.map((text) => ({ kind: "would_change_most" as const, text })),
  ];
}
