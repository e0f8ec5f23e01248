import type { RunnableConfig } from "@langchain/core/runnables";
import {
  BaseCheckpointSaver,
  type ChannelVersions,
  type Checkpoint,
  type CheckpointListOptions,
  type CheckpointMetadata,
  type CheckpointPendingWrite,
  type CheckpointTuple,
  copyCheckpoint,
  getCheckpointId,
  maxChannelVersion,
  type PendingWrite,
  TASKS,
  WRITES_IDX_MAP,
} from "@langchain/langgraph-checkpoint";
import { z } from "zod";
import { assert } from "../../../domain/errors.js";
import { getCheckpoint, putCheckpoint, putWrites } from "./checkpoint-scripts.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { checkpointKeys, encode, TOMBSTONE_MS, threadOf } from "./keys.js";

/** The number of checkpoints of a history that are read at a time. */
const AT_ONCE = 16;
/** Makes the negative indexes of special writes positive: names sort correctly if all indexes have the same number of digits. */
const INDEX_OFFSET = 100;

/** The record of a checkpoint: its parent, and for each channel the name under which its value is stored. */
export const StoredRecord = z.object({
  parent: z.string().nullable(),
  values: z.array(z.tuple([z.string(), z.string()])),
});

/**
 * A checkpointer for Redis 6.2 and later, without modules: a hash and a sorted set per thread, one round trip per call. Each version of a
 * channel's value is stored once. A run that has lost its lease can no longer write.
 */
export class RedisSaver extends BaseCheckpointSaver {
  readonly #redis: Redis;
  readonly #ttlMs: number | null;
  readonly #fenceOf: (thread: string) => number | null;

  /** `fenceOf` returns the fencing token under which this process writes a thread; null for unfenced writes. */
  constructor(redis: Redis, { ttlMs = null, fenceOf = () => null }: Partial<RedisSaverOptions> = {}) {
    super();
    this.#redis = redis;
    this.#ttlMs = ttlMs;
    this.#fenceOf = fenceOf;
  }

  /** A random fraction keeps branches apart: a replay counts the same integers again, and would overwrite the values of the older branch. */
  override getNextVersion(current: number | undefined): number {
    return Math.floor(current ?? 0) + 1 + Math.random();
  }

