import { testedPattern } from "../text/row.js";

const LANGUAGES = testedPattern(
  /\b(english|german|deutsch|french|français|spanish|español|italian|dutch|polish|portuguese|romanian|arabic|igbo|hindi|urdu|mandarin|chinese|cantonese|japanese|korean|russian|ukrainian|turkish|swedish|norwegian|danish|finnish|czech|slovak|hungarian|greek|bengali|punjabi|yoruba|swahili|somali|welsh|hebrew|vietnamese|thai|tagalog|lithuanian|latvian|estonian|bulgarian|croatian|serbian|albanian|persian|farsi|tamil|gujarati|malayalam|catalan|irish|gaelic|twi|amharic|tigrinya)\b/giu,
  "Good Polish",
  "Good manners",
);

/** Alternative names, mapped to the name that is used for the language. */
const SAME: Record<string, string> = {
  deutsch: "german",
  français: "french",
  español: "spanish",
  mandarin: "chinese",
  cantonese: "chinese",
  farsi: "persian",
};

/** The languages that a text names, in lower case, each by its English name. */
export function languagesIn(text: string): string[] {
  const named = [...text.matchAll(LANGUAGES)].map((match) => match[0].toLowerCase());
  return [...new Set(named.map((name) => SAME[name] ?? name))];
}

/** Levels 1–6 are the CEFR's A1–C2; 7 is a mother tongue. Words such as "fluent" have the level that they usually denote. */
const LEVELS: [number, RegExp][] = [
  [1, testedPattern(/\bA1\b|\b(?:beginner|a few words)\b/i, "Polish A1", "Polish")],
  [2, testedPattern(/\bA2\b|\b(?:basic|basics|elementary|some)\b/i, "Basic Polish", "Polish")],
  [3, testedPattern(/\bB1\b|\b(?:intermediate|conversational)\b/i, "Conversational Polish", "Polish")],
  [4, testedPattern(/\bB2\b|\b(?:good|working|solid|upper.intermediate)\b/i, "Polish B2", "Polish")],
  [
    5,
    testedPattern(
      /\bC1\b|\b(?:fluen\w*|proficien\w*|advanced|excellent|strong|business|negotiation)\b/i,
      "Fluent Polish",
      "Polish",
    ),
  ],
  [6, testedPattern(/\bC2\b/i, "Polish C2", "Polish")],
  [
    7,
    testedPattern(
      /\b(?:native|mother tongue|muttersprache|langue maternelle|first language|bilingual\w*)\b/i,
      "Polish, native",
      "Polish",
    ),
  ],
];

/** The language level that a text states, the highest if it states several; null if it states none. */
export function languageLevel(text: string): number | null {
  return LEVELS.filter(([, pattern]) => pattern.test(text)).at(-1)?.[0] ?? null;
}

const LEVELLED = new RegExp(
  `${LANGUAGES.source}[^.;,()]{0,30}?\\b[ABC][12]\\b|\\b[ABC][12]\\b (?:level )?(?:in |of )?${LANGUAGES.source}`,
  "giu",
);

/** The passages of a text that name a language with its CEFR level: "Dutch is at least B1". */
export function languageLevelsIn(text: string): string[] {
  return [...text.matchAll(LEVELLED)].map(([passage]) => passage);
}

/** Words that show, outside a list of languages, that a language is spoken. */
export const SPEAKS = /\b(?:bilingual\w*|fluent|native|spoken|speak|mother tongue)\b/i;
