import { notFound, SessionError } from "../domain/errors.js";
import type { NewEvent, RunEnding } from "../domain/event.js";
import { FilledForm, hasFailed, isActive, type Run, RunInput, type RunStatus } from "../domain/run.js";
import type { ProblemNote } from "../domain/session.js";
import type { AddedQuestions, Projection, SessionInput } from "../domain/views.js";
import { pruneCheckpoints } from "./checkpointer.js";
import { type Db, inStore, inTurn, unsynced } from "./database.js";
import { appendEvents } from "./events.js";
import { createFence } from "./leases.js";
import { isAlive, thisProcess } from "./processes.js";
import { writeAdded, writeProjection } from "./projection.js";
import { keepText } from "./texts.js";

/** A request's promise that it will be answered once: the caller's key, and a hash of the body that it came with. */
export interface Idempotency {
  route: string;
  key: string;
  bodyHash: string;
}

/** A request that is to become a run. `ask_id` and `reply_hash` are there for replies, `start` for new sessions. */
export interface Acceptance {
  owner: string;
  session_id: string;
  run_id: string;
  thread_id: string;
  input: RunInput;
  at: string;
  idempotency: Idempotency | null;
  reply: { ask_id: string; hash: string } | null;
  start: {
    expires_at: string;
    input: SessionInput;
    texts: { sha256: string; media_type: string; text: string }[];
  } | null;
}

/** What came of a request: a new run, or the one that an equal request began earlier. */
export interface Accepted {
  run: Run;
  /** `new`: this request began the run. `key`, `ask`: an equal one with this key, or an equal reply to this ask, had. */
  via: "new" | "key" | "ask";
}

/** The ledger of runs. Every method is one transaction; what a run writes under an older fence than its thread's is refused. */
export interface RunStore {
  /**
   * Throws `not_found`, `idempotency_mismatch`, `already_answered`, `ask_stale`, `not_waiting` or `thread_busy`, and then
   * writes nothing. What is open is read inside the transaction.
   */
  accept(request: Acceptance): Promise<Accepted>;
  /** The run that an equal request with this key began, if any. Throws `idempotency_mismatch` for another body. */
  findByKey(owner: string, idempotency: Idempotency): Promise<Run | null>;
  /** How many processes before this one have begun the run at this point of its thread, and are no more. */
  deathsAt(run: Run, point: string): Promise<number>;
  /** Writes that this process drives the run from a point of its thread on. */
  begin(run: Run, point: string): Promise<void>;
  /** What this process has begun and not ended is no crash of it: it is stopping. */
  handBack(): Promise<void>;
  /**
   * Logs what a run has come to, with what its thread's head shows by then; nothing when it has ended or is gone. Outlives
   * the process at once, a power cut with the next checkpoint.
   */
  tell(run: Run, fence: number, events: NewEvent[], projection: Projection | null, at: string): Promise<void>;
  /** Writes the run's end, its events, its result and what its thread's head shows; nothing when it has ended or is gone. */
  finish(run: Run, fence: number, end: RunEnd): Promise<void>;
  /** Asks whichever process drives the run to stop it. */
  requestCancel(run: Run): Promise<void>;
  isCancelRequested(run: Run): Promise<boolean>;
  find(owner: string, runId: string): Promise<Run | null>;
  latest(owner: string, threadId: string): Promise<Run | null>;
  /** The resource as it was when the run ended; null before. */
  result(owner: string, runId: string): Promise<unknown>;
  /** Takes over what dead processes had accepted and not ended, oldest first; of one session, or of all. */
  takeOver(sessionId: string | null): Promise<Run[]>;
  /** The same reads inside a running transaction. */
  readonly now: {
    latest(owner: string, threadId: string): Run | null;
    /** What was put into a thread's forms of a kind, on whichever branch, newest first. */
    filledForms(owner: string, threadId: string, kind: "details" | "improvement"): FilledForm[];
  };
}

export interface RunEnd {
  status: RunEnding;
  problem: ProblemNote | null;
  projection: Projection | null;
  /** Nothing is left to do on the thread: of its checkpoints the asks and the ends stay. */
  closed: boolean;
  /** Questions that the whole session gave rise to. */
  added: AddedQuestions | null;
  events: NewEvent[];
  at: string;
  /** Reads the resource inside the transaction, once everything else is written. */
  result: () => unknown;
}

interface RunRow {
  owner: string;
  session_id: string;
  run_id: string;
  thread_id: string;
  input: string;
  status: RunStatus;
  problem: string | null;
  reply_hash: string | null;
}

/** So many forms of a kind are looked at for what was said before. */
const MOST_FORMS = 20;

const COLUMNS = "owner, session_id, run_id, thread_id, input, status, problem, reply_hash";

