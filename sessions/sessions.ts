import { createHash } from "node:crypto";
import type { Config } from "../config/config.js";
import { flagsFor } from "../config/flags.js";
import { invalidInput, notFound, SessionError } from "../domain/errors.js";
import { AskBody, type ExperienceChoice, type Reply } from "../domain/question.js";
import type { RequirementBody } from "../domain/requests.js";
import { hasFailed, isActive, type RunInput } from "../domain/run.js";
import type { SessionOptions } from "../domain/session.js";
import type { Quote } from "../domain/text.js";
import type { DocumentNote } from "../domain/views.js";
import type { Reader } from "../language/reader.js";
import { sourceText } from "../language/spans.js";
import { replyErrors } from "../rules/replies.js";
import type { Accepted, Home, Idempotency, QuestionRow } from "../stores/ports.js";
import { textRef } from "../stores/texts.js";
import { addedRequirement } from "./added.js";
import { checkDocuments } from "./check-documents.js";
import { readHead } from "./head.js";
import { readHistory } from "./history.js";
import { createReading, type ReadingNeeds } from "./reading.js";
import type { Runner } from "./runner.js";

/** A document's text, what it was, and what is to be said of it. */
export interface GivenText {
  text: string;
  media_type: string;
  /** The document as it was given, where it was a JSON object that the text was made from. */
  source?: string;
  pages?: number | null;
  warnings?: string[];
}

export interface StartRequest extends SessionOptions {
  resume: GivenText;
  job: GivenText;
}

/** Who asks, and how often the same may be asked. */
export interface Caller {
  owner: string;
  idempotency?: Idempotency;
  /** An unattended run's acceptance below the bar is nobody's decision, and is recorded so. */
  by?: "candidate" | "unattended";
}

/** An accepted request: its run, and how the two came together. */
export type AcceptedRequest = Accepted;

export interface SessionsNeeds extends ReadingNeeds {
  config: Config;
  /** The configured model, as a session made with it names it. */
  provider: string;
  runner: Runner;
  reader: Reader;
  /** Which home of state its sessions name in their ids. */
  home: Home;
  newId: () => string;
}

/** What a server or a command line may ask of this program. Every method takes the owner first, in its caller. */
export type Sessions = ReturnType<typeof createSessions>;

