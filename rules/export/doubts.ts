import type { Outcome } from "../../domain/answer.js";
import { type Gap, quotesOf } from "../../domain/gap.js";
import { gapsAsked, type SessionResource } from "../../domain/session.js";
import { overlap } from "../../domain/text.js";
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
  const asked = questions.flatMap((question) =>
    gapsAsked({ gaps, contradictions: [] }, question).map((one) => ({ question, ...one })),
  );
  const doubts = asked.flatMap(({ question, gap_id, outcome }) => {
    const gap = gaps.find((one) => one.gap_id === gap_id);
    const said = gap && isHeld(gap.kind) ? saidAgainst(question, gap, outcome) : null;
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
  { status, gap_id: first, nearest, answer }: SessionResource["questions"][number],
  { title, gap_id }: Pick<Gap, "title" | "gap_id">,
  outcome: Outcome | null,
): string | null {
  if (status !== "closed" || outcome === null) return null;
  if (outcome === "skipped" || outcome === "learning")
    return nearest && gap_id === first ? `${title}: ${nearest}` : null;
  return answer?.bullets.find(({ text }) => readText(text).state === "lapsed")?.text ?? null;
}
