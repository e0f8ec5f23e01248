import { setImmediate } from "node:timers/promises";
import type { BatchStore } from "../../adapters/stores/ports/batches.js";
import type { FactStore } from "../../adapters/stores/ports/facts.js";
import type { KeptResumeStore } from "../../adapters/stores/ports/kept-resumes.js";
import type { PlanStore } from "../../adapters/stores/ports/plans.js";
import type { SessionRows, SessionStore } from "../../adapters/stores/ports/sessions.js";
import { AppError } from "../../domain/errors.js";
import type { KeptResume, StoredResume } from "../../domain/kept-resume.js";
import type { OwnerData } from "../../domain/owner-data.js";
import type { SessionResource } from "../../domain/session.js";
import { learningPlanOf } from "../../rules/learning.js";
import { createSlots } from "../runtime/slots.js";
import { batchResource } from "./batches.js";
import { documentResource } from "./document-resource.js";
import { newestPlanFirst } from "./learning.js";
import { sessionResource } from "./resources.js";

/** The number of sessions that are read at a time. */
const PAGE = 50;

export interface OwnerDataNeeds {
  sessions: SessionStore;
  facts: FactStore;
  plans: PlanStore;
  batches: BatchStore;
  keptResumes: KeptResumeStore;
}

/** The queue of reads; reading a hundred sessions takes a tenth of a second. */
const MOST_WAITING = 64;
const MOST_WAITING_OF_OWNER = 4;

/** Reads and deletes all data of one owner. `remove` deletes one session, after it has cancelled its runs. */
export function createOwnerData(
  { sessions, facts, plans, batches, keptResumes }: OwnerDataNeeds,
  {
    remove,
    shownResume,
  }: {
    remove: (owner: string, sessionId: string, keepFacts: boolean) => Promise<void>;
    shownResume: (stored: StoredResume) => KeptResume;
  },
) {
  const slots = createSlots({
    atOnce: 1,
    atOnceOfOwner: 1,
    waiting: {
      most: MOST_WAITING,
      mostOfOwner: MOST_WAITING_OF_OWNER,
      refused: () =>
        new AppError({
          code: "overloaded",
          message: "Everything of you is being read already. Try again in a moment.",
          retryable: true,
          details: { retry_after_seconds: 5 },
        }),
    },
  });
  const read = async (owner: string): Promise<OwnerData> => {
    const rows = await allSessions(sessions, owner);
    const all = rows.map(sessionResource);
    const documents = rows.flatMap((one) => one.documents.map((document) => documentResource(document, one)));
    const ids = new Set(all.map(({ session_id }) => session_id));
    const chosen = (await plans.list(owner)).map((plan) => learningPlanOf(plan, ids.has(plan.session_id)));
    const given = await batches.list(owner);
    const kept = await keptResumes.find(owner);
    const sent_files = await sentFiles(sessions, owner, all);
    return {
      ...(sent_files.length > 0 && { sent_files }),
      ...(documents.length > 0 && { documents }),
      ...(kept && { resume: shownResume(kept) }),
      batches: given.map(batchResource),
      sessions: all,
      facts: (await facts.list(owner)).reverse(),
      plans: chosen.sort(newestPlanFirst),
    };
  };
  return {
    /** One read at a time, so that other requests are answered in between. Throws `overloaded` if too many wait. */
    everythingOf: (owner: string): Promise<OwnerData> => slots.within(owner, () => read(owner)),
    async removeEverything(owner: string): Promise<void> {
      // Batches first, so that none of them starts another session.
      await batches.removeAll(owner);
      // Read again after each page: a session may have been started in the meantime.
      for (;;) {
        const page = await sessions.list(owner, PAGE, null);
        if (page.length === 0) break;
        for (const { session_id } of page) await remove(owner, session_id, false);
      }
      const expired = (await sessions.expired()).filter((one) => one.owner === owner);
      for (const { session_id } of expired) await sessions.remove(owner, session_id, false);
      // Last: the remaining facts and plans belong to sessions that were deleted without them.
      await keptResumes.remove(owner);
      await plans.removeAll(owner);
      await facts.removeAll(owner);
    },
  };
}

type SentFiles = NonNullable<OwnerData["sent_files"]>;

async function sentFiles(store: SessionStore, owner: string, all: SessionResource[]): Promise<SentFiles> {
  const files: SentFiles = [];
  for (const { session_id, application } of all)
    for (const { sha256 } of application.sent) {
      const body = await store.sentFile(owner, session_id, sha256);
      if (body) files.push({ session_id, sha256, base64: Buffer.from(body).toString("base64") });
    }
  return files;
}

async function allSessions(sessions: SessionStore, owner: string): Promise<SessionRows[]> {
  const all: SessionRows[] = [];
  let before: { created_at: string; session_id: string } | null = null;
  for (;;) {
    const page = await sessions.list(owner, PAGE, before);
    for (const { session_id } of page) {
      const rows = await sessions.rows(owner, session_id);
      if (rows) all.push(rows);
      // SQLite answers synchronously, so other requests get a turn of the event loop here.
      await setImmediate();
    }
    before = page.at(-1) ?? null;
    if (page.length < PAGE || before === null) return all;
  }
}
