import type { Said } from "./statements.js";

/*
 * Words that make a claim larger by themselves: how often, how much of it, alone or first. Each has to be said, in these words
 * or in others of its row.
 */

const ROWS: [string, RegExp][] = [
  [
    "alone",
    /\b(?:alone|on my own|by myself|independent(?:ly)?|unaided|single-?handed(?:ly)?|without (?:help|supervision|support)|sole(?:ly)?|unsupervised|unassisted|own decision|own initiative|own responsibility)\b/iu,
  ],
  [
    "all",
    /\b(?:all|both|two|2|every|each|entire(?:ly)?|whole|fully|complete(?:ly)?|always|any|consistent(?:ly)?|throughout|across the board|hundred per ?cent|100 ?%)\b/iu,
  ],
  ["only", /\b(?:only|sole|just|nothing but|exclusive(?:ly)?|no ?(?:one|body) else)\b/iu],
  ["first", /\b(?:first|1st|pioneer\w*|initial(?:ly)?)\b/iu],
  [
    "never",
    /\b(?:never|no|not|none|zero|without|nobody|nothing|nor|neither|n['’]t|yet to|has ?n['’]?t|have ?n['’]?t|did ?n['’]?t|was ?n['’]?t|rather than|instead of)\b|n['’]t\b/iu,
  ],
  [
    "best",
    /\b(?:best|top|highest|leading|fastest|most|largest|biggest|greatest|outstanding|number one|record|lowest|fewest|least|quickest|shortest|longest|busiest|youngest|award\w*|winn\w*|prize)\b/iu,
  ],
  [
    "better",
    /\b(?:better|faster|fewer|less|more|quicker|higher|lower|larger|bigger|rarer|shorter|longer|smoother|safer|earlier|later|cheaper|half)\b/iu,
  ],
  [
    "holds",
    /\b(?:hold|holds|held|have|has|had|got|passed|valid|current|certified|qualified|licen[cs]ed|accredited|registered|gained|obtained|earned|completed|renewed|signed off|good until|in date|until|yes)\b/iu,
  ],
  [
    "a proof",
    /\b(?:certificat\w*|certified|cert|certs|diploma\w*|degree|award\w*|qualif\w*|licen[cs]\w*|accredit\w*|card|ticket|NVQ|BTEC|GCSE|A[- ]levels?|level \d|signed off)\b/iu,
  ],
  ["valid", /\b(?:valid|current|in date|good (?:until|till|through)|renew\w*|until|till|expires)\b/iu],
  [
    "since",
    /\b(?:since|onwards?|from \S+ on|until now|till now|still|now|present|current(?:ly)?|to date|today|these days|ever since|so far|going on)\b/iu,
  ],
  ["daily", /\b(?:daily|(?:a|per|each|every|most|the same) day|days?)\b/iu],
  ["nightly", /\b(?:nightly|(?:a|per|each|every|most) (?:night|evening)|nights?|evenings?)\b/iu],
  [
    "weekly",
    /\b(?:weekly|(?:a|per|each|every|most|some|in a) weeks?|weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/iu,
  ],
  ["fortnightly", /\b(?:fortnight\w*|(?:every )?(?:two|second|other) weeks?|bi-?weekly|twice a month)\b/iu],
  ["monthly", /\b(?:monthly|(?:a|per|each|every|most|once a|in a) months?|months?)\b/iu],
  ["quarterly", /\b(?:quarterly|(?:a|per|each|every) (?:quarter|three months|term)|quarters?)\b/iu],
  [
    "yearly",
    /\b(?:yearly|annual(?:ly)?|(?:a|per|each|every|once a|most) years?|years?|p\.?a\.?|in (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|fall))\b/iu,
  ],
  ["hourly", /\b(?:hourly|(?:an|per|each|every|half) hours?|hours?|half[- ]hourly|h)\b/iu],
  ["half an hour", /\b(?:half[- ](?:an )?hour(?:ly)?|hour and a half|30 min\w*)\b/iu],
  ["half a year", /\b(?:half[- ](?:a )?year(?:ly)?|(?:six|6) months)\b/iu],
  ["a year and a half", /\b(?:(?:a|one) year and a half|(?:18|eighteen) months|1[.,]5 years|one and a half years)\b/iu],
  ["per shift", /\b(?:(?:a|per|each|every|most) shifts?|shifts?)\b/iu],
];

/** Only these are asked of a claim; the other words of their rows merely bear them out. */
const ASKED: Record<string, RegExp> = {
  alone:
    /\b(?:alone|on my own|by myself|independent(?:ly)?|unaided|single-?handed(?:ly)?|solely|unsupervised|unassisted|own decision|own initiative)\b/iu,
  all: /\b(?:all|both|every|each|entire|entirely|whole|fully|always|consistently)\b/iu,
  only: /\b(?:only|sole|exclusively)\b/iu,
  first: /\b(?:first|pioneer\w*)\b/iu,
  never: /\b(?:never|no|none|zero|without|nobody)\b/iu,
  best: /\b(?:best|top|highest|leading|fastest|most|largest|biggest|greatest|outstanding|record-\w+|lowest|quickest|busiest|youngest|award\w*|prize)\b/iu,
  better:
    /\b(?:better|faster|fewer|less|more|quicker|higher|lower|larger|bigger|rarer|shorter|smoother|safer|earlier|cheaper)\b/iu,
  since: /\bsince\b/iu,
  valid: /\bvalid\b/iu,
  holds: /\b(?:holds?|holding|certified|licen[cs]ed|accredited|qualified as)\b/iu,
  "a proof": /\b(?:certificates?|certification|certified|diploma|accredited|accreditation)\b/iu,
  daily: /\b(?:daily|(?:a|per|each|every) day)\b/iu,
  nightly: /\b(?:nightly|(?:a|per|each|every) (?:night|evening))\b/iu,
  weekly: /\b(?:weekly|(?:a|per|each|every) week)\b/iu,
  fortnightly: /\b(?:fortnight\w*|bi-?weekly)\b/iu,
  monthly: /\b(?:monthly|(?:a|per|each|every) month)\b/iu,
  quarterly: /\b(?:quarterly|(?:a|per|each|every) quarter)\b/iu,
  yearly: /\b(?:yearly|annual(?:ly)?|(?:a|per|each|every) year)\b/iu,
  hourly: /\b(?:hourly|(?:an|per|each|every) hour)\b/iu,
  "half an hour": /\bhalf[- ](?:an )?hour(?:ly)?\b/iu,
  "half a year": /\bhalf[- ](?:a )?year(?:ly)?\b/iu,
  "a year and a half": /\b(?:a|one) year and a half\b/iu,
  "per shift": /\b(?:a|per|each|every) shift\b/iu,
};

/** Exact words of a clause that no statement says in these or other words. */
export function missingExact(clause: Said, statements: Said[]): string[] {
  return ROWS.flatMap(([name, borneOut]) => {
    const asked = ASKED[name]?.exec(clause.text)?.[0];
    if (asked === undefined || statements.some(({ text }) => borneOut.test(text))) return [];
    return [asked];
  });
}

const EXACT_WORD = new RegExp(
  `^(?:${Object.values(ASKED)
    .map(({ source }) => source)
    .join(
      "|",
    )}|day|days|week|weeks|month|months|quarter|year|years|hour|hours|shift|night|evening|own|decision|initiative)$`,
  "iu",
);

/** True for a word that `missingExact` decides about. */
export function isExact(word: string): boolean {
  return EXACT_WORD.test(word);
}
