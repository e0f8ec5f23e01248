import { setImmediate as turn } from "node:timers/promises";
import { INTERRUPT } from "@langchain/langgraph-checkpoint";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { StoreError } from "../../domain/errors.js";
import { FencedError } from "../fenced.js";
import { LatchedSaver, Watches } from "../latched.js";
import { checkpointThread } from "../ports/checkpointer.js";
import { type Db, inStore, inTurn, patiently } from "./database.js";

/** Runs hold the event loop for about so long together before others are served. */
const LONGEST_TURN_MS = 8;

const FENCED = "fenced";
const ABOVE_ALL = Number.MAX_SAFE_INTEGER;

/*
 * On this connection alone, since its functions are: a checkpoint or a write of a thread that was taken over under a newer fence is
 * refused, and so is that of a thread whose lease was deleted with it. A thread's id is its owner's, a slash, and its own, which holds none.
 */
function fenceWrites(db: Db, fenceOf: (thread: string) => number | null): void {
  db.function("fence_of", (thread: unknown) => fenceOf(String(thread)));
  db.function("owner_of", (thread: unknown) => String(thread).replace(/\/[^/]*$/, ""));
  db.function("own_id_of", (thread: unknown) => String(thread).replace(/^.*\//s, ""));
  for (const table of ["checkpoints", "writes"]) {
    db.exec(`CREATE TEMP TRIGGER fence_${table} BEFORE INSERT ON main.${table}
      WHEN fence_of(new.thread_id) < ifnull((
        SELECT fence FROM main.leases WHERE owner = owner_of(new.thread_id) AND thread_id = own_id_of(new.thread_id)), ${ABOVE_ALL})
      BEGIN SELECT RAISE(ABORT, '${FENCED}'); END`);
  }
}

/**
 * Keeps the graphs' checkpoints in the same database as everything else, with a latch. A write under an older fence than the thread's
 * lease is refused by the database itself.
 */
export function createCheckpointer(db: Db): LatchedSaver {
  return inStore(() =>
    patiently(db, () => {
      const saver = new TableSaver(db);
      const watches = new Watches();
      fenceWrites(db, (thread) => watches.fenceOf(thread));
      const newest = db.prepare<[string], { checkpoint_id: string; writes: number }>(
        `SELECT checkpoint_id, (SELECT count(*) FROM writes w WHERE w.thread_id = c.thread_id AND w.checkpoint_ns = ''
           AND w.checkpoint_id = c.checkpoint_id) AS writes
         FROM checkpoints c WHERE thread_id = ? AND checkpoint_ns = '' ORDER BY checkpoint_id DESC LIMIT 1`,
      );
      return new LatchedSaver(saver, {
        watches,
        write: (work) => inTurn(work).catch(toFenced),
        async pointOf(thread) {
          const head = inStore(() => newest.get(thread));
          return head ? `${head.checkpoint_id} ${head.writes}` : "";
        },
        after: createTurns(),
      });
    }),
  );
}

/** The stock saver, with its tables laid out at once, so that what deletes a session finds them. */
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

// SQLite answers at once: without a turn now and then a whole run would go by before anybody else is served.
function createTurns(): () => Promise<void> {
  let lastMs = 0;
  return async () => {
    if (performance.now() - lastMs < LONGEST_TURN_MS) return;
    await turn();
    lastMs = performance.now();
  };
}

/** Deletes a session's checkpoints and those of its questions, inside the caller's transaction. */
export function deleteCheckpoints(db: Db, owner: string, sessionId: string): void {
  const thread = checkpointThread(owner, sessionId);
  // A question's thread is its session's, a dot, and more; "/" is the character after the dot.
  for (const table of ["checkpoints", "writes"]) {
    db.prepare(`DELETE FROM ${table} WHERE thread_id = ? OR (thread_id > ? || '.' AND thread_id < ? || '/')`).run(
      thread,
      thread,
      thread,
    );
  }
}

/**
 * Takes what can be done without out of a thread that has ended, inside the caller's transaction: all checkpoints but those at
 * which it asked and the ends of its branches. Each of these has the nearest one that stays as its parent.
 */
export function pruneCheckpoints(db: Db, owner: string, threadId: string): void {
  const thread = checkpointThread(owner, threadId);
  const rows = db
    .prepare<[string, string], { id: string; parent: string | null; asks: number }>(
      `SELECT checkpoint_id AS id, parent_checkpoint_id AS parent, EXISTS (
         SELECT 1 FROM writes w WHERE w.thread_id = c.thread_id AND w.checkpoint_ns = '' AND w.checkpoint_id = c.checkpoint_id
           AND w.channel = ?) AS asks
       FROM checkpoints c WHERE thread_id = ? AND checkpoint_ns = ''`,
    )
    .all(INTERRUPT, thread);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const parents = new Set(rows.map(({ parent }) => parent));
  const stays = ({ id, asks }: { id: string; asks: number }) => asks === 1 || !parents.has(id);
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
