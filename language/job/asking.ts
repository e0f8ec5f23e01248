import { ASKS } from "../learned/asks.js";
import { probabilityOf, storedIn } from "../learned/model.js";
import { askingClauses } from "./asking-clauses.js";
import type { SectionKind } from "./sections.js";
import type { PlacedSentence } from "./sentence-features.js";
import { roleOfSentence, type SentenceRole, strongestRole } from "./stance.js";

/** Whether a sentence of a posting asks for something, may ask for something, or does not. */
export type Asking = "asks" | "unclear" | "neither";

interface Limits {
  /** At or above this probability a sentence is read. */
  asks: number;
  /** At or above this one it is listed as unread. */
  unclear: number;
}

/**
 * What the learned model must say, by what the rules of wording say: they know the usual phrases for sure and no others. Chosen with the gold
 * sets in sight, but for tests/gold/final.
 */
const LIMITS: Record<SentenceRole, Limits> = {
  asks: { asks: 0.1, unclear: 0 },
  duty: { asks: 0.1, unclear: 0 },
  unclear: { asks: 0.5, unclear: 0.1 },
  // Benefits, notices and what the employer says of itself: at most worth a look.
  neither: { asks: Number.POSITIVE_INFINITY, unclear: 0.8 },
};
/** Below a heading of requirements or duties, nearly everything is one. */
const HEADED: SectionKind[] = ["must", "desirable", "duties", "conditions"];

const model = storedIn(ASKS);

/**
 * Decides if a sentence asks for something: by its heading and wording where these are plain (`isPlain`), else by the learned model.
 */
export function askingOf({ text, section, kind, afterSemicolon, features }: PlacedSentence): {
  asking: Asking;
  isPlain: boolean;
} {
  const role = strongestRole(
    askingClauses(text).map((clause) => roleOfSentence(clause, { section, kind, afterSemicolon })),
  );
  const isPlain = role === "asks" || role === "duty";
  if (HEADED.includes(section) && isPlain) return { asking: "asks", isPlain };
  const limits = LIMITS[role];
  const asks = probabilityOf(model(), "asks", features);
  const asking = asks >= limits.asks ? "asks" : asks >= limits.unclear ? "unclear" : "neither";
  return { asking, isPlain };
}
