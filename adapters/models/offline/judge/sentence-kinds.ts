import { actAndOutcome, beginsWithOwnAct, isState, saysOwnAct } from "../../../../language/acts.js";
import { partsOf, readText } from "../../../../language/sentences.js";
import { reportOf } from "../../../../language/telling.js";
import { sentences } from "../../../../language/text.js";
import {
  FIRST_PERSON_SINGULAR,
  GENERAL_STATEMENT,
  LASTING_CHANGE,
  OTHERS,
  OWN_PART,
  PARTICULAR_CASE,
  STEP_BOUNDARY,
  TEAM,
  withoutLabel,
  withoutOpening,
} from "../../../../language/wording.js";
import { isPastForm } from "../../../../language/words.js";

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
    sentences({ text: bullet, start: 0 }).flatMap(({ text }) =>
      withoutOpening(text).split(STEP_BOUNDARY).flatMap(actAndOutcome),
    ),
  );
  const kinds: Kind[] = [];
  for (const part of parts.filter((one) => readText(one).words.length > 0)) {
    const fresh = readText(part).stems.filter((stem) => !said.has(stem) && sources.has(stem));
    for (const stem of fresh) said.add(stem);
    kinds.push(fresh.length < NEW_WORDS ? "nothing" : kindOf(part, kinds));
  }
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  return {
    own: count("own"),
    team: count("team"),
    outcome: count("outcome"),
    nothing: count("nothing"),
    particular: PARTICULAR_CASE.test(bullets.join(". ")),
  };
}

/** The same for a German answer: its lines keep their "ich". */
export function countGermanKinds(lines: string[]): SentenceCounts {
  const reports = lines.flatMap((line) => sentences({ text: line, start: 0 })).map(({ text }) => reportOf(text));
  const firstAct = reports.indexOf("own");
  const count = (report: string) => reports.filter((one) => one === report).length;
  return {
    own: count("own"),
    team: count("team"),
    outcome: reports.filter((one, at) => one === "event" && firstAct >= 0 && at > firstAct).length,
    nothing: count("nothing"),
    // It is about one case if something happened beside the act, or if it has figures.
    particular: count("event") > 0 || lines.some((line) => readText(line).figures.length > 0),
  };
}

type Kind = "own" | "team" | "outcome" | "setting" | "nothing";

function kindOf(whole: string, before: Kind[]): Kind {
  const part = withoutOpening(whole);
  const list = readText(part).words;
  const [first] = list;
  if (!first || list.length < 2) return "nothing";
  const happens = list.some(({ lower }) => isPastForm(lower)) || LASTING_CHANGE.test(part);
  // "They renewed for two years", after the candidate's act, reports the reaction of others.
  if (OTHERS.test(part)) return happens && before.includes("own") ? "outcome" : "team";
  // "Our senior was off so I ran the round": the candidate acts too.
  if (TEAM.test(part) && !saysOwnAct(part)) return "team";
  if (FIRST_PERSON_SINGULAR.test(part) && !saysOwnAct(part) && !OWN_PART.test(part)) return "nothing";
  // "Saw a slow query and added an index": one of its parts is an act.
  const acts = partsOf(part).map((one) => readText(one).words[0]?.lower ?? "");
  const isOwn =
    FIRST_PERSON_SINGULAR.test(part) ||
    OWN_PART.test(part) ||
    (isPastForm(first.lower) && acts.some((word) => isPastForm(word) && !isState(word)));
  if (isOwn || beginsWithOwnAct(withoutLabel(part))) return "own";
  if (GENERAL_STATEMENT.test(part)) return "nothing";
  // Events before the candidate's first act are the setting.
  if (!before.includes("own")) return happens ? "setting" : "nothing";
  return happens ? "outcome" : "nothing";
}
