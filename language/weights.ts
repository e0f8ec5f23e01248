/*
 * Linear models that were fitted to labelled examples (`npm run learn`). They decide questions that words alone cannot prove: whether a sentence
 * of a posting asks for something, whether a story is acceptable evidence. A model is a table of weights, so that each decision can be explained.
 */

import { NO_PLACES, type Places } from "./names/places.js";

/** The weights of each feature, one number for each class. */
export interface LearnedModel {
  classes: readonly string[];
  /** The gazetteer that its features look up; empty for a model that looks up none. */
  places: Places;
  weights: Pick<ReadonlyMap<string, readonly number[]>, "get">;
}

/** A model as it was fitted: its features can be listed. */
export interface FittedModel extends Pick<LearnedModel, "classes"> {
  weights: ReadonlyMap<string, readonly number[]>;
}

/** The features of an example with their values; most values are 1. */
export type FeatureValues = ReadonlyMap<string, number>;

/** The feature that every example has. */
export const BIAS = "bias";

/** Weights are stored as whole hundredths. */
const SCALE = 100;

/**
 * The learned models: of a posting, whether a line is a heading, whether a sentence asks and how strongly (by itself, and in its context), and for
 * what things; whether a story is acceptable evidence, and whether a sentence of it that reads as done may be untrue; and of a résumé, what a heading, the lines below it, a part of a post's heading and a line of
 * its work history are.
 */
export const MODELS = [
  "posting-headings",
  "asks",
  "asks-in-context",
  "strengths",
  "strengths-in-context",
  "things",
  "stories",
  "stories-de",
  "told",
  "posting-headings-de",
  "asks-de",
  "asks-in-context-de",
  "strengths-de",
  "strengths-in-context-de",
  "things-de",
  "headings",
  "sections",
  "fields",
  "lines",
] as const;
export type ModelName = (typeof MODELS)[number];

/** Returns a model by its name. */
export type Weights = (name: ModelName) => LearnedModel;

/** The models whose stored texts `read` returns, with the gazetteer of the model that looks up places. Each is parsed at its first use. */
export function createWeights(read: (name: ModelName) => string, places: () => Places): Weights {
  const parsed = new Map<ModelName, LearnedModel>();
  return (name) => {
    const known = parsed.get(name);
    if (known) return known;
    const model = parseModel(read(name));
    if (name === "fields") model.places = places();
    parsed.set(name, model);
    return model;
  };
}

/** Reads a stored model: a line with the classes, then one line per feature with its weights. A line that begins with # is a comment. */
export function parseModel(text: string): LearnedModel {
  let head: string | null = null;
  const rows = new Map<string, string>();
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf("\n", from);
    const to = next < 0 ? text.length : next;
    const isRow = to > from && !text.startsWith("# ", from);
    if (isRow && head === null) head = text.slice(from, to);
    else if (isRow) {
      const tab = text.indexOf("\t", from);
      rows.set(text.slice(from, tab), text.slice(tab + 1, to));
    }
    from = to + 1;
  }
  return { classes: (head ?? "").split("\t"), weights: new StoredWeights(rows), places: NO_PLACES };
}

/** The rows of a stored model. Each is parsed when it is asked for first: of 70,000 a document has a few hundred. */
class StoredWeights implements Pick<ReadonlyMap<string, readonly number[]>, "get"> {
  readonly #rows: Map<string, string | readonly number[]>;

  constructor(rows: Map<string, string>) {
    this.#rows = rows;
  }

  get(feature: string): readonly number[] | undefined {
    const row = this.#rows.get(feature);
    if (typeof row !== "string") return row;
    const parsed = [0, ...row.split("\t").map((weight) => Number(weight) / SCALE)];
    this.#rows.set(feature, parsed);
    return parsed;
  }
}

/**
 * The stored text of a model: weights in hundredths, minus those of the first class, which changes no probability. Features whose weights are all
 * below `least` (in hundredths) are left out.
 */
export function storedModel({ classes, weights }: FittedModel, least: number): string {
  const lines = [...weights]
    .map(([feature, [first = 0, ...row]]): [string, number[]] => [
      feature,
      row.map((weight) => Math.round((weight - first) * SCALE)),
    ])
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= least))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => [feature, ...row].join("\t"));
  return [classes.join("\t"), ...lines].join("\n");
}

/** The probability of each class for an example with these features, 0–1, in the order of the classes. */
export function probabilitiesOf(model: LearnedModel, features: FeatureValues): number[] {
  return softmax(scoresOf(model, features));
}

/** The probability of one class. */
export function probabilityOf(model: LearnedModel, wanted: string, features: FeatureValues): number {
  return probabilitiesOf(model, features)[model.classes.indexOf(wanted)] ?? 0;
}

/** The most probable class. */
export function likeliest(model: LearnedModel, features: FeatureValues): string {
  const scores = scoresOf(model, features);
  return model.classes[scores.indexOf(Math.max(...scores))] ?? "";
}

/** The score of each class for an example with these features. Scores are additive: those of two parts of the features can be summed. */
export function scoresOf({ classes, weights }: LearnedModel, features: FeatureValues): number[] {
  const scores = classes.map(() => 0);
  for (const [feature, value] of features)
    weights.get(feature)?.forEach((weight, at) => {
      scores[at] = (scores[at] ?? 0) + weight * value;
    });
  return scores;
}

/** Turns scores into probabilities that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
