import { answerClauses, saysNothing, withoutConnector } from "../../language/sentences.js";
import { sentences, typedPieces } from "../../language/text.js";

/** A sentence of an answer with its clauses, all in the answer's own words. */
export interface AnswerSentence {
  text: string;
  clauses: string[];
}

/** The sentences of a bullet or of a spoken version. */
export function sentencesOf(text: string): AnswerSentence[] {
  return typedPieces(text)
    .flatMap((piece) => sentences(piece, { clauses: false }))
    .filter((sentence) => !saysNothing(sentence.text))
    .map((sentence) => ({ text: sentence.text, clauses: answerClauses(sentence.text) }));
}

/** The part of a sentence from its clause `first` to its clause `last`, in the original words. */
export function stretch(sentence: AnswerSentence, first: number, last: number): string {
  let from = 0;
  const starts = sentence.clauses.map((clause) => {
    const at = sentence.text.indexOf(clause, from);
    from = at + clause.length;
    return at;
  });
  const end = (starts[last] ?? 0) + (sentence.clauses[last]?.length ?? 0);
  if (first === 0 && last === sentence.clauses.length - 1) return sentence.text;
  return withoutConnector(sentence.text.slice(starts[first], end));
}