export function createRunStore(db: Db, sessionTtlMs: number, self = thisProcess()): RunStore {
  const byId = db.prepare<[string, string], RunRow>(`SELECT ${COLUMNS} FROM runs WHERE owner = ? AND run_id = ?`);
  const mustHold = createFence(db);
  const byAsk = db.prepare<[string, string, string], RunRow>(
    `SELECT ${COLUMNS} FROM runs WHERE owner = ? AND thread_id = ? AND ask_id = ?`,
  );
  const last = db.prepare<[string, string], RunRow>(
    `SELECT ${COLUMNS} FROM runs WHERE owner = ? AND thread_id = ? ORDER BY seq DESC LIMIT 1`,
  );
  const open = db.prepare<[], RunRow & { acceptor: string }>(
    `SELECT ${COLUMNS}, acceptor FROM runs WHERE status IN ('accepted', 'running') ORDER BY seq`,
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
  const filled = db.prepare<[string, string, string, number], { given: string; form: string | null }>(
    `SELECT json_extract(input, '$.recorded.reply.values') AS given, json_extract(input, '$.form') AS form FROM runs
     WHERE owner = ? AND thread_id = ? AND json_extract(input, '$.recorded.reply.kind') = ? ORDER BY seq DESC LIMIT ?`,
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
    "UPDATE runs SET begins = begins - 1, begun_by = NULL WHERE begun_by = ? AND status IN ('accepted', 'running')",
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
    if (known.body_hash !== bodyHash) {
      throw new SessionError({
        code: "idempotency_mismatch",
        message: "This Idempotency-Key was used with another body.",
      });
    }
    const row = byId.get(owner, known.run_id);
    return row ? toRun(row) : null;
  };

  const accept = db.transaction((request: Acceptance): Accepted => {
    const { owner, session_id, run_id, thread_id, input, at, idempotency, reply, start } = request;
    const earlier = idempotency && findByKey(owner, idempotency);
    if (earlier) return { run: earlier, via: "key" };
    if (!start && !sessionThere.get(owner, session_id)) throw notFound("thread");
    const answered = reply && byAsk.get(owner, thread_id, reply.ask_id);
    if (answered) {
      if (answered.reply_hash === reply.hash) return { run: toRun(answered), via: "ask" };
      throw new SessionError({ code: "already_answered", message: "This ask was answered otherwise." });
    }
    const latest = last.get(owner, thread_id);
    if (latest && isActive(latest)) {
      throw new SessionError({
        code: "thread_busy",
        message: "A run is in progress on this thread.",
        details: { retry_after_seconds: 1 },
      });
    }
    if (reply)
      mustBeOpen(reply.ask_id, latest ? hasFailed(latest) : false, openAsk.get(owner, thread_id)?.ask_id ?? null);
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
    appendEvents(db, owner, session_id, [acceptance(request)]);
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
      keep.run(JSON.stringify(result()), run.owner, run.run_id);
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

  const takeOver = db.transaction((sessionId: string | null): Run[] => {
    const orphans = open
      .all()
      .filter(({ acceptor, session_id }) => !isAlive(acceptor) && (sessionId ?? session_id) === session_id);
    return orphans.map(({ acceptor: _, ...row }) => {
      adopt.run(self, row.owner, row.run_id);
      return toRun(row);
    });
  });

  const latestNow = (owner: string, threadId: string) => {
    const row = last.get(owner, threadId);
    return row ? toRun(row) : null;
  };
  return {
    now: {
      latest: latestNow,
      filledForms(owner, threadId, kind) {
        return filled
          .all(owner, threadId, kind, MOST_FORMS)
          .map(({ given, form }) => FilledForm.parse({ values: JSON.parse(given), form: form && JSON.parse(form) }));
      },
    },
    async accept(request) {
      return inTurn(() => accept.immediate(request));
    },
    async findByKey(owner, idempotency) {
      return inStore(() => findByKey(owner, idempotency));
    },
    async begin({ owner, run_id }, point) {
      await inTurn(() => unsynced(db, () => start.run({ owner, run_id, point, self })));
    },
    async deathsAt({ owner, run_id }, point) {
      return inStore(() => deaths.get({ owner, run_id, point, self }))?.deaths ?? 0;
    },
    async handBack() {
      await inTurn(() => unsynced(db, () => unbegin.run(self)));
    },
    async tell(run, fence, events, projection, at) {
      await inTurn(() => unsynced(db, () => tell.immediate(run, fence, events, projection, at)));
    },
    async finish(run, fence, runEnd) {
      await inTurn(() => finish.immediate(run, fence, runEnd));
    },
    async find(owner, runId) {
      const row = inStore(() => byId.get(owner, runId));
      return row ? toRun(row) : null;
    },
    async latest(owner, threadId) {
      return inStore(() => latestNow(owner, threadId));
    },
    async result(owner, runId) {
      const row = inStore(() => kept.get(owner, runId));
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

function acceptance({ session_id, thread_id, run_id, at }: Acceptance): NewEvent {
  if (thread_id === session_id) return { question_id: null, at, type: "session", data: { status: "reading", run_id } };
  return { question_id: thread_id, at, type: "question", data: { status: "running", run_id } };
}

function mustBeOpen(askId: string, failed: boolean, openAskId: string | null): void {
  if (failed)
    throw new SessionError({ code: "not_waiting", message: "The last run failed; retry or reopen the question." });
  if (openAskId === null) throw new SessionError({ code: "not_waiting", message: "Nothing is asked at the moment." });
  if (openAskId === askId) return;
  throw new SessionError({
    code: "ask_stale",
    message: `This ask is no longer the open one; that is ${openAskId}.`,
    details: { open_ask_id: openAskId },
  });
}

function toRun({ input, problem, reply_hash: _, ...row }: RunRow): Run {
  return { ...row, input: RunInput.parse(JSON.parse(input)), problem: problem ? JSON.parse(problem) : null };
}
