import type { Run } from "../../../domain/run.js";
import type { RunKey, RunStore } from "../ports/runs.js";
import { isAlive } from "../processes.js";
import { type Db, inWriteLock, withStoreErrors } from "./database.js";
import { RUN_COLUMNS, type StoredRun, toRun } from "./rows.js";

/**
 * Counts how often processes have started a run at the same point of its thread, and adopts the runs of dead processes. `self` names
 * this process.
 */
export function createAttempts(
  db: Db,
  self: string,
): Pick<RunStore, "begin" | "crashesAt" | "release" | "adoptOrphans"> {
  // Counts every start except a single one by this process, which has not crashed.
  const crashes = db.prepare<[{ owner: string; run_id: string; point: string; self: string }], { crashes: number }>(
    `SELECT begins - (begun_by IS @self) AS crashes FROM runs WHERE owner = @owner AND run_id = @run_id AND begun_at IS @point`,
  );
  const begin = db.prepare(
    `UPDATE runs SET status = 'running', begun_at = @point, begun_by = @self,
       begins = CASE WHEN begun_at IS NOT @point THEN 1 WHEN begun_by = @self THEN begins ELSE begins + 1 END
     WHERE owner = @owner AND run_id = @run_id AND status IN ('accepted', 'running')`,
  );
  const undo = db.prepare(
    "UPDATE runs SET begins = begins - 1, begun_by = NULL WHERE begun_by = ? AND owner = ? AND run_id = ? AND status IN ('accepted', 'running')",
  );
  const release = db.transaction((runs: RunKey[]) => {
    for (const { owner, run_id } of runs) undo.run(self, owner, run_id);
  });
  const open = db.prepare<[], StoredRun & { acceptor: string }>(
    `SELECT ${RUN_COLUMNS}, acceptor FROM runs WHERE status IN ('accepted', 'running') ORDER BY seq`,
  );
  const adopt = db.prepare("UPDATE runs SET acceptor = ? WHERE owner = ? AND run_id = ?");
  const adoptOrphans = db.transaction((sessionId: string | null): Run[] => {
    const orphans = open
      .all()
      .filter(({ acceptor, session_id }) => !isAlive(acceptor) && (sessionId ?? session_id) === session_id);
    return orphans.map(({ acceptor: _, ...row }) => {
      adopt.run(self, row.owner, row.run_id);
      return toRun(row);
    });
  });

  return {
    async begin({ owner, run_id }, point) {
      await inWriteLock(() => begin.run({ owner, run_id, point, self }));
    },
    async crashesAt({ owner, run_id }, point) {
      return withStoreErrors(() => crashes.get({ owner, run_id, point, self }))?.crashes ?? 0;
    },
    async release(runs) {
      if (runs.length === 0) return;
      await inWriteLock(() => release.immediate(runs));
    },
    async adoptOrphans(sessionId) {
      // Takes the write lock only if there are open runs, which is rare.
      return withStoreErrors(() => open.all().length) === 0 ? [] : inWriteLock(() => adoptOrphans.immediate(sessionId));
    },
  };
}
