import type { PromptName } from "../../../domain/outputs.js";
import type { CallLedger, Cost } from "../../../domain/receipt.js";
import type { ModelProfile, ModelRole, Price } from "../../../engine/config/models.js";
import type { CallScope, Model, ModelCall } from "../model.js";
import { costOf, mostOf } from "./ledger.js";

/** The usual number of calls of a run, by the prompt of its first call. */
const CALLS: Record<string, number> = {
  readResume: 4,
  readJob: 4,
  findGaps: 2,
  writeQuestions: 1,
} satisfies Partial<Record<PromptName, number>>;
const CALLS_OF_ANSWER = 5;
/** The number of calls that a run makes at the same time; each is reserved at its highest possible cost. */
const AT_ONCE = 2;
const USUAL_OUTPUT_TOKENS = 1_500;

/**
 * Admits runs to the budgets. A run may call models when its whole estimate fits beside the runs admitted before; otherwise it waits until
 * one of them has ended. If no run is active, it is refused before it costs anything. Without this, parallel runs would each get some
 * calls, and none of them could finish.
 */
export interface Admission {
  /** Throws BudgetError, or the reason of the signal. Resolves at once for a thread that is already admitted. */
  admit(scope: CallScope, usd: number, signal?: AbortSignal): Promise<void>;
  /** Called when the run of a thread has ended. */
  release(thread: { owner: string; thread_id: string }): void;
}

interface Admitted {
  owner: string;
  session_id: string;
  usd: number;
}

export function createAdmission(ledger: Pick<CallLedger, "affords">): Admission {
  const pending = new Map<string, Promise<void>>();
  const admitted = new Map<string, Admitted>();
  const waiting = new Set<() => void>();
  let checking: Promise<unknown> = Promise.resolve();

  const keyOf = (owner: string, thread_id: string) => JSON.stringify([owner, thread_id]);
  const held = (isOf: (one: Admitted) => boolean) =>
    [...admitted.values()].filter(isOf).reduce((sum, { usd }) => sum + usd, 0);

  // Checks run one after another, so that two runs are not admitted to the same money.
  async function check(key: string, { owner, session_id }: CallScope, usd: number): Promise<boolean> {
    const cost: Cost = {
      session: usd + held((one) => one.owner === owner && one.session_id === session_id),
      ownerDay: usd + held((one) => one.owner === owner),
      day: usd + held(() => true),
    };
    const refusal = await ledger.affords(owner, session_id, cost);
    if (refusal && admitted.size === 0) throw refusal;
    if (refusal) return false;
    admitted.set(key, { owner, session_id, usd });
    return true;
  }

  async function untilAdmitted(key: string, scope: CallScope, usd: number, signal?: AbortSignal): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      // The listener is added before the check, so that a release in between is not missed.
      const change = nextRelease(waiting, signal);
      const checked = checking.then(() => check(key, scope, usd));
      checking = checked.catch(() => {});
      if (await checked) return;
      await change;
    }
  }

  return {
    admit(scope, usd, signal) {
      const key = keyOf(scope.owner, scope.thread_id);
      const known = pending.get(key);
      if (known) return known;
      const admission = untilAdmitted(key, scope, usd, signal);
      pending.set(key, admission);
      admission.catch(() => pending.delete(key));
      return admission;
    },
    release({ owner, thread_id }) {
      const key = keyOf(owner, thread_id);
      pending.delete(key);
      if (!admitted.delete(key)) return;
      for (const wake of [...waiting]) wake();
    },
  };
}

function nextRelease(waiting: Set<() => void>, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      waiting.delete(wake);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    waiting.add(wake);
    signal?.addEventListener("abort", wake);
  });
}

/** A model whose calls wait until their run is admitted. */
export function withAdmission(
  model: Model,
  admission: Admission,
  prices: Record<string, Price>,
  profiles: Record<ModelRole, Pick<ModelProfile, "maxOutputTokens">>,
): Model {
  const estimate = (call: ModelCall<unknown>) => {
    const price = prices[model.modelFor(call.role, call.scope)];
    if (!price) return 0;
    const most = mostOf(call, profiles[call.role].maxOutputTokens, price);
    const usual = costOf(call, USUAL_OUTPUT_TOKENS, price) * (CALLS[call.prompt.name] ?? CALLS_OF_ANSWER);
    return Math.max(most * AT_ONCE, usual);
  };
  return {
    ...model,
    async complete(call) {
      await admission.admit(call.scope, estimate(call), call.signal);
      return model.complete(call);
    },
  };
}
