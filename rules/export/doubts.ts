import type { Gap } from "../../domain/gap.js";
import type { SessionResource } from "../../domain/session.js";
import { overlap, type Quote } from "../../domain/text.js";
import type { ResumeLine } from "../../language/resume.js";
import { readText } from "../../language/sentences.js";
import { isHeld } from "./exported.js";
import { ownLineId } from "./resume.js";

/**
 * Doubts about lines of the candidate's own résumé that were searched for a paper, by the id of the line: the candidate's remark beside a "no" to
 * the paper, or the statement that it has lapsed. The remark may be about a higher class than the line rightly lists, so the candidate decides
 * whether the line is right.
 */
export function doubtsOf(
  own: ResumeLine[],
  { questions, gaps }: Pick<SessionResource, "questions" | "gaps">,
): Map<string, string> {
  const doubts = questions.flatMap((question) => {
    const gap = gaps.find(({ gap_id }) => gap_id === question.gap_id);
    const said = gap && isHeld(gap.kind) ? saidAgainst(question, gap) : null;
    return gap && said !== null ? quotesOf(gap).map((quote) => ({ quote, said })) : [];
  });
  return new Map(
    own.flatMap((line) => {
      const found = doubts.find(({ quote }) => overlap(quote, line));
      return found ? [[ownLineId(line), found.said] as const] : [];
    }),
  );
}

// Null if the candidate said nothing against the line.
function saidAgainst(
  { status, outcome, nearest, answer }: SessionResource["questions"][number],
  { title }: Pick<Gap, "title">,
): string | null {
  if (status !== "closed") return null;
  if (outcome === "skipped" || outcome === "learning") return nearest ? `${title}: ${nearest}` : null;
  return answer?.bullets.find(({ text }) => readText(text).state === "lapsed")?.text ?? null;
}

function quotesOf({ resume_quote, resume_quotes }: Pick<Gap, "resume_quote" | "resume_quotes">): Quote[] {
  return [...(resume_quote ? [resume_quote] : []), ...resume_quotes];
}
