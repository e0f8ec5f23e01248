import { threadBusy } from "../acceptance.js";

/** The number of attempts of an optimistic change before the request is refused. */
const TRIES = 10;

/**
 * Repeats an optimistic change (read, decide, commit) while it returns null because others changed the rows. Throws `thread_busy` after the
 * last attempt.
 */
export async function untilCommitted<Value>(attempt: () => Promise<Value | null>): Promise<Value> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const value = await attempt();
    if (value !== null) return value;
  }
  throw threadBusy("Other requests are changing this thread at the moment.");
}
