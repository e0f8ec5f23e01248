import type { Acceptance, RunEnd } from "../../adapters/stores/ports/runs.js";
import type { Stores } from "../../adapters/stores/ports/stores.js";
import type { RunEnding } from "../../domain/event.js";
import type { OpenedBackend } from "./backends.js";
import { start } from "./program.js";

/** A session with a run that was accepted directly in the store, so that no process executes it. */
export async function anAcceptedRun(
  { program, stores }: Pick<OpenedBackend, "program" | "stores">,
  owner: string,
  over: Partial<Acceptance> = {},
) {
  const { session_id, questions } = await start(program, owner);
  const thread_id = questions[0]?.thread_id ?? "";
  const request: Acceptance = {
    owner,
    session_id,
    thread_id,
    run_id: `run_${owner}`,
    input: { kind: "start" },
    at: new Date().toISOString(),
    idempotency: null,
    reply: null,
    start: null,
    ...over,
  };
  const { run } = await stores.runs.accept(request);
  return { run, request, session_id, thread_id };
}

/** The fence of a lease that was held and released. */
export async function fenceFor({ leases }: Stores, owner: string, thread: string): Promise<number> {
  const lease = await leases.acquire(owner, thread);
  await lease.release();
  return lease.fence;
}

/** The end of a run that changes nothing but its state. */
export function anEnd(status: RunEnding = "done", over: Partial<RunEnd> = {}): RunEnd {
  return {
    status,
    problem: null,
    projection: null,
    closed: false,
    added: null,
    events: [],
    at: new Date().toISOString(),
    result: () => ({ kept: true }),
    ...over,
  };
}
