import { testedPattern } from "../text/row.js";

/* How strongly a sentence of a job asks for a thing. */

const TRAINABLE = testedPattern(
  /\bwilling(?:ness)? to (?:be )?(?:train|learn|work towards|undertake|obtain|gain|get|complete|acquire|achieve|study)|\bor (?:be )?(?:working|studying|training) towards|\bbereit(?:schaft)?\b[^.;]{0,40}(?:erwerben|erwerb|erlernen|absolvieren|nach(?:zu)?holen|weiterzubilden|einzuarbeiten|dazu)(?!\p{L})|\bwithin \d+ (weeks|months|years)\b|training (will be|is) (given|provided)|\bwe can teach you\b/iu,
  "Training will be given",
  "Training others",
);
const DESIRABLE_WORD = testedPattern(
  /\b(desirable|nice to have|preferred|preferably|a plus|bonus|an? (?:\w+ )?advantage|ideally|an asset|beneficial|lovely|(?:is|are|be) handy(?! with)|(?:but|though|although) (?:it )?(?:is |are )?not (?:strictly |absolutely )?(?:essential|required|necessary|needed|mandatory|a must)(?=\s*(?:[.;,)]|$))|(?:would be|even) better|(?:would|will) (?:also )?help)\b|\b(?:glad|happy|pleased|like|love) to hear from\b|\bvon vorteil\b|wünschenswert|\bidealerweise\b|\b(?:ist|sind|wären?) (?:ein plus|(?:herzlich )?willkommen|gern(?:e)? gesehen|schön|ideal|toll)\b|\bgern(?:e)? gesehen\b/iu,
  "German is a plus",
  "German is spoken",
);
const MUST_WORD = testedPattern(
  /(?<!\bnot |n't )\b(must|essential|required|mandatory|a requirement|condition of employment|cannot (?:consider|accept|appoint)\b.*\bwithout|zwingend|unbedingt|erforderlich|voraussetzung|(?<!nicht )notwendig)\b|unerlässlich/iu,
  "German is essential",
  "German is not essential",
);

/** True if the wording of a sentence makes something mandatory. */
export function saysMust(sentence: string): boolean {
  return MUST_WORD.test(sentence) && !DESIRABLE_WORD.test(sentence);
}

const MUST_HEADING = testedPattern(
  /\b(?:requirements?|required|essentials?|must[- ]haves?|you (?:must|will|['’]ll) (?:have|need)|(?:we|you) need|minimum)\b/iu,
  "Requirements",
  "What you will do",
);

/** True for a heading that calls what is below it required. */
export function isMustHeading(heading: string): boolean {
  return MUST_HEADING.test(heading) && !DESIRABLE_WORD.test(heading);
}

/** True if a sentence says that something can be learnt after the start. */
export function isTrainable(sentence: string): boolean {
  return TRAINABLE.test(sentence);
}

const PREFERS_A_PART = testedPattern(
  /,\s*(?:preferably|ideally|if possible|idealerweise|vorzugsweise|gerne?|möglichst)\b/i,
  "Two years in retail, preferably in shoes",
  "Ideally two years in retail",
);

/** True if a sentence says that something is desirable. "Relational databases (PostgreSQL preferred)" prefers only a detail. */
export function saysDesirable(sentence: string): boolean {
  const plain = sentence.replace(/\((?!(?:desirable|preferred|an advantage|a bonus|nice to have)\))[^()]*\)/gi, " ");
  // A preference after a comma concerns a detail, so only the text before it is checked.
  const at = plain.search(PREFERS_A_PART);
  const before = at < 0 ? "" : plain.slice(0, at);
  return DESIRABLE_WORD.test(/\S\s+\S/.test(before) ? before : plain);
}

/** Removes the means from a title: "triage" of "triage using NEWS2". */
export function withoutUsing(title: string): string {
  return title.replace(/\busing\b.*$/i, "");
}

// Professions that may not be practised without a degree in the subject.
const REGULATED = testedPattern(
  /\b(nurs\w+|midwif\w+|medic\w+|physician|doctor|dent\w+|pharmac\w+|veterinar\w+|law|legal|solicitor|teach\w+|architect\w*|social work\w*|physiotherap\w+|psycholog\w+)\b/i,
  "Registered nurse",
  "Shop assistant",
);

/** True for a profession that may not be practised without a degree in the subject. */
export function isRegulated(sentence: string): boolean {
  return REGULATED.test(sentence);
}
