import type { ApplicationChange, Wanted } from "../../domain/application.js";
import type { RequirementBody } from "../../domain/contract/requests.js";
import type { ThreadResource } from "../../domain/event.js";
import type { ExportedFile, ExportWish, ResumeLines } from "../../domain/export.js";
import type { ExportFormat } from "../../domain/export-formats.js";
import type { Fact, FactWord } from "../../domain/fact.js";
import type { KeepBody, KeptResume } from "../../domain/kept-resume.js";
import type { LearningPlan, PlanChange, PlannedResource, Preferences } from "../../domain/learning.js";
import type { OwnerData } from "../../domain/owner-data.js";
import type { Reply } from "../../domain/question.js";
import type { ReadingBody, ReadingResource } from "../../domain/reading.js";
import type { ResumeChoice } from "../../domain/resume-choice.js";
import type { Run } from "../../domain/run.js";
import type { QuestionResource, SessionResource, SessionSummary } from "../../domain/session.js";
import type { SpellingProposal } from "../../domain/spelling.js";
import type { HiddenText } from "../../domain/visible-text.js";
import type { Reader } from "../../language/reader.js";
import type { Followed, Following } from "../runs/follow.js";
import { type AcceptedRequest, type AcceptorNeeds, type Caller, createAcceptor } from "./accept.js";
import { createApplications } from "./applications.js";
import { type Batches, type BatchNeeds, createBatches } from "./batches.js";
import { createDocuments, type Documents, type DocumentsNeeds } from "./documents.js";
import { createFacts, type FactsNeeds } from "./facts.js";
import { createKeptResumes, type KeptResumeNeeds } from "./kept-resume.js";
import { createLearning, type LearningNeeds } from "./learning.js";
import { createLifecycle, type RequestOutcome } from "./lifecycle.js";
import { createLookup } from "./lookup.js";
import { createOwnerData, type OwnerDataNeeds } from "./owner-data.js";
import { createQueries, type Page, type QueriesNeeds } from "./queries.js";
import { createReading } from "./reading.js";
import { createReopening } from "./reopen.js";
import { createReplies } from "./reply.js";
import { createRequirements } from "./requirements.js";
import { createStart, type StartNeeds, type StartRequest } from "./start.js";
import { createTimeTravel, type TimeTravel } from "./time-travel.js";

/** A stored document of a session. */
export interface StoredDocument {
  text: string;
  sha256: string;
  media_type: string;
  pages?: number;
  warnings: string[];
  hidden_text: HiddenText[];
}

/**
 * The calls about one session, thread or batch, which the second argument names. Throws `not_found` if it does not exist or has another
 * owner.
 */
export interface ThreadCalls extends TimeTravel, Documents, Pick<Batches, "getBatch" | "cancelBatch"> {
  getSession(owner: string, sessionId: string): Promise<SessionResource>;
  /** Includes the id of the newest event, from which the session can be followed. */
  getSessionAt(owner: string, sessionId: string): Promise<SessionResource>;
  getQuestion(owner: string, questionId: string): Promise<QuestionResource>;
  getThread(owner: string, threadId: string): Promise<ThreadResource>;
  mustBeThere(owner: string, threadId: string): Promise<void>;
  document(owner: string, sessionId: string, name: "resume" | "job"): Promise<StoredDocument>;
  /** Proposes spellings for a typed text. Words of the session's documents count as correct. */
  proposeSpelling(owner: string, sessionId: string, text: string): Promise<SpellingProposal[]>;
  /**
   * The session's answers in one of the formats, as a file. Options that are missing from the request are taken from the candidate's stored
   * choices.
   */
  exportAs(owner: string, sessionId: string, format: ExportFormat, wish: ExportWish): Promise<ExportedFile>;
  /** Stores the candidate's choices for their exported résumé, and returns its lines. */
  chooseResume(owner: string, sessionId: string, choice: ResumeChoice): Promise<ResumeLines>;
  /** Follows the session's log. Throws `input_invalid` for an event id that is not in the log. */
  follow(owner: string, sessionId: string, from: Following): Promise<AsyncGenerator<Followed>>;
  reply(caller: Caller, questionId: string, reply: Reply): Promise<AcceptedRequest>;
  /** What was read of both documents, beside their words. Throws `not_waiting` before they were read. */
  getReading(owner: string, sessionId: string): Promise<ReadingResource>;
  /**
   * Corrects what was read, or takes a correction back. Throws `reading_changed` if `version` is given and is not the newest, and `input_invalid`
   * for changes that do not fit.
   */
  changeReading(caller: Caller, sessionId: string, body: ReadingBody, version: number | null): Promise<AcceptedRequest>;
  /** Changes what the candidate says about their application. An application that becomes `sent` keeps its files as they are now. */
  changeApplication(owner: string, sessionId: string, change: ApplicationChange): Promise<SessionResource>;
  /** A file that the candidate sent, as it was sent. Throws `not_found` if none with this hash is kept. */
  sentFile(owner: string, sessionId: string, sha256: string): Promise<ExportedFile>;
  /** Adds a requirement that the reading of the job missed: a gap with its question. An equal one is added once. */
  addRequirement(caller: Caller, sessionId: string, body: RequirementBody): Promise<AcceptedRequest>;
  /** Cancels the runs of a thread; for a session also the runs of its questions. Throws `thread_busy` if they do not end in time. */
  cancel(owner: string, threadId: string): Promise<void>;
  /** Cancels active runs, then deletes the session. Throws `thread_busy` if a run does not end in time. */
  remove(owner: string, sessionId: string, keepFacts: boolean): Promise<void>;
  /** Confirms that a fact is still true, or corrects it. Throws `input_invalid` if the correction does not fit the fact. */
  confirmFact(owner: string, factId: string, word: FactWord): Promise<Fact>;
  getPlan(owner: string, planId: string): Promise<LearningPlan>;
  /** Records progress on a plan. Throws `input_invalid` if the change does not fit the plan. */
  changePlan(owner: string, planId: string, change: PlanChange): Promise<LearningPlan>;
  /** The plan as an iCalendar file, one event per resource. */
  calendar(owner: string, planId: string): Promise<ExportedFile>;
  /** Deletes one fact: it is no longer proposed or searched. Answers that used it stay, and show that it was deleted. */
  removeFact(owner: string, factId: string): Promise<void>;
  /** Waits until no run is active on the thread, at most `ms` milliseconds. */
  settle(owner: string, threadId: string, ms: number): Promise<void>;
}

