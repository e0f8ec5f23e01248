import type { Cache } from "../../../domain/cache.js";
import type { PassageSearch, VectorIndex } from "../../../domain/passage.js";
import type { Budgets } from "../../../domain/receipt.js";
import type { TextReader } from "../../../domain/text.js";
import type { AlertStore } from "./alerts.js";
import type { BatchStore } from "./batches.js";
import type { Checkpointer } from "./checkpointer.js";
import type { EventStore } from "./events.js";
import type { FactStore } from "./facts.js";
import type { FlagStore } from "./flags.js";
import type { KeptResumeStore } from "./kept-resumes.js";
import type { Leases } from "./leases.js";
import type { JournaledLedger } from "./ledger.js";
import type { MetricStore } from "./metrics.js";
import type { Notifications } from "./notifications.js";
import type { OperatorChangeStore } from "./operator-changes.js";
import type { PlanStore } from "./plans.js";
import type { Rates } from "./rates.js";
import type { RunStore } from "./runs.js";
import type { SessionStore } from "./sessions.js";

/*
 * The ports of state, implemented by SQLite and by Redis. The owner is the first argument of every method, which sees no rows of other
 * owners. A failed read or write throws StoreError.
 */

/** The backend that stores a session. The session's id names it: SQLite (`ses_sq_…`) or Redis (`ses_rd_…`). */
export type Backend = "sq" | "rd";

/** The id of a new session in a backend. */
export function sessionIdIn(backend: Backend, id: string): string {
  return `ses_${backend}_${id}`;
}

/** The id of a new batch in a backend. */
export function batchIdIn(backend: Backend, id: string): string {
  return `bat_${backend}_${id}`;
}

/** The backend that the id of a session, a question or a batch names. */
export function backendOf(id: string): Backend {
  return /^(?:ses|bat)_sq_/.test(id) ? "sq" : "rd";
}

/** The settings of a backend. */
export interface StoreSettings {
  budgets: Budgets;
  sessionTtlMs: number;
  now: () => Date;
  /** The name of this process, if not the default. */
  self?: string;
}

/** The answer of a health check. */
export interface StoreHealth {
  name: string;
  kind: string;
  status: "ok" | "unavailable";
  latency_ms: number;
  /** The reason why it is unavailable, if known, as a sentence. */
  reason?: string;
}

/** The memory of a store, in bytes; the limit is null if none is set. */
export interface MemoryUse {
  used_bytes: number;
  limit_bytes: number | null;
}

/** Everything that is stored, in one backend. */
export interface Stores {
  backend: Backend;
  texts: TextReader;
  sessions: SessionStore;
  runs: RunStore;
  events: EventStore;
  facts: FactStore;
  plans: PlanStore;
  batches: BatchStore;
  keptResumes: KeptResumeStore;
  flags: FlagStore;
  operatorChanges: OperatorChangeStore;
  metrics: MetricStore;
  alerts: AlertStore;
  passages: PassageSearch;
  /** Opens the vector index of the passages; only with an embedding model. Throws if this platform has no build of it. */
  openVectors: () => VectorIndex;
  ledger: JournaledLedger;
  cache: Cache;
  rates: Rates;
  leases: Leases;
  checkpointer: Checkpointer;
  notifications: Notifications;
  /** The URL of the Redis with the queue that several servers share; null if each server executes the runs that it accepted. */
  queueUrl: string | null;
  /** A unique name of this store, for data that other services derive from it. */
  identity(): Promise<string>;
  /** Resolves when the stores can be used. Throws StoreError when that takes too long. */
  ready(): Promise<void>;
  /** Checks each server or file behind the stores. */
  health(): Promise<StoreHealth[]>;
  /** The memory of the server that keeps the state; null if it is a file. */
  memory(): Promise<MemoryUse | null>;
  close(): Promise<void>;
}
