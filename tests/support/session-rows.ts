import type { QuestionRow, SessionRow, SessionRows } from "../../adapters/stores/ports/sessions.js";
import { DEFAULT_THRESHOLDS, type Gap } from "../../domain/gap.js";
import type { Run } from "../../domain/run.js";
import { SessionInput, SessionView } from "../../domain/views.js";
import { unstartedView } from "../../engine/runs/project.js";
import { AT, aGap, aSeed, jobRef, resumeRef } from "../../lab/support/builders.js";

const INPUT = SessionInput.parse({
  ...{
    mode: "fast",
    provider: "offline",
    flags: {},
    thresholds: DEFAULT_THRESHOLDS,
    as_of: AT,
    metadata: { ref: "7" },
  },
  ...{ questions_language: null, answers_language: null, max_questions: null, minutes: null },
  ...{ resume_text: resumeRef, job_text: jobRef },
});

/** The view of a session that was read, with nothing in it but what is given. */
export function aSessionView(over: Partial<SessionView> = {}): SessionView {
  const view = SessionView.parse({
    ...{ job_title: "Head Baker", family: "general", resume_language: "en", job_language: "en" },
    ...{ match: { score: null, parts: [] }, strengths: [], unread: [], gaps: [aGap()], asked: ["g1"], omitted: [] },
    usage: { calls: 1, input_tokens: 0, cached_tokens: 0, output_tokens: 0, cost_usd: 0, estimated: false },
  });
  return { ...view, ...over };
}

/** The row of a session `ses`, read on 20 November. */
export function aSessionRow(over: Partial<SessionRow> = {}, input: Partial<SessionInput> = {}): SessionRow {
  return {
    ...{ session_id: "ses", created_at: AT, updated_at: AT, expires_at: AT },
    ...{ input: { ...INPUT, ...input }, view: aSessionView(), resume_choice: null, application: null },
    ...over,
  };
}

/** The row of a question about a gap, which nobody has answered yet. */
export function aQuestionRow(
  view: Partial<QuestionRow["view"]> = {},
  origin: Partial<QuestionRow["origin"]> = {},
  gap: Partial<Gap> = {},
): QuestionRow {
  const asked = aGap(gap);
  const [question, question_id] = [origin.question ?? aSeed({ gap_id: asked.gap_id }), `ses.${asked.gap_id}`];
  return {
    ...{ session_id: "ses", question_id },
    origin: { gap: asked, question, provider: "offline", contradiction: null, added: false, ...origin },
    view: { ...unstartedView(question_id, question, asked.kind), ...view },
  };
}

/** A run of a thread of the session. */
export function aRun(over: Partial<Run> = {}): Run {
  return {
    ...{ owner: "local", session_id: "ses", run_id: "run_1", thread_id: "ses", input: { kind: "start" as const } },
    ...{ status: "done" as const, problem: null },
    ...over,
  };
}

/** All rows of a session, with the newest runs of its threads. */
export function rowsOf(session: SessionRow, questions: QuestionRow[] = [], runs: Run[] = []): SessionRows {
  return {
    ...{
      session,
      questions,
      documents: [],
      latest: new Map(runs.map((run) => [run.thread_id, run])),
      forms: new Map(),
    },
    ...{ facts: new Map(), deletedFacts: [], planRecords: new Map(), receipts: new Map() },
  };
}
