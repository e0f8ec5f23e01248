import type { Finding } from "../../domain/gap.js";
import type { ResumeEvidence } from "./evidence.js";
import type { ParsedRequirement } from "./parsed-requirement.js";

/** CEFR C1. Required levels are capped here: fluent is enough for "bilingual". */
const ENOUGH = 5;

/** The coverage of a required language. It counts if it is listed as a language or said to be spoken; a language without a level counts as fluent. */
export function languageCoverage(
  { title, sentence, requirement: { level } }: ParsedRequirement,
  { profile, lines, reader }: ResumeEvidence,
): Finding {
  const wanted = title.languages.length > 0 ? title.languages : sentence.languages;
  const listed = profile.languages.map((quote) => ({ quote, says: reader.phrase(quote.text).affirmed }));
  const spoken = [...listed, ...lines.filter(({ says }) => says.saysSpoken)];
  if (wanted.length === 0) {
    // "A second language" names none: two known languages are partial.
    const names = new Set(spoken.flatMap(({ says }) => says.languages));
    const second = spoken.at(-1);
    return names.size >= 2 && second
      ? { coverage: "partial", resume_quote: second.quote }
      : { coverage: "missing", resume_quote: null };
  }
  const hits = wanted.flatMap((name) => spoken.find(({ says }) => says.languages.includes(name)) ?? []);
  const first = hits[0];
  if (!first) return { coverage: "missing", resume_quote: null };
  const all = hits.length === wanted.length || title.alternatives(false).length > 1;
  const little = hits.find(({ says }) => (says.languageLevel ?? ENOUGH) < Math.min(level ?? 0, ENOUGH));
  if (little) return { coverage: "partial", resume_quote: little.quote };
  return { coverage: all ? "covered" : "partial", resume_quote: first.quote };
}
