import { invalidInput, notFound } from "../domain/errors.js";
import type { Fact, OwnerData, SessionResource } from "../domain/session.js";
import type { FactStore } from "../stores/ports/facts.js";
import type { SessionStore } from "../stores/ports/sessions.js";
import type { Page } from "./queries.js";
import { sessionResource } from "./resources.js";

/** The number of sessions that are read at once. */
const PAGE = 50;

export interface OwnerDataNeeds {
  sessions: SessionStore;
  facts: FactStore;
}

/** Reads and deletes everything of one owner. `remove` deletes one session, after it has cancelled its runs. */
export function createOwnerData(
  { sessions, facts }: OwnerDataNeeds,
  { remove }: { remove: (owner: string, sessionId: string, keepFacts: boolean) => Promise<void> },
) {
  const factsOf = async (owner: string) => (await facts.list(owner)).reverse();
  return {
    factsOf,
    async removeFact(owner: string, factId: string): Promise<void> {
      if (!(await facts.remove(owner, factId))) throw notFound("fact");
    },
    async removeFacts(owner: string): Promise<void> {
      for (const { fact_id } of await facts.list(owner)) await facts.remove(owner, fact_id);
    },
    async everythingOf(owner: string): Promise<OwnerData> {
      return { sessions: await allSessions(sessions, owner), facts: await factsOf(owner) };
    },
    async removeEverything(owner: string): Promise<void> {
      // Read again after each page: a session may have been started in the meantime.
      for (;;) {
        const page = await sessions.list(owner, PAGE, null);
        if (page.length === 0) break;
        for (const { session_id } of page) await remove(owner, session_id, false);
      }
      const expired = (await sessions.expired()).filter((one) => one.owner === owner);
      for (const { session_id } of expired) await sessions.remove(owner, session_id, false);
      // Last: what is left are facts of sessions that were deleted without them.
      await facts.removeAll(owner);
    },
  };
}

/** A page of facts, in their order. The cursor is the last fact of the page before. Throws `input_invalid` if it is not in the list any more. */
export function pageOfFacts(all: Fact[], limit: number, cursor: string | null): Page<Fact> {
  const from = cursor === null ? 0 : all.findIndex(({ fact_id }) => fact_id === cursor) + 1;
  if (cursor !== null && from === 0) throw invalidInput([{ path: "cursor", message: "is not a cursor of this list" }]);
  const items = all.slice(from, from + limit);
  return { items, next_cursor: from + limit < all.length ? (items.at(-1)?.fact_id ?? null) : null };
}

async function allSessions(sessions: SessionStore, owner: string): Promise<SessionResource[]> {
  const all: SessionResource[] = [];
  let before: { created_at: string; session_id: string } | null = null;
  for (;;) {
    const page = await sessions.list(owner, PAGE, before);
    const read = await Promise.all(page.map(({ session_id }) => sessions.rows(owner, session_id)));
    all.push(...read.flatMap((rows) => (rows ? [sessionResource(rows)] : [])));
    before = page.at(-1) ?? null;
    if (page.length < PAGE || before === null) return all;
  }
}
