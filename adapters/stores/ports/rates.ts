/** What is left of a limit after a request. */
export interface Taken {
  isAllowed: boolean;
  remaining: number;
  /** Milliseconds until the whole limit can be used again. */
  resetMs: number;
}

/** The port to counts of requests in a window of time. They belong to no session and are gone with the window. */
export interface Rates {
  /** Counts one request of `who`. Never throws: while the store is down, each server counts alone. */
  take(who: string, limit: number, windowMs: number): Promise<Taken>;
}
