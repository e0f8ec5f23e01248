import { sentences } from "../../../language/lines.js";
import { readText } from "../../../language/text-reading.js";
import {
  beginsWithVerb,
  FIRST_PERSON_SINGULAR,
  GENERAL_STATEMENT,
  LASTING_CHANGE,
  PARTICULAR_CASE,
  STEP_BOUNDARY,
  TEAM,
} from "../../../language/wording.js";
import { isPastForm } from "../../../language/words.js";

/* Classifies each sentence of an answer: an act of the candidate, an act of a team, an outcome, or nothing that happened. */

/** Sentences of an answer, counted by what they report. */
export interface SentenceCounts {
  /** The candidate's own acts. */
  own: number;
  /** Acts of a team or company, without the candidate's part. */
  team: number;
  /** Outcomes, and how others reacted. */
  outcome: number;
  /** Sentences without an act, and general statements. */
  nothing: number;
  /** True if one case is named: a particular person or thing. */
  particular: boolean;
}

/** A sentence with fewer new words reports nothing. */
const NEW_WORDS = 2;

/**
 * Classifies the sentences of bullets in résumé style, which omits "I". A sentence that repeats an earlier one or the topic, or
 * that the sources do not support, reports nothing.
 */
export function countSentenceKinds(
  bullets: string[],
  topic: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): SentenceCounts {
  const said = new Set(topic);
  const parts = bullets.flatMap((bullet) =>
    sentences({ text: bullet, start: 0 }).flatMap(({ text }) => text.split(STEP_BOUNDARY)),
  );
  const kinds = parts
    .filter((part) => readText(part).words.length > 0)
    .map((part, at) => {
      const fresh = readText(part).stems.filter((stem) => !said.has(stem) && sources.has(stem));
      for (const stem of fresh) said.add(stem);
      return fresh.length < NEW_WORDS ? "nothing" : kindOf(part, at > 0);
    });
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  return {
    own: count("own"),
    team: count("team"),
    outcome: count("outcome"),
    nothing: count("nothing"),
    particular: PARTICULAR_CASE.test(bullets.join(". ")),
  };
}

function kindOf(part: string, isLater: boolean): "own" | "team" | "outcome" | "nothing" {
  const list = readText(part).words;
  const [first] = list;
  if (!first || list.length < 2) return "nothing";
  if (TEAM.test(part)) return "team";
  const isOwn = FIRST_PERSON_SINGULAR.test(part) || isPastForm(first.lower) || beginsWithVerb(part);
  if (isOwn) return "own";
  if (GENERAL_STATEMENT.test(part)) return "nothing";
  const happens = list.some(({ lower }) => isPastForm(lower)) || LASTING_CHANGE.test(part);
  return happens && isLater ? "outcome" : "nothing";
}
