import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import { languageLevel, languagesIn, SPEAKS } from "../../language/tongues.js";
import type { ResumeEvidence } from "./evidence.js";

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
  const all = hits.length === wanted.length || title.toLowerCase().includes(" or ");
  const little = hits.find(({ quote: known }) => (languageLevel(known.text) ?? ENOUGH) < Math.min(level ?? 0, ENOUGH));
  if (little) return { coverage: "partial", resume_quote: little.quote };
  return { coverage: all ? "covered" : "partial", resume_quote: first.quote };
}
