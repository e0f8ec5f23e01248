import { isMovable } from "../../domain/export.js";
import type { ResumeChoice } from "../../domain/resume-choice.js";
import { mayBeLeftOut } from "./chosen.js";
import { type ExportedResumeLine, isNewSection } from "./resume.js";

/**
 * The lines of a résumé in the candidate's order, with the added lines, each behind the line that it names. Moves are applied one after the
 * other; the added lines are inserted before the first move that involves one of them. A move or an added line that names a line that does not
 * exist is ignored.
 */
export function inOrder(
  lines: ExportedResumeLine[],
  { moved, added }: Pick<ResumeChoice, "moved" | "added">,
): ExportedResumeLine[] {
  const now = [...lines];
  const own = new Set(added.map(({ line_id }) => line_id));
  const first = moved.findIndex(({ line_id, behind }) => own.has(line_id) || own.has(behind));
  const before = first < 0 ? moved.length : first;
  for (const move of moved.slice(0, before)) put(now, move);
  for (const { behind, ...line } of added) {
    const at = now.findIndex(({ line_id }) => line_id === behind);
    if (at >= 0) now.splice(at + 1, 0, { kind: "item", ...line, was: "" });
  }
  for (const move of moved.slice(before)) put(now, move);
  const byHand = new Set([...own, ...moved.map(({ line_id }) => line_id)]);
  // The heading of a section of new lines is removed with the last of them.
  return now.filter((line, at) => {
    const next = now[at + 1];
    return !isNewSection(line) || (next !== undefined && (next.added !== undefined || byHand.has(next.line_id)));
  });
}

function put(lines: ExportedResumeLine[], { line_id, behind }: ResumeChoice["moved"][number]): void {
  const from = lines.findIndex((line) => line.line_id === line_id && isMovable(line));
  const [line] = from < 0 || line_id === behind ? [] : lines.splice(from, 1);
  if (!line) return;
  const at = lines.findIndex((other) => other.line_id === behind);
  lines.splice(at < 0 ? from : at + 1, 0, line);
}

/** The ids in a choice that name no existing line, or a line that cannot be left out or moved. */
export function ignoredIn(
  { without, wanted, reworded, added, moved }: ResumeChoice,
  lines: ExportedResumeLine[],
): string[] {
  const fits = (id: string, isRight: (line: ExportedResumeLine) => boolean) =>
    lines.some((line) => line.line_id === id && isRight(line));
  const any = () => true;
  const ignored = [
    ...without.filter((id) => !fits(id, mayBeLeftOut)),
    ...[...wanted, ...Object.keys(reworded)].filter((id) => !fits(id, any)),
    ...[...added, ...moved].map(({ behind }) => behind).filter((id) => !fits(id, any)),
    ...moved.map(({ line_id }) => line_id).filter((id) => !fits(id, isMovable)),
  ];
  return [...new Set(ignored)];
}
