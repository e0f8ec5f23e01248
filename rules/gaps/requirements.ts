import type { Requirement, RequirementKind } from "../../domain/job.js";
import type { Quote } from "../../domain/text.js";
import { figures } from "../text/numbers.js";
import type { SourceText } from "../text/spans.js";
import { contentStems } from "../text/words.js";
import { languagesIn } from "./coverage.js";
import { isDuty, sectionedBlocks } from "./sections.js";
import { type Terms, termsOf } from "./terms.js";

/** One requirement as a reader proposes it: the sentence it was found in, and what it is about. */
export interface ProposedRequirement {
  title: string;
  quote: Quote;
  kind: RequirementKind;
}

/**
 * Settles what a reader proposed: kind, must-have or desirable, duties, years and repeated mentions are decided here,
 * from the job's own text, whichever provider read it.
 */
export function settleRequirements(job: SourceText, jobTitle: string, proposed: ProposedRequirement[]): Requirement[] {
  const parts = sectionedBlocks(job.text);
  const settled: Requirement[] = [];
  const sectionOf = ({ start }: Quote) => {
    const at = job.toIndex(start);
    return parts.find((block) => block.start <= at && at < block.end)?.section ?? "unknown";
  };
  // The lists of requirements first, so that a duty that says the same is a mention of theirs.
  const ordered = [...proposed].sort(
    (a, b) =>
      Number(sectionOf(a.quote) === "duties") - Number(sectionOf(b.quote) === "duties") ||
      a.quote.start - b.quote.start,
  );
  for (const { title, quote, kind: proposedKind } of ordered) {
    const section = sectionOf(quote);
    const kind = ruledKind(quote.text, title) ?? (proposedKind === "knowledge" ? "knowledge" : "skill");
    const requirement: Requirement = {
      requirement_id: "",
      title,
      quote,
      mentions: [quote],
      kind,
      must_have: isMustHave(quote.text, section, kind),
      in_duties: section === "duties" || (section !== "must" && section !== "desirable" && isDuty(quote.text)),
      in_job_title: namedIn(jobTitle, title),
      months: kind === "years" ? monthsAskedFor(quote.text) : null,
      trainable:
        /\bwilling(ness)? to (be )?(train|learn|work towards)|\bwithin \d+ (weeks|months|years)\b|training (will be|is) (given|provided)/i.test(
          quote.text,
        ),
    };
    merge(settled, requirement);
  }
  settled.sort((a, b) => a.quote.start - b.quote.start);
  return settled.map((requirement, index) => ({ ...requirement, requirement_id: `r${index + 1}` }));
}

const LOGISTICS = [
  /\b(able|available|availability|willing|prepared|flexib\w+|ready|must|required|need)\b.*\b(shifts?|rota|rotation|nights?|weekends?|evenings?|travel|relocat\w+|overtime|hours|on-?site|commut\w+)\b/i,
  /\b(right to work|work permit|visa sponsorship|eligib\w+ to work|own (car|transport|vehicle)|start (date|immediately)|live (in|near|within)|willing to relocate|hours (a|per) week)\b/i,
];
const CONDITIONS =
  /^(?:full|part).?time\b|\bon.call\b|\bhours?\b.*\b(?:am|pm|monday|friday|a week|per week)\b|\b\d+ days of travel\b|\bstart(?:s|ing)? (?:in|on|from|as of) (?:january|february|march|april|may|june|july|august|september|october|november|december|\d)/i;
