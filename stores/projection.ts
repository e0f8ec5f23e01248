import type { Projection, Said } from "../domain/views.js";
import type { Db } from "./database.js";

/** Writes what a thread's head shows, in place of what was there. Runs inside the transaction that ends a run. */
export function writeProjection(db: Db, owner: string, sessionId: string, projection: Projection, at: string): void {
  if (projection.of === "session") {
    db.prepare("UPDATE sessions SET view = ? WHERE owner = ? AND session_id = ?").run(
      JSON.stringify(projection.view),
      owner,
      sessionId,
    );
    // A question that is there already keeps its row: its thread may have begun.
    const insert = db.prepare(
      `INSERT INTO questions (owner, session_id, question_id, position, created_at, seed, view) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (owner, question_id) DO UPDATE SET position = excluded.position`,
    );
    for (const [position, { question_id, origin, view }] of projection.questions.entries()) {
      insert.run(owner, sessionId, question_id, position, at, JSON.stringify(origin), JSON.stringify(view));
    }
    return;
  }
  const { question_id, view, said } = projection;
  db.prepare("UPDATE questions SET view = ? WHERE owner = ? AND question_id = ?").run(
    JSON.stringify(view),
    owner,
    question_id,
  );
  writeSaid(db, owner, sessionId, question_id, said);
}

// What was said on a branch that is no longer the head is no longer said.
function writeSaid(db: Db, owner: string, sessionId: string, questionId: string, { facts, passages }: Said): void {
  db.prepare("DELETE FROM facts WHERE owner = ? AND question_id = ?").run(owner, questionId);
  db.prepare("DELETE FROM passages WHERE owner = ? AND question_id = ?").run(owner, questionId);
  const insertFact = db.prepare(
    "INSERT INTO facts (owner, session_id, question_id, fact_id, gap_title, text, field_values, said_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  for (const { fact_id, gap_title, text, values, said_at } of facts) {
    insertFact.run(owner, sessionId, questionId, fact_id, gap_title, text, JSON.stringify(values), said_at);
  }
  const insertPassage = db.prepare(
    "INSERT INTO passages (owner, session_id, question_id, kind, ref, text) VALUES (?, ?, ?, ?, ?, ?)",
  );
  for (const { kind, ref, text } of passages) insertPassage.run(owner, sessionId, questionId, kind, ref, text);
}
