import type { Outcome } from "../../domain/answer.js";
import type { Coverage, Gap } from "../../domain/gap.js";
import { REQUIREMENT_KINDS } from "../../domain/job.js";
import type { FieldValues, RecordedReply } from "../../domain/question.js";
import type { Post } from "../../domain/resume.js";
import { levelShown } from "../../language/figures.js";
import { languageLevel } from "../../language/names.js";
import { readText } from "../../language/sentences.js";
import { monthsCovered } from "../../language/times.js";
import { COVERAGE_VALUE, isBelow } from "../gaps.js";
import { chosenPost } from "../questions.js";

/** The coverage by a choice that says that a certificate is not held now. */
const NOT_HELD: Record<string, Coverage> = { booked: "partial", under_way: "partial", lapsed: "missing" };
const isLess = (one: Coverage, other: Coverage) => COVERAGE_VALUE[one] < COVERAGE_VALUE[other];
/** The choices of a language form on the scale of `languageLevel`. */
const LEVELS: Record<string, number> = { basic: 2, good: 4, fluent: 6, native: 7 };

/**
 * The coverage of a requirement after its question was answered. Partial: an answer accepted below the bar, a certificate under way, a certificate or
 * a language below the required level. Missing: a lapsed certificate. For an experience, the judge's coverage (`judged`) counts if there is one: a good
 * answer may say "I have never sold anything, but …". Years are added up from the chosen posts (`dated`), unless the candidate named further
 * practice.
 */
export function coverageNow(
  { kind, title, job_quote, months }: Pick<Gap, "kind" | "title" | "job_quote" | "months">,
  outcome: Outcome,
  replies: RecordedReply[],
  judged: Coverage | null = null,
  dated: { posts: Post[]; as_of: string } | null = null,
): Coverage {
  const values = replies.flatMap(({ reply }) => (reply.kind === "details" ? [reply.values] : [])).at(-1) ?? {};
  const { status, level, detail } = values;
  if (typeof status === "string" && NOT_HELD[status]) return NOT_HELD[status];
  // "HACCP Level 2" where Level 3 is asked for
  if (typeof detail === "string" && isBelow(levelShown(detail), levelShown(title))) return "partial";
  const spoken = kind === "language" && typeof level === "string" ? (LEVELS[level] ?? null) : null;
  if (isBelow(spoken, languageLevel(`${title} ${job_quote.text}`))) return "partial";
  if (kind === "years" && dated && months !== null && monthsChosen(values, dated) < months) return "partial";
  const most = outcome === "accepted_by_user" ? "partial" : "covered";
  return judged && !REQUIREMENT_KINDS[kind].hasFixedForm && isLess(judged, most) ? judged : most;
}

// In months; infinity if practice was described in words, or if a date is not known.
function monthsChosen(
  { posts, further }: FieldValues,
  { posts: all, as_of }: { posts: Post[]; as_of: string },
): number {
  const chosen = Array.isArray(posts) ? posts.map((one) => chosenPost(one, all)) : [];
  const ranges = chosen.map((post) => (post ? readText(post.header.text).times[0] : undefined));
  const known = ranges.flatMap((range) => range ?? []);
  const isTold = typeof further === "string" && further.trim() !== "";
  if (isTold || known.length === 0 || known.length < ranges.length) return Number.POSITIVE_INFINITY;
  const [year = 0, month = 1] = as_of.split("-").map(Number);
  return monthsCovered(known, { year, month });
}
