import { type LearnedModel, probabilitiesOf } from "../weights.js";
import { fieldFeatures } from "./features.js";

/** What a part of the heading of a post or of education may be, in the order of the learned model. */
export const FIELDS = ["other", "title", "employer", "place", "study", "institution"] as const;
export type FieldKind = (typeof FIELDS)[number];

/** The logarithms of the probabilities that some words are a title (T), an employer or school (E), a place (P), or something else (X). */
export type FieldScores = Record<"T" | "E" | "P" | "X", number>;

/** The least probability. */
const LEAST_SHARE = 0.003;

/** What some words of a post's heading are, by the learned model of fields. */
export function fieldScores(text: string, fields: LearnedModel): FieldScores {
  const shares = probabilitiesOf(fields, fieldFeatures(text, fields.places));
  const of = (kind: FieldKind) => shares[FIELDS.indexOf(kind)] ?? 0;
  const log = (share: number) => Math.log(Math.max(LEAST_SHARE, share));
  return {
    T: log(of("title")),
    E: log(of("employer") + of("institution")),
    P: log(of("place")),
    X: log(of("other") + of("study")),
  };
}
