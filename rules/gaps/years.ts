import type { Coverage, Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import type { PartialDate, Role } from "../../domain/resume.js";
import { alike } from "../lexicon/alike.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { monthsCovered } from "../text/dates.js";
import { figures } from "../text/numbers.js";
import { contentStems } from "../text/words.js";
import { type ResumeEvidence, readLine, statementsOf } from "./evidence.js";
import { termsOf } from "./terms.js";

const YEARS =
  /(?:\b\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve))\s*\+?\s*(?:[-–]\s*\d+\s*)?(?:\(\d+\)\s*)?(?:years?|yrs|months?)['’]?\b(?!.{0,12}\b(of starting|of joining|contract)\b)/i;
const NO_LENGTH = /\b(?:no more than|fewer than|in the (?:past|last)|within)\b/i;

/** True when a text asks for a length of experience. */
export function asksForYears(text: string): boolean {
  return (YEARS.test(text) || /\bseveral years\b/i.test(text)) && !NO_LENGTH.test(text);
}

/** The length of experience that a sentence asks for, in months; the smaller figure of a range. */
export function monthsAskedFor(sentence: string): number | null {
  const unit = YEARS.exec(sentence);
  if (!unit) return null;
  const figure = figures(unit[0].replace("+", ""))[0]?.value ?? (/\bone\b/i.test(unit[0]) ? 1 : null);
  if (figure === null || figure <= 0) return null;
  return Math.round(/month/i.test(unit[0]) ? figure : figure * 12);
}

/** Words around a length of experience that say nothing of what it is in. */
const NO_SUBJECT =
  /\b(?:post.?(?:qualification|registration)?|positions?|roles?|ranks?|jobs?|similar|comparable|relevant|related|under your belt|agency|in.house|several|minimum|qualif\w+|professional|total|verifiable|proven)\b/gi;

function subjectOf(title: string): string {
  return title
    .replace(YEARS, " ")
    .replace(/\d+\+?/g, " ")
    .replace(NO_SUBJECT, " ");
}

/** True when a title says what its years are to be in. */
export function namesASubject(title: string): boolean {
  return contentStems(subjectOf(title)).length > 0;
}

/** A role shows plain words of what the years are to be in from this share of them on; below it, only partly. */
const SHOWN = 0.5;
const PARTLY_SHOWN = 0.3;

/** Adds up the roles that show what the years are to be in, overlaps counted once. Roles that are near count partly. */
export function yearsCoverage(
  requirement: Requirement,
  { profile, lexicon }: ResumeEvidence,
  asOf: PartialDate,
): Finding {
  const wanted = requirement.months ?? 1;
  const subject = subjectOf(requirement.title);
  const shown = profile.roles.map((role) => ({ role, how: roleShows(role, subject, lexicon) }));
  const right = shown.filter(({ how }) => how === "covered").map(({ role }) => role);
  const near = shown.filter(({ how }) => how !== "missing").map(({ role }) => role);
  // The role to show is one whose header names the subject, if there is one, and the longest of those.
  const stems = contentStems(subject);
  const named = ({ quote }: Role) => Number(contentStems(quote.text).some((stem) => stems.includes(stem)));
  const longest = (roles: Role[]) =>
    [...roles].sort((a, b) => named(b) - named(a) || monthsCovered([b], asOf) - monthsCovered([a], asOf))[0]?.quote ??
    null;
  const months_shown = monthsCovered(right, asOf);
  if (right.length > 0 && months_shown >= wanted)
    return { coverage: "covered", resume_quote: longest(right), months_shown };
  if (monthsCovered(near, asOf) === 0) return { coverage: "missing", resume_quote: null, months_shown };
  return { coverage: "partial", resume_quote: longest(right) ?? longest(near), months_shown };
}

function roleShows(role: Role, subject: string, lexicon: Lexicon): Coverage {
  const wanted = contentStems(subject);
  if (wanted.length === 0) return "covered";
  const terms = termsOf(subject, lexicon);
  const lines = [role.quote, ...role.lines].flatMap(statementsOf).map((quote) => readLine(quote, lexicon));
  const entries = lines.flatMap((line) => line.terms.concepts);
  if (terms.concepts.some((concept) => entries.includes(concept))) return "covered";
  const stems = new Set(lines.flatMap((line) => [...line.stems]));
  const share = wanted.filter((stem) => stems.has(alike(stem))).length / wanted.length;
  const named = terms.concepts.length + terms.names.length > 0;
  if (share >= SHOWN && !named) return "covered";
  if (terms.names.length > 0 && terms.names.every((name) => name.every((stem) => stems.has(alike(stem)))))
    return "covered";
  const near = terms.concepts.some((concept) => entries.some((other) => lexicon.related(concept, other)));
  return near || share >= PARTLY_SHOWN ? "partial" : "missing";
}
