import type { ExportedAnswer } from "../../domain/export.js";
import type { ResumeChoice } from "../../domain/resume-choice.js";
import { readText } from "../../language/sentences.js";
import { lineIdOf } from "./exported.js";
import type { ExportedResumeLine } from "./resume.js";

/**
 * The lines of a résumé as the candidate reworded them. Figures that occur in none of the `known` texts (the résumé and the candidate's
 * statements) are listed with their line, and the candidate is asked whether they are right.
 */
export function inOwnWords(
  lines: ExportedResumeLine[],
  reworded: ResumeChoice["reworded"],
  known: string[],
): ExportedResumeLine[] {
  const newFiguresIn = besideAll(known);
  return lines.map((line) => {
    const text = reworded[line.line_id] ?? line.text;
    if (text === line.text && line.was === undefined) return line;
    return { ...line, text, was: line.was ?? line.text, new_figures: newFiguresIn(text) };
  });
}

// Finds the figures of a text, and its words with digits (FY24), that none of the texts `known` has.
function besideAll(known: string[]): (text: string) => string[] {
  const figures = new Set(known.flatMap((text) => readText(text).figures.map(({ value }) => value)));
  // The figures include years and parts of dates, which `figures` leaves out.
  const written = new Set(known.flatMap((text) => text.match(/\d+/g) ?? []));
  const isWritten = (word: string) => (word.match(/\d+/g) ?? []).every((digits) => written.has(digits));
  return (text) => {
    const read = readText(text).figures;
    const fresh = read.filter(({ value, text: figure }) => !figures.has(value) && !written.has(figure));
    const rest = read.reduce((left, { text: figure }) => left.replace(figure, " "), text);
    const named = (rest.match(/[\p{L}\d]*\d[\p{L}\d]*/gu) ?? []).filter((word) => !isWritten(word));
    return [...new Set([...fresh.map((figure) => figure.text), ...named])];
  };
}

/** The answers as the candidate has them in the résumé: without the bullets that they left out, and with their rewordings. */
export function answersAsChosen(
  answers: ExportedAnswer[],
  { without, reworded }: Pick<ResumeChoice, "without" | "reworded">,
): ExportedAnswer[] {
  const kept = answers.map((answer) => ({
    ...answer,
    bullets: answer.bullets.filter((bullet) => !without.includes(lineIdOf(bullet))),
  }));
  return answersInOwnWords(kept, reworded);
}

/** The answers with the bullets in the words that the candidate gave them in the résumé. */
export function answersInOwnWords(answers: ExportedAnswer[], reworded: ResumeChoice["reworded"]): ExportedAnswer[] {
  return answers.map((answer) => ({
    ...answer,
    bullets: answer.bullets.map((bullet) => ({ ...bullet, text: reworded[lineIdOf(bullet)] ?? bullet.text })),
  }));
}
