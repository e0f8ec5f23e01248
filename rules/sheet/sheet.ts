import type { ExportedAnswer } from "../../domain/export.js";
import type { InterviewSheet, LikelyQuestion } from "../../domain/interview-sheet.js";
import type { PartialDate, ResumeProfile } from "../../domain/resume.js";
import type { Span } from "../../domain/text.js";
import { aboutGaps } from "./gaps.js";
import { honestSentences, type SheetSession } from "./honest.js";
import { aboutLines } from "./lines.js";
import { aboutPosts } from "./posts.js";
import { questionsToAsk } from "./to-ask.js";

/** What a sheet is made of. */
export interface SheetMaterial {
  session: SheetSession;
  /** The résumé as it was read; null if it could not be. */
  profile: ResumeProfile | null;
  /** The lines of the résumé that is sent, without those of answers. */
  ownLines: string[];
  answers: ExportedAnswer[];
  /** The same, with only the lines that are on the page. */
  onPage: ExportedAnswer[];
  /** The passages of the résumé that the candidate has put in other words or left out. */
  changed: Span[];
  /** The whole text of each reply, by the reference with which claims cite it. */
  toldIn: ReadonlyMap<string, string>;
  asOf: PartialDate;
}

const MOST_QUESTIONS = 5;
/** At most this many of one kind, as long as there are others. */
const OF_ONE_KIND = 2;

/** Makes the sheet by rules: five questions of the gaps, of lines and of changes of post, each with the candidate's words about it. */
export function interviewSheet(material: SheetMaterial): InterviewSheet {
  const { session, profile, ownLines, answers, onPage, changed, toldIn, asOf } = material;
  const posts = profile ? aboutPosts(profile.roles, asOf, [...profile.education, ...profile.volunteering]) : [];
  const kinds = [aboutGaps(session, answers, { profile, changed }), aboutLines(onPage, ownLines, toldIn), posts];
  return {
    questions: mixed(kinds),
    honest: honestSentences(session, answers, { profile, changed }),
    to_ask: questionsToAsk(session),
  };
}

// The first ones of each kind, and then the others of each in turn.
function mixed(kinds: LikelyQuestion[][]): LikelyQuestion[] {
  const first = kinds.flatMap((all) => all.slice(0, OF_ONE_KIND));
  const others = kinds.flatMap((all) => all.slice(OF_ONE_KIND));
  return [...first, ...others].slice(0, MOST_QUESTIONS);
}
