import { testedPattern } from "../row.js";

/* Finds the clauses of prose sentences that state a requirement, without the reasons around them. */

const RATING =
  "(?:(?:strictly |absolutely |also |very |really |pretty (?:much|well) |more or less )?(?:essential|non-negotiable|required|mandatory|needed|necessary|expected|important|desirable|preferred|welcome|handy|useful|helpful|lovely|nice|good|great|awesome|brilliant|fantastic|ideal|(?:a|an) (?:real |big |great |definite |distinct )?(?:must|requirement|prerequisite|plus|bonus|advantage|asset|help)))";

/** "What we cannot teach, and do need, is patience": the thing follows the verb. */
const WHAT_IS = testedPattern(
  /^what\b(?=.*\b(?:need|needed|(?:cannot|can['’]t|can not) (?:be )?(?:teach|taught)|want|look|looking|matters?|counts?|expect|expected)\b).{3,80}?(?:,\s(?:is|are)|(?<!\band|\band also)\s(?:is|are))\s(?!needed|wanted|expected)(.{4,})$/iu,
  "What we cannot teach, and do need, is patience",
  "What we teach is bread",
);
/** "It would be lovely if you had won a grant, could make films or had worked abroad". */
const IF_YOU = testedPattern(
  new RegExp(
    `^(?:it|we|this)(?:['’]d| would)(?: also| even)? (?:be )?(?:${RATING}|delighted|pleased|love it|like it|happy|help|suit us) if you(?=\\s|['’])(?! (?:appl|join|got |get |wrote|write|came|called|rang|sent|send))(.{4,})$`,
    "iu",
  ),
  "It would be lovely if you had won a grant",
  "It would be lovely to bake",
);
/** "If you have worked on chillers, do say so". */
const SAY_SO = testedPattern(
  /^if you(?:['’]ve| have| can| could|['’]re| are| know)\s(.{4,}?),\s+(?:please |do |so )*(?:say so|tell us|let us know|mention it|put it in|we (?:would|will|['’]d)|all the better|so much the better|even better|that(?:['’]s| is| would be| will be) (?:great|good|a help|a plus|a bonus|an advantage|useful|handy|brilliant|ideal))\b.*$/iu,
  "If you have worked on chillers, do say so",
  "If you are late, ring the office",
);
/** Before each further verb of a list after "if you". */
const OR_COULD =
  /,?\s+(?:or|and)\s+(?=(?:had|have|could|can|were|are|knew|know|spoke|speak)\s)|,\s+(?=(?:had|have|could|can|were|are|knew|know|spoke|speak)\s)/giu;
const AUXILIARY = /^\s*(?:['’](?:ve|d|re)|had|have|could|can|were|are|knew|know)\s+(?:ever |already |also )?/iu;

/** "The post is subject to a DBS check and proof of your right to work". */
const SUBJECT_TO = testedPattern(
  /^(?:the |this |any |your |an )?(?:post|role|job|position|offer|appointment)(?: of employment)? (?:is|will be) (?:subject to|conditional (?:up)?on|contingent (?:up)?on|dependent (?:up)?on) (.{4,})$/iu,
  "The post is subject to a DBS check",
  "The subject of the post",
);
const NEXT_OF_LIST = /,\s+(?:and\s+)?|\s+and\s+/u;
const REFERENCES = testedPattern(/\breferences?\b/iu, "two references", "two visits");
/** Before a second thing with a rating of its own: "…, and Urdu would be welcome". */
const AND_RATED = new RegExp(`,\\s+and\\s+(?=[^,;:]{3,60}\\s(?:is|are|would be)\\s${RATING})`, "iu");

/** The boundary before a clause that states a consequence. */
const SO =
  /(?:[,;:]|\s[–—-])\s+(?:and\s+)?(?:so|therefore|hence|which is why)\s+|(?:,\s+)?(?:and\s+)?(?:because|since|as)\s[^,]{3,60}?,?\s+(?=you(?:['’]ll| will)? (?:also )?(?:need|must|should)\b)/iu;
/** A clause that states a need. */
const STATES_NEED = testedPattern(
  new RegExp(
    `\\byou(?:['’]ll| will)? (?:also |therefore |do |either )?(?:need|must|should|hold)\\b|\\bwe(?:['’]d| would) (?:also |especially )?(?:like to hear|love to hear|welcome)\\b|\\b(?:is|are|would be|will be)(?: all| both)? ${RATING}|\\bwe(?: do| also)* (?:need|want|require|ask for)\\b|\\bmatters?\\b`,
    "iu",
  ),
  "A clean licence is a must",
  "The van is old",
);
const ADDRESSES_YOU = testedPattern(
  /\byou(?:['’]ll|['’]d| will| would)\b|\bexpect you to\b/iu,
  "You will bake",
  "The ovens bake",
);

/** Between two clauses that each ask for something: "…, and you will cash up", "… is required, and the record has to be kept". */
const NEXT_CLAUSE = new RegExp(
  `,?\\s+(?:and|but)\\s+(?=you(?:['’](?:ll|d)| will| would| must| should| need)\\b|we(?:['’]d| would| do)? (?:also )?(?:want|need|expect|require)\\b)|(?<=\\s(?:is|are)(?: all| both)? ${RATING}(?: of the (?:job|role|post|position))?),?\\s+(?:and|but)\\s+(?!(?:so|as)\\b)`,
  "iu",
);
/** "a kind manner matters to us more than speed" */
const MATTERS = testedPattern(
  /^((?:(?!\b(?:you|we|it|there|that|this|which|what)\b)[^,:;]){3,70}?)\smatters?\b(?: (?:to us|more|most|a lot|here)\b.*)?[.\s]*$/iu,
  "A kind manner matters to us more than speed",
  "It matters that you bake",
);

/** "Welsh is essential, spoken and written, as …" is cut after its rating. */
const RATED = testedPattern(
  new RegExp(
    `^((?:(?!\\b(?:you|we|it|there|that|this|which)\\b)[^,:;]){3,70}?)\\s(?:is|are|would be|will be)(?: all| both)? (${RATING})\\b(?!,? (?:and so|as) (?:would|is|are))(, (?:spoken and written|written and spoken|both [^,]{3,40}))?(?:,? (?:as|since|because|for|so that)\\s.*|[,:;].*)$`,
    "iu",
  ),
  "Welsh is essential, as all our packs are bilingual",
  "Welsh is essential",
);

/**
 * The clauses of a sentence that ask for something, each with its rating at the end: "a clinical coach qualification is essential" of "We are
 * a training practice, so a clinical coach qualification is essential: our student …", "won a grant is desirable" of "It would be lovely if
 * you had won a grant". The sentence itself if it has no such form.
 */
export function askingClauses(sentence: string): string[] {
  return sentence.trim().split(NEXT_CLAUSE).flatMap(clausesAlone);
}

function clausesAlone(whole: string): string[] {
  const saysSo = SAY_SO.exec(whole)?.[1];
  const thing = saysSo ?? WHAT_IS.exec(whole)?.[1];
  if (thing !== undefined) return [`${thing.replace(/[.\s]+$/u, "")} ${saysSo ? "is desirable" : "is essential"}`];
  const wishes = IF_YOU.exec(whole)?.at(-1);
  if (wishes !== undefined)
    return wishes.split(OR_COULD).map((one) => `${one.replace(AUXILIARY, "").replace(/[.\s]+$/u, "")} is desirable`);
  const checks = SUBJECT_TO.exec(whole)?.[1]?.replace(/[.\s]+$/u, "");
  if (checks !== undefined)
    return checks.split(NEXT_OF_LIST).flatMap((one) => (REFERENCES.test(one) ? [] : [`${one} is required`]));
  return clausesOf(whole).map((clause) => {
    const matters = MATTERS.exec(clause)?.[1];
    if (matters !== undefined) return `${matters} is essential`;
    const rated = RATED.exec(clause);
    return rated ? `${rated[1]}${rated[3] ?? ""} is ${rated[2]}` : clause;
  });
}

// The reason before "so" is dropped unless it addresses the reader: then it is a clause of its own.
function clausesOf(sentence: string): string[] {
  const joint = SO.exec(sentence);
  if (!joint) return STATES_NEED.test(sentence) ? sentence.split(AND_RATED) : [sentence];
  const before = sentence.slice(0, joint.index);
  const after = sentence.slice(joint.index + joint[0].length);
  if (!STATES_NEED.test(after)) return [sentence];
  return STATES_NEED.test(before) || ADDRESSES_YOU.test(before) ? [before, after] : [after];
}
