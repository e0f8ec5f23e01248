import type { Gap } from "../domain/gap.js";
import type { Family } from "../domain/job.js";
import type { FoundResource, Resource } from "../domain/learning.js";
import { asksForExpertise, levelShown } from "../language/figures.js";
import type { Lexicon } from "../language/lexicon.js";
import { languageLevel, languagesIn } from "../language/names.js";
import { choicesIn, readText } from "../language/sentences.js";
import {
  COMMON_WORK_STEMS,
  CONCEPT_WEIGHT,
  NAME_WEIGHT,
  phraseWeight,
  STEM_WEIGHT,
  type Terms,
  termsOf,
} from "../language/words.js";

/** The least share of a subject that a resource must teach to be offered for it. */
const LEAST_RELEVANCE = 0.5;
/** The share of a phrase's words that must be the subject's, if no thing is named. */
const NEARLY_ALL = 0.8;
/** The factor for a subject whose words are spread over several phrases of a resource. */
const TOGETHER = 0.8;
/** The least share of the words of a resource's paper that the asked paper must have too: a "Certified Professional" is many things. */
const MOST_OF_A_PAPER = 0.6;
/** A resource is about the first of its skills; the others are taught in passing. */
const MAIN_SKILLS = 2;
/** The thing to be learnt: a gap, and the trade of the job if it is known. */
export type Sought = Pick<Gap, "title" | "status"> & { family?: Family };

/**
 * The resources that teach the subject, most relevant first. Resources of other trades are left out, unless the subject itself belongs to the
 * trade.
 */
export function relevantResources(
  resources: FoundResource[],
  { title, family = "general" }: Pick<Sought, "title" | "family">,
  lexicon: Lexicon,
): { resource: FoundResource; relevance: number }[] {
  const asked = askedFor(title, lexicon);
  return resources
    .filter(ofTrade({ title, family }, lexicon))
    .map((resource) => ({ resource, relevance: relevanceTo(asked, resource, lexicon) }))
    .filter(({ relevance }) => relevance >= LEAST_RELEVANCE)
    .sort((a, b) => b.relevance - a.relevance);
}

/** Returns a filter for resources of the job's trade or of the subject's own. Without a trade, every resource passes. */
export function ofTrade({ title, family = "general" }: Pick<Sought, "title" | "family">, lexicon: Lexicon) {
  const trades = new Set([family, "general", ...termsOf(title, lexicon).concepts.map((one) => lexicon.familyOf(one))]);
  return ({ families }: Resource) =>
    family === "general" || families.length === 0 || families.some((one) => trades.has(one));
}

/**
 * The share of the things in a title that a resource names too; for a title without things, the share of its words. For alternatives ("A or B"),
 * the share of the best one.
 */
export function relevanceOf(resource: Resource, title: string, lexicon: Lexicon): number {
  return relevanceTo(askedFor(title, lexicon), resource, lexicon);
}

/** A title, taken apart once for all resources. */
interface Asked {
  spoken: string[];
  level: number | null;
  expertise: boolean;
  choices: Terms[];
}

function askedFor(title: string, lexicon: Lexicon): Asked {
  return {
    spoken: languagesIn(title),
    level: languageLevel(title),
    expertise: asksForExpertise(title),
    choices: choicesIn(title, lexicon).map((choice) => subjectOf(choice, lexicon)),
  };
}

function relevanceTo({ spoken, level, expertise, choices }: Asked, resource: Resource, lexicon: Lexicon): number {
  const texts = [...resource.skills, ...resource.leads_to, resource.title];
  // A course of another language is of no use, whatever else it has in common with the requested one.
  if (spoken.length > 0 && !texts.some((text) => languagesIn(text).some((one) => spoken.includes(one)))) return 0;
  // A course for beginners does not lead to the requested level.
  if (expertise && resource.difficulty === "beginner") return 0;
  const taught = spoken.length > 0 && level !== null ? languageLevel(resource.title) : null;
  if (level !== null && taught !== null && taught < level) return 0;
  const offered = mainlyOffered(resource, lexicon);
  return Math.max(...choices.map((choice) => shareOf(choice, offered)));
}

