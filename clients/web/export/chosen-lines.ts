import { isMovable, type ResumeLines } from "../../../domain/export.js";
import { isTypedId, type ResumeChoice, withTypedWords } from "../../../domain/resume-choice.js";

export type ChosenLine = ResumeLines["lines"][number];

/** True for a line that is in the résumé. */
export function isIn({ line_id, proposed }: ChosenLine, { without, wanted }: ResumeChoice): boolean {
  return !without.includes(line_id) && (proposed || wanted.includes(line_id));
}

/** The choice with lines included or left out. */
export function withTaken(choice: ResumeChoice, lines: ChosenLine[], taken: boolean): ResumeChoice {
  const ids = lines.map(({ line_id }) => line_id);
  const others = (list: string[]) => list.filter((id) => !ids.includes(id));
  const notProposed = lines.flatMap(({ proposed, line_id }) => (proposed ? [] : [line_id]));
  const [without, wanted] = [others(choice.without), others(choice.wanted)];
  return taken
    ? { ...choice, without, wanted: [...wanted, ...notProposed] }
    : { ...choice, without: [...without, ...ids.filter((id) => !notProposed.includes(id))], wanted };
}

/** The current words of a line: the candidate's last ones, if any. */
export function wordsOf({ line_id, text, was }: ChosenLine, { reworded, added }: ResumeChoice): string {
  const own = added.find((one) => one.line_id === line_id);
  return own?.text ?? reworded[line_id] ?? (was || text);
}

/** True for a line that the candidate added. */
export function isTyped({ was }: ChosenLine): boolean {
  return was === "";
}

/**
 * The choice with other words for a line. Empty or unchanged words restore the original text; a line that the candidate added is deleted by empty
 * words.
 */
export function withWords(choice: ResumeChoice, { line_id, text, was }: ChosenLine, words: string): ResumeChoice {
  if (isTypedId(line_id)) return withTypedWords(choice, line_id, words);
  const said = words.trim();
  const { [line_id]: _, ...others } = choice.reworded;
  return { ...choice, reworded: said === "" || said === (was ?? text) ? others : { ...others, [line_id]: said } };
}

/** A position to which a line can move. */
export interface LinePosition {
  behind: string;
  /** The post or section that then contains it. */
  under: string;
  isPost: boolean;
}

/** The positions to which a line can move: one line up, one line down, or to another post. Null or empty if it cannot. */
export function positionsFor(
  line: ChosenLine,
  lines: ChosenLine[],
): { up: string | null; down: string | null; elsewhere: LinePosition[] } {
  const at = lines.indexOf(line);
  const [above, below] = [lines[at - 1], lines[at + 1]];
  // To move up, a line is put behind the one before the line above it. That is at least its heading.
  const up = at > 1 && above && isMovable(above) ? (lines[at - 2]?.line_id ?? null) : null;
  const own = blockOf(line, lines);
  const elsewhere = lines
    .filter((one) => one.kind === "post" || one.kind === "heading")
    .filter((one) => one !== own)
    .map((one) => ({ behind: lastUnder(one, lines).line_id, under: one.text, isPost: one.kind === "post" }));
  return { up, down: below && isMovable(below) ? below.line_id : null, elsewhere };
}

function blockOf(line: ChosenLine, lines: ChosenLine[]): ChosenLine | undefined {
  return lines.slice(0, lines.indexOf(line)).findLast(({ kind }) => kind === "post" || kind === "heading");
}

function lastUnder(head: ChosenLine, lines: ChosenLine[]): ChosenLine {
  const at = lines.indexOf(head);
  const next = lines.findIndex((line, index) => index > at && !isMovable(line));
  return lines[(next < 0 ? lines.length : next) - 1] ?? head;
}
