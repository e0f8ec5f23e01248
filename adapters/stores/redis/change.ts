import type { DocumentView } from "../../../domain/document.js";
import type { NewEvent } from "../../../domain/event.js";
import type { ChosenPlan } from "../../../domain/learning.js";
import type { Run, RunStatus } from "../../../domain/run.js";
import { sessionOf } from "../../../domain/run.js";
import type { AddedQuestions, ProjectedQuestion, Projection, QuestionView } from "../../../domain/views.js";
import { newQuestionEvent } from "../acceptance.js";
import type { RunEnd } from "../ports/runs.js";
import type { Check, Write } from "./commit.js";
import { type RawRows, StoredQuestion } from "./rows.js";
import { PLAN_FIELD, RECORD_FIELD, SAID_VERSION_FIELD, tombstoneOf } from "./said-fields.js";

/** Changes rows that were read, and collects the checks and writes that make the same changes in the store. */
export class RowChange {
  readonly when: Check[] = [];
  readonly writes: Write[] = [];
  readonly events: NewEvent[] = [];
  /** True if facts or passages are among the changes. */
  changesSaid = false;
  readonly #raw: RawRows;
  readonly #at: string;

  constructor(raw: RawRows, at: string) {
    this.#raw = raw;
    this.#at = at;
  }

  touch(expiresAt: string): void {
    this.#raw.session.set("updated_at", this.#at).set("expires_at", expiresAt);
    this.writes.push(["HSET", "session", "updated_at", this.#at, "expires_at", expiresAt]);
  }

  end({ thread_id, run_id }: Run, status: RunStatus, problem: RunEnd["problem"]): void {
    const stored = this.#raw.latest.get(thread_id);
    const note = problem && JSON.stringify(problem);
    if (stored) this.#raw.latest.set(thread_id, [stored[0], status, note]);
    this.writes.push(["HSET", "runs", `status ${run_id}`, status, ...(note ? [`problem ${run_id}`, note] : [])]);
  }

  project(projection: Projection): void {
    if (projection.of === "session") {
      this.#raw.session.set("view", JSON.stringify(projection.view));
      this.writes.push(["HSET", "session", "view", JSON.stringify(projection.view)]);
      for (const question of projection.questions) this.#put(question);
      return;
    }
    if (projection.of === "document") {
      this.#setView(projection.document_id, projection.view);
      return;
    }
    this.#setView(projection.question_id, projection.view);
    this.#setSaid(projection);
  }

  /** Adds questions, and deletes the contradictions that are not among them, except for those that have been started. */
  add({ questions, keepsContradictions }: AddedQuestions): void {
    for (const [id, row] of this.#raw.questions) {
      const isContradiction = (JSON.parse(row) as { origin: { contradiction: unknown } }).origin.contradiction != null;
      if (
        !isContradiction ||
        keepsContradictions ||
        this.#raw.latest.has(id) ||
        questions.some(({ question_id }) => question_id === id)
      )
        continue;
      this.#raw.questions.delete(id);
      this.when.push(["latest", id, null]);
      this.writes.push(["HDEL", "questions", id], ["HDEL", "views", id]);
    }
    for (const question of questions) this.#put(question);
  }

  // An existing question keeps its row, except for its position: its thread may have begun. One whose thread has not begun is asked as it is
  // read now, after a correction of the reading.
  #put(question: ProjectedQuestion): void {
    const { question_id, position, view } = question;
    const stored = this.#raw.questions.get(question_id);
    const known = stored === undefined ? null : StoredQuestion.parse(JSON.parse(stored));
    // A question that the candidate names again keeps its position.
    if (known && question.origin.added) return;
    const hasBegun = this.#raw.latest.has(question_id);
    const { created_at } = known ?? { created_at: this.#at };
    const row = JSON.stringify({ position, created_at, origin: known && hasBegun ? known.origin : question.origin });
    if (row === stored) return;
    if (known && !hasBegun) this.when.push(["latest", question_id, null]);
    this.#raw.questions.set(question_id, row);
    this.when.push(["questions", question_id, stored ?? null]);
    this.writes.push(["HSET", "questions", question_id, row]);
    if (known) return;
    this.#setView(question_id, view);
    this.events.push(newQuestionEvent(question, this.#at));
  }

  #setView(questionId: string, view: QuestionView | DocumentView): void {
    this.#raw.views.set(questionId, JSON.stringify(view));
    this.writes.push(["HSET", "views", questionId, JSON.stringify(view)]);
  }

  // Replaces the question's facts and passages: those of a branch that is no longer the head are void.
  #setSaid({ question_id, said }: Extract<Projection, { of: "question" }>): void {
    const session_id = sessionOf(question_id);
    const isDeleted = (id: string) =>
      said.facts.some((fact) => fact.fact_id === id && this.#raw.said.includes(tombstoneOf(fact)));
    const facts = said.facts
      .filter(({ fact_id }) => !isDeleted(fact_id))
      .map((fact) => ({ ...fact, session_id, question_id }));
    const passages = said.passages.filter(({ kind, ref }) => kind !== "fact" || !isDeleted(ref));
    // The commit fails if one of the facts is deleted in the meantime.
    for (const fact of facts) this.when.push(["said", tombstoneOf(fact), null]);
    this.#setPlan(question_id, said.plan);
    if (facts.length + passages.length > 0)
      this.writes.push(["HSET", "said", question_id, JSON.stringify({ facts, passages, person: said.person })]);
    else if (this.#raw.said.includes(question_id)) this.writes.push(["HDEL", "said", question_id]);
    else return;
    this.writes.push(["HINCRBY", "said", SAID_VERSION_FIELD, "1"]);
    this.changesSaid = true;
  }

  // A plan of a branch that is no longer the head is void, unless something was recorded about it.
  #setPlan(questionId: string, plan: ChosenPlan | null): void {
    const [field, record] = [`${PLAN_FIELD}${questionId}`, `${RECORD_FIELD}${questionId}`];
    if (plan) this.writes.push(["HSET", "said", field, JSON.stringify(plan)]);
    else if (this.#raw.said.includes(field) && !this.#raw.said.includes(record)) {
      this.when.push(["said", record, null]);
      this.writes.push(["HDEL", "said", field]);
    }
  }
}
