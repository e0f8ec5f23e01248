import { diffWords } from "diff";
import type { RunStore } from "../../adapters/stores/ports/runs.js";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import type { VersionsQuery } from "../../domain/contract/requests.js";
import { invalidInput, notFound, SessionError } from "../../domain/errors.js";
import type { HistoryEntry, VersionDiff } from "../../domain/session.js";
import type { Graphs } from "../runs/graphs.js";
import { versionsAt } from "../runs/versions-at.js";
import type { AcceptedRequest, Acceptor, Caller } from "./accept.js";
import { readHistory } from "./history.js";
import type { Lookup } from "./lookup.js";
import { mustHaveRoundsLeft } from "./rounds.js";

/** The history of a thread: its asks and versions, rewinding it, and retrying it after a failure. */
export interface TimeTravel {
  history(owner: string, questionId: string): Promise<HistoryEntry[]>;
  /** The difference between two versions of an answer, word by word, each of the current branch or of the branch of a checkpoint. */
  versions(owner: string, questionId: string, wanted: VersionsQuery): Promise<VersionDiff>;
  /** Asks again at an earlier checkpoint; both branches are kept. */
  rewind(caller: Caller, questionId: string, checkpointId: string): Promise<AcceptedRequest>;
  /** Resumes a thread after its last run failed or was cancelled. */
  retry(caller: Caller, threadId: string): Promise<AcceptedRequest>;
}

export function createTimeTravel(
  { graphs, runs, sessions }: { graphs: Graphs; runs: RunStore; sessions: SessionStore },
  acceptor: Acceptor,
  lookup: Lookup,
): TimeTravel {
  return {
    async history(owner, questionId) {
      await lookup.sessionOfThread(owner, questionId);
      return readHistory(graphs, owner, questionId);
    },
    async versions(owner, questionId, { from, to, from_checkpoint, to_checkpoint }) {
      const { session_id } = await lookup.question(owner, questionId);
      const thread = { owner, session_id, thread_id: questionId };
      const textOf = async (path: "from" | "to", version: number, checkpoint: string | undefined) => {
        const versions = await versionsAt(graphs, thread, checkpoint);
        if (versions === null)
          throw invalidInput([{ path: `${path}_checkpoint`, message: "is no checkpoint of this question" }]);
        const found = versions.find(({ draft }) => draft.version === version);
        if (!found) throw invalidInput([{ path, message: `there is no version ${version}` }]);
        return [found.draft.title, ...found.draft.bullets, found.draft.spoken].join("\n");
      };
      const before = await textOf("from", from, from_checkpoint);
      const changes = diffWords(before, await textOf("to", to, to_checkpoint));
      const kindOf = ({ added, removed }: (typeof changes)[number]) => (added ? "added" : removed ? "removed" : "same");
      return { from, to, changes: changes.map((change) => ({ kind: kindOf(change), text: change.value })) };
    },
    async rewind(caller, questionId, checkpointId) {
      const session_id = await lookup.sessionOfThread(caller.owner, questionId);
      return acceptor.once(caller, questionId, async () => {
        const entries = await readHistory(graphs, caller.owner, questionId);
        const entry = entries.find(({ checkpoint_id }) => checkpoint_id === checkpointId);
        if (!entry) throw notFound("checkpoint");
        if (!entry.ask)
          throw invalidInput([
            { path: "checkpoint_id", message: "is the checkpoint of a close; name the checkpoint of an ask" },
          ]);
        await mustHaveRoundsLeft(sessions, caller.owner, questionId);
        const thread = { session_id, thread_id: questionId };
        return acceptor.toRun(caller, thread, { kind: "rewind", checkpoint_id: checkpointId });
      });
    },
    retry: (caller, threadId) =>
      acceptor.once(caller, threadId, async () => {
        const run = await runs.latest(caller.owner, threadId);
        if (!run) await lookup.resource(caller.owner, threadId);
        if (!run || run.status === "done")
          throw new SessionError({
            code: "not_waiting",
            message: "Nothing failed here, so there is nothing to retry.",
          });
        return acceptor.toRun(caller, { session_id: run.session_id, thread_id: threadId }, run.input);
      }),
  };
}