/** The calls about an accepted run. */
export interface RunCalls {
  /** Waits at most `waitMs` milliseconds for the run. An idempotency key gets the resource at the time when the run ended. */
  outcomeOf(accepted: AcceptedRequest, waitMs: number): Promise<RequestOutcome>;
  /** Cancels the run if this request started it: its client disconnected and had asked for that. */
  abandon(accepted: AcceptedRequest): Promise<void>;
  /** Follows the session's log from the acceptance of the run to its end. */
  followRun(run: Run, signal: AbortSignal): Promise<AsyncGenerator<Followed>>;
}

/** The calls that concern no particular session. */
export interface OwnerCalls extends Pick<Batches, "startBatch" | "batchesOf"> {
  /** Starts a session. Throws InputError for documents that cannot be used. */
  start(caller: Caller, request: StartRequest): Promise<AcceptedRequest>;
  /** The résumé that the owner keeps for the next job. Throws `not_found` if there is none. */
  keptResume(owner: string): Promise<KeptResume>;
  /** Keeps the corrected reading of a session, or a JSON Resume, in the place of what was kept before. */
  keepResume(owner: string, body: KeepBody): Promise<KeptResume>;
  /** Throws `not_found` if there is none. */
  removeKeptResume(owner: string): Promise<void>;
  /** The session that an equal request with the caller's idempotency key has started, if any. */
  began(caller: Caller): Promise<AcceptedRequest | null>;
  /** Newest first. */
  list(owner: string, limit: number, cursor: string | null, wanted?: Wanted): Promise<Page<SessionSummary>>;
  /** The facts that the owner has stated in answers, newest first. */
  factsOf(owner: string): Promise<Fact[]>;
  /** Newest first. */
  plansOf(owner: string): Promise<LearningPlan[]>;
  /** The catalogue's resources for a subject, best first, with the parts of each score; without a subject all matching resources. */
  findResources(subject: string | null, preferences: Preferences): Promise<PlannedResource[]>;
  /** Deletes the owner's facts in all sessions; the sessions and their answers stay. */
  removeFacts(owner: string): Promise<void>;
  /** All stored data of the owner. */
  everythingOf(owner: string): Promise<OwnerData>;
  /**
   * Deletes all sessions of the owner, then all facts. Throws `thread_busy` if a run does not end in time; completed deletions are not
   * undone.
   */
  removeEverything(owner: string): Promise<void>;
  /** Deletes expired batches and sessions of all owners; their facts are kept. Returns the number of sessions. */
  sweep(): Promise<number>;
}

/** All operations on sessions, for a server or a command line. */
export interface Sessions extends ThreadCalls, RunCalls, OwnerCalls {}

export interface SessionsNeeds
  extends QueriesNeeds,
    AcceptorNeeds,
    StartNeeds,
    FactsNeeds,
    OwnerDataNeeds,
    BatchNeeds,
    KeptResumeNeeds,
    DocumentsNeeds,
    LearningNeeds {
  reader: Reader;
}

export function createSessions(needs: SessionsNeeds): Sessions {
  const lookup = createLookup(needs.sessions);
  const acceptor = createAcceptor(needs);
  const reopening = createReopening(needs, acceptor);
  const timeTravel = createTimeTravel(needs, acceptor, lookup);
  const replies = createReplies(needs, acceptor, lookup, { ...timeTravel, ...reopening });
  const lifecycle = createLifecycle(needs, lookup);
  const queries = createQueries(needs, lookup);
  const { shownResume, ...kept } = createKeptResumes(needs, lookup);
  return {
    ...createStart(needs, acceptor),
    ...queries,
    ...timeTravel,
    ...replies,
    ...createReading(needs, acceptor, lookup, { ...replies, ...reopening }),
    ...createApplications(needs, lookup, queries),
    ...createDocuments(needs, acceptor, lookup),
    ...createRequirements(needs, acceptor, lookup, reopening),
    ...lifecycle,
    async sweep() {
      await needs.batches.sweep();
      return lifecycle.sweep();
    },
    ...createBatches({ ...needs, cancelSession: lifecycle.cancel }),
    ...createFacts(needs),
    ...kept,
    ...createOwnerData(needs, { remove: lifecycle.remove, shownResume }),
    ...createLearning(needs),
  };
}
