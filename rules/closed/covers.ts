import type { Outcome } from "../../domain/answer.js";
import type { Coverage, Gap } from "../../domain/gap.js";
import type { RecordedReply } from "../../domain/question.js";
import { languageLevel } from "../../language/spoken-languages.js";
import { COVERAGE_VALUE, isBelow } from "../gaps.js";
import { CLOSED_KINDS } from "../questions.js";

/** The coverage by a choice that says that a certificate is not held now. */
const NOT_HELD: Record<string, Coverage> = { booked: "partial", under_way: "partial", lapsed: "missing" };
const isLess = (one: Coverage, other: Coverage) => COVERAGE_VALUE[one] < COVERAGE_VALUE[other];
/** The choices of a language form on the scale of `languageLevel`. */
const LEVELS: Record<string, number> = { basic: 2, good: 4, fluent: 6, native: 7 };

/**
 * The coverage of a requirement by its closed answer. Partial: an answer accepted below the bar, a certificate under way, a
 * language below the required level. Missing: a lapsed certificate. Of an experience the judge says how far the answer shows it
 * (`judged`), if it does: a good answer may say "I have never sold anything, but …".
 */
export function coverageNow(
  { kind, title, job_quote }: Pick<Gap, "kind" | "title" | "job_quote">,
  outcome: Outcome,
  replies: RecordedReply[],
  judged: Coverage | null = null,
): Coverage {
  const values = replies.flatMap(({ reply }) => (reply.kind === "details" ? [reply.values] : [])).at(-1) ?? {};
  const { status, level } = values;
  if (typeof status === "string" && NOT_HELD[status]) return NOT_HELD[status];
  const spoken = kind === "language" && typeof level === "string" ? (LEVELS[level] ?? null) : null;
  if (isBelow(spoken, languageLevel(`${title} ${job_quote.text}`))) return "partial";
  const most = outcome === "accepted_by_user" ? "partial" : "covered";
  return judged && !CLOSED_KINDS.includes(kind) && isLess(judged, most) ? judged : most;
}
