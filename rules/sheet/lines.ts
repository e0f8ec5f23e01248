import type { Defence } from "../../domain/export.js";
import type { LikelyQuestion } from "../../domain/interview-sheet.js";
import { followUpOf, HOW_IT_WENT } from "./defence.js";

/** Questions about lines that say much: what was measured, who led, and what their answer leaves open. New lines come first. */
export function aboutLines(defence: Defence[], ownLines: string[]): LikelyQuestion[] {
  const fresh = defence
    .filter(({ question }) => question !== HOW_IT_WENT.question)
    .map(({ bullet, question, sources, outline }) => ({
      ...{ question: `“${bullet}” ${question}`, why: IN_YOUR_PAGE, told: sources },
      advice: outline.at(-1) ?? "",
    }));
  const own = ownLines.flatMap((text): LikelyQuestion[] => {
    const asked = followUpOf(text);
    return asked
      ? [{ question: `“${text}” ${asked.question}`, why: IN_YOUR_PAGE, told: [], advice: asked.advice }]
      : [];
  });
  return [...fresh, ...own];
}
const IN_YOUR_PAGE = "It stands on your page, and it is the kind of line that is asked about";
