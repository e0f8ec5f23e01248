import type { NewEvent } from "../../../domain/event.js";
import type { Run } from "../../../domain/run.js";
import type { Projection } from "../../../domain/views.js";
import type { RunEnd, RunStore } from "../ports/runs.js";
import { pruneCheckpoints } from "./checkpointer.js";
import { type Db, inWriteLock, onDisk } from "./database.js";
import { appendEvents } from "./events.js";
import { createFenceCheck } from "./leases.js";
import { writeAdded, writeProjection } from "./projection.js";
import { createRowReader } from "./rows.js";
import { createTouch } from "./touch.js";

/** Writes the progress and the end of a run, each in one transaction under the run's fencing token. */
export function createRunWrites(db: Db, sessionTtlMs: number): Pick<RunStore, "record" | "finish"> {
  const mustHold = createFenceCheck(db);
  const rowsOf = createRowReader(db);
  const touch = createTouch(db, sessionTtlMs);
  const active = db.prepare<[string, string], object>(
    "SELECT 1 FROM runs WHERE owner = ? AND run_id = ? AND status IN ('accepted', 'running')",
  );
  const end = db.prepare(
    "UPDATE runs SET status = ?, problem = ?, ended_at = ? WHERE owner = ? AND run_id = ? AND status IN ('accepted', 'running')",
  );
  const setResult = db.prepare("UPDATE runs SET result = ? WHERE owner = ? AND run_id = ?");

  const record = (run: Run, events: NewEvent[], projection: Projection | null, at: string) => {
    const { owner, session_id, run_id } = run;
    if (!active.get(owner, run_id)) return;
    const announced = projection ? writeProjection(db, owner, session_id, projection, at) : [];
    appendEvents(db, owner, session_id, [...announced, ...events]);
  };

  const finish = (run: Run, runEnd: RunEnd) => {
    const { owner, session_id, thread_id, run_id } = run;
    const { status, problem, projection, closed, added, events, at, result } = runEnd;
    const { changes } = end.run(status, problem ? JSON.stringify(problem) : null, at, owner, run_id);
    if (changes === 0) return;
    touch(owner, session_id, at);
    const announced = projection ? writeProjection(db, owner, session_id, projection, at) : [];
    const questions = added ? writeAdded(db, owner, session_id, added, at) : [];
    appendEvents(db, owner, session_id, [...announced, ...questions, ...events]);
    if (closed) pruneCheckpoints(db, owner, thread_id);
    const rows = rowsOf(owner, thread_id);
    if (rows) setResult.run(JSON.stringify(result(rows)), owner, run_id);
  };

  const fenced = db.transaction((run: Run, fence: number, write: () => void) => {
    mustHold(run, fence);
    write();
  });

  return {
    async record(run, fence, events, projection, at) {
      await inWriteLock(() => fenced.immediate(run, fence, () => record(run, events, projection, at)));
    },
    async finish(run, fence, runEnd) {
      await onDisk(db, () => fenced.immediate(run, fence, () => finish(run, runEnd)));
    },
  };
}
