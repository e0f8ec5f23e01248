import type { Statement } from "../../domain/statement.js";
import { isContent, words } from "../../language/words.js";

/**
 * The telling words of a sentence that its statements do not have in any form, each once. A candidate who confirms the sentence looks at
 * these first.
 */
export function newWordsIn(sentence: string, statements: Statement[]): string[] {
  const known = new Set(
    statements.flatMap(({ text, post }) => words(`${text}\n${post?.header.text ?? ""}`).map(({ stem }) => stem)),
  );
  const added = words(sentence).filter((word) => isContent(word) && !known.has(word.stem));
  return [...new Map(added.map(({ stem, text }) => [stem, text])).values()];
}
