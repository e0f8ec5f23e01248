import type { z } from "zod";
import type { Priority } from "../../domain/gap.js";
import type { JournalKey } from "../../domain/journal.js";
import type { Flags, Mode } from "../../domain/session.js";
import type { Usage } from "../../domain/usage.js";
import type { ModelRole } from "../../engine/config/models.js";
import type { FilledPrompt } from "../../prompts/prompt.js";

/**
 * The owner and settings of a call. The journal, the cache and receipts use it as their key for storing and erasing; mode and flags select
 * the model.
 */
export interface CallScope {
  owner: string;
  session_id: string;
  /** The thread of the session or of the question; the call appears on that thread's receipt. */
  thread_id: string;
  mode: Mode;
  flags: Pick<Flags, "experimental_llm_model" | "use_prompt_cache_optimizer"> & Partial<Pick<Flags, "writer_variant">>;
  /** The priority of the gap that the call is about, if any. */
  priority?: Priority;
}

export interface ModelCall<Value> {
  prompt: FilledPrompt;
  /** The schema of the answer. An answer that does not match it is an OutputError. */
  schema: z.ZodType<Value>;
  /** The schema that the model is shown, if it is more specific than `schema`. */
  shownSchema?: z.ZodType;
  /** What a valid answer should do better, if anything: it is asked for once more with these words, and the second answer counts. */
  wish?(value: Value): string | null;
  role: ModelRole;
  scope: CallScope;
  /** Distinguishes repeated calls with equal inputs; counted from 0. */
  sample?: number;
  signal?: AbortSignal;
  /** The key under which the answer is journaled as soon as it has arrived. */
  journalKey?: JournalKey;
  /** Receives the raw structured output piece by piece as it arrives. */
  onToken?: (piece: string) => void;
  /** Called before a wrapper repeats the call: the text streamed so far is void. */
  onRestart?: () => void;
  /** False: what was streamed of the broken call is of use, and its caller asks for the rest. A wrapper then throws instead of repeating it. */
  mayRepeat?: () => boolean;
}

export interface ModelReply<Value> {
  value: Value;
  usage: Usage;
  /** The provider and model that gave the answer, as shown to users. */
  provider: string;
  /** False if the provider did not report how many tokens it had cached, so that nothing is known about its cache. */
  reportsCached?: boolean;
  /** True if the answer is already in the journal. */
  journaled?: boolean;
  /** Content that the provider was asked to cache for later calls: its tokens, which the adapter leaves out of `usage`, and the billed hours. */
  stored?: { tokens: number; hours: number };
}

/**
 * The port to language models. Throws ProviderError if there is no answer, and OutputError if the answer cannot be used; a returned value
 * has passed `schema`. A wrapper has the same type as the model that it wraps.
 */
export interface Model {
  /** Shown as the provider of a session. */
  readonly name: string;
  /** True if rules answer instead of a model. Such a model adds nothing to what rules have decided before. */
  readonly isByRules: boolean;
  /** The name of the model that a role uses for a call; part of the keys of journal and cache. */
  modelFor(role: ModelRole, scope: Pick<CallScope, "mode" | "flags">): string;
  /** Other settings that shape the answers; part of the keys of journal and cache. */
  readonly parameters: Readonly<Record<string, unknown>>;
  complete<Value>(call: ModelCall<Value>): Promise<ModelReply<Value>>;
}
