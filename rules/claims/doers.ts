import { type Word, words } from "../text/words.js";
import { isCommon, isPerson } from "../thesaurus/thesaurus.js";

/*
 * Whose act a clause tells of. A candidate's own is told with "I" or "we", or with nobody named; what somebody else did is
 * never what the candidate did.
 */

/** Words for people that WordNet holds for something else first, and for those who act together. */
const MORE_PEOPLE = new Set(
  `driver drivers registrar consultant chef chefs cook sister matron reg head boss mum dad brother husband wife mate mates team teams department dept
   firm agency company contractor contractors office hr unions union council committee board officer teammates coworker owner staff dairy
   consultancy consultancies maintenance purchasing procurement payroll security dispatch logistics operations ops finance legal marketing qa gp gps ceo cto cfo senco dba people person accounts management police school college landlord`.split(
    /\s+/,
  ),
);
const SELF = new Set(["i", "we", "me", "myself", "us", "ourselves"]);
const OTHERS = new Set([
  "he",
  "she",
  "they",
  "nobody",
  "somebody",
  "someone",
  "everybody",
  "everyone",
  "others",
  "who",
]);
const LEAD_IN = new Set(
  `the a an my our his her their its your another one two three some other new old and but so then also because since when while whereas if as that which
   this only both all each every any no same qualified senior junior`.split(/\s+/),
);
const VERBS =
  /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|wrote|made|got|took|ran|led|put|gave|kept|went|came|said|told|knew|held|built|set|sat|rang|taught|chose|drew|kept|sent|paid|saw|found|thought|bought|sold|left|brought|ordered|\p{L}+(?:ed|s))$/u;

/** Words that begin a sentence with a capital, and that no list of nouns and verbs has. */
const NO_NAME =
  /^(?:And|Any|Are|Because|But|Can|Could|Did|Does|For|From|Had|Has|Have|How|Its|May|Might|Nor|Not|Nothing|None|Our|She|Should|Since|That|The|Their|Them|Then|There|These|They|This|Those|Though|Until|Was|Were|What|When|Where|Which|While|Who|Why|Will|With|Within|Without|Would|Yes|You|Your|During|Also|About|After|Before|Between|Both|Each|Either|Every|Everything|Mostly|Once|Twice|Anything|Something|Somebody|Upon|Into|Onto|Over|Under|Via|Per)$/u;

/** How many words a name of somebody may have before its verb. */
const LONGEST_NAME = 4;

/**
 * The stem of whoever else a clause is about, "they" where it only says so; null when it is about the candidate, or about a
 * thing.
 */
export function doerOf(text: string): string | null {
  const list = words(text);
  // "DD15s went to the other tech", "writing logic, that's the rep", "injury was a separate team".
  const left = LEFT_TO.exec(text);
  if (left) return words(left[1] ?? "").find(isSomebody)?.stem ?? "they";
  const agent = agentOf(list);
  return agent === "self" ? null : (agent ?? subjectOf(list));
}

// "Is run by the platform team", "reviewed by Katharina": who did it stands after it.
function agentOf(list: Word[]): string | null {
  for (const [index, { lower }] of list.entries()) {
    const before = list[index - 1]?.lower ?? "";
    if (lower !== "by" || !/(?:ed|en|un|ne|ade|old|ught|ld|rawn)$/.test(before)) continue;
    for (const word of list.slice(index + 1, index + 1 + LONGEST_NAME + 1)) {
      if (SELF.has(word.lower)) return "self";
      if (isSomebody(word) || isName(word)) return word.stem;
      if (/^(?:ing|to)$/.test(word.lower) || /ing$/.test(word.lower)) break;
    }
  }
  return null;
}

const SOMEBODY_ELSE = String.raw`((?:the|a|an|my|our|another|other|separate|different)\s+(?:[\p{L}-]+\s+){0,2}?(?:others?|tech|techs|rep|reps|guy|guys|people|teams?|departments?|dept|managers?|supervisors?|foremans?|fitters?|engineers?|doctors?|colleagues?|seniors?|leads?|heads?|contractors?|agency|office|firm|nurse|nurses|mechanics?|drivers?|electricians?|chef|sister|planner|controller|accountant|solicitors?|partner|boss|owner))\b`;
const LEFT_TO = new RegExp(
  `\\b(?:(?:went|goes|go|belongs?|belonged|falls?|fell|left|passed|handed) to|that['’]?s|that is|was|is) ${SOMEBODY_ELSE}(?:['’]s)?\\s*(?:job|work|thing|part|call|in \\p{Lu}\\p{L}+)?\\s*[.,;]?$`,
  "iu",
);

