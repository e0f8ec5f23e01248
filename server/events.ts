import type { Request, Response } from "express";
import type { StreamEvent } from "../domain/event.js";
import type { Followed } from "../runs/follow.js";
import type { LogError } from "./problem.js";

/** Sends events as they come until they end or the client leaves; what `open` throws is answered as any problem is. */
export type Streaming = (
  request: Request,
  response: Response,
  open: (signal: AbortSignal) => Promise<AsyncGenerator<Followed>>,
) => Promise<void>;

/** A reader that leaves so much of what comes unread is cut; it can come back with `Last-Event-ID`. */
const UNREAD_BYTES = 1024 * 1024;
/** A reader that is waited for and takes nothing in for so long is gone. */
const PATIENCE_MS = 60_000;
const HEARTBEAT_MS = 15_000;

/** Server-sent events, as the HTML standard has them; a comment at every heartbeat keeps proxies awake. */
export function createStreaming(log: LogError, heartbeatMs = HEARTBEAT_MS): Streaming {
  return async (request, response, open) => {
    const controller = new AbortController();
    response.on("close", () => controller.abort());
    // Whoever left while the request was being accepted has closed it already.
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
    // What waits in the sockets says by itself that the server is there.
    const heartbeat = setInterval(() => response.writableLength === 0 && response.write(":\n\n"), heartbeatMs);
    try {
      for await (const { event, past } of events) {
        if (response.writableLength > UNREAD_BYTES) response.destroy();
        if (response.destroyed) return;
        const frame = frameOf(event);
        const isTaken = response.write(frame);
        // What was there before it came is read from the log at the reader's own pace, and a long event is given its time.
        if (!isTaken && (past || frame.length > UNREAD_BYTES)) await drained(response);
      }
    } catch (error) {
      // Cut, so that the reader comes back to where it was; the log of this server has the reason.
      log(error, String(response.locals.requestId));
      response.destroy();
      return;
    } finally {
      clearInterval(heartbeat);
    }
    response.end();
  };
}

// JSON has no line breaks of its own, so that one line of data is enough.
function frameOf({ type, id, data }: StreamEvent): string {
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