const YEARS =
  /(?:\b\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve))\s*\+?\s*(?:-\s*\d+\s*)?(?:years?|yrs|months?)['’]?\b(?!.{0,12}\b(of starting|of joining|contract)\b)/i;
const DEGREE = /\b(degree|bachelor|Ph\.?D|B\.S|B\.A|M\.S|master['’]?s|BSc|MSc|BA|MA|PhD|doctorate|diploma)\b/i;
const LICENCE =
  /\b(licen[cs]ed?|registration|registered|chartered|QTS|CSCS|HGV|LGV|CDL|Gas Safe|right to practi[cs]e)\b/i;
const CERTIFICATE = /\b(certificat\w*|certified|accreditation|life support|first aid|accredited|diploma)\b/i;

/** The kind that the wording itself settles; null when it is a skill or knowledge. */
export function ruledKind(sentence: string, title = sentence): RequirementKind | null {
  if (CONDITIONS.test(sentence.trim())) return "logistics";
  if (LOGISTICS.some((pattern) => pattern.test(sentence)) && !/\bexperience\b/i.test(sentence)) return "logistics";
  if (YEARS.test(title) && /experience|years|months/i.test(sentence)) return "years";
  if (DEGREE.test(title)) return "degree";
  if (LICENCE.test(title)) return "licence";
  if (CERTIFICATE.test(title)) return "certificate";
  const speaks = /\b(fluent|fluency|spoken|speak|written|language|native|bilingual)\b/i.test(sentence);
  if (speaks && (languagesIn(title).length > 0 || /\blanguages?\b/i.test(title)) && !/programming/i.test(sentence))
    return "language";
  if (/\b(knowledge|understanding|awareness|familiarity) (of|with)\b/i.test(sentence)) return "knowledge";
  return null;
}

/** The length of experience that a sentence asks for, in months; the smaller figure of a range. */
export function monthsAskedFor(sentence: string): number | null {
  const unit = YEARS.exec(sentence);
  if (!unit) return null;
  const figure = figures(unit[0].replace("+", ""))[0]?.value ?? (/\bone\b/i.test(unit[0]) ? 1 : null);
  if (figure === null || figure <= 0) return null;
  return Math.round(/month/i.test(unit[0]) ? figure : figure * 12);
}

const DESIRABLE_WORD =
  /\b(desirable|nice to have|preferred|preferably|a plus|bonus|an? (?:\w+ )?advantage|ideally|an asset|beneficial)\b/i;
const MUST_WORD = /(?<!\bnot |n't )\b(must|essential|required|mandatory)\b/i;

/** True when a sentence itself says that nothing goes without. */
export function saysMust(sentence: string): boolean {
  return MUST_WORD.test(sentence) && !DESIRABLE_WORD.test(sentence);
}

function isMustHave(sentence: string, section: string, kind: RequirementKind): boolean {
  // "Relational databases (PostgreSQL preferred)": what stands in brackets is about a part of it.
  if (DESIRABLE_WORD.test(sentence.replace(/\([^)]*\)/g, " "))) return false;
  if (saysMust(sentence)) return true;
  if (section === "desirable") return false;
  return section === "must" || kind === "licence" || kind === "degree" || kind === "years";
}

function namedIn(jobTitle: string, title: string): boolean {
  const whole = termsOf(jobTitle);
  const part = termsOf(title);
  if (part.concepts.length > 0) return part.concepts.some((concept) => whole.concepts.includes(concept));
  const stems = contentStems(title);
  const titleStems = contentStems(jobTitle);
  return stems.length > 0 && stems.every((stem) => titleStems.includes(stem));
}

// A second sentence about the same thing is a mention of the first, not a requirement of its own.
function merge(settled: Requirement[], next: Requirement): void {
  for (const known of settled) {
    if (!isSame(known, next)) continue;
    known.mentions.push(next.quote);
    known.in_duties ||= next.in_duties;
    known.in_job_title ||= next.in_job_title;
    known.must_have ||= next.must_have;
    return;
  }
  settled.push(next);
}

function isSame(known: Requirement, next: Requirement): boolean {
  if (known.kind === "years" || next.kind === "years") return false;
  const [a, b] = [termsOf(known.title), termsOf(next.title)];
  if (a.concepts.length > 0 && b.concepts.length > 0) {
    const shared = a.concepts.filter((concept) => b.concepts.includes(concept)).length;
    const duty = known.in_duties || next.in_duties;
    if (duty) return shared > 0;
    // "Excel" and "Excel macros in VBA" are two things.
    return (
      shared === Math.max(a.concepts.length, b.concepts.length) &&
      namesOf(a) === namesOf(b) &&
      stemsOf(a) === stemsOf(b)
    );
  }
  if (a.concepts.length > 0 || b.concepts.length > 0) return false;
  const one = contentStems(known.title);
  const other = contentStems(next.title);
  const shared = one.filter((stem) => other.includes(stem)).length;
  return shared > 0 && shared === Math.max(one.length, other.length) && namesOf(a) === namesOf(b);
}

const namesOf = ({ names }: Terms) =>
  names
    .map((name) => name.join(" "))
    .sort()
    .join(",");
const stemsOf = ({ stems }: Terms) => [...stems].sort().join(",");
