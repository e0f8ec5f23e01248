import type { Finding } from "../../domain/gap.js";
import type { FindGapsOutput } from "../../domain/outputs.js";
import { employments, type PartialDate, type ResumeProfile, type Role } from "../../domain/resume.js";
import { overlap, type Quote } from "../../domain/text.js";
import { monthsCovered } from "../../language/times.js";
import { isBelow } from "./coverage.js";
import type { ResumeEvidence } from "./evidence.js";
import type { ParsedRequirement } from "./parsed-requirement.js";

/** A model's finding for one requirement; `quotes` are its passages as they were located in the résumé. */
export type ProposedFinding = Pick<FindGapsOutput["findings"][number], "coverage" | "difference"> & { quotes: Quote[] };

/**
 * Settles a model's finding against that of the rules (`ruled`). The model's finding is used, whether higher or lower, if its passages were found
 * in the résumé; otherwise `ruled` is used. Rules lower it on evidence only: a passage that denies or wishes shows nothing, a lapsed certificate
 * or a lower level is at most partial, and years are added up from dates.
 */
export function settleFinding(
  wish: ParsedRequirement,
  ruled: Finding,
  { coverage, quotes, difference }: ProposedFinding,
  evidence: ResumeEvidence,
  asOf: PartialDate,
): Finding {
  if (coverage === "missing") return wish.requirement.kind === "years" ? { ...ruled, ...MISSING } : MISSING;
  const shown = quotes.filter(({ text }) => evidence.reader.phrase(text).reportsSomethingDone);
  const first = shown[0];
  if (!first) return ruled;
  const months_shown = monthsShown(wish, shown, evidence.profile, asOf);
  const found = {
    resume_quote: first,
    difference,
    ...(shown.length > 1 && { resume_quotes: shown }),
    ...(months_shown !== null && { months_shown }),
  };
  const isPart = coverage === "partial" || falls(wish, shown, evidence, asOf) || isTooShort(wish, months_shown);
  return { ...found, coverage: isPart ? "partial" : "covered" };
}

const MISSING = { coverage: "missing", resume_quote: null } as const satisfies Finding;

// True if every passage shows a certificate that is not held, or a level below the required one.
function falls(
  { requirement: { kind, level } }: ParsedRequirement,
  shown: Quote[],
  { reader }: ResumeEvidence,
  asOf: PartialDate,
): boolean {
  const phrases = shown.map(({ text }) => reader.phrase(text));
  if (kind === "licence" || kind === "certificate" || kind === "degree")
    return phrases.every((phrase) => phrase.isNotHeld(asOf) || isBelow(phrase.level, level));
  if (kind === "language") return phrases.every((phrase) => isBelow(phrase.languageLevel, level));
  return false;
}

function isTooShort({ requirement: { months } }: ParsedRequirement, shown: number | null): boolean {
  return months !== null && shown !== null && shown < months;
}

// The months of the posts that contain the passages, overlaps counted once; null if none of them has dates.
function monthsShown(
  { requirement: { kind } }: ParsedRequirement,
  shown: Quote[],
  { roles }: ResumeProfile,
  asOf: PartialDate,
): number | null {
  if (kind !== "years") return null;
  const isIn = ({ quote, lines }: Role) => [quote, ...lines].some((line) => shown.some((one) => overlap(one, line)));
  const dated = employments(roles).filter((role) => role.start !== null && isIn(role));
  return dated.length === 0 ? null : monthsCovered(dated, asOf);
}
