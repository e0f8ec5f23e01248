import type { ReadJobOutput } from "../../domain/outputs.js";
import { alternatives } from "../../rules/gaps/coverage.js";
import { ruledKind } from "../../rules/gaps/requirements.js";
import { hasRequirementSection, sectionedBlocks } from "../../rules/gaps/sections.js";
import { termsOf, weightOf } from "../../rules/gaps/terms.js";
import { LEXICON } from "../../rules/lexicon/lexicon.js";
import { sentences } from "../../rules/text/lines.js";
import { words } from "../../rules/text/words.js";

const ASKS =
  /\b(must|essential|required|requirement|prerequisite|mandatory|you (?:will )?(?:need|have|should|hold|master|speak|bring)|we require|(?:experience|expertise|background) (?:of|in|with|as)|knowledge of|understanding of|ability to|able to|degree|fluen\w+|proficien\w+|familiar\w* with|minimum of|years?['’]? (?:of )?(?:\w+ ){0,3}(?:experience|in|on|with|as|at)|(?:\d+|two|three|four|five|six|seven|eight|ten)\+? years|licen[cs]e|certificat\w+|desirable|preferr?ed|preferably|advantage|willing\w*)\b/i;
const LOOKS_LIKE_ASKING =
  /\b(must|should|need|require\w*|expect\w*|ideal\w*|looking for|candidate|skills?|experience\w*|qualif\w+)\b/i;
const OFFERS =
  /\b(we offer|you will (receive|get|join)|benefit\w*|salary|funded|welcome|holiday|pension|apply|contact|submit|your (resume|résumé|cv|application)|cover letter|interview|\d+ minutes|we (?:invest|sell|rely|are a))\b/i;

/** What the employer says of itself or of others, unless it goes on to ask for something. */
const ABOUT_US =
  /^(?:we(?! (?:need|require|ask|expect|are looking|look for|would (?:like|love|be)|want|seek))|our|everyone|all (?:new )?(?:staff|employees)|each of us|the (?:company|department|team|group|trust|hospital|school|office|practice|head)|tuition|employees)\b/i;
const OF_YOU = /\b(?:you|your|candidates?|applicants?|must|required|essential)\b/i;
const DUTY =
  /^(?:you(?:['’]ll| will)|the (?:post ?holder|successful (?:candidate|applicant)|person we appoint|role holder) will|as (?:an?|our) [^,]{3,40},? you will|your (?:tasks|duties|responsibilities) )/i;

/** Reads what a job of any occupation asks for by its headings, bullets and wording. */
export function readJob({ job }: { job: string }): ReadJobOutput {
  const parts = sectionedBlocks(job);
  const listed = hasRequirementSection(parts);
  const output: ReadJobOutput = { title: titleOf(job), requirements: [], unread: [] };
  const named = new Set<string>();
  const requirementParts = parts.filter(({ section }) => section === "must" || section === "desirable");
  for (const block of [...requirementParts, ...parts.filter((part) => !requirementParts.includes(part))]) {
    for (const { text } of sentences(block)) {
      if (isTitle(block) && parts.length > 1) continue;
      if (OFFERS.test(text)) {
        // An offer that also speaks of what is asked for is not dropped in silence.
        if (block.section !== "offer" && ASKS.test(text)) output.unread.push(text);
        continue;
      }
      if (block.section !== "must" && block.section !== "desirable" && ABOUT_US.test(text) && !OF_YOU.test(text))
        continue;
      const inList = block.section === "must" || block.section === "desirable";
      const inDuties = block.section === "duties" && block.kind === "bullet";
      if (inList || (inDuties && !listed) || (block.section !== "offer" && !inDuties && ASKS.test(text))) {
        add(output, named, text);
      } else if (inDuties || (block.section !== "offer" && DUTY.test(text))) {
        if (!addConcepts(output, named, text)) output.unread.push(text);
      } else if (block.section !== "offer" && LOOKS_LIKE_ASKING.test(text)) {
        output.unread.push(text);
      }
    }
  }
  return output;
}

// Where a sentence goes on to ask for something of another kind: "Qualified Teacher Status and a degree in mathematics".
const ALSO =
  /(?:,?\s+and|,?\s+plus|,)\s+(?=(?:an?\s+|the\s+|some\s+|good\s+|a current\s+|up-to-date\s+)*(?:knowledge of|understanding of|experience (?:of|in|with)|ability to|evidence of|degree in|certificate|licen[cs]e|driving licen[cs]e|willingness to|training in|membership of)\b)|,?\s+plus\s+(?=\p{Lu})/iu;

function add(output: ReadJobOutput, named: Set<string>, text: string): void {
  if (text.length > LONGEST_SENTENCE || output.requirements.length >= MOST_REQUIREMENTS) {
    output.unread.push(text);
    return;
  }
  const parts = shorten(text).split(ALSO).map(shorten).filter(saysSomething);
  if (parts.length === 0) output.unread.push(text);
  for (const title of parts) {
    for (const concept of termsOf(title).concepts) named.add(concept);
    const kind = ruledKind(parts.length > 1 ? title : text, title) ?? "skill";
    output.requirements.push({ title, quote: text, kind });
  }
}

function saysSomething(title: string): boolean {
  return weightOf(termsOf(title)) > 0 || ruledKind(title) !== null;
}

// Beside a list of requirements the duties count for the things they name: each that the list has, and each new one.
function addConcepts(output: ReadJobOutput, named: Set<string>, text: string): boolean {
  const concepts = [...new Set(LEXICON.find(words(text)).map(({ concept }) => concept))];
  if (output.requirements.length >= MOST_REQUIREMENTS) return false;
  for (const concept of concepts) {
    named.add(concept);
    output.requirements.push({
      title: concept.charAt(0).toUpperCase() + concept.slice(1),
      quote: text,
      kind: ruledKind(concept) ?? "skill",
    });
  }
  return concepts.length > 0;
}

const MAX_TITLE = 100;
/** A longer "sentence" is a text that lost its line ends; it is listed as not read. */
const LONGEST_SENTENCE = 400;
const MOST_REQUIREMENTS = 150;

// The first line names the job when it is short; a posting pasted as one long line names none.
function isTitle(block: { start: number; text: string }): boolean {
  return block.start === 0 && block.text.length <= MAX_TITLE;
}

function titleOf(job: string): string {
  const first = job.split("\n").find((line) => line.trim() !== "") ?? "";
  const named = /^(?:\s*(?:job title|position|role|title)\s*:\s*)(.+)$/im.exec(job)?.[1];
  return (
    (named ?? first)
      .replace(/^[#\s*]+/, "")
      .split(/\s+[-–—|]\s+/)[0]
      ?.trim() ?? ""
  );
}

const LEAD_INS = [
  /^(?:ideally|for this (?:post|role|job),?|it (?:is|would be) (?:an? )?(?:essential|desirable|bonus|advantage|plus|important)(?: that| to| if)|comfortable with|confident(?: use of| with| in)?|use of)\s+/i,
  /^(?:you(?:'ll| will)? (?:must |should |will |need to )?(?:have|be|possess|bring|demonstrate|need)|we (?:require|need|expect|are looking for)|candidates? (?:must|should) (?:have|be)|applicants? (?:must|should) (?:have|be))\s+/i,
  /^(?:must|should|need to|needs to)\s+(?:be able to|have|be|hold)\s+/i,
  /^(?:must|should)\s+/i,
  /^(?:an?|the|some|any)\s+/i,
  /^(?:strong|proven|solid|excellent|good|deep|demonstrable|demonstrated|extensive|in-depth|practical|hands-on|previous|prior|sound|outstanding)\s+(?=\p{L})/iu,
  /^(?:experience|expertise|proficiency|proficient|competent|competence|competency|competencies|knowledge|understanding|familiarity|familiar|evidence|track record|background|interest|fluency|fluent)\s+(?:of|in|with|to|using|as|on)\s+/i,
  /^(?:ability|able|capacity|willingness|willing|aptitude)\s+to\s+/i,
  /^(?:experience|experienced)\s+(?=\p{Ll}+ing\b)/u,
];
const TAILS = [
  /,?\s+(?:because|so that|since we|as we|so we)\s.*$/i,
  /\s[-–—]\s+(?:nobody|no one|we|you|it|this|that|they|the)\s.*$/i,
  /,?\s+or (?:be )?willing(?:ness)? to .*$/i,
  /\s+within \d+ (?:weeks|months|years) of .*$/i,
  /[,(]?\s*(?:is|are|would be)?\s*(?:strictly )?(?:required|essential|desirable|preferred|mandatory|a must|a plus|an advantage|an asset|beneficial|advantageous|useful|helpful|handy|welcome)\)?\.?$/i,
  /[.:;,]+$/,
];

/** The thing itself, without "experience of", "must be able to" and the like. */
export function shorten(sentence: string): string {
  let text = sentence.replace(/\s+/g, " ").trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = LEAD_INS.reduce((rest, pattern) => rest.replace(pattern, ""), text);
  }
  const cut = TAILS.reduce((rest, pattern) => rest.replace(pattern, ""), text).trim();
  const closed = cut.lastIndexOf("(") > cut.lastIndexOf(")") ? `${cut})` : cut;
  const kept = alternatives(closed).length > 0 && closed !== "" ? closed : sentence;
  return kept.charAt(0).toUpperCase() + kept.slice(1);
}
