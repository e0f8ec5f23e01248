import type { NewEvent } from "../domain/event.js";
import { isActive, type Run } from "../domain/run.js";
import type { Projection } from "../domain/views.js";
import { acceptanceEvent, decide, mustMatch } from "./acceptance.js";
import { pruneCheckpoints } from "./checkpointer.js";
import { type Db, inStore, inTurn, unsynced } from "./database.js";
import { appendEvents } from "./events.js";
import { createFence } from "./leases.js";
import type { Acceptance, Accepted, Idempotency, RunEnd, RunKey, RunStore } from "./ports.js";
import { isAlive, thisProcess } from "./processes.js";
import { writeAdded, writeProjection } from "./projection.js";
import { createRowReader, RUN_COLUMNS, type StoredRun, toRun } from "./rows.js";
import { keepText } from "./texts.js";

/** The ledger of runs in SQLite. */
export function createRunStore(db: Db, sessionTtlMs: number, self = thisProcess()): RunStore {
  const byId = db.prepare<[string, string], StoredRun>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE owner = ? AND run_id = ?`,
  );
  const mustHold = createFence(db);
  const rowsOf = createRowReader(db);
  const byAsk = db.prepare<[string, string, string], StoredRun>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE owner = ? AND thread_id = ? AND ask_id = ?`,
  );
  const last = db.prepare<[string, string], StoredRun>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE owner = ? AND thread_id = ? ORDER BY seq DESC LIMIT 1`,
  );
  const open = db.prepare<[], StoredRun & { acceptor: string }>(
    `SELECT ${RUN_COLUMNS}, acceptor FROM runs WHERE status IN ('accepted', 'running') ORDER BY seq`,
  );
  const adopt = db.prepare("UPDATE runs SET acceptor = ? WHERE owner = ? AND run_id = ?");
  const askCancel = db.prepare("UPDATE runs SET cancel_requested = 1 WHERE owner = ? AND run_id = ?");
  const cancelAsked = db.prepare<[string, string], { cancel_requested: number }>(
    "SELECT cancel_requested FROM runs WHERE owner = ? AND run_id = ?",
  );
  const sessionThere = db.prepare<[string, string], object>(
    "SELECT 1 FROM sessions WHERE owner = ? AND session_id = ?",
  );
  const openAsk = db.prepare<[string, string], { ask_id: string | null }>(
    "SELECT json_extract(view, '$.ask.ask_id') AS ask_id FROM questions WHERE owner = ? AND question_id = ?",
  );
  const byKey = db.prepare<[string, string, string], { body_hash: string; run_id: string }>(
    "SELECT body_hash, run_id FROM idempotency WHERE owner = ? AND route = ? AND key = ?",
  );
  const insertKey = db.prepare(
    "INSERT INTO idempotency (owner, route, key, session_id, body_hash, run_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const insertRun = db.prepare(
    `INSERT INTO runs (owner, session_id, run_id, thread_id, kind, input, ask_id, reply_hash, status, accepted_at, acceptor)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'accepted', ?, ?)`,
  );
  const insertSession = db.prepare(
    "INSERT INTO sessions (owner, session_id, created_at, updated_at, expires_at, input) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const deaths = db.prepare<[{ owner: string; run_id: string; point: string; self: string }], { deaths: number }>(
    `SELECT begins - (begun_by IS @self) AS deaths FROM runs WHERE owner = @owner AND run_id = @run_id AND begun_at IS @point`,
  );
  const start = db.prepare(
    `UPDATE runs SET status = 'running', begun_at = @point, begun_by = @self,
       begins = CASE WHEN begun_at IS NOT @point THEN 1 WHEN begun_by = @self THEN begins ELSE begins + 1 END
     WHERE owner = @owner AND run_id = @run_id AND status IN ('accepted', 'running')`,
  );
  const unbegin = db.prepare(
    "UPDATE runs SET begins = begins - 1, begun_by = NULL WHERE begun_by = ? AND owner = ? AND run_id = ? AND status IN ('accepted', 'running')",
  );
  const end = db.prepare(
    "UPDATE runs SET status = ?, problem = ?, ended_at = ? WHERE owner = ? AND run_id = ? AND status IN ('accepted', 'running')",
  );
  // A session lives on for its time from its last use.
  const touch = db.prepare("UPDATE sessions SET updated_at = ?, expires_at = ? WHERE owner = ? AND session_id = ?");
  const expiryFrom = (at: string) => new Date(Date.parse(at) + sessionTtlMs).toISOString();
  const keep = db.prepare("UPDATE runs SET result = ? WHERE owner = ? AND run_id = ?");
  const kept = db.prepare<[string, string], { result: string | null }>(
    "SELECT result FROM runs WHERE owner = ? AND run_id = ?",
  );

  const findByKey = (owner: string, { route, key, bodyHash }: Idempotency): Run | null => {
    const known = byKey.get(owner, route, key);
    if (!known) return null;
    mustMatch(known.body_hash, bodyHash);
    const row = byId.get(owner, known.run_id);
    return row ? toRun(row) : null;
  };

  const accept = db.transaction((request: Acceptance): Accepted => {
    const { owner, session_id, run_id, thread_id, input, at, idempotency, reply, start } = request;
    const earlier = idempotency && findByKey(owner, idempotency);
    if (earlier) return { run: earlier, via: "key" };
    const answered = reply && byAsk.get(owner, thread_id, reply.ask_id);
    const latest = last.get(owner, thread_id);
    const question = openAsk.get(owner, thread_id);
    const decided = decide(request, {
      threadThere: (thread_id === session_id ? sessionThere.get(owner, session_id) : question) !== undefined,
      answered: answered ? { run: toRun(answered), hash: answered.reply_hash } : null,
      latest: latest ? toRun(latest) : null,
      openAskId: question?.ask_id ?? null,
    });
    if (decided) return decided;
    if (start) {
      insertSession.run(owner, session_id, at, at, start.expires_at, JSON.stringify(start.input));
      for (const text of start.texts) keepText(db, request, text);
    }
    insertRun.run(
      owner,
      session_id,
      run_id,
      thread_id,
      input.kind,
      JSON.stringify(input),
      reply?.ask_id ?? null,
      reply?.hash ?? null,
      at,
      self,
    );
    if (idempotency)
      insertKey.run(owner, idempotency.route, idempotency.key, session_id, idempotency.bodyHash, run_id, at);
    if (!start) touch.run(at, expiryFrom(at), owner, session_id);
    appendEvents(db, owner, session_id, [acceptanceEvent(request)]);
    return { run: { owner, session_id, run_id, thread_id, input, status: "accepted", problem: null }, via: "new" };
  });

  const finish = db.transaction(
    (run: Run, fence: number, { status, problem, projection, closed, added, events, at, result }: RunEnd) => {
      mustHold(run, fence);
      const { changes } = end.run(status, problem ? JSON.stringify(problem) : null, at, run.owner, run.run_id);
      if (changes === 0) return;
      touch.run(at, expiryFrom(at), run.owner, run.session_id);
      const news = projection ? writeProjection(db, run.owner, run.session_id, projection, at) : [];
      const asked = added ? writeAdded(db, run.owner, run.session_id, added, at) : [];
      appendEvents(db, run.owner, run.session_id, [...news, ...asked, ...events]);
      if (closed) pruneCheckpoints(db, run.owner, run.thread_id);
      const rows = rowsOf(run.owner, run.thread_id);
      if (rows) keep.run(JSON.stringify(result(rows)), run.owner, run.run_id);
    },
  );

  const tell = db.transaction(
    (run: Run, fence: number, events: NewEvent[], projection: Projection | null, at: string) => {
      const { owner, session_id, run_id } = run;
      mustHold(run, fence);
      const row = byId.get(owner, run_id);
      if (!row || !isActive(row)) return;
      const news = projection ? writeProjection(db, owner, session_id, projection, at) : [];
      appendEvents(db, owner, session_id, [...news, ...events]);
    },
  );

  const handBack = db.transaction((runs: RunKey[]) => {
    for (const { owner, run_id } of runs) unbegin.run(self, owner, run_id);
  });
  const takeOver = db.transaction((sessionId: string | null): Run[] => {
    const orphans = open
      .all()
      .filter(({ acceptor, session_id }) => !isAlive(acceptor) && (sessionId ?? session_id) === session_id);
    return orphans.map(({ acceptor: _, ...row }) => {
      adopt.run(self, row.owner, row.run_id);
      return toRun(row);
    });
  });

  return {
    async accept(request) {
      return inTurn(() => accept.immediate(request));
    },
    async findByKey(owner, _, idempotency) {
      return inStore(() => findByKey(owner, idempotency));
    },
    async begin({ owner, run_id }, point) {
      await inTurn(() => unsynced(db, () => start.run({ owner, run_id, point, self })));
    },
    async deathsAt({ owner, run_id }, point) {
      return inStore(() => deaths.get({ owner, run_id, point, self }))?.deaths ?? 0;
    },
    async handBack(runs) {
      if (runs.length === 0) return;
      await inTurn(() => unsynced(db, () => handBack.immediate(runs)));
    },
    async tell(run, fence, events, projection, at) {
      await inTurn(() => unsynced(db, () => tell.immediate(run, fence, events, projection, at)));
    },
    async finish(run, fence, runEnd) {
      await inTurn(() => finish.immediate(run, fence, runEnd));
    },
    async find({ owner, run_id }) {
      const row = inStore(() => byId.get(owner, run_id));
      return row ? toRun(row) : null;
    },
    async latest(owner, threadId) {
      const row = inStore(() => last.get(owner, threadId));
      return row ? toRun(row) : null;
    },
    async result({ owner, run_id }) {
      const row = inStore(() => kept.get(owner, run_id));
      return row?.result ? JSON.parse(row.result) : null;
    },
    async requestCancel({ owner, run_id }) {
      await inTurn(() => askCancel.run(owner, run_id));
    },
    async isCancelRequested({ owner, run_id }) {
      return inStore(() => cancelAsked.get(owner, run_id)?.cancel_requested === 1);
    },
    async takeOver(sessionId) {
      // Most of the time there is nothing: only then is it worth a write lock.
      return inStore(() => open.all().length) === 0 ? [] : inTurn(() => takeOver.immediate(sessionId));
    },
  };
}
