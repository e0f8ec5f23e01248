import { setTimeout } from "node:timers/promises";
import type { RunnableConfig } from "@langchain/core/runnables";
import {
  BaseCheckpointSaver,
  type ChannelVersions,
  type Checkpoint,
  type CheckpointListOptions,
  type CheckpointMetadata,
  type CheckpointTuple,
  type PendingWrite,
} from "@langchain/langgraph-checkpoint";
import { StoreError } from "../../domain/errors.js";
import { FencedError } from "./fenced-error.js";
import type { Checkpointer } from "./ports/checkpointer.js";
import type { HeldLease } from "./ports/leases.js";

/** The pauses before the retries of a failed write. After the last retry the run that made it is stopped. */
const PAUSES_MS = [50, 200, 800];

/** The lease under which a thread is written, and the callback for lost writes. */
interface Watch {
  lease: HeldLease;
  onLost: (error: unknown) => void;
}

/** The watched threads, each with its lease. Savers that check fencing tokens read them here. */
export class Watches {
  readonly #watches = new Map<string, Watch>();

  fenceOf(thread: string): number | null {
    return this.#watches.get(thread)?.lease.fence ?? null;
  }
  get(thread: string): Watch | undefined {
    return this.#watches.get(thread);
  }
  add(thread: string, watch: Watch): () => void {
    this.#watches.set(thread, watch);
    // Must not remove the watch of a later run on the same thread.
    return () => this.#watches.get(thread) === watch && this.#watches.delete(thread);
  }
}

/** The store-specific parts of a WatchedSaver. */
export interface WatchedSaverOptions {
  watches: Watches;
  /** Executes a write. Throws StoreError if the store fails, FencedError if another run has the thread. */
  write: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** An identifier of a thread's progress; see `Checkpointer.pointOf`. */
  pointOf: (thread: string) => Promise<string>;
  /** Called after each checkpoint. */
  after?: () => Promise<void>;
}

/**
 * A checkpointer that handles failed writes. In LangGraph, a checkpoint write that fails while a node is running is an unhandled rejection,
 * which ends the process. Here the write is tried four times, and its failure is then reported to the thread's watch, so that only that run
 * stops.
 */
export class WatchedSaver extends BaseCheckpointSaver implements Checkpointer {
  readonly #saver: BaseCheckpointSaver;
  readonly #options: WatchedSaverOptions;
  readonly #writing = new Map<string, Set<Promise<unknown>>>();

  constructor(saver: BaseCheckpointSaver, options: WatchedSaverOptions) {
    super(saver.serde);
    this.#saver = saver;
    this.#options = options;
  }

  watch(thread: string, lease: HeldLease, onLost: (error: unknown) => void): () => void {
    return this.#options.watches.add(thread, { lease, onLost });
  }

  async untilStored(thread: string): Promise<void> {
    await Promise.allSettled(this.#writing.get(thread) ?? []);
  }

  pointOf(thread: string): Promise<string> {
    return this.#options.pointOf(thread);
  }

  override getNextVersion(current: number | undefined): number {
    return this.#saver.getNextVersion(current);
  }

  override getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    return this.#saver.getTuple(config);
  }

  override list(config: RunnableConfig, options?: CheckpointListOptions): AsyncGenerator<CheckpointTuple> {
    return this.#saver.list(config, options);
  }

  override deleteThread(thread: string): Promise<void> {
    return this.#saver.deleteThread(thread);
  }

  override async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    const { thread_id, checkpoint_ns = "" } = config.configurable ?? {};
    const kept = await this.#store(String(thread_id), () => this.#saver.put(config, checkpoint, metadata, newVersions));
    await this.#options.after?.();
    return kept ?? { configurable: { thread_id, checkpoint_ns, checkpoint_id: checkpoint.id } };
  }

  override async putWrites(config: RunnableConfig, writes: PendingWrite[], taskId: string): Promise<void> {
    const thread = String(config.configurable?.thread_id);
    await this.#store(thread, () => this.#saver.putWrites(config, writes, taskId));
  }

  // Writes with retries, and keeps track of the write while it is in progress.
  async #store<Value>(thread: string, write: () => Promise<Value>): Promise<Value | null> {
    const writing = this.#writing.get(thread) ?? new Set();
    this.#writing.set(thread, writing);
    const stored = this.#persistently(thread, write);
    writing.add(stored);
    try {
      return await stored;
    } finally {
      writing.delete(stored);
      if (writing.size === 0) this.#writing.delete(thread);
    }
  }

  /*
   * Retries a write that the store refuses, unless it was fenced. A retry after the run has ended counts as fenced: its thread may belong
   * to another run by then, or be deleted. Returns null if the write is lost, after reporting that.
   */
  async #persistently<Value>(thread: string, write: () => Promise<Value>): Promise<Value | null> {
    const { watches } = this.#options;
    const watch = watches.get(thread);
    for (let tried = 0; ; tried += 1) {
      try {
        if (watches.get(thread) !== watch) throw new FencedError();
        return await this.#options.write(write);
      } catch (error) {
        const pauseMs = PAUSES_MS[tried];
        if (error instanceof StoreError && !(error instanceof FencedError) && pauseMs !== undefined) {
          await setTimeout(pauseMs);
          continue;
        }
        // Without a watch the write belongs to no run, so its caller gets the error.
        if (!watch) throw error;
        watch.onLost(error);
        return null;
      }
    }
  }
}
