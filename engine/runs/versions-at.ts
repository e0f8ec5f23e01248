import { checkpointThread } from "../../adapters/stores/ports/checkpointer.js";
import type { Version } from "../../domain/answer.js";
import type { Run } from "../../domain/run.js";
import type { Answering } from "../../graph/state/answer.js";
import { detached } from "./detached.js";
import type { Graphs } from "./graphs.js";
import { readHead } from "./head.js";

/** The versions of an answer at the head of its thread, or at one of its checkpoints; null if the thread has no such checkpoint. */
export async function versionsAt(
  graphs: Graphs,
  thread: Pick<Run, "owner" | "session_id" | "thread_id">,
  checkpoint_id: string | undefined,
): Promise<Version[] | null> {
  if (checkpoint_id === undefined) {
    const head = await readHead(graphs, thread);
    return head?.of === "answer" ? head.state.versions : [];
  }
  const configurable = { thread_id: checkpointThread(thread.owner, thread.thread_id), checkpoint_id };
  const { values, createdAt } = await detached(() => graphs.answer.getState({ configurable }));
  return createdAt === undefined ? null : ((values as Partial<Answering["State"]>).versions ?? []);
}
