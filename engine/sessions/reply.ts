import type { QuestionRow, SessionStore } from "../../adapters/stores/ports/sessions.js";
import { REFUSALS } from "../../domain/contract/refusals.js";
import { documentOf } from "../../domain/document.js";
import { invalidInput, SessionError } from "../../domain/errors.js";
import { gapIdsOf } from "../../domain/matter.js";
import { AskBody, type Reply } from "../../domain/question.js";
import type { RunInput } from "../../domain/run.js";
import type { Quote, TextReader } from "../../domain/text.js";
import { sourceText } from "../../language/text.js";
import { replyErrors } from "../../rules/replies.js";
import { type AcceptedRequest, type Acceptor, type Caller, hashOf } from "./accept.js";
import type { Lookup } from "./lookup.js";
import type { Reopening } from "./reopen.js";
import type { TimeTravel } from "./time-travel.js";

export interface ReplyNeeds {
  sessions: SessionStore;
  texts: TextReader;
  now: () => Date;
}

/** Accepts replies to asks. */
export function createReplies(
  { sessions, texts, now }: ReplyNeeds,
  acceptor: Acceptor,
  lookup: Lookup,
  { retry, reopen }: Pick<TimeTravel, "retry"> & Reopening,
) {
  async function reply(caller: Caller, questionId: string, given: Reply): Promise<AcceptedRequest> {
    if (given.kind === "retry") return retry(caller, questionId);
    if (await sessions.find(caller.owner, questionId)) {
      throw new SessionError({
        code: "not_waiting",
        message: "This is a session's thread; its questions have threads of their own.",
      });
    }
    if (documentOf(questionId) !== null) return toDocument(caller, questionId, given);
    const question = await lookup.question(caller.owner, questionId);
    if (given.kind === "reopen") return reopen(caller, question, given.choice ?? null);
    const thread = { session_id: question.session_id, thread_id: questionId };
    const answered = { ask_id: given.ask_id, hash: hashOf(given) };
    return acceptor.once(caller, questionId, async () =>
      acceptor.toRun(caller, thread, await toInput(caller, question, given), answered),
    );
  }

  // A document is made again by the call that makes it.
  async function toDocument(caller: Caller, id: string, given: Exclude<Reply, { kind: "retry" }>) {
    const { session_id, view } = await lookup.document(caller.owner, id);
    if (given.kind === "reopen")
      throw new SessionError({ code: "not_waiting", message: "A document is not reopened: make it again." });
    const thread = { session_id, thread_id: id };
    return acceptor.once(caller, id, async () => {
      const open = view.ask?.ask_id === given.ask_id ? AskBody.parse(view.ask) : null;
      const errors = open ? replyErrors(open, given) : [];
      if (errors.length > 0) throw invalidInput(errors);
      const recorded = { reply: given, by: caller.by ?? ("candidate" as const), at: now().toISOString() };
      return acceptor.toRun(caller, thread, { kind: "reply", recorded }, { ask_id: given.ask_id, hash: hashOf(given) });
    });
  }

  // Checks the reply against its ask, if that is the open one; the store refuses a reply to another ask.
  async function toInput(
    caller: Caller,
    { session_id, view, origin }: QuestionRow,
    given: Exclude<Reply, { kind: "retry" | "reopen" }>,
  ): Promise<RunInput> {
    const { ask, refinements_left } = view;
    const open = ask && ask.ask_id === given.ask_id ? AskBody.parse(ask) : null;
    const errors = open ? replyErrors(open, given, gapIdsOf(origin.question)) : [];
    if (errors.length > 0) throw invalidInput(errors);
    const form = open && "fields" in open && open.fields ? { fields: open.fields, refinements_left } : null;
    const passage = await passageOf(caller.owner, session_id, given);
    const by = caller.by ?? "candidate";
    const recorded = { reply: given, by, at: now().toISOString(), ...(passage && { passage }) };
    return { kind: "reply", recorded, ...(form && { form }) };
  }

  // The passage of the résumé that a reply quotes.
  async function passageOf(owner: string, session_id: string, given: Reply): Promise<Quote | null> {
    if (given.kind !== "experience" || given.resume_quote === undefined) return null;
    const { input } = await lookup.session(owner, session_id);
    const text = await texts.read({ owner, session_id, sha256: input.resume_text.sha256 });
    const passage = sourceText(text).locate(given.resume_quote);
    if (!passage) throw invalidInput([{ path: "resume_quote", message: REFUSALS.not_in_resume }]);
    return passage;
  }

  return { reply };
}
