import { readText } from "../sentences/text-reading.js";
import { capitalised, oneLine } from "../text/letters.js";
import { testedPattern } from "../text/row.js";
import { isLasting } from "../times/alone.js";
import { timesOf } from "../times/grammar.js";
import { JOB_TITLE_WORDS, ORGANISATION_WORDS } from "../words/title-words.js";

/** A post described in a sentence: "Since May 2019 I have been a night porter at the Grand Hotel". */
export interface ToldPost {
  title: string;
  employer: string | null;
}

const WAS = testedPattern(
  /\b[Ii](?:(?:['’]m| am|['’]ve| have)?(?: also| then| now| currently)?(?: been| was| worked| work| working| became| started| trained| served| spent [^,;:.()]{2,20}(?:\([^)]*\))?)+|(?:['’]m| am)(?: also| now| currently)?)(?: out)?(?: as)?(?: promoted to)?(?: an?| the| their)? (?<title>\p{L}[^,;:.()]{2,80}(?:\([^()]{2,20}\)[^,;:.()]{0,80})?)/u,
  "I have been a night porter at the Grand Hotel since 2019",
  "I go to Paris",
);
/** A sentence without "I", as items of a list are: "Worked as SAP Consultant in Quadrisoft Consulting from Mar-2015 to May-2019". */
const WORKED = testedPattern(
  /^(?:(?:Currently|Presently|Previously) )?(?:[Ww]orked|[Ww]orking|[Ss]erved|[Ss]erving|[Ee]mployed) as (?:an? |the )?(?<title>\p{L}[^,;:()]{2,60}?) (?:in|at|with|for) (?=(?:the )?\p{Lu})(?<employer>[^,;:()]{2,60})/u,
  "Worked as SAP consultant in Quadrisoft from 2015 to 2019",
  "Worked as part of a team in the bakery",
);
const JOINED = testedPattern(
  /\bI(?:['’]ve| have)?(?: then| also)? (?:joined|moved to|worked (?:at|for)|(?:was |have been |am )?employed (?:by|with)) (?<employer>[^,;:.()]{2,60}?)(?:, [^,;:.()]{3,60},)? as (?:an? |their )?(?<title>\p{L}[^,;:.()]{2,60})/u,
  "I joined the Dock Museum as learning assistant in May 2019",
  "I joined a choir in May 2019",
);
/** "My first job was as a waiter at Luigi's". */
const JOB_WAS = testedPattern(
  /\bMy (?:first|last|next|current|present|previous|latest) (?:job|post|role|position) (?:is|was|has been) (?:as )?(?:an? )?(?<title>\p{L}[^,;:.()]{2,80})/u,
  "My first job was as a waiter at Luigi's",
  "My first job, as a waiter",
);
/** "My first employer was the Dock Museum in Cork, where I worked full time as learning assistant". */
const EMPLOYER_WAS = testedPattern(
  /\bMy (?:first|last|next|current|present|previous|latest) employer (?:is|was|has been) (?<employer>[^,;:.()]{2,60}), where I(?: have)?(?: been| work| worked)(?: employed)?(?: (?:full|part)[- ]time)? as (?:an? |their )?(?<title>\p{L}[^,;:.()]{2,60})/u,
  "My last employer was the Dock Museum, where I worked as learning assistant",
  "My last employer was the Dock Museum",
);
/** One to six words that begin with capitals. */
const IN_CAPITALS = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*| of| and| for){0,5}$/u;
/** A word for whoever does something, at the end of one to four words. */
const DOER = testedPattern(
  /^(?:\p{L}[\p{L}'’-]* ){0,3}(?!member|customer)\p{L}{3,}(?:er|or|ist|ant|ian|man|woman)$/iu,
  "room attendant",
  "patient for a week",
);
/** "I ran the kitchen at the Bell Inn, Otley, as head chef": what was done, and as what. */
const DID = testedPattern(/\bI(?:['’]ve| have)?(?: then| also)? \p{Ll}+/u, "I ran the kitchen", "The kitchen was run");
const IN_OFFICE = testedPattern(
  /\bas (?:an? |their |the )?(?<title>\p{L}[^,;:.()]{2,60})/u,
  "as their head chef",
  "as, for two years,",
);
const AT_A_NAME = testedPattern(/\b(?:at|for|with) (?=(?:the )?\p{Lu})/u, "at the Bell Inn", "at the inn");
/** The text after a title or an employer. */
const AFTER_A_NAME = testedPattern(
  /\s(?:since|from|for (?:\d+|\p{Ll}+) (?:years?|months?|weeks?)|in (?=\p{Lu}\p{Ll}+ (?:19|20)\d\d|(?:19|20)\d\d)|until|till|where|and (?:I|am|stayed|left|worked|remained)|(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)\b.*$/su,
  "the Grand Hotel since 2019",
  "the Grand Hotel in Cork",
);
const AT = /\s(?:at|for|with|in)\s+(?=\p{Lu}|an?\s|the\s|my\s)/u;
const EMPLOYER = testedPattern(
  /^(?:the )?\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s(?:(?:of|and|&|the|in)\s)*\p{Lu}[\p{L}\p{N}'’&.-]*)*|^an? \p{Ll}+(?: \p{Ll}+)? in \p{Lu}\p{L}+/u,
  "Dock Museum in Cork",
  "nights",
);

const IN_A_YEAR = testedPattern(
  /\bin (?:\p{Lu}\p{Ll}+ )?(?:(?:19|20)\d\d|['’]\d\d)\b/iu,
  "In June 2018 I moved",
  "In June I moved",
);

/** The post that a sentence with dates describes in the first person; null for any other sentence. */
export function toldPost(sentence: string): ToldPost | null {
  const line = oneLine(sentence);
  const joined = (JOINED.exec(line) ?? EMPLOYER_WAS.exec(line) ?? WORKED.exec(line))?.groups;
  // For a change of employer the start date is enough: "In June 2018 I moved to the Dock Museum as an assistant."
  if (readText(line).times.length === 0 && !(joined && IN_A_YEAR.test(line))) return postInParts(line);
  const known = joined ?? JOB_WAS.exec(line)?.groups;
  if (!known) {
    const post = postBehindAs(line);
    if (post) return post;
  }
  return postOf(line, known, joined) ?? postInParts(line);
}

type Groups = Record<string, string> | undefined;

function postOf(line: string, known: Groups, joined: Groups): ToldPost | null {
  const told = known ?? WAS.exec(line)?.groups;
  const [title = "", place] = (told?.title ?? "").replace(AFTER_A_NAME, "").split(AT);
  const name = (joined ? joined.employer : place)?.replace(AFTER_A_NAME, "");
  const employer = employerIn(name?.trim() ?? "") ?? (known ? null : firstEmployer(line));
  // With an employer, words in capitals are a title too, and so is whoever does something: "Municipal Agriculturist", "room attendant".
  const isLikely = employer !== null && (IN_CAPITALS.test(title.trim()) || DOER.test(title.trim()));
  if (!JOB_TITLE_WORDS.test(title) && !isLikely) return null;
  return { title: title.replace(/\bas an? /g, "").trim(), employer };
}

// The title that stands behind "as" in a sentence about work; null without it or without the name of the employer before it.
function postBehindAs(line: string): ToldPost | null {
  const did = DID.exec(line);
  const office = did && IN_OFFICE.exec(line.slice(did.index));
  if (!did || !office) return null;
  const before = line.slice(did.index, did.index + office.index);
  const at = AT_A_NAME.exec(before);
  const title = titleIn(office.groups?.title ?? "");
  const employer = at && employerIn(before.slice(at.index + at[0].length).replace(AFTER_A_NAME, ""));
  return employer && JOB_TITLE_WORDS.test(title) ? { title, employer } : null;
}

/** What somebody was: "as a press operator", "my title was Laundry Aide", "I was a CNA (2nd shift)". */
const OFFICES = testedPattern(
  /\b(?:as|was|am|is|been|became) (?:an? |the |their )?(?!(?:with|at|for|in|to|by|on|from)\b)(?=(?<title>\p{L}[^,;:.()]{1,60}))/gu,
  "where I was the press operator",
  "where I stayed",
);
/** Before the name of an employer. */
const NAMES = testedPattern(
  /\b(?:at|for|with|by|to|joined) (?=(?:the )?\p{Lu})/gu,
  "I went to the Tyre Works",
  "I went to work",
);
const TELLS_OF_ONESELF = /\b(?:I|[Mm]y)\b/u;

// The post of a sentence with a lasting time that names a title and an employer, wherever they stand in it: "I left school and went to the Tyre
// Works, as a press operator, where I stayed till 1993".
function postInParts(line: string): ToldPost | null {
  const times = timesOf(line);
  if (!TELLS_OF_ONESELF.test(line) || !(times.some(isLasting) || times.length > 1)) return null;
  const isOfATime = ofTimes(line);
  const employer = firstEmployer(line, isOfATime);
  const titles = [...line.matchAll(OFFICES)].flatMap(({ 0: lead, index, groups }) =>
    isOfATime(index + lead.length) ? [] : titleIn(groups?.title ?? ""),
  );
  const title = titles.find((one) => JOB_TITLE_WORDS.test(one) || IN_CAPITALS.test(one));
  if (title === undefined) return null;
  // "Assistant Organist of St Wilfrid's Church", but "Director of Music"
  const [office = "", house = ""] = title.split(/ of (?=(?:the )?\p{Lu})/u);
  if (ORGANISATION_WORDS.test(house)) return { title: office, employer: employerIn(house) };
  return employer === null ? null : { title, employer };
}

// Whether the words at an index are those of a time: "from April 2019".
function ofTimes(line: string): (at: number) => boolean {
  const times = timesOf(line);
  return (at) => times.some(({ from, to }) => from <= at && at < to);
}

// The first name behind "at", "for" or "with" that is no part of a time.
function firstEmployer(line: string, isOfATime = ofTimes(line)): string | null {
  for (const { 0: lead, index } of line.matchAll(NAMES)) {
    const at = index + lead.length;
    const name = isOfATime(at) ? null : employerIn(line.slice(at).replace(AFTER_A_NAME, ""));
    if (name !== null) return name;
  }
  return null;
}

// The title with which some words begin: "trainee buyer" of "trainee buyer and from 2019", "press operator" of "press operator as well".
function titleIn(text: string): string {
  const [title = ""] = text.replace(AFTER_A_NAME, "").split(AT, 1);
  return title.replace(/ and$| as(?: .*)?$/u, "").trim();
}

// The name of an employer with which some words begin, without its article.
function employerIn(text: string): string | null {
  const name = EMPLOYER.exec(text)?.[0] ?? null;
  // "… Care Center I did laundry", "… with River Pork."
  return name?.replace(/^the | I$|(?<=\p{Ll}{3})\.$/gu, "") ?? null;
}

/** A post on one line: its header, or for a post described in a sentence, its title, employer and dates. */
export function postLine(header: string): string {
  const told = toldPost(header);
  if (!told) return oneLine(header);
  const line = oneLine(header);
  const dates = readText(line).times.slice(0, 1);
  return [capitalised(told.title), told.employer, ...dates.map(({ from, to }) => line.slice(from, to))]
    .filter((part) => part !== null)
    .join(", ");
}
