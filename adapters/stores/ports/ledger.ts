import type { Journal } from "../../../domain/journal.js";
import type { CallTotal, Step } from "../../../domain/metric.js";
import type { CallLedger } from "../../../domain/receipt.js";

/** The ledger of model calls and the journal of their answers. An answer that is not written yet is found in the journal as well. */
export interface JournaledLedger extends CallLedger {
  journal: Journal;
  /** The calls booked in [from, to), milliseconds, added up by step. An open call counts with its reserved cost. */
  totals(step: Step, from: number, to: number): Promise<CallTotal[]>;
  /** Writes what the store has not taken yet. */
  flush(): Promise<void>;
}
