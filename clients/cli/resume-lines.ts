import { invalidInput } from "../../domain/errors.js";
import type { ResumeLines } from "../../domain/export.js";
import {
  AS_PROPOSED,
  type DoubledLines,
  isTypedId,
  type ResumeChoice,
  withMoved,
  withTyped,
  withTypedWords,
} from "../../domain/resume-choice.js";

/** The changes to the candidate's choice that the options of the command `lines` make. */
export interface LineOptions {
  reword?: string[];
  move?: string[];
  add?: string[];
  out?: string[];
  in?: string[];
  linesPerPost?: number;
  doubled?: DoubledLines;
  asProposed?: true;
}

/** The choice for the exported résumé with the changes of the options. Throws `input_invalid` for an id that no line has. */
export function changedChoice({ lines, choice }: ResumeLines, options: LineOptions): ResumeChoice {
  const { reword = [], move = [], add = [], out = [], in: taken = [], linesPerPost, doubled, asProposed } = options;
  const before = asProposed ? AS_PROPOSED : choice;
  const words = reword.map((given) => pair("reword", given));
  const moves = move.map((given) => pair("move", given)).map(([line_id, behind]) => ({ line_id, behind }));
  const adds = add.map((given) => pair("add", given));
  const known = new Set([...lines.map(({ line_id }) => line_id), ...Object.keys(before.reworded)]);
  const named = [
    ...words.map(([id]) => id),
    ...moves.flatMap(({ line_id, behind }) => [line_id, behind]),
    ...adds.map(([behind]) => behind),
    ...out,
    ...taken,
  ];
  const unknown = named.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw invalidInput(unknown.map((id) => ({ path: id, message: "is not the id of a line: see the command lines" })));
  const notProposed = new Set(lines.flatMap(({ proposed, line_id }) => (proposed ? [] : [line_id])));
  // A line that the candidate added is deleted if it is left out or gets empty words.
  const own = [...out.map((id): [string, string] => [id, ""]), ...words].filter(([id]) => isTypedId(id));
  const left = out.filter((id) => !isTypedId(id));
  const without = [...before.without, ...left].filter((id) => !taken.includes(id));
  const wanted = [...before.wanted, ...taken.filter((id) => notProposed.has(id))].filter((id) => !left.includes(id));
  // Empty words restore a line's original text.
  const others = Object.fromEntries(words.filter(([id]) => !isTypedId(id)));
  const reworded = Object.entries({ ...before.reworded, ...others }).filter(([, text]) => text !== "");
  const chosen: ResumeChoice = {
    ...before,
    lines_per_post: linesPerPost ?? before.lines_per_post,
    doubled: doubled ?? before.doubled,
    without: [...new Set(without)],
    wanted: [...new Set(wanted)],
    reworded: Object.fromEntries(reworded),
  };
  const worded = own.reduce((now, [id, text]) => withTypedWords(now, id, text), chosen);
  const moved = moves.reduce((now, { line_id, behind }) => withMoved(now, line_id, behind), worded);
  // Of several lines behind the same line, the first given comes first.
  return withTyped(moved, adds.map(([behind, text]) => ({ behind, text })).reverse());
}

function pair(option: string, given: string): [string, string] {
  const at = given.indexOf("=");
  if (at < 1)
    throw invalidInput([{ path: `--${option}`, message: `"${given}" is not a line's id, "=" and what follows` }]);
  return [given.slice(0, at), given.slice(at + 1).trim()];
}

/** The lines as text: each with its id, and a mark for what is new, left out or in the candidate's own words. */
export function shownLines({ lines, ignored, left_out }: ResumeLines): string[] {
  const marks = (line: ResumeLines["lines"][number]) => [
    ...(line.left_out ? ["left out"] : []),
    ...(line.added === undefined ? [] : ["new"]),
    ...(line.doubled ? ["said by another"] : []),
    ...(line.no_room ? ["no room"] : []),
    ...(line.place_unknown ? ["in which post was it? --move it there"] : []),
    ...(line.corrects === undefined ? [] : [`right in the place of ${line.corrects}`]),
    ...(line.was === undefined ? [] : [line.was === "" ? "yours" : `was: ${line.was}`]),
    ...(line.doubt === undefined ? [] : [`is it so still? You said: ${line.doubt}`]),
    ...line.new_figures.map((figure) => `${figure} stands nowhere else: is it right?`),
  ];
  return [
    ...lines.map((line) => {
      const said = marks(line);
      return `${line.line_id}  ${line.text}${said.length > 0 ? `  [${said.join("; ")}]` : ""}`;
    }),
    ...ignored.map((id) => `no such line any more, or one that stays as it is: ${id}`),
    ...left_out.map(({ what, why }) => `not there: ${what} (${why})`),
  ];
}
