import { NEW_APPLICATION, StoredApplication } from "../../../domain/application.js";
import type { SessionRow, SessionStore } from "../ports/sessions.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { commit, EXISTS, type Write } from "./commit.js";
import { keyOf, ownerKey } from "./keys.js";
import { untilCommitted } from "./retry.js";
import { eventOf, SLACK_MS } from "./run-fields.js";

/** The beginning of the names under which the files of an application stand among the session's texts, as base64. */
const SENT = "sent ";

/** What candidates say about their applications, the files that they sent, and the postings of their sessions. */
export function createApplications(
  redis: Redis,
  sessionTtlMs: number,
  find: (owner: string, sessionId: string) => Promise<SessionRow | null>,
): Pick<SessionStore, "changeApplication" | "sentFile" | "withPosting"> {
  return {
    async changeApplication(owner, sessionId, { at, next, files, event }) {
      const change = async () => {
        if (!(await find(owner, sessionId))) return { after: null };
        const stored = await withRedisTimeout(() => redis.hGet(keyOf(owner, sessionId, "session"), "application"));
        const after = next(stored === null ? NEW_APPLICATION : StoredApplication.parse(JSON.parse(stored)));
        const expires = new Date(Date.parse(at) + sessionTtlMs).toISOString();
        const writes: Write[] = [
          ["HSET", "session", "application", JSON.stringify(after), "updated_at", at, "expires_at", expires],
          ...files.map(
            ({ sha256, body }): Write => ["HSET", "texts", SENT + sha256, Buffer.from(body).toString("base64")],
          ),
          ["RPUSH", "events", eventOf(event(after))],
        ];
        const isDone = await commit(redis, owner, sessionId, {
          when: [
            ["session", "input", EXISTS],
            ["session", "application", stored],
          ],
          writes,
          ttlMs: sessionTtlMs + SLACK_MS,
        });
        return isDone ? { after } : null;
      };
      return (await untilCommitted(change)).after;
    },
    async sentFile(owner, sessionId, sha256) {
      if (!(await find(owner, sessionId))) return null;
      const body = await withRedisTimeout(() => redis.hGet(keyOf(owner, sessionId, "texts"), SENT + sha256));
      return body === null ? null : Buffer.from(body, "base64");
    },
    async withPosting(owner, posting, limit) {
      const postings = await withRedisTimeout(() => redis.hGetAll(ownerKey(owner, "postings")));
      const same = Object.keys(postings).filter((id) => postings[id] === posting);
      const rows = await Promise.all(same.map((id) => find(owner, id)));
      return rows
        .flatMap((row) => row ?? [])
        .sort((a, b) => (a.created_at < b.created_at ? 1 : -1))
        .slice(0, limit)
        .map(({ session_id }) => session_id);
    },
  };
}
