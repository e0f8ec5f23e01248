import type { EventStore } from "../../adapters/stores/ports/events.js";
import type { RunStore } from "../../adapters/stores/ports/runs.js";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { isWanted, type Wanted } from "../../domain/application.js";
import { documentOf } from "../../domain/document.js";
import { invalidInput, notFound } from "../../domain/errors.js";
import type { ThreadResource } from "../../domain/event.js";
import {
  choiceFor,
  type ExportedFile,
  type ExportMaterial,
  type ExportWish,
  type ResumeLines,
} from "../../domain/export.js";
import { EXPORT_FORMATS, type ExportFormat } from "../../domain/export-formats.js";
import { AS_PROPOSED, type ResumeChoice } from "../../domain/resume-choice.js";
import type { Run } from "../../domain/run.js";
import type { QuestionResource, SessionResource, SessionSummary } from "../../domain/session.js";
import type { SpellingProposal } from "../../domain/spelling.js";
import type { TextReader } from "../../domain/text.js";
import { createFollow, type Followed, type Following } from "../runs/follow.js";
import type { Graphs } from "../runs/graphs.js";
import type { LiveUpdates } from "../runs/live-updates.js";
import type { Runner } from "../runs/runner.js";
import type { Lookup } from "./lookup.js";
import { exportMaterialOf } from "./material.js";
import { resourceOf, sessionResource } from "./resources.js";
import { createSummaries } from "./summaries.js";

export interface QueriesNeeds {
  graphs: Graphs;
  runs: RunStore;
  runner: Runner;
  sessions: SessionStore;
  texts: TextReader;
  events: EventStore;
  live: LiveUpdates;
  now: () => Date;
  spelling: { propose(text: string, known: string): Promise<SpellingProposal[]> };
  exporters: Record<ExportFormat, (material: ExportMaterial) => Promise<ExportedFile["body"]>>;
  toResumeLines: (material: ExportMaterial) => Promise<ResumeLines>;
}

/** A page of a list, and the cursor of the next one. */
export interface Page<Item> {
  items: Item[];
  next_cursor: string | null;
}