  override async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const { thread_id, checkpoint_ns = "" } = config.configurable ?? {};
    if (thread_id === undefined) return undefined;
    return this.#read(String(thread_id), String(checkpoint_ns), getCheckpointId(config));
  }

  override async *list(config: RunnableConfig, options: CheckpointListOptions = {}): AsyncGenerator<CheckpointTuple> {
    const { before, filter, limit = Number.POSITIVE_INFINITY } = options;
    const { thread_id, checkpoint_ns } = config.configurable ?? {};
    const [only, older] = [getCheckpointId(config), before ? getCheckpointId(before) : ""];
    const threads = thread_id === undefined ? await this.#threads() : [String(thread_id)];
    let left = limit;
    for (const thread of threads) {
      const from = checkpoint_ns === undefined ? "c|" : `c|${encode(checkpoint_ns)}|`;
      const { stored, order } = checkpointKeys(thread);
      const names = await withRedisTimeout(() =>
        this.#redis.zRange(order, `[${from}\u{10ffff}`, `[${from}`, { BY: "LEX", REV: true }),
      );
      const numbers =
        names.length > 0
          ? await withRedisTimeout(() =>
              this.#redis.hmGet(
                stored,
                names.map((name) => `n${name.slice(1)}`),
              ),
            )
          : [];
      const ordered = names
        .map((name, at) => ({ path: name.split("|").slice(1), number: Number(numbers[at] ?? 0) }))
        .sort((a, b) => b.number - a.number);
      const limitOf = ordered.find(({ path: [, id] }) => id === older)?.number;
      const found = ordered
        .filter(({ path: [, id = ""], number }) => {
          if (only !== "" && id !== only) return false;
          return older === "" || (limitOf === undefined ? id < older : number < limitOf);
        })
        .map(({ path }) => path);
      for (let at = 0; at < found.length && left > 0; at += AT_ONCE) {
        const read = found
          .slice(at, at + AT_ONCE)
          .map(([ns = "", id = ""]) => this.#read(thread, decodeURIComponent(ns), id));
        for (const tuple of await Promise.all(read)) {
          if (!tuple || left <= 0 || !matches(tuple.metadata, filter)) continue;
          left -= 1;
          yield tuple;
        }
      }
    }
  }

  override async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions = {},
  ): Promise<RunnableConfig> {
    const { thread_id, checkpoint_ns = "", checkpoint_id } = config.configurable ?? {};
    assert(thread_id, "config.configurable has a thread_id");
    const { channel_values, ...rest } = copyCheckpoint(checkpoint);
    const ns = encode(checkpoint_ns);
    const values = Object.keys(channel_values).flatMap((channel): [string, string][] => {
      const version = newVersions[channel] ?? checkpoint.channel_versions[channel];
      return version === undefined ? [] : [[channel, `v|${ns}|${encode(channel)}|${version}`]];
    });
    const [own, about] = await Promise.all([this.#dump(rest), this.#dump(metadata)]);
    const record = JSON.stringify({ parent: checkpoint_id ?? null, values });
    // Unchanged values are already stored under their version.
    const changed = values.filter(([channel]) => channel in newVersions);
    const blobs = await Promise.all(
      changed.map(async ([channel, name]) => [name, await this.#dump(channel_values[channel])]),
    );
    const thread = String(thread_id);
    const head = [...this.#terms(thread), `${ns}|${checkpoint.id}`, record, own, about];
    await putCheckpoint(this.#redis, checkpointKeys(thread), [...head, ...blobs.flat()]);
    return { configurable: { thread_id, checkpoint_ns, checkpoint_id: checkpoint.id } };
  }

  override async putWrites(config: RunnableConfig, writes: PendingWrite[], taskId: string): Promise<void> {
    const { thread_id, checkpoint_ns = "", checkpoint_id } = config.configurable ?? {};
    assert(thread_id, "config.configurable has a thread_id");
    assert(checkpoint_id, "config.configurable has a checkpoint_id");
    const rows = await Promise.all(
      writes.map(async ([channel, value], at) => {
        const index = WRITES_IDX_MAP[channel] ?? at;
        const name = `w|${encode(checkpoint_ns)}|${checkpoint_id}|${encode(taskId)}|${nameOfIndex(index)}`;
        const head = Buffer.from(`${encode(channel)}|`);
        return [name, Buffer.concat([head, await this.#dump(value)]), index < 0 ? "1" : "0"];
      }),
    );
    const thread = String(thread_id);
    await putWrites(this.#redis, checkpointKeys(thread), [...this.#terms(thread), ...rows.flat()]);
  }

  /** Unlinks the thread's keys, and leaves the highest fencing token as a tombstone, so that an active run can no longer write. */
  override async deleteThread(threadId: string): Promise<void> {
    const { stored, order, fence } = checkpointKeys(threadId);
    const above = String(Number.MAX_SAFE_INTEGER);
    await withRedisTimeout(() =>
      this.#redis.multi().unlink([stored, order]).set(fence, above, { PX: TOMBSTONE_MS }).exec(),
    );
  }

  async #read(thread: string, ns: string, wanted: string): Promise<CheckpointTuple | undefined> {
    const reply = await getCheckpoint(this.#redis, checkpointKeys(thread), [
      ...this.#terms(thread),
      encode(ns),
      wanted,
    ]);
    if (!reply) return undefined;
    const [id, recorded, own, about, blobs, names, writes] = Stored.parse(reply);
    const { parent, values } = StoredRecord.parse(JSON.parse(recorded.toString()));
    const checkpoint = (await this.#load(own)) as Checkpoint;
    const loaded = values.map(async ([channel], at) => {
      const blob = blobs[at] ?? null;
      return blob === null ? [] : [[channel, await this.#load(blob)]];
    });
    checkpoint.channel_values = Object.fromEntries((await Promise.all(loaded)).flat());
    if (checkpoint.v < 4 && parent !== null) await this.#migrateSends(checkpoint, thread, ns, parent);
    const at = (checkpoint_id: string) => ({ configurable: { thread_id: thread, checkpoint_ns: ns, checkpoint_id } });
    return {
      config: at(id.toString()),
      checkpoint,
      metadata: (await this.#load(about)) as CheckpointMetadata,
      ...(parent !== null && { parentConfig: at(parent) }),
      pendingWrites: await Promise.all(
        names.map(async (name, index): Promise<CheckpointPendingWrite> => {
          const write = writes[index] ?? Buffer.from("|");
          const end = write.indexOf("|");
          const task = decodeURIComponent(name.toString().split("|")[3] ?? "");
          const channel = decodeURIComponent(write.subarray(0, end).toString());
          return [task, channel, await this.#load(write.subarray(end + 1))];
        }),
      ),
    };
  }

  // Earlier checkpoint formats of LangGraph stored pending sends as writes of the parent checkpoint.
  async #migrateSends(checkpoint: Checkpoint, thread: string, ns: string, parent: string): Promise<void> {
    const before = await this.#read(thread, ns, parent);
    const sends = (before?.pendingWrites ?? []).filter(([, channel]) => channel === TASKS).map(([, , value]) => value);
    checkpoint.channel_values[TASKS] = sends;
    const versions = Object.values(checkpoint.channel_versions);
    checkpoint.channel_versions[TASKS] =
      versions.length > 0 ? maxChannelVersion(...versions) : this.getNextVersion(undefined);
  }

  // Scans the whole store: only for tools and tests, never for a session.
  async #threads(): Promise<string[]> {
    const found: string[] = [];
    for await (const keys of this.#redis.scanIterator({ MATCH: "aa:{*}:checkpoints:*:order", COUNT: 1_000 }))
      for (const key of keys) found.push(threadOf(String(key)));
    return [...new Set(found)].sort();
  }

  #terms(thread: string): [string, string] {
    return [String(this.#fenceOf(thread) ?? ""), String(this.#ttlMs ?? "")];
  }

  async #dump(value: unknown): Promise<Buffer> {
    const [type, bytes] = await this.serde.dumpsTyped(value);
    return Buffer.concat([Buffer.from(`${type}|`), bytes]);
  }

  async #load(stored: Buffer): Promise<unknown> {
    const end = stored.indexOf("|");
    return this.serde.loadsTyped(stored.subarray(0, end).toString(), new Uint8Array(stored.subarray(end + 1)));
  }
}

/** The index of a write within its task, as the last part of its name. */
export function nameOfIndex(index: number): string {
  return String(index + INDEX_OFFSET).padStart(6, "0");
}

export interface RedisSaverOptions {
  /** Milliseconds from a thread's last write until its checkpoints and writes expire; null: never. */
  ttlMs: number | null;
  fenceOf: (thread: string) => number | null;
}

const bytes = z.instanceof(Buffer);
const Stored = z.tuple([
  bytes,
  bytes,
  bytes,
  bytes,
  z.array(bytes.nullable()),
  z.array(bytes),
  z.array(bytes.nullable()),
]);

function matches(metadata: CheckpointMetadata | undefined, filter: Record<string, unknown> = {}): boolean {
  const about = metadata as Record<string, unknown> | undefined;
  return Object.entries(filter).every(([key, value]) => value === undefined || about?.[key] === value);
}
