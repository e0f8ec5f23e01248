import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import type { PartialDate } from "../../domain/resume.js";
import { asksForMore, isBasic, isNotHeld, isTaste, levelShown } from "../../language/levels.js";
import type { Lexicon } from "../../language/lexicon/lexicon.js";
import { isPaper as namesPaper } from "../../language/papers.js";
import { termsOf, weightOf } from "../../language/terms.js";
import { degreeCoverage } from "./degrees.js";
import { type ResumeEvidence, type ResumeLine, readLine, statementsOf } from "./evidence.js";
import { languageCoverage } from "./languages.js";
import { logisticsCoverage } from "./logistics.js";
import { phraseCoverage } from "./phrases.js";
import { yearsCoverage } from "./years.js";

/** Decides how well a résumé shows a requirement, and which line shows it. The same with every provider. */
export function findCoverage(requirement: Requirement, evidence: ResumeEvidence, asOf: PartialDate): Finding {
  switch (requirement.kind) {
    case "years":
      return yearsCoverage(requirement, evidence, asOf);
    case "language":
      return languageCoverage(requirement, evidence);
    case "logistics":
      return logisticsCoverage(requirement, evidence);
    case "degree":
      return degreeCoverage(requirement, evidence) ?? titleCoverage(requirement, evidence);
    default:
      return titleCoverage(requirement, evidence);
  }
}

function titleCoverage(requirement: Requirement, evidence: ResumeEvidence): Finding {
  const on = (offered: Pick<ResumeEvidence, "lines" | "lexicon">) =>
    bestOf(alternatives(requirement, evidence.lexicon).map((text) => phraseCoverage(text, offered)));
  if (requirement.kind !== "certificate" && requirement.kind !== "licence")
    return withLevel(requirement, doneRatherThanCalled(requirement, on(evidence), evidence));
  // A paper is shown by a paper; who has done the work without one shows it partly.
  const papers = withLevel(
    requirement,
    on({ ...evidence, lines: evidence.lines.filter((line) => isPaper(line, evidence)) }),
  );
  const work = on(evidence);
  if (papers.coverage !== "missing") return papers;
  return work.coverage === "covered" ? { ...work, coverage: "partial" } : work;
}

// To train chefs is not shown by having been called one: of a duty the name of a post shows a part.
function doneRatherThanCalled(
  { in_duties, must_have }: Requirement,
  finding: Finding,
  { profile }: ResumeEvidence,
): Finding {
  const called = profile.roles.some(({ quote }) => quote.start === finding.resume_quote?.start);
  return in_duties && !must_have && called && finding.coverage === "covered"
    ? { ...finding, coverage: "partial" }
    : finding;
}

function isPaper({ quote }: ResumeLine, { profile }: ResumeEvidence): boolean {
  const { certificates, licences, education, headline } = profile;
  const listed = [...certificates, ...licences, ...education, ...(headline ? [headline] : [])];
  return namesPaper(quote.text) || listed.some(({ start, end }) => start <= quote.start && quote.end <= end);
}

/**
 * Settles a model's proposal against the rules' own finding. Its quote must stand verbatim in the résumé (the caller
 * located it); without a shared subject it lifts the finding by one step at most; years and logistics stay the rules'.
 */
export function settleFinding(
  requirement: Requirement,
  ruled: Finding,
  proposed: Finding,
  { lexicon }: Pick<ResumeEvidence, "lexicon">,
): Finding {
  if (requirement.kind === "years" || requirement.kind === "logistics") return ruled;
  if (proposed.coverage === "missing" || !proposed.resume_quote) return ruled;
  // A denial, a wish or an order to the reader shows nothing, whoever proposes it.
  if (statementsOf(proposed.resume_quote).length === 0) return ruled;
  if (LEVEL[proposed.coverage] <= LEVEL[ruled.coverage]) return ruled;
  const sharesSubject =
    phraseCoverage(requirement.title, { lines: [readLine(proposed.resume_quote, lexicon)], lexicon }).coverage !==
    "missing";
  const oneStep = ruled.coverage === "missing" ? "partial" : "covered";
  return { coverage: sharesSubject ? proposed.coverage : oneStep, resume_quote: proposed.resume_quote };
}

const LEVEL = { missing: 0, partial: 1, covered: 2 } as const;

/** Splits "A, or B" into what would each do alone. */
export function alternatives({ title, kind }: Pick<Requirement, "title" | "kind">, lexicon: Lexicon): string[] {
  const parts = splitAtOr(title).filter((part) => weightOf(termsOf(part, lexicon)) > 0);
  // "Data integrity (ALCOA)": who shows what stands in brackets shows it.
  const within = kind !== "skill" && kind !== "knowledge" ? undefined : /\(([^()]*\p{Lu}[^()]*)\)/u.exec(title)?.[1];
  return [
    ...(parts.length > 1 ? parts : [title]),
    ...(within !== undefined && namesSomething(within, lexicon) ? [within] : []),
  ];
}

function namesSomething(text: string, lexicon: Lexicon): boolean {
  const { concepts, names } = termsOf(text, lexicon);
  return concepts.length + names.length > 0;
}

const OR = /,?\s+or\s+/i;

function splitAtOr(title: string): string[] {
  const [first = "", ...rest] = title.split(OR);
  // "Sage, Xero or other bookkeeping software" are three.
  return rest.length > 0 ? [...first.split(/,\s+/), ...rest] : [first];
}

function bestOf(findings: Finding[]): Finding {
  return findings.reduce((best, next) => (LEVEL[next.coverage] > LEVEL[best.coverage] ? next : best));
}

// "Excel (basic)" is not the "good working knowledge of Excel" that was asked for, nor is a card that ran out held.
function withLevel({ quote, kind, level }: Requirement, finding: Finding): Finding {
  const shown = finding.resume_quote?.text ?? "";
  const tooLittle =
    (isBasic(shown) && asksForMore(quote.text)) ||
    isNotHeld(shown) ||
    (kind === "skill" && isTaste(shown)) ||
    (level ?? 0) > (levelShown(shown) ?? Number.POSITIVE_INFINITY);
  return finding.coverage === "covered" && tooLittle ? { ...finding, coverage: "partial" } : finding;
}
