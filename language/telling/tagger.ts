import { createRequire } from "node:module";
import { createMemory } from "../text/remembered.js";

/** As much of the tagger as is used here. */
type Wink = (
  model: unknown,
  pipe: string[],
) => {
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
  its: { value: unknown; pos: unknown; lemma: unknown };
};

/** A word of a sentence, or a sign in it. */
export interface TaggedWord {
  text: string;
  lower: string;
  /** Its part of speech, as Universal Dependencies names it: VERB, AUX, NOUN, PROPN … */
  part: string;
  /** Its base form: "ran" has "run". */
  lemma: string;
}

/** Loads the tagger at its first use: most processes that only serve pages never read a story. */
function load(): (text: string) => TaggedWord[] {
  const require = createRequire(import.meta.url);
  const wink: Wink = require("wink-nlp");
  const nlp = wink(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
  const { its } = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const parts = tokens.out(its.pos);
    const lemmas = tokens.out(its.lemma);
    return tokens.out(its.value).map((word, at) => ({
      text: word,
      lower: word.toLowerCase(),
      part: parts[at] ?? "X",
      lemma: lemmas[at] ?? word.toLowerCase(),
    }));
  };
}

let tagger: ((text: string) => TaggedWord[]) | null = null;
const kept = createMemory<readonly TaggedWord[]>(2_000);

/** The words of an English sentence with their parts of speech. Short forms are written out first, also those without their apostrophe: "im" is "I am". */
export function taggedWords(sentence: string): readonly TaggedWord[] {
  const written = writtenOut(sentence);
  return kept(written, () => {
    tagger ??= load();
    return tagger(written);
  });
}

/** Forms that the tagger takes for one word. */
const WRITTEN_OUT: [RegExp, string][] = [
  [/’/g, "'"],
  [/\b[Ii]'?m\b(?! \p{Lu})/gu, "I am"],
  [/\b[Ii]'?ve\b/g, "I have"],
  [/\b[Ii]d\b(?= \p{Ll})/gu, "I'd"],
  [/\b(do|did|does|was|were|is|are|could|would|should|had|has|have)n'?t\b/gi, "$1 not"],
  [/\bwo'?nt\b|\bwon't\b/gi, "will not"],
  [/\bca'?nt\b|\bcan't\b|\bcannot\b/gi, "can not"],
  [/\bi\b(?!\.)/g, "I"],
];

function writtenOut(text: string): string {
  return WRITTEN_OUT.reduce((sofar, [short, full]) => sofar.replace(short, full), text);
}
