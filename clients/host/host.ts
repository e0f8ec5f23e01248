import type { ApplicationChange, Wanted } from "../../domain/application.js";
import type { BatchResource } from "../../domain/batch.js";
import type { UncheckedBatch } from "../../domain/contract/batch-body.js";
import type { RequirementBody, VersionsQuery } from "../../domain/contract/requests.js";
import type { WrittenDocument } from "../../domain/document.js";
import type { DocumentName } from "../../domain/document-ask.js";
import type { StreamEvent, ThreadResource } from "../../domain/event.js";
import type { ExportWish, ResumeLines } from "../../domain/export.js";
import type { ExportFormat } from "../../domain/export-formats.js";
import type { KeptResume } from "../../domain/kept-resume.js";
import type { LearningPlan, PlanChange, PlannedResource } from "../../domain/learning.js";
import type { OwnerData } from "../../domain/owner-data.js";
import type { AskReply, ExperienceChoice } from "../../domain/question.js";
import type { ReadingBody, ReadingResource } from "../../domain/reading.js";
import type { ResumeChoice } from "../../domain/resume-choice.js";
import type { HistoryEntry, SessionPage, SessionResource, SessionSummary, VersionDiff } from "../../domain/session.js";
import type { SpellingProposal } from "../../domain/spelling.js";
import type { StartRequest } from "../../engine/sessions/start.js";
import type { FormDrafts } from "./form-drafts.js";

/** Access to sessions in this process or on a server. A run yields its events and ends with `done`. */
export interface Host {
  start(request: StartRequest): AsyncIterable<StreamEvent>;
  reply(questionId: string, reply: AskReply): AsyncIterable<StreamEvent>;
  retry(thread: Pick<ThreadResource, "thread_id">): AsyncIterable<StreamEvent>;
  /**
   * Closes a question below the threshold, without an acceptance. Null if the host cannot do that: the question stays open.
   */
  closeUnaccepted(questionId: string, askId: string): AsyncIterable<StreamEvent> | null;
  /** Waits until a thread has no active run, and returns it. Runs that were accepted by a process that died are resumed. */
  whenIdle(threadId: string): Promise<ThreadResource>;
  session(sessionId: string): Promise<SessionResource>;
  /** The newest sessions that are wanted. */
  sessions(wanted: Wanted): Promise<SessionPage>;
  /** All applications that are wanted. */
  applications(wanted: Wanted): Promise<SessionSummary[]>;
  /** Changes what the candidate keeps about an application. */
  changeApplication(sessionId: string, change: ApplicationChange): Promise<SessionResource>;
  /** The bytes of a file that was sent. */
  sentFile(sessionId: string, sha256: string): Promise<string | Uint8Array>;
  /** Adds a requirement that the job also has, according to the candidate. */
  addRequirement(sessionId: string, requirement: RequirementBody): AsyncIterable<StreamEvent>;
  /** What was read of both documents. */
  reading(sessionId: string): Promise<ReadingResource>;
  /** Corrects what was read, if it still has this version. */
  correctReading(sessionId: string, body: ReadingBody, version: number): AsyncIterable<StreamEvent>;
  /** The résumé that the candidate keeps for the next job. */
  keptResume(): Promise<KeptResume>;
  /** Keeps what was read of a session's résumé, with the corrections of it. */
  keepResume(sessionId: string): Promise<KeptResume>;
  removeKeptResume(): Promise<void>;
  /** Proposes spellings for a typed text. Changes nothing. */
  spellings(sessionId: string, text: string): Promise<SpellingProposal[]>;
  exportAs(sessionId: string, format: ExportFormat, wish: ExportWish): Promise<string | Uint8Array>;
  /** Stores the candidate's decisions about their exported résumé. */
  chooseResume(sessionId: string, choice: ResumeChoice): Promise<ResumeLines>;
  /** A document of a session; null if it was never made. */
  document(sessionId: string, name: DocumentName): Promise<WrittenDocument | null>;
  /** Makes a document, also again, and waits for it; one with a form that was never filled in waits with that. */
  makeDocument(sessionId: string, name: DocumentName): Promise<WrittenDocument>;
  /** Fills in a document's form, or decides about its entries, and waits for what comes of it. */
  replyToDocument(sessionId: string, name: DocumentName, reply: AskReply): Promise<WrittenDocument>;
  /** Every ask and close of a question over all its branches, newest first. */
  history(questionId: string): Promise<HistoryEntry[]>;
  compare(questionId: string, wanted: VersionsQuery): Promise<VersionDiff>;
  /** Goes back to an ask; both branches are kept. */
  rewind(questionId: string, checkpointId: string): AsyncIterable<StreamEvent>;
  reopen(questionId: string, choice: ExperienceChoice | undefined): AsyncIterable<StreamEvent>;
  /** Accepts a batch; returns it with its id. */
  startBatch(body: UncheckedBatch): Promise<BatchResource>;
  batch(batchId: string): Promise<BatchResource>;
  /** All stored data of the caller. */
  everything(): Promise<OwnerData>;
  /** Deletes all data of the caller. */
  removeEverything(): Promise<void>;
  /** Deletes one fact, so that it is not proposed any more. */
  removeFact(factId: string): Promise<void>;
  /** Confirms that a fact is still true. */
  confirmFact(factId: string): Promise<void>;
  /** The learning plans, newest first. */
  plans(): Promise<LearningPlan[]>;
  changePlan(planId: string, change: PlanChange): Promise<void>;
  /** A plan as an iCalendar file. */
  calendar(planId: string): Promise<string | Uint8Array>;
  /** The catalogue's resources for a subject, best first. */
  findResources(subject: string, country?: string): Promise<PlannedResource[]>;
  /** The forms that were left half-filled in this terminal. */
  drafts: FormDrafts;
  close(): Promise<void>;
}
