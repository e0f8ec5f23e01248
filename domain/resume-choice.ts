import { z } from "zod";

/** The number of new lines that an exported résumé has under a post, unless the candidate chooses otherwise. */
export const LINES_PER_POST = 12;

/** Whether lines of the candidate's own résumé are kept if a new line says the same more fully. */
export const DoubledLines = z.enum(["keep", "leave_out"]);
export type DoubledLines = z.infer<typeof DoubledLines>;

/** More lines than any résumé has. */
const MOST_LINES = 1_000;
/** In characters, of all lines in the candidate's words: they are read with the session every time. */
const MOST_WORDS = 50_000;
const MOST_ADDED = 100;
/** The beginning of the id of a line that the candidate added. */
const TYPED = "typed.";
const Words = z.string().trim().min(1).max(2_000);
const LineId = z
  .string()
  .regex(/^[\w.:-]{1,200}$/, "must be the id of a line")
  .describe("As the format `resume_lines` gives it");

/** The candidate's decisions about their exported résumé; they are kept with the session. */
export const ResumeChoice = z
  .strictObject({
    lines_per_post: z
      .int()
      .min(1)
      .max(50)
      .default(LINES_PER_POST)
      .describe("The most new lines under a post: the first ones of the most important answers"),
    doubled: DoubledLines.default("keep").describe(
      "Of Markdown, Word and PDF: lines that a new one says more fully; those in `wanted` stay in any case",
    ),
    without: z.array(LineId).max(MOST_LINES).default([]).describe("Lines that are left out"),
    wanted: z
      .array(LineId)
      .max(MOST_LINES)
      .default([])
      .describe(
        "Lines that are not proposed, for want of room or beside the line that they correct, and that are in it",
      ),
    reworded: z
      .record(LineId, Words, "an object of texts by line_id")
      .refine((lines) => Object.keys(lines).length <= MOST_LINES, `at most ${MOST_LINES} lines`)
      .default({})
      .describe("What a line says instead, in the candidate's own words; the answers stay as they are"),
    added: z
      .array(
        z.strictObject({
          line_id: LineId.startsWith(TYPED, `must begin with ${TYPED}`),
          text: Words,
          behind: LineId,
        }),
      )
      .max(MOST_ADDED)
      .default([])
      .describe(
        "Lines of the candidate's own, each with an id that they give it (`typed.1`) and the line that it stands behind",
      ),
    moved: z
      .array(z.strictObject({ line_id: LineId, behind: LineId }))
      .max(MOST_LINES)
      .default([])
      .describe(
        "Lines that stand behind others, one after the other; of a JSON Resume, new ones that move to another post",
      ),
  })
  .refine(
    ({ reworded, added }) =>
      [...Object.values(reworded), ...added.map(({ text }) => text)].join("").length <= MOST_WORDS,
    `at most ${MOST_WORDS} characters of your own words together`,
  );
export type ResumeChoice = z.infer<typeof ResumeChoice>;

/** The résumé as it is proposed, before the candidate chooses. */
export const AS_PROPOSED: ResumeChoice = ResumeChoice.parse({});

/** The choice with added lines, each behind the line that it names. Their ids were never used in it. */
export function withTyped(choice: ResumeChoice, typed: { text: string; behind: string }[]): ResumeChoice {
  const used = [
    ...choice.added.map(({ line_id }) => line_id),
    ...choice.without,
    ...choice.moved.map(({ line_id }) => line_id),
  ];
  const last = Math.max(0, ...used.map((id) => (id.startsWith(TYPED) ? Number(id.slice(TYPED.length)) || 0 : 0)));
  const added = typed.map(({ text, behind }, at) => ({
    line_id: `${TYPED}${last + at + 1}`,
    text: text.trim(),
    behind,
  }));
  return { ...choice, added: [...choice.added, ...added] };
}

/** The choice with other words for a line that the candidate added. Empty words remove the line, and the lines behind it move to its position. */
export function withTypedWords(choice: ResumeChoice, line_id: string, words: string): ResumeChoice {
  const text = words.trim();
  if (text !== "")
    return { ...choice, added: choice.added.map((one) => (one.line_id === line_id ? { ...one, text } : one)) };
  const gone = choice.added.find((one) => one.line_id === line_id);
  const others = (ids: string[]) => ids.filter((id) => id !== line_id);
  const instead = (behind: string) => (behind === line_id && gone ? gone.behind : behind);
  return {
    ...choice,
    without: others(choice.without),
    wanted: others(choice.wanted),
    added: choice.added.filter((one) => one !== gone).map((one) => ({ ...one, behind: instead(one.behind) })),
    moved: choice.moved
      .filter((one) => one.line_id !== line_id)
      .map((one) => ({ ...one, behind: instead(one.behind) })),
  };
}

/** True for the id of a line that the candidate added. */
export function isTypedId(line_id: string): boolean {
  return line_id.startsWith(TYPED);
}

/**
 * The choice with one more move. Earlier moves of the line are kept, since other moves may depend on them; but if the last move is of the same
 * line, it is replaced.
 */
export function withMoved(choice: ResumeChoice, line_id: string, behind: string): ResumeChoice {
  const before = choice.moved.at(-1)?.line_id === line_id ? choice.moved.slice(0, -1) : choice.moved;
  return { ...choice, moved: [...before, { line_id, behind }] };
}

/** The choice without ids of lines that no longer exist. */
export function withoutIds(choice: ResumeChoice, gone: string[]): ResumeChoice {
  const stays = (id: string) => !gone.includes(id);
  return {
    ...choice,
    without: choice.without.filter(stays),
    wanted: choice.wanted.filter(stays),
    reworded: Object.fromEntries(Object.entries(choice.reworded).filter(([id]) => stays(id))),
    added: choice.added.filter(({ behind }) => stays(behind)),
    moved: choice.moved.filter(({ line_id, behind }) => stays(line_id) && stays(behind)),
  };
}
