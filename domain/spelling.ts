import { z } from "zod";

/** A word of a text that may be misspelt, with its span in code points and suggestions. The text itself is not changed. */
export const SpellingProposal = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  suggestions: z.array(z.string()),
});
export type SpellingProposal = z.infer<typeof SpellingProposal>;

export const SpellingProposals = z.object({ proposals: z.array(SpellingProposal) });

/** Applies the accepted proposals to a text; offsets are in code points. */
export function withSpelling(text: string, taken: { start: number; end: number; replace: string }[]): string {
  const points = [...text];
  for (const { start, end, replace } of [...taken].sort((a, b) => b.start - a.start))
    points.splice(start, end - start, ...replace);
  return points.join("");
}
