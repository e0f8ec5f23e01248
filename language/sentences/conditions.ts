import { testedPattern } from "../text/row.js";
import { MONTH } from "../times/times.js";

/** A kind of working condition, as opposed to a skill. */
export type Topic = "place" | "right_to_work" | "times" | "travel" | "transport" | "start";

const TIMES =
  "shifts?|rota|rotas|rotation|nights?|weekends?|evenings?|bank holidays?|overtime|on.call|call.?out|standby|\\d+.hour week|unsocial hours|double days|earl(?:y|ies)|lates?|saturdays?|sundays?|full.time|part.time|flexible hours|hours";

const TIMES_IN = testedPattern(
  new RegExp(`(?<!\\b(?:per|each|every|a|on) )\\b(?:${TIMES})\\b`, "gi"),
  "Work at weekends",
  "Work at the counter",
);

/** The patterns of each topic: `asked` for the wording of a requirement, `shown` for a résumé line that answers it. */
export const TOPICS: { topic: Topic; asked: RegExp; shown: RegExp }[] = [
  {
    topic: "right_to_work",
    asked: testedPattern(
      /\b(?:right to work|(?:entitled|permission|permitted) to work|eligib\w+ to work|authori[sz]ed to work|work (?:permit|authori[sz]ation)|visa|sponsorship|(?:U\.?S\.?|UK|EU) (?:person|citizen|national)|citizenship)\b/i,
      "Right to work in the UK",
      "Work in the UK",
    ),
    shown: testedPattern(
      /\b(?:right to work|work (?:permit|authori[sz]ation)|citizen\w*|settled status|indefinite leave|permanent resident|green card|(?:british|EU|UK|U\.?S\.?) national|national of|nationality|permission to work)\b/i,
      "EU citizen",
      "Leeds",
    ),
  },
  {
    topic: "start",
    asked: testedPattern(
      new RegExp(
        `\\b(?:start date|start (?:immediately|straight away|at once)|immediate start|available (?:immediately|at short notice)|start(?:s|ing)? (?:in|on|from|as of) (?:${MONTH}|\\d))`,
        "i",
      ),
      "Immediate start",
      "A good start",
    ),
    shown: testedPattern(
      /\b(?:available (?:immediately|from|now|at once)|immediate(?:ly)? available|free to start|notice period|(?:days|weeks|months?)['’]? notice)\b/i,
      "Available immediately",
      "Began in May",
    ),
  },
  {
    topic: "transport",
    asked: testedPattern(
      /\b(?:own|access to (?:a|your own)|a) (?:reliable )?(?:car|transport(?:ation)?|vehicle|van)\b|\bcar owner\b|\b(?:car|vehicle|van|transport(?:ation)?|tools) of (?:your|their) own\b|^(?:your )?own (?:\w+ )?tools\b/i,
      "Own car",
      "Car parts",
    ),
    shown: testedPattern(
      /\b(?:own (?:car|transport|vehicle|van|(?:\w+ )?tools)|car owner|with car)\b/i,
      "Own transport",
      "Transport manager",
    ),
  },
  {
    topic: "travel",
    asked: testedPattern(
      /\b(?:nights? (?:a|per|each) (?:week|month)(?: away)?|away from home|overnight stays?|days of travel|travel (?:\(?\d+|abroad|within|across|to|between|up to|nation\w*|international\w*|occasional\w*)|(?:out|away) (?:\w+ ){0,2}nights?)\b|^travel\b|\bnights? away\b/i,
      "Travel abroad",
      "A travel agency",
    ),
    shown: testedPattern(
      /\b(?:travel\w*|away from home|overnight|out \w+ to \w+|home (?:on|every) weekends?)\b/i,
      "I travel a lot",
      "I stay here",
    ),
  },
  {
    topic: "place",
    asked: testedPattern(
      /\b(?:based (?:in|at)|^liv(?:e|ing) (?:in|near)|liv(?:e|ing) within|resid\w+ (?:in|near|within)|working place|located in|commut\w+|on-?site|days? (?:a|per) week (?:in|at) the (?:office|site)|office (?:\w+ ){1,2}days? (?:a|per) week|relocat\w+|position is remote|hybrid working)\b/i,
      "Based in Leeds",
      "Bread of Leeds",
    ),
    shown: testedPattern(
      /\b(?:based in|liv(?:e|ing) in|resident|relocat\w+|commut\w+|on-?site|hybrid|days in the office)\b/i,
      "Living in Leeds",
      "Leeds United",
    ),
  },
  {
    topic: "times",
    asked: testedPattern(
      /^(?:\w+ ){0,2}(?:waking |night |second |third |day |late |early |weekend |evening |alternate |rotating |double |split )(?:shifts?|nights|days|work)\b|\b(?:(?:full|part).time|on.call|hours? (?:a|per) week|after.hours|rotating basis|shift rota|split shifts|term.time only|unsocial hours|shift (?:work|pattern|system)|rotating shifts?|(?:work|working|cover) (?:[\w-]+ ){0,3}(?:nights|weekends?|evenings|shifts|bank holidays|double days|overtime))\b|\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?\s*(?:to|-|–)\s*\d{1,2}(?:[:.]\d\d| ?(?:am|pm))|\b(?:mon|tues)day (?:to|through|-) \w+|^(?:about )?\d{2}(?:\.\d+)?[- ]hours?(?: a)? week\b|^(?:(?:one|two|three|an?|every|alternate|occasional|some|the odd) )?(?:(?:late|early|third|second|fourth|other) )?(?:saturdays?|sundays?|weekends?|evenings?|nights?|call-?out|standby)(?: \w+)? (?:an?|per|in|every|until|from|each)\b/i,
      "Rotating shifts",
      "A night porter",
    ),
    shown: testedPattern(new RegExp(`\\b(?:${TIMES})\\b`, "i"), "Worked nights", "Worked in Leeds"),
  },
];

/** If the sentence has one of these words, "weekends" or "travel" in the title is a condition. */
const MAKES_A_CONDITION = testedPattern(
  /\b(?:able|available|availability|willing\w*|prepared|flexib\w+|ready|must|required|need)\b/i,
  "You are able to work nights",
  "Night audit",
);
const TOPIC_WORD = testedPattern(
  new RegExp(`^(?:\\w+ ){0,3}(?:${TIMES}|travel)\\b`, "i"),
  "Rotating shifts",
  "Planning of all the work on shifts",
);
const NOT_A_CONDITION = testedPattern(
  /\b(?:experience|degree|licen[cs]e|record|skills?|knowledge|lead|manage\w*|plan\w*|reports?)\b/i,
  "Experience of night audits",
  "Nights and weekends",
);

/** The working conditions that a requirement is about; empty for a skill, a qualification or experience. */
export function topicsOf(title: string, sentence = title): Topic[] {
  if (NOT_A_CONDITION.test(title)) return [];
  const topics = TOPICS.filter(({ asked }) => asked.test(title)).map(({ topic }) => topic);
  if (topics.length === 0 && MAKES_A_CONDITION.test(sentence) && TOPIC_WORD.test(title))
    return [/\btravel\b/i.test(title) ? "travel" : "times"];
  return topics;
}

/** Words that say that someone is available, willing or settled. */
export const AVAILABILITY = testedPattern(
  /\b(available|willing|happy to|able to|flexible|open to|own car|full,? clean|prepared to|right to work|work permit|citizen|settled|resident|immediately|since|currently)\b/i,
  "Happy to work weekends",
  "Weekends are busy there",
);
const WITHIN = testedPattern(/\b(?:within|near|close to)\b/i, "Lives within ten miles", "Lives in Leeds");

/** True if two conditions share a working time: "internal rotation to nights", "rotation, including nights". */
export function sameTimes(a: string, b: string): boolean {
  // Nights away are another condition than night shifts.
  if (/\baway\b/iu.test(a) !== /\baway\b/iu.test(b)) return false;
  const times = timesIn(a);
  return timesIn(b).some((time) => times.includes(time));
}

/** True if the text names the place, alone or as part of a hyphenated word. `place` is in lower case. */
export function names(text: string, place: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => word === place || word.split("-").includes(place));
}

/** The working times that a text names ("night", "weekend"), in lower case and singular. "Per shift" does not count. */
export function timesIn(text: string): string[] {
  return [...text.matchAll(TIMES_IN)].map(([time]) =>
    time.toLowerCase().replace(/\W/g, " ").replace(/ies$/, "y").replace(/s$/, ""),
  );
}

/** The places that a condition names, in lower case: its capitalised words except the first. */
export function placeOf(title: string): string[] {
  const rest = WITHIN.test(title) ? title.slice(title.search(WITHIN)) : title;
  return [...rest.matchAll(/(?<=\s)\p{Lu}[\p{L}-]{2,}/gu)].map(([place]) => place.toLowerCase());
}
