import type { SecondOpinion } from "../../domain/answer.js";
import type { DocumentDraft, DocumentSource } from "../../domain/document.js";
import type { DocumentEntry, DocumentFinding } from "../../domain/document-ask.js";
import type { JudgeLetterOutput } from "../../domain/outputs.js";
import { entryIdsOf, standingEntries, wordsIn } from "../document.js";
import type { Says } from "../says.js";
import { saysNearlyTheSame } from "../sources.js";
import { hasLetterFrame } from "./frames.js";

/** In words: more is not read. */
export const MOST_WORDS = 250;

/** The paragraphs of a letter that may be sent: of each section the sentences that are in it and have a source for every claim. */
export function paragraphsOf(entries: DocumentEntry[]): { section: string; entries: DocumentEntry[] }[] {
  const paragraphs: { section: string; entries: DocumentEntry[] }[] = [];
  for (const entry of standingEntries(entries)) {
    const last = paragraphs.at(-1);
    if (last?.section === entry.section) last.entries.push(entry);
    else paragraphs.push({ section: entry.section, entries: [entry] });
  }
  return paragraphs;
}

/** What a judge remarks, each at its sentence: what is not clear, what the page says already, and pairs that cannot both be true. */
export function letterRemarks(
  { remarks }: Pick<JudgeLetterOutput, "remarks">,
  { contradicted }: Pick<SecondOpinion, "contradicted">,
  draft: DocumentDraft,
): DocumentFinding[] {
  const ids = entryIdsOf(draft);
  return [
    ...remarks.flatMap(({ sentence, kind, why }) => {
      const entry_id = ids[sentence - 1];
      return entry_id === undefined ? [] : [{ kind, entry_id, text: why }];
    }),
    ...contradicted.map(([a, b]) => ({ kind: "contradiction" as const, text: `"${a.quote}" / "${b.quote}"` })),
  ];
}

/** What rules find in a letter: its length, what the page says already, and what only the candidate can add. */
export function letterFindings(
  entries: DocumentEntry[],
  { page }: Pick<DocumentSource, "page">,
  language: string,
  { letter }: Pick<Says, "letter">,
): DocumentFinding[] {
  const standing = entries.filter(({ op }) => op !== "left_out");
  const words = wordsIn(entries);
  const isIn = (section: string) => standing.some((entry) => entry.section.split(".")[0] === section);
  return [
    ...(words > MOST_WORDS ? [{ kind: "too_long" as const, text: letter.tooLong(words, MOST_WORDS) }] : []),
    ...(isIn("body") ? [] : [{ kind: "nothing_told" as const, text: letter.nothingAtAll }]),
    ...(isIn("reason") ? [] : [{ kind: "no_reason" as const, text: letter.noReason }]),
    ...(hasLetterFrame(language) ? [] : [{ kind: "other_language" as const, text: letter.otherLanguage(language) }]),
    ...standing.flatMap(({ entry_id, claims, text }) =>
      claims.length > 0 && page.some((line) => saysNearlyTheSame(text, line))
        ? [{ kind: "said_on_the_page" as const, entry_id, text: letter.onThePage }]
        : [],
    ),
  ];
}
