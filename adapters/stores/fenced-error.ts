import { StoreError } from "../../domain/errors.js";

/** Refuses a write under an outdated fencing token: a newer run has the lease on the thread. Nothing was written. */
export class FencedError extends StoreError {
  constructor(cause?: unknown) {
    super({ code: "store_unavailable", message: "Another run has taken over this thread.", retryable: true, cause });
  }
}
