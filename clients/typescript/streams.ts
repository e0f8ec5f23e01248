import { createParser } from "eventsource-parser";
import { CANDIDATE_API } from "../../domain/contract/candidate.js";
import type { Operation } from "../../domain/contract/operation.js";
import { EVENT_TYPES, type EventType, type StreamEvent } from "../../domain/event.js";
import type { LiveSummary } from "../../domain/metrics.js";
import type { RequestOptions, Send } from "./options.js";
import { ApiProblem, errorFrom } from "./problem.js";

const PAUSES_MS = [100, 250, 500, 1_000, 2_000, 4_000, 8_000];
/** The retries before the first answer. They are few: perhaps there is no server at that address. */
const TRIES_AT_FIRST = 2;
/** A connection that lasted this long counts as a success, even without events. */
const GOOD_MS = 1_000;
/** The server sends a heartbeat every 15 s; a connection without data for this long is dead. */
const SILENT_MS = 45_000;

/**
 * Returns a function that follows a stream of events over dropped connections. A first request that starts a run has an
 * Idempotency-Key, so that the run starts only once. After a drop the session's log is followed from the last event received.
 * Throws ApiProblem, or the network error if the server is still unreachable after all retries.
 */
export function createStreams(ask: Send) {
  return async function* stream(
    operation: Operation,
    input: Record<string, unknown>,
    given: RequestOptions,
  ): AsyncGenerator<StreamEvent> {
    const { signal } = given;
    const runs = operation.streams === "run";
    const first = { ...given, ...(runs && { idempotencyKey: given.idempotencyKey ?? crypto.randomUUID() }) };
    let session_id: string | null = null;
    let run_id: string | null = null;
    let last = runs ? undefined : given.lastEventId;
    let hasBegun = false;
    for (let failures = 0; ; failures += 1) {
      const goesOn = session_id !== null && last !== undefined;
      const options = { ...(signal && { signal }), ...(last !== undefined && { lastEventId: last }) };
      let broken: unknown = new Error("The stream ended before the run ended.");
      const begunMs = Date.now();
      try {
        const response = await ask({
          ...(goesOn
            ? { operation: CANDIDATE_API.followSession, input: { session_id }, options }
            : { operation, input, options: runs ? first : options }),
          accept: "text/event-stream",
        });
        if (!response.ok || !response.body) throw await errorFrom(response);
        hasBegun = true;
        for await (const event of eventsIn(response.body)) {
          failures = 0;
          last = event.id ?? last;
          session_id = event.data.session_id;
          if (runs && "run_id" in event.data) run_id ??= event.data.run_id ?? null;
          yield event;
          if (event.type === "done" && event.data.run_id === run_id) return;
        }
      } catch (error) {
        // The log ended because its session was deleted: there is nothing to reconnect to.
        if (hasBegun && !runs && error instanceof ApiProblem && error.status === 404) return;
        if (signal?.aborted || (error instanceof ApiProblem && !mayPass(error))) throw error;
        broken = error;
      }
      if (hasBegun && Date.now() - begunMs >= GOOD_MS) failures = 0;
      if (failures === (hasBegun ? PAUSES_MS.length : TRIES_AT_FIRST)) throw broken;
      await pause(PAUSES_MS[failures] ?? 0, signal);
    }
  };
}

function mayPass({ status }: ApiProblem): boolean {
  return status === 429 || status >= 500;
}

/** Follows live figures over dropped connections. Throws ApiProblem, or the network error once all retries have failed. */
export function createLive(ask: Send) {
  return async function* live(
    operation: Operation,
    input: Record<string, unknown>,
    { signal }: RequestOptions,
  ): AsyncGenerator<LiveSummary> {
    for (let failures = 0; ; failures += 1) {
      let broken: unknown = new Error("The stream ended.");
      try {
        const response = await ask({
          operation,
          input,
          options: signal ? { signal } : {},
          accept: "text/event-stream",
        });
        if (!response.ok || !response.body) throw await errorFrom(response);
        for await (const { data } of framesIn(response.body)) {
          failures = 0;
          yield data as LiveSummary;
        }
      } catch (error) {
        if (signal?.aborted || (error instanceof ApiProblem && !mayPass(error))) throw error;
        broken = error;
      }
      if (failures === PAUSES_MS.length) throw broken;
      await pause(PAUSES_MS[failures] ?? 0, signal);
    }
  };
}

async function* eventsIn(body: NonNullable<Response["body"]>): AsyncGenerator<StreamEvent> {
  for await (const { type, id, data } of framesIn(body)) {
    // Event types that this client does not know yet are skipped.
    if (!EVENT_TYPES.includes(type as EventType)) continue;
    yield { type, ...(id !== undefined && { id: Number(id) }), data } as StreamEvent;
  }
}

interface Frame {
  type: string | undefined;
  id: string | undefined;
  data: unknown;
}

async function* framesIn(body: NonNullable<Response["body"]>): AsyncGenerator<Frame> {
  const arrived: Frame[] = [];
  const parser = createParser({
    onEvent: ({ event, id, data }) => void arrived.push({ type: event, id, data: JSON.parse(data) }),
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await withinSilence(reader.read());
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* arrived.splice(0);
    }
  } finally {
    // Not awaited: a dead connection would never answer.
    reader.cancel().catch(() => {});
  }
}

async function withinSilence<Value>(read: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("No data was received for too long.")), SILENT_MS);
  });
  try {
    return await Promise.race([read, silence]);
  } finally {
    clearTimeout(timer);
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
