import type { ExportedAnswer } from "../../domain/export.js";
import type { ResumeChoice } from "../../domain/resume-choice.js";
import { readText } from "../../language/text-reading.js";
import { mayBeLeftOut } from "./chosen.js";
import { lineIdOf } from "./exported.js";
import { type ExportedResumeLine, isNewSection } from "./resume.js";

/** The lines of a résumé with those that the candidate moved behind the lines that they named. What cannot be found stays where it is. */
export function withMoves(lines: ExportedResumeLine[], moved: ResumeChoice["moved"]): ExportedResumeLine[] {
  const now = [...lines];
  for (const { line_id, behind } of moved) {
    const from = now.findIndex((line) => line.line_id === line_id && mayBeLeftOut(line));
    const [line] = from < 0 || line_id === behind ? [] : now.splice(from, 1);
    if (!line) continue;
    const at = now.findIndex((other) => other.line_id === behind);
    now.splice(at < 0 ? from : at + 1, 0, line);
  }
  // The heading of new lines goes with the last of them.
  return now.filter((line, at) => {
    const next = now[at + 1];
    return !isNewSection(line) || (next !== undefined && next.kind !== "heading");
  });
}

/**
 * The lines of a résumé in the words that the candidate gave them. A figure that is in none of the texts `known`, which are the résumé and the
 * answers, is named with its line: they are asked whether it is right.
 */
export function inOwnWords(
  lines: ExportedResumeLine[],
  reworded: ResumeChoice["reworded"],
  known: string[],
): ExportedResumeLine[] {
  if (Object.keys(reworded).length === 0) return lines;
  const figures = new Set(known.flatMap((text) => readText(text).figures.map(({ value }) => value)));
  // Years and parts of dates, which are no figures.
  const written = new Set(known.flatMap((text) => text.match(/\d+/g) ?? []));
  return lines.map((line) => {
    const text = reworded[line.line_id];
    if (text === undefined || text === line.text) return line;
    const fresh = readText(text).figures.filter(
      ({ value, text: figure }) => !figures.has(value) && !written.has(figure),
    );
    return { ...line, text, was: line.text, new_figures: fresh.map((figure) => figure.text) };
  });
}

/** The answers with the bullets in the words that the candidate gave them in the résumé. */
export function answersInOwnWords(answers: ExportedAnswer[], reworded: ResumeChoice["reworded"]): ExportedAnswer[] {
  return answers.map((answer) => ({
    ...answer,
    bullets: answer.bullets.map((bullet) => ({ ...bullet, text: reworded[lineIdOf(bullet)] ?? bullet.text })),
  }));
}
