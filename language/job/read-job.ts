import { MAX_REQUIREMENTS } from "../../domain/job.js";
import type { ReadJobOutput } from "../../domain/outputs.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { testedPattern } from "../row.js";
import { COMMON_WORK_STEMS, phraseWeight, termsOf } from "../terms.js";
import { JOB_TITLE_WORDS, ORGANISATION_WORDS } from "../title-words.js";
import { askingOf } from "./asking.js";
import { askingClauses } from "./asking-clauses.js";
import { ruledKind } from "./kinds.js";
import { splitList } from "./listed.js";
import { mergeMentions, type ReadRequirement } from "./merge.js";
import { titlesInProse } from "./prose-titles.js";
import { clausesWithout } from "./rest.js";
import { isDuty, type Sectioned, type SectionKind, sectionedBlocks } from "./sections.js";
import { placedSentences } from "./sentence-features.js";
import { splitActivities, splitRequirements, splitTimes } from "./split.js";
import { isTrainable, saysDesirable, saysMust, saysNeeded } from "./strength.js";
import { shorten } from "./titles.js";

const MAX_TITLE = 100;

/**
 * Reads the requirements of a job of any occupation without a language model: lists by their headings, prose with the learned models. What
 * is not understood is in `unread`.
 */
export function readJobByRules({ job }: { job: string }, lexicon: Lexicon): ReadJobOutput {
  const parts = sectionedBlocks(job);
  const output: ReadJobOutput = { title: titleOf(job), requirements: [], unread: [] };
  for (const sentence of placedSentences(parts.filter((part) => parts.length === 1 || !isTitle(part)))) {
    const { text, section, kind } = sentence;
    const { asking, isPlain } = askingOf(sentence);
    if (asking === "unclear") output.unread.push(text);
    else if (asking === "asks")
      add(output, { quote: text, clauses: askingClauses(text), isProse: kind === "text", isPlain }, section, lexicon);
  }
  return { ...output, requirements: mergeMentions(output.requirements, lexicon) };
}

function add(
  output: ReadJobOutput,
  { quote, clauses, isProse, isPlain }: { quote: string; clauses: string[]; isProse: boolean; isPlain: boolean },
  section: SectionKind,
  lexicon: Lexicon,
): void {
  const parts = isProse
    ? titlesInProse(quote, titlesOf(clauses, section, lexicon), isPlain, lexicon)
    : titlesOf(clauses, section, lexicon);
  const titles = parts.filter((part) => (parts.length === 1 ? !EXPLAINS.test(part) : standsAlone(part, lexicon)));
  // Sentences that could not be reduced to short titles, and those beyond the limit, are listed as unread.
  if (
    titles.length === 0 ||
    titles.some((title) => isSentence(title, quote)) ||
    output.requirements.length + titles.length > MAX_REQUIREMENTS
  )
    output.unread.push(quote);
  else {
    for (const title of titles) {
      const kind = ruledKind(quote, title) ?? (section === "conditions" ? "logistics" : "skill");
      const asked = clauses.length > 1 ? clauses.join(". ") : partWith(title, clauses[0] ?? quote);
      const strength = strengthOf(asked, section, kind);
      output.requirements.push({ title, quotes: [quote], kind, strength, trainable: isTrainable(quote) });
    }
    if (isProse) output.unread.push(...clausesWithout(quote, titles));
  }
}

// The titles of the things that a sentence asks for.
function titlesOf(clauses: string[], section: SectionKind, lexicon: Lexicon): string[] {
  const short = (text: string) => shorten(text, lexicon);
  const asked = clauses.join(". ");
  const isCondition = (title: string) => section === "conditions" || ruledKind(asked, title) === "logistics";
  const listed = (title: string) => {
    if (ruledKind(title) === "logistics") return splitTimes(title);
    return isCondition(title) || SCHOOL_LEAVING.test(title) ? [title] : splitList(title, lexicon);
  };
  return clauses
    .flatMap(splitRequirements)
    .map(short)
    .flatMap(splitActivities)
    .map(short)
    .flatMap(listed)
    .map(short)
    .filter((title) => saysSomething(title, lexicon));
}

/** "GCSE Maths and English" is one certificate. */
const SCHOOL_LEAVING = testedPattern(
  /\b(?:GCSEs?|A[- ]levels?|O[- ]levels?|National 5s?|Leaving Cert\w*)\b/iu,
  "GCSE Maths and English",
  "Maths and English",
);

