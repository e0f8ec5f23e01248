import { setImmediate as turn } from "node:timers/promises";
import type { RunnableConfig } from "@langchain/core/runnables";
import type { Checkpoint, CheckpointMetadata, PendingWrite } from "@langchain/langgraph-checkpoint";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { type Db, inStore } from "./database.js";

/** Runs hold the event loop for about so long together before others are served. */
const LONGEST_TURN_MS = 8;

/**
 * The SQLite saver with a latch. LangGraph ends the whole process by an unhandled rejection when a checkpoint write
 * fails beside a running node: here the failure is told to whoever watches the thread, and only that run stops.
 */
export class LatchedSaver extends SqliteSaver {
  #lastTurnMs = 0;
  readonly #watchers = new Map<string, (error: unknown) => void>();

  constructor(db: Db) {
    super(db);
    // Laid out at once, so that what deletes a session finds the tables.
    this.setup();
  }

  /** Watches one thread's writes for the time of a run. Gives what ends the watch. */
  watch(thread: string, onLost: (error: unknown) => void): () => void {
    this.#watchers.set(thread, onLost);
    return () => this.#watchers.delete(thread);
  }

  override async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
  ): Promise<RunnableConfig> {
    const { thread_id, checkpoint_ns = "" } = config.configurable ?? {};
    try {
      const kept = await super.put(config, checkpoint, metadata);
      await this.#letOthers();
      return kept;
    } catch (error) {
      this.#lose(String(thread_id), error);
      return { configurable: { thread_id, checkpoint_ns, checkpoint_id: checkpoint.id } };
    }
  }

  override async putWrites(config: RunnableConfig, writes: PendingWrite[], taskId: string): Promise<void> {
    try {
      await super.putWrites(config, writes, taskId);
    } catch (error) {
      this.#lose(String(config.configurable?.thread_id), error);
    }
  }

  // SQLite answers at once: without a turn now and then a whole run would go by before anybody else is served.
  async #letOthers(): Promise<void> {
    if (performance.now() - this.#lastTurnMs < LONGEST_TURN_MS) return;
    await turn();
    this.#lastTurnMs = performance.now();
  }

  // A write that nobody watches is nobody's run: it fails where it was made.
  #lose(thread: string, error: unknown): void {
    const onLost = this.#watchers.get(thread);
    if (!onLost) throw error;
    onLost(asStoreError(error));
  }
}

function asStoreError(error: unknown): unknown {
  try {
    return inStore(() => {
      throw error;
    });
  } catch (wrapped) {
    return wrapped;
  }
}

/** Keeps the graphs' checkpoints in the same database as everything else. */
export function createCheckpointer(db: Db): LatchedSaver {
  return inStore(() => new LatchedSaver(db));
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

/** The id under which a thread's checkpoints are kept: the owner first. */
export function checkpointThread(owner: string, threadId: string): string {
  return `${owner}/${threadId}`;
}
