import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { StoreSettings, Stores } from "../../adapters/stores/ports/stores.js";
import { connectRedis, untilReady } from "../../adapters/stores/redis/client.js";
import { createRedisStores } from "../../adapters/stores/redis/stores.js";
import { openDatabase } from "../../adapters/stores/sqlite/database.js";
import { createSqliteStores } from "../../adapters/stores/sqlite/stores.js";
import { readConfig } from "../../engine/config/config.js";
import type { Replacements } from "../../engine/program/build-program.js";
import { createProgram } from "../../engine/program/create-program.js";
import type { Program } from "../../engine/program/program.js";
import { newFolder } from "../../lab/support/processes.js";
import { HAS_REDIS, startRedis } from "../../lab/support/redis.js";

/** A state backend for one test: programs and stores over it, and every byte that is in it. */
export interface TestBackend {
  env: Record<string, string>;
  program(replace?: Replacements): Promise<Program>;
  stores(settings?: Partial<StoreSettings>): Promise<Stores>;
  bytes(): Promise<string>;
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;
const SETTINGS: StoreSettings = {
  budgets: { session: null, ownerDay: null, day: null },
  sessionTtlMs: 30 * DAY_MS,
  now: () => new Date(),
};

async function sqlite(): Promise<TestBackend> {
  const env = { DATA_DIR: newFolder() };
  const opened: Stores[] = [];
  return {
    env,
    program: async (replace) => createProgram(readConfig(env), replace),
    async stores(settings) {
      const stores = createSqliteStores(openDatabase(env.DATA_DIR), { ...SETTINGS, ...settings });
      opened.push(stores);
      return stores;
    },
    bytes: async () =>
      readdirSync(env.DATA_DIR)
        .map((name) => readFileSync(join(env.DATA_DIR, name), "latin1"))
        .join(""),
    async stop() {
      for (const stores of opened) await stores.close();
    },
  };
}

async function redis(): Promise<TestBackend> {
  const server = await startRedis();
  const env = { REDIS_URL: server.url, DATA_DIR: newFolder() };
  const opened: Stores[] = [];
  const client = connectRedis(server.url);
  await untilReady(client);
  return {
    env,
    async program(replace) {
      const program = createProgram(readConfig(env), replace);
      await program.ready();
      return program;
    },
    async stores(settings) {
      const urls = { stateUrl: server.url, queueUrl: server.url };
      const stores = createRedisStores({ ...SETTINGS, ...settings, ...urls, checkpointer: "redis" });
      await stores.ready();
      opened.push(stores);
      return stores;
    },
    async bytes() {
      const all: string[] = [];
      for await (const keys of client.scanIterator({ COUNT: 1_000 }))
        for (const key of keys) all.push(String(key), await contentOf(String(key)));
      return all.join("\n");
    },
    async stop() {
      for (const stores of opened) await stores.close();
      client.destroy();
      await server.stop();
    },
  };

  // As text for every type, since Redis' own DUMP is compressed.
  async function contentOf(key: string): Promise<string> {
    const type = await client.type(key);
    if (type === "string") return String(await client.get(key));
    if (type === "hash")
      return Object.entries(await client.hGetAll(key))
        .flat()
        .join("\n");
    if (type === "list") return (await client.lRange(key, 0, -1)).join("\n");
    if (type === "set") return (await client.sMembers(key)).join("\n");
    if (type === "zset") return (await client.zRange(key, 0, -1)).join("\n");
    if (type === "stream") return JSON.stringify(await client.xRange(key, "-", "+"));
    return "";
  }
}

/** Every backend that is available here; Redis is reported as skipped if it is not installed. */
export const BACKENDS: [name: string, open: () => Promise<TestBackend>][] = [
  ["SQLite", sqlite],
  ...(HAS_REDIS ? [["Redis", redis] satisfies [string, () => Promise<TestBackend>]] : []),
];

let owners = 0;
/** An owner that no other test uses. */
export const newOwner = () => `owner-${++owners}`;

/** A backend with a program and its stores. */
export interface OpenedBackend {
  backend: TestBackend;
  program: Program;
  stores: Stores;
}

/** Opens one backend for all tests of a block, passes it on before the first test, and stops it after the last. */
export function withBackend(open: () => Promise<TestBackend>, take: (opened: OpenedBackend) => void): void {
  let opened: OpenedBackend;
  beforeAll(async () => {
    const backend = await open();
    opened = { backend, program: await backend.program(), stores: await backend.stores() };
    take(opened);
  });
  afterAll(async () => {
    await opened.program.close();
    await opened.backend.stop();
  });
}

/** One program over a backend of its own for all tests of a group; `program()` is there from the first test on. */
export function programIn(open: () => Promise<TestBackend>, replace: Replacements = {}): () => Program {
  let opened: { backend: TestBackend; program: Program } | null = null;
  beforeAll(async () => {
    const backend = await open();
    opened = { backend, program: await backend.program(replace) };
  });
  afterAll(async () => {
    await opened?.program.close();
    await opened?.backend.stop();
  });
  return () => {
    if (!opened) throw new Error("the program has not been opened");
    return opened.program;
  };
}
