import { useState } from "react";
import type { ReadingBody, ReadingChange, ReadingResource } from "../../../domain/reading.js";
import type { SessionResource } from "../../../domain/session.js";
import { ApiProblem } from "../../typescript/problem.js";
import { api } from "../api.js";
import { type Action, useAction } from "../store/use-action.js";
import { type Loaded, useLoaded } from "../store/use-loaded.js";
import { useFeed } from "../store/use-session.js";
import { useWords } from "../words/use-words.js";

/** What was read, and the calls that correct it. */
export interface ReadingState {
  loaded: Loaded<{ reading: ReadingResource; job: string }>;
  correcting: Action<[ReadingBody]>;
  correct: (...changes: ReadingChange[]) => void;
  undo: (correction_id: string) => void;
  /** What the last correction changed, in words. */
  said: string;
}

/** Loads what was read of a session, again after each change of it, and corrects the version that is shown. */
export function useReading({ session_id, updated_at, match, gaps }: SessionResource): ReadingState {
  const { reading: words } = useWords();
  const feed = useFeed();
  const [said, say] = useState("");
  const loaded = useLoaded(`reading ${session_id} ${updated_at}`, async (signal) => {
    const [reading, { text }] = await Promise.all([
      api.getReading({ session_id }, { signal }),
      api.getJob({ session_id }, { signal }),
    ]);
    return { reading, job: text };
  });
  const version = loaded.value?.reading.version ?? 0;
  const correcting = useAction(async (idempotencyKey: string, body: ReadingBody) => {
    try {
      const after = await api.changeReading({ session_id, body }, { idempotencyKey, ifMatch: version });
      say(words.changed(match.score, after.match.score, gaps.length, after.gaps.length));
    } catch (problem) {
      // Another window was first: what it left is shown beside the reason.
      if (problem instanceof ApiProblem && problem.code === "reading_changed") loaded.reload();
      throw problem;
    }
    await feed.refresh();
    loaded.reload();
  });
  return {
    loaded,
    correcting,
    correct: (...changes) => void correcting.run({ changes }),
    undo: (correction_id) => void correcting.run({ undo: correction_id }),
    said,
  };
}
