import type { z } from "zod";
import type { JournalKey } from "../domain/journal.js";
import type { Flags, Mode } from "../domain/session.js";
import type { Usage } from "../domain/usage.js";
import type { FilledPrompt } from "../prompts/prompt.js";

/** What a call is for; modes map roles to models. */
export type ModelRole = "reader" | "writer" | "judge";

/** Whose call it is: what journal, cache and receipts are keyed and erased by, and what picks the model. */
export interface CallScope {
  owner: string;
  session_id: string;
  /** The session's own thread, or the question's: whose receipt the call is on. */
  thread_id: string;
  mode: Mode;
  flags: Pick<Flags, "experimental_llm_model" | "use_prompt_cache_optimizer">;
}

export interface ModelCall<Value> {
  prompt: FilledPrompt;
  /** What the answer must be; everything else is an OutputError. */
  schema: z.ZodType<Value>;
  /** What the model is shown as the form of its answer, where that says more than `schema`. */
  shownSchema?: z.ZodType;
  role: ModelRole;
  scope: CallScope;
  /** Tells repeated calls with equal inputs apart, from 0. */
  sample?: number;
  signal?: AbortSignal;
  /** Under which its answer is kept as soon as it has arrived. */
  journalKey?: JournalKey;
  /** Takes the raw structured output piece by piece as it arrives. */
  onToken?: (piece: string) => void;
  /** Told that what was streamed is void, before it comes anew: a wrapper asks again. */
  onRestart?: () => void;
}

export interface ModelReply<Value> {
  value: Value;
  usage: Usage;
  /** The provider and model that gave it, as a user sees them. */
  provider: string;
  /** It is in the journal already. */
  journaled?: boolean;
  /** What the provider was told to keep for later calls: its tokens, beside those of `usage`, and how long they are paid for. */
  stored?: { tokens: number; hours: number };
}

/**
 * The port to language models. Throws ProviderError when there is no answer and OutputError when it cannot be used;
 * what it resolves with has passed `schema`. Wrappers have the same type as what they wrap.
 */
export interface Model {
  /** Named where a session says who reads and writes for it. */
  readonly name: string;
  /** The model that a role has for a call, as the journal and the cache key it. */
  modelFor(role: ModelRole, scope: Pick<CallScope, "mode" | "flags">): string;
  /** What else shapes its answers, as the journal keys it. */
  readonly parameters: Readonly<Record<string, unknown>>;
  complete<Value>(call: ModelCall<Value>): Promise<ModelReply<Value>>;
}
