import { z } from "zod";

/** How many new lines an exported résumé has under a post, unless the candidate says otherwise. */
export const LINES_PER_POST = 12;

/** Whether lines of the candidate's own résumé that a new line says more fully stay in it. */
export const DoubledLines = z.enum(["keep", "leave_out"]);
export type DoubledLines = z.infer<typeof DoubledLines>;

/** In numbers: more than any résumé has lines. */
const MOST_LINES = 1_000;
/** In characters, of all lines in other words: it is read with the session every time. */
const MOST_WORDS = 50_000;
const MOST_ADDED = 100;
/** The beginning of the id of a line that the candidate added. */
const TYPED = "typed.";
const Words = z.string().trim().min(1).max(2_000);
const LineId = z
  .string()
  .regex(/^[\w.:-]{1,200}$/, "must be the id of a line")
  .describe("As the format `resume_lines` gives it");

/** What the candidate decided about their exported résumé; it is kept with the session. */
export const ResumeChoice = z.strictObject({
  lines_per_post: z
    .int()
    .min(1)
    .max(50)
    .default(LINES_PER_POST)
    .describe("The most new lines under a post: the first ones of the most important answers"),
  doubled: DoubledLines.default("keep").describe("Of Markdown and Word: lines that a new one says more fully"),
  without: z.array(LineId).max(MOST_LINES).default([]).describe("Lines that are left out"),
  wanted: z
    .array(LineId)
    .max(MOST_LINES)
    .default([])
    .describe("Lines that are not proposed, for want of room or beside the line that they correct, and that are in it"),
  reworded: z
    .record(LineId, Words, "an object of texts by line_id")
    .refine((lines) => Object.keys(lines).length <= MOST_LINES, `at most ${MOST_LINES} lines`)
    .refine((lines) => Object.values(lines).join("").length <= MOST_WORDS, `at most ${MOST_WORDS} characters together`)
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
});
export type ResumeChoice = z.infer<typeof ResumeChoice>;

/** The résumé as it is proposed, before the candidate chooses. */
export const AS_PROPOSED: ResumeChoice = ResumeChoice.parse({});

/** The choice with lines of the candidate's own, each behind the line that it names; their ids are new. */
export function withTyped(choice: ResumeChoice, typed: { text: string; behind: string }[]): ResumeChoice {
  const numbers = choice.added.map(({ line_id }) => Number(line_id.slice(TYPED.length)) || 0);
  const last = Math.max(0, ...numbers);
  const added = typed.map(({ text, behind }, at) => ({
    line_id: `${TYPED}${last + at + 1}`,
    text: text.trim(),
    behind,
  }));
  return { ...choice, added: [...choice.added, ...added] };
}