function shareOf(wanted: Terms, offered: Offered[]): number {
  const total = phraseWeight(wanted);
  if (total === 0) return 0;
  // A name alone, "diploma", shows nothing where the thing itself is known.
  const has = (concept: string) => offered.some(({ concepts }) => concepts.has(concept));
  if (wanted.concepts.length > 0 && !wanted.concepts.some(has)) return 0;
  if (wanted.concepts.length + wanted.names.length === 0)
    return Math.max(...offered.map((one) => sharedWords(wanted.stems, one.stems)));
  const best = Math.max(...offered.map((one) => matched(wanted, one) / total));
  const together = matched(wanted, joined(offered)) / total;
  // A subject that one phrase names counts more than a subject whose words are spread over several phrases.
  return Math.min(1, Math.max(best, together * TOGETHER));
}

// The things that a title names. Other words count only if it names no thing: "further" is not mathematics.
function subjectOf(title: string, lexicon: Lexicon): Terms {
  const { concepts, names, stems } = termsOf(title, lexicon);
  const hasThings = concepts.length + names.length > 0;
  return { concepts, names, stems: hasThings ? [] : stems.filter((stem) => !COMMON_WORK_STEMS.has(stem)) };
}

// The share of the words, if the phrase consists almost only of them: "capacity" is not the Mental Capacity Act.
function sharedWords(wanted: string[], offered: ReadonlySet<string>): number {
  const shared = wanted.filter((stem) => offered.has(stem)).length;
  const share = shared / wanted.length;
  return share > LEAST_RELEVANCE && shared / offered.size >= NEARLY_ALL ? share : 0;
}

// True if an asked paper is one of a resource's: all that it names, or most of its words, and of no other level.
function isAmong(leads_to: string[], paper: string, lexicon: Lexicon): boolean {
  const wanted = subjectOf(paper, lexicon);
  const total = phraseWeight(wanted);
  const level = levelShown(paper);
  const hasLevels = level !== null && leads_to.some((one) => levelShown(one) !== null);
  const offered = leads_to
    .filter((one) => !hasLevels || levelShown(one) === level)
    .map((one) => ({ ...offeredBy(one, lexicon), words: readText(one).words.map(({ stem }) => stem) }));
  const asked = new Set(readText(paper).stems);
  const isIt = ({ stems }: Offered) => wanted.concepts.length > 0 || shareIn(stems, asked) >= MOST_OF_A_PAPER;
  const all = joined(offered);
  for (const { words } of offered) for (const word of words) all.stems.add(word);
  const least = wanted.concepts.length + wanted.names.length > 0 ? 1 : MOST_OF_A_PAPER;
  return total > 0 && matched(wanted, all) / total >= least && offered.some(isIt);
}

function shareIn(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...stems].filter((stem) => others.has(stem)).length / stems.size;
}

/** True if the resource ends with the paper that the title names. One without a certificate, such as a handbook, only prepares for it. */
export function leadsTo({ certificate, leads_to }: Resource, title: string, lexicon: Lexicon): boolean {
  if (!certificate) return false;
  const papers = choicesIn(title, lexicon).flatMap((choice) => [choice, ...choice.split(/ and | & /i)]);
  return papers.some((paper) => isAmong(leads_to, paper, lexicon));
}

const offers = new WeakMap<Lexicon, WeakMap<Resource, Offered[]>>();

// The main subjects of a resource; cached, since each search compares all resources.
function mainlyOffered(resource: Resource, lexicon: Lexicon): Offered[] {
  const known = offers.get(lexicon) ?? new WeakMap<Resource, Offered[]>();
  offers.set(lexicon, known);
  const offered =
    known.get(resource) ??
    [resource.title, ...resource.leads_to, ...resource.skills.slice(0, MAIN_SKILLS)].map((text) =>
      offeredBy(text, lexicon),
    );
  known.set(resource, offered);
  return offered;
}

interface Offered {
  concepts: Set<string>;
  stems: Set<string>;
}

function offeredBy(text: string, lexicon: Lexicon): Offered {
  // Not the broader entries: a course of one programming language is no answer to "software development".
  return {
    concepts: new Set(termsOf(text, lexicon).concepts),
    stems: new Set(readText(text).stems),
  };
}

function joined(offered: Offered[]): Offered {
  return {
    concepts: new Set(offered.flatMap(({ concepts }) => [...concepts])),
    stems: new Set(offered.flatMap(({ stems }) => [...stems])),
  };
}

// The weight of the things and words that are offered.
function matched({ concepts, names, stems }: Terms, offered: Offered): number {
  return (
    concepts.filter((concept) => offered.concepts.has(concept)).length * CONCEPT_WEIGHT +
    names.filter((name) => name.every((stem) => offered.stems.has(stem))).length * NAME_WEIGHT +
    stems.filter((stem) => offered.stems.has(stem)).length * STEM_WEIGHT
  );
}
