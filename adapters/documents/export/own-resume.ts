import type { ExportChoice, ExportMaterial, LeftOut, ResumeLines } from "../../../domain/export.js";
import { gapIdsOf } from "../../../domain/matter.js";
import { postsOf } from "../../../domain/resume.js";
import type { DoubledLines } from "../../../domain/resume-choice.js";
import type { SessionResource } from "../../../domain/session.js";
import type { Quote } from "../../../domain/text.js";
import { type ResumeLine, resumeLines } from "../../../language/resume.js";
import {
  doubtsOf,
  type ExportedResumeLine,
  exportedOf,
  ignoredIn,
  inOrder,
  inOwnWords,
  leftWithoutRoom,
  lineIdOf,
  mayBeLeftOut,
  notInResume,
  ownLineId,
  prioritiesOf,
  resumeWithAnswers,
  withCorrections,
  withoutDoubled,
  withoutLines,
  withRoomFor,
} from "../../../rules/export.js";
import { inCorrectedOrder } from "../../../rules/reading.js";

// The passages of the résumé that each question's gap quotes.
function nearTo({ questions, gaps }: SessionResource): Map<string, Quote[]> {
  return new Map(
    questions.map((question) => {
      const own = gaps.filter(({ gap_id }) => gapIdsOf(question).includes(gap_id));
      const quotes = own.flatMap((gap) => [...(gap.resume_quote ? [gap.resume_quote] : []), ...gap.resume_quotes]);
      return [question.question_id, quotes];
    }),
  );
}

/** The heading of the lines that the candidate reworded, with the answers. */
export const REWORDED = "In your own words in the résumé, checked by nobody";

/** The candidate's own résumé as they chose it. */
export interface OwnResume {
  lines: ExportedResumeLine[];
  leftOut: LeftOut[];
  /** All lines, in the candidate's words and order, including those that are left out. */
  all: ExportedResumeLine[];
  /** The lines of the original résumé. */
  own: ResumeLine[];
  /** The passages of the original résumé that the candidate reworded or left out. */
  changed: Pick<Quote, "start" | "end">[];
}

/** The lines of the candidate's own résumé as they chose them, and the omitted lines with the reasons; none if the résumé could not be read. */
export async function ownResume(material: ExportMaterial): Promise<OwnResume> {
  const all = await linesToChooseFrom(material);
  const chosen = chosenFrom(all, material.choice);
  const asGiven = new Set(chosen.lines.flatMap(({ line_id, was }) => (was === undefined ? [line_id] : [])));
  return { ...chosen, all: all.lines, own: all.own, changed: all.own.filter((line) => !asGiven.has(ownLineId(line))) };
}

/** The candidate's own résumé line by line, with the proposals and the candidate's choices. */
export async function toResumeLines(material: ExportMaterial): Promise<ResumeLines> {
  const all = await linesToChooseFrom(material);
  const linesWith = (doubled: DoubledLines) => new Set(chosenFrom(all, { ...material.choice, doubled }).lines);
  const [both, single] = [linesWith("keep"), linesWith("leave_out")];
  const { part: _, ...choice } = material.choice;
  const kept = choice.doubled === "keep" ? both : single;
  return {
    lines: all.lines.map((line) => ({
      new_figures: [],
      ...line,
      ...doubtOf(line, all.doubts),
      may_be_left_out: mayBeLeftOut(line),
      proposed: !all.notProposed.has(line.line_id),
      left_out: mayBeLeftOut(line) && !kept.has(line),
      doubled: both.has(line) && !single.has(line),
    })),
    choice,
    ignored: ignoredIn(choice, all.lines),
    left_out: all.leftOut,
  };
}

/** The reworded lines, as the evidence and the answers name them. */
export function rewordedIn({ lines }: Pick<OwnResume, "lines">): { line_id: string; was: string; text: string }[] {
  return lines.flatMap(({ line_id, was, text }) => (was === undefined ? [] : [{ line_id, was, text }]));
}

