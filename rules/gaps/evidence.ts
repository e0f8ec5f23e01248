import type { ResumeProfile } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import type { Lexicon } from "../../language/lexicon/lexicon.js";
import { sentences } from "../../language/lines.js";
import { isOrder } from "../../language/orders.js";
import { isWishOrDenial } from "../../language/polarity.js";
import { sourceText } from "../../language/spans.js";
import { type Terms, termsOf } from "../../language/terms.js";
import { words } from "../../language/words.js";

/** A line of a résumé: what it is about, and the stems of its words. */
export interface ResumeLine {
  quote: Quote;
  terms: Terms;
  stems: Set<string>;
  sequence: string[];
  /** The stems of the whole role that the line belongs to; none for what stands alone. */
  context: ReadonlySet<string>;
}

/** What a résumé offers as evidence, with its terms read once. */
export interface ResumeEvidence {
  profile: ResumeProfile;
  lines: ResumeLine[];
  lexicon: Lexicon;
}

/** Reads the terms of every line of a résumé. Wishes and orders to the reader are no evidence of anything done. */
export function resumeEvidence(profile: ResumeProfile, lexicon: Lexicon): ResumeEvidence {
  const quotes = [
    ...(profile.headline ? [profile.headline] : []),
    ...profile.skills,
    ...profile.education,
    ...profile.certificates,
    ...profile.licences,
    ...profile.languages,
    ...profile.projects,
    ...profile.volunteering,
    ...profile.other,
  ];
  const inRoles = profile.roles.flatMap(({ quote, lines }) => {
    const role = [quote, ...lines].flatMap(statementsOf);
    const context = new Set(role.flatMap(({ text }) => words(text).map(({ stem }) => stem)));
    return role.map((line) => ({ ...readLine(line, lexicon), context }));
  });
  const alone = quotes.flatMap(statementsOf).map((quote) => readLine(quote, lexicon));
  return { profile, lines: [...inRoles, ...alone], lexicon };
}

/** A longer line is read sentence by sentence. */
const LONGEST_LINE = 400;

const counts = (sentence: string) => !isWishOrDenial(sentence) && !isOrder(sentence);

/** The sentences of a line that say what is, rather than what is wished, ordered or not so. */
export function statementsOf(quote: Quote): Quote[] {
  if (quote.text.length <= LONGEST_LINE && counts(quote.text)) return [quote];
  const line = sourceText(quote.text);
  return sentences({ text: quote.text, start: 0 })
    .filter(({ text }) => counts(text))
    .map(({ start, end }) => line.quote(start, end))
    .map(({ text, start, end }) => ({ text, start: quote.start + start, end: quote.start + end }));
}

/** Reads the terms of a line. */
export function readLine(quote: Quote, lexicon: Lexicon): ResumeLine {
  const list = words(quote.text);
  const terms = termsOf(quote.text, lexicon);
  return {
    quote,
    terms: { ...terms, concepts: [...new Set(terms.concepts.flatMap((concept) => lexicon.kindsOf(concept)))] },
    stems: new Set(list.map(({ stem }) => stem)),
    sequence: list.map(({ stem }) => stem),
    context: new Set(),
  };
}
