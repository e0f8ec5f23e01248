import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import type { PartialDate, ResumeProfile, Role } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import { LEXICON } from "../lexicon/lexicon.js";
import { monthsCovered } from "../text/dates.js";
import { isInstruction } from "../text/instructions.js";
import { sentences } from "../text/lines.js";
import { isWishOrDenial } from "../text/polarity.js";
import { sourceText } from "../text/spans.js";
import { contentStems, words } from "../text/words.js";
import { degreesIn, withoutDegrees } from "./degrees.js";
import { CONCEPT_WEIGHT, NAME_WEIGHT, STEM_WEIGHT, type Terms, termsOf, weightOf } from "./terms.js";

const COVERED = 0.8;
const PARTIAL = 0.4;
/** A role counts towards the years asked for when it shows at least this share of what they are to be in. */
const RELEVANT_ROLE = 0.3;

/** What a résumé offers as evidence, with its terms read once. */
export interface ResumeEvidence {
  profile: ResumeProfile;
  lines: { quote: Quote; terms: Terms; stems: Set<string>; sequence: string[] }[];
}

/** Reads the terms of every line of a résumé. Wishes and orders to the reader are no evidence of anything done. */
export function resumeEvidence(profile: ResumeProfile): ResumeEvidence {
  const quotes = [
    ...(profile.headline ? [profile.headline] : []),
    ...profile.roles.flatMap((role) => [role.quote, ...role.lines]),
    ...profile.skills,
    ...profile.education,
    ...profile.certificates,
    ...profile.languages,
    ...profile.other,
  ];
  const done = quotes.flatMap((quote) => statementsOf(quote));
  return { profile, lines: done.map((quote) => readLine(quote)) };
}

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
      return degreeCoverage(requirement, evidence);
    default:
      return withLevel(
        requirement,
        bestOf(alternatives(requirement.title).map((text) => phraseCoverage(termsOf(text), evidence))),
      );
  }
}

/**
 * Settles a model's proposal against the rules' own finding. Its quote must stand verbatim in the résumé (the caller
 * located it); without a shared subject it lifts the finding by one step at most; years and logistics stay the rules'.
 */
export function settleFinding(requirement: Requirement, ruled: Finding, proposed: Finding): Finding {
  if (requirement.kind === "years" || requirement.kind === "logistics") return ruled;
  if (proposed.coverage === "missing" || !proposed.resume_quote) return ruled;
  if (LEVEL[proposed.coverage] <= LEVEL[ruled.coverage]) return ruled;
  const sharesSubject = overlap(termsOf(requirement.title), readLine(proposed.resume_quote)).score > 0;
  const oneStep = ruled.coverage === "missing" ? "partial" : "covered";
  return { coverage: sharesSubject ? proposed.coverage : oneStep, resume_quote: proposed.resume_quote };
}

const LEVEL = { missing: 0, partial: 1, covered: 2 } as const;

/** Splits "A, or B" into what would each do alone. */
export function alternatives(title: string): string[] {
  const parts = title.split(/,?\s+or\s+/i).filter((part) => termsAreEnough(termsOf(part)));
  return parts.length > 1 ? parts : [title];
}

function termsAreEnough(terms: Terms): boolean {
  return weightOf(terms) > 0;
}

/** A longer line is read sentence by sentence. */
const LONGEST_LINE = 400;

const counts = (sentence: string) => !isWishOrDenial(sentence) && !isInstruction(sentence);

// The sentences of a line that say what is, rather than what is wished, ordered or not so.
function statementsOf(quote: Quote): Quote[] {
  if (quote.text.length <= LONGEST_LINE && counts(quote.text)) return [quote];
  const line = sourceText(quote.text);
  return sentences({ text: quote.text, start: 0 })
    .filter(({ text }) => counts(text))
    .map(({ start, end }) => line.quote(start, end))
    .map(({ text, start, end }) => ({ text, start: quote.start + start, end: quote.start + end }));
}

function readLine(quote: Quote): ResumeEvidence["lines"][number] {
  const list = words(quote.text);
  return {
    quote,
    terms: termsOf(quote.text),
    stems: new Set(list.map(({ stem }) => scope(stem))),
    sequence: list.map(({ stem }) => stem),
  };
}

