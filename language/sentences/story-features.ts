import { BIAS, type FeatureValues } from "../weights.js";
import { isContent, isPastForm } from "../words/words.js";
import { readText } from "./text-reading.js";

/* The surface features of a story: how much of it is past, who acts, what can be counted. The learned judge weighs these. */

const TOKEN = /\p{L}+(?:'\p{L}+)?|\d+|[?!£$€%]/gu;
/** In characters; the rest of a longer story has no features. */
const LONGEST = 4_000;
/** The first words of a story are the most informative: "no", "I would", "we". */
const OPENING_WORDS = 3;

/** The groups of words whose share is counted, each in one form. */
const SHARES: Record<string, Set<string>> = {
  self: wordSet("i i've i'd i'm ive im my me myself"),
  team: wordSet("we our us team they company everyone everybody"),
  reader: wordSet("you your one people anyone"),
  modal: wordSet("would could should must can will may might want hope plan going i'd id i'll ill love"),
  denial: wordSet(
    "not no never none nothing haven't havent hasn't didn't didnt don't dont can't cant wasn't wasnt nope without",
  ),
  doubt: wordSet("probably maybe think guess sort kind something somewhere sure perhaps basically suppose reckon"),
  present: wordSet("is are means makes gives has"),
  praise: wordSet(
    "important essential key good best always every hard passion passionate believe strong excellent quality professional skills skill experience reliable learner responsible responsibility great",
  ),
  others: wordSet("he she him her his they them dave boss manager"),
  order: wordSet("then after before until when while first next later last since so back went got finished"),
  time: wordSet(
    "day days night morning week weeks weekly month months year years mon tues jan feb march april may june july aug sept oct nov dec minute minutes min hour hours hrs",
  ),
  particular: wordSet("the a an this that one him her he she it"),
};

function wordSet(words: string): Set<string> {
  return new Set(words.split(" "));
}

/** The factors bring the numbers to about the same size, so that the penalty on large weights treats them alike. */
const [SHARE, COUNT] = [12, 0.4];
/** The weight of single words beside the numbers. */
const WORDS = 0.6;

/** The features of a story about a gap. Words of the gap's title are left out: to repeat them shows nothing. */
export function storyFeatures(story: string, title: string): FeatureValues {
  const text = story.slice(0, LONGEST);
  const tokens = (text.toLowerCase().replace(/[’‘]/g, "'").match(TOKEN) ?? []).map((one) =>
    /^\d/.test(one) ? "#" : one,
  );
  const asked = new Set(
    readText(title)
      .words.filter(isContent)
      .map(({ lower }) => lower.slice(0, STEM)),
  );
  const own = tokens.filter((token) => !asked.has(token.slice(0, STEM)) || token.length < STEM);
  const { words, figures } = readText(text);
  const length = Math.max(1, tokens.length);
  const past = words.filter(({ lower }) => isPastForm(lower)).length;
  const features = new Map<string, number>([
    [BIAS, 1],
    ["length", Math.log(length) / 2],
    ["past share", (past / length) * SHARE],
    ["past", Math.min(past, MOST) * COUNT],
    ["figures", Math.min(figures.length, MOST) * COUNT],
    ["figure share", (figures.length / length) * SHARE],
    ["sentences", Math.min(text.split(/[.!?\n;]+/).filter((one) => one.trim() !== "").length, MOST) * COUNT],
    ["says I", tokens.some((token) => SHARES.self?.has(token)) ? 1 : 0],
    ...Object.entries(SHARES).map(([name, words]): [string, number] => [
      `share ${name}`,
      (tokens.filter((token) => words.has(token)).length / length) * SHARE,
    ]),
  ]);
  for (const token of own) features.set(`word ${token}`, WORDS);
  for (const [index, token] of tokens.slice(1).entries()) features.set(`pair ${tokens[index]} ${token}`, WORDS);
  for (const token of tokens.slice(0, OPENING_WORDS)) features.set(`opens ${token}`, WORDS);
  return features;
}

/** Words with the same first letters count as the same word. */
const STEM = 5;
/** Higher counts of a kind add nothing. */
const MOST = 8;
