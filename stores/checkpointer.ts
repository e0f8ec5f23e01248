import { setTimeout, setImmediate as turn } from "node:timers/promises";
import type { RunnableConfig } from "@langchain/core/runnables";
import {
  type Checkpoint,
  type CheckpointMetadata,
  INTERRUPT,
  type PendingWrite,
} from "@langchain/langgraph-checkpoint";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { StoreError } from "../domain/errors.js";
import { type Db, inStore, inTurn, patiently } from "./database.js";
import { FencedError } from "./fenced.js";

/** Runs hold the event loop for about so long together before others are served. */
const LONGEST_TURN_MS = 8;

/** A write is tried so often before the run that made it is stopped: now, and after each of these pauses. */
const PAUSES_MS = [50, 200, 800];

/** Whose writes of a thread are taken, and who is told when one is lost. */
interface Watch {
  fence: number;
  onLost: (error: unknown) => void;
}

/**
 * The SQLite saver, fenced and with a latch. LangGraph ends the whole process by an unhandled rejection when a checkpoint write
 * fails beside a running node: here it is tried four times, and then told to whoever watches the thread, so that only that run
 * stops. A write under an older fence than the thread's lease is refused by the database itself.
 */
export class LatchedSaver extends SqliteSaver {
  #lastTurnMs = 0;
  readonly #watches = new Map<string, Watch>();

  readonly #point: (thread: string) => string;

  constructor(db: Db) {
    super(db);
    // Laid out at once, so that what deletes a session finds the tables.
    this.setup();
    const newest = db.prepare<[string], { checkpoint_id: string; writes: number }>(
      `SELECT checkpoint_id, (SELECT count(*) FROM writes w WHERE w.thread_id = c.thread_id AND w.checkpoint_ns = ''
         AND w.checkpoint_id = c.checkpoint_id) AS writes
       FROM checkpoints c WHERE thread_id = ? AND checkpoint_ns = '' ORDER BY checkpoint_id DESC LIMIT 1`,
    );
    this.#point = (thread) => {
      const head = newest.get(thread);
      return head ? `${head.checkpoint_id} ${head.writes}` : "";
    };
    fenceWrites(db, (thread) => this.#watches.get(thread)?.fence ?? null);
  }

  /** Watches one thread's writes for the time of a run, and writes under its fence. Gives what ends the watch. */
  watch(thread: string, fence: number, onLost: (error: unknown) => void): () => void {
    this.#watches.set(thread, { fence, onLost });
    return () => this.#watches.delete(thread);
  }

  /** Names how far a thread has come: equal names, and nothing was done in between. */
  async pointOf(thread: string): Promise<string> {
    return inStore(() => this.#point(thread));
  }

  override async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
  ): Promise<RunnableConfig> {
    const { thread_id, checkpoint_ns = "" } = config.configurable ?? {};
    const kept = await this.#persistently(String(thread_id), () => super.put(config, checkpoint, metadata));
    await this.#letOthers();
    return kept ?? { configurable: { thread_id, checkpoint_ns, checkpoint_id: checkpoint.id } };
  }

  override async putWrites(config: RunnableConfig, writes: PendingWrite[], taskId: string): Promise<void> {
    await this.#persistently(String(config.configurable?.thread_id), () => super.putWrites(config, writes, taskId));
  }

  /*
   * What the store refuses may be taken a moment later. What is fenced never is, and what is tried again for a run that has ended
   * meanwhile is: its thread may be another run's by now, or deleted. Null when the write is lost, which has been told.
   */
  async #persistently<Value>(thread: string, write: () => Promise<Value>): Promise<Value | null> {
    const watch = this.#watches.get(thread);
    for (let tried = 0; ; tried += 1) {
      try {
        if (this.#watches.get(thread) !== watch) throw new FencedError();
        return await inTurn(write);
      } catch (error) {
        const fenced = error instanceof StoreError && isFenced(error) ? new FencedError(error) : error;
        const pauseMs = PAUSES_MS[tried];
        if (fenced instanceof StoreError && !(fenced instanceof FencedError) && pauseMs !== undefined) {
          await setTimeout(pauseMs);
          continue;
        }
        // A write that nobody watches is nobody's run: it fails where it was made.
        if (!watch) throw fenced;
        watch.onLost(fenced);
        return null;
      }
    }
  }

  // SQLite answers at once: without a turn now and then a whole run would go by before anybody else is served.
  async #letOthers(): Promise<void> {
    if (performance.now() - this.#lastTurnMs < LONGEST_TURN_MS) return;
    await turn();
    this.#lastTurnMs = performance.now();
  }
}

function isFenced({ cause }: StoreError): boolean {
  return cause instanceof Error && cause.message === FENCED;
}

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

/** Keeps the graphs' checkpoints in the same database as everything else. */
export function createCheckpointer(db: Db): LatchedSaver {
  return inStore(() => patiently(db, () => new LatchedSaver(db)));
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

/** The id under which a thread's checkpoints are kept: the owner first. */
export function checkpointThread(owner: string, threadId: string): string {
  return `${owner}/${threadId}`;
}
