import type { LoggedEvent, StreamEvent, TokenEvent } from "../domain/event.js";
import type { QuestionResource, SessionResource } from "../domain/session.js";
import type { EventStore, RunKey } from "../stores/ports.js";
import { createBell } from "./bell.js";
import type { Live, Writing } from "./live.js";

/** From where a session's log is followed, and until when. */
export interface Following {
  /** The id of the last event that the reader has; 0 for none. */
  after: number;
  /** The run with whose end the stream ends; without one it goes on. */
  until?: string;
  /** The reader comes back: it may have a part of what is being written already. */
  resumed: boolean;
  signal: AbortSignal;
}

/** An event on its way to a reader. `past` when it was in the log before the reader came. */
export interface Followed {
  event: StreamEvent;
  past: boolean;
}

export interface FollowNeeds {
  events: EventStore;
  live: Live;
  isThere: (owner: string, sessionId: string) => Promise<boolean>;
  /** The resource as a run left it. */
  resourceOf: (run: RunKey) => Promise<SessionResource | QuestionResource>;
  now: () => Date;
}

const PAGE = 100;
/** Ids between two events of the log, for the tokens that a reader which came back still lacks. */
const TOKEN_IDS = 1000;

/**
 * Follows a session's log: what is in it, then what comes, with the text that is being written between. Ends with the run
 * that it is for, with the session (at once when there is none), or with the signal. It reads on when its reader does.
 */
export function createFollow({ events, live, isThere, resourceOf, now }: FollowNeeds) {
  return async function* follow(owner: string, session_id: string, from: Following): AsyncGenerator<Followed> {
    const { until, signal } = from;
    const bell = createBell();
    signal.addEventListener("abort", bell.ring, { once: true });
    const stopListening = live.listen(owner, session_id, bell.ring);
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
          // Those before it that the reader has are told by its id: dropped at any of them, it still gets on.
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
        await bell.rung();
      }
    } finally {
      stopListening();
    }

    async function sent({ seq, question_id, at, type, data }: LoggedEvent): Promise<StreamEvent> {
      const thread = question_id ?? session_id;
      const resource =
        type === "done" ? { resource: await resourceOf({ owner, run_id: data.run_id, thread_id: thread }) } : {};
      const place = { session_id, ...(question_id !== null && { question_id }), at };
      // The log's types say what belongs to each type of event.
      return { type, id: seq, data: { ...place, ...data, ...resource } } as StreamEvent;
    }
  };
}

/** What one reader has been shown of the texts that are written, so that it gets the rest alone. */
function createShown(session_id: string, resumed: boolean, now: () => Date) {
  const threads = new Map<string, { version: number; attempt: number; texts: Map<string, string> }>();

  function* upTo(question_id: string, version: number, path: string, text: string): Generator<TokenEvent> {
    const texts = threads.get(question_id)?.texts;
    const known = texts?.get(path);
    if ((known ?? "") === text) return;
    const goesOn = known !== undefined && text.startsWith(known);
    const offset = goesOn ? known.length : 0;
    // A reader that came back may have the beginning of it; one that saw another beginning has to let it go.
    const reset = !goesOn && (resumed || known !== undefined);
    texts?.set(path, text);
    const place = { session_id, question_id, at: now().toISOString() };
    yield {
      type: "token",
      data: { ...place, version, path, offset, text: text.slice(offset), ...(reset && { reset }) },
    };
  }

  return {
    /** What is new in a version that is being written. */
    *more({ question_id, version, attempt, texts }: Writing): Generator<TokenEvent> {
      const known = threads.get(question_id);
      if (known?.version !== version) threads.set(question_id, { version, attempt, texts: new Map() });
      else if (known.attempt !== attempt) {
        // It begins anew: after a broken answer, or on another branch. What was shown of it is void.
        known.attempt = attempt;
        for (const path of [...known.texts.keys()]) yield* upTo(question_id, version, path, "");
      }
      // As they are now: what is added while the reader takes these in comes after them.
      for (const [path, text] of [...texts]) yield* upTo(question_id, version, path, text);
    },
    /**
     * What lacks of a version that is written, so that the texts of a path joined are its field. The reader `has` so many
     * of its fields.
     */
    *whole({ seq, question_id, data }: Extract<LoggedEvent, { type: "answer" }>, has: number): Generator<TokenEvent> {
      if (question_id === null) return;
      const { version, title, bullets, spoken } = data;
      if (threads.get(question_id)?.version !== version)
        threads.set(question_id, { version, attempt: 0, texts: new Map() });
      const fields = new Map([
        ["title", title],
        ...bullets.map((text, index): [string, string] => [`bullets.${index}`, text]),
        ["spoken", spoken],
      ]);
      for (const path of threads.get(question_id)?.texts.keys() ?? [])
        if (!fields.has(path)) yield* upTo(question_id, version, path, "");
      for (const [index, [path, text]] of [...fields].entries()) {
        if (index < has) continue;
        // A reader that has dropped may drop again: the id tells how far it got.
        const id = Number((seq - 1 + (index + 1) / TOKEN_IDS).toFixed(3));
        for (const token of upTo(question_id, version, path, text))
          yield resumed && index + 1 < TOKEN_IDS ? { ...token, id } : token;
      }
    },
  };
}
