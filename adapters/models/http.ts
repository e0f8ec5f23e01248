import { AsyncLocalStorage } from "node:async_hooks";
import { ProviderError } from "../../domain/errors.js";
import { type Checks, createSender, signalOf } from "../../engine/runtime/node-fetch.js";

/** A longer answer is refused: no model writes that much. */
const LONGEST_ANSWER_BYTES = 8 * 1024 * 1024;
/** Stream parsers take time quadratic in the length of an event. */
const LONGEST_EVENT_BYTES = 1024 * 1024;

const latestSend = new AsyncLocalStorage<number>();

/**
 * Does work whose requests must be written to their connections before a time, by `performance.now()`. A request that is too late fails
 * with a ProviderError that can be retried. Without a time there is no limit.
 */
export function sentBefore<Value>(time: number | undefined, work: () => Promise<Value>): Promise<Value> {
  return time === undefined ? work() : latestSend.run(time, work);
}

/**
 * Creates a fetch for one provider, with pooled keep-alive connections and a limit on the size of answers. It follows no redirect, so that
 * a key is sent only to the configured host. Timeouts are handled by a wrapper, which knows the role of a call.
 */
export function createFetch(connections: number): typeof fetch {
  const send = createSender(connections);
  return async (input, init) => {
    const request = new Request(input, init);
    request.headers.set("accept-encoding", "identity");
    const latest = latestSend.getStore();
    const response = await send(request, signalOf(input, init), {
      beforeSending() {
        if (latest !== undefined && performance.now() > latest) throw new Error("The request was not sent in time.");
      },
      onPiece: limitsOf(asksForEvents(input, init)),
    });
    if (response.status < 300 || response.status > 399) return response;
    await response.body?.cancel();
    throw new ProviderError({
      code: "provider_refused",
      message: `The model server answered ${response.status}, a redirect, which is not followed.`,
    });
  };
}

// The answer to a request for events is read as events, whatever its content type. Gemini's requests ask for events in the URL, OpenAI's in
// the body.
function asksForEvents(input: Parameters<typeof fetch>[0], init: RequestInit | undefined): boolean {
  const address = input instanceof Request ? input.url : String(input);
  return /[?&]alt=sse\b/.test(address) || (typeof init?.body === "string" && /"stream":\s*true/.test(init.body));
}

// Counts uncompressed bytes: an answer that is compressed without having been asked for may expand a thousandfold.
function limitsOf(isAskedForEvents: boolean): NonNullable<Checks["onPiece"]> {
  let bytes = 0;
  let inLine = 0;
  return (piece, { headers }) => {
    const isStream = isAskedForEvents || headers.get("content-type")?.includes("text/event-stream") === true;
    bytes += piece.byteLength;
    const lastEnd = piece.lastIndexOf(NEW_LINE);
    inLine = lastEnd < 0 ? inLine + piece.byteLength : piece.byteLength - lastEnd - 1;
    if (bytes > LONGEST_ANSWER_BYTES) throw tooLong("answer was", LONGEST_ANSWER_BYTES);
    if (isStream && inLine > LONGEST_EVENT_BYTES) throw tooLong("stream had an event", LONGEST_EVENT_BYTES);
  };
}

const NEW_LINE = 10;

function tooLong(what: string, bytes: number): ProviderError {
  const message = `The model server's ${what} longer than ${bytes / 1024 / 1024} MB.`;
  return new ProviderError({ code: "provider_refused", message });
}

/** Converts any failure of a request to a ProviderError. Only this function knows the failures of HTTP and the network. */
export function toProviderError(error: unknown): ProviderError {
  const own = causesOf(error).find((cause) => cause instanceof ProviderError);
  if (own) return own;
  const { status, headers } = (error ?? {}) as { status?: unknown; headers?: unknown };
  if (typeof status !== "number") {
    const message = "The model server could not be reached or broke off.";
    return new ProviderError({ code: "provider_unavailable", message, retryable: true, cause: error });
  }
  return statusError(status, headers instanceof Headers ? headers : new Headers(), error);
}

/** Returns the error for an HTTP status of a model server. */
export function statusError(status: number, headers: Headers, cause?: unknown): ProviderError {
  // The account has to be paid; a retry does not help.
  if (isOutOfQuota(cause))
    return new ProviderError({
      code: "provider_refused",
      message: "The model provider's quota for this key is used up.",
      cause,
    });
  if (status === 408 || status === 409 || status === 429 || status >= 500) {
    const seconds = retryAfter(headers.get("retry-after"));
    return new ProviderError({
      code: "provider_unavailable",
      message: `The model server answered ${status}.`,
      retryable: true,
      details: seconds === null ? {} : { retry_after_seconds: seconds },
      cause,
    });
  }
  return new ProviderError({
    code: "provider_refused",
    message: `The model server refused the request with ${status}.`,
    cause,
  });
}

function isOutOfQuota(cause: unknown): boolean {
  const { code, error } = (cause ?? {}) as { code?: unknown; error?: { code?: unknown; type?: unknown } };
  return [code, error?.code, error?.type].includes("insufficient_quota");
}

// Seconds, or a date (RFC 9110, 10.2.3).
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const seconds = /^\d+(?:\.\d+)?$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null;
}

function causesOf(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let cause = error; cause instanceof Error && found.length < 8; cause = cause.cause) found.push(cause);
  return found;
}