function subjectOf(list: Word[]): string | null {
  let seen = 0;
  for (const [index, word] of list.entries()) {
    if (SELF.has(word.lower)) return null;
    if (OTHERS.has(word.lower)) return "they";
    const next = list[index + 1];
    // "The OT came in", "our IT set it up".
    if (next && ACRONYM.test(word.text) && index === seen && isVerb(next)) return word.stem;
    // "The site managers send their numbers", "a guy on my crew did drop one".
    if (next && isSomebody(word) && index <= seen + 1 && word.lower.endsWith("s") && BARE_VERB.test(next.lower))
      return word.stem;
    if (isSomebody(word) && !SERVED.test(word.lower) && index === seen && index > 0 && actsLater(list.slice(index + 1)))
      return word.stem;
    if (next && (isSomebody(word) || (isName(word) && index === seen)) && isVerb(next) && !isOwn(list, index))
      return word.stem;
    // "Darren our QS codes it", "Katharina from platform reviews it".
    if (isName(word) && index === seen && next && /^(?:our|my|from|who)$/.test(next.lower)) return word.stem;
    // "My colleague Jonas did", "Graham, the transport manager, checked".
    if (isSomebody(word) && next && isName(next) && list[index + 2] && isVerb(list[index + 2] as Word))
      return next.stem;
    if (isSomebody(word) && seen === index && next && !/^(?:of|for|at|in|and|with|since|on)$/.test(next.lower))
      return word.stem;
    if (LEAD_IN.has(word.lower) && seen === index) seen = index + 1;
    // "My dad's licence": his.
    if (isSomebody({ ...word, lower: word.lower.replace(/'s$/, "") }) && /['’]s$/u.test(word.text) && index === seen)
      return word.stem;
    if (isAct(word) && !isName(word) && !LEAD_IN.has(word.lower)) return null;
    if (index >= LONGEST_NAME + seen) return null;
  }
  return null;
}

/** What becomes of them is what came of the candidate's work. */
const SERVED =
  /^(?:patients?|customers?|clients?|pupils?|students?|child|children|guests?|residents?|wom[ae]n|m[ae]n|lady|boy|girl)$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const BARE_VERB =
  /^(?:send|do|make|run|give|keep|take|write|check|handle|deal|fill|sign|book|count|plan|call|bring|come|go|get|use|put|set|pay|buy|sell|teach|hold|lead|drive|clean|cook|order|fix|change|choose|decide|enter|prepare|test|review|approve|own|want|need)$/u;
const PREPOSITION = /^(?:on|in|at|from|of|with|before|after|for)$/u;

// Where somebody is told by where they are: "a guy on my crew", "the girl before me".
function actsLater([first, ...rest]: Word[]): boolean {
  if (!first || !PREPOSITION.test(first.lower)) return false;
  for (const word of rest.slice(0, LONGEST_NAME + 1)) {
    if (/^(?:i|we|and|who)$/.test(word.lower)) return false;
    if (isAct(word)) return true;
  }
  return false;
}

// "As line lead, filled": the candidate's own role, told before the act.
function isOwn(list: Word[], index: number): boolean {
  return list.slice(0, index).some(({ lower }) => lower === "as");
}

function isSomebody({ lower }: Word): boolean {
  return MORE_PEOPLE.has(lower) || isPerson(lower);
}

function isName({ text, stem }: Word): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !NO_NAME.test(text) && !isCommon(stem);
}

// A plural looks like a verb in the third person: only what can be nothing else ends the search for a subject.
function isAct({ lower }: Word): boolean {
  return VERBS.test(lower) && !/s$/.test(lower);
}

function isVerb({ lower }: Word): boolean {
  return VERBS.test(lower) && !/ss$/.test(lower) && lower !== "yes";
}
