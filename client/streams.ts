import { EventSourceParserStream } from "eventsource-parser/stream";
import { API, type Operation } from "../domain/contract.js";
import { EVENT_TYPES, type EventType, type StreamEvent } from "../domain/event.js";
import type { Ask, CallOptions } from "./client.js";
import { ApiProblem, problemIn } from "./problem.js";

const PAUSES_MS = [100, 250, 500, 1_000, 2_000, 4_000, 8_000];
/** Tries again so often where nothing has answered yet: it may never have been there. */
const TRIES_AT_FIRST = 2;

/** Gives what follows a stream of events, also over broken connections. */
export function createStreams(ask: Ask) {
  /**
   * The first request runs what it asks for, and once: an Idempotency-Key goes with it. When the connection drops, the
   * session's log goes on after the last event that arrived. Throws ApiProblem, or what the network threw when the server
   * stayed away through every pause.
   */
  return async function* stream(
    operation: Operation,
    input: Record<string, unknown>,
    given: CallOptions,
  ): AsyncGenerator<StreamEvent> {
    const options = {
      ...given,
      ...(operation.streams === "run" && { idempotencyKey: given.idempotencyKey ?? crypto.randomUUID() }),
    };
    let last = given.lastEventId;
    let session = typeof input.session_id === "string" ? input.session_id : null;
    let run: string | null = null;
    let hasBegun = false;
    for (let failures = 0; ; ) {
      const asking =
        session !== null && (last !== undefined || operation.streams === "log")
          ? { operation: API.followSession, input: { session_id: session }, options: signalOf(options, last) }
          : { operation, input, options };
      let broken: unknown = new Error("The stream ended before its run did.");
      try {
        const response = await ask({ ...asking, accept: "text/event-stream" });
        if (!response.ok || !response.body) throw await problemIn(response);
        for await (const event of eventsIn(response.body)) {
          failures = 0;
          hasBegun = true;
          last = event.id ?? last;
          session = event.data.session_id;
          if (operation.streams === "run" && "run_id" in event.data) run ??= event.data.run_id ?? null;
          yield event;
          if (event.type === "done" && event.data.run_id === run) return;
        }
      } catch (error) {
        // A log that ended because its session was deleted has nothing to come back to.
        if (hasBegun && operation.streams === "log" && error instanceof ApiProblem && error.status === 404) return;
        if (given.signal?.aborted || (error instanceof ApiProblem && !mayPass(error))) throw error;
        broken = error;
      }
      if (failures === (hasBegun ? PAUSES_MS.length : TRIES_AT_FIRST)) throw broken;
      await pause(PAUSES_MS[failures] ?? 0, given.signal);
      failures += 1;
    }
  };
}

function mayPass({ status }: ApiProblem): boolean {
  return status === 429 || status >= 500;
}

function signalOf({ signal }: CallOptions, lastEventId: number | undefined): CallOptions {
  return { ...(signal && { signal }), ...(lastEventId !== undefined && { lastEventId }) };
}

// A type that this client does not know yet is not for it.
async function* eventsIn(body: NonNullable<Response["body"]>): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const type = value.event as EventType;
      if (!EVENT_TYPES.includes(type)) continue;
      yield {
        type,
        ...(value.id !== undefined && { id: Number(value.id) }),
        data: JSON.parse(value.data),
      } as StreamEvent;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
