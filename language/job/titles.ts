import { capitalised, oneLine } from "../letters.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { testedPattern } from "../row.js";
import { phraseWeight, termsOf } from "../terms.js";

const SOMEONE =
  "(?:somebody|someone|a person|people|colleagues?|candidates?|applicants?|the (?:right |ideal |successful )?(?:candidate|applicant|person)(?: for us| we (?:appoint|are looking for))?|the post ?holder)";

/** Words before the thing itself, outermost first. They are removed repeatedly until none matches. */
const OPENINGS = [
  testedPattern(
    /^(?:furthermore|finally|also|in addition|moreover|inherently|as a person|at the same time|ideally|preferably|on the longer term|in the (?:morning|afternoon|evening|department)|for this (?:post|role|job)),?\s+/i,
    "Ideally, German",
    "German, ideally",
  ),
  testedPattern(
    /^(?:as (?:an?|our) [^,]{3,40},? (?=you\b)|as [\w&/ -]{3,30}?,? (?=you\b)|we(?:['’]re| are) open .*?,? and (?=you\b)|we(?:['’]re| are) (?:looking|searching) for an? [^,]{3,60} to join [^,]{3,60},\s+(?:working )?|reporting (?:directly )?to [^,]{3,60}(?:,|(?=\byour\b|\byou\b)) ?|because [^,]+,\s+|on top of [^,]{3,40}(?= you\b))/i,
    "As our baker, you bake",
    "Baker",
  ),
  testedPattern(
    /^(?:about )?(?:now and then|(?:once|twice) an? (?:week|month|quarter|year)|from time to time|occasionally|once a quarter)\s+/i,
    "Occasionally bakes",
    "Bakes occasionally",
  ),
  testedPattern(
    /^(?:it is an? (?=\d)|it involves |there (?:is|are|will be) (?:an? )?(?=.*\b(?:nights?|weekends?|travel|on.call|shifts?|standby)\b)|(?:the )?(?:post|job|role|position) is (?=\d|based|full|part|on site)|(?:the |your )?(?:working )?hours are |(?:the |your )?week is (?=\d|\p{L}+ hours)|there(?:['’]s| is) a lot of )/iu,
    "It is a 40-hour week",
    "It is a bakery",
  ),
  testedPattern(
    /^(?:in|at|on|during|from|over) [^,]{3,30}?,? (?=you(?:['’]ll| will)\b)/i,
    "In the holidays you will bake",
    "You will bake in the holidays",
  ),
  testedPattern(/^at home (?:with|in|on) /i, "At home with spreadsheets", "Spreadsheets at home"),
  testedPattern(
    /^(?:education|experience|knowledge|skills|qualifications?|other|(?:working )?hours|shifts?|working (?:pattern|times?)|[AQ])\s*:\s+/i,
    "Skills: baking",
    "Baking skills",
  ),
  testedPattern(
    /^have,? or (?:to )?(?:get|gain|obtain)\b[^,]{0,40},\s+(?:an? )?/i,
    "Have, or to get before Easter, a first aid certificate",
    "Have a first aid certificate",
  ),
  testedPattern(/^if you(?:['’]ve| have)? (?:got )?(?:your |an? )?/i, "If you have your licence", "Your licence"),
  testedPattern(
    /^(?:[^,]{3,80}, so |[^,]{1,30}: [^,]{10,120}, so )(?=you\b)/i,
    "The shop is busy, so you bake",
    "Bakes in a busy shop",
  ),
  testedPattern(
    /^it (?:is|would be|would|'s) (?:also |an? )*(?:essential|desirable|important|expected|bonus|advantage|plus|useful|help|good)\s+(?:that|to|if)\s+/i,
    "It is essential that you bake",
    "That you bake",
  ),
  testedPattern(
    new RegExp(
      `^we (?:also |would |are |be |particularly |very )*(?:need|want|seek|require|expect|imagine|hope|look for|looking for|searching for|seeking|ask for|welcome|glad to hear from|like to hear from|love to hear from|like(?= you to ))\\s+(?:that\\s+|you to\\s+|${SOMEONE}\\s+(?:who|with|to)\\s+|(?=\\S))`,
      "i",
    ),
    "We are looking for someone who bakes",
    "Bakes for us",
  ),
  testedPattern(
    new RegExp(
      `^${SOMEONE}\\s+(?=(?:will|must|should|can|is|are|has|have|would|brings|needs|holds|knows|speaks)\\b)`,
      "i",
    ),
    "Someone must bake",
    "Bakes for someone",
  ),
  testedPattern(/^(?:who|that)\s+(?=(?:can|has|have|is|are|you)\b)/i, "who can bake", "can bake"),
  testedPattern(
    /^your (?:\w+ )?(?:tasks?|duties|responsibilities|role|job) (?:\w+ ){0,5}(?:is|are|will be|include) (?:to )?/i,
    "Your tasks are to bake",
    "Bake",
  ),
  testedPattern(/^(?:do|are|can|would) you (?:have |able to |like to )?/i, "Can you bake", "Bake if you can"),
  testedPattern(
    /^you(?:['’](?:ll|d)| will| would)?(?: also| both| furthermore| then)?\s+(?:be (?=\S+ing\b)|be responsible for |be (?:expected|able|asked) to |need to )?/i,
    "You will bake",
    "Bake",
  ),
  testedPattern(
    /^(?:will|would|must|should|can|could|need to|needs to)\s+(?:also )?(?:be able to|have|be|hold|possess)?\s*/i,
    "must bake",
    "bake",
  ),
  testedPattern(
    /^(?:either )?(?:have|has|hold|holds|possess|are|is|need|needs|bring|brings|demonstrate|know|knows|speaks|master|be|being|offer)\s+(?=\S)/i,
    "has patience",
    "patience",
  ),
  testedPattern(
    /^(?:comfortable with|confident(?: use of| with| in)?|use of)\s+/i,
    "Confident with people",
    "People with confidence",
  ),
  testedPattern(/^(?:an?|the|some|any)\s+(?!of\b)/i, "A licence", "Licence"),
  testedPattern(
    /^(?:strong|proven|solid|excellent|good|deep|demonstrable|demonstrated|extensive|in-depth|practical|hands-on|previous|prior|sound|outstanding|very (?:strong|good))\s+(?=\p{L})/iu,
    "Proven patience",
    "Patience",
  ),
  testedPattern(
    /^(?:first )?(?:experience|expertise|proficiency|proficient|competent|competence|competency|competencies|knowledge|understanding|familiarity|familiar|evidence|track record|background|interest|fluency|fluent|passion)\s+(?:of|in|with|to|using|as|on|for)\s+/i,
    "Experience of baking",
    "Baking experience",
  ),
  testedPattern(/^(?:first )?experience (?=\p{Ll}+ing\b)/u, "experience baking bread", "Baking bread"),
  testedPattern(/^(?:working )?knowledge of\s+/i, "Working knowledge of bread", "Bread"),
  testedPattern(
    /^(?:ability|(?:well |fully )?able|capacity|willingness|willing|aptitude)\s+to\s+/i,
    "Ability to bake",
    "Bake",
  ),
  testedPattern(/^responsible for\s+/i, "Responsible for baking", "Baking responsibly"),
  testedPattern(
    /^we (?:also )?ask (?:everybody|everyone|all \p{L}+|you) to (?:be )?/iu,
    "We ask everybody to bake",
    "We ask for bread",
  ),
  testedPattern(/^(?:experience|experienced)\s+(?=\p{Ll}+ing\b)/u, "experienced baking", "baking"),
];

/** Reasons, conditions and ratings at the end. */
const TAILS = [
  testedPattern(
    /,?\s+without (?:which|it|them)\b.*$|,\s+(?:whom|whose|so as to)\s.*$|\s+(?:that|which) (?:go|goes|come|comes|belong|belongs) with (?:it|them)(?=$| and )/i,
    "A badge, without which you cannot enter",
    "A badge without a picture",
  ),
  testedPattern(
    /,?\s+(?:because|so that|since (?:we|you)|as we|so we|which)\s.*$/i,
    "Baking because we like bread",
    "Baking",
  ),
  testedPattern(
    /,\s+(?:as (?:our|the|half|all|most|you)\b|since (?:half|our|the|all|most)\b|so \w+ is\b|even better|lovely|great\b).*$/i,
    "Baking, as our guests expect",
    "Baking",
  ),
  testedPattern(
    /,\s+as\s(?!well\b|an?\b|part\b|needed\b|required\b).*$/i,
    "French, as one crew comes from Québec",
    "French, as well as German",
  ),
  testedPattern(
    /,?\s+(?:though|but) not (?:essential|required|necessary|a must)\.?$/i,
    "German, but not essential",
    "German, essential",
  ),
  testedPattern(/,\s+(?:the|our|your|we|all our) [^,]* (?:it|them)\.?$/i, "Bread, our guests love it", "Bread"),
  testedPattern(
    /\s[-–—]\s+(?:nobody|no one|we|you|it|this|that|they|the)\s.*$/i,
    "Bread - we bake at night",
    "Bread and cakes",
  ),
  testedPattern(
    /,?\s+or (?:be )?(?:willing(?:ness)? to|well on (?:your|the) way to|(?:working|studying) (?:for|towards)|close to|about to) .*$/i,
    "A licence, or willingness to learn",
    "A licence",
  ),
  testedPattern(/\s+within \d+ (?:weeks|months|years) of .*$/i, "A licence within 6 months of joining", "A licence"),
  testedPattern(
    /,?\s+(?:as you go|(?:before|from) your first day|(?:each|every) (?:week|month|year|spring|summer|autumn|winter|day|morning|evening|night|shift)|on every \w+|often to tight deadlines)\.?$/i,
    "Baking every morning",
    "Baking at night",
  ),
  testedPattern(/,\s+for (?:the )?[\p{L}'’ -]{3,50}\.?$/iu, "Baking, for the guests", "Baking for guests"),
  testedPattern(
    /[,(]?\s*\b(?:is|are|would(?: also)? be)?\s*(?:strictly |pretty (?:much|well) |more or less )?(?:required|essential|non-negotiable|desirable|preferred|mandatory|a must|a requirement|a prerequisite|an? (?:\w+ )?(?:plus|advantage|bonus|asset)|beneficial|advantageous|useful|helpful|handy|welcome|needed|expected|important|lovely|nice|great|better)(?: too)?\)?(?: (?:before|for|with|to us) .*|,? (?:as|since|because) .*)?\.?$/i,
    "German is required",
    "German grammar",
  ),
  testedPattern(
    /,?\s+but (?:we (?:can|will)|not|training|you (?:can|will))\s.*$|\s+will be (?:carried out|required|requested|made|taken up)\b.*$/i,
    "A DBS check will be carried out",
    "Carry out a check",
  ),
  testedPattern(/\s+would (?:also )?help(?: too| a lot)?\.?$/i, "German would help", "Help with German"),
  testedPattern(
    /\s+(?:is|are) (?:an? )?(?:big|large|major|key|core|important) part of .*$/i,
    "Baking is a big part of what we do",
    "Part of the baking",
  ),
  testedPattern(/,?\s+(?:of|with|and|or|in|for|to)$/i, "German and", "German"),
  testedPattern(/[.:;,!?]+$/, "German.", "German"),
];

const LONG_TITLE = 80;
const EXAMPLES = testedPattern(
  /,?\s+(?:including|such as|for example|e\.g\.)\s.*$/i,
  "Spreadsheets, such as Excel",
  "Spreadsheets in Excel",
);

/** Shortens a sentence to the thing that it asks for, without "experience of", "you must be able to" and the like. */
export function shorten(sentence: string, lexicon: Lexicon): string {
  let text = oneLine(sentence);
  for (let before = ""; before !== text; ) {
    before = text;
    text = OPENINGS.reduce((rest, pattern) => rest.replace(pattern, ""), text);
  }
  const cut = TAILS.reduce((rest, pattern) => rest.replace(pattern, ""), text).trim();
  const short = cut.length > LONG_TITLE ? cut.replace(EXAMPLES, "") : cut;
  const closed = short.lastIndexOf("(") > short.lastIndexOf(")") ? `${short})` : short;
  const kept = phraseWeight(termsOf(closed, lexicon)) > 0 ? closed : sentence;
  return capitalised(kept);
}

/** In words. A longer name is a sentence of the job. */
const LONGEST_NAME = 6;
const GOES_ON = testedPattern(
  /\s*\([^()]*\)|[,;].*|\s(?:is|are|which|that|so|or you|to be)\b.*/giu,
  "Licence is required",
  "Licence held",
);

/** The short name of a paper or a language in a job's words: "Clean driving licence" of "Clean driving licence (you drive our van)"; null if there is none. */
export function nameOfPaper(title: string): string | null {
  const name = title.replace(GOES_ON, "").trim();
  return name !== "" && name.split(/\s+/).length <= LONGEST_NAME ? name : null;
}
