import { testedPattern } from "../row.js";
import { words } from "../words.js";
import { verbForm } from "./verbs.js";

/*
 * One sentence often asks for several things. It is split where something of another kind follows ("a forklift licence and a
 * diploma in catering") and where another activity follows ("write care notes, help people to move and lead a team"). Verbs
 * that share an object stay together ("load and unload").
 */

const ALSO = testedPattern(
  /(?:,?\s+and|,?\s+plus|,)\s+(?=(?:an?\s+|the\s+|some\s+|good\s+|sound\s+|working\s+|thorough\s+|strong\s+|current\s+|valid\s+|full\s+|up-to-date\s+)*(?:at least (?:\w+ )?years|\d+\+? years|access to|knowledge of|understanding of|experience (?:of|in|with)|ability to|evidence of|degree in|certificate|licen[cs]e|driving licen[cs]e|willingness to|training in|membership of)\b)|,?\s+plus\s+(?=\p{Lu})|,?\s+(?:and so|as) (?:would|is|are)\s+|,?\s+and\s+(?=(?:will (?:have|hold|need)|be (?:confident|able|comfortable|willing|prepared))\b)|,?\s+and\s+(?=(?:you(?:[’']ll| will)? (?:also )?(?:need|must|should|have)|able to|not less than|at least|at home with)\b)|,?\s+(?:and|but)\s+(?:when|if|where|once) [^,]{3,50}? (?=you will\b)/iu,
  "Good with numbers, and knowledge of payroll",
  "Good with numbers and with people",
);
/** "experience of baking bread and of serving guests" */
const AGAIN = testedPattern(
  /^(.*\b(?:experience|knowledge|understanding|evidence) (of|in|with) .+?)\s+and\s+(?=\2\s)/is,
  "experience of payroll and of pensions",
  "experience of payroll and pensions",
);
/** "a full licence and a car of your own": two things, each with its article. */
const TWO_THINGS = testedPattern(
  /(?<=\b(?:need|hold|have|bring|must have|essential:)\b(?: (?:an?|your)\b| \p{Lu})(?:(?!\b(?:between|who|which|that)\b)[^,;:]){3,80}),?\s+and\s+(?=(?:an?|your)\s)/iu,
  "You need a licence and a car of your own",
  "You need a mix of bread and cakes",
);
/** Times that follow others: "…, with one Saturday in three and one late evening". */
const FURTHER_TIMES = testedPattern(
  /,?\s+(?:and|with|plus|including)\s+(?=(?:(?:an?|one|two|three|every|occasional|some) (?:\p{L}+ )?(?:nights?|weekends?|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|(?:an? )?(?:call-?out|on-call|standby) (?:one|every|once))\b)/iu,
  "40 hours, with one Saturday in three",
  "Rotation, including nights and weekends",
);
const JOINT = /(?:,\s+(?:and\s+)?|\s+and\s+)(?:you will (?:also )?|to (?=\p{Ll}))?/giu;
/** A part that refers to the one before it and means nothing alone. */
const ANAPHORA = testedPattern(
  /^\S+\s+(?:\S+\s+)?(?:(?:it|them|this|that|these|those|so|one another|each other|both|the (?:findings|results?|outcomes?|same))\b|what(?:\s+\S+){0,3}$)/i,
  "Improve them",
  "Improve reports",
);

/** Splits a sentence into the things of different kinds that it asks for; returns the sentence itself if there is only one. */
export function splitRequirements(sentence: string): string[] {
  return sentence
    .split(ALSO)
    .flatMap((part) => part.split(TWO_THINGS))
    .flatMap((part) => {
      const again = AGAIN.exec(part)?.[1];
      return again === undefined ? [part] : [again, part.slice(again.length).replace(/^\s+and\s+\S+\s+/, "")];
    });
}

/** Splits working times: "40 hours a week, with one Saturday in three". */
export function splitTimes(condition: string): string[] {
  return condition.split(FURTHER_TIMES);
}

/** Splits a list of activities before each further verb, if the verb before has an object. */
export function splitActivities(text: string): string[] {
  const form = firstForm(text);
  if (form === null) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const joint of text.matchAll(JOINT)) {
    const next = text.slice(joint.index + joint[0].length);
    const [word = ""] = next.split(/[\s,]/);
    if (verbForm(word) !== form || ANAPHORA.test(next) || !/^\S+\s+\S/.test(next)) continue;
    const before = text.slice(from, joint.index);
    if (!hasObject(before) || endsInVerb(before) || mayBeNoun(joint[0], next)) continue;
    parts.push(text.slice(from, joint.index));
    from = joint.index + joint[0].length;
  }
  return [...parts, text.slice(from)];
}

function firstForm(text: string) {
  for (const { text: word } of words(text).slice(0, 3)) {
    const form = verbForm(word);
    if (form !== null) return form;
  }
  return null;
}

// True if there is more than verbs: "load and unload" has no object yet.
function hasObject(text: string): boolean {
  return (
    words(text).filter(({ text: word }) => verbForm(word) === null && word.length > 2 && word !== "and").length > 0
  );
}

// "record and interpret ECGs": the two verbs share an object.
function endsInVerb(text: string): boolean {
  const list = words(text);
  // "write the packs and take the bookings": "packs" is a noun.
  return (
    list.length > 1 &&
    verbForm(list.at(-1)?.text ?? "") === firstForm(text) &&
    !ALSO_A_NOUN.test(list.at(-1)?.text ?? "")
  );
}

const ALSO_A_NOUN =
  /^(?:act|answer|audit|balance|book|brief|catch|change|charge|check|coach|code|contact|control|cook|design|document|draft|estimate|file|fit|fix|forecast|guide|hand|help|hire|host|influence|issue|label|lead|lift|line|load|log|look|machine|map|mark|market|measure|mentor|mix|model|monitor|order|pack|paint|place|plan|play|position|post|practise|present|price|process|produce|program|project|purchase|raise|reach|repair|report|request|research|review|run|sample|scan|schedule|screen|seal|service|set|shape|share|ship|sign|spar|stay|stock|store|structure|study|supply|support|survey|talk|test|trace|track|trade|transfer|transport|travel|treat|tune|turn|update|upgrade|use|visit|walk|wash|watch|weld|wire|work|wrap)$/i;

const HAS_OBJECT = /^\S+\s+(?:(?:the|an?|our|your|their|all|any|up|on|out|in|with)\b|\S+s?['’])/i;

const THING_IN_ING =
  /^(?:packing|serving|cutting|booking|training|operating|planning|reporting|working|meeting|testing|cooking|cleaning|writing|reading|shipping|marketing|hiring)$/i;

// In "design and test plans" "test" may be a noun; in "and test the plans" it is a verb.
function mayBeNoun(joint: string, next: string): boolean {
  const [word = ""] = next.split(/\s/);
  // ", packing lists": things, not activities.
  if (THING_IN_ING.test(word) && /^\S+ \S+s(?:,|$)/.test(next)) return true;
  return !joint.includes(",") && ALSO_A_NOUN.test(word) && !HAS_OBJECT.test(next);
}
