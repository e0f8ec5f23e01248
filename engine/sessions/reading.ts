import { readingChanged } from "../../adapters/stores/acceptance.js";
import type { RunStore } from "../../adapters/stores/ports/runs.js";
import type { QuestionRow, SessionRow, SessionStore } from "../../adapters/stores/ports/sessions.js";
import { InputError, invalidInput, notFound, SessionError } from "../../domain/errors.js";
import { BaseReading, type ReadingBody, type ReadingResource } from "../../domain/reading.js";
import { ResumeProfile } from "../../domain/resume.js";
import type { TextReader } from "../../domain/text.js";
import type { Interview } from "../../graph/state/interview.js";
import type { Reader } from "../../language/reader.js";
import { corrected } from "../../rules/reading.js";
import type { Graphs } from "../runs/graphs.js";
import { readHead } from "../runs/head.js";
import type { AcceptedRequest, Acceptor, Caller } from "./accept.js";
import type { Lookup } from "./lookup.js";
import { correctedJob, type Documents, readingResource } from "./reading-resource.js";
import { takeBackSaid } from "./said-corrections.js";

export interface ReadingNeeds {
  graphs: Graphs;
  runs: RunStore;
  sessions: SessionStore;
  texts: TextReader;
  reader: Reader;
  now: () => Date;
  newId: () => string;
}

type State = Interview["State"];

/** Shows what was read of the documents of a session, and accepts corrections of it. */
export function createReading(
  needs: ReadingNeeds,
  acceptor: Acceptor,
  lookup: Lookup,
  calls: Parameters<typeof takeBackSaid>[3],
) {
  const { graphs, runs, sessions, texts, reader, now, newId } = needs;

  async function documentsOf(owner: string, { session_id, input }: SessionRow): Promise<Documents> {
    const read = ({ sha256 }: { sha256: string }) => texts.read({ owner, session_id, sha256 });
    const [resume, job] = await Promise.all([read(input.resume_text), read(input.job_text)]);
    return { resume, job };
  }

  async function headOf(owner: string, session_id: string): Promise<{ state: State; ended: boolean }> {
    const head = await readHead(graphs, { owner, session_id, thread_id: session_id });
    if (head?.of !== "interview" || !head.state.resume || !head.state.job)
      throw new SessionError({ code: "not_waiting", message: "The documents have not been read yet." });
    return head;
  }

  async function getReading(owner: string, session_id: string): Promise<ReadingResource> {
    const rows = await sessions.rows(owner, session_id);
    if (rows?.session.session_id !== session_id) throw notFound("session");
    const { state } = await headOf(owner, session_id);
    return readingResource(state, await documentsOf(owner, rows.session), rows.questions, {
      session: rows.session,
      reader,
    });
  }

  // Throws an InputError for changes that do not fit what was read.
  function check(state: State, { resume, job }: Documents, body: ReadingBody): void {
    const { base, corrections = [] } = state.reading ?? {};
    if (body.undo !== undefined && corrections.every(({ correction_id }) => correction_id !== body.undo))
      throw invalidInput([{ path: "undo", message: "is no correction that stands" }]);
    const masked = { resume: reader.read(resume, "resume").text, job };
    if (body.changes) {
      const read = { resume: ResumeProfile.parse(state.resume), ...correctedJob(state, job, reader) };
      corrected(read, body.changes, masked, reader);
      return;
    }
    const left = corrections
      .filter(({ correction_id }) => correction_id !== body.undo)
      .flatMap(({ changes }) => changes);
    try {
      corrected(BaseReading.parse(base), left, masked, reader);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw invalidInput([{ path: "undo", message: "a later correction rests on it: take that back first" }]);
    }
  }

  // What was said in a question is taken back there; the answer is the session all the same.
  async function takeBack(caller: Caller, said: QuestionRow, version: number | null): Promise<AcceptedRequest> {
    const earlier = await acceptor.known(caller, said.question_id);
    if (earlier) return { ...earlier, answersWith: "session" };
    const { state } = await headOf(caller.owner, said.session_id);
    mustBe(version, state);
    return { ...(await takeBackSaid(caller, said, state.strengths, calls)), answersWith: "session" };
  }

  return {
    getReading,
    async changeReading(
      caller: Caller,
      session_id: string,
      body: ReadingBody,
      version: number | null,
    ): Promise<AcceptedRequest> {
      const { owner } = caller;
      const session = await lookup.session(owner, session_id);
      const said = body.undo === undefined ? null : await lookup.questionIfAny(owner, body.undo);
      if (said?.session_id === session_id) return takeBack(caller, said, version);
      return acceptor.once(caller, session_id, async () => {
        const latest = await runs.latest(owner, session_id);
        const head = await headOf(owner, session_id);
        if (!head.ended)
          throw new SessionError({
            code: "not_waiting",
            message: "The reading has not ended: wait, or retry the session.",
          });
        mustBe(version, head.state);
        check(head.state, await documentsOf(owner, session), body);
        const { changes = [], undo = null } = body;
        const correction = { correction_id: `cor_${newId()}`, at: now().toISOString(), changes, undo };
        const thread = { session_id, thread_id: session_id };
        return acceptor.toRun(caller, thread, { kind: "correct", correction }, null, latest?.run_id ?? null);
      });
    },
  };
}

function mustBe(version: number | null, { reading }: State): void {
  if (version !== null && version !== (reading?.version ?? 0)) throw readingChanged();
}
