import type { Request, Response } from "express";
import type { LogError } from "./problem.js";

/** An event of a stream. `past`: it existed before the client connected. */
interface Sent {
  event: { type: string; id?: number; data: unknown };
  past: boolean;
}

/** Sends events as they arrive until they end or the client disconnects. An error from `open` is answered as problem details. */
export type StreamResponder = (
  request: Request,
  response: Response,
  open: (signal: AbortSignal) => Promise<AsyncGenerator<Sent>>,
) => Promise<void>;

/** A client with more unread data than this is disconnected. It can reconnect with `Last-Event-ID`. */
const UNREAD_BYTES = 1024 * 1024;
/** If the server waits for a client to drain its buffer, the client is disconnected after this time. */
const PATIENCE_MS = 60_000;
const HEARTBEAT_MS = 15_000;

/** Server-sent events as defined by the HTML standard. A comment at every heartbeat keeps proxies from closing idle connections. */
export function createStreamResponder(log: LogError, heartbeatMs = HEARTBEAT_MS): StreamResponder {
  return async (request, response, open) => {
    const controller = new AbortController();
    response.on("close", () => controller.abort());
    // The client may have disconnected while the request was being accepted: `close` has been emitted already.
    if (response.destroyed) return;
    const events = await open(controller.signal);
    response.writeHead(200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    });
    if (request.method === "HEAD") {
      controller.abort();
      response.end();
      return;
    }
    response.flushHeaders();
    // No heartbeat while data is buffered: that data shows that the server is alive.
    const heartbeat = setInterval(() => response.writableLength === 0 && response.write(":\n\n"), heartbeatMs);
    try {
      for await (const { event, past } of events) {
        if (response.writableLength > UNREAD_BYTES) response.destroy();
        if (response.destroyed) return;
        const frame = frameOf(event);
        const isTaken = response.write(frame);
        // Events from before the client connected are read from the log at the client's pace. A long event gets time to drain, too.
        if (!isTaken && (past || frame.length > UNREAD_BYTES)) await drained(response);
      }
    } catch (error) {
      // Disconnects, so that the client reconnects at its last event. The reason is in the server's log.
      log(error, String(response.locals.requestId));
      response.destroy();
      return;
    } finally {
      clearInterval(heartbeat);
    }
    response.end();
  };
}

// JSON.stringify emits no line breaks, so one `data` line is enough.
function frameOf({ type, id, data }: Sent["event"]): string {
  const numbered = id === undefined ? "" : `id: ${id}\n`;
  return `event: ${type}\n${numbered}data: ${JSON.stringify(data)}\n\n`;
}

function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed || !response.writableNeedDrain) return resolve();
    const timer = setTimeout(() => response.destroy(), PATIENCE_MS);
    const done = () => {
      clearTimeout(timer);
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.on("drain", done);
    response.on("close", done);
  });
}