export function createSessions(needs: SessionsNeeds) {
  const { config, graphs, runner, runs, sessions, live, now, newId } = needs;
  const reading = createReading(needs);
  const { mustFindSession, mustFindQuestion, getThread } = reading;

  async function start(caller: Caller, request: StartRequest): Promise<AcceptedRequest> {
    const earlier = await known(caller, null);
    if (earlier) return earlier;
    checkDocuments(request);
    const session_id = `ses_${needs.home}_${newId()}`;
    const at = now();
    const { resume, job } = request;
    const resume_text = textRef(resume.text, resume.media_type);
    const job_text = textRef(job.text, job.media_type);
    const resume_source = resume.source === undefined ? null : textRef(resume.source, "application/json");
    const accepted = await runs.accept({
      owner: caller.owner,
      session_id,
      thread_id: session_id,
      run_id: `run_${newId()}`,
      input: { kind: "start" },
      at: at.toISOString(),
      idempotency: caller.idempotency ?? null,
      reply: null,
      start: {
        expires_at: new Date(at.getTime() + config.sessionTtlMs).toISOString(),
        input: {
          mode: request.mode,
          provider: needs.provider,
          flags: flagsFor(config.flags, session_id),
          thresholds: config.thresholds,
          as_of: at.toISOString(),
          questions_language: request.questions_language ?? null,
          answers_language: request.answers_language ?? null,
          max_questions: request.max_questions ?? null,
          minutes: request.minutes ?? null,
          metadata: request.metadata ?? {},
          resume_text,
          job_text,
          resume_source,
          documents: { resume: noteOf(resume), job: noteOf(job) },
        },
        texts: [
          { ...resume_text, text: resume.text },
          { ...job_text, text: job.text },
          ...(resume_source ? [{ ...resume_source, text: resume.source ?? "" }] : []),
        ],
      },
    });
    return handOver(accepted);
  }

  /** The session that an equal request with this key has begun, if any. */
  function began(caller: Caller): Promise<AcceptedRequest | null> {
    return known(caller, null);
  }

  async function reply(caller: Caller, questionId: string, given: Reply): Promise<AcceptedRequest> {
    if (given.kind === "retry") return retry(caller, questionId);
    if (await sessions.find(caller.owner, questionId)) {
      throw new SessionError({
        code: "not_waiting",
        message: "This is a session's thread; its questions have threads of their own.",
      });
    }
    const question = await mustFindQuestion(caller.owner, questionId);
    if (given.kind === "reopen") return reopen(caller, question, given.choice ?? null);
    const earlier = await known(caller, questionId);
    if (earlier) return earlier;
    const { ask, refinements_left } = question.view;
    const open = ask && ask.ask_id === given.ask_id ? AskBody.parse(ask) : null;
    const errors = open ? replyErrors(open, given) : [];
    if (errors.length > 0) throw invalidInput(errors);
    const form = open && "fields" in open ? { fields: open.fields, refinements_left } : null;
    const passage = await passageOf(caller.owner, question.session_id, given);
    const recorded = {
      reply: given,
      by: caller.by ?? "candidate",
      at: now().toISOString(),
      ...(passage && { passage }),
    };
    const input: RunInput = { kind: "reply", recorded, ...(form && { form }) };
    const hash = hashOf(given);
    return accept(caller, question.session_id, questionId, input, { ask_id: given.ask_id, hash });
  }

  // What a reply quotes from the résumé, found there again.
  async function passageOf(owner: string, session_id: string, given: Reply): Promise<Quote | null> {
    if (given.kind !== "experience" || given.resume_quote === undefined) return null;
    const { text } = await reading.document(owner, session_id, "resume");
    const passage = sourceText(text).locate(given.resume_quote);
    if (!passage) throw invalidInput([{ path: "resume_quote", message: "does not stand in the résumé word for word" }]);
    return passage;
  }

  /** The job also asks for this: a gap and a question more. An equal one is there once, however often it is added. */
  async function addRequirement(caller: Caller, sessionId: string, body: RequirementBody): Promise<AcceptedRequest> {
    const session = await mustFindSession(caller.owner, sessionId);
    const earlier = await known(caller, sessionId);
    if (earlier) return earlier;
    const head = await readHead(graphs, { owner: caller.owner, session_id: sessionId, thread_id: sessionId });
    if (head?.of !== "interview" || !head.ended || !session.view)
      throw new SessionError({ code: "not_waiting", message: "The documents have not been read yet." });
    const { text } = await reading.document(caller.owner, sessionId, "job");
    const { gap, question } = addedRequirement(needs.reader, head.state, text, body);
    return accept(caller, sessionId, sessionId, { kind: "require", gap, question }, null);
  }

  async function reopen(
    caller: Caller,
    { session_id, question_id, view }: QuestionRow,
    choice: ExperienceChoice | null,
  ) {
    const earlier = await known(caller, question_id);
    if (earlier) return earlier;
    const run = await runs.latest(caller.owner, question_id);
    if (view.outcome === null && !(run && (hasFailed(run) || isActive(run)))) {
      throw new SessionError({ code: "not_waiting", message: "Only a closed or failed question can be reopened." });
    }
    if (choice === "shown")
      throw invalidInput([{ path: "choice", message: "reopen first, then reply with shown and the passage" }]);
    const at = now().toISOString();
    return accept(caller, session_id, question_id, { kind: "reopen", choice, by: caller.by ?? "candidate", at }, null);
  }

  /** Goes on from where the last run of a session's or question's thread failed or was cancelled. */
  async function retry(caller: Caller, threadId: string): Promise<AcceptedRequest> {
    const earlier = await known(caller, threadId);
    if (earlier) return earlier;
    const run = await runs.latest(caller.owner, threadId);
    if (!run) await getThread(caller.owner, threadId);
    if (!run || run.status === "done")
      throw new SessionError({ code: "not_waiting", message: "Nothing failed here, so there is nothing to retry." });
    return accept(caller, run.session_id, threadId, run.input, null);
  }

  async function rewind(caller: Caller, questionId: string, checkpointId: string): Promise<AcceptedRequest> {
    const question = await mustFindQuestion(caller.owner, questionId);
    const earlier = await known(caller, questionId);
    if (earlier) return earlier;
    const entries = await readHistory(graphs, caller.owner, questionId);
    const entry = entries.find(({ checkpoint_id }) => checkpoint_id === checkpointId);
    if (!entry) throw notFound("checkpoint");
    if (!entry.ask) throw invalidInput([{ path: "checkpoint_id", message: "names a close; go back to an ask" }]);
    return accept(caller, question.session_id, questionId, { kind: "rewind", checkpoint_id: checkpointId }, null);
  }

  /** Stops what is running on a thread; on a session's, on those of its questions as well. Throws `thread_busy` when it does not end in time. */
  async function cancel(owner: string, threadId: string): Promise<void> {
    const session = await sessions.find(owner, threadId);
    if (!session) await mustFindQuestion(owner, threadId);
    const questions = session ? await sessions.questions(owner, threadId) : [];
    for (const thread of [threadId, ...questions.map(({ question_id }) => question_id)]) {
      const run = await runs.latest(owner, thread);
      if (!run || !isActive(run) || (await runner.cancel(run))) continue;
      throw new SessionError({
        code: "thread_busy",
        message: "The run has not ended yet.",
        details: { retry_after_seconds: 5 },
      });
    }
  }

  /** Cancels the run that a request began, because its client left and had asked for that. */
  async function abandon({ run, via }: AcceptedRequest): Promise<void> {
    if (via === "new") await runner.cancel(run);
  }

  /** Deletes every trace; what is running is cancelled first. Throws `thread_busy` when that does not end in time. */
  async function remove(owner: string, sessionId: string, keepFacts: boolean): Promise<void> {
    await mustFindSession(owner, sessionId);
    await cancel(owner, sessionId);
    await sessions.remove(owner, sessionId, keepFacts);
    live.wake(owner, sessionId);
  }

  /** Deletes what has expired; what candidates said stays theirs. Gives the number of sessions. */
  async function sweep(): Promise<number> {
    const expired = await sessions.expired();
    // One that cannot be deleted now does not keep the others.
    const done = await Promise.allSettled(
      expired.map(({ owner, session_id, keepFacts }) =>
        sessions.remove(owner, session_id, keepFacts).catch(unlessBusy),
      ),
    );
    await sessions.truncate();
    for (const one of done) if (one.status === "rejected") throw one.reason;
    return expired.length;
  }

  async function accept(
    caller: Caller,
    session_id: string,
    thread_id: string,
    input: RunInput,
    answered: { ask_id: string; hash: string } | null,
  ) {
    const { owner, idempotency } = caller;
    const request = { owner, session_id, thread_id, run_id: `run_${newId()}`, input, at: now().toISOString() };
    return handOver(await runs.accept({ ...request, idempotency: idempotency ?? null, reply: answered, start: null }));
  }

  function handOver(accepted: AcceptedRequest): AcceptedRequest {
    // A turn later, so that who asked is told of the acceptance before the work begins.
    if (accepted.via === "new") setImmediate(() => runner.dispatch(accepted.run));
    live.wake(accepted.run.owner, accepted.run.session_id);
    return accepted;
  }

  async function known({ owner, idempotency }: Caller, threadId: string | null): Promise<AcceptedRequest | null> {
    const run = idempotency && (await runs.findByKey(owner, threadId, idempotency));
    if (!run) runner.mustAccept();
    return run ? { run, via: "key" } : null;
  }

  /** What an accepted request brought: the resource as it was when its run ended, or as it is while it goes on. */
  async function outcomeOf(
    { run, via }: AcceptedRequest,
    waitMs: number,
  ): Promise<{ ended: boolean; resource: unknown }> {
    const ended = await runner.settled(run, waitMs);
    // An equal reply sent again gets the question as it is; a key gets the first answer, whatever has happened since.
    const kept = ended && via !== "ask" ? await runs.result(run) : null;
    return { ended, resource: kept ?? (await getThread(run.owner, run.thread_id)) };
  }

  /** Waits until no run is on a thread. */
  async function settle(owner: string, threadId: string, ms: number): Promise<void> {
    const run = await runs.latest(owner, threadId);
    if (!run) return;
    await runner.settled(run, ms);
  }

  return {
    ...reading,
    start,
    began,
    reply,
    addRequirement,
    retry,
    rewind,
    cancel,
    abandon,
    remove,
    sweep,
    outcomeOf,
    settle,
  };
}

function noteOf({ pages = null, warnings = [] }: GivenText): DocumentNote {
  return { pages, warnings };
}

function unlessBusy(error: unknown): void {
  if (!(error instanceof SessionError && error.code === "thread_busy")) throw error;
}

/** SHA-256 of a value as JSON with sorted keys, so that equal replies are equal whatever their order. */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
