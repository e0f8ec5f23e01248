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
import { RedisSaver } from "@langchain/langgraph-checkpoint-redis";
import { inRedis } from "./client.js";

type StackOptions = Parameters<RedisSaver["list"]>[1];

/**
 * LangGraph's own Redis saver, for those who run Redis 8 or Redis Stack and want its layout. It is opened with the first use. It knows
 * no fences, and its time to live is counted in minutes.
 */
export class StackSaver extends BaseCheckpointSaver {
  readonly #open: () => Promise<RedisSaver>;
  #saver: Promise<RedisSaver> | null = null;

  constructor(url: string, ttlMs: number) {
    super();
    this.#open = () => RedisSaver.fromUrl(url, { defaultTTL: Math.ceil(ttlMs / 60_000), refreshOnRead: true });
  }

  // One that could not be opened is opened anew the next time.
  #with<Value>(work: (saver: RedisSaver) => Promise<Value>): Promise<Value> {
    return inRedis(async () => {
      this.#saver ??= this.#open();
      try {
        return await work(await this.#saver);
      } catch (error) {
        this.#saver = null;
        throw error;
      }
    });
  }

  override getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    return this.#with((saver) => saver.getTuple(config));
  }

  override async *list(config: RunnableConfig, options?: CheckpointListOptions): AsyncGenerator<CheckpointTuple> {
    // As it stands it lists ten where more exist.
    const limit = options?.limit ?? Number.MAX_SAFE_INTEGER;
    yield* await this.#with(async (saver) => {
      const found: CheckpointTuple[] = [];
      for await (const tuple of saver.list(config, { ...options, limit } as StackOptions)) found.push(tuple);
      return found;
    });
  }

  override put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    return this.#with((saver) => saver.put(config, checkpoint, metadata, newVersions));
  }

  override putWrites(config: RunnableConfig, writes: PendingWrite[], taskId: string): Promise<void> {
    return this.#with((saver) => saver.putWrites(config, writes, taskId));
  }

  override deleteThread(thread: string): Promise<void> {
    return this.#with((saver) => saver.deleteThread(thread));
  }

  async end(): Promise<void> {
    await (await this.#saver)?.end();
  }
}
