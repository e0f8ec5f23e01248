import type { ExportMaterial, LeftOut, ResumeLines } from "../../../domain/export.js";
import { quotesOf } from "../../../domain/gap.js";
import { gapIdsOf } from "../../../domain/matter.js";
import { postsOf } from "../../../domain/resume.js";
import type { ResumeChoice } from "../../../domain/resume-choice.js";
import type { SessionResource } from "../../../domain/session.js";
import type { Quote } from "../../../domain/text.js";
import { type ResumeLine, resumeLines } from "../../../language/resume.js";
import {
  answersAsChosen,
  doubledIn,
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
  withoutLines,
  withRoomFor,
} from "../../../rules/export.js";
import { chosenSince, composePage, type ShownByLines, withPage } from "../../../rules/page.js";
import { inCorrectedOrder } from "../../../rules/reading.js";

// The passages of the résumé that each question's gap quotes.
function nearTo({ questions, gaps }: SessionResource): Map<string, Quote[]> {
  return new Map(
    questions.map((question) => {
      const own = gaps.filter(({ gap_id }) => gapIdsOf(question).includes(gap_id));
      const quotes = own.flatMap(quotesOf);
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
  const chosen = chosenFrom(all, all.since);
  const asGiven = new Set(chosen.lines.flatMap(({ line_id, was }) => (was === undefined ? [line_id] : [])));
  return { ...chosen, all: all.lines, own: all.own, changed: all.own.filter((line) => !asGiven.has(ownLineId(line))) };
}

/** The candidate's own résumé line by line, with the proposals and the candidate's choices. */
export async function toResumeLines(material: ExportMaterial): Promise<ResumeLines> {
  const all = await linesToChooseFrom(material);
  const { part: _, ...choice } = material.choice;
  const kept = new Set(chosenFrom(all, all.since).lines);
  const superseded = supersededIn(all, all.since);
  return {
    lines: all.lines.map((line) => ({
      new_figures: [],
      ...line,
      place_unknown: line.place_unknown === true && headOf(line, all.lines)?.kind !== "post",
      ...doubtOf(line, all.doubts),
      shows: (all.shows.get(line.line_id) ?? []).map(({ worth: _, ...shown }) => shown),
      may_be_left_out: mayBeLeftOut(line),
      proposed: !all.notProposed.has(line.line_id) && !(choice.doubled === "leave_out" && superseded.has(line.line_id)),
      no_room: all.noRoomOnPage.has(line.line_id),
      left_out: mayBeLeftOut(line) && !kept.has(line),
      doubled: superseded.has(line.line_id),
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

// The heading of the post or section that a line belongs to.
function headOf(line: ExportedResumeLine, lines: ExportedResumeLine[]): ExportedResumeLine | undefined {
  return lines.slice(0, lines.indexOf(line)).findLast(({ kind }) => kind === "post" || kind === "heading");
}

function chosenFrom(all: ToChooseFrom, choice: ResumeChoice): Pick<OwnResume, "lines" | "leftOut"> {
  const chosen = withDoubled(all, choice);
  if (choice.doubled === "keep") return chosen;
  const superseded = supersededIn(all, choice);
  const out = new Set([...superseded.keys()].filter((id) => !choice.wanted.includes(id)));
  return {
    lines: withoutLines(chosen.lines, out).lines,
    leftOut: [...chosen.leftOut, ...[...out].flatMap((id) => superseded.get(id) ?? [])],
  };
}

// The lines as the candidate chose them, including those that a new line says more fully.
function withDoubled(
  { lines, notProposed, leftOut }: ToChooseFrom,
  { without, wanted }: ResumeChoice,
): Pick<OwnResume, "lines" | "leftOut"> {
  const chosen = withoutLines(lines, new Set(without));
  const unwanted = new Set([...notProposed].filter((id) => !wanted.includes(id) && !without.includes(id)));
  return { lines: withoutLines(chosen.lines, unwanted).lines, leftOut: [...leftOut, ...chosen.leftOut] };
}

// The lines that a new line of the résumé says more fully, with the reason, by line id.
function supersededIn(all: ToChooseFrom, choice: ResumeChoice): Map<string, LeftOut> {
  return new Map(doubledIn(withDoubled(all, choice).lines).map(({ line_id, why, what }) => [line_id, { what, why }]));
}

interface ToChooseFrom extends Pick<OwnResume, "lines" | "leftOut"> {
  /** What the candidate has chosen; where a page was made, only what they chose since. */
  since: ResumeChoice;
  /** The candidate's original résumé. */
  own: ResumeLine[];
  /** The ids of the lines for which there is no room, and of those that correct a line of the résumé. */
  notProposed: ReadonlySet<string>;
  /** Of these, the ones for which the page as a whole has no room. */
  noRoomOnPage: ReadonlySet<string>;
  /** What each line shows of the job. */
  shows: ShownByLines;
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
  if (!profile) return { ...NOTHING_READ, since: choice };
  const { answers: all, learning } = exportedOf(session);
  const posts = { chosen: placed, all: postsOf(profile) };
  const own = inCorrectedOrder(resumeLines(text, profile), profile, changes);
  const unfit = notInResume(all, own, profile);
  const isFit = ({ text: line }: { text: string }) => unfit.every(({ what }) => what !== line);
  const fit = all.map((answer) => ({ ...answer, bullets: answer.bullets.filter(isFit) }));
  const room = withRoomFor(choice.lines_per_post, fit, posts, prioritiesOf(session));
  const answered = resumeWithAnswers(own, profile, fit, { chosen: placed, near: nearTo(session) }, learning);
  const hasRoom = new Set(room.answers.flatMap(({ bullets }) => bullets).map(lineIdOf));
  const noRoom = new Set(fit.flatMap(({ bullets }) => bullets.map(lineIdOf)).filter((id) => !hasRoom.has(id)));
  const decided = [...choice.wanted, ...choice.moved.map(({ line_id }) => line_id), ...Object.keys(choice.reworded)];
  const page = composePage({
    ...{ session, profile, own, answered, noRoom, answers: answersAsChosen(fit, choice) },
    ...{ without: new Set(choice.without), decided: new Set(decided) },
  });
  const made = await material.page();
  // A page that was made has the lines in its order and words; what was chosen since is carried out on it.
  const since = made ? chosenSince(made.choice, choice, page.lines) : choice;
  const onPage = made ? withPage(page.lines, made) : { lines: page.lines, out: new Map<string, string>() };
  const ordered = inOrder(onPage.lines, since);
  const isReworded = Object.keys(choice.reworded).length + choice.added.length > 0 || made !== null;
  const said = isReworded
    ? inOwnWords(ordered, since.reworded, [text, ...(await wordsOf(session, material))])
    : ordered;
  const there = new Set(said.map(({ line_id }) => line_id));
  const isDecided = (id: string) => choice.wanted.includes(id) || choice.without.includes(id);
  const leftOut = [
    ...leftWithoutRoom(fit, room, choice),
    ...[...onPage.out].flatMap(([id, why]) => {
      const line = said.find(({ line_id }) => line_id === id);
      return line && why !== "" && !isDecided(id) ? [{ what: line.text, why }] : [];
    }),
    ...page.noRoomOnPage.flatMap(({ line_id, text: what }) =>
      isDecided(line_id) || onPage.out.has(line_id) ? [] : [{ what, why: NO_ROOM_ON_PAGE }],
    ),
    ...unfit,
    ...Object.entries(choice.reworded).flatMap(([id, what]) => (there.has(id) ? [] : [{ what, why: LINE_GONE }])),
    ...choice.added.flatMap(({ line_id, text: what }) => (there.has(line_id) ? [] : [{ what, why: PLACE_GONE }])),
  ];
  // What the page has decided about is as it decided.
  const isUndecided = (id: string) => !made?.entries.some(({ entry_id }) => entry_id === id);
  const noRoomOnPage = new Set(page.noRoomOnPage.map(({ line_id }) => line_id).filter(isUndecided));
  const notProposed = new Set([...[...page.notProposed].filter(isUndecided), ...noRoomOnPage, ...onPage.out.keys()]);
  const doubts = doubtsOf(own, session);
  return { lines: said, since, own, notProposed, noRoomOnPage, shows: page.shows, doubts, leftOut };
}
const NOTHING_READ: Omit<ToChooseFrom, "since"> = {
  ...{ lines: [], own: [], notProposed: new Set(), noRoomOnPage: new Set() },
  ...{ shows: new Map(), doubts: new Map(), leftOut: [] },
};
const NO_ROOM_ON_PAGE =
  "not in the résumé, which would be longer than it should be: other lines are worth more for this job";
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
