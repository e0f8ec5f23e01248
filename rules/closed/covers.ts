import type { Outcome } from "../../domain/answer.js";
import type { Coverage, Gap } from "../../domain/gap.js";
import type { RecordedReply } from "../../domain/question.js";
import { languageLevel } from "../../language/spoken-languages.js";
import { isBelow } from "../gaps.js";

/** The coverage by a choice that says that a certificate is not held now. */
const NOT_HELD: Record<string, Coverage> = { booked: "partial", under_way: "partial", lapsed: "missing" };
/** The choices of a language form on the scale of `languageLevel`. */
const LEVELS: Record<string, number> = { basic: 2, good: 4, fluent: 6, native: 7 };

/**
 * The coverage of a requirement by its closed answer. Partial: an answer accepted below the bar, a certificate under way, a
 * language below the required level. Missing: a lapsed certificate.
 */
export function coverageNow(
  { kind, title, job_quote }: Pick<Gap, "kind" | "title" | "job_quote">,
  outcome: Outcome,
  replies: RecordedReply[],
): Coverage {
  const values = replies.flatMap(({ reply }) => (reply.kind === "details" ? [reply.values] : [])).at(-1) ?? {};
  const { status, level } = values;
  if (typeof status === "string" && NOT_HELD[status]) return NOT_HELD[status];
  const spoken = kind === "language" && typeof level === "string" ? (LEVELS[level] ?? null) : null;
  if (isBelow(spoken, languageLevel(`${title} ${job_quote.text}`))) return "partial";
  return outcome === "accepted_by_user" ? "partial" : "covered";
}
