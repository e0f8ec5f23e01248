import { partsOf } from "../sentences/repeating.js";
import { testedPattern } from "../text/row.js";
import { figures, isWhen } from "./numbers.js";

const LED = testedPattern(
  /(?<!-)\b(?:led|leads?|leading|ran|runs?|running|headed|head of|direct(?:s|ed)|chair(?:s|ed)|supervis\w+|overs(?:aw|ee\w*)|coordinat\w+|responsible for|in charge|mentor\w*|manag(?:e|ed|es|ing))\b/iu,
  "Led a crew of four",
  "Joined a crew of four",
);
const OWNED = testedPattern(
  /\b(?:owned|owns|founded|founder|established|launched|single-handedly|spearheaded|pioneered|initiated)\b/iu,
  "Founded the choir",
  "Sang in the choir",
);

const TAUGHT = testedPattern(
  /\b(?:train(?:ed|s|ing|er)|teach(?:es|ing|er)?|taught|coach(?:ed|es|ing)?|instruct\w*|guid(?:ed|es|ing)|manager)\b/iu,
  "Trained two apprentices",
  "Began as an apprentice",
);

const SUPERVISES = testedPattern(
  /^(?:\p{L}+ (?:of|in|with) )?(?:supervis(?:e|es|ing|ion)|mentor(?:s|ing)?|line.manag(?:e|es|ing))\b/iu,
  "Supervising apprentices",
  "Working under supervision",
);

/** True if a requirement asks to supervise or mentor somebody. */
export function asksToSupervise(title: string): boolean {
  return SUPERVISES.test(title);
}

/** True if a text says anywhere that somebody was led, managed or taught. */
export function saysLed(text: string): boolean {
  return LED.test(text) || TAUGHT.test(text);
}

/** The word at the beginning of a part of a sentence that claims leadership or ownership ("led", "founded"), or null. */
export function scopeIn(text: string): string | null {
  // In other positions the word may mean something else: "the supervisor was off", "an ad with a lead form".
  const openings = partsOf(text).map((part) => part.split(/\s+/u).slice(0, OPENING_WORDS).join(" "));
  const claims = (pattern: RegExp) =>
    openings
      .map((opening) => pattern.exec(opening))
      .flatMap((found) => (found && LEADS_UP.test(found.input.slice(0, found.index)) ? [found[0]] : []))[0];
  return claims(OWNED) ?? claims(LED) ?? null;
}
/** In words: "Was responsible for". */
const OPENING_WORDS = 3;
// "The backup ran 11 hours" is no person's claim.
const LEADS_UP = testedPattern(
  /^(?:(?:i|we|and|then|also|was|were|am|have|had|been|jointly|personally|successfully|directly|co)[\s-]+)*$/iu,
  "Was ",
  "Backup ",
);

/** The passage that gives a change as "from A to B" in figures, verbatim; null if there is none. */
export function changeIn(text: string): string | null {
  const measured = figures(text).filter((figure) => !isWhen(text, figure));
  for (const [index, first] of measured.entries()) {
    const second = measured[index + 1];
    const before = /\bfrom\b[^,.;]{0,25}$/iu.exec(text.slice(0, first.start));
    if (!second || !before || !/^[^,.;]{0,20}?\bto\b[^,.;]{0,10}$/iu.test(text.slice(first.end, second.start)))
      continue;
    return text.slice(before.index, second.end).trim();
  }
  return null;
}
