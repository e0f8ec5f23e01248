import { LRUCache } from "lru-cache";
import type { ListedSession, SessionStore } from "../../adapters/stores/ports/sessions.js";
import type { SessionResource, SessionSummary } from "../../domain/session.js";
import { nextTurn } from "../runtime/event-loop.js";
import { sessionResource } from "./resources.js";

/** The number of summaries that are kept in memory; each is about a kilobyte. */
const MOST_KEPT = 2_000;
/** The time after which the loop yields to the event loop: a session takes about a millisecond. */
const TURN_MS = 5;

/** Summaries of sessions for lists. A whole session is read only if it has changed since its summary was made. */
export function createSummaries(sessions: SessionStore) {
  const kept = new LRUCache<string, { version: string; summary: SessionSummary }>({ max: MOST_KEPT });

  async function summaryOf(owner: string, { session_id, version }: ListedSession): Promise<SessionSummary | null> {
    const key = JSON.stringify([owner, session_id]);
    const known = kept.get(key);
    if (known?.version === version) return known.summary;
    const rows = await sessions.rows(owner, session_id);
    if (!rows) return null;
    const summary = toSummary(sessionResource(rows));
    // A session with the status `reading` can change before its log does, so its summary is not kept.
    if (summary.status !== "reading") kept.set(key, { version, summary });
    return summary;
  }

  return {
    /** Excludes sessions that were deleted since the list was read. */
    async of(owner: string, listed: ListedSession[]): Promise<SessionSummary[]> {
      const summaries: SessionSummary[] = [];
      let begunMs = performance.now();
      for (const one of listed) {
        if (performance.now() - begunMs > TURN_MS) {
          await nextTurn("request");
          begunMs = performance.now();
        }
        const summary = await summaryOf(owner, one);
        if (summary) summaries.push(summary);
      }
      return summaries;
    },
  };
}

function toSummary(session: SessionResource): SessionSummary {
  const { session_id, thread_id, status, mode, created_at, updated_at, expires_at, job_title, application } = session;
  const { person, match, questions, metadata, provider, problem } = session;
  return {
    session_id,
    thread_id,
    status,
    mode,
    created_at,
    updated_at,
    expires_at,
    job_title,
    person,
    application,
    match: { score: match.score, now: match.now },
    questions_total: questions.length,
    questions_closed: questions.filter((question) => question.status === "closed").length,
    metadata,
    provider,
    ...(problem && { problem }),
  };
}
