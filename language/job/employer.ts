import { fieldScores } from "../resume/fields.js";
import { testedPattern } from "../text/row.js";
import type { LearnedModel, Weights } from "../weights.js";
import { JOB_TITLE_WORDS, ORGANISATION_WORDS } from "../words/title-words.js";

/** The length of the part of a posting that is searched, in characters. */
const SEARCHED = 6_000;
/** The number of first lines in which the employer may stand alone, or beside a place. */
const HEAD_LINES = 4;
const MOST_CHARACTERS = 80;

/** A name: words that begin with capital letters or digits, with small connecting words in between. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.'’/-]*(?: (?:(?:of|and|for|the|de|du|des|der|für|und|von|del|della|y|e|et|&|\+) )*[\p{Lu}\p{N}(][\p{L}\p{N}&.'’/()-]*){0,7}`;
const ONLY_NAME = new RegExp(`^${NAME}$`, "u");

const LABELLED = testedPattern(
  /^[#*\s]*(?:employer|company|organi[sz]ation|hiring (?:company|organi[sz]ation)|arbeitgeber|unternehmen|firma)(?: name)?\**[ \t]*:[ \t*]*(\S[^\n]*)$/im,
  "Employer: Northbridge NHS Trust",
  "The employer: us",
);
const AT = testedPattern(
  new RegExp(` (?:at|@|bei|chez) (${NAME})`, "u"),
  "Staff nurse at Northbridge Trust, Leeds",
  "Nurse at night",
);
const ABOUT = testedPattern(
  new RegExp(`^[#*\\s]*(?:About|Über) (?!(?:Us|The|This|Our|You|Uns)\\b)(${NAME})[:?*\\s]*$`, "mu"),
  "About Harbour Foods:",
  "About The Role",
);
/** Legal forms that begin with a small letter: "Kinderwelt gGmbH". */
const LEGAL_FORM = String.raw`(?: (?:gGmbH|mbH|e\. ?V\.))?`;
/** A name that ends with a legal form: "Rosenberg Pumpen GmbH & Co. KG". */
const WITH_FORM = testedPattern(
  /(?<![\p{L}\p{N}])((?:(?:(?:Dr|Gebr|St)\.|\p{Lu}[\p{L}\p{N}'’&+-]*)[^\S\n](?:(?:und|and|&|\+)[^\S\n])?){1,5}(?:gGmbH|GmbH|AG|KG|OHG|UG|SE|eG|e\. ?[VK]\.|Ltd|Limited|LLC|LLP|Inc|plc|PLC)(?: & Co\.? (?:KG|OHG))?)(?![\p{L}\p{N}])/u,
  "Bei der Rosenberg Pumpen GmbH & Co. KG arbeiten 90 Menschen",
  "Kenntnisse in SAP",
);
/** Of an agency: whom it looks for somebody for. */
const FOR_SOMEBODY = testedPattern(
  new RegExp(String.raw`\b(?:on behalf of|im Auftrag (?:der|des)|for our client,?) (?:the )?(${NAME})`, "u"),
  "on behalf of Pennine Learning Trust, a family of schools",
  "on behalf of a client",
);
/** Words that begin a sentence or a heading, and no name. */
const NO_NAME = String.raw`(?:This|We|You|Our|It|There|What|Who|As|If|In|At|So|Your|Deine?|Ihre?|Wir|Sie|Unser\w*)\b`;
const SAYS_NO_NAME = new RegExp(`^${NO_NAME}`, "iu");
/** A line that says what a name is or has: "Larkspur is a group of …", "The Harlan Museum (HCM) in Hartford holds …". */
const SAYS_WHAT = new RegExp(
  String.raw`^[#*\s]*(?:(?:The|Die|Das|Der) )?(?!${NO_NAME})(${NAME}${LEGAL_FORM})(?: \([^)\n]{1,30}\))?(?:,? (?:in|based in|aus|mit Sitz in) [^.\n]{3,40}?)?,? (?:(?:is|are|ist|sind) (?:an?|the|one|ein\w*|der|die|das)\b|(?:has|holds|runs|operates|employs|betreibt|hat|beschäftigt) )`,
  "gmu",
);
/** The signs between a title, an employer and a place in one line. */
const PARTS = testedPattern(
  /\*\*+|\s[-–—|·•]\s|, (?!(?:Inc|Ltd|LLC)\b)|(?<=\p{L}{4})(?<!Gebr)\. /u,
  "Harbour Foods, Leeds",
  "Harbour Foods, Inc.",
);

/**
 * The employer that a posting names in a form of its own: a label, a title "at" somebody, a first line that says what it is, a name of the first lines
 * that begins a sentence below, a name with a legal form, a heading "About"; else what the learned model of fields takes for one in the first lines.
 * Null if there is none: the candidate types it.
 */
export function employerOf(job: string, weights: Weights): string | null {
  const text = job.slice(0, SEARCHED);
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^[#*\s]+|[*\s]+$/g, "").replace(/\s+/g, " "))
    .map((line) => line.replace(/, (?=(?:Inc|Ltd|LLC|LLP)\b)/gu, " "))
    .filter((line) => line !== "");
  const [title = "", ...below] = lines.slice(0, HEAD_LINES);
  // The lines below the title before it: in its own line stands a department.
  const namesOf = (line: string) => line.split(PARTS).map(asName).filter(isName);
  const isOrganisation = (name: string) => ORGANISATION_WORDS.test(name);
  const names = [...below, title].flatMap(namesOf);
  const rest = lines.slice(2).join("\n");
  const found =
    LABELLED.exec(text)?.[1] ??
    AT.exec(title)?.[1] ??
    below.flatMap(namesOf).find(isOrganisation) ??
    names.find((name) => beginsASentence(name, rest)) ??
    saidWhatItIs(text, names) ??
    namesOf(title).find(isOrganisation) ??
    ABOUT.exec(text)?.[1] ??
    FOR_SOMEBODY.exec(text)?.[1] ??
    WITH_FORM.exec(text)?.[1] ??
    likeliestName(
      [...below, title].filter((line) => !line.endsWith(":")),
      weights("fields"),
    );
  const name = found === undefined ? "" : asName(found);
  return name === "" || name.length > MOST_CHARACTERS ? null : name;
}

/** From this probability on, a part of the first lines is an employer. */
const IS_EMPLOYER = 0.6;

function likeliestName(lines: readonly string[], fields: LearnedModel): string | undefined {
  const isEmployer = (part: string) => Math.exp(fieldScores(part, fields).E) >= IS_EMPLOYER;
  return lines
    .flatMap((line) => line.split(PARTS).map(asName))
    .find(
      (part) =>
        ONLY_NAME.test(part) &&
        !HALF_IN_BRACKETS.test(part) &&
        !SAYS_NO_NAME.test(part) &&
        !ABSTRACT.test(part) &&
        !ITSELF.test(part) &&
        isEmployer(part),
    );
}

function asName(part: string): string {
  return part
    .replace(/^(?:Der|Die|Das) (?=\p{Lu})/u, "")
    .replace(/\s*\([^)]*\)?$/, "")
    .replace(/[*\s:.,;]+$/u, "")
    .replace(/(?<=\be\. ?[VK])$/u, ".")
    .trim();
}

/** A part of what stands in brackets: "Leeds and York)". */
const HALF_IN_BRACKETS = /^[^(]*\)/u;
const ITSELF = /^(?:the company|das unternehmen)$/iu;

function isName(part: string): boolean {
  return part.includes(" ") && ONLY_NAME.test(part) && !ITSELF.test(part) && !JOB_TITLE_WORDS.test(part);
}

// The name of a line that says what it is, in the longer form of the first lines if it is shortened there.
function saidWhatItIs(text: string, names: readonly string[]): string | undefined {
  for (const [, found = ""] of text.matchAll(SAYS_WHAT)) {
    const name = asName(found);
    const whole = names.find((one) => one.startsWith(`${name} `));
    if (whole) return whole;
    const isOne = name.includes(" ") && !/\d$/u.test(name);
    if (isOne && !JOB_TITLE_WORDS.test(name) && !ABSTRACT.test(name)) return name;
  }
  return undefined;
}
/** What the lines of a posting are about besides the employer. */
const ABSTRACT = testedPattern(
  /\b(?:role|position|post|job|vacancy|candidate|applicant|application|contract|salary|hours|team|department|benefits|purpose|stelle|bewerbung|aufgabe)s?\b/iu,
  "The Successful Candidate",
  "Larkspur Eye Care",
);

function beginsASentence(name: string, text: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?:^|[.!?] |\\n)(?:At )?${escaped}(?:['’]s)? \\p{Ll}`, "u").test(text);
}
