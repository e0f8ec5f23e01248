import type { NewEvent } from "../../../domain/event.js";
import type { AddedQuestions, ProjectedQuestion, Projection, Said } from "../../../domain/views.js";
import { newQuestionEvent } from "../acceptance.js";
import type { Db } from "./database.js";
import { createFactInsert, createPassageInsert } from "./fact-rows.js";
import { amendmentOf } from "./facts.js";

/**
 * Replaces the stored projection of a thread's head, inside the caller's transaction. Returns one event for each new question, so that it
 * is announced once, when it can be answered.
 */
export function writeProjection(
  db: Db,
  owner: string,
  sessionId: string,
  projection: Projection,
  at: string,
): NewEvent[] {
  if (projection.of === "session") {
    const view = JSON.stringify(projection.view);
    // The view does not change while questions are being written.
    db.prepare("UPDATE sessions SET view = ? WHERE owner = ? AND session_id = ? AND view IS NOT ?").run(
      view,
      owner,
      sessionId,
      view,
    );
    return insertQuestions(db, owner, sessionId, projection.questions, at);
  }
  const id = projection.of === "document" ? projection.document_id : projection.question_id;
  const view = JSON.stringify(projection.view);
  db.prepare("UPDATE questions SET view = ? WHERE owner = ? AND question_id = ?").run(view, owner, id);
  if (projection.of === "document") return [];
  const { question_id, said } = projection;
  writeSaid(db, owner, sessionId, question_id, said);
  return [];
}

/**
 * Writes the added questions, and deletes the stored contradictions that are not among them, inside the caller's transaction. A
 * contradiction whose thread has begun stays. Returns an event for each new question.
 */
export function writeAdded(
  db: Db,
  owner: string,
  sessionId: string,
  { questions, keepsContradictions }: AddedQuestions,
  at: string,
): NewEvent[] {
  const there = db
    .prepare<[string, string], { question_id: string; begun: number }>(
      `SELECT question_id, EXISTS (SELECT 1 FROM runs r WHERE r.owner = q.owner AND r.thread_id = q.question_id) AS begun
       FROM questions q WHERE owner = ? AND session_id = ? AND json_extract(seed, '$.contradiction') IS NOT NULL`,
    )
    .all(owner, sessionId);
  const remove = db.prepare("DELETE FROM questions WHERE owner = ? AND question_id = ?");
  for (const { question_id, begun } of there)
    if (!begun && !keepsContradictions && !questions.some((one) => one.question_id === question_id))
      remove.run(owner, question_id);
  return insertQuestions(db, owner, sessionId, questions, at);
}

// An existing question keeps its row, except for its position: its thread may have begun. One whose thread has not begun is asked as it is read
// now, after a correction of the reading.
function insertQuestions(
  db: Db,
  owner: string,
  sessionId: string,
  questions: ProjectedQuestion[],
  at: string,
): NewEvent[] {
  const storedOf = db.prepare<[string, string], { position: number; seed: string; begun: number }>(
    `SELECT position, seed, EXISTS (SELECT 1 FROM runs r WHERE r.owner = q.owner AND r.thread_id = q.question_id) AS begun
     FROM questions q WHERE owner = ? AND question_id = ?`,
  );
  const move = db.prepare("UPDATE questions SET position = ? WHERE owner = ? AND question_id = ?");
  const askAnew = db.prepare("UPDATE questions SET seed = ? WHERE owner = ? AND question_id = ?");
  const insert = db.prepare(
    "INSERT INTO questions (owner, session_id, question_id, position, created_at, seed, view) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  return questions.flatMap((question): NewEvent[] => {
    const { question_id, position, origin, view } = question;
    const known = storedOf.get(owner, question_id);
    const seed = JSON.stringify(origin);
    // A question that the candidate names again keeps its position.
    if (known && known.position !== position && !origin.added) move.run(position, owner, question_id);
    if (known && !known.begun && known.seed !== seed && !origin.added) askAnew.run(seed, owner, question_id);
    if (known) return [];
    insert.run(owner, sessionId, question_id, position, at, seed, JSON.stringify(view));
    return [newQuestionEvent(question, at)];
  });
}

// Replaces all rows of the question: those of a branch that is no longer the head are void.
function writeSaid(
  db: Db,
  owner: string,
  sessionId: string,
  questionId: string,
  { facts, passages, plan, person }: Said,
): void {
  db.prepare("DELETE FROM facts WHERE owner = ? AND question_id = ?").run(owner, questionId);
  db.prepare("DELETE FROM passages WHERE owner = ? AND question_id = ?").run(owner, questionId);
  const insertFact = createFactInsert(db);
  const deleted = db.prepare<[string, string, string], object>(
    "SELECT 1 FROM deleted_facts WHERE owner = ? AND fact_id = ? AND said_at = ?",
  );
  const isDeleted = (id: string) =>
    facts.some(({ fact_id, said_at }) => fact_id === id && deleted.get(owner, fact_id, said_at) !== undefined);
  const kept = facts.filter(({ fact_id }) => !isDeleted(fact_id));
  const from = { session_id: sessionId, question_id: questionId, person };
  for (const fact of kept) insertFact(owner, { ...fact, ...from });
  const later = new Map(kept.map((fact) => [fact.fact_id, amendmentOf(db, owner, fact)?.text]));
  const insertPassage = createPassageInsert(db);
  for (const { kind, ref, text } of passages.filter((one) => one.kind !== "fact" || !isDeleted(one.ref)))
    insertPassage(owner, { ...from, kind, ref, text: (kind === "fact" && later.get(ref)) || text });
  writePlan(db, owner, sessionId, questionId, plan);
}

// A plan of a branch that is no longer the head is void, unless something was recorded about it.
function writePlan(db: Db, owner: string, sessionId: string, planId: string, plan: Said["plan"]): void {
  if (plan === null) {
    db.prepare("DELETE FROM plans WHERE owner = ? AND plan_id = ? AND record IS NULL").run(owner, planId);
    return;
  }
  db.prepare(
    `INSERT INTO plans (owner, session_id, plan_id, plan) VALUES (?, ?, ?, ?)
     ON CONFLICT (owner, plan_id) DO UPDATE SET plan = excluded.plan`,
  ).run(owner, sessionId, planId, JSON.stringify(plan));
}
