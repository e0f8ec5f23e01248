import { alternatives } from "../../../rules/gaps/coverage.js";
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
