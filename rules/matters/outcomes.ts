import { type Outcome, type ShownGap, WITH_ANSWER } from "../../domain/answer.js";
import type { Coverage, Gap } from "../../domain/gap.js";
import type { AnsweredAsk, RecordedReply } from "../../domain/question.js";
import type { Post } from "../../domain/resume.js";
import { coverageNow } from "../fixed-forms.js";
import { rowsIn, saysNo } from "../questions.js";

/** The gaps of a question that its candidate has not said no to; all of them if there would be none. */
export function stillAsked<One extends Pick<Gap, "gap_id">>(gaps: One[], replies: RecordedReply[]): One[] {
  const declined = declinedIn(replies);
  const left = gaps.filter(({ gap_id }) => !declined.has(gap_id));
  return left.length > 0 ? left : gaps;
}

function declinedIn(replies: RecordedReply[]): Set<string> {
  return new Set(replies.flatMap(({ reply }) => (reply.kind === "experience" && reply.no_to) || []));
}

/** How one gap of a matter ended, how far the requirement is shown now, and the sentence of the answer that shows it, if one is named. */
export interface GapOutcome {
  outcome: Outcome;
  covers: Coverage;
  sentence: string | null;
}

interface Closed {
  /** All gaps of the matter, the one that the question is named by first. */
  gaps: Gap[];
  outcome: Outcome | null;
  replies: AnsweredAsk[];
  /** The judge's findings: how far the first gap is shown, and each further one. */
  covers: Coverage | null;
  shown: ShownGap[];
  dated: { posts: Post[]; as_of: string } | null;
}

/**
 * The outcome of each gap of a matter by its id. A gap that is not named stays open: its row was left out, or the story did not show it. A "no" for
 * one gap counts at once, and leaves the others.
 */
export function gapOutcomes(closed: Closed): Record<string, GapOutcome> {
  const { gaps, outcome, replies } = closed;
  const declined = declinedIn(replies);
  return Object.fromEntries(
    gaps.flatMap((gap): [string, GapOutcome][] => {
      if (declined.has(gap.gap_id)) return [[gap.gap_id, SKIPPED]];
      const ended = outcome && outcomeOfGap(gap, outcome, closed);
      return ended ? [[gap.gap_id, ended]] : [];
    }),
  );
}

const SKIPPED: GapOutcome = { outcome: "skipped", covers: "missing", sentence: null };

function outcomeOfGap(gap: Gap, outcome: Outcome, closed: Closed): GapOutcome | null {
  const { gaps, replies, covers, shown, dated } = closed;
  const [first] = gaps;
  // The answer is about the first gap that the candidate has not said no to.
  const isFirst = gap.gap_id === stillAsked(gaps, replies)[0]?.gap_id;
  const form = replies.findLast(({ reply }) => reply.kind === "details");
  if (form?.reply.kind === "details" && (gaps.length > 1 || isRow(form.reply.values))) {
    const rows = rowsIn(form.fields, form.reply.values, first?.gap_id ?? "");
    if (rows.size > 0) {
      const row = rows.get(gap.gap_id);
      if (!row) return null;
      if (saysNo(row)) return SKIPPED;
      const reply = { ...form, reply: { ...form.reply, values: row } };
      return { outcome, covers: coverageNow(gap, outcome, [reply], null, dated), sentence: null };
    }
  }
  if (!WITH_ANSWER.includes(outcome)) return { outcome, covers: "missing", sentence: null };
  const isAnyShown = shown.some((one) => one.covers !== "missing");
  if (isFirst) {
    // A story that shows only something else of its matter leaves its first gap open.
    if (covers === "missing" && isAnyShown) return null;
    return { outcome, covers: coverageNow(gap, outcome, replies, covers, dated), sentence: null };
  }
  const found = shown.find(({ gap_id }) => gap_id === gap.gap_id);
  if (!found || found.covers === "missing") return null;
  return { outcome, covers: coverageNow(gap, outcome, replies, found.covers, dated), sentence: found.sentence };
}

function isRow(values: object): boolean {
  return "status" in values || "agrees" in values;
}
