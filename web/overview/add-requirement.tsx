import { useState } from "react";
import type { SessionResource } from "../../domain/session.js";
import { api } from "../api.js";
import { ProblemNote } from "../parts/problem-note.js";
import { useAction } from "../store/use-action.js";
import { useFeed } from "../store/use-session.js";
import { useWords } from "../words/use-words.js";

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
  const [title, setTitle] = useState("");
  const [isMust, setMust] = useState(true);
  const add = useAddRequirement(session_id);
  return (
    <details className="fold">
      <summary>{words.add}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void add.run(title.trim(), isMust).then((isDone) => isDone && setTitle(""));
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
        <ProblemNote problem={add.problem} />
        <button type="submit" aria-disabled={add.busy}>
          {words.addButton}
        </button>
      </form>
    </details>
  );
}
