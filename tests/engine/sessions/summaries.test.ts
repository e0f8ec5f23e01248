import { beforeAll, describe, expect, it } from "vitest";
import type { SessionStore } from "../../../adapters/stores/ports/sessions.js";
import { openDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createSqliteStores } from "../../../adapters/stores/sqlite/stores.js";
import type { SessionResource } from "../../../domain/session.js";
import { createSummaries } from "../../../engine/sessions/summaries.js";
import { newFolder } from "../../../lab/support/processes.js";
import { aProgram, replyFirst, start } from "../../support/program.js";

const OWNER = "ann";
const folder = newFolder();
const program = aProgram({}, { DATA_DIR: folder, CHECKPOINTER: "sqlite" });
let sessions: SessionStore;
let session: SessionResource;
let reads: string[] = [];
beforeAll(async () => {
  const budgets = { session: null, ownerDay: null, day: null };
  sessions = createSqliteStores(openDatabase(folder), {
    budgets,
    sessionTtlMs: 86_400_000,
    now: () => new Date(),
  }).sessions;
  session = await start(program(), OWNER, { max_questions: 2, metadata: { ref: "7" } });
});

/** Summaries that note which sessions they read whole. */
function summaries() {
  reads = [];
  const counted: SessionStore = {
    ...sessions,
    rows: (owner, id) => {
      reads.push(id);
      return sessions.rows(owner, id);
    },
  };
  const { of } = createSummaries(counted);
  return async (owner = OWNER) => of(owner, await sessions.list(owner, 10, null));
}

describe("the summaries of sessions", () => {
  it("have what a list shows of a session, and nothing that was written in it", async () => {
    const [one] = await summaries()();
    const { session_id, status, job_title, match, metadata } = session;
    expect(one).toMatchObject({ session_id, status, job_title, metadata, questions_total: 2, questions_closed: 0 });
    expect(one?.match).toEqual({ score: match.score, now: match.now });
    expect(Object.keys(one ?? {})).not.toContain("questions");
  });

  it("are read once, and again when the session has changed", async () => {
    const list = summaries();
    await list();
    await list();
    expect(reads).toEqual([session.session_id]);
    await replyFirst(program(), OWNER, session.questions[0]?.thread_id ?? "", { choice: "no" });
    expect((await list())[0]?.questions_closed).toBe(1);
    expect(reads).toHaveLength(2);
  });

  it("leave out a session that was deleted after the list was read", async () => {
    const gone = await start(program(), "eve", { max_questions: 1 });
    const listed = await sessions.list("eve", 10, null);
    await program().sessions.remove("eve", gone.session_id, false);
    expect(await createSummaries(sessions).of("eve", listed)).toEqual([]);
  });
});
