import type { ResumeProfile, Role } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import type { Reader } from "../../language/reader.js";
import { createWordSearch, type Phrase, type WordSearch } from "../../language/words.js";

/** A line of a résumé with its parsed phrase. */
export interface EvidenceLine {
  quote: Quote;
  says: Phrase;
  /** The stems of all lines of its role; empty outside a role. */
  context: ReadonlySet<string>;
}

/** A résumé as evidence: its profile and its lines. */
export interface ResumeEvidence {
  profile: ResumeProfile;
  lines: EvidenceLine[];
  /** The lines of each role, its header first. */
  roles: { role: Role; lines: EvidenceLine[] }[];
  /** The lines by their words. */
  shared: WordSearch<Quote>;
  reader: Reader;
}

/** Reads every line of a résumé, without wishes, denials and instructions to the reader: none of these is evidence of an act. */
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
  const roles = profile.roles.map((role) => {
    const lines = [role.quote, ...role.lines]
      .flatMap((line) => statementsOf(line, reader))
      .map((line) => readLine(line, reader));
    const context = new Set(lines.flatMap(({ says }) => [...says.stems]));
    return { role, lines: lines.map((line) => ({ ...line, context })) };
  });
  const alone = quotes.flatMap((quote) => statementsOf(quote, reader)).map((quote) => readLine(quote, reader));
  const lines = [...roles.flatMap((one) => one.lines), ...alone];
  const shared = createWordSearch(
    lines.map(({ quote }) => quote),
    { text: ({ text }) => text },
  );
  return { profile, lines, roles, shared, reader };
}

/** In characters; a longer line is read sentence by sentence. */
const LONGEST_LINE = 400;

/** The line itself, or its sentences that are neither a wish, a denial nor an instruction to the reader. */
function statementsOf(quote: Quote, reader: Reader): Quote[] {
  if (quote.text.length <= LONGEST_LINE && reader.phrase(quote.text).reportsSomethingDone) return [quote];
  return reader.sentencesOf(quote).filter(({ text }) => reader.phrase(text).reportsSomethingDone);
}

function readLine(quote: Quote, reader: Reader): EvidenceLine {
  return { quote, says: reader.phrase(quote.text).affirmed, context: new Set() };
}
