import type { Coverage, Finding } from "../../domain/gap.js";
import type { PartialDate, Role } from "../../domain/resume.js";
import { monthsCovered } from "../../language/times.js";
import type { Phrase } from "../../language/words.js";
import type { EvidenceLine, ResumeEvidence } from "./evidence.js";
import type { ParsedRequirement } from "./parsed-requirement.js";

/** From these shares of a practice's plain words, a role shows the practice, or shows it partly. */
const SHOWN = 0.5;
const PARTLY_SHOWN = 0.3;

/** Adds up the roles that show the required practice, overlaps counted once. Too few months, or related roles alone, are partial. */
export function yearsCoverage(
  { requirement, title }: ParsedRequirement,
  evidence: ResumeEvidence,
  asOf: PartialDate,
): Finding {
  const wanted = requirement.months ?? 1;
  const { practice } = title;
  const shown = evidence.roles
    .filter(({ role }) => !role.is_break)
    .map(({ role, lines }) => ({ role, how: roleShows(lines, practice) }));
  const right = shown.filter(({ how }) => how === "covered").map(({ role }) => role);
  const near = shown.filter(({ how }) => how !== "missing").map(({ role }) => role);
  // Quotes the longest post that names the practice in its header, or the longest of all.
  const named = ({ quote }: Role) =>
    Number(evidence.reader.phrase(quote.text).content.some((stem) => practice.content.includes(stem)));
  const longest = (roles: Role[]) =>
    [...roles].sort((a, b) => named(b) - named(a) || monthsCovered([b], asOf) - monthsCovered([a], asOf))[0]?.quote ??
    null;
  const months_shown = monthsCovered(right, asOf);
  if (right.length > 0 && months_shown >= wanted)
    return { coverage: "covered", resume_quote: longest(right), months_shown };
  if (monthsCovered(near, asOf) === 0) return { coverage: "missing", resume_quote: null, months_shown };
  return { coverage: "partial", resume_quote: longest(right) ?? longest(near), months_shown };
}

function roleShows(shown: EvidenceLine[], { content, terms }: Phrase): Coverage {
  if (content.length === 0) return "covered";
  const lines = shown.map(({ says }) => says);
  if (terms.concepts.some((concept) => lines.some(({ concepts }) => concepts.includes(concept)))) return "covered";
  const stems = new Set(lines.flatMap((line) => [...line.stems]));
  const share = content.filter((stem) => stems.has(stem)).length / content.length;
  const named = terms.concepts.length + terms.names.length > 0;
  if (share >= SHOWN && !named) return "covered";
  if (terms.names.length > 0 && terms.names.every((name) => name.every((stem) => stems.has(stem)))) return "covered";
  const near = terms.concepts.some((concept) => lines.some((line) => line.isNear(concept)));
  return near || share >= PARTLY_SHOWN ? "partial" : "missing";
}
