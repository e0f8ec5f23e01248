import { uncapitalised } from "../letters.js";
import { testedPattern } from "../row.js";
import { isDuty, type Sectioned } from "./sections.js";
import { saysDesirable } from "./strength.js";
import { verbForm } from "./verbs.js";

/** The purpose of a sentence in a posting: it asks for something, describes the work, may ask for something, or none of these. */
const ROLES = ["asks", "duty", "unclear", "neither"] as const;
export type SentenceRole = (typeof ROLES)[number];

/** The role of a sentence by those of its clauses: it asks if one of them asks. */
export function strongestRole(roles: SentenceRole[]): SentenceRole {
  return ROLES.find((role) => roles.includes(role)) ?? "neither";
}

const ASKS = testedPattern(
  /\b(must|essential|required|requirement|prerequisite|mandatory|you(?:['’]ll| will| do)? (?:need|have|should|hold|master|speak|bring)|we require|(?:experience|expertise|background) (?:of|in|with|as)|knowledge of|understanding of|ability to|able to|degree|fluen\w+|proficien\w+|familiar\w* with|minimum of|years?['’]? (?:of )?(?:\w+ ){0,3}(?:experience|in|on|with|as|at)|(?:\d+|two|three|four|five|six|seven|eight|ten)\+? years|licen[cs]e|certificat\w+|desirable|preferr?ed|preferably|(?:an?|the) (?:advantage|bonus|plus|asset)|would (?:also )?(?:help|be (?:great|good|useful|an? (?:\w+ )?(?:help|plus|bonus|advantage|asset)))|hear from|(?:candidates?|applicants?) should|check|willing\w*|non-negotiable|we (?:also )?ask (?:everybody|everyone|you) to|(?:solid|sound|good|strong|thorough) (?:\w+ ){0,2}knowledge|matters?)\b/i,
  "Experience of payroll",
  "The shop opened in 1998",
);
/** Says what kind of person is wanted. */
const PERSON = testedPattern(
  /^(?:(?:as a person|furthermore|finally|also|in addition|moreover|inherently|on top of .{3,40}|at the same time),? )?(?:you(?: also| both)? (?:are|can|possess|show|demonstrate|manage|master|thrive|enjoy|like|know|understand|set|inspire|never|act|combine|communicate|want|take|have|hold|bring|get|work)\b(?! (?:be|become|join|part))|(?:we|it is|it's) (?:also )?(?:expect|imagine|hope|important|expected|essential|a plus)\b|(?:are|do|can|have|would) you\b|(?:someone|somebody)\b|your (?:personal )?(?:qualities|qualifications|skills|background|profile)\b|(?:the (?:right|ideal|successful) (?:candidate|person|applicant)|the person we are looking for)\b)/i,
  "You enjoy meeting people",
  "The office has a garden",
);
const SEEKS = testedPattern(
  /\b(?:looking for|seeking|searching for|we need|we also need)\b(?:.*\b(?:who|with|for|to)\b|.{0,60}\b(?:experienced|qualified|motivated|energetic|skilled|passionate|responsible)\b)/i,
  "We are looking for someone with patience",
  "We opened a second shop",
);
const LOOKS_LIKE_ASKING = testedPattern(
  /\b(must|should|need|require\w*|expect\w*|ideal\w*|looking for|candidate|skills?|experience\w*|qualif\w+)\b/i,
  "The person should like heights",
  "The tower is high",
);

/** Offers, application instructions and introductions of the employer, in any section. */
const OFFERS = testedPattern(
  /\b(we offer|you will (?:receive|get|join|become|experience)|you (?:get|receive)|(?:your|a|the|of) (?:salary|pension)|(?:your|a|of) holidays?|funded|cover(?:ing)? letter|CVs? (?:will|are|is) (?:not|only)|your (?:resume|résumé|cv|application)|apply (?:online|now|today|via|through|by|as soon)|please (?:apply|send|submit|contact|call|visit|ring)|further information|questions (?:regarding|about)|thank (?:all|you)|closing date|^ring (?:the|our|us)\b|^visits to|^criteria\b.*\bessential|only those (?:selected|shortlisted)|advised to|address (?:each|all|the) |per annum|(?:salary|pay|rate|wage)s?(?=\s*:)|(?:find|found) the right candidates?|interviews? on|visits? .{0,40}\b(?:welcome|encouraged)|equal opportunit\w+|we (?:invest|sell|rely|are a)|reimburse\w*|we(?:['’]ll| will) (?:gladly|happily|even) (?:pay|fund)|no (?:phone calls|recruiters|agencies)|opportunit(?:y|ies) (?:to|for))\b/i,
  "We offer a pension",
  "We bake at night",
);
/** A sum of money at the beginning: what the employer pays. */
const PAYS = testedPattern(
  /^(?:you(?:['’]ll| would| will) be on |we pay |pay(?: is)?:? |salary(?: is)?:? )?(?:up to |from )?[£$€]\s?\d/iu,
  "£38,000 to £43,000 and standby payments",
  "Hold a budget of £14,000",
);
/** "Ring Dominic on 01632 960177". */
const CONTACTS = testedPattern(
  /^(?:Ring|Call|Phone|Text|E-?mail|Contact|Write to) \p{Lu}\p{Ll}+.*(?:\d{4}|@)/u,
  "Ring Dominic on 01632 960177",
  "Ring the owners of sick dogs",
);
const DENIES_NEED = testedPattern(
  /^there (?:is|are|will be) (?:no|never)\b/iu,
  "There is no work at weekends",
  "There is work at weekends",
);
const NOT_NEEDED = testedPattern(
  /^[^,;:]{2,60}\s(?:is |are )?not (?:required|needed|necessary)\.?$/iu,
  "PVG not required",
  "A licence is required, but not a car",
);
/** Names a tool of the firm, which the reader may have to know. */
const WORKS_WITH = testedPattern(
  /^we (?:use|run on|work (?:with|in|on)|keep (?:our|the) \p{L}+ (?:in|on)|rely on)\s(?:\p{Ll}+\s){0,2}\p{Lu}\p{L}/u,
  "we use Dynamics for our books",
  "we use the oven",
);
/** Weaker signs of the same, for sections of offers and for text without a heading. */
const OFFERS_IN_PROSE = testedPattern(
  /\b(benefit\w*|salary|holiday|pension|apply|contact|submit|interview\w*|\d+ minutes|deadline|application\w*|retiring|closing date)\b/i,
  "Contact Anna",
  "Bake bread",
);
/** Statements of the employer about itself or others, unless they go on to ask for something. */
const ABOUT_US = testedPattern(
  /^(?:we(?! (?:\w+ )?(?:need|require|ask|expect|imagine|are (?:\w+ )?(?:looking|seeking|searching)|look|would (?:\w+ )?(?:like|love|be|welcome)|want|seek|welcome (?:experience|knowledge)))|our|us|everyone|all (?:new )?(?:staff|employees)|each of us|the (?:company|department|team|group|trust|hospital|school|office|practice|head|village|home)|tuition|employees)\b/i,
  "Our bakery is small",
  "Bakes bread at night",
);
/** "Acme Rail employs 300 people": a statement with a name as its subject. */
const ORGANISATION_IS = testedPattern(
  /^(?!(?:To|It|There|This|That)\s)(?:[\p{Lu}<][\p{L}\p{N}&.'>-]*\s){1,4}(?:\([^)]*\) )?(?:is|was|were|has|have|had|employs?|designs?|delivers?|sells?|makes?|runs?|operates?|supports?|supplies|welcomes?|reimburses?|matches)\s(?!(?:looking|seeking|searching|required|essential|desirable|preferred|important|very important|necessary|needed|helpful|useful|welcome|an? (?:plus|must|advantage|asset|bonus))\b)/u,
  "Harbour Foods employs 300 people",
  "Bakes bread at night",
);
const OF_YOU = testedPattern(
  /\b(?:you|your|candidates?|applicants?|must|required|essential)\b/i,
  "You bake",
  "The ovens bake",
);
/** Benefits, in any section. */
const BENEFIT = testedPattern(
  /\b(?:\d+ (?:days|weeks)['’]?(?: of)?(?: paid)? (?:off|holidays?|annual leave|leave|vacation)|vacation days?|(?:training|learning|development) budget|stock options|pension (?:scheme|plan)|(?:health|dental|life|private medical) insurance|gym membership|parental leave|sick pay|season ticket|free (?:parking|meals?|lunch\w*|coffee)|\d+ ?% employer contribution)\b/i,
  "28 days of annual leave",
  "28 loaves",
);
/** Verbs that ask the reader of a posting to act ("apply", "contact") rather than describe the work. */
const SENDS = testedPattern(
  /^(?:apply|contact|send|call|submit|visit|join|read|see|click|find|stop|bring|fill|write|ring|note|discover|enjoy|get|open|learn)\b/i,
  "Apply online",
  "Bake bread",
);

/** Where and when the work is done, even in a section of offers. */
const CONDITION = testedPattern(
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|through|-) \w+day\b|\bone (?:week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|evening|night)(?: \w+)? (?:in|a|per) \w+|\b(?:\d+|ten|eight|twelve)[- ]hour (?:days?|weeks?|shifts?)\b|\b(?:week|weekend)s? on call\b|\bnights? (?:a|per) (?:month|week) away\b|\bright to work\b|\b(?:a|one) nights? away\b|\bdays? (?:a|per) week in the office\b|^(?:working )?(?:hours|shifts?)\s*:|\b\d+(?:\.\d+)? hours (?:a|per) week\b|\b\d+[- ]hour week\b|\b(?:one|two|three|four|\d) (?:late |early )?(?:evening|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s? (?:a|per|each|every|in) \w+|\b(?:like|want|need|expect) (?:you|somebody|someone) to start\b|\bterm.time only\b|\bshift system\b|^(?:the )?(?:post|position|role|job) is based in\b/i,
  "Monday to Friday",
  "Bread and cakes",
);
/** Mandatory requirements, even in a section of offers. */
const STRONG = testedPattern(
  /\b(?:must|essential|required|mandatory|you (?:will )?need|licen[cs]e|(?:DBS|police|background|criminal records?) check|drug (?:test|screen))\w*\b/i,
  "A licence is essential",
  "A smoke-free office",
);
const SPEAKS_TO_YOU = testedPattern(
  /\b(?:you|your|would like|teach|taught|(?:week|hour|shift|night|evening|weekend|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?|which takes)\b(?!.*\b(?:pay|paid|bonus|appl(?:y|ied))\b)/i,
  "The till is balanced by you",
  "The ovens date from 1998",
);
/** A clause after a semicolon that only describes: "orders and calls are in Polish". */
const EXPLAINS = testedPattern(/^\p{Ll}.*\s(?:is|are)\s/u, "meetings are in German", "Meetings in German");

/** Classifies a sentence of a posting by its section and its wording. */
export function roleOfSentence(sentence: string, place: Place): SentenceRole {
  const role = roleByWording(sentence, place);
  return role === "neither" && WORKS_WITH.test(uncapitalised(sentence)) ? "unclear" : role;
}

/** Where a sentence stands. */
type Place = Pick<Sectioned, "section" | "kind"> & { afterSemicolon: boolean };

function roleByWording(sentence: string, { section, kind, afterSemicolon }: Place): SentenceRole {
  const organisation = kind === "text" && ORGANISATION_IS.test(sentence);
  const aboutUs = (organisation || ABOUT_US.test(sentence)) && !OF_YOU.test(sentence);
  if (afterSemicolon && EXPLAINS.test(sentence) && !OF_YOU.test(sentence) && !ASKS.test(sentence)) return "neither";
  if (BENEFIT.test(sentence) && !OF_YOU.test(sentence)) return "neither";
  if (PAYS.test(sentence) || CONTACTS.test(sentence) || DENIES_NEED.test(sentence) || NOT_NEEDED.test(sentence))
    return "neither";
  if (OFFERS.test(sentence))
    return section !== "offer" && (ASKS.test(sentence) || isDuty(sentence)) ? "unclear" : "neither";
  switch (section) {
    case "must":
    case "desirable":
      return aboutUs ? "neither" : "asks";
    case "conditions":
      return aboutUs || SENDS.test(sentence) ? "neither" : "asks";
    case "duties":
      if (aboutUs) return "neither";
      return saysWhatIsWanted(sentence) ? "asks" : "duty";
    case "offer":
      if ((CONDITION.test(sentence) || (STRONG.test(sentence) && !OFFERS_IN_PROSE.test(sentence))) && !aboutUs)
        return "asks";
      return isDuty(sentence) && !OFFERS_IN_PROSE.test(sentence) ? "duty" : "neither";
    default:
      return inProse(sentence, aboutUs, kind === "bullet" || isWholeSentence(sentence));
  }
}

// `mayAsk`: a list item or a whole sentence. Without a heading above it, either may ask for something in words that no rule here knows.
function inProse(sentence: string, aboutUs: boolean, mayAsk: boolean): SentenceRole {
  if (aboutUs) return "neither";
  if (CONDITION.test(sentence)) return "asks";
  const asks = ASKS.test(sentence) || PERSON.test(sentence) || SEEKS.test(sentence) || saysDesirable(sentence);
  if (isDuty(sentence)) return "duty";
  if (OFFERS_IN_PROSE.test(sentence)) return asks ? "unclear" : "neither";
  if (asks) return "asks";
  const [first = ""] = sentence.split(/[\s,]/);
  const work = verbForm(first) !== null && /^\p{Lu}/u.test(first) && !SENDS.test(sentence);
  if (work || tellsWhatYouDo(sentence)) return "duty";
  // A sentence that addresses the reader or mentions working times is kept as unclear rather than dropped.
  return mayAsk || LOOKS_LIKE_ASKING.test(sentence) || SPEAKS_TO_YOU.test(sentence) ? "unclear" : "neither";
}

/** In words. Shorter lines of a posting are names, addresses and signatures. */
const SHORTEST_SENTENCE = 5;

function isWholeSentence(sentence: string): boolean {
  return /\p{Ll}.*[.!?]["”’)]?$/su.test(sentence.trim()) && sentence.trim().split(/\s+/).length >= SHORTEST_SENTENCE;
}

// True for a description of the work: "At month end you post the journal", "The worker investigates reports".
function tellsWhatYouDo(sentence: string): boolean {
  const you = /^(?!if\b).*?\byou (?:also |then )?(\p{Ll}+)\b/iu.exec(sentence)?.[1];
  if (you !== undefined && verbForm(you) === "base" && !SENDS.test(you)) return true;
  const holder = /^the (?:worker|post ?holder|role holder|jobholder|incumbent) (\p{Ll}+)/iu.exec(sentence)?.[1];
  return holder !== undefined && verbForm(holder) === "third";
}

// In a section of duties, only explicit wording makes a requirement: "You must hold a licence".
function saysWhatIsWanted(sentence: string): boolean {
  return /\b(must|essential|required|mandatory|you (?:will )?need|knowledge of|experience (?:of|in|with)|degree|licen[cs]e)\b/i.test(
    sentence,
  );
}
