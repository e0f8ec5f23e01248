import { connectRedis, type Redis, untilReady } from "../../adapters/stores/redis/client.js";
import { connect } from "../../adapters/stores/sqlite-module.js";

/** Reads the ledger directly from the store, not through a server. */
export interface LedgerReader {
  /** Runs that have not ended and that none of these processes has recovered. */
  notTakenBy(pids: number[]): Promise<number>;
  /** Runs that are being executed. */
  running(): Promise<number>;
  /** Runs that ended with status `done` after this time. */
  doneSince(at: string): Promise<number>;
  close(): Promise<void>;
}

/** The ledger in a data folder. */
export function readSqliteLedger(file: string): LedgerReader {
  const read = (sql: string, ...given: unknown[]): number => {
    const db = connect(file, { readonly: true, timeout: 5_000 });
    try {
      return db
        .prepare(sql)
        .pluck()
        .get(...given) as number;
    } finally {
      db.close();
    }
  };
  return {
    async notTakenBy(pids) {
      const names = pids.map(() => "acceptor LIKE ?").join(" OR ");
      const sql = `SELECT count(*) FROM runs WHERE status IN ('accepted', 'running') AND NOT (${names})`;
      return read(sql, ...pids.map((pid) => `${pid}:%`));
    },
    running: async () => read("SELECT count(*) FROM runs WHERE status = 'running'"),
    doneSince: async (at) => read("SELECT count(*) FROM runs WHERE ended_at > ? AND status = 'done'", at),
    async close() {},
  };
}

/** The ledger in Redis. */
export async function readRedisLedger(url: string): Promise<LedgerReader> {
  const redis = connectRedis(url);
  await untilReady(redis);
  return {
    async notTakenBy(pids) {
      const runs = await hashes(redis, "runs");
      return runs
        .flatMap((fields) => Object.entries(fields).map(([name, value]) => ({ fields, name, value })))
        .filter(({ name, value }) => name.startsWith("status ") && ["accepted", "running"].includes(value))
        .filter(({ fields, name, value }) => {
          // A run that has not begun is in the queue, where any server finds it.
          if (value === "accepted") return false;
          const begun = fields[name.replace("status", "begun")];
          const by = begun ? String((JSON.parse(begun) as { by: string | null }).by) : "";
          return !pids.some((pid) => by.split(":")[1] === String(pid));
        }).length;
    },
    async running() {
      const runs = await hashes(redis, "runs");
      return runs.flatMap(Object.values).filter((value) => value === "running").length;
    },
    async doneSince(at) {
      const logs: string[][] = [];
      for await (const keys of redis.scanIterator({ MATCH: "aa:{*}:events", COUNT: 1_000 }))
        for (const key of keys) logs.push(await redis.lRange(String(key), -20, -1));
      const events = logs
        .flat()
        .map((event) => JSON.parse(event) as { type: string; at: string; data: { status: string } });
      return events.filter((event) => event.type === "done" && event.data.status === "done" && event.at > at).length;
    },
    async close() {
      redis.destroy();
    },
  };
}

async function hashes(redis: Redis, part: string): Promise<Record<string, string>[]> {
  const found: Record<string, string>[] = [];
  for await (const keys of redis.scanIterator({ MATCH: `aa:{*}:${part}`, COUNT: 1_000 }))
    for (const key of keys) found.push(await redis.hGetAll(String(key)));
  return found;
}
