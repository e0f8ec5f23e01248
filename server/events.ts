import type { Request, Response } from "express";
import type { StreamEvent } from "../domain/event.js";
import type { Followed } from "../sessions/follow.js";
import type { LogError } from "./problem.js";

/** Sends events as they come until they end or the client leaves; what `open` throws is answered as any problem is. */
export type Streaming = (
  request: Request,
  response: Response,
  open: (signal: AbortSignal) => Promise<AsyncGenerator<Followed>>,
) => Promise<void>;

/** A reader that leaves so much of what comes unread is cut; it can come back with `Last-Event-ID`. */
const UNREAD_BYTES = 1024 * 1024;
const HEARTBEAT_MS = 15_000;

/** Server-sent events, as the HTML standard has them; a comment at every heartbeat keeps proxies awake. */
export function createStreaming(log: LogError, heartbeatMs = HEARTBEAT_MS): Streaming {
  return async (_request, response, open) => {
    const controller = new AbortController();
    response.on("close", () => controller.abort());
    const events = await open(controller.signal);
    response.writeHead(200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    });
    response.flushHeaders();
    const send = (frame: string) => {
      const isTaken = response.write(frame);
      if (response.writableLength > UNREAD_BYTES) response.destroy();
      return isTaken;
    };
    const heartbeat = setInterval(() => send(":\n\n"), heartbeatMs);
    try {
      for await (const { event, past } of events) {
        // What was there before it came is read from the log at the reader's own pace.
        if (!send(frameOf(event)) && past) await drained(response);
        if (response.destroyed) return;
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
    const done = () => {
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.on("drain", done);
    response.on("close", done);
  });
}
