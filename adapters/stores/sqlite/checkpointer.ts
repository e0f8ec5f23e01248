import { setImmediate as turn } from "node:timers/promises";
import { INTERRUPT } from "@langchain/langgraph-checkpoint";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { StoreError } from "../../../domain/errors.js";
import { FencedError } from "../fenced-error.js";
import { checkpointThread, hasFirstAsk } from "../ports/checkpointer.js";
import { WatchedSaver, Watches } from "../watched-saver.js";
import { type Db, inWriteLock, withLockTimeout, withStoreErrors } from "./database.js";

/** The approximate time for which all runs together occupy the event loop before other work is served. */
const MAX_BLOCKING_MS = 8;

const FENCED = "fenced";
const HIGHEST_FENCE = Number.MAX_SAFE_INTEGER;

/*
 * Creates triggers that refuse checkpoints and writes under an older fencing token than the thread's lease, and those of a deleted thread,
 * whose lease is deleted with it. They are temporary because they call functions that exist on this connection only. `thread_id` is the
 * owner's id, a slash, and the thread's own id, which contains no slash.
 */
function fenceWrites(db: Db, fenceOf: (thread: string) => number | null): void {
  db.function("fence_of", (thread: unknown) => fenceOf(String(thread)));
  db.function("owner_of", (thread: unknown) => String(thread).replace(/\/[^/]*$/, ""));
  db.function("own_id_of", (thread: unknown) => String(thread).replace(/^.*\//s, ""));
  for (const table of ["checkpoints", "writes"]) {
    db.exec(`CREATE TEMP TRIGGER fence_${table} BEFORE INSERT ON main.${table}
      WHEN fence_of(new.thread_id) < ifnull((
        SELECT fence FROM main.leases WHERE owner = owner_of(new.thread_id) AND thread_id = own_id_of(new.thread_id)), ${HIGHEST_FENCE})
      BEGIN SELECT RAISE(ABORT, '${FENCED}'); END`);
  }
}

/**
 * The checkpointer of the graphs, in the same database as all other data. The database itself refuses a write under an older fencing token
 * than the thread's lease.
 */
export function createCheckpointer(db: Db): WatchedSaver {
  return withStoreErrors(() =>
    withLockTimeout(db, () => {
      const saver = new TableSaver(db);
      const watches = new Watches();
      fenceWrites(db, (thread) => watches.fenceOf(thread));
      const newest = db.prepare<[string], { checkpoint_id: string; writes: number }>(
        `SELECT checkpoint_id, (SELECT count(*) FROM writes w WHERE w.thread_id = c.thread_id AND w.checkpoint_ns = ''
           AND w.checkpoint_id = c.checkpoint_id) AS writes
         FROM checkpoints c WHERE thread_id = ? AND checkpoint_ns = '' ORDER BY checkpoint_id DESC LIMIT 1`,
      );
      return new WatchedSaver(saver, {
        watches,
        write: (work) => inWriteLock(work).catch(toFenced),
        async pointOf(thread) {
          const head = withStoreErrors(() => newest.get(thread));
          return head ? `${head.checkpoint_id} ${head.writes}` : "";
        },
        after: createTurns(),
      });
    }),
  );
}

/** LangGraph's saver with its tables created at once, so that the deletion of a session finds them. */
class TableSaver extends SqliteSaver {
  constructor(db: Db) {
    super(db);
    this.setup();
  }
}

function toFenced(error: unknown): never {
  const isFenced = error instanceof StoreError && error.cause instanceof Error && error.cause.message === FENCED;
  throw isFenced ? new FencedError(error) : error;
}

// SQLite is synchronous: without yielding, a run would execute to its end before other requests are served.
function createTurns(): () => Promise<void> {
  let lastMs = 0;
  return async () => {
    if (performance.now() - lastMs < MAX_BLOCKING_MS) return;
    await turn();
    lastMs = performance.now();
  };
}

/** Deletes a session's checkpoints and those of its questions, inside the caller's transaction. */
export function deleteCheckpoints(db: Db, owner: string, sessionId: string): void {
  const thread = checkpointThread(owner, sessionId);
  // A question's thread id is its session's id, a dot and a suffix. "/" is the character after the dot.
  for (const table of ["checkpoints", "writes"]) {
    db.prepare(`DELETE FROM ${table} WHERE thread_id = ? OR (thread_id > ? || '.' AND thread_id < ? || '/')`).run(
      thread,
      thread,
      thread,
    );
  }
}

/**
 * Deletes the intermediate checkpoints of a thread that has ended, inside the caller's transaction. The checkpoints of its asks and
 * the ends of its branches stay; the parent of each becomes its nearest remaining ancestor.
 */
export function pruneCheckpoints(db: Db, owner: string, threadId: string): void {
  const thread = checkpointThread(owner, threadId);
  const rows = db
    .prepare<[string, string], { id: string; parent: string | null; metadata: string; asks: number }>(
      `SELECT checkpoint_id AS id, parent_checkpoint_id AS parent, CAST(metadata AS TEXT) AS metadata, EXISTS (
         SELECT 1 FROM writes w WHERE w.thread_id = c.thread_id AND w.checkpoint_ns = '' AND w.checkpoint_id = c.checkpoint_id
           AND w.channel = ?) AS asks
       FROM checkpoints c WHERE thread_id = ? AND checkpoint_ns = ''`,
    )
    .all(INTERRUPT, thread);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const parents = new Set(rows.map(({ parent }) => parent));
  const stays = ({ id, asks, metadata }: (typeof rows)[number]) =>
    asks === 1 || hasFirstAsk(thread, JSON.parse(metadata)) || !parents.has(id);
  const above = (parent: string | null): string | null => {
    const row = parent === null ? undefined : byId.get(parent);
    return !row || stays(row) ? (row?.id ?? null) : above(row.parent);
  };
  const update = db.prepare(
    "UPDATE checkpoints SET parent_checkpoint_id = ? WHERE thread_id = ? AND checkpoint_id = ?",
  );
  const remove = ["checkpoints", "writes"].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE thread_id = ? AND checkpoint_ns = '' AND checkpoint_id = ?`),
  );
  for (const row of rows) {
    if (stays(row)) update.run(above(row.parent), thread, row.id);
    else for (const each of remove) each.run(thread, row.id);
  }
}
