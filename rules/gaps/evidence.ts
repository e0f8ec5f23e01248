import type { ResumeProfile } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import type { Phrase } from "../../language/phrase.js";
import type { Reader } from "../../language/reader.js";

/** A line of a résumé, and what it says. */
export interface ResumeLine {
  quote: Quote;
  says: Phrase;
  /** The stems of the whole role that the line belongs to; none for what stands alone. */
  context: ReadonlySet<string>;
}

/** What a résumé offers as evidence. */
export interface ResumeEvidence {
  profile: ResumeProfile;
  lines: ResumeLine[];
  reader: Reader;
}

/** Reads every line of a résumé. Wishes and orders to the reader are no evidence of anything done. */
export function resumeEvidence(profile: ResumeProfile, reader: Reader): ResumeEvidence {
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
    const role = [quote, ...lines].flatMap((line) => statementsOf(line, reader)).map((line) => readLine(line, reader));
    const context = new Set(role.flatMap(({ says }) => [...says.stems]));
    return role.map((line) => ({ ...line, context }));
  });
  const alone = quotes.flatMap((quote) => statementsOf(quote, reader)).map((quote) => readLine(quote, reader));
  return { profile, lines: [...inRoles, ...alone], reader };
}

/** A longer line is read sentence by sentence. */
const LONGEST_LINE = 400;

/** The sentences of a line that say what is, rather than what is wished, ordered or not so. */
export function statementsOf(quote: Quote, reader: Reader): Quote[] {
  if (quote.text.length <= LONGEST_LINE && reader.phrase(quote.text).tells) return [quote];
  return reader.sentencesOf(quote).filter(({ text }) => reader.phrase(text).tells);
}

function readLine(quote: Quote, reader: Reader): ResumeLine {
  return { quote, says: reader.phrase(quote.text), context: new Set() };
}
