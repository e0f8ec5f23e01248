import type { DocumentReader } from "../../adapters/documents/reader.js";
import type { ProviderState } from "../../adapters/models/providers.js";
import type { WarmUpResult } from "../../adapters/models/warm-up.js";
import type { Rates } from "../../adapters/stores/ports/rates.js";
import type { StoreHealth } from "../../adapters/stores/ports/stores.js";
import type { Cache } from "../../domain/cache.js";
import type { LocalModels } from "../../domain/provider.js";
import type { Config } from "../config/config.js";
import type { Runner } from "../runs/runner.js";
import type { BatchWork } from "../sessions/batch-work.js";
import type { Sessions } from "../sessions/sessions.js";
import type { FlagService } from "./feature-flags.js";
import type { Operations } from "./observability.js";

/** The program. It is built once and has everything that a server or a command line needs. */
export interface Program {
  config: Config;
  provider: string;
  sessions: Sessions;
  flags: FlagService;
  documents: DocumentReader;
  runner: Runner;
  /** The processing of batches, which a long-running process does. */
  batchWork: Pick<BatchWork, "look">;
  /** The state of each configured provider, without calling a model. */
  providers(): ProviderState[];
  /** Models on this computer that could be used if none is configured, as they are now. Nothing is sent to them. */
  localModels(): Promise<LocalModels | null>;
  /** Calls each model once, if that is configured. Returns the duration and usage of each call. */
  warmUp(): Promise<WarmUpResult[]>;
  /** Checks that the embedding model and the vector index can be used and fit together. Throws if not; resolves at once without them. */
  checkVectors(): Promise<void>;
  cache: Cache;
  rates: Rates;
  /** Resolves when the stores can be used. */
  ready(): Promise<void>;
  /** Checks each store. */
  health(): Promise<StoreHealth[]>;
  /** Metrics, alerts and analytics. */
  operations: Operations;
  /** Stops accepting requests; resolves when all runs have ended, or after the grace period. The stores can still be read. */
  finish(graceMs?: number): Promise<void>;
  /** Finishes, then closes the stores. */
  close(graceMs?: number): Promise<void>;
}
