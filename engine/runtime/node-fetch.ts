import { Agent as HttpAgent, type IncomingMessage, request as overHttp } from "node:http";
import { Agent as HttpsAgent, request as overHttps } from "node:https";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** Checks of one request. An error thrown by a check fails the request, or the reading of its answer. */
export interface Checks {
  /** Called when the connection is ready; nothing has been written yet. */
  beforeSending?: () => void;
  /** Called with each uncompressed piece of the answer as it arrives. */
  onPiece?: (piece: Uint8Array, answer: { headers: Headers }) => void;
}

/** Sends a request. Rejects if there is no answer, with the reason of its signal if that was aborted. Follows no redirect. */
export type Sender = (request: Request, signal: AbortSignal | null, checks?: Checks) => Promise<Response>;

/** The time for which an idle connection is kept open for the next request. */
const KEEP_ALIVE_MS = 60_000;
/** Answers that have no body, whatever their headers say. */
const WITHOUT_BODY = [204, 205, 304];

/**
 * A fetch over Node's own HTTP client, with the given number of pooled connections per host. The global fetch of Node 22 and 24 ends the
 * whole process when a server closes its connection while an answer waits to be read (https://github.com/nodejs/undici/issues/5360, fixed
 * in undici 8). Here answers are read as they arrive, and never paused: callers that talk to untrusted servers use `createSender` and limit
 * the answers with `onPiece`.
 */
export function createNodeFetch(connections: number): typeof fetch {
  const send = createSender(connections, LIMITS);
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = signalOf(input, init);
    try {
      return await send(request, signal);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      // The error that the fetch standard prescribes.
      throw new TypeError("fetch failed", { cause });
    }
  };
}

/** The maximum times of a server, in milliseconds: until the connection is ready, and from then until the headers of its answer. */
interface Limits {
  connectMs: number;
  headersMs: number;
}

/** The limits of the global fetch. */
const LIMITS: Limits = { connectMs: 10_000, headersMs: 300_000 };

/** A fetch for callers that check the sent and received data. Without limits, their signals must have deadlines. */
export function createSender(connections: number, limits: Limits | null = null): Sender {
  const options = { keepAlive: true, maxSockets: connections, maxFreeSockets: connections, timeout: KEEP_ALIVE_MS };
  const agents = { "http:": new HttpAgent(options), "https:": new HttpsAgent(options) };
  return async (request, signal, checks = {}) => {
    const body = request.body === null ? null : Buffer.from(await request.arrayBuffer());
    signal?.throwIfAborted();
    const url = new URL(request.url);
    const isHttps = url.protocol === "https:";
    if (!isHttps && url.protocol !== "http:") throw new TypeError(`${url.protocol} is not a protocol of the web.`);
    return new Promise((resolve, reject) => {
      const outgoing = (isHttps ? overHttps : overHttp)(url, {
        method: request.method,
        headers: { ...Object.fromEntries(request.headers), ...(body && { "content-length": body.length }) },
        agent: agents[isHttps ? "https:" : "http:"],
      });
      // A request that waits for a connection emits nothing when it is destroyed, so it is failed at once.
      const abort = () => {
        outgoing.destroy();
        fail(signal?.reason);
      };
      signal?.addEventListener("abort", abort, { once: true });
      let timer: NodeJS.Timeout | undefined;
      const within = (ms: number | undefined, what: string) => {
        clearTimeout(timer);
        if (ms !== undefined) timer = setTimeout(() => outgoing.destroy(new Error(`${what} within ${ms} ms.`)), ms);
      };
      const ending: Ending = {
        reasonFor: (error) => (signal?.aborted ? signal.reason : error),
        settled: () => signal?.removeEventListener("abort", abort),
      };
      const fail = (error: unknown) => {
        clearTimeout(timer);
        ending.settled();
        reject(ending.reasonFor(error));
      };
      // The listener stays for the life of the request: an error without a listener would end the process.
      outgoing.on("error", fail);
      outgoing.once("upgrade", (_, socket) => {
        socket.destroy();
        fail(new Error("The server wants to speak another protocol."));
      });
      const orFail = (work: () => void) => {
        try {
          work();
        } catch (error) {
          outgoing.destroy(error instanceof Error ? error : new Error(String(error)));
        }
      };
      outgoing.once("socket", (socket) => {
        const write = () =>
          orFail(() => {
            if (outgoing.destroyed) return;
            within(limits?.headersMs, "The server did not answer");
            checks.beforeSending?.();
            outgoing.end(body ?? undefined);
          });
        within(limits?.connectMs, "No connection");
        if (socket.connecting) socket.once(isHttps ? "secureConnect" : "connect", write);
        else write();
      });
      outgoing.once("response", (incoming) => {
        clearTimeout(timer);
        orFail(() => resolve(responseOf(incoming, request.method, checks, ending)));
      });
    });
  };
}

