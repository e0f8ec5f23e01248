import { probe } from "../health.js";
import type { StoreSettings, Stores } from "../ports/stores.js";
import { createRates, inMemory } from "../rates.js";
import { createAlertStore } from "./alerts.js";
import { createBatchStore } from "./batches.js";
import { createCache } from "./cache.js";
import { createCallLedger } from "./calls.js";
import { checkDatabase } from "./check.js";
import { createCheckpointer } from "./checkpointer.js";
import { type Db, withStoreErrors } from "./database.js";
import { prepareErasures } from "./erasure.js";
import { createEventStore } from "./events.js";
import { createFactStore } from "./facts.js";
import { createFileNotifications } from "./file-notifications.js";
import { createFlagStore } from "./flags.js";
import { createKeptResumeStore } from "./kept-resumes.js";
import { createLeases } from "./leases.js";
import { createMetricStore } from "./metrics.js";
import { createOperatorChangeStore } from "./operator-changes.js";
import { createPassageSearch } from "./passages.js";
import { createPlanStore } from "./plans.js";
import { createRunStore } from "./runs.js";
import { createSessionStore } from "./sessions.js";
import { createTextStore } from "./texts.js";
import { createVectorTable } from "./vectors.js";

/** All stores in one SQLite database, for one server. */
export function createSqliteStores(db: Db, { budgets, sessionTtlMs, now, self }: StoreSettings): Stores {
  prepareErasures(db);
  return {
    backend: "sq",
    texts: createTextStore(db),
    sessions: createSessionStore(db, now, sessionTtlMs),
    runs: createRunStore(db, sessionTtlMs, self),
    events: createEventStore(db),
    facts: createFactStore(db),
    plans: createPlanStore(db),
    batches: createBatchStore(db, now, self),
    keptResumes: createKeptResumeStore(db),
    flags: createFlagStore(db),
    operatorChanges: createOperatorChangeStore(db),
    metrics: createMetricStore(db),
    alerts: createAlertStore(db),
    ledger: createCallLedger(db, budgets, now),
    cache: createCache(db, now),
    rates: createRates(inMemory),
    leases: createLeases(db),
    checkpointer: createCheckpointer(db),
    passages: createPassageSearch(db),
    openVectors: () => createVectorTable(db),
    notifications: createFileNotifications(db),
    queueUrl: null,
    identity: async () => withStoreErrors(() => db.prepare<[], string>("SELECT id FROM identity").pluck().get() ?? ""),
    async ready() {},
    health: async () => [await probe("store", "sqlite", () => checkDatabase(db))],
    memory: async () => null,
    async close() {
      db.close();
    },
  };
}
