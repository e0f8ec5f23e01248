import type { ClaimSource, Evidence } from "../../domain/answer.js";
import { isInstruction } from "../text/instructions.js";
import { blocks, sentences, typedPieces } from "../text/lines.js";
import { figures } from "../text/numbers.js";
import { sourceText } from "../text/spans.js";
import { type Word, words } from "../text/words.js";
import { doerOf } from "./doers.js";
import { isQuestion, wordsOf } from "./statements.js";

/** A whole sentence of a source, for what is taken from it word for word. */
export interface Sentence {
  text: string;
  words: Word[];
  source: ClaimSource;
}

/** Splits a source into sentences. Orders to whoever evaluates are none. */
export function readSentences({ kind, ref, text, start }: Evidence): Sentence[] {
  const source = sourceText(text);
  const pieces =
    kind === "resume"
      ? blocks(text).flatMap((block) => sentences(block))
      : typedPieces(text).flatMap((piece) => sentences(piece, { clauses: false }));
  return pieces
    .filter((piece) => !isInstruction(piece.text) && !isQuestion(piece.text))
    .map((piece) => {
      const quote = source.quote(piece.start, piece.end);
      return {
        text: quote.text,
        words: words(quote.text),
        source: { kind, ref, quote: quote.text, start: start + quote.start, end: start + quote.end },
      };
    });
}

const LEAD = /^(?:i|we|and|then|also|so|yes|well|have|['’]ve|i['’]ve)$/u;

/**
 * The sentence that a claim is taken from word for word: from its beginning, or from after a comma or an "and" where nothing
 * before denies it and nobody else acts. It ends where a part of the sentence ends. Null where there is none.
 */
export function verbatimIn(claim: string, list: Sentence[]): ClaimSource | null {
  const run = words(claim);
  while (run[0] && LEAD.test(run[0].lower)) run.shift();
  if (run.length < 2) return null;
  for (const { text, words: said, source } of list) {
    for (let at = 0; at + run.length <= said.length; at += 1) {
      if (!run.every(({ lower }, offset) => said[at + offset]?.lower === lower)) continue;
      const [first, last] = [said[at], said[at + run.length - 1]];
      if (first && last && !sameFigures(claim, text.slice(Math.max(0, first.start - 2), last.end + 2))) continue;
      if (first && last && standsAlone(text, said.slice(0, at), first.start, last.end)) return source;
    }
  }
  return null;
}

// "$4,000" is not "£4,000", though its words are the same.
function sameFigures(claim: string, taken: string): boolean {
  const told = (text: string) => figures(text).map(({ value, unit }) => `${value} ${unit}`);
  const there = new Set(told(taken));
  return told(claim).every((figure) => there.has(figure));
}

// What stands before it must be the candidate's own act, as done; what stands after it must not take it back.
function standsAlone(text: string, before: Word[], start: number, end: number): boolean {
  const tail = text.slice(end);
  if (!/^\s*(?:[.,;:!)–—]|and\b|but\b|so\b|which\b|because\b|$)/u.test(tail) || takesBack(tail)) return false;
  if (before.every(({ lower }) => LEAD.test(lower))) return true;
  const prefix = text.slice(0, start);
  if (!/(?:[,;:–—]|\band|\bthen|\bbut)\s*(?:i|we)?\s*$/iu.test(prefix) || /\b(?:who|which|that)\b/iu.test(prefix))
    return false;
  const said = wordsOf(prefix);
  const [opening] = before;
  const isOwn = opening !== undefined && /^(?:i|we|\p{L}+ed|in|at|on|for|since|after|before|as)$/u.test(opening.lower);
  return isOwn && !said.denied && !said.weak && !said.unreal && doerOf(text) === null;
}

// "Managed the budget: no", "forklift licence, expired", "…, but only on paper".
function takesBack(tail: string): boolean {
  const near = wordsOf(tail.slice(0, TAIL_READ));
  return near.denied || near.unreal || /\bonly\b/iu.test(near.text);
}
const TAIL_READ = 60;
