import type { Requirement, RequirementKind } from "../../domain/job.js";
import type { Quote } from "../../domain/text.js";
import { sameTimes } from "../../language/conditions.js";
import { levelAskedFor, ruledKind } from "../../language/job/kinds.js";
import { isDuty, type Sectioned, type SectionKind } from "../../language/job/sections.js";
import { isTrainable, saysDesirable, saysMust, saysNeeded, withoutMeans } from "../../language/job/strength.js";
import { monthsAskedFor, namesASubject } from "../../language/lengths.js";
import type { Lexicon } from "../../language/lexicon/lexicon.js";
import type { SourceText } from "../../language/spans.js";
import { type Terms, termsOf } from "../../language/terms.js";
import { contentStems } from "../../language/words.js";

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
export function settleRequirements(
  job: SourceText,
  parts: Sectioned[],
  jobTitle: string,
  proposed: ProposedRequirement[],
  lexicon: Lexicon,
): Requirement[] {
  const sectionOf = ({ start }: Quote) => {
    const at = job.toIndex(start);
    return parts.find((block) => block.start <= at && at < block.end)?.section ?? "unknown";
  };
  const read = proposed.map(({ title, quote, kind: proposedKind }): Requirement => {
    const section = sectionOf(quote);
    const kind = ruledKind(quote.text, title) ?? (proposedKind === "knowledge" ? "knowledge" : "skill");
    const listed = section === "must" || section === "desirable";
    return {
      requirement_id: "",
      title: kind === "years" && !namesASubject(title) && jobTitle !== "" ? `${title} (${jobTitle})` : title,
      quote,
      mentions: [quote],
      kind,
      must_have: isMustHave(quote.text, section, kind),
      in_duties: section === "duties" || (!listed && isDuty(quote.text)),
      in_job_title: namedIn(jobTitle, title, lexicon),
      months: kind === "years" ? (monthsAskedFor(title) ?? monthsAskedFor(quote.text)) : null,
      level: levelAskedFor(kind, title, quote.text),
      trainable: isTrainable(quote.text),
    };
  });
  // What is asked for first, so that a duty that says the same is a mention of it.
  read.sort((a, b) => Number(a.in_duties) - Number(b.in_duties) || a.quote.start - b.quote.start);
  const settled: Requirement[] = [];
  for (const requirement of read) merge(settled, requirement, lexicon);
  settled.sort((a, b) => a.quote.start - b.quote.start);
  return settled.map((requirement, index) => ({ ...requirement, requirement_id: `r${index + 1}` }));
}

function isMustHave(sentence: string, section: SectionKind, kind: RequirementKind): boolean {
  if (saysDesirable(sentence)) return false;
  if (saysMust(sentence) || saysNeeded(sentence)) return true;
  if (section === "desirable") return false;
  return section === "must" || kind === "licence" || kind === "degree" || kind === "years";
}

function namedIn(jobTitle: string, title: string, lexicon: Lexicon): boolean {
  const whole = termsOf(jobTitle, lexicon);
  const part = termsOf(title, lexicon);
  if (part.concepts.length > 0) return part.concepts.some((concept) => whole.concepts.includes(concept));
  const stems = contentStems(title);
  const titleStems = contentStems(jobTitle);
  return stems.length > 0 && stems.every((stem) => titleStems.includes(stem));
}

// A second sentence about the same thing is a mention of the first, not a requirement of its own. A duty that also names
// something new is a requirement of that.
function merge(settled: Requirement[], next: Requirement, lexicon: Lexicon): void {
  const same = settled.filter((known) => isSame(known, next, lexicon));
  const named = new Set(settled.flatMap(({ title }) => termsOf(title, lexicon).concepts));
  // What a thing is done with ("using NEWS2") is no further thing to ask for.
  const doing = withoutMeans(next.title);
  const isNew = (concept: string) => !lexicon.kindsOf(concept).some((kind) => named.has(kind));
  const further = next.in_duties ? termsOf(doing, lexicon).concepts.filter(isNew) : [];
  for (const known of same.slice(0, next.in_duties ? same.length : 1)) {
    known.mentions.push(next.quote);
    known.in_duties ||= next.in_duties;
    known.in_job_title ||= next.in_job_title;
    // The sentence that demands it is the one to show.
    if (next.must_have && !known.must_have) {
      known.title = next.title;
      known.quote = next.quote;
    }
    known.must_have ||= next.must_have;
  }
  if (same.length === 0) settled.push(next);
  else
    for (const concept of further)
      settled.push({
        ...next,
        title: concept.charAt(0).toUpperCase() + concept.slice(1),
        mentions: [...next.mentions],
      });
}

function isSame(known: Requirement, next: Requirement, lexicon: Lexicon): boolean {
  if (known.kind === "years" || next.kind === "years") return false;
  if (known.kind === "logistics" && next.kind === "logistics") return sameTimes(known.title, next.title);
  const [a, b] = [termsOf(known.title, lexicon), termsOf(next.title, lexicon)];
  if (a.concepts.length > 0 && b.concepts.length > 0) {
    // A duty that names one kind of the thing names the thing.
    const kinds = next.in_duties ? b.concepts.flatMap((concept) => lexicon.kindsOf(concept)) : b.concepts;
    const shared = a.concepts.filter((concept) => kinds.includes(concept)).length;
    const duty = known.in_duties || next.in_duties;
    if (duty) return shared > 0 && (known.kind === "skill" || known.kind === "knowledge");
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
  // "Haul milk in tank trailers" says again what "hauling milk" asks for.
  if (next.in_duties && one.length > 1 && one.every((stem) => other.includes(stem))) return true;
  const shared = one.filter((stem) => other.includes(stem)).length;
  return shared > 0 && shared === Math.max(one.length, other.length) && namesOf(a) === namesOf(b);
}

const namesOf = ({ names }: Terms) =>
  names
    .map((name) => name.join(" "))
    .sort()
    .join(",");
const stemsOf = ({ stems }: Terms) => [...stems].sort().join(",");
