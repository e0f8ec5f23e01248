import { AppError } from "../../domain/errors.js";
import { WarmUpOutput } from "../../domain/outputs.js";
import type { Mode } from "../../domain/session.js";
import type { Usage } from "../../domain/usage.js";
import { usageOf } from "../../domain/usage.js";
import type { ChatRole } from "../../engine/config/models.js";
import type { FilledPrompt } from "../../prompts/prompt.js";
import type { CallScope, Model } from "./model.js";

/** The result of a model's warm-up call. */
export interface WarmUpResult {
  /** The provider and the model. */
  name: string;
  duration_ms: number;
  usage: Usage;
  /** The error code; null if the model answered. */
  problem: string | null;
}

/** The owner of these calls in the ledger, which is not a candidate. */
const SERVER = "server";
const ROLES: readonly ChatRole[] = ["writer", "reader", "judge"];
const MODES: readonly Mode[] = ["fast", "quality"];

/** Sends each model one minimal call. It is recorded in the ledger like any other, so it counts towards the daily budget. */
export async function warmUp(models: Model[], prompt: FilledPrompt): Promise<WarmUpResult[]> {
  const warmed: WarmUpResult[] = [];
  for (const model of models) {
    const known = new Set<string>();
    for (const mode of MODES)
      for (const role of ROLES) {
        const scope: CallScope = {
          owner: SERVER,
          session_id: "warm-up",
          thread_id: "warm-up",
          mode,
          flags: { experimental_llm_model: false, use_prompt_cache_optimizer: false },
        };
        const name = model.modelFor(role, scope);
        if (known.has(name)) continue;
        known.add(name);
        const begun = performance.now();
        const ended = await model.complete({ prompt, schema: WarmUpOutput, role, scope }).then(
          ({ usage }) => ({ usage, problem: null }),
          (error: unknown) => {
            if (!(error instanceof AppError)) throw error;
            return { usage: usageOf(error), problem: error.code };
          },
        );
        const provider = model.name.split(":")[0] ?? model.name;
        warmed.push({ name: `${provider}:${name}`, duration_ms: Math.round(performance.now() - begun), ...ended });
      }
  }
  return warmed;
}
