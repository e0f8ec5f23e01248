import { sentences, typedPieces } from "../text/lines.js";

// A clause that adds a result or a further act is a statement of its own.
const CLAUSE = /;\s+|\s+[–—]\s+|,\s+(?=(?:and\s+|which\s+|so\s+|while\s+|resulting|leading|thereby)\b|\p{Ll}+ing\b)/gu;

/** Splits a piece of an answer into claims: one statement each, in the answer's own words. */
export function splitClaims(text: string): string[] {
  return typedPieces(text)
    .flatMap((piece) => sentences(piece))
    .flatMap(({ text: sentence }) =>
      sentence
        .split(CLAUSE)
        .map((clause) =>
          clause
            .replace(/^and\s+/i, "")
            .replace(/[.;,\s]+$/, "")
            .trim(),
        )
        .filter((clause) => /[\p{L}\p{N}]/u.test(clause)),
    );
}
