import type { HistoryEntry, QuestionResource } from "../../../domain/session.js";
import { api } from "../api.js";
import { useAction } from "../store/use-action.js";
import { useFeed } from "../store/use-session.js";

/** Goes back to the ask before the current one. */
export function useBack({ session_id, question_id, ask }: QuestionResource) {
  const rewind = useRewind({ session_id, question_id });
  return useAction(async () => {
    const entries = await api.getHistory({ session_id, question_id });
    // Newest first; only the asks that lead to the current one.
    const asks = entries.filter((entry) => entry.current && entry.ask);
    const here = asks.findIndex((entry) => entry.ask?.ask_id === ask?.ask_id);
    const before = stepBefore(asks, here);
    if (before) await rewind.run(before.checkpoint_id);
  });
}

// Going back copies an ask into a new branch. The original, one entry before the copy, is the same step.
function stepBefore(asks: HistoryEntry[], here: number): HistoryEntry | undefined {
  let at = here;
  while (asks[at + 1] && asks[at + 1]?.branch !== asks[at]?.branch) at += 1;
  return asks[at + 1];
}

/** Goes back to a checkpoint of the history. Later entries are kept as a branch. */
export function useRewind({ session_id, question_id }: Pick<QuestionResource, "session_id" | "question_id">) {
  const feed = useFeed();
  return useAction(async (idempotencyKey: string, checkpoint_id: string) => {
    const input = { session_id, question_id, body: { checkpoint_id } };
    await api.rewind(input, { idempotencyKey });
    await feed.refresh();
  });
}
