import type { Coverage, Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import type { PartialDate, Role } from "../../domain/resume.js";
import { monthsCovered } from "../../language/dates.js";
import { subjectOf } from "../../language/lengths.js";
import type { Lexicon } from "../../language/lexicon/lexicon.js";
import { termsOf } from "../../language/terms.js";
import { contentStems } from "../../language/words.js";
import { type ResumeEvidence, readLine, statementsOf } from "./evidence.js";

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
  const share = wanted.filter((stem) => stems.has(stem)).length / wanted.length;
  const named = terms.concepts.length + terms.names.length > 0;
  if (share >= SHOWN && !named) return "covered";
  if (terms.names.length > 0 && terms.names.every((name) => name.every((stem) => stems.has(stem)))) return "covered";
  const near = terms.concepts.some((concept) => entries.some((other) => lexicon.related(concept, other)));
  return near || share >= PARTLY_SHOWN ? "partial" : "missing";
}
