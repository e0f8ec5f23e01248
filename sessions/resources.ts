import { Gap } from "../domain/gap.js";
import { type Ask, AskBody, type FieldValues, type QuestionSeed } from "../domain/question.js";
import { hasFailed, isActive, type Run } from "../domain/run.js";
import type { AskView, Fact, QuestionResource, SessionResource } from "../domain/session.js";
import { addUsage, NO_USAGE } from "../domain/usage.js";
import type { QuestionRow, SessionRow } from "../stores/sessions.js";

/** Reads what was said earlier; null where nothing was, or it was deleted. */
export interface SaidEarlier {
  fact(factId: string): Fact | null;
  /** What was last put into the thread's own form. */
  details(threadId: string): FieldValues | null;
}

/** A question as a client sees it. Its status is the last run's, never the graph's. */
export function questionResource(
  { session_id, question_id, origin, view }: QuestionRow,
  run: Run | null,
  earlier: SaidEarlier,
): QuestionResource {
  const { gap, question } = origin;
  const status = questionStatus(view.outcome !== null, run);
  const waiting = status === "waiting" || status === "closed";
  return {
    question_id,
    thread_id: question_id,
    session_id,
    gap_id: gap.gap_id,
    source: question.source,
    priority: gap.priority,
    threshold: gap.threshold,
    text: question.text,
    why: question.why,
    status,
    ...(view.ask && waiting && { ask: withEarlier(view.ask, question, question_id, earlier) }),
    ...(view.answer && { answer: view.answer }),
    versions: view.versions,
    ...(view.plan && { plan: view.plan }),
    ...(view.outcome && status === "closed" && { outcome: view.outcome }),
    refinements_left: view.refinements_left,
    retrieval: view.retrieval,
    degraded: view.retrieval.some(({ state }) => state === "unavailable"),
    suspicious: view.suspicious,
    usage: view.usage,
    provider: view.provider ?? origin.provider,
    ...(status === "failed" && run?.problem && { problem: run.problem }),
  };
}

// Earlier words are filled in here alone: a fact proposes a yes, and a form is shown with what it was last filled with.
function withEarlier(stored: AskView, { proposal }: QuestionSeed, threadId: string, earlier: SaidEarlier): Ask {
  const body = AskBody.parse(stored);
  const { ask_id } = stored;
  const proposed = (proposal && earlier.fact(proposal.source.fact_id)?.values) ?? null;
  switch (body.kind) {
    case "experience": {
      const { kind, choices } = body;
      return { ask_id, kind, choices, ...(proposal && proposed && { proposal: { ...proposal, values: proposed } }) };
    }
    case "details": {
      const values = earlier.details(threadId) ?? proposed ?? {};
      const fields = body.fields.map((field) => {
        const value = values[field.id];
        return value === undefined ? field : { ...field, value };
      });
      return { ...body, ask_id, fields };
    }
    default:
      return { ...body, ask_id };
  }
}

function questionStatus(closed: boolean, run: Run | null): QuestionResource["status"] {
  if (run && isActive(run)) return "running";
  if (run && hasFailed(run)) return "failed";
  return closed ? "closed" : "waiting";
}

/** A session as a client sees it, with its questions. One that has questions is ready, even when a part of it failed. */
export function sessionResource(
  row: SessionRow,
  rows: QuestionRow[],
  questions: QuestionResource[],
  run: Run | null,
): SessionResource {
  const { input, view } = row;
  const failed = run !== null && hasFailed(run);
  const contradictions = rows.flatMap(({ origin: { contradiction }, question_id, view: { outcome } }) =>
    contradiction ? [{ ...contradiction, question_id, settled: outcome !== null && outcome !== "skipped" }] : [],
  );
  const status =
    run && isActive(run) ? "reading" : failed && questions.length === 0 ? "failed" : view ? "ready" : "failed";
  return {
    session_id: row.session_id,
    thread_id: row.session_id,
    status,
    mode: input.mode,
    created_at: row.created_at,
    updated_at: row.updated_at,
    expires_at: row.expires_at,
    job_title: view?.job_title ?? "",
    match: view?.match ?? { score: null, parts: [] },
    strengths: view?.strengths ?? [],
    unread: view?.unread ?? [],
    // What an earlier version found may lack what has come since.
    gaps: (view?.gaps ?? []).map((gap) => Gap.parse(gap)),
    questions,
    omitted: view?.omitted ?? [],
    contradictions,
    warnings: failed ? [] : warningsFor(row),
    metadata: input.metadata,
    usage: questions.reduce((sum, { usage }) => addUsage(sum, usage), view?.usage ?? NO_USAGE),
    provider: input.provider,
    ...(failed && run.problem && { problem: run.problem }),
  };
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

function warningsFor({ view, input }: SessionRow): string[] {
  const { provider } = input;
  if (!view) return [];
  const warnings = [
    ...input.documents.resume.warnings.map((warning) => `Résumé: ${warning}`),
    ...input.documents.job.warnings.map((warning) => `Job: ${warning}`),
  ];
  if (view.gaps.length + view.strengths.length === 0)
    warnings.push(
      `Nothing that the job asks for could be read. That is not the same as no gaps${view.unread.length > 0 ? ": see unread" : ""}.`,
    );
  for (const { text } of view.suspicious)
    warnings.push(`This sentence gives orders to whoever evaluates; it counts for nothing: "${text}"`);
  if (provider === "offline") {
    const languages = { résumé: view.resume_language, job: view.job_language };
    for (const [name, language] of Object.entries(languages))
      if (language !== "en")
        warnings.push(
          `The offline provider serves English well; this ${name} seems to be in ${LANGUAGE_NAMES.of(language) ?? language}.`,
        );
  }
  const wanted = [input.questions_language, input.answers_language].filter((language) => language && language !== "en");
  if (provider === "offline" && wanted.length > 0) warnings.push("The offline provider writes English only.");
  return warnings;
}
