import type { NewEvent } from "../../domain/event.js";
import type { Run, RunStatus } from "../../domain/run.js";
import { sessionOf } from "../../domain/run.js";
import type { AddedQuestions, ProjectedQuestion, Projection } from "../../domain/views.js";
import { newQuestionEvent } from "../acceptance.js";
import type { RunEnd } from "../ports/runs.js";
import type { Check, Write } from "./commit.js";

import { type RawRows, StoredQuestion } from "./rows.js";

/** Changes rows that were read, and collects the checks and writes that make the same changes in the store. */
export function createChange(raw: RawRows, at: string) {
  const when: Check[] = [];
  const writes: Write[] = [];
  const events: NewEvent[] = [];

  // An existing question keeps its row, except for its position: its thread may have begun.
  const keep = (question: ProjectedQuestion) => {
    const { question_id, position, origin, view } = question;
    const known = raw.questions.get(question_id);
    if (known !== undefined && StoredQuestion.parse(JSON.parse(known)).position === position) return;
    const created_at = known === undefined ? at : StoredQuestion.parse(JSON.parse(known)).created_at;
    const row = JSON.stringify({
      position,
      created_at,
      origin: known === undefined ? origin : JSON.parse(known).origin,
    });
    raw.questions.set(question_id, row);
    when.push(["questions", question_id, known ?? null]);
    writes.push(["HSET", "questions", question_id, row]);
    if (known !== undefined) return;
    raw.views.set(question_id, JSON.stringify(view));
    writes.push(["HSET", "views", question_id, JSON.stringify(view)]);
    events.push(newQuestionEvent(question, at));
  };

  return {
    when,
    writes,
    events,
    touch(expiresAt: string) {
      raw.session.set("updated_at", at).set("expires_at", expiresAt);
      writes.push(["HSET", "session", "updated_at", at, "expires_at", expiresAt]);
    },
    end({ thread_id, run_id }: Run, status: RunStatus, problem: RunEnd["problem"]) {
      const stored = raw.latest.get(thread_id);
      const note = problem && JSON.stringify(problem);
      if (stored) raw.latest.set(thread_id, [stored[0], status, note]);
      writes.push(["HSET", "runs", `status ${run_id}`, status, ...(note ? [`problem ${run_id}`, note] : [])]);
    },
    project(projection: Projection) {
      if (projection.of === "session") {
        raw.session.set("view", JSON.stringify(projection.view));
        writes.push(["HSET", "session", "view", JSON.stringify(projection.view)]);
        for (const question of projection.questions) keep(question);
        return;
      }
      const { question_id, view, said } = projection;
      raw.views.set(question_id, JSON.stringify(view));
      writes.push(["HSET", "views", question_id, JSON.stringify(view)]);
      const session_id = sessionOf(question_id);
      const facts = said.facts.map((fact) => ({ ...fact, session_id, question_id }));
      // Replaces the question's facts and passages: those of a branch that is no longer the head are void.
      if (said.passages.length > 0)
        writes.push(["HSET", "said", question_id, JSON.stringify({ facts, passages: said.passages })]);
      else if (raw.said.includes(question_id)) writes.push(["HDEL", "said", question_id]);
      else return;
      writes.push(["HINCRBY", "said", SAID_VERSION_FIELD, "1"]);
    },
    /** Adds questions, and deletes the contradictions that are not among them, except for those whose thread has begun. */
    add({ questions }: AddedQuestions) {
      for (const [id, row] of raw.questions) {
        const isOne = (JSON.parse(row) as { origin: { contradiction: unknown } }).origin.contradiction != null;
        if (!isOne || raw.latest.has(id) || questions.some(({ question_id }) => question_id === id)) continue;
        raw.questions.delete(id);
        when.push(["latest", id, null]);
        writes.push(["HDEL", "questions", id], ["HDEL", "views", id]);
      }
      for (const question of questions) keep(question);
    },
  };
}

/** The field of `said` that counts the changes of a session's facts and passages. */
export const SAID_VERSION_FIELD = "version";
