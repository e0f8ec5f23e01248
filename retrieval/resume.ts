import type { TextReader, TextRef } from "../domain/text.js";
import { CONCEPT_WEIGHT, termsOf } from "../rules/gaps/terms.js";
import { maskContact } from "../rules/text/contact.js";
import { blocks, sentences } from "../rules/text/lines.js";
import { sourceText } from "../rules/text/spans.js";
import { contentStems } from "../rules/text/words.js";
import type { Passage, Retriever } from "./retriever.js";

/** Searches one résumé line by line for what shares entries of the lexicon and plain words with the query. */
export function createResumeRetriever(texts: TextReader, resume: TextRef): Retriever {
  return {
    async search(query, { owner, session_id, limit }) {
      // Passages go into prompts: contact details are covered here as well.
      const text = maskContact(await texts.read({ owner, session_id, sha256: resume.sha256 }));
      const source = sourceText(text);
      const sought = featuresOf(query);
      const total = Math.max(1, sought.concepts.length * CONCEPT_WEIGHT + sought.stems.length);
      return blocks(text)
        .flatMap((block) => sentences(block))
        .map(({ start, end }): Passage => {
          const quote = source.quote(start, end);
          return {
            kind: "resume",
            ref: resume.sha256,
            ...quote,
            score: shared(sought, featuresOf(quote.text)) / total,
          };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.start - b.start)
        .slice(0, limit);
    },
  };
}

interface Features {
  concepts: string[];
  stems: string[];
}

// The words of an entry count as words too: "bread baking" is sought, and "baked bread" was done.
function featuresOf(text: string): Features {
  return { concepts: termsOf(text).concepts, stems: contentStems(text) };
}

function shared(sought: Features, line: Features): number {
  const common = (a: string[], b: string[]) => a.filter((item) => b.includes(item)).length;
  return common(sought.concepts, line.concepts) * CONCEPT_WEIGHT + common(sought.stems, line.stems);
}
