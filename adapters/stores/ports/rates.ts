/** The remainder of a limit after a request. */
export interface Taken {
  isAllowed: boolean;
  remaining: number;
  /** Milliseconds until the whole limit can be used again. */
  resetMs: number;
}

/** The port to the counts of requests in a time window. They belong to no session and expire with the window. */
export interface Rates {
  /** Counts one request of `who`. Never throws: while the store is down, each server counts alone. */
  take(who: string, limit: number, windowMs: number): Promise<Taken>;
}