// Running something is not less than leading it; the quote decides.
const SCOPE: Record<string, string> = {
  run: "lead",
  head: "lead",
  manag: "lead",
  chair: "lead",
  supervis: "lead",
};
function scope(stem: string): string {
  return SCOPE[stem] ?? stem;
}

function phraseCoverage(terms: Terms, { lines }: ResumeEvidence): Finding {
  const total = weightOf(terms);
  if (total === 0) return { coverage: "missing", resume_quote: null };
  const ranked = lines
    .map((line) => ({ line, ...overlap(terms, line) }))
    .sort((a, b) => b.score - a.score || a.line.quote.start - b.line.quote.start);
  const top = ranked[0];
  if (!top || top.score === 0) return { coverage: "missing", resume_quote: null };
  // Entries and names may stand in different lines; plain words count in one line only.
  const strong = new Set(ranked.flatMap(({ strong }) => strong));
  const needed = terms.concepts.length + terms.names.length;
  const score = strong.size * CONCEPT_WEIGHT + top.score - top.strong.length * CONCEPT_WEIGHT;
  const share = Math.min(1, score / total);
  const coverage =
    share >= COVERED && strong.size === needed
      ? "covered"
      : share >= PARTIAL || strong.size > 0 || top.near
        ? "partial"
        : "missing";
  return { coverage, resume_quote: coverage === "missing" ? null : top.line.quote };
}

function overlap(
  terms: Terms,
  line: ResumeEvidence["lines"][number],
): { score: number; strong: string[]; near: boolean } {
  const strong: string[] = [];
  let near = false;
  let score = 0;
  for (const concept of terms.concepts) {
    if (line.terms.concepts.includes(concept)) {
      strong.push(concept);
      score += CONCEPT_WEIGHT;
    } else if (line.terms.concepts.some((other) => LEXICON.related(concept, other))) {
      score += CONCEPT_WEIGHT / 2;
      near = true;
    }
  }
  for (const name of terms.names) {
    if (containsRun(line.sequence, name)) {
      strong.push(name.join(" "));
      score += NAME_WEIGHT;
    }
  }
  for (const stem of terms.stems) if (line.stems.has(scope(stem))) score += STEM_WEIGHT;
  return { score, strong, near };
}

function containsRun(sequence: string[], run: string[]): boolean {
  return sequence.some((_, at) => run.every((stem, offset) => sequence[at + offset] === stem));
}

function bestOf(findings: Finding[]): Finding {
  return findings.reduce((best, next) => (LEVEL[next.coverage] > LEVEL[best.coverage] ? next : best));
}

const BASIC = /\b(basic|basics|beginner|elementary)\b/i;
const MORE_THAN_BASIC =
  /\b(good|strong|advanced|excellent|solid|working|proficien\w*|expert\w*|deep|in-depth|confident|fluen\w*|bilingual|c1|c2)\b/i;

/** Not held any more, or not held yet. */
const LAPSED_OR_UNDER_WAY =
  /\b(?:ran out|expired(?! product)|lapsed|out of date|not (?:yet )?(?:renewed|completed|finished)|(?:exam|test|application) (?:application )?(?:submitted|booked|pending)|(?:still )?to be (?:scheduled|renewed|completed)|working towards|studying (?:for|towards)|first (?:unit|module) passed|units? signed off|signed\s+off so far|due to (?:finish|complete))\b/i;

// "Excel (basic)" is not the "good working knowledge of Excel" that was asked for, nor is a card that ran out held.
function withLevel({ quote }: Requirement, finding: Finding): Finding {
  const shown = finding.resume_quote?.text ?? "";
  const tooLittle = (BASIC.test(shown) && MORE_THAN_BASIC.test(quote.text)) || LAPSED_OR_UNDER_WAY.test(shown);
  return finding.coverage === "covered" && tooLittle ? { ...finding, coverage: "partial" } : finding;
}

// Words around a subject that name none: "or a related field", "comparable", "equivalent".
const NO_SUBJECT = new Set([
  "relat",
  "compar",
  "equival",
  "field",
  "subject",
  "disciplin",
  "higher",
  "recognis",
  "recogn",
]);