function chosenFrom(
  { lines, notProposed, leftOut }: ToChooseFrom,
  { doubled, without, wanted }: ExportChoice,
): Pick<OwnResume, "lines" | "leftOut"> {
  const chosen = withoutLines(lines, new Set(without));
  const unwanted = new Set([...notProposed].filter((id) => !wanted.includes(id) && !without.includes(id)));
  const proposed = withoutLines(chosen.lines, unwanted).lines;
  const single = doubled === "leave_out" ? withoutDoubled(proposed) : { lines: proposed, leftOut: [] };
  return { lines: single.lines, leftOut: [...leftOut, ...chosen.leftOut, ...single.leftOut] };
}

interface ToChooseFrom extends Pick<OwnResume, "lines" | "leftOut"> {
  /** The candidate's original résumé. */
  own: ResumeLine[];
  /** The ids of the new lines that do not fit into the space, or that correct a line of the résumé. */
  notProposed: ReadonlySet<string>;
  /** For each of the candidate's own lines, a later statement that contradicts it. */
  doubts: ReadonlyMap<string, string>;
}

// A line that the candidate has corrected has no doubt.
function doubtOf({ line_id, was }: ExportedResumeLine, doubts: ReadonlyMap<string, string>): { doubt?: string } {
  const doubt = was === undefined ? doubts.get(line_id) : undefined;
  return doubt === undefined ? {} : { doubt };
}

// Includes all exported answers. Those without space or without a position in the résumé are returned with the reason.
async function linesToChooseFrom({ session, choice, ...material }: ExportMaterial): Promise<ToChooseFrom> {
  const [profile, text, placed, changes] = await Promise.all([
    material.profile(),
    material.resumeText(),
    material.placed(),
    material.corrections(),
  ]);
  if (!profile) return { lines: [], own: [], notProposed: new Set(), doubts: new Map(), leftOut: [] };
  const { answers: all, learning } = exportedOf(session);
  const posts = { chosen: placed, all: postsOf(profile) };
  const own = inCorrectedOrder(resumeLines(text, profile), profile, changes);
  const unfit = notInResume(all, own, profile);
  const isFit = ({ text: line }: { text: string }) => unfit.every(({ what }) => what !== line);
  const fit = all.map((answer) => ({ ...answer, bullets: answer.bullets.filter(isFit) }));
  const room = withRoomFor(choice.lines_per_post, fit, posts, prioritiesOf(session));
  const lines = resumeWithAnswers(own, profile, fit, { chosen: placed, near: nearTo(session) }, learning);
  const corrected = withCorrections(lines, own, session);
  const ordered = inOrder(corrected, choice);
  const isReworded = Object.keys(choice.reworded).length + choice.added.length > 0;
  const said = isReworded
    ? inOwnWords(ordered, choice.reworded, [text, ...(await wordsOf(session, material))])
    : ordered;
  const hasRoom = new Set(room.answers.flatMap(({ bullets }) => bullets).map(lineIdOf));
  const noRoom = fit.flatMap(({ bullets }) => bullets.map(lineIdOf)).filter((id) => !hasRoom.has(id));
  const corrections = corrected.flatMap(({ corrects, line_id }) => (corrects === undefined ? [] : [line_id]));
  const there = new Set(said.map(({ line_id }) => line_id));
  const leftOut = [
    ...leftWithoutRoom(fit, room, choice),
    ...unfit,
    ...Object.entries(choice.reworded).flatMap(([id, what]) => (there.has(id) ? [] : [{ what, why: LINE_GONE }])),
    ...choice.added.flatMap(({ line_id, text: what }) => (there.has(line_id) ? [] : [{ what, why: PLACE_GONE }])),
  ];
  const notProposed = new Set([...noRoom, ...corrections]);
  return { lines: said, own, notProposed, doubts: doubtsOf(own, session), leftOut };
}
const PLACE_GONE = "your own line, behind one that is not there any more: put it in again";
const LINE_GONE = "your wording of a line that is not there any more: its answer was changed";

// All text that the candidate has given, and the text of their answers.
async function wordsOf(session: SessionResource, { sources }: Pick<ExportMaterial, "sources">): Promise<string[]> {
  const said = session.questions.flatMap(({ nearest, answer }) => [
    nearest ?? "",
    answer?.spoken ?? "",
    ...(answer?.bullets ?? []).map(({ text }) => text),
  ]);
  return [...said, ...(await sources()).map(({ text }) => text)];
}
