import type { EventStore } from "../../adapters/stores/ports/events.js";
import type { RunKey } from "../../adapters/stores/ports/runs.js";
import type { LoggedEvent, StreamEvent, ThreadResource, TokenEvent } from "../../domain/event.js";
import type { LiveUpdates } from "./live-updates.js";
import { createSignal } from "./signal.js";
import type { TextInProgress } from "./texts-in-progress.js";

/** The part of a session's log that a client follows. */
export interface Following {
  /** The id of the last event that the client has received; 0 for none. */
  after: number;
  /** The stream ends with the end of this run; without a run it stays open. */
  until?: string;
  /** True for a client that reconnects: it may already have a part of the text that is being written. */
  resumed: boolean;
  signal: AbortSignal;
}

/** An event for a client. `past`: it was in the log before the client connected. */
export interface Followed {
  event: StreamEvent;
  past: boolean;
}

export interface FollowNeeds {
  events: EventStore;
  live: LiveUpdates;
  isThere: (owner: string, sessionId: string) => Promise<boolean>;
  /** The resource at the time when the run ended. */
  resourceOf: (run: RunKey) => Promise<ThreadResource>;
  now: () => Date;
}

const PAGE = 100;
/** The number of ids between two events of the log, for tokens that are sent again to a client that reconnects. */
const TOKEN_IDS = 1000;

/**
 * Follows a session's log: first its stored events, then new ones as they arrive, and between them the text that is being written. Ends
 * with the run that it follows, when the session is deleted, or with the signal. It reads no faster than its consumer.
 */
export function createFollow({ events, live, isThere, resourceOf, now }: FollowNeeds) {
  return async function* follow(owner: string, session_id: string, from: Following): AsyncGenerator<Followed> {
    const { until, signal } = from;
    const change = createSignal();
    signal.addEventListener("abort", change.notify, { once: true });
    const unsubscribe = live.subscribe(owner, session_id, change.notify);
    const shown = createShown(session_id, from.resumed, now);
    try {
      const newest = await events.newest(owner, session_id);
      const first = Math.floor(from.after);
      const given = Math.round((from.after - first) * TOKEN_IDS);
      let after = first;
      while (!signal.aborted) {
        const page = await events.list(owner, session_id, after, PAGE);
        for (const event of page) {
          const past = event.seq <= newest;
          // The fraction of the client's last event id is the number of tokens of this event that the client has.
          const has = event.seq === first + 1 ? given : 0;
          if (event.type === "answer") for (const token of shown.whole(event, has)) yield { event: token, past };
          yield { event: await sent(event), past };
          after = event.seq;
          if (event.type === "done" && event.data.run_id === until) return;
        }
        if (page.length > 0) continue;
        for (const writing of live.writings(owner, session_id))
          for (const token of shown.more(writing)) yield { event: token, past: false };
        if (live.isClosed() || !(await isThere(owner, session_id))) return;
        await change.wait();
      }
    } finally {
      unsubscribe();
    }

    async function sent({ seq, question_id, at, type, data }: LoggedEvent): Promise<StreamEvent> {
      const thread = question_id ?? session_id;
      const resource =
        type === "done" ? { resource: await resourceOf({ owner, run_id: data.run_id, thread_id: thread }) } : {};
      const about = { session_id, ...(question_id !== null && { question_id }), at };
      // The type of the log guarantees that `data` belongs to `type`.
      return { type, id: seq, data: { ...about, ...data, ...resource } } as StreamEvent;
    }
  };
}

/** Records which part of each text one client has received, so that only the rest is sent. */
function createShown(session_id: string, resumed: boolean, now: () => Date) {
  const threads = new Map<string, { version: number; attempt: number; texts: Map<string, string> }>();

  function* upTo(question_id: string, version: number, path: string, text: string): Generator<TokenEvent> {
    const texts = threads.get(question_id)?.texts;
    const known = texts?.get(path);
    if ((known ?? "") === text) return;
    const goesOn = known !== undefined && text.startsWith(known);
    const offset = goesOn ? known.length : 0;
    // A client that reconnects may have an older beginning of the text, which it has to discard.
    const reset = !goesOn && (resumed || known !== undefined);
    texts?.set(path, text);
    const about = { session_id, question_id, at: now().toISOString() };
    yield {
      type: "token",
      data: { ...about, version, path, offset, text: text.slice(offset), ...(reset && { reset }) },
    };
  }

  return {
    /** The new text of a version that is being written. */
    *more({ question_id, version, attempt, texts }: TextInProgress): Generator<TokenEvent> {
      const known = threads.get(question_id);
      if (known?.version !== version) threads.set(question_id, { version, attempt, texts: new Map() });
      else if (known.attempt !== attempt) {
        // The text begins again, after a broken answer or on another branch: the text sent so far is void.
        known.attempt = attempt;
        for (const path of [...known.texts.keys()]) yield* upTo(question_id, version, path, "");
      }
      // A copy: text that arrives while the client receives these texts is sent after them.
      for (const [path, text] of [...texts]) yield* upTo(question_id, version, path, text);
    },
    /** The missing text of a finished version: the tokens of a path, joined, are its field. `has` is the number of fields that the client has. */
    *whole({ seq, question_id, data }: Extract<LoggedEvent, { type: "answer" }>, has: number): Generator<TokenEvent> {
      if (question_id === null) return;
      const { version, title, bullets, spoken } = data;
      if (threads.get(question_id)?.version !== version)
        threads.set(question_id, { version, attempt: 0, texts: new Map() });
      const fields = new Map([
        ["title", title],
        ...bullets.map((text, index): [string, string] => [`bullets.${index}`, text]),
        ...(spoken === "" ? [] : [["spoken", spoken] as [string, string]]),
      ]);
      for (const path of threads.get(question_id)?.texts.keys() ?? [])
        if (!fields.has(path)) yield* upTo(question_id, version, path, "");
      for (const [index, [path, text]] of [...fields].entries()) {
        if (index < has) continue;
        // A client that reconnects may lose the connection again: the id records how much it has received.
        const id = Number((seq - 1 + (index + 1) / TOKEN_IDS).toFixed(3));
        for (const token of upTo(question_id, version, path, text))
          yield resumed && index + 1 < TOKEN_IDS ? { ...token, id } : token;
      }
    },
  };
}
