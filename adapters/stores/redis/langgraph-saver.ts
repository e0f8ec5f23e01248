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
import { withRedisTimeout } from "./client.js";

type StackOptions = Parameters<RedisSaver["list"]>[1];

/**
 * LangGraph's Redis saver, for servers with Redis 8 or Redis Stack that need its storage layout. It is opened on first use. It has no
 * fencing tokens, and its TTL is in minutes.
 */
export class LangGraphRedisSaver extends BaseCheckpointSaver {
  readonly #open: () => Promise<RedisSaver>;
  #saver: Promise<RedisSaver> | null = null;

  constructor(url: string, ttlMs: number) {
    super();
    this.#open = () => RedisSaver.fromUrl(url, { defaultTTL: Math.ceil(ttlMs / 60_000), refreshOnRead: true });
  }

  // After an error the saver is opened again at the next call.
  #with<Value>(work: (saver: RedisSaver) => Promise<Value>): Promise<Value> {
    return withRedisTimeout(async () => {
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
    // By default the saver lists at most ten checkpoints.
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
