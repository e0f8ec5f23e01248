import type { Journal } from "../../../domain/journal.js";
import type { CallTotal, Step } from "../../../domain/metric.js";
import type { CallLedger } from "../../../domain/receipt.js";

/** The ledger of model calls and the journal of their answers. The journal also finds an answer that is not written yet. */
export interface JournaledLedger extends CallLedger {
  journal: Journal;
  /** The calls booked in [from, to), in milliseconds, totalled by step. An open call counts with its reserved cost. */
  totals(step: Step, from: number, to: number): Promise<CallTotal[]>;
  /** Writes everything that is not stored yet. */
  flush(): Promise<void>;
}
