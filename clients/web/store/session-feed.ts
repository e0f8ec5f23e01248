import type { StreamEvent } from "../../../domain/event.js";
import type { SessionResource } from "../../../domain/session.js";
import { ApiProblem } from "../../typescript/problem.js";
import { createTexts, type Texts } from "../../typescript/texts.js";
import { api } from "../api.js";

/** The progress of one thread, as reported by its events. */
export interface Progress {
  /** The running nodes, in the order in which they began. */
  working: string[];
  /** The nodes that have finished in this run. */
  finished: string[];
  /** The text that is being written. */
  texts: Texts | null;
}

/** The page's data of a session. */
export interface SessionState {
  session: SessionResource | null;
  /** The reason why the session cannot be shown. */
  problem: unknown;
  /** By question id; the progress of the reading is under the session's own id. */
  progress: Readonly<Record<string, Progress>>;
}

/** One session, kept up to date by its events. */
export interface SessionFeed {
  read(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads the session again; call it after an action. */
  refresh(): Promise<void>;
}

const IDLE: Progress = { working: [], finished: [], texts: null };
/** The pause before the events are asked for again, once the client has given up. */
const PAUSE_MS = 4_000;
/** A session that waits for its turn is read again after this time, since no event says how the queue moves. */
const QUEUE_MS = 2_000;
/** The number of times that an outdated answer is requested again. */
const MOST_AGAIN = 5;

/** Follows a session while somebody subscribes. */
export function createSessionFeed(session_id: string): SessionFeed {
  const listeners = new Set<() => void>();
  const texts = createTexts();
  let view: SessionState = { session: null, problem: null, progress: {} };
  let stop = new AbortController();
  let painting = 0;

  // Once per frame: a model writes faster than the page needs to be drawn.
  const change = (next: Partial<SessionState>) => {
    view = { ...view, ...next };
    if (painting !== 0) return;
    painting = requestAnimationFrame(() => {
      painting = 0;
      for (const listener of listeners) listener();
    });
  };

  let reading: Promise<void> | null = null;
  let readAgain: ReturnType<typeof setTimeout> | undefined;
  let seen = 0;

  const read = () => api.getSession({ session_id, query: { last_event_id: "true" } }, { signal: stop.signal });

  // One read at a time. An answer that is older than a received event is not shown, but requested again.
  async function readSession(): Promise<void> {
    try {
      let session = await read();
      for (let again = 0; (session.last_event_id ?? 0) < seen && again < MOST_AGAIN; again += 1) session = await read();
      change({ session, problem: null });
      clearTimeout(readAgain);
      if (session.queue) readAgain = setTimeout(() => void refresh().catch(() => {}), QUEUE_MS);
    } catch (problem) {
      if (!stop.signal.aborted) change({ problem });
      throw problem;
    }
  }

  // A call during a read returns the result of another read, which begins after the call.
  async function refresh(): Promise<void> {
    if (reading) await reading.catch(() => {});
    reading ??= readSession().finally(() => {
      reading = null;
    });
    return reading;
  }

  function report(thread: string, next: (progress: Progress) => Progress): void {
    change({ progress: { ...view.progress, [thread]: next(view.progress[thread] ?? IDLE) } });
  }

  function apply(event: StreamEvent): void {
    const thread = event.data.question_id ?? session_id;
    const { type, data } = event;
    if (event.id !== undefined) seen = Math.max(seen, Math.floor(event.id));
    if (type === "stage") report(thread, (progress) => afterStage(progress, data));
    if (type === "token" || type === "answer") {
      const written = texts.take(event);
      report(thread, (progress) => ({ ...progress, texts: written && new Map(written) }));
    }
    // The events only report that something has changed; the current state is read.
    if (type === "question" || type === "done" || (type === "session" && data.application)) {
      report(thread, () => IDLE);
      void refresh().catch(() => {});
    }
  }

  async function follow({ signal }: AbortController): Promise<void> {
    while (!signal.aborted) {
      try {
        await refresh();
        const lastEventId = view.session?.last_event_id ?? 0;
        seen = lastEventId;
        for await (const event of api.streams.followSession({ session_id }, { lastEventId, signal })) apply(event);
        // The log of a session ends when it is deleted.
        await refresh();
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  return {
    read: () => view,
    refresh,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        stop = new AbortController();
        void follow(stop);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(readAgain);
        stop.abort();
      };
    },
  };
}

function afterStage(progress: Progress, { node, state }: { node: string; state: string }): Progress {
  const working = progress.working.filter((one) => one !== node);
  if (state === "started") return { ...progress, working: [...working, node] };
  const finished = progress.finished.filter((one) => one !== node);
  return { ...progress, working, finished: state === "finished" ? [...finished, node] : finished };
}
