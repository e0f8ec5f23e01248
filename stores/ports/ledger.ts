import type { Journal } from "../../domain/journal.js";
import type { CallLedger } from "../../domain/receipt.js";

/** The ledger of model calls and the journal of their answers. An answer that is not written yet is found in the journal as well. */
export interface JournaledLedger extends CallLedger {
  journal: Journal;
  /** Writes what the store has not taken yet. */
  flush(): Promise<void>;
}
