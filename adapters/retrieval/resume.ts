import type { TextReader, TextRef } from "../../domain/text.js";
import type { Lexicon } from "../../language/lexicon.js";
import type { Reader } from "../../language/reader.js";
import { CONCEPT_WEIGHT, contentStems, termsOf } from "../../language/words.js";
import type { Passage, Retriever } from "./retriever.js";

/** Searches one résumé for sentences that share lexicon entries and plain words with the query. */
export function createResumeRetriever(texts: TextReader, reader: Reader, resume: TextRef): Retriever {
  return {
    async search(query, { owner, session_id, limit }) {
      const { sentences } = reader.read(await texts.read({ owner, session_id, sha256: resume.sha256 }), "resume");
      const sought = featuresOf(query, reader.lexicon);
      const total = Math.max(1, sought.concepts.length * CONCEPT_WEIGHT + sought.stems.length);
      return sentences
        .map(({ text, start, end }): Passage => {
          const score = shared(sought, featuresOf(text, reader.lexicon)) / total;
          return { kind: "resume", ref: resume.sha256, text, start, end, score };
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

// The words of a lexicon entry also count as plain words: a query for "bread baking" finds "baked bread".
function featuresOf(text: string, lexicon: Lexicon): Features {
  return { concepts: termsOf(text, lexicon).concepts, stems: contentStems(text) };
}

function shared(sought: Features, line: Features): number {
  const common = (a: string[], b: string[]) => a.filter((item) => b.includes(item)).length;
  return common(sought.concepts, line.concepts) * CONCEPT_WEIGHT + common(sought.stems, line.stems);
}
