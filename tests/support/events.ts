/** One frame of a stream, as it was sent. */
export interface Frame {
  event: string;
  id: string | null;
  data: Record<string, unknown> & { question_id?: string };
}

interface Request {
  method?: string;
  body?: unknown;
  lastEventId?: string | null;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Opens a stream and yields its frames. Throws if the response is not a stream. */
export async function* frames(url: string, request: Request = {}): AsyncGenerator<Frame> {
  const { method = "GET", body, lastEventId = null, headers = {}, signal } = request;
  const response = await fetch(url, {
    method,
    headers: {
      Accept: "text/event-stream",
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...(lastEventId !== null && { "Last-Event-ID": lastEventId }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  let rest = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + piece).split("\n\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const lines = part.split("\n").filter((line) => !line.startsWith(":"));
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
      const event = field("event");
      if (event !== null) yield { event, id: field("id"), data: JSON.parse(field("data") ?? "null") };
    }
  }
}

/** Everything that a reader has at the end: the logged events, and the joined texts by question, version and path. */
export interface Kept {
  events: Frame[];
  texts: Record<string, string>;
  connections: number;
}

/** Follows a session until `dones` runs have ended; drops the connection after every `dropAfter` frames and reconnects. */
export async function followWithDrops(
  url: () => string,
  sessionId: string,
  dones: number,
  dropAfter = Number.POSITIVE_INFINITY,
): Promise<Kept> {
  const kept: Kept = { events: [], texts: {}, connections: 0 };
  let lastEventId: string | null = null;
  for (;;) {
    kept.connections += 1;
    const controller = new AbortController();
    let seen = 0;
    try {
      const path = `${url()}/api/sessions/${sessionId}/events`;
      for await (const frame of frames(path, { lastEventId, signal: controller.signal })) {
        take(kept, frame);
        lastEventId = frame.id ?? lastEventId;
        if (kept.events.filter(({ event }) => event === "done").length === dones) return kept;
        seen += 1;
        if (seen >= dropAfter) break;
      }
    } catch (error) {
      // The server is unavailable for a while.
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      controller.abort();
    }
  }
}

function take(kept: Kept, frame: Frame): void {
  if (frame.event !== "token") {
    kept.events.push(frame);
    return;
  }
  const { question_id, version, path, offset, text, reset } = frame.data as Record<string, unknown> & { text: string };
  const key = `${question_id} ${version} ${path}`;
  const before = kept.texts[key] ?? "";
  // An offset beyond the text so far means that a token was lost.
  if (!reset && Number(offset) > before.length)
    throw new Error(`${key} has ${before.length}, and goes on at ${offset}`);
  kept.texts[key] = before.slice(0, Number(offset)) + text;
}
