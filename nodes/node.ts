import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { CallScope, Model, ModelCall } from "../adapters/models/model.js";
import type { NodeMessage } from "../domain/event.js";
import type { Gap } from "../domain/gap.js";
import type { TextReader } from "../domain/text.js";
import type { Reader } from "../language/reader.js";

/** The state and the update type of a state schema. */
interface Channels {
  State: object;
  Update: object;
}

/** A node that reads the channels `Reads` and writes the channels `Writes`; an undeclared one does not compile. */
export type NodeOf<S extends Channels, Reads extends keyof S["State"], Writes extends keyof S["Update"]> = (
  state: Pick<S["State"], Reads>,
  config: Pick<LangGraphRunnableConfig, "signal" | "writer" | "configurable">,
) => Promise<{ [Channel in Writes]?: S["Update"][Channel] }>;

/** Streams a version while a model writes it, into the graph's `custom` stream. */
export function streamed(
  { writer }: Pick<LangGraphRunnableConfig, "writer">,
  version: number,
): Required<Pick<ModelCall<unknown>, "onToken" | "onRestart">> {
  const tell = (told: NodeMessage) => writer?.(told);
  return {
    onToken: (piece) => tell({ kind: "piece", version, piece }),
    onRestart: () => tell({ kind: "restart", version }),
  };
}

/** The scope of a node's model call; outside a question, its thread is the session's. */
export function scopeOf({
  owner,
  session_id,
  question_id,
  mode,
  flags,
  gap,
}: Omit<CallScope, "thread_id" | "priority"> & { question_id?: string; gap?: Gap | null }): CallScope {
  return {
    owner,
    session_id,
    thread_id: question_id || session_id,
    mode,
    flags,
    ...(gap && { priority: gap.priority }),
  };
}

/** The scope of a node's search: the owner and question for which it searches, and the maximum number of hits. */
export function searchScope<State extends { owner: string; session_id: string; gap: Gap | null }>(
  { owner, session_id, gap }: State,
  limit: number,
  { signal }: Pick<LangGraphRunnableConfig, "signal">,
) {
  return { owner, session_id, limit, ...(gap && { priority: gap.priority }), ...(signal && { signal }) };
}

/** The dependencies for reading and comparing documents. */
export interface ReadNodeNeeds {
  model: Model;
  texts: TextReader;
  /** Reads texts with a lexicon of synonyms and related terms. */
  reader: Reader;
}
