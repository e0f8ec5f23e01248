import type { DocumentEntry } from "../../domain/document-ask.js";

/** The number of words of a document without what is left out. */
export function wordsIn(entries: Pick<DocumentEntry, "op" | "text">[]): number {
  const texts = entries.filter(({ op }) => op !== "left_out").map(({ text }) => text);
  return texts
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "").length;
}
