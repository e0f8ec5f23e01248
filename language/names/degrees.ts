import { testedPattern } from "../text/row.js";
import { contentStems } from "../words/words.js";

/** Levels of formal education: 1 leaving school, 2 short degree, 3 first degree, 4 master, 5 doctorate. */
const DEGREE_LEVELS: [number, RegExp][] = [
  [5, testedPattern(/\b(?:ph\.? ?d|d\.?phil|doctorate|doctor of|doctoral degree)\b/gi, "PhD in botany", "Botany")],
  [
    4,
    testedPattern(
      /\b(?:master(?:['’]?s)?(?: degree| of)|master['’]?s|m\.? ?sc|mba|mph|msw|m\.?phil|meng|m\.?ed|ll\.?m)\b/gi,
      "Master of Arts",
      "Station master",
    ),
  ],
  [
    4,
    testedPattern(
      /(?<!,\s|[-–/])\b(?:MA|M\.A\.|MS|M\.S\.)(?![\w&-]|\s+(?:Office|Excel|Word|Project|Access|Teams|Outlook|PowerPoint|SQL|Dynamics|\d{5}))/g,
      "MA in History",
      "MS Office",
    ),
  ],
  [
    2,
    testedPattern(
      /\b(?:associate(?:['’]?s)? (?:degree|of)|A\.A\.S\.?|A\.S\.|AAS(?= in)|foundation degree|hn[cd]|higher national (?:diploma|certificate))\b/gi,
      "Associate degree",
      "Sales associate",
    ),
  ],
  [
    3,
    testedPattern(
      /\b(?:bachelor(?:['’]?s)?|b\.? ?sc|b\.?eng|ll\.?b|b\.?ed|bsw|undergraduate degree|first degree|diplom|(?:first|upper second|lower second|second|third)[- ]class honours|honours degree|2:[12])(?!\w)|\b(?:(?:hochschul|fach|universitäts|bachelor|ingenieur)?studium|(?:hochschul|studien)abschluss|staatsexamen)(?!\p{L})/giu,
      "BSc Nursing",
      "Nursing",
    ),
  ],
  [
    3,
    testedPattern(
      /(?<![-–/])\b(?:BA|B\.A\.|BS|B\.S\.|BBA|BFA)(?![\w&-]| (?:EN|ISO|IEC|PAS|OHSAS) ?\d| (?!19|20)\d{3,5}\b| (?!in\b|or\b|and\b|with\b|degree|hons|honours|level\b|from\b|at\b)\p{Ll})/gu,
      "BA in History",
      // British Standards.
      "BS EN 179, BS 7858",
    ),
  ],
  [
    1,
    testedPattern(
      /\b(?:high school (?:diploma|degree)|high school|ged|a[- ]levels?|(?:fach)?abitur|secondary school|(?:real|haupt)?schulabschluss|mittlere reife)\b/gi,
      "High school diploma",
      "Night school",
    ),
  ],
];
/** The level of a bachelor's degree. */
export const FIRST_DEGREE = 3;
/** "A high degree of accuracy" and "360 degree feedback" are not academic degrees. */
const ANY_DEGREE = testedPattern(
  /(?<!\b(?:high|certain|large|great|\d+)[ -])\bdegrees?\b(?! of (?:accuracy|care|skill|independence|autonomy|flexibility|responsibility|confidence|detail))/i,
  "A degree in nursing",
  "A high degree of care",
);

/** The levels of education that a text names, lowest first. "A degree" without further detail is a first degree. */
export function degreesIn(text: string): number[] {
  const named = DEGREE_LEVELS.flatMap(([rung, pattern]) => (text.match(pattern) ? [rung] : []));
  if (named.length === 0 && ANY_DEGREE.test(text)) return [FIRST_DEGREE];
  return [...new Set(named)].sort((a, b) => a - b);
}

// Removes the names of degrees. The subject, the school and the year remain.
function withoutDegrees(text: string): string {
  return DEGREE_LEVELS.reduce((rest, [, pattern]) => rest.replace(pattern, " "), text).replace(/\bdegrees?\b/gi, " ");
}

// Stems of words around a subject that do not name one: "or a related field", "comparable", "equivalent".
const NO_SUBJECT = new Set("relat compar equival field subject disciplin higher recognis recogn".split(" "));

/** The stems of a degree's subject; empty if none is named. */
export function subjectStems(text: string): string[] {
  return contentStems(withoutDegrees(text)).filter((stem) => !NO_SUBJECT.has(stem));
}

const NO_DEGREE = testedPattern(
  /\b(?:no|never (?:did|got|finished|had)|without|not) (?:a |any |my |have a )?(?:degree|university|bachelor)/iu,
  "I have no degree.",
  "I have a degree.",
);

/** True if a sentence says that the speaker has no degree. */
export function deniesDegree(text: string): boolean {
  return NO_DEGREE.test(text);
}
