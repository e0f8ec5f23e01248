import type { ExportChoice, ExportedAnswer, LeftOut } from "../../domain/export.js";
import { lineIdOf } from "./exported.js";
import { type ExportedResumeLine, isNewSection } from "./resume.js";

/** True for a line that may be left out: the candidate's name and the headers of posts are always kept. */
export function mayBeLeftOut({ kind }: Pick<ExportedResumeLine, "kind">): boolean {
  return kind !== "name" && kind !== "post";
}

/**
 * The lines of a résumé without those that the candidate leaves out, and without headings that have no lines left. The removed lines are returned
 * with the reason.
 */
export function withoutLines(
  lines: ExportedResumeLine[],
  without: ReadonlySet<string>,
): { lines: ExportedResumeLine[]; leftOut: LeftOut[] } {
  const isOut = (line: ExportedResumeLine | undefined) =>
    line !== undefined && mayBeLeftOut(line) && without.has(line.line_id);
  const isEmptied = (line: ExportedResumeLine, at: number) => {
    if (line.kind !== "heading" || !isOut(lines[at + 1])) return false;
    // A section of new lines ends at the first line that is not new, such as the references.
    const isPast = (other: ExportedResumeLine) =>
      other.kind === "heading" || (isNewSection(line) && other.added === undefined && other.was !== "");
    const next = lines.findIndex((other, place) => place > at && isPast(other));
    return lines.slice(at + 1, next < 0 ? lines.length : next).every(isOut);
  };
  return {
    lines: lines.filter((line, at) => !isOut(line) && !isEmptied(line, at)),
    leftOut: lines.filter(isOut).map(({ text }) => ({ what: text, why: AS_CHOSEN })),
  };
}

interface Answers {
  answers: ExportedAnswer[];
  leftOut: LeftOut[];
}

/** The bullets for which there is no room (`room`) and that the candidate neither wants nor left out, with the reason. */
export function leftWithoutRoom(
  all: ExportedAnswer[],
  room: Answers,
  { without, wanted }: Pick<ExportChoice, "without" | "wanted">,
): LeftOut[] {
  const isDecided = (id: string) => wanted.includes(id) || without.includes(id);
  const decided = all.flatMap((answer) => answer.bullets).filter((bullet) => isDecided(lineIdOf(bullet)));
  return room.leftOut.filter(({ what }) => decided.every(({ text }) => text !== what));
}

/** The answers with the bullets for which there is room (`room`) or that the candidate wants in any case, without those that they leave out. */
export function chosenAnswers(
  all: ExportedAnswer[],
  room: Answers,
  choice: Pick<ExportChoice, "without" | "wanted">,
): Answers {
  const { without, wanted } = choice;
  const proposed = new Set(room.answers.flatMap(({ bullets }) => bullets).map(lineIdOf));
  const isIn = (id: string) => proposed.has(id) || wanted.includes(id);
  const out = all.flatMap(({ bullets }) => bullets).filter((bullet) => without.includes(lineIdOf(bullet)));
  return {
    answers: all.map((answer) => ({
      ...answer,
      bullets: answer.bullets.filter((bullet) => isIn(lineIdOf(bullet)) && !out.includes(bullet)),
    })),
    leftOut: [...leftWithoutRoom(all, room, choice), ...out.map(({ text }) => ({ what: text, why: AS_CHOSEN }))],
  };
}
const AS_CHOSEN = "left out of the résumé, as you chose";
