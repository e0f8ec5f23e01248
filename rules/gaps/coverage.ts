import type { Coverage, Finding } from "../../domain/gap.js";
import type { RequirementKind } from "../../domain/job.js";
import type { PartialDate } from "../../domain/resume.js";
import { degreeCoverage } from "./degrees.js";
import type { EvidenceLine, ResumeEvidence } from "./evidence.js";
import { languageCoverage } from "./languages.js";
import { logisticsCoverage } from "./logistics.js";
import type { ParsedRequirement } from "./parsed-requirement.js";
import { phraseCoverage } from "./phrases.js";
import { yearsCoverage } from "./years.js";

/** Returns how well a résumé covers a requirement, by rules alone, and the line that shows it. */
export function findCoverage(wish: ParsedRequirement, evidence: ResumeEvidence, asOf: PartialDate): Finding {
  switch (wish.requirement.kind) {
    case "years":
      return yearsCoverage(wish, evidence, asOf);
    case "language":
      return languageCoverage(wish, evidence);
    case "logistics":
      return logisticsCoverage(wish, evidence);
    case "degree":
      return degreeCoverage(wish, evidence, asOf) ?? titleCoverage(wish, evidence, asOf);
    default:
      return titleCoverage(wish, evidence, asOf);
  }
}

function titleCoverage(wish: ParsedRequirement, evidence: ResumeEvidence, asOf: PartialDate): Finding {
  const { kind } = wish.requirement;
  const alternatives = wish.title.alternatives(kind === "skill" || kind === "knowledge");
  const on = (lines: EvidenceLine[]) => bestOf(alternatives.map((phrase) => phraseCoverage(phrase, lines)));
  const shown = (finding: Finding) => downgradeBelowLevel(wish, finding, evidence, asOf);
  if (kind !== "certificate" && kind !== "licence")
    return shown(downgradeTitleOnly(wish, on(evidence.lines), evidence));
  // Only a certificate or licence covers a required one; having done the work without it is partial.
  const papers = shown(on(evidence.lines.filter((line) => isPaper(line, evidence))));
  if (papers.coverage !== "missing") return papers;
  const work = on(evidence.lines);
  return work.coverage === "covered" ? { ...work, coverage: "partial" } : work;
}

// The title of a post covers a duty only partly: having been a chef does not show that one has trained chefs.
function downgradeTitleOnly(
  { requirement }: ParsedRequirement,
  finding: Finding,
  { profile }: ResumeEvidence,
): Finding {
  const called = profile.roles.some(({ quote }) => quote.start === finding.resume_quote?.start);
  return requirement.in_duties && !requirement.must_have && called && finding.coverage === "covered"
    ? { ...finding, coverage: "partial" }
    : finding;
}

function isPaper({ quote, says }: EvidenceLine, { profile }: ResumeEvidence): boolean {
  const { certificates, licences, education } = profile;
  const listed = [...certificates, ...licences, ...education];
  return says.isCredential || listed.some(({ start, end }) => start <= quote.start && quote.end <= end);
}

const LEVEL = { missing: 0, partial: 1, covered: 2 } as const satisfies Record<Coverage, number>;

function bestOf(findings: Finding[]): Finding {
  return findings.reduce((best, next) => (LEVEL[next.coverage] > LEVEL[best.coverage] ? next : best));
}

const PAPERS: readonly RequirementKind[] = ["certificate", "licence", "degree"];

// Too little to cover a requirement: "Excel (basic)" for "good working knowledge of Excel", an expired card, or having been an apprentice
// where apprentices are to be supervised.
function downgradeBelowLevel(
  { requirement, sentence, title }: ParsedRequirement,
  finding: Finding,
  { reader }: ResumeEvidence,
  asOf: PartialDate,
): Finding {
  if (finding.coverage !== "covered" || !finding.resume_quote) return finding;
  const shown = reader.phrase(finding.resume_quote.text);
  const tooLittle =
    (shown.isBasic && sentence.asksForMore) ||
    (PAPERS.includes(requirement.kind) ? shown.isNotHeld(asOf) : shown.saysNotHeld) ||
    (requirement.kind === "skill" && shown.isIntroduction) ||
    (title.asksToSupervise && !shown.saysLed) ||
    // "Level 2 food hygiene" is not shown by "Food hygiene certificate": which level is it?
    (requirement.kind === "certificate" && title.level !== null && shown.level === null) ||
    isBelow(shown.level, requirement.level);
  return tooLittle ? { ...finding, coverage: "partial" } : finding;
}

/** True if both levels are known and the one shown is the lower. */
export function isBelow(shown: number | null, asked: number | null): boolean {
  return shown !== null && asked !== null && shown < asked;
}
