import type { DocumentSource } from "../domain/document.js";
import type { DocumentEntry, DocumentFinding, DocumentLength, DocumentName } from "../domain/document-ask.js";
import { wordsIn } from "./document.js";
import { letterFindings, MOST_WORDS } from "./letter.js";
import { pageFindings, pageLength } from "./page.js";
import { saysIn } from "./says.js";

/* How long each document is, and what rules remark about it. Other rooms import this file. */

/** How long a document is, and may be. */
export function lengthOf(
  entries: DocumentEntry[],
  document: DocumentName,
  material: DocumentSource | null,
): DocumentLength {
  if (document === "page") return pageLength(entries, material?.resume);
  return { words: wordsIn(entries), most: document === "letter" ? MOST_WORDS : null };
}

/** True for a document that is to be composed once more, since it is too long. Of others, what is too much is left out one by one instead. */
export function isTooLong(entries: DocumentEntry[], document: DocumentName): boolean {
  return document === "letter" && wordsIn(entries) > MOST_WORDS;
}

/** What rules find in a document. */
export function findingsOf(
  entries: DocumentEntry[],
  material: DocumentSource,
  { document, language, questions_language }: { document: DocumentName; language: string; questions_language: string },
): DocumentFinding[] {
  const says = saysIn(questions_language);
  if (document === "interview") return [];
  if (document === "page") return material.resume ? pageFindings(entries, material.resume, says) : [];
  return letterFindings(entries, material, language, says);
}
