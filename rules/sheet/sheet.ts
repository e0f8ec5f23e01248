import type { ExportedAnswer } from "../../domain/export.js";
import type { InterviewSheet, SheetMatter, SheetSource } from "../../domain/interview-sheet.js";
import { employments, type PartialDate, type ResumeProfile } from "../../domain/resume.js";
import type { Span } from "../../domain/text.js";
import { saysIn } from "../says.js";
import { aboutGaps } from "./gaps.js";
import { honestSentences, type SheetSession } from "./honest.js";
import { toldLimits } from "./limits.js";
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
  /** ISO 639-1, in which it is worded. */
  language: string;
}

/** As many questions as a sheet has. */
export const MOST_QUESTIONS = 5;
/** Of more, a model would read without a gain. */
const MOST_MATTERS = 15;
/** At most this many of one kind, as long as there are others. */
const OF_ONE_KIND = 2;

/** Makes the sheet by rules: five questions of the gaps, of lines and of changes of post, each with the candidate's words about it. */
export function interviewSheet(material: SheetMaterial): InterviewSheet {
  const { matters, ...source } = sheetSource(material);
  const questions = matters.slice(0, MOST_QUESTIONS).map(({ question_ids: _, ...question }) => question);
  return { ...source, questions };
}

/** All that this interviewer may ask about, and the sentences of a sheet that rules word. */
export function sheetSource(material: SheetMaterial): SheetSource {
  const { session, profile, ownLines, answers, onPage, changed, toldIn, asOf, language } = material;
  const says = saysIn(language).sheet;
  const breaks = profile?.roles.flatMap(({ is_break, quote }) => (is_break ? quote : [])) ?? [];
  const beside = profile ? [...profile.education, ...profile.volunteering, ...breaks] : [];
  return {
    language,
    matters: mixed([
      aboutGaps(session, answers, { profile, changed }, says),
      aboutLines(onPage, ownLines, toldIn, says),
      profile ? aboutPosts(employments(profile.roles), asOf, says, beside) : [],
    ]),
    honest: [...honestSentences(session, answers, { profile, changed }, says), ...toldLimits(answers, toldIn)],
    to_ask: questionsToAsk(session, says),
  };
}

// The first ones of each kind, and then the others of each in turn.
function mixed(kinds: SheetMatter[][]): SheetMatter[] {
  const first = kinds.flatMap((all) => all.slice(0, OF_ONE_KIND));
  const others = kinds.flatMap((all) => all.slice(OF_ONE_KIND));
  // The same line may stand in two posts: it is asked about once.
  const distinct = new Map([...first, ...others].map((matter) => [matter.question, matter]));
  return [...distinct.values()].slice(0, MOST_MATTERS);
}
