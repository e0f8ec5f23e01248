import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import type { ResumeEvidence } from "./evidence.js";

const LANGUAGES =
  /\b(english|german|deutsch|french|français|spanish|español|italian|dutch|polish|portuguese|romanian|arabic|igbo|hindi|urdu|mandarin|chinese|cantonese|japanese|korean|russian|ukrainian|turkish|swedish|norwegian|danish|finnish|czech|slovak|hungarian|greek|bengali|punjabi|yoruba|swahili|somali|welsh|hebrew|vietnamese|thai|tagalog|lithuanian|latvian|estonian|bulgarian|croatian|serbian|albanian|persian|farsi|tamil|gujarati|malayalam|catalan|irish|gaelic|twi|amharic|tigrinya)\b/giu;

/** Other names of a language. */
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

/** Levels 1–6 are the CEFR's A1–C2; 7 is a mother tongue. Words stand for the level that they are commonly given. */
const LEVELS: [number, RegExp][] = [
  [1, /\bA1\b|\b(?:beginner|a few words)\b/i],
  [2, /\bA2\b|\b(?:basic|basics|elementary|some)\b/i],
  [3, /\bB1\b|\b(?:intermediate|conversational)\b/i],
  [4, /\bB2\b|\b(?:good|working|solid|upper.intermediate)\b/i],
  [5, /\bC1\b|\b(?:fluen\w*|proficien\w*|advanced|excellent|strong|business|negotiation)\b/i],
  [6, /\bC2\b/i],
  [7, /\b(?:native|mother tongue|muttersprache|langue maternelle|first language|bilingual\w*)\b/i],
];

/** The level of a language that a text states; null when it states none. Where it states two, the higher. */
export function languageLevel(text: string): number | null {
  return LEVELS.filter(([, pattern]) => pattern.test(text)).at(-1)?.[0] ?? null;
}

/** Said of a language outside of the list of languages. */
const SPEAKS = /\b(?:bilingual\w*|fluent|native|spoken|speak|mother tongue)\b/i;

/** Fluent is enough for who is asked to be bilingual. */
const ENOUGH = 5;

/** A language that is asked for, at the level that is asked for. Its place in the résumé tells how well it is known. */
export function languageCoverage({ title, quote, level }: Requirement, { profile, lines }: ResumeEvidence): Finding {
  const named = languagesIn(title);
  const wanted = named.length > 0 ? named : languagesIn(quote.text);
  const elsewhere = lines.filter(({ quote: { text } }) => SPEAKS.test(text)).map((line) => line.quote);
  const spoken = [...profile.languages, ...elsewhere].map((known) => ({
    quote: known,
    names: languagesIn(known.text),
  }));
  if (wanted.length === 0) {
    // "A second language": which one is known, whether it is the one that is needed is not.
    const names = new Set(spoken.flatMap(({ names }) => names));
    const second = spoken.at(-1);
    return names.size >= 2 && second
      ? { coverage: "partial", resume_quote: second.quote }
      : { coverage: "missing", resume_quote: null };
  }
  const hits = wanted.flatMap((name) => spoken.find(({ names }) => names.includes(name)) ?? []);
  const first = hits[0];
  if (!first) return { coverage: "missing", resume_quote: null };
  const all = hits.length === wanted.length || /\bor\b/i.test(title);
  const little = hits.find(({ quote: known }) => (languageLevel(known.text) ?? ENOUGH) < Math.min(level ?? 0, ENOUGH));
  if (little) return { coverage: "partial", resume_quote: little.quote };
  return { coverage: all ? "covered" : "partial", resume_quote: first.quote };
}
