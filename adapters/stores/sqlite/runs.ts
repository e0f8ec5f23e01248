import type { RunStore } from "../ports/runs.js";
import { thisProcess } from "../processes.js";
import { createAcceptance } from "./accept.js";
import { createAttempts } from "./attempts.js";
import { type Db, withStoreErrors } from "./database.js";
import { withReserve } from "./erasure.js";
import { RUN_COLUMNS, type StoredRun, toRun } from "./rows.js";
import { createRunWrites } from "./run-writes.js";

/** The runs in SQLite. `self` names this process. */
export function createRunStore(db: Db, sessionTtlMs: number, self = thisProcess()): RunStore {
  return {
    ...createAcceptance(db, sessionTtlMs, self),
    ...createAttempts(db, self),
    ...createRunWrites(db, sessionTtlMs),
    ...createCancellation(db),
    ...createRunReader(db),
  };
}

function createCancellation(db: Db): Pick<RunStore, "requestCancel" | "isCancelRequested"> {
  const request = db.prepare("UPDATE runs SET cancel_requested = 1 WHERE owner = ? AND run_id = ?");
  const select = db.prepare<[string, string], { cancel_requested: number }>(
    "SELECT cancel_requested FROM runs WHERE owner = ? AND run_id = ?",
  );
  return {
    async requestCancel({ owner, run_id }) {
      // On a full disk a run cannot end, and then its session could not be deleted.
      await withReserve(db, () => request.run(owner, run_id));
    },
    async isCancelRequested({ owner, run_id }) {
      return withStoreErrors(() => select.get(owner, run_id)?.cancel_requested === 1);
    },
  };
}

function createRunReader(db: Db): Pick<RunStore, "find" | "latest" | "result"> {
  const byId = db.prepare<[string, string], StoredRun>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE owner = ? AND run_id = ?`,
  );
  const last = db.prepare<[string, string], StoredRun>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE owner = ? AND thread_id = ? ORDER BY seq DESC LIMIT 1`,
  );
  const result = db.prepare<[string, string], { result: string | null }>(
    "SELECT result FROM runs WHERE owner = ? AND run_id = ?",
  );
  return {
    async find({ owner, run_id }) {
      const row = withStoreErrors(() => byId.get(owner, run_id));
      return row ? toRun(row) : null;
    },
    async latest(owner, threadId) {
      const row = withStoreErrors(() => last.get(owner, threadId));
      return row ? toRun(row) : null;
    },
    async result({ owner, run_id }) {
      const row = withStoreErrors(() => result.get(owner, run_id));
      return row?.result ? JSON.parse(row.result) : null;
    },
  };
}
