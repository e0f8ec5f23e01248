import type { Gap, Strength } from "../../domain/gap.js";
import type { SessionResource } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import { createProgram } from "../../engine/program/create-program.js";
import { contentStems } from "../../language/words.js";

/** A résumé without content: every requirement is a gap. */
export const NOBODY = "A. Person\n";

/** A requirement as the program found it, with its sentence; spans in code points of the job. */
export interface Predicted {
  title: string;
  must_have: boolean | null;
  /** Null if the résumé covers it. */
  gap: Gap | null;
  /** The line of the résumé that shows it, or "". */
  shownBy: string;
  start: number;
  end: number;
  sentence: { start: number; end: number; text: string };
}

/** Runs a session on a résumé and a job with the offline provider, as a caller would. Throws if it does not become ready. */
export async function understand(
  resume: string,
  job: string,
): Promise<{ predicted: Predicted[]; session: SessionResource }> {
  const program = createProgram(readConfig({ CHECKPOINTER: "memory", MODEL_PROVIDER: "offline", LOG_LEVEL: "silent" }));
  try {
    const text = (value: string) => ({ text: value, media_type: "text/plain" });
    const request = { resume: text(resume), job: text(job), mode: "fast" as const, as_given: true };
    const accepted = await program.sessions.start({ owner: "eval" }, request);
    const session = (await program.sessions.outcomeOf(accepted, 60_000)).resource as SessionResource;
    if (session.status !== "ready") throw new Error(`the session is ${session.status}: ${session.problem?.message}`);
    const found: (Gap | Strength)[] = [...session.gaps, ...session.strengths];
    const predicted = found.map((one) => ({
      title: one.title,
      must_have: "must_have" in one ? one.must_have : null,
      gap: "gap_id" in one ? one : null,
      shownBy: one.resume_quote?.text ?? "",
      start: one.job_quote.start,
      end: one.job_quote.end,
      sentence: sentenceAround(job, one.job_quote),
    }));
    return { predicted, session };
  } finally {
    await program.close();
  }
}

// Extends a span to the whole sentences that it overlaps, within its lines.
function sentenceAround(job: string, { start, end }: { start: number; end: number }): Predicted["sentence"] {
  const points = [...job];
  let [from, to] = [start, end];
  while (from > 0 && points[from - 1] !== "\n" && !isEnd(points, from - 1)) from -= 1;
  while (to < points.length && points[to] !== "\n" && !isEnd(points, to - 1)) to += 1;
  return { start: from, end: to, text: points.slice(from, to).join("") };
}

function isEnd(points: string[], at: number): boolean {
  return /[.!?;]/.test(points[at] ?? "") && /\s/.test(points[at + 1] ?? " ");
}

/** True when two texts have a content word in common, whatever its ending. */
export function shareAWord(a: string, b: string): boolean {
  const stems = new Set(contentStems(a));
  return contentStems(b).some((stem) => stems.has(stem));
}

/** True when two spans have a character in common. */
export function spansOverlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
