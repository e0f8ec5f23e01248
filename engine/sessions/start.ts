import type { KeptResumeStore } from "../../adapters/stores/ports/kept-resumes.js";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { type Backend, sessionIdIn } from "../../adapters/stores/ports/stores.js";
import { textRef } from "../../adapters/stores/text-ref.js";
import { invalidInput } from "../../domain/errors.js";
import type { Flags, SessionOptions } from "../../domain/session.js";
import type { DocumentNote, SessionInput } from "../../domain/views.js";
import { keptHidden, visibleText } from "../../domain/visible-text.js";
import { asWritten, foldedText, inReadingOrder } from "../../language/text.js";
import type { Config } from "../config/config.js";
import { type AcceptedRequest, type Acceptor, type Caller, hashOf } from "./accept.js";
import { checkDocuments } from "./check-documents.js";
import type { GivenText } from "./given-text.js";
import { keptText } from "./kept-resume.js";

/** A request for a new session. Without a résumé, the one is used that the candidate keeps. */
export interface StartRequest extends SessionOptions {
  resume: GivenText | null;
  job: GivenText;
}

export interface StartNeeds {
  config: Config;
  /** The flags of an owner, which the session keeps. */
  flagsOf: (owner: string) => Promise<Flags>;
  keptResumes: KeptResumeStore;
  sessions: SessionStore;
  /** The name of the configured model, which the session records. */
  provider: string;
  /** The backend that the session's id names. */
  backend: Backend;
  now: () => Date;
  newId: () => string;
}

/** The number of earlier sessions with the same posting that are named. */
const MOST_SAME = 10;

/** Starts sessions. */
export function createStart(needs: StartNeeds, acceptor: Acceptor) {
  const { config, provider, backend, now, newId } = needs;

  async function store(caller: Caller, given: StartRequest): Promise<AcceptedRequest> {
    const resume = given.resume ?? (await keptText(needs.keptResumes, caller.owner));
    if (!resume) throw invalidInput([{ path: "resume", message: "is required: you keep none" }]);
    const request = { ...given, resume: resume.profile ? resume : asSeen(resume), job: asSeen(given.job) };
    checkDocuments(request, provider);
    const posting = hashOf(foldedText(request.job.text));
    const same_posting = await needs.sessions.withPosting(caller.owner, posting, MOST_SAME);
    const session_id = sessionIdIn(backend, newId());
    const at = now();
    const flags = await needs.flagsOf(caller.owner);
    const { input, texts } = sessionInput(request, { config, provider, flags, at, posting, same_posting });
    const expires_at = new Date(at.getTime() + config.sessionTtlMs).toISOString();
    return acceptor.toSession(caller, session_id, at, { expires_at, input, texts });
  }

  return {
    /** Throws InputError for documents that cannot be used. */
    start: (caller: Caller, given: StartRequest): Promise<AcceptedRequest> =>
      acceptor.once(caller, null, () => store(caller, given)),
    /** The session that an equal request with this key has started, if any. */
    began: (caller: Caller): Promise<AcceptedRequest | null> => acceptor.known(caller, null),
  };
}

function sessionInput(
  request: StartRequest & { resume: GivenText },
  {
    config,
    provider,
    flags,
    at,
    ...known
  }: Pick<SessionInput, "provider" | "flags" | "posting" | "same_posting"> & { config: Config; at: Date },
) {
  const { resume, job } = request;
  const resume_text = textRef(resume.text, resume.media_type);
  const job_text = textRef(job.text, job.media_type);
  const profile = resume.profile ? JSON.stringify(resume.profile) : null;
  const resume_profile = profile === null ? null : textRef(profile, "application/json");
  const resume_source = resume.source === undefined ? null : textRef(resume.source, "application/json");
  return {
    input: {
      mode: request.mode,
      provider,
      flags,
      thresholds: config.thresholds,
      as_of: at.toISOString(),
      questions_language: request.questions_language ?? null,
      answers_language: request.answers_language ?? null,
      max_questions: request.max_questions ?? null,
      minutes: request.minutes ?? null,
      person: request.person ?? null,
      metadata: request.metadata ?? {},
      resume_text,
      job_text,
      resume_source,
      resume_profile,
      ...known,
      documents: { resume: noteOf(resume), job: noteOf(job) },
    },
    texts: [
      { ...resume_text, text: resume.text },
      { ...job_text, text: job.text },
      ...(resume_profile ? [{ ...resume_profile, text: profile ?? "" }] : []),
      ...(resume_source ? [{ ...resume_source, text: resume.source ?? "" }] : []),
    ],
  };
}

// Invisible characters, broken letters and drawn tables can occur in any text, including pasted text.
function asSeen(given: GivenText): GivenText {
  const { text, hidden } = visibleText(given.text);
  return { ...given, text: inReadingOrder(asWritten(text)), hidden: keptHidden([...(given.hidden ?? []), ...hidden]) };
}

function noteOf({ pages = null, warnings = [], hidden = [] }: GivenText): DocumentNote {
  return { pages, warnings, hidden_text: hidden };
}
