import { type Piece, sentences, typedPieces } from "../text/lines.js";
import { testedPattern } from "../text/row.js";

/** Clause boundaries: each side has its own subject and its own state (done, planned, denied, …). */
const TURNS = /[,;:]\s+|\s*\n\s*|\s+[–—-]\s+|\s+(?:and|so|because|but|then|which|however|although|whereas|though)\s+/gu;

/** Splits a sentence into clauses, verbatim. UTF-16 indexes. */
export function clausesOf({ text, start }: Pick<Piece, "text" | "start">): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const push = (end: number) => {
    const piece = text.slice(from, end);
    const lead = piece.length - piece.trimStart().length;
    const words = piece.trim();
    if (words !== "") found.push({ text: words, start: start + from + lead, end: start + from + lead + words.length });
  };
  for (const turn of text.matchAll(TURNS)) {
    push(turn.index);
    from = turn.index + turn[0].length;
  }
  push(text.length);
  return found;
}

/** A typed sentence, with the line that introduces its list ("What Anna did:"); null if it is in no list. */
export interface TypedSentence extends Piece {
  lead: string | null;
}

/** The sentences of a text that was typed into a form, without list markers. UTF-16 indexes. */
export function typedSentences(text: string): TypedSentence[] {
  let lead: { text: string; items: "none" | "marked" | "plain" } | null = null;
  const pieces = typedPieces(text);
  const markOf = (piece: Piece | undefined) => LIST_MARK.exec(piece?.text ?? "")?.[0].length ?? 0;
  return pieces.flatMap((piece, at) => {
    const mark = markOf(piece);
    const isBlank = piece.text.trim() === "";
    const beginsLine = piece.start === 0 || text[piece.start - 1] === "\n";
    // A list with marks ends at the first line without one; a list without marks ends at a blank line.
    if (lead?.items === "plain" ? isBlank : lead?.items === "marked" && !isBlank && mark === 0 && beginsLine)
      lead = null;
    if (lead && !isBlank && lead.items === "none") lead.items = mark > 0 ? "marked" : "plain";
    const under = lead?.text ?? null;
    const found = sentences({ text: piece.text.slice(mark), start: piece.start + mark }, { clauses: false });
    const last = found.at(-1);
    // "What I did not do" introduces the list below it even without a colon.
    const leads =
      /:\s*$/u.test(piece.text) || (mark === 0 && markOf(pieces[at + 1]) > 0 && !/[.!,;]\s*$/u.test(piece.text));
    if (last && leads) lead = { text: last.text, items: "none" };
    return found.map((sentence) => ({ ...sentence, lead: under }));
  });
}

/** True for a sentence that ends in a question mark, such as "5 maybe?". */
export function isQuestion(text: string): boolean {
  return /\?\W*$/u.test(text);
}

/** A question as a label of its answer: "Which roles" of "Were any of them senior to you? Which roles?". */
export function labelOf(question: string): string {
  const last =
    question
      .trim()
      .split(/(?<=[?!.])\s+/u)
      .at(-1) ?? question;
  return last.replace(/[?.]\s*$/u, "");
}

const LIST_MARK = /^\s*(?:[-–•*]|\d{1,2}[.)])\s+/u;

/** The boundary before a clause that adds a result or a further act. Such a clause is checked, and can be dropped, separately. */
const CLAUSE = /;\s+|\s+[–—]\s+|,\s+(?=(?:and|which|so|while|resulting|leading|thereby)\b|\p{Ll}+ing\b)/gu;

/** "Yes." and "No." claim nothing. */
const SAYS_NOTHING = testedPattern(
  /^\W*(?:yes|no|yeah|of course|sure|certainly|absolutely)?\W*$/iu,
  "Yes.",
  "Yes, for two years.",
);

/** True for a sentence that says only yes or no. */
export function saysNothing(sentence: string): boolean {
  return SAYS_NOTHING.test(sentence);
}

/** In words. A shorter text is not an act: "Selecting" of "Selecting, cutting and sending slides". */
const SHORTEST_CLAUSE = 3;

/** Splits a sentence of an answer into clauses; returns the sentence itself if it has only one. */
export function answerClauses(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: boundary, index } of text.matchAll(CLAUSE)) {
    const part = text.slice(start, index);
    if (part.trim().split(/\s+/u).length < SHORTEST_CLAUSE) continue;
    parts.push(part);
    start = index + boundary.length;
  }
  const all = [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return all.length > 0 ? all : [text];
}

/** Removes the connecting word ("and", "which") at the beginning of a clause. */
export function withoutConnector(clause: string): string {
  return clause.replace(/^(?:and|so|which|while)\s+/iu, "");
}