// True if a title can be understood without its sentence: it has a name or a content word, and does not refer to what stood before it.
function standsAlone(title: string, lexicon: Lexicon): boolean {
  if (ruledKind(title) !== null) return true;
  if (REFERS_BACK.test(title) || EXPLAINS.test(title)) return false;
  const { concepts, names, stems } = termsOf(title, lexicon);
  return concepts.length + names.length > 0 || stems.some((stem) => !COMMON_WORK_STEMS.has(stem));
}

/** A part that refers to, or continues, the words before it. */
const REFERS_BACK = testedPattern(
  /^(?:in|to|of|at|by|including)\s|\s(?:it|them)$|\b(?:of|to|in|with) including\b/iu,
  "Repairs to them",
  "Repairs to lorries",
);
/** What does not say what is asked for: a reason, a concession, a pronoun, or figures alone. */
const EXPLAINS = testedPattern(
  /^(?:because|though|although|while|it|they)\b|^\P{L}+$/iu,
  "Though not essential",
  "Bread",
);

const NEXT_PART = /;\s+|,\s+(?:but|though|although)\s+/u;

// "A Level 3 certificate is a must; Level 4 would be better": each part has a strength of its own.
function partWith(title: string, sentence: string): string {
  return sentence.split(NEXT_PART).find((part) => part.toLowerCase().includes(title.toLowerCase())) ?? sentence;
}

// The wording of the sentence takes precedence over its heading.
function strengthOf(
  sentence: string,
  section: SectionKind,
  kind: ReadRequirement["kind"],
): ReadRequirement["strength"] {
  const listed = section === "must" || section === "desirable";
  const weak = section === "duties" || (!listed && isDuty(sentence)) ? "duty" : "desirable";
  if (saysDesirable(sentence)) return weak;
  if (saysMust(sentence) || saysNeeded(sentence)) return "must";
  if (section === "desirable") return "desirable";
  return section === "must" || section === "conditions" || ALWAYS_ASKED.includes(kind) ? "must" : weak;
}

/** Without any marker these are must-haves. */
const ALWAYS_ASKED: ReadRequirement["kind"][] = ["licence", "degree", "years"];

function saysSomething(title: string, lexicon: Lexicon): boolean {
  return phraseWeight(termsOf(title, lexicon)) > 0 || ruledKind(title) !== null;
}

/** In words. */
const LONGEST_PLAIN_TITLE = 7;
const OPENS_A_SENTENCE = testedPattern(
  /^(?:it|its|there|what|we|our|if|when|as|one of|never|he|she|they|this|that|at our|in the)\b|^\S+, who\b/iu,
  "It is a small shop",
  "Baking bread",
);

// True if a title is still a whole sentence rather than a thing.
function isSentence(title: string, quote: string): boolean {
  return (
    title.split(/\s+/).length > LONGEST_PLAIN_TITLE &&
    OPENS_A_SENTENCE.test(title) &&
    ruledKind(quote, title) !== "logistics"
  );
}

// A short first line is the job title; a posting pasted as one long line has none.
function isTitle(block: Sectioned): boolean {
  return block.start === 0 && block.text.length <= MAX_TITLE;
}

/** The number of first lines that are searched for the job title. */
const HEAD_LINES = 8;

// The labelled title; else the first line that is not an exclamation, or the second if the first is the employer's name.
function titleOf(job: string): string {
  const lines = headOf(job);
  const named = lines.flatMap(
    (line) => /^(?:job title|position|role|title|vacancy)[ \t]*:[ \t]*(\S.*)$/i.exec(line)?.[1] ?? [],
  )[0];
  const [top = "", second = ""] = lines.filter((line) => !line.endsWith("!"));
  const first =
    ORGANISATION_WORDS.test(top) && !JOB_TITLE_WORDS.test(top) && JOB_TITLE_WORDS.test(second) ? second : top;
  return (
    (named ?? first)
      .replace(/^[#\s*]+|\**$/g, "")
      .replace(/^(?:position description|job description|vacancy|job advert\w*) ?[-–—:] ?/i, "")
      .split(/ [-–—|] /)[0]
      ?.replace(/\*+$/u, "")
      .trim() ?? ""
  );
}

// The first lines with white space collapsed, without lines that are too long for a title.
function headOf(job: string): string[] {
  return job
    .slice(0, HEAD_LINES * 4 * MAX_TITLE)
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "")
    .slice(0, HEAD_LINES)
    .filter((line) => line.length <= MAX_TITLE);
}
