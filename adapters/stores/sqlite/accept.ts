import type { Run } from "../../../domain/run.js";
import { acceptanceEvent, assertSameBody, decide } from "../acceptance.js";
import type { Acceptance, Accepted, Idempotency } from "../ports/runs.js";
import { type Db, onDisk, withStoreErrors } from "./database.js";
import { appendEvents } from "./events.js";
import { RUN_COLUMNS, type StoredRun, toRun } from "./rows.js";
import { storeText } from "./texts.js";
import { createTouch } from "./touch.js";

/** Accepts requests as runs, each in one transaction. `self` names this process, which owns the new run. */
export function createAcceptance(db: Db, sessionTtlMs: number, self: string) {
  const { findByKey, recordKey } = createIdempotencyKeys(db);
  const before = createThreadState(db);
  const insert = createInserts(db, self);
  const touch = createTouch(db, sessionTtlMs);

  const accept = db.transaction((request: Acceptance): Accepted => {
    const { owner, session_id, run_id, thread_id, input, at, idempotency, start } = request;
    const earlier = idempotency && findByKey(owner, idempotency);
    if (earlier) return { run: earlier, via: "key" };
    const decided = decide(request, before(request));
    if (decided) return decided;
    if (start) insert.session(request, start);
    insert.run(request);
    if (idempotency) recordKey(request, idempotency);
    if (!start) touch(owner, session_id, at);
    appendEvents(db, owner, session_id, [acceptanceEvent(request)]);
    return { run: { owner, session_id, run_id, thread_id, input, status: "accepted", problem: null }, via: "new" };
  });

  return {
    accept: async (request: Acceptance) => onDisk(db, () => accept.immediate(request)),
    findByKey: async (owner: string, _thread: string | null, idempotency: Idempotency) =>
      withStoreErrors(() => findByKey(owner, idempotency)),
  };
}

// Both are called inside the caller's transaction.
function createIdempotencyKeys(db: Db) {
  const byKey = db.prepare<[string, string, string], { body_hash: string; run_id: string }>(
    "SELECT body_hash, run_id FROM idempotency WHERE owner = ? AND route = ? AND key = ?",
  );
  const byId = db.prepare<[string, string], StoredRun>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE owner = ? AND run_id = ?`,
  );
  const insert = db.prepare(
    "INSERT INTO idempotency (owner, route, key, session_id, body_hash, run_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  return {
    findByKey(owner: string, { route, key, bodyHash }: Idempotency): Run | null {
      const known = byKey.get(owner, route, key);
      if (!known) return null;
      assertSameBody(known.body_hash, bodyHash);
      const row = byId.get(owner, known.run_id);
      return row ? toRun(row) : null;
    },
    recordKey({ owner, session_id, run_id, at }: Acceptance, { route, key, bodyHash }: Idempotency): void {
      insert.run(owner, route, key, session_id, bodyHash, run_id, at);
    },
  };
}

// Reads the state of a request's thread, for `decide`.
function createThreadState(db: Db): (request: Acceptance) => Parameters<typeof decide>[1] {
  const session = db.prepare<[string, string], object>("SELECT 1 FROM sessions WHERE owner = ? AND session_id = ?");
  const question = db.prepare<[string, string], { ask_id: string | null }>(
    "SELECT json_extract(view, '$.ask.ask_id') AS ask_id FROM questions WHERE owner = ? AND question_id = ?",
  );
  const byAsk = db.prepare<[string, string, string], StoredRun>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE owner = ? AND thread_id = ? AND ask_id = ?`,
  );
  const last = db.prepare<[string, string], StoredRun>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE owner = ? AND thread_id = ? ORDER BY seq DESC LIMIT 1`,
  );
  return ({ owner, session_id, thread_id, reply }) => {
    const answered = reply && byAsk.get(owner, thread_id, reply.ask_id);
    const latest = last.get(owner, thread_id);
    const open = question.get(owner, thread_id);
    return {
      threadThere: (thread_id === session_id ? session.get(owner, session_id) : open) !== undefined,
      answered: answered ? { run: toRun(answered), hash: answered.reply_hash } : null,
      latest: latest ? toRun(latest) : null,
      openAskId: open?.ask_id ?? null,
    };
  };
}

function createInserts(db: Db, self: string) {
  const insertRun = db.prepare(
    `INSERT INTO runs (owner, session_id, run_id, thread_id, kind, input, ask_id, reply_hash, status, accepted_at, acceptor, request_id)
     VALUES (@owner, @session_id, @run_id, @thread_id, @kind, @input, @ask_id, @hash, 'accepted', @at, @self, @request_id)`,
  );
  const insertSession = db.prepare(
    "INSERT INTO sessions (owner, session_id, created_at, updated_at, expires_at, input) VALUES (?, ?, ?, ?, ?, ?)",
  );
  return {
    run({ owner, session_id, run_id, thread_id, input, reply, at, request_id = "" }: Acceptance): void {
      const answer = { ask_id: reply?.ask_id ?? null, hash: reply?.hash ?? null };
      const what = { kind: input.kind, input: JSON.stringify(input), ...answer };
      insertRun.run({ owner, session_id, run_id, thread_id, ...what, at, self, request_id });
    },
    session(request: Acceptance, start: NonNullable<Acceptance["start"]>): void {
      const { owner, session_id, at } = request;
      insertSession.run(owner, session_id, at, at, start.expires_at, JSON.stringify(start.input));
      for (const text of start.texts) storeText(db, request, text);
    },
  };
}
