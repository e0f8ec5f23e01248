import type { Cited } from "../../../domain/answer.js";
import { readText } from "../../../language/sentences.js";
import { MOST_LINES } from "../../../rules/claims.js";
import { hasSense, isAdded, type Passage, passagesOf, refersBack, textOf } from "./passages.js";
import { type ReplySentence, withoutFinalPunctuation } from "./reply-sentence.js";

/** A possible bullet. */
interface Candidate {
  /** The index of its first sentence among all sentences. */
  at: number;
  said: ReplySentence[];
  text: string;
  /** Its score as a bullet; below `LEAST_WORTH` it cannot be understood by itself. */
  worth: number;
  kind: "act" | "other" | "tools";
}

const LEAST_WORTH = -1;
/** The penalties of a bullet that is not understood by itself, and of one of fewer than 4 words. */
const [UNCLEAR, TOO_SHORT] = [9, 3];
/** In words. A longer bullet is ranked lower. */
const LONG = 45;

/**
 * Returns the bullets of an answer: the best passages of the story, those first that have a word of the gap's title; without an act that is
 * understood by itself, sentences as they were given. What `isLeftOut` is only there for what refers to it.
 */
export function bulletsOf(
  all: ReplySentence[],
  title: string,
  isLeftOut: (one: ReplySentence) => boolean = () => false,
): Cited[] {
  const topic = new Set(readText(title).stems);
  const passages = passagesOf(all, isLeftOut);
  const said = all.filter((one) => !isLeftOut(one));
  const good = passages
    .map((passage) => candidateOf(passage, all, topic))
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .filter(({ worth }) => worth >= LEAST_WORTH);
  const tools = said.flatMap((one) => (isList(one) ? [toolsOf(one, all.indexOf(one))] : []));
  const chosen = good.some(({ kind }) => kind === "act")
    ? [...good.slice(0, MOST_LINES - tools.length).sort((a, b) => a.at - b.at), ...tools]
    : asSaid(passages);
  return chosen.map(({ text, said: cited }) => ({ text, rests_on: cited.map(({ n }) => n) }));
}

function candidateOf(passage: Passage, said: ReplySentence[], topic: ReadonlySet<string>): Candidate {
  const texts = passage.map(textOf);
  const acts = passage.flatMap(({ act }) => act ?? []);
  const text = texts.length === 1 && acts.length === 1 ? texts.join("") : texts.map((one) => `${one}.`).join(" ");
  const { figures, words, stems } = readText(text);
  const [first] = passage;
  const at = first ? said.indexOf(first.one) : 0;
  const isAlone = acts.length > 0 || (first !== undefined && at > 0 && hasSense(first.one));
  const worth =
    Math.min(figures.length, 2) +
    // The reply to an improvement question is preferred.
    (passage.some(({ one }) => isAdded(one)) ? 1 : 0) +
    (acts.length > 0 && passage.length > acts.length ? 1 : 0) +
    (stems.some((stem) => topic.has(stem)) ? 1 : 0) -
    (words.length > LONG ? 1 : 0) -
    (words.length < 4 ? TOO_SHORT : 0) -
    (!isAlone || (first && refersBack(first)) ? UNCLEAR : 0) -
    (acts.some(({ together }) => together) ? 1 : 0) -
    (acts.length > 0 && acts.every(({ saysI }) => saysI) ? 0.5 : 0);
  return { at, said: passage.map(({ one }) => one), text, worth, kind: acts.length > 0 ? "act" : "other" };
}

// A single tool is too little for a bullet.
function isList({ field_id, text }: ReplySentence): boolean {
  return field_id === "tools" && /,|\sand\s/u.test(text);
}

function toolsOf(one: ReplySentence, at: number): Candidate {
  return { at, said: [one], text: withoutFinalPunctuation(one.text), worth: 0, kind: "tools" };
}

// The story in the candidate's wording, in at most two bullets.
function asSaid(passages: Passage[]): Pick<Candidate, "said" | "text">[] {
  const sensible = passages.filter((passage) => passage.some(({ one }) => hasSense(one)));
  return sensible.slice(0, MOST_LINES - 1).map((passage) => ({
    said: passage.map(({ one }) => one),
    text: passage.map((part) => `${textOf(part)}.`).join(" "),
  }));
}
