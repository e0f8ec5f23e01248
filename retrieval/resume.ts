import type { TextReader, TextRef } from "../domain/text.js";
import { termsOf, weightOf } from "../rules/gaps/terms.js";
import { maskContact } from "../rules/text/contact.js";
import { blocks, sentences } from "../rules/text/lines.js";
import { sourceText } from "../rules/text/spans.js";
import { isContent, words } from "../rules/text/words.js";
import type { Passage, Retriever } from "./retriever.js";

/** Searches one résumé line by line for what shares entries, names and words with the query. */
export function createResumeRetriever(texts: TextReader, resume: TextRef): Retriever {
  return {
    async search(query, { owner, session_id, limit }) {
      // Passages go into prompts: contact details are covered here as well.
      const text = maskContact(await texts.read({ owner, session_id, sha256: resume.sha256 }));
      const source = sourceText(text);
      const terms = termsOf(query);
      const total = Math.max(1, weightOf(terms));
      return blocks(text)
        .flatMap((block) => sentences(block))
        .map(({ start, end }): Passage => {
          const quote = source.quote(start, end);
          return { kind: "resume", ref: resume.sha256, ...quote, score: shared(terms, quote.text) / total };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.start - b.start)
        .slice(0, limit);
    },
  };
}

function shared(terms: ReturnType<typeof termsOf>, line: string): number {
  const own = termsOf(line);
  const stems = new Set(
    words(line)
      .filter(isContent)
      .map(({ stem }) => stem),
  );
  const concepts = terms.concepts.filter((concept) => own.concepts.includes(concept)).length * 3;
  return concepts + [...terms.stems, ...terms.names.flat()].filter((stem) => stems.has(stem)).length;
}