// A degree of the rung that is asked for, or of a higher one, in any of the subjects; in another subject it is partial.
function degreeCoverage({ title }: Requirement, evidence: ResumeEvidence): Finding {
  const wanted = degreesIn(title)[0];
  if (wanted === undefined) return phraseCoverage(termsOf(title), evidence);
  const { education, certificates, other } = evidence.profile;
  const held = [...education, ...certificates, ...other].filter(({ text }) => (degreesIn(text).at(-1) ?? 0) >= wanted);
  const subjects = contentStems(withoutDegrees(title)).filter((stem) => !NO_SUBJECT.has(stem));
  const inSubject = held.find(({ text }) => contentStems(withoutDegrees(text)).some((stem) => subjects.includes(stem)));
  const shown = inSubject ?? held[0];
  if (!shown) return { coverage: "missing", resume_quote: null };
  return { coverage: inSubject || subjects.length === 0 ? "covered" : "partial", resume_quote: shown };
}

function yearsCoverage(requirement: Requirement, { profile }: ResumeEvidence, asOf: PartialDate): Finding {
  const wanted = requirement.months ?? 1;
  const subject = contentStems(requirement.title.replace(/\d+\+?|\bpost\b/g, " "));
  const terms = termsOf(requirement.title);
  const relevant = profile.roles.filter((role) => subject.length === 0 || roleShows(role, terms, subject));
  const months = monthsCovered(relevant, asOf);
  const longest = [...relevant].sort((a, b) => monthsCovered([b], asOf) - monthsCovered([a], asOf))[0];
  if (!longest || months === 0) return { coverage: "missing", resume_quote: null };
  return { coverage: months >= wanted ? "covered" : "partial", resume_quote: longest.quote };
}

function roleShows(role: Role, terms: Terms, subject: string[]): boolean {
  const lines = [role.quote, ...role.lines].flatMap(statementsOf).map((quote) => readLine(quote));
  if (terms.concepts.some((concept) => lines.some((line) => line.terms.concepts.includes(concept)))) return true;
  const stems = new Set(lines.flatMap((line) => [...line.stems]));
  return subject.filter((stem) => stems.has(scope(stem))).length / subject.length >= RELEVANT_ROLE;
}

const LANGUAGES =
  /\b(english|german|deutsch|french|français|spanish|español|italian|dutch|polish|portuguese|romanian|arabic|igbo|hindi|urdu|mandarin|chinese|cantonese|japanese|korean|russian|ukrainian|turkish|swedish|norwegian|danish|finnish|czech|slovak|hungarian|greek|bengali|punjabi|yoruba|swahili|somali|welsh|hebrew|vietnamese|thai|tagalog)\b/giu;

/** The languages that a text names, in lower case. */
export function languagesIn(text: string): string[] {
  return [...new Set([...text.matchAll(LANGUAGES)].map((match) => match[0].toLowerCase()))];
}

function languageCoverage(requirement: Requirement, { profile }: ResumeEvidence): Finding {
  const named = languagesIn(requirement.title);
  const wanted = named.length > 0 ? named : languagesIn(requirement.quote.text);
  const spoken = profile.languages.map((quote) => ({ quote, names: languagesIn(quote.text) }));
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
  const all = hits.length === wanted.length || /\bor\b/i.test(requirement.title);
  const little = hits.find(({ quote }) => BASIC.test(quote.text));
  if (little && MORE_THAN_BASIC.test(requirement.quote.text))
    return { coverage: "partial", resume_quote: little.quote };
  return { coverage: all ? "covered" : "partial", resume_quote: first.quote };
}

const AGREES =
  /\b(available|willing|happy to|able to|flexible|open to|own car|full,? clean|prepared to|right to work|work permit|citizen)\b/i;

function logisticsCoverage(requirement: Requirement, { lines }: ResumeEvidence): Finding {
  const terms = termsOf(requirement.title);
  const hit = lines
    .map((line) => ({ line, ...overlap(terms, line) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)[0];
  if (!hit) return { coverage: "missing", resume_quote: null };
  // Having done it once is willingness at best; only a stated agreement settles it.
  return { coverage: AGREES.test(hit.line.quote.text) ? "covered" : "partial", resume_quote: hit.line.quote };
}
