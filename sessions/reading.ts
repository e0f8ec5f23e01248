import { diffWords } from "diff";
import { invalidInput, notFound } from "../domain/errors.js";
import type { ExportedFile, ExportFormat, ExportMaterial, ExportPart } from "../domain/export.js";
import type { Run } from "../domain/run.js";
import type { HistoryEntry, QuestionResource, SessionResource, VersionDiff } from "../domain/session.js";
import type { TextReader } from "../domain/text.js";
import type { EventStore, QuestionRow, RunStore, SessionRow, SessionStore } from "../stores/ports.js";
import { createFollow, type Followed, type Following } from "./follow.js";
import type { Graphs } from "./graphs.js";
import { readHead } from "./head.js";
import { readHistory } from "./history.js";
import type { Live } from "./live.js";
import { materialOf } from "./material.js";
import { resourceOf, sessionResource } from "./resources.js";

export interface ReadingNeeds {
  graphs: Graphs;
  runs: RunStore;
  sessions: SessionStore;
  texts: TextReader;
  events: EventStore;
  live: Live;
  now: () => Date;
  exporters: Record<ExportFormat, (material: ExportMaterial) => Promise<ExportedFile>>;
}

/** What may be read of sessions, questions and threads; another owner's are not there. Nothing here changes anything. */
export function createReading(needs: ReadingNeeds) {
  const { graphs, runs, sessions, texts } = needs;
  const followLog = createFollow({
    events: needs.events,
    live: needs.live,
    now: needs.now,
    isThere: async (owner, sessionId) => (await sessions.find(owner, sessionId)) !== null,
    resourceOf: async (run) =>
      ((await runs.result(run)) as SessionResource | QuestionResource | null) ?? getThread(run.owner, run.thread_id),
  });

  async function getSession(owner: string, sessionId: string): Promise<SessionResource> {
    const rows = await sessions.rows(owner, sessionId);
    if (rows?.session.session_id !== sessionId) throw notFound("session");
    return sessionResource(rows);
  }

  async function getQuestion(owner: string, questionId: string): Promise<QuestionResource> {
    const rows = await sessions.rows(owner, questionId);
    const question = rows && resourceOf(rows, questionId);
    if (!question || !("question_id" in question)) throw notFound("question");
    return question;
  }

  async function list(
    owner: string,
    limit: number,
    cursor: string | null,
  ): Promise<{ items: SessionResource[]; next_cursor: string | null }> {
    const rows = await sessions.list(owner, limit + 1, cursor === null ? null : readCursor(cursor));
    const page = rows.slice(0, limit);
    const read = await Promise.all(page.map(({ session_id }) => sessions.rows(owner, session_id)));
    // One that was deleted meanwhile is not there any more.
    const items = read.flatMap((one) => (one ? [sessionResource(one)] : []));
    const last = page.at(-1);
    return {
      items,
      next_cursor: rows.length > limit && last ? `${Date.parse(last.created_at)}-${last.session_id}` : null,
    };
  }

  /** The resource of any thread: a session, or a question. */
  async function getThread(owner: string, threadId: string): Promise<SessionResource | QuestionResource> {
    const rows = await sessions.rows(owner, threadId);
    const resource = rows && resourceOf(rows, threadId);
    if (!resource) throw notFound("question");
    return resource;
  }

  /** Throws `not_found` for a thread that is not the owner's. */
  async function mustBeThere(owner: string, threadId: string): Promise<void> {
    if (!(await sessions.question(owner, threadId))) await mustFindSession(owner, threadId);
  }

  async function document(owner: string, sessionId: string, name: "resume" | "job") {
    const { input } = await mustFindSession(owner, sessionId);
    const { sha256, media_type } = name === "resume" ? input.resume_text : input.job_text;
    const text = await texts.read({ owner, session_id: sessionId, sha256 });
    const { pages, warnings } = input.documents[name];
    return { text, sha256, media_type, ...(pages !== null && { pages }), warnings };
  }

  async function history(owner: string, questionId: string): Promise<HistoryEntry[]> {
    await mustFindQuestion(owner, questionId);
    return readHistory(graphs, owner, questionId);
  }

  /** Two versions of an answer, word by word. Both are read from the thread, where every version is kept. */
  async function versions(owner: string, questionId: string, from: number, to: number): Promise<VersionDiff> {
    const { session_id } = await mustFindQuestion(owner, questionId);
    const head = await readHead(graphs, { owner, session_id, thread_id: questionId });
    const kept = head?.of === "answer" ? head.state.versions : [];
    const textOf = (version: number, path: string) => {
      const found = kept.find(({ draft }) => draft.version === version);
      if (!found) throw invalidInput([{ path, message: `there is no version ${version}` }]);
      return [found.draft.title, ...found.draft.bullets, found.draft.spoken].join("\n");
    };
    const changes = diffWords(textOf(from, "from"), textOf(to, "to"));
    return {
      from,
      to,
      changes: changes.map(({ value, added, removed }) => ({
        kind: added ? "added" : removed ? "removed" : "same",
        text: value,
      })),
    };
  }

  /** A session's answers in one of the formats, as a file. */
  async function exportAs(
    owner: string,
    sessionId: string,
    format: ExportFormat,
    part: ExportPart = "all",
  ): Promise<ExportedFile> {
    const row = await mustFindSession(owner, sessionId);
    return needs.exporters[format](materialOf(needs, owner, row, await getSession(owner, sessionId), part));
  }

  /** Follows a session's log from where the reader stands. Throws `not_found`, or `input_invalid` for an id that is not the log's. */
  async function follow(owner: string, sessionId: string, from: Following): Promise<AsyncGenerator<Followed>> {
    await mustFindSession(owner, sessionId);
    if (Math.floor(from.after) > (await needs.events.newest(owner, sessionId)))
      throw invalidInput([{ path: "Last-Event-ID", message: "is not the id of an event of this session" }]);
    return followLog(owner, sessionId, from);
  }

  /** Follows a session's log from the acceptance of a run to its end. */
  async function followRun({ owner, session_id, run_id }: Run, signal: AbortSignal): Promise<AsyncGenerator<Followed>> {
    const first = await needs.events.firstOf(owner, session_id, run_id);
    return followLog(owner, session_id, { after: (first ?? 1) - 1, until: run_id, resumed: false, signal });
  }

  async function mustFindSession(owner: string, sessionId: string): Promise<SessionRow> {
    const row = await sessions.find(owner, sessionId);
    if (!row) throw notFound("session");
    return row;
  }

  async function mustFindQuestion(owner: string, questionId: string): Promise<QuestionRow> {
    const row = await sessions.question(owner, questionId);
    if (!row) throw notFound("question");
    return row;
  }

  return {
    getSession,
    getQuestion,
    getThread,
    mustBeThere,
    list,
    document,
    history,
    versions,
    exportAs,
    follow,
    followRun,
    mustFindSession,
    mustFindQuestion,
  };
}

/** A cursor holds where it stands, so that it stays good when its session is deleted. */
const CURSOR = /^(\d{1,15})-(ses_[a-z]{2}_\w{1,64})$/;

function readCursor(cursor: string): { created_at: string; session_id: string } {
  const [, at, session_id] = CURSOR.exec(cursor) ?? [];
  if (at === undefined || session_id === undefined)
    throw invalidInput([{ path: "cursor", message: "is not a cursor that a list gave" }]);
  return { created_at: new Date(Number(at)).toISOString(), session_id };
}
