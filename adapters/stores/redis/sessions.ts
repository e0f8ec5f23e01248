import { documentOf } from "../../../domain/document.js";
import { sessionOf } from "../../../domain/run.js";
import { DOCUMENTS_LAST } from "../acceptance.js";
import type { ListedSession, SessionRow, SessionStore } from "../ports/sessions.js";
import { createApplications } from "./applications.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { commit, EXISTS } from "./commit.js";
import { keyOf, ownerKey } from "./keys.js";
import { createRemoval, type ExternalData } from "./removal.js";
import { readRaw, StoredQuestion, toDocument, toQuestion, toRows, toSession } from "./rows.js";

/** The number of entries of a list that are read at a time. */
const PAGE = 50;

/** Sessions and their questions in Redis. */
export function createRedisSessionStore(
  redis: Redis,
  { now, sessionTtlMs, external }: { now: () => Date; sessionTtlMs: number; external: ExternalData },
): SessionStore {
  const isExpired = (expires: string | null | undefined) => !expires || expires <= now().toISOString();
  const find = (owner: string, sessionId: string) => findSession(redis, owner, sessionId, isExpired);
  // The stored row of a question or a document.
  const thread = async (owner: string, id: string) => {
    if (sessionOf(id) === id) return null;
    const [row, view, expires] = await withRedisTimeout(() =>
      Promise.all([
        redis.hGet(keyOf(owner, id, "questions"), id),
        redis.hGet(keyOf(owner, id, "views"), id),
        redis.hGet(keyOf(owner, id, "session"), "expires_at"),
      ]),
    );
    if (!row || !view || isExpired(expires)) return null;
    return { row: StoredQuestion.parse(JSON.parse(row)), view };
  };
  return {
    find,
    ...createRemoval(redis, now, external),
    ...createApplications(redis, sessionTtlMs, find),
    async finishErasures() {},
    async rows(owner, threadId) {
      const raw = await readRaw(redis, owner, threadId);
      if (!raw || isExpired(raw.session.get("expires_at"))) return null;
      return toRows(redis, owner, threadId, raw);
    },
    async list(owner, limit, before) {
      const found: (ListedSession & { expires_at: string })[] = [];
      for (let offset = 0; found.length < limit; offset += PAGE) {
        const page = await readPage(redis, owner, before, offset);
        const read = await Promise.all(page.ids.map((id) => listed(redis, owner, id)));
        found.push(...read.flatMap((one) => (one && !isExpired(one.expires_at) ? one : [])));
        if (page.isLast) break;
      }
      return found.slice(0, limit).map(({ session_id, created_at, version }) => ({ session_id, created_at, version }));
    },
    async choose(owner, sessionId, choice) {
      return commit(redis, owner, sessionId, {
        when: [["session", "input", EXISTS]],
        writes: [["HSET", "session", "resume_choice", JSON.stringify(choice)]],
      });
    },
    async questions(owner, sessionId) {
      const raw = await readRaw(redis, owner, sessionId);
      if (!raw) return [];
      return (await toRows(redis, owner, sessionId, raw)).questions;
    },
    async question(owner, questionId) {
      const stored = documentOf(questionId) === null ? await thread(owner, questionId) : null;
      return stored && toQuestion(questionId, stored.row, stored.view);
    },
    async document(owner, documentId) {
      const stored = documentOf(documentId) === null ? null : await thread(owner, documentId);
      return stored && toDocument(documentId, stored.row, stored.view);
    },
    async openDocument(owner, { session_id, document_id, origin, view }, at) {
      if (!(await find(owner, session_id))) return false;
      const row = JSON.stringify({ position: DOCUMENTS_LAST, created_at: at, origin });
      // Another request may have stored it in the meantime: then that one stays.
      await commit(redis, owner, session_id, {
        when: [
          ["session", "input", EXISTS],
          ["questions", document_id, null],
        ],
        writes: [
          ["HSET", "questions", document_id, row],
          ["HSET", "views", document_id, JSON.stringify(view)],
        ],
      });
      return true;
    },
  };
}

async function listed(redis: Redis, owner: string, session_id: string) {
  const [[created_at, updated_at, expires_at], events] = await withRedisTimeout(() =>
    Promise.all([
      redis.hmGet(keyOf(owner, session_id, "session"), ["created_at", "updated_at", "expires_at"]),
      redis.lLen(keyOf(owner, session_id, "events")),
    ]),
  );
  if (!created_at || !expires_at) return null;
  return { session_id, created_at, expires_at, version: `${updated_at} ${events}` };
}

async function findSession(
  redis: Redis,
  owner: string,
  sessionId: string,
  isExpired: (expires: string) => boolean,
): Promise<SessionRow | null> {
  if (sessionOf(sessionId) !== sessionId) return null;
  const stored = await withRedisTimeout(() => redis.hGetAll(keyOf(owner, sessionId, "session")));
  if (stored.input === undefined) return null;
  const session = toSession(sessionId, new Map(Object.entries(stored)));
  return isExpired(session.expires_at) ? null : session;
}

// A page of the ids of an owner's sessions, newest first. With `before`, starts after that session.
async function readPage(
  redis: Redis,
  owner: string,
  before: { created_at: string; session_id: string } | null,
  offset: number,
): Promise<{ ids: string[]; isLast: boolean }> {
  const from = before ? Date.parse(before.created_at) : "+inf";
  const limits = { BY: "SCORE" as const, REV: true as const, LIMIT: { offset, count: PAGE } };
  const page = await withRedisTimeout(() => redis.zRangeWithScores(ownerKey(owner, "sessions"), from, "-inf", limits));
  const after = page.filter(
    ({ score, value }) => before === null || score < Date.parse(before.created_at) || value < before.session_id,
  );
  return { ids: after.map(({ value }) => value), isLast: page.length < PAGE };
}