/** Reads sessions, questions, documents and exports. Nothing here changes data except the candidate's choices for their export. */
export function createQueries(needs: QueriesNeeds, lookup: Lookup) {
  const { sessions, texts } = needs;
  const summaries = createSummaries(sessions);

  async function getSession(owner: string, sessionId: string): Promise<SessionResource> {
    const rows = await sessions.rows(owner, sessionId);
    if (rows?.session.session_id !== sessionId) throw notFound("session");
    const session = sessionResource(rows);
    const run = rows.latest.get(sessionId);
    const queue = session.status === "reading" && run ? await needs.runner.placeOf(run) : null;
    return { ...session, ...(queue && { queue }) };
  }

  async function document(owner: string, sessionId: string, name: "resume" | "job") {
    const { input } = await lookup.session(owner, sessionId);
    const { sha256, media_type } = name === "resume" ? input.resume_text : input.job_text;
    const text = await texts.read({ owner, session_id: sessionId, sha256 });
    const { pages, warnings, hidden_text } = input.documents[name];
    return { text, sha256, media_type, ...(pages !== null && { pages }), warnings, hidden_text };
  }

  // Options that are missing from the request are taken from the candidate's stored choices.
  async function materialOf(owner: string, sessionId: string, wish: ExportWish): Promise<ExportMaterial> {
    const row = await lookup.session(owner, sessionId);
    const choice = choiceFor(row.resume_choice ?? AS_PROPOSED, wish);
    return exportMaterialOf(needs, owner, row, await getSession(owner, sessionId), choice);
  }

  return {
    getSession,
    async getSessionAt(owner: string, sessionId: string): Promise<SessionResource> {
      // Read first: an event that arrives in between is sent again to a client that follows from here, and none is missed.
      const last_event_id = await needs.events.newest(owner, sessionId);
      return { ...(await getSession(owner, sessionId)), last_event_id };
    },
    getThread: lookup.resource,
    async getQuestion(owner: string, questionId: string): Promise<QuestionResource> {
      const rows = await sessions.rows(owner, questionId);
      const question = rows && resourceOf(rows, questionId);
      if (!question || !("question_id" in question)) throw notFound("question");
      return question;
    },
    async mustBeThere(owner: string, threadId: string): Promise<void> {
      if (documentOf(threadId) !== null) await lookup.sessionOfThread(owner, threadId);
      else if (!(await sessions.question(owner, threadId))) await lookup.session(owner, threadId);
    },
    async list(
      owner: string,
      limit: number,
      cursor: string | null,
      wanted: Wanted = {},
    ): Promise<Page<SessionSummary>> {
      const found: SessionSummary[] = [];
      let before = cursor === null ? null : readCursor(cursor);
      for (let isLast = false; found.length <= limit && !isLast; ) {
        const rows = await sessions.list(owner, limit + 1, before);
        found.push(...(await summaries.of(owner, rows)).filter((one) => isWanted(one, wanted)));
        before = rows.at(-1) ?? before;
        isLast = rows.length <= limit;
      }
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items, next_cursor: found.length > limit && last ? cursorAt(last) : null };
    },
    document,
    async proposeSpelling(owner: string, sessionId: string, text: string): Promise<SpellingProposal[]> {
      const names = ["resume", "job"] as const;
      const documents = await Promise.all(names.map((name) => document(owner, sessionId, name)));
      return needs.spelling.propose(text, documents.map((one) => one.text).join("\n"));
    },
    async exportAs(owner: string, sessionId: string, format: ExportFormat, wish: ExportWish): Promise<ExportedFile> {
      const { media_type, extension } = EXPORT_FORMATS[format];
      return { media_type, extension, body: await needs.exporters[format](await materialOf(owner, sessionId, wish)) };
    },
    async chooseResume(owner: string, sessionId: string, choice: ResumeChoice): Promise<ResumeLines> {
      await lookup.session(owner, sessionId);
      if (!(await sessions.choose(owner, sessionId, choice))) throw notFound("session");
      return needs.toResumeLines(await materialOf(owner, sessionId, { part: "resume" }));
    },
    ...createFollowing(needs, lookup),
  };
}

function createFollowing({ events, live, now, sessions, runs }: QueriesNeeds, lookup: Lookup) {
  const followLog = createFollow({
    events,
    live,
    now,
    isThere: async (owner, sessionId) => (await sessions.find(owner, sessionId)) !== null,
    resourceOf: async (run) =>
      ((await runs.result(run)) as ThreadResource | null) ?? lookup.resource(run.owner, run.thread_id),
  });
  return {
    async follow(owner: string, sessionId: string, from: Following): Promise<AsyncGenerator<Followed>> {
      await lookup.session(owner, sessionId);
      if (Math.floor(from.after) > (await events.newest(owner, sessionId)))
        throw invalidInput([{ path: "Last-Event-ID", message: "is not the id of an event of this session" }]);
      return followLog(owner, sessionId, from);
    },
    async followRun({ owner, session_id, run_id }: Run, signal: AbortSignal): Promise<AsyncGenerator<Followed>> {
      const first = await events.firstOf(owner, session_id, run_id);
      return followLog(owner, session_id, { after: (first ?? 1) - 1, until: run_id, resumed: false, signal });
    },
  };
}

/** The cursor after a session. It contains the session's position, so that it stays valid when the session is deleted. */
export function cursorAt({ created_at, session_id }: Pick<SessionResource, "created_at" | "session_id">): string {
  return `${Date.parse(created_at)}-${session_id}`;
}

const CURSOR = /^(\d{1,15})-(ses_[a-z]{2}_\w{1,64})$/;

function readCursor(cursor: string): { created_at: string; session_id: string } {
  const [, at, session_id] = CURSOR.exec(cursor) ?? [];
  if (at === undefined || session_id === undefined)
    throw invalidInput([{ path: "cursor", message: "is not a cursor of this list" }]);
  return { created_at: new Date(Number(at)).toISOString(), session_id };
}
