import type { StoredApplication } from "../../../domain/application.js";
import type { DocumentOrigin, DocumentView } from "../../../domain/document.js";
import type { NewEvent } from "../../../domain/event.js";
import type { Fact } from "../../../domain/fact.js";
import type { PlanRecord } from "../../../domain/learning.js";
import type { ResumeChoice } from "../../../domain/resume-choice.js";
import type { FilledForm, Run } from "../../../domain/run.js";
import type { Usage } from "../../../domain/usage.js";
import type { QuestionOrigin, QuestionView, SessionInput, SessionView } from "../../../domain/views.js";

/** A session as stored. `view` is null until its first run has ended. */
export interface SessionRow {
  session_id: string;
  created_at: string;
  updated_at: string;
  expires_at: string;
  input: SessionInput;
  view: SessionView | null;
  /** The candidate's decisions about their exported résumé; null before the first one. */
  resume_choice: ResumeChoice | null;
  /** What the candidate says about their application; null before they say anything. */
  application: StoredApplication | null;
}

/** A change of an application, which extends the session's lifetime. */
export interface ApplicationWrite {
  /** RFC 3339. */
  at: string;
  /** The new application. It may be called again if another change came in between. */
  next: (before: StoredApplication) => StoredApplication;
  /** The bytes of the files that the new application names in addition. */
  files: { sha256: string; body: Uint8Array }[];
  event: (after: StoredApplication) => NewEvent;
}

/** A session's entry in a list. `version` changes with every write to the session or its questions. */
export interface ListedSession {
  session_id: string;
  created_at: string;
  version: string;
}

/** A question as stored. */
export interface QuestionRow {
  session_id: string;
  question_id: string;
  origin: QuestionOrigin;
  view: QuestionView;
}

/** A document's thread as stored. */
export interface DocumentRow {
  session_id: string;
  document_id: string;
  origin: DocumentOrigin;
  view: DocumentView;
}

/** A consistent read of everything that the resource of a session, or of one of its questions, is built from. */
export interface SessionRows {
  session: SessionRow;
  /** Ordered by position. For a question's thread, only that question. */
  questions: QuestionRow[];
  /** The documents that were asked for. For a question's thread none, for a document's thread only that one. */
  documents: DocumentRow[];
  /** The newest run of each thread. */
  latest: Map<string, Run>;
  /** The earlier contents of each thread's open form, on any branch, newest first. */
  forms: Map<string, FilledForm[]>;
  /** The facts that the questions propose or that their answers used, if they still exist. */
  facts: Map<string, Fact>;
  /** The ids of the session's deleted facts. The candidate may have stated one of them again. */
  deletedFacts: string[];
  /** The candidate's records on the questions' learning plans. */
  planRecords: Map<string, PlanRecord>;
  /** The billed usage of each thread's calls. */
  receipts: Map<string, Usage>;
}

/** The port to sessions and their questions. */
export interface SessionStore {
  find(owner: string, sessionId: string): Promise<SessionRow | null>;
  /** Newest first. With `before`, the sessions that follow it in this order, even if that session itself has been deleted. */
  list(
    owner: string,
    limit: number,
    before: { created_at: string; session_id: string } | null,
  ): Promise<ListedSession[]>;
  /** Stores the candidate's choice and replaces the previous one. False if the session does not exist. Does not extend the session's lifetime. */
  choose(owner: string, sessionId: string, choice: ResumeChoice): Promise<boolean>;
  /** Stores what the candidate says about their application. Null if the session does not exist. */
  changeApplication(owner: string, sessionId: string, write: ApplicationWrite): Promise<StoredApplication | null>;
  /** The bytes of a file that an application keeps; null if it keeps none with this hash. */
  sentFile(owner: string, sessionId: string, sha256: string): Promise<Uint8Array | null>;
  /** The sessions of an owner that began with this posting (`SessionInput.posting`), newest first, at most `limit`. */
  withPosting(owner: string, posting: string, limit: number): Promise<string[]>;
  questions(owner: string, sessionId: string): Promise<QuestionRow[]>;
  question(owner: string, questionId: string): Promise<QuestionRow | null>;
  document(owner: string, documentId: string): Promise<DocumentRow | null>;
  /** Stores a document's thread before it begins; one that is stored stays as it is. False if the session does not exist. */
  openDocument(owner: string, row: DocumentRow, at: string): Promise<boolean>;
  /** The rows of a thread, which is a session's, a question's or a document's; null if it does not exist. */
  rows(owner: string, threadId: string): Promise<SessionRows | null>;
  /** Expired sessions and interrupted deletions, of every owner. */
  expired(): Promise<{ owner: string; session_id: string; keepFacts: boolean }[]>;
  /** Deletes the session with its rows and checkpoints, and its facts unless `keepFacts`. Throws `thread_busy` while a run is active. */
  remove(owner: string, sessionId: string, keepFacts: boolean): Promise<void>;
  /** Finishes deletions that could not be completed at once: erases deleted data from the disk, and returns free space to it. */
  finishErasures(): Promise<void>;
}
