import { useState } from "react";
import type { SessionResource } from "../../../domain/session.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useAction } from "../store/use-action.js";
import { useFeed } from "../store/use-session.js";
import { useWords } from "../words/use-words.js";

/** The longest title of a requirement. */
const MAX_TITLE = 200;

/** Adds a requirement that the reading of the job missed. */
export function useAddRequirement(session_id: string) {
  const feed = useFeed();
  return useAction(async (idempotencyKey: string, title: string, must_have: boolean, unread?: string) => {
    const body = { title, must_have, ...(unread !== undefined && { unread }) };
    await api.addRequirement({ session_id, body }, { idempotencyKey });
    await feed.refresh();
  });
}

/** “The job also asks for …” */
export function AddRequirement({ session: { session_id } }: { session: SessionResource }) {
  const { overview: words } = useWords();
  return (
    <details className="fold">
      <summary>{words.add}</summary>
      <RequirementForm sessionId={session_id} from="" />
    </details>
  );
}

/** Asks for a requirement in a few words; the field starts with the words of a passage that was not read as one. */
export function RequirementForm({ sessionId, from }: { sessionId: string; from: string }) {
  const { overview: words } = useWords();
  const [title, setTitle] = useState(from.slice(0, MAX_TITLE));
  const [isMust, setMust] = useState(true);
  const add = useAddRequirement(sessionId);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add.run(title.trim(), isMust, from || undefined).then((isDone) => isDone && setTitle(""));
      }}
    >
      <label className="field">
        {words.addHint}
        <input
          type="text"
          minLength={2}
          maxLength={200}
          required
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <label className="option">
        <input type="checkbox" checked={isMust} onChange={({ target }) => setMust(target.checked)} />
        <span>{words.addMust}</span>
      </label>
      <ProblemMessage problem={add.problem} />
      <button type="submit" aria-disabled={add.busy}>
        {words.addButton}
      </button>
    </form>
  );
}
