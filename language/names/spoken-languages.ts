import { testedPattern } from "../text/row.js";

/** Languages by their English names, with their ISO codes where they have German names of their own. */
const CODES: Record<string, string | null> = Object.fromEntries(
  `english:en german:de french:fr spanish:es italian:it dutch:nl polish:pl portuguese:pt romanian:ro arabic:ar igbo hindi urdu chinese:zh
   cantonese:yue mandarin japanese:ja korean:ko russian:ru ukrainian:uk turkish:tr swedish:sv norwegian:no danish:da finnish:fi czech:cs slovak:sk
   hungarian:hu greek:el bengali:bn punjabi yoruba swahili:sw somali welsh:cy hebrew:he vietnamese:vi thai:th tagalog lithuanian:lt latvian:lv
   estonian:et bulgarian:bg croatian:hr serbian:sr albanian:sq persian:fa farsi tamil gujarati malayalam catalan:ca irish:ga gaelic twi
   amharic:am tigrinya bosnian:bs kurdish:ku slovenian:sl macedonian:mk`
    .split(/\s+/)
    .map((entry): [string, string | null] => {
      const [name = "", code] = entry.split(":");
      return [name, code ?? null];
    }),
);

/** Alternative names, mapped to the name that is used for the language. */
const SAME: Record<string, string> = {
  ...Object.fromEntries(Object.entries(CODES).flatMap(([name, code]) => (code ? [[germanName(code), name]] : []))),
  français: "french",
  español: "spanish",
  mandarin: "chinese",
  cantonese: "chinese",
  kantonesisch: "chinese",
  farsi: "persian",
};

function germanName(code: string): string {
  const name = new Intl.DisplayNames(["de"], { type: "language" }).of(code) ?? code;
  return name.toLowerCase();
}

const LANGUAGES = testedPattern(
  new RegExp(
    `(?<!\\p{L})(${[...Object.keys(CODES), ...Object.keys(SAME)].join("|")})(?:(?:sprach)?kenntniss?en?)?(?!\\p{L})`,
    "giu",
  ),
  "Gute Englischkenntnisse",
  "Deutsche Bahn",
);

const NAMES = new Set([...Object.keys(CODES), ...Object.keys(SAME)]);
/** Of a German name: "Englischkenntnisse". */
const KNOWLEDGE_OF = /(?:sprach)?kenntniss?en?$/u;

/** The languages that a text names, in lower case, each by its English name. */
export function languagesIn(text: string): string[] {
  // Word by word: a pattern of all names is tried at every letter of a long text.
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = words.map((word) => word.replace(KNOWLEDGE_OF, "")).filter((word) => NAMES.has(word));
  return [...new Set(named.map((name) => SAME[name] ?? name))];
}

/** Levels 1–6 are the CEFR's A1–C2; 7 is a mother tongue. Words such as "fluent" have the level that they usually denote. */
const LEVELS: [number, RegExp][] = [
  [1, testedPattern(/\bA1\b|\b(?:beginner|a few words|anfänger)\b/i, "Polish A1", "Polish")],
  [
    2,
    testedPattern(
      /\bA2\b|\b(?:basic|basics|elementary|some|grundkenntnisse?n?|schulkenntnisse?n?)\b/i,
      "Basic Polish",
      "Polish",
    ),
  ],
  [
    3,
    testedPattern(
      /\bB1\b|\b(?:intermediate|conversational|konversationssicher\w*)\b/i,
      "Conversational Polish",
      "Polish",
    ),
  ],
  [4, testedPattern(/\bB2\b|\b(?:good|working|solid|upper.intermediate|gut(?:e[nrs]?)?)\b/i, "Polish B2", "Polish")],
  [
    5,
    testedPattern(
      /\bC1\b|\b(?:fluen\w*|proficien\w*|advanced|excellent|strong|business|negotiation|sehr gut(?:e[nrs]?)?|verhandlungssicher\w*)\b|\bflie(?:ß|ss)end/i,
      "Fluent Polish",
      "Polish",
    ),
  ],
  [6, testedPattern(/\bC2\b/i, "Polish C2", "Polish")],
  [
    7,
    testedPattern(
      /\b(?:native|mother tongue|muttersprach\w*|langue maternelle|first language|bilingual\w*)\b/i,
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
export const SPEAKS =
  /\b(?:bilingual\w*|fluent|native|spoken|speak|mother tongue|muttersprach\w*)\b|\bflie(?:ß|ss)end/i;
