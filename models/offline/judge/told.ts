import { sentences } from "../../../language/lines.js";
import { beginsWithVerb, GENERAL, IN_PERSON, NOW, PARTICULAR, TEAM } from "../../../language/wording.js";
import { contentStems, isPastForm, words } from "../../../language/words.js";

/*
 * What each sentence of an answer reports: what the candidate did, what others did together, what came of it, or nothing
 * that happened.
 */

/** Sentences of an answer, counted by what they report. */
export interface Told {
  /** The candidate's own acts. */
  own: number;
  /** What a team or a firm did, the candidate's part not said. */
  team: number;
  /** What came of it, or how others took it. */
  outcome: number;
  /** Words without an act, and what is so in general. */
  nothing: number;
  /** Names one case: a particular person or thing. */
  particular: boolean;
}

/** A sentence needs this many new words to count as a further action. */
const NEW_WORDS = 2;

/**
 * Reads bullets as sentences of a résumé, which leave "I" out. What says again what was said, or the topic, or what the
 * sources do not say, reports nothing.
 */
export function toldIn(bullets: string[], topic: ReadonlySet<string>, sources: ReadonlySet<string>): Told {
  const said = new Set(topic);
  const parts = bullets.flatMap((bullet) =>
    sentences({ text: bullet, start: 0 }).flatMap(({ text }) => text.split(/;\s+|,\s+(?=(?:and|then|so)\s)/u)),
  );
  const kinds = parts
    .filter((part) => words(part).length > 0)
    .map((part, at) => {
      const fresh = contentStems(part).filter((stem) => !said.has(stem) && sources.has(stem));
      for (const stem of fresh) said.add(stem);
      return fresh.length < NEW_WORDS ? "nothing" : kindOf(part, at > 0);
    });
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  return {
    own: count("own"),
    team: count("team"),
    outcome: count("outcome"),
    nothing: count("nothing"),
    particular: PARTICULAR.test(bullets.join(". ")),
  };
}

function kindOf(part: string, isLater: boolean): "own" | "team" | "outcome" | "nothing" {
  const list = words(part);
  const [first] = list;
  if (!first || list.length < 2) return "nothing";
  if (TEAM.test(part)) return "team";
  const isOwn = IN_PERSON.test(part) || isPastForm(first.lower) || beginsWithVerb(part);
  if (isOwn) return "own";
  if (GENERAL.test(part)) return "nothing";
  const happens = list.some(({ lower }) => isPastForm(lower)) || NOW.test(part);
  return happens && isLater ? "outcome" : "nothing";
}