/** The caller's own signal: the garbage collector may collect a signal that a Request only follows. */
export function signalOf(input: Parameters<typeof fetch>[0], init: RequestInit | undefined): AbortSignal | null {
  return init?.signal ?? (input instanceof Request ? input.signal : null);
}

function responseOf(incoming: IncomingMessage, method: string, checks: Checks, ending: Ending): Response {
  const { statusCode: status = 0, statusMessage: statusText = "" } = incoming;
  const headers = new Headers();
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2)
    headers.append(incoming.rawHeaders[at] ?? "", incoming.rawHeaders[at + 1] ?? "");
  const isEmpty = method === "HEAD" || WITHOUT_BODY.includes(status);
  const body = bodyOf(incoming, isEmpty ? null : headers.get("content-encoding"), ending, (piece) =>
    checks.onPiece?.(piece, { headers }),
  );
  return new Response(isEmpty ? null : body, { status, statusText, headers });
}

/** The end of a request and of the body of its answer. */
interface Ending {
  /** The reason of the signal if it was aborted, else the error. */
  reasonFor(error: unknown): unknown;
  /** Called once, when the answer is complete, abandoned or failed. */
  settled(): void;
}

function bodyOf(
  incoming: IncomingMessage,
  encoding: string | null,
  { reasonFor, settled }: Ending,
  onPiece: (piece: Uint8Array) => void,
): ReadableStream<Uint8Array> {
  let isOver = false;
  let unpacked: Readable = incoming;
  const end = () => {
    isOver = true;
    settled();
  };
  // Decompression continues after the last byte has arrived, so both streams have to be stopped.
  const stop = () => {
    incoming.destroy();
    unpacked.destroy();
  };
  return new ReadableStream({
    start(controller) {
      const fail = (error: unknown) => {
        if (isOver) return;
        end();
        controller.error(reasonFor(error));
        stop();
      };
      unpacked = unpack(incoming, encoding, fail);
      unpacked.on("data", (piece: Uint8Array) => {
        if (isOver) return;
        try {
          onPiece(piece);
          controller.enqueue(piece);
        } catch (error) {
          fail(error);
        }
      });
      unpacked.once("end", () => {
        if (isOver) return;
        if (!incoming.complete) return fail(cutOff());
        end();
        controller.close();
      });
      unpacked.on("error", fail);
      unpacked.once("close", () => fail(cutOff()));
    },
    cancel() {
      end();
      stop();
    },
  });
}

function unpack(incoming: IncomingMessage, encoding: string | null, fail: (error: unknown) => void): Readable {
  if (encoding === null || encoding === "identity" || encoding === "") return incoming;
  const create = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const decoder = Object.hasOwn(create, encoding) ? create[encoding as keyof typeof create]() : null;
  if (!decoder) throw new Error(`The answer is packed as ${encoding.slice(0, 20)}, which was not asked for.`);
  return pipeline(incoming, decoder, (error) => {
    if (error) fail(error);
  });
}

function cutOff(): Error {
  return new Error("The connection was closed in the middle of the answer.");
}
