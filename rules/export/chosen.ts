import type { ExportedAnswer, LeftOut } from "../../domain/export.js";
import { lineIdOf } from "./exported.js";
import type { ExportedResumeLine } from "./resume.js";

/** True for a line that may be left out: what names the person or a post stays, and a section while anything stands below it. */
export function mayBeLeftOut({ kind }: Pick<ExportedResumeLine, "kind">): boolean {
  return kind === "item" || kind === "text";
}

/** The lines of a résumé without those that the candidate leaves out, nor the headings with nothing else below them; they are returned with the reason. */
export function withoutLines(
  lines: ExportedResumeLine[],
  without: ReadonlySet<string>,
): { lines: ExportedResumeLine[]; leftOut: LeftOut[] } {
  const isOut = (line: ExportedResumeLine | undefined) =>
    line !== undefined && mayBeLeftOut(line) && without.has(line.line_id);
  const isEmptied = (line: ExportedResumeLine, at: number) => {
    if (line.kind !== "heading" || !isOut(lines[at + 1])) return false;
    const next = lines.findIndex((other, place) => place > at && other.kind === "heading");
    return lines.slice(at + 1, next < 0 ? lines.length : next).every(isOut);
  };
  return {
    lines: lines.filter((line, at) => !isOut(line) && !isEmptied(line, at)),
    leftOut: lines.filter(isOut).map(({ text }) => ({ what: text, why: AS_CHOSEN })),
  };
}

/** The answers without the bullets that the candidate leaves out, which are returned with the reason. */
export function withoutBullets(
  answers: ExportedAnswer[],
  without: ReadonlySet<string>,
): { answers: ExportedAnswer[]; leftOut: LeftOut[] } {
  const isOut = (bullet: ExportedAnswer["bullets"][number]) => without.has(lineIdOf(bullet));
  return {
    answers: answers.map((answer) => ({ ...answer, bullets: answer.bullets.filter((one) => !isOut(one)) })),
    leftOut: answers
      .flatMap(({ bullets }) => bullets.filter(isOut))
      .map(({ text }) => ({ what: text, why: AS_CHOSEN })),
  };
}
const AS_CHOSEN = "left out of the résumé, as you chose";
