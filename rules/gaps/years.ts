import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import type { PartialDate, Role } from "../../domain/resume.js";
import { LEXICON } from "../lexicon/lexicon.js";
import { monthsCovered } from "../text/dates.js";
import { figures } from "../text/numbers.js";
import { contentStems } from "../text/words.js";
import { type ResumeEvidence, readLine, scopeStem, statementsOf } from "./evidence.js";
import { type Terms, termsOf } from "./terms.js";

const YEARS =
  /(?:\b\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve))\s*\+?\s*(?:-\s*\d+\s*)?(?:years?|yrs|months?)['’]?\b(?!.{0,12}\b(of starting|of joining|contract)\b)/i;
const NO_LENGTH = /\b(?:no more than|fewer than|in the (?:past|last)|within)\b/i;

/** True when a text asks for a length of experience. */
export function asksForYears(text: string): boolean {
  return YEARS.test(text) && !NO_LENGTH.test(text);
}

/** The length of experience that a sentence asks for, in months; the smaller figure of a range. */
export function monthsAskedFor(sentence: string): number | null {
  const unit = YEARS.exec(sentence);
  if (!unit) return null;
  const figure = figures(unit[0].replace("+", ""))[0]?.value ?? (/\bone\b/i.test(unit[0]) ? 1 : null);
  if (figure === null || figure <= 0) return null;
  return Math.round(/month/i.test(unit[0]) ? figure : figure * 12);
}

/** A role counts towards the years asked for when it shows at least this share of what they are to be in. */
const RELEVANT_ROLE = 0.3;

/** Adds up the roles that show what the years are to be in, overlaps counted once. */
export function yearsCoverage(requirement: Requirement, { profile }: ResumeEvidence, asOf: PartialDate): Finding {
  const wanted = requirement.months ?? 1;
  const subject = contentStems(requirement.title.replace(YEARS, " ").replace(/\d+\+?|\bpost\b/g, " "));
  const terms = termsOf(requirement.title);
  const relevant = profile.roles.filter((role) => subject.length === 0 || roleShows(role, terms, subject));
  const months = monthsCovered(relevant, asOf);
  const longest = [...relevant].sort((a, b) => monthsCovered([b], asOf) - monthsCovered([a], asOf))[0];
  if (!longest || months === 0) return { coverage: "missing", resume_quote: null };
  return { coverage: months >= wanted ? "covered" : "partial", resume_quote: longest.quote };
}

function roleShows(role: Role, terms: Terms, subject: string[]): boolean {
  const lines = [role.quote, ...role.lines].flatMap(statementsOf).map((quote) => readLine(quote));
  const shown = lines.flatMap((line) => line.terms.concepts);
  if (terms.concepts.some((concept) => shown.some((other) => other === concept || LEXICON.related(concept, other))))
    return true;
  const stems = new Set(lines.flatMap((line) => [...line.stems]));
  return subject.filter((stem) => stems.has(scopeStem(stem))).length / subject.length >= RELEVANT_ROLE;
}
