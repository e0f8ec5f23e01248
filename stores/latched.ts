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
import { StoreError } from "../domain/errors.js";
import { FencedError } from "./fenced.js";
import type { Checkpointer } from "./ports/checkpointer.js";

/** A write is tried so often before the run that made it is stopped: now, and after each of these pauses. */
const PAUSES_MS = [50, 200, 800];

/** Whose writes of a thread are taken, and who is told when one is lost. */
interface Watch {
  fence: number;
  onLost: (error: unknown) => void;
}

/** Which threads are watched, and under which fence each is written. A saver that fences looks here. */
export class Watches {
  readonly #watches = new Map<string, Watch>();

  fenceOf(thread: string): number | null {
    return this.#watches.get(thread)?.fence ?? null;
  }
  get(thread: string): Watch | undefined {
    return this.#watches.get(thread);
  }
  add(thread: string, watch: Watch): () => void {
    this.#watches.set(thread, watch);
    // A later run's watch of the same thread is not this one's to end.
    return () => this.#watches.get(thread) === watch && this.#watches.delete(thread);
  }
}

/** What a saver's store needs around it. */
export interface LatchOptions {
  watches: Watches;
  /** Runs a write; throws StoreError when the store does not take it, FencedError when it is no longer the run's to make. */
  write: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Names how far a thread has come. */
  pointOf: (thread: string) => Promise<string>;
  /** Called after each checkpoint. */
  after?: () => Promise<void>;
}

/**
 * A saver with a latch. LangGraph ends the whole process by an unhandled rejection when a checkpoint write fails beside a running
 * node: here it is tried four times, and then told to whoever watches the thread, so that only that run stops.
 */
export class LatchedSaver extends BaseCheckpointSaver implements Checkpointer {
  readonly #saver: BaseCheckpointSaver;
  readonly #options: LatchOptions;

  constructor(saver: BaseCheckpointSaver, options: LatchOptions) {
    super(saver.serde);
    this.#saver = saver;
    this.#options = options;
  }

  watch(thread: string, fence: number, onLost: (error: unknown) => void): () => void {
    return this.#options.watches.add(thread, { fence, onLost });
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
    const kept = await this.#persistently(String(thread_id), () =>
      this.#saver.put(config, checkpoint, metadata, newVersions),
    );
    await this.#options.after?.();
    return kept ?? { configurable: { thread_id, checkpoint_ns, checkpoint_id: checkpoint.id } };
  }

  override async putWrites(config: RunnableConfig, writes: PendingWrite[], taskId: string): Promise<void> {
    const thread = String(config.configurable?.thread_id);
    await this.#persistently(thread, () => this.#saver.putWrites(config, writes, taskId));
  }

  /*
   * What the store refuses may be taken a moment later. What is fenced never is, and what is tried again for a run that has ended
   * meanwhile is: its thread may be another run's by now, or deleted. Null when the write is lost, which has been told.
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
        // A write that nobody watches is nobody's run: it fails where it was made.
        if (!watch) throw error;
        watch.onLost(error);
        return null;
      }
    }
  }
}
