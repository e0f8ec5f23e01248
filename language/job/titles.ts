import type { Lexicon } from "../lexicon/lexicon.js";
import { termsOf, weightOf } from "../terms.js";

const SOMEONE =
  "(?:somebody|someone|a person|people|colleagues?|candidates?|applicants?|the (?:right |ideal |successful )?(?:candidate|applicant|person)(?: for us| we (?:appoint|are looking for))?|the post ?holder)";

/** What stands around the thing itself at the beginning, outermost first; tried again until nothing more comes off. */
const OPENINGS = [
  /^(?:furthermore|finally|also|in addition|moreover|inherently|as a person|at the same time|ideally|preferably|on the longer term|in the (?:morning|afternoon|evening|department)|for this (?:post|role|job)),?\s+/i,
  /^(?:as (?:an?|our) [^,]{3,40},? (?=you\b)|reporting (?:directly )?to [^,]{3,60}(?:,|(?=\byour\b|\byou\b)) ?|because [^,]+,\s+|on top of [^,]{3,40}(?= you\b))/i,
  /^(?:now and then|from time to time|occasionally|once a quarter)\s+/i,
  /^(?:education|experience|knowledge|skills|qualifications?|other|[AQ])\s*:\s+/i,
  /^if you(?:['’]ve| have)? (?:got )?(?:your |an? )?/i,
  /^(?:[^,]{3,80}, so |[^,]{1,30}: [^,]{10,120}, so )(?=you\b)/i,
  /^it (?:is|would be|would|'s) (?:also |an? )*(?:essential|desirable|important|expected|bonus|advantage|plus|useful|help|good)\s+(?:that|to|if)\s+/i,
  new RegExp(
    `^we (?:also |would |are |be |particularly |very )*(?:need|want|seek|require|expect|imagine|hope|look for|looking for|searching for|seeking|ask for|welcome|glad to hear from|like to hear from|love to hear from)\\s+(?:that\\s+|you to\\s+|${SOMEONE}\\s+(?:who|with|to)\\s+|(?=\\S))`,
    "i",
  ),
  new RegExp(`^${SOMEONE}\\s+(?=(?:will|must|should|can|is|are|has|have|would)\\b)`, "i"),
  /^(?:who|that)\s+(?=(?:can|has|have|is|are|you)\b)/i,
  /^your (?:\w+ )?(?:tasks?|duties|responsibilities|role|job) (?:\w+ ){0,5}(?:is|are|will be|include) (?:to )?/i,
  /^(?:do|are|can|would) you (?:have |able to |like to )?/i,
  /^you(?:['’](?:ll|d)| will| would)?(?: also| both| furthermore| then)?\s+(?:be (?=\S+ing\b)|be responsible for |be (?:expected|able|asked) to |need to )?/i,
  /^(?:will|would|must|should|can|could|need to|needs to)\s+(?:also )?(?:be able to|have|be|hold|possess)?\s*/i,
  /^(?:have|has|hold|holds|possess|are|is|need|bring|demonstrate|know|master|be|offer)\s+(?=\S)/i,
  /^(?:comfortable with|confident(?: use of| with| in)?|use of)\s+/i,
  /^(?:an?|the|some|any)\s+/i,
  /^(?:strong|proven|solid|excellent|good|deep|demonstrable|demonstrated|extensive|in-depth|practical|hands-on|previous|prior|sound|outstanding|very (?:strong|good))\s+(?=\p{L})/iu,
  /^(?:first )?(?:experience|expertise|proficiency|proficient|competent|competence|competency|competencies|knowledge|understanding|familiarity|familiar|evidence|track record|background|interest|fluency|fluent|passion)\s+(?:of|in|with|to|using|as|on|for)\s+/i,
  /^(?:first )?experience (?=\p{Ll}+ing\b)/u,
  /^(?:working )?knowledge of\s+/i,
  /^(?:ability|able|capacity|willingness|willing|aptitude)\s+to\s+/i,
  /^(?:experience|experienced)\s+(?=\p{Ll}+ing\b)/u,
];

/** Reasons, conditions and ratings at the end. */
const TAILS = [
  /,?\s+(?:because|so that|since we|as we|so we|which)\s.*$/i,
  /,\s+(?:as (?:our|the|half|all|most|you)\b|since (?:half|our|the|all|most)\b|so \w+ is\b|even better|lovely|great\b).*$/i,
  /,?\s+(?:though|but) not (?:essential|required|necessary|a must)\.?$/i,
  /,\s+(?:the|our|your|we|all our) [^,]* (?:it|them)\.?$/i,
  /\s[-–—]\s+(?:nobody|no one|we|you|it|this|that|they|the)\s.*$/i,
  /,?\s+or (?:be )?willing(?:ness)? to .*$/i,
  /\s+within \d+ (?:weeks|months|years) of .*$/i,
  /,?\s+(?:as you go|(?:before|from) your first day|(?:each|every) (?:week|month|year|spring|summer|autumn|winter|day|morning|evening|night|shift)|on every \w+|often to tight deadlines)\.?$/i,
  /,\s+for the [\p{L} ]{3,30}$/iu,
  /[,(]?\s*\b(?:is|are|would(?: also)? be)?\s*(?:strictly )?(?:required|essential|desirable|preferred|mandatory|a must|a requirement|a prerequisite|an? (?:\w+ )?(?:plus|advantage|bonus|asset)|beneficial|advantageous|useful|helpful|handy|welcome)(?: too)?\)?(?: before .*)?\.?$/i,
  /,?\s+(?:of|with|and|or|in|for|to)$/i,
  /[.:;,!]+$/,
];

const LONG_TITLE = 80;
const EXAMPLES = /,?\s+(?:including|such as|for example|e\.g\.)\s.*$/i;

/** The thing itself, without "experience of", "you must be able to" and the like. */
export function shorten(sentence: string, lexicon: Lexicon): string {
  let text = sentence.replace(/\s+/g, " ").trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = OPENINGS.reduce((rest, pattern) => rest.replace(pattern, ""), text);
  }
  const cut = TAILS.reduce((rest, pattern) => rest.replace(pattern, ""), text).trim();
  const short = cut.length > LONG_TITLE ? cut.replace(EXAMPLES, "") : cut;
  const closed = short.lastIndexOf("(") > short.lastIndexOf(")") ? `${short})` : short;
  const kept = weightOf(termsOf(closed, lexicon)) > 0 ? closed : sentence;
  return kept.charAt(0).toUpperCase() + kept.slice(1);
}
