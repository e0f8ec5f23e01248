import { StoreError } from "../domain/errors.js";

/** A newer run has the thread: whoever writes under an older fence has lost it, and writes nothing. */
export class FencedError extends StoreError {
  constructor(cause?: unknown) {
    super({ code: "store_unavailable", message: "Another run has taken this thread over.", retryable: true, cause });
  }
}
