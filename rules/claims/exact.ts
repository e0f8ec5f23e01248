import type { Said } from "./statements.js";

/*
 * Words that make a claim larger by themselves: how often, how much of it, alone or first. What a claim asks for has to be
 * said, in these words or in others that say as much; never by its opposite.
 */

interface Row {
  asked: RegExp;
  borneOut: RegExp;
}

const row = (asked: string, also = ""): Row => ({
  asked: new RegExp(`\\b(?:${asked})\\b`, "iu"),
  borneOut: new RegExp(`\\b(?:${asked}${also === "" ? "" : `|${also}`})\\b`, "iu"),
});
/** "Daily" and "a day"; the unit alone tells a length of time and no rate. */
const rate = (unit: string, adverb: string, also = ""): Row =>
  row(
    `${adverb}|(?:an?|per|each|every) ${unit}`,
    `(?:most|the same|some|once an?|in an?|(?:long )?)${unit}s? (?:an?|per|each|every)|(?:most|some) ${unit}s?|in an? (?:\\p{L}+ )?${unit}${also}`,
  );

const ROWS: Row[] = [
  row(
    "alone|on my own|by myself|independent(?:ly)?|unaided|single-?handed(?:ly)?|solely|unsupervised|unassisted|own decision|own initiative",
    "without (?:help|supervision|support)|own responsibility",
  ),
  row(
    "all|every|each|entire|entirely|whole|fully|always|consistently",
    "complete(?:ly)?|any|throughout|hundred per ?cent|100 ?%",
  ),
  // "All but 11 of them" and "11 of them" are opposites.
  row("all but|all except|all apart from|none but|everyone but|everything but|apart from|other than"),
  row("both", "two|2|all"),
  row("only|sole|exclusively", "just|nothing but|no ?(?:one|body) else"),
  {
    asked: /\b(?:first|pioneer\w*)\b/iu,
    borneOut: /(?<!\bat )\b(?:first|1st)\b(?! (?:aid|month|week|day|year|term))|\bpioneer\w*/iu,
  },
  {
    asked: /\b(?:never|no|none|zero|without|nobody)\b/iu,
    borneOut:
      /\b(?:never|no|not|none|zero|without|nobody|nothing|nor|neither|yet to|rather than|instead of)\b|n['’]?t\b/iu,
  },
  row(
    "best|top|highest|leading|fastest|most|largest|biggest|greatest|outstanding|record-\\w+|busiest|award\\w*|prize",
    "number one|record|winn\\w*|longest",
  ),
  row("lowest|quickest|youngest", "fewest|least|shortest|fastest"),
  row("better|more|higher|larger|bigger|smoother|safer", "longer|improv\\w*"),
  row("faster|quicker|earlier", "sooner|less time|shorter"),
  row("fewer|less|lower|rarer|shorter|cheaper", "smaller|down|fell|half"),
  {
    asked: /\bsince\b/iu,
    borneOut:
      /\b(?:since|onwards?|from \S+ on|until now|till now|still|now|present|current(?:ly)?|to date|today|these days|so far)\b/iu,
  },
  row("valid", "current|in date|good (?:until|till|through)|renew\\w*|expires"),
  {
    asked: /\b(?:holds?|holding|certified|licen[cs]ed|accredited|qualified as)\b/iu,
    borneOut:
      /\b(?:hold|holds|have|has|got|passed|valid|certified|qualified|licen[cs]ed|accredited|registered|gained|obtained|earned|completed|renewed|signed off|good until|in date|yes)\b/iu,
  },
  row(
    "certificates?|certification|certified|diploma|accredited|accreditation",
    "cert|certs|degree|award\\w*|qualif\\w*|licen[cs]\\w*|card|ticket|NVQ|BTEC|GCSE|A[- ]levels?|level \\d|signed off",
  ),
  rate("day", "daily"),
  rate("(?:night|evening)", "nightly"),
  rate("week", "weekly", "|(?:mon|tues|wednes|thurs|fri|satur|sun)days"),
  row("fortnight\\w*|bi-?weekly", "(?:every )?(?:two|second|other) weeks?|twice a month"),
  rate("month", "monthly"),
  rate("quarter", "quarterly", "|every three months|a term"),
  rate("year", "yearly|annual(?:ly)?", "|p\\.?a\\.?"),
  rate("hour", "hourly", "|half[- ]hourly"),
  rate("shift", "per shift"),
  row("half[- ](?:an )?hour(?:ly)?", "hour and a half|30 min\\w*"),
  row("half[- ](?:a )?year(?:ly)?", "(?:six|6) months"),
  row("(?:a|one) year and a half", "(?:18|eighteen) months|1[.,]5 years|one and a half years"),
];

/** Exact words of a clause that no statement says in these or in words that say as much. */
export function missingExact(clause: Said, statements: Said[]): string[] {
  return ROWS.flatMap(({ asked, borneOut }) => {
    const found = asked.exec(clause.text)?.[0];
    if (found === undefined || statements.some(({ text }) => borneOut.test(text))) return [];
    return [found];
  });
}

const EXACT_WORD = new RegExp(
  `^(?:${ROWS.map(({ asked }) => asked.source).join("|")}|days?|weeks?|months?|quarter|years?|hours?|shift|night|evening|own|decision|initiative)$`,
  "iu",
);

/** True for a word that `missingExact` decides about. */
export function isExact(word: string): boolean {
  return EXACT_WORD.test(word);
}
