import type { Budgets } from "../domain/receipt.js";
import { createCache } from "./cache.js";
import { createCallLedger } from "./calls.js";
import { createCheckpointer } from "./checkpointer.js";
import { type Db, inStore } from "./database.js";
import { createSharedFile } from "./elsewhere.js";
import { createEventStore } from "./events.js";
import { createFactStore } from "./facts.js";
import { createLeases } from "./leases.js";
import type { StoreHealth, Stores } from "./ports.js";
import { createRunStore } from "./runs.js";
import { createSessionStore } from "./sessions.js";
import { createTextStore } from "./texts.js";

/** What a home of state is set up with. */
export interface StoreSettings {
  budgets: Budgets;
  sessionTtlMs: number;
  now: () => Date;
  /** What this process is called, where it is not this one. */
  self?: string;
}

/** Everything in one SQLite database, for one server. */
export function createSqliteStores(db: Db, { budgets, sessionTtlMs, now, self }: StoreSettings): Stores {
  return {
    home: "sq",
    texts: createTextStore(db),
    sessions: createSessionStore(db, now),
    runs: createRunStore(db, sessionTtlMs, self),
    events: createEventStore(db),
    facts: createFactStore(db),
    ledger: createCallLedger(db, budgets, now),
    cache: createCache(db, now),
    leases: createLeases(db),
    checkpointer: createCheckpointer(db),
    passagesOf: async () => db,
    elsewhere: createSharedFile(db),
    queues: null,
    async ready() {},
    health: async () => [await probe("store", "sqlite", async () => inStore(() => db.prepare("SELECT 1").get()))],
    async close() {
      db.close();
    },
  };
}

/** Times a question to a store; that it cannot be asked is an answer too. */
export async function probe(name: string, kind: string, ask: () => Promise<unknown>): Promise<StoreHealth> {
  const started = performance.now();
  const status = await ask().then(
    () => "ok" as const,
    () => "unavailable" as const,
  );
  return { name, kind, status, latency_ms: performance.now() - started };
}
