import { testedPattern } from "../text/row.js";
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
/** A line that says what a name is or has: "Larkspur is a group of …", "The Harlan Museum (HCM) in Hartford holds …". */
const SAYS_WHAT = new RegExp(
  String.raw`^[#*\s]*(?:(?:The|Die|Das|Der) )?(?!(?:This|We|You|Our|It|There|What|Who|As|If|In|At|Your|Wir|Sie|Unser\w*)\b)(${NAME}${LEGAL_FORM})(?: \([^)\n]{1,30}\))?(?:,? (?:in|based in|aus|mit Sitz in) [^.\n]{3,40}?)?,? (?:(?:is|are|ist|sind) (?:an?|the|one|ein\w*|der|die|das)\b|(?:has|holds|runs|operates|employs|betreibt|hat|beschäftigt) )`,
  "gmu",
);
/** The signs between a title, an employer and a place in one line. */
const PARTS = testedPattern(
  /\*\*+|\s[-–—|·•]\s|, (?!(?:Inc|Ltd|LLC)\b)|(?<=\p{L}{4})\. /u,
  "Harbour Foods, Leeds",
  "Harbour Foods, Inc.",
);

/**
 * The employer that a posting names in a form of its own: a label, a title "at" somebody, a first line that says what it is, a name of the first lines
 * that begins a sentence below, a heading "About". Null if there is none: the candidate types it.
 */
export function employerOf(job: string): string | null {
  const text = job.slice(0, SEARCHED);
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^[#*\s]+|[*\s]+$/g, "").replace(/\s+/g, " "))
    .filter((line) => line !== "");
  const [title = "", ...below] = lines.slice(0, HEAD_LINES);
  // The lines below the title first: a department stands in the title's own line.
  const names = [...below, title].flatMap((line) => line.split(PARTS).map(asName)).filter(isName);
  const rest = lines.slice(2).join("\n");
  const found =
    LABELLED.exec(text)?.[1] ??
    AT.exec(title)?.[1] ??
    names.find((name) => ORGANISATION_WORDS.test(name)) ??
    names.find((name) => beginsASentence(name, rest)) ??
    saidWhatItIs(text, names) ??
    ABOUT.exec(text)?.[1];
  const name = found === undefined ? "" : asName(found);
  return name === "" || name.length > MOST_CHARACTERS ? null : name;
}

function asName(part: string): string {
  return part
    .replace(/\s*\([^)]*\)?$/, "")
    .replace(/[*\s:.,;]+$/u, "")
    .trim();
}

function isName(part: string): boolean {
  return part.includes(" ") && ONLY_NAME.test(part) && !/^the company$/i.test(part) && !JOB_TITLE_WORDS.test(part);
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
